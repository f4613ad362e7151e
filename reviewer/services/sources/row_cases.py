"""Tables whose rows are cases: with their attributes, and with a source each where columns are text; one action."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.changes.kinds import ATTRIBUTE, case_part_id
from reviewer.importers.shared.reading import one_line
from reviewer.importers.tables.rows import Plan, attributes_of, type_of
from reviewer.importers.tables.table import Table
from reviewer.model.changes import Changes
from reviewer.model.names import MAX_NAME, clean_name
from reviewer.progress import Progress
from reviewer.services.sources.import_batch import ImportReport
from reviewer.services.sources.table_rows import import_rows
from reviewer.store.project_file import Project
from reviewer.store.reads import groups as reads_groups


@dataclass(frozen=True, slots=True)
class CasesReport:
    """How many cases were made and how many of that name were there; `sources` says what became of the rows' texts, if any."""

    made: int
    there: int
    sources: ImportReport | None
    changes: Changes

    def in_words(self) -> str:
        """`3 cases made, 1 already there; sources: 4 added`."""
        words = f"{self.made} cases made, {self.there} already there"
        return f"{words}; sources: {self.sources.in_words()}" if self.sources is not None else words


def import_cases(
    *,
    project: Project,
    path: Path,
    table: Table,
    plan: Plan,
    coder: str,
    keep_originals: bool = True,
    progress: Progress | None = None,
) -> CasesReport:
    """Make each row a case, called by its title, with its attributes; a case of this name that is there gets them too.

    Where columns are text, each row with a text becomes a source that the case holds. Raises Cancelled.
    """
    types = {number: type_of(table, number) for number in plan.attributes}
    names = {
        table.columns[number]: clean_name(table.columns[number], what="attribute name") for number in plan.attributes
    }
    with project.action("cases_imported", coder=coder) as act:
        report = None
        if plan.text:
            only_text = replace(plan, attributes=())
            report = import_rows(
                project=project,
                path=path,
                table=table,
                plan=only_text,
                coder=coder,
                keep_originals=keep_originals,
                progress=progress,
            )
        known = {case.name.casefold(): case for case in project.read(reads_groups.cases)}
        ids = {name: case.id for name, case in known.items()}
        made, values = 0, dict[tuple[str, str], tuple[str, str]]()
        for row in range(len(table.rows)):
            name = _name(table, row, plan, path)
            identifier = ids.get(name.casefold())
            if identifier is None:
                identifier = ids[name.casefold()] = act.draft.create("case", project.world.new_id(), name=name)
                made += 1
            # Of several rows of one name the last one says.
            for column, typed in attributes_of(table, row, plan, types).items():
                values[identifier, names[column]] = typed
            source = report.items[row].source if report is not None else ""
            if source:
                act.draft.create("case_part", case_part_id(identifier, source), case=identifier, thing=source)
        for (identifier, attribute), (type_, value) in values.items():
            act.draft.set("case", identifier, ATTRIBUTE + attribute, {"type": type_, "value": value})
        act.say("cases_imported", count=made, file=path.name)
    there = len({_name(table, row, plan, path).casefold() for row in range(len(table.rows))} & known.keys())
    return CasesReport(made, there, report, act.changes)


def _name(table: Table, row: int, plan: Plan, path: Path) -> str:
    title = one_line(table.rows[row][plan.title], MAX_NAME) if plan.title is not None else ""
    return clean_name(title or f"{path.stem[: MAX_NAME - 20]}, row {table.numbers[row]}")
