"""The files that entries of a file of references name: found beside it, read, and attached to their sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reviewer.errors import ImportRefused
from reviewer.importers import SUPPORTED, read_source
from reviewer.importers.references.attachments import Attachments
from reviewer.model.sources.reference_entry import ReferenceEntry
from reviewer.progress import Progress
from reviewer.services.sources.import_batch import Batch, ImportedItem, Measured, measured
from reviewer.store.action import Action
from reviewer.store.project_file import Project

_FIRST, _LAST = (".pdf", ".docx", ".epub"), (".html", ".htm", ".mhtml")
"""Where an entry names several files, the one that is most likely the work itself comes first, a page of a shop last."""


@dataclass(frozen=True, slots=True)
class NamedFiles:
    """`found` has for the line of an entry the file that is its text. `missing` are paths that lead to no file that can be
    taken, as they are written; `others` are further files of entries that have one."""

    found: Mapping[int, Path]
    missing: tuple[str, ...] = ()
    others: tuple[Path, ...] = ()


def files_named(*, path: Path, entries: Iterable[ReferenceEntry]) -> NamedFiles:
    """Look for the files that the entries of the file at `path` name, in its folder and below. None is read."""
    here = Attachments(path, [ending for each in SUPPORTED for ending in each.endings])
    found: dict[int, Path] = {}
    missing: list[str] = []
    others: list[Path] = []
    for entry in entries:
        there: dict[Path, None] = {}
        for written in entry.paths:
            file = here.find(written)
            if file is None:
                missing.append(written)
            else:
                there[file] = None
        if there:
            first = min(there, key=lambda file: _rank(file.suffix.lower()))
            found[entry.line] = first
            others += [file for file in there if file != first]
    return NamedFiles(found, tuple(missing), tuple(others))


def _rank(ending: str) -> int:
    return _FIRST.index(ending) if ending in _FIRST else len(_FIRST) + (ending in _LAST)


def read_named(files: Mapping[int, Path], progress: Progress) -> dict[int, tuple[Path, Measured | str]]:
    """Each file as it was read, or the sentence that refuses it. Raises Cancelled."""
    progress.start("Reading files", len(files))
    read: dict[int, tuple[Path, Measured | str]] = {}
    for line, path in files.items():
        try:
            read[line] = path, measured(read_source(path, progress=progress))
        except ImportRefused as refusal:
            read[line] = path, str(refusal)
        progress.step()
    return read


def attach_named(
    project: Project,
    act: Action,
    read: Mapping[int, tuple[Path, Measured | str]],
    owners: Mapping[int, str],
    *,
    keep_originals: bool,
) -> list[ImportedItem]:
    """Make each file the text of the source that its entry became, where that has none. `owners` are sources by line."""
    if not read:
        return []
    batch = Batch(project, act, keep_originals)
    for line, (path, content) in read.items():
        source = owners.get(line, "")
        if isinstance(content, str):
            batch.items.append(ImportedItem(path, "refused", reason=content))
        elif source in batch.without_text:
            batch.add(path, content, source)
    return batch.items
