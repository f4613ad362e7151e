"""Import: files and folders in, sources out, with a list of what came in, what was there and what was refused."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import source_id
from reviewer.errors import ImportRefused
from reviewer.importers import read_source, source_files
from reviewer.model.changes import Changes
from reviewer.model.source import REFERENCE_FIELDS, ImportedSource
from reviewer.model.text import Paragraphs, text_hash
from reviewer.progress import Progress
from reviewer.store import purge, reads
from reviewer.store.new_text import NewText
from reviewer.store.project_file import Project

_LARGEST = 100 * 1024 * 1024

Outcome = Literal["added", "already there", "refused"]


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """What became of one file. `source` is the id of the source it is, or is the same as; `reason` says why it was refused."""

    path: Path
    outcome: Outcome
    source: str = ""
    title: str = ""
    reason: str = ""
    encoding: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every file, and what changed in the project."""

    items: tuple[ImportedItem, ...]
    changes: Changes

    def count(self, outcome: Outcome) -> int:
        return sum(1 for item in self.items if item.outcome == outcome)

    def in_words(self) -> str:
        """`3 added, 1 already there, 1 refused`."""
        outcomes: tuple[Outcome, ...] = ("added", "already there", "refused")
        words = [f"{self.count(outcome)} {outcome}" for outcome in outcomes if self.count(outcome)]
        return ", ".join(words) or "nothing to import"


def import_files(
    *,
    project: Project,
    paths: Iterable[Path],
    coder: str,
    keep_originals: bool = True,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Import files and folders as one changeset and one undo. Cancelling leaves the project as it was."""
    project.require_writable()
    progress = progress or Progress()
    batch = _Batch(project, keep_originals)
    files = source_files(paths)
    progress.start("Importing", len(files))
    for path in files:
        try:
            known = batch.source_of_original(_hash_of(path))
            if known and encoding is None:
                batch.note_known(path, known)
            else:
                batch.add(path, read_source(path, encoding=encoding, progress=progress))
        except ImportRefused as error:
            batch.items.append(ImportedItem(path, "refused", reason=str(error)))
        progress.step()
    progress.check()
    return batch.write(coder)


def add_imported(*, project: Project, imported: Iterable[tuple[Path, ImportedSource]], coder: str) -> ImportReport:
    """Add sources that were read already, as one changeset."""
    batch = _Batch(project, keep_originals=True)
    for path, source in imported:
        batch.add(path, source)
    return batch.write(coder)


def _hash_of(path: Path) -> str:
    """SHA-256 of a plain file that is small enough to import, else ""; reading it says then what is wrong."""
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return ""
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


class _Batch:
    """The changeset of one import, as it grows."""

    def __init__(self, project: Project, keep_originals: bool) -> None:
        self.project = project
        self.keep = keep_originals
        self.draft = Draft()
        self.texts: dict[str, NewText] = {}
        self.items: list[ImportedItem] = []
        self.purged = project.read(purge.tombstones)
        there = project.read(reads.sources)
        self.titles = {source.id: source.title for source in there}
        self.corrected = {source.sha256: source.id for source in there if source.sha256}

    def source_of_original(self, sha: str) -> str | None:
        if not sha:
            return None
        for new in self.texts.values():
            if new.original_sha256 == sha:
                return source_id(new.sha256)
        return self.project.read(lambda connection: reads.source_of_original(connection, sha))

    def note_known(self, path: Path, source: str) -> None:
        self.items.append(ImportedItem(path, "already there", source=source, title=self.titles.get(source, "")))

    def add(self, path: Path, imported: ImportedSource) -> None:
        sha = text_hash(imported.text)
        identifier = source_id(sha)
        if identifier in self.purged or sha in self.purged.values():
            reason = f"“{path.name}” was purged from this project; it does not come in again."
            self.items.append(ImportedItem(path, "refused", reason=reason))
            return
        known = identifier if identifier in self.titles else self.corrected.get(sha)
        if known:
            self.note_known(path, known)
            return
        original = hashlib.sha256(imported.original).hexdigest()
        self.draft.create("source", identifier, sha256=sha)
        self.draft.create(
            "import",
            self.project.world.new_id(),
            source=identifier,
            file=imported.file_name,
            title=imported.title[:1_000],
            original=original,
            media_type=imported.media_type,
            extractor=imported.extractor,
            encoding=imported.encoding,
            pages=list(imported.page_starts),
            reference={k: v for k, v in imported.reference.items() if k in REFERENCE_FIELDS and v},
        )
        kept = imported.original if self.keep else None
        words = Paragraphs(imported.text).word_count
        self.texts[sha] = NewText(sha, imported.text, words, original, imported.media_type, kept)
        self.titles[identifier] = imported.title
        self.items.append(
            ImportedItem(path, "added", identifier, imported.title, "", imported.encoding, imported.notes)
        )

    def write(self, coder: str) -> ImportReport:
        added = [item for item in self.items if item.outcome == "added"]
        label = f"Import {added[0].title}" if len(added) == 1 else f"Import {len(added)} sources"
        changes = self.project.write(self.draft, label=label, coder=coder, texts=self.texts.values())
        return ImportReport(tuple(self.items), changes)
