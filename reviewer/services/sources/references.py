"""Reference files into the project: read, proposed as a list to confirm, and written as one changeset."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
from reviewer.store.project_file import Project

__all__ = [
    "ENDINGS", "WRITERS", "BrokenEntry", "Decision", "Proposal", "ReferenceEntry", "ReferenceFile", "ReferenceReport", "Verdict",
    "apply_references", "decisions_for", "export_references", "is_reference_file", "propose_references",
    "read_reference_file",
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
    """What was written: sources that got reference data, sources made, and entries that brought nothing or were left."""

    attached: int
    created: int
    unchanged: int
    skipped: int
    changes: Changes


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
    progress: Progress | None = None,
) -> ReferenceReport:
    """Write what was decided as one changeset and one undo. Cancelling leaves the project as it was.

    A source keeps what it has, and only empty fields are filled; with `replace` the file's data go over it.
    """
    progress = progress or Progress()
    progress.start("Writing references", len(decisions))
    counts = {"attach": 0, "create": 0, "unchanged": 0, "skip": 0}
    with project.action("references_imported", coder=coder) as act:
        sources = {source.id: source for source in list_sources(project=project)}
        for decision in decisions:
            progress.step()
            if decision.action == "create":
                _create(act.draft, project.world.new_id(), decision.entry)
            source = sources.get(decision.source) if decision.action == "attach" else None
            if decision.action == "attach" and source is None:
                counts["skip"] += 1  # It was removed since the list was made.
            elif source is not None and not _fill(act.draft, source, decision.entry, replace):
                counts["unchanged"] += 1
            else:
                counts[decision.action] += 1
        # The last moment to cancel; after the block everything is written.
        progress.check()
        act.say("references_imported", count=counts["attach"] + counts["create"])
    return ReferenceReport(counts["attach"], counts["create"], counts["unchanged"], counts["skip"], act.changes)


def export_references(*, project: Project, path: Path, overwrite: bool = False) -> int:
    """Write the reference data of all sources as the file's ending says; returns how many.

    The sources stand in the order of the project. Raises ExportRefused.
    """
    sources = list_sources(project=project)
    write_references(sources, path, overwrite=overwrite)
    return len(sources)


def _create(draft: Draft, identifier: str, entry: ReferenceEntry) -> None:
    extra = {ATTRIBUTE + name: {"type": "text", "value": value} for name, value in entry.extra.items()}
    draft.create("source", identifier, sha256=None, **entry.reference, **extra)


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
