"""Tables whose rows are sources: read, planned, and imported as one action."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from reviewer.changes.kinds import ATTRIBUTE
from reviewer.errors import NotFoundError, UsageError
from reviewer.importers import given_file
from reviewer.importers.tables.registry import ENDINGS, is_table, read_tables
from reviewer.importers.tables.rows import Plan, attributes_of, row_source, suggested, type_of
from reviewer.importers.tables.table import Table
from reviewer.model.changes import Changes
from reviewer.model.names import clean_name
from reviewer.model.sources.imported import ImportedSource
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.sources.import_batch import Batch, ImportedItem, ImportReport, measured
from reviewer.store.project_file import Project

__all__ = [
    "ENDINGS",
    "Plan",
    "Table",
    "column",
    "import_rows",
    "is_table",
    "read",
    "refused",
    "row_source",
    "suggested",
    "type_of",
]


def read(
    *, path: Path, head: bool = True, encoding: str | None = None, progress: Progress | None = None
) -> list[Table]:
    """The tables of a file, one for each sheet with rows. Raises ImportRefused, Cancelled."""
    return read_tables(given_file(path, encoding=encoding, progress=progress), head=head)


def refused(path: Path, reason: str) -> ImportReport:
    """The report on a table that could not be read."""
    return ImportReport((ImportedItem(path, "refused", reason=reason),), Changes())


def column(table: Table, name: str) -> int:
    """The number of the column with this name, from 0. Raises NotFoundError with the names there are."""
    for number, each in enumerate(table.columns):
        if each.casefold() == " ".join(name.split()).casefold():
            return number
    raise NotFoundError(sentence("The table has no column “{name}”.", name=name), list(table.columns))


def import_rows(
    *,
    project: Project,
    path: Path,
    table: Table,
    plan: Plan,
    coder: str,
    keep_originals: bool = True,
    progress: Progress | None = None,
) -> ImportReport:
    """Import each row as a source, as one changeset and one undo. Rows without text are refused, rows that are there stay.

    Raises UsageError where no column is text, Cancelled.
    """
    if not plan.text:
        raise UsageError(sentence("No column is chosen as text; choose at least one."))
    project.require_writable()
    progress = progress or Progress()
    progress.start("Importing", len(table.rows))
    types = {number: type_of(table, number) for number in plan.attributes}
    names = {
        table.columns[number]: clean_name(table.columns[number], what="attribute name") for number in plan.attributes
    }
    with project.action("imported_many", coder=coder) as act:
        batch = Batch(project, act, keep_originals)
        for row, imported in _sources(table, plan, path.name):
            file = path.with_name(f"{path.stem}, row {table.numbers[row]}{path.suffix}")
            if imported is None:
                reason = sentence("“{name}” has nothing in the columns that are its text.", name=file.name)
                batch.items.append(ImportedItem(file, "refused", reason=reason))
            else:
                batch.add(file, measured(imported))
            done = batch.items[-1]
            if done.outcome == "added":
                for name, (type_, value) in attributes_of(table, row, plan, types).items():
                    act.draft.set("source", done.source, ATTRIBUTE + names[name], {"type": type_, "value": value})
            progress.step()
        batch.name()
    return ImportReport(tuple(batch.items), act.changes)


def _sources(table: Table, plan: Plan, name: str) -> Iterable[tuple[int, ImportedSource | None]]:
    return ((row, row_source(table, row, plan, name)) for row in range(len(table.rows)))
