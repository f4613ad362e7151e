"""Reference files into the project: read, proposed as a list to confirm, and written as one changeset."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from reviewer.analysis.references.reference_matching import Matcher, Proposal, Verdict
from reviewer.changes.draft import Draft
from reviewer.changes.kinds import ATTRIBUTE
from reviewer.exporters.references.registry import WRITERS, write_references
from reviewer.importers.references.registry import READERS, read_references
from reviewer.model.changes import Changes
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry, ReferenceFile
from reviewer.model.sources.source import Source
from reviewer.progress import Progress
from reviewer.services.shared.source_lookup import list_sources
from reviewer.services.sources.import_batch import ImportedItem, ImportReport
from reviewer.services.sources.named_files import NamedFiles, attach_named, files_named, read_named
from reviewer.store.project_file import Project

__all__ = [
    "ENDINGS", "WRITERS", "BrokenEntry", "Decision", "ImportedItem", "NamedFiles", "Proposal", "ReferenceEntry",
    "ReferenceFile", "ReferenceReport", "Verdict", "apply_references", "decisions_for", "export_references", "files_named",
    "is_reference_file", "propose_references", "read_reference_file", "report_on_files",
]  # fmt: skip

Action = Literal["attach", "create", "skip"]


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to become of an entry; `attach` names the source."""

    entry: ReferenceEntry
    action: Action
    source: str = ""


@dataclass(frozen=True, slots=True)
class ReferenceReport:
    """What was written: sources that got reference data, sources made, and entries that brought nothing or were left.

    `files` says what became of each file that was attached or refused.
    """

    attached: int
    created: int
    unchanged: int
    skipped: int
    changes: Changes
    files: tuple[ImportedItem, ...] = ()


ENDINGS = tuple(READERS)
"""The endings of files of references."""


def is_reference_file(path: Path) -> bool:
    """Whether the name says that a file holds references."""
    return path.suffix.lower() in READERS


def read_reference_file(*, path: Path, progress: Progress | None = None) -> ReferenceFile:
    """Read a file of references, see `ENDINGS`. Raises ImportRefused, Cancelled."""
    return read_references(path, progress=progress)


def propose_references(
    *, project: Project, entries: Iterable[ReferenceEntry], progress: Progress | None = None
) -> list[Proposal]:
    """For each entry the source that it belongs to, as far as can be told. Nothing is written. Raises Cancelled."""
    progress = progress or Progress()
    items = list(entries)
    progress.start("Looking for their sources", len(items))
    matcher = Matcher(list_sources(project=project))
    proposals = []
    for entry in items:
        proposals.append(matcher.propose(entry))
        progress.step()
    return proposals


def decisions_for(proposals: Iterable[Proposal]) -> list[Decision]:
    """The decisions that need nobody: matched entries are attached, new ones become sources, unsure ones are left."""
    actions: dict[Verdict, Action] = {"matched": "attach", "new": "create", "unsure": "skip"}
    return [
        Decision(each.entry, actions[each.verdict], each.source if each.verdict == "matched" else "")
        for each in proposals
    ]


def apply_references(
    *,
    project: Project,
    decisions: Sequence[Decision],
    coder: str,
    replace: bool = False,
    files: Mapping[int, Path] | None = None,
    keep_originals: bool = True,
    progress: Progress | None = None,
) -> ReferenceReport:
    """Write what was decided as one changeset and one undo. Cancelling leaves the project as it was.

    A source keeps what it has, and only empty fields are filled; with `replace` the file's data go over it. `files` are those
    that entries name, by line (`files_named`): each becomes the text of its source where that has none.
    """
    project.require_writable()
    progress = progress or Progress()
    wanted = {decision.entry.line for decision in decisions if decision.action != "skip"}
    read = read_named({line: path for line, path in (files or {}).items() if line in wanted}, progress)
    with project.action("references_imported", coder=coder) as act:
        owners, counts = _write_entries(project, decisions, coder, replace, progress)
        items = attach_named(project, act, read, owners, keep_originals=keep_originals)
        # The last moment to cancel; after the block everything is written.
        progress.check()
        act.say("references_imported", count=counts["attach"] + counts["create"])
    return ReferenceReport(
        counts["attach"], counts["create"], counts["unchanged"], counts["skip"], act.changes, tuple(items)
    )


def _write_entries(
    project: Project, decisions: Sequence[Decision], coder: str, replace: bool, progress: Progress
) -> tuple[dict[int, str], dict[str, int]]:
    """The sources that entries became, by line, and how many became what."""
    progress.start("Writing references", len(decisions))
    owners: dict[int, str] = {}
    counts = {"attach": 0, "create": 0, "unchanged": 0, "skip": 0}
    with project.action("references_imported", coder=coder) as act:
        sources = {source.id: source for source in list_sources(project=project)}
        for decision in decisions:
            progress.step()
            entry = decision.entry
            if decision.action == "create":
                owners[entry.line] = _create(act.draft, project.world.new_id(), entry)
            source = sources.get(decision.source) if decision.action == "attach" else None
            if source is not None:
                owners[entry.line] = source.id
            if decision.action == "attach" and source is None:
                counts["skip"] += 1  # It was removed since the list was made.
            elif source is not None and not _fill(act.draft, source, entry, replace):
                counts["unchanged"] += 1
            else:
                counts[decision.action] += 1
    return owners, counts


def report_on_files(report: ReferenceReport) -> ImportReport:
    """What became of the files that were attached, as of any import."""
    return ImportReport(report.files, report.changes)


def export_references(*, project: Project, path: Path, overwrite: bool = False) -> int:
    """Write the reference data of all sources as the file's ending says; returns how many.

    The sources stand in the order of the project. Raises ExportRefused.
    """
    sources = list_sources(project=project)
    write_references(sources, path, overwrite=overwrite)
    return len(sources)


def _create(draft: Draft, identifier: str, entry: ReferenceEntry) -> str:
    extra = {ATTRIBUTE + name: {"type": "text", "value": value} for name, value in entry.extra.items()}
    return draft.create("source", identifier, sha256=None, **entry.reference, **extra)


def _fill(draft: Draft, source: Source, entry: ReferenceEntry, replace: bool) -> bool:
    """Set what the entry knows better; returns whether there was anything."""
    own_values = {attribute.name: attribute.value for attribute in source.attributes}
    changed = False
    for name, value in entry.reference.items():
        now = getattr(source.reference, name)
        if value != now and (replace or not now):
            draft.set("source", source.id, name, value)
            changed = True
    for name, value in entry.extra.items():
        now = own_values.get(name, "")
        if value != now and (replace or not now):
            draft.set("source", source.id, ATTRIBUTE + name, {"type": "text", "value": value})
            changed = True
    return changed
