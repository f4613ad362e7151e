"""The changeset of an import as it grows, and what became of each file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from reviewer.changes.kinds import source_id
from reviewer.model.changes import Changes
from reviewer.model.names import derived_id
from reviewer.model.sources import page_map_file
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.source import REFERENCE_FIELDS
from reviewer.model.sources.structure import packed
from reviewer.model.sources.text import Paragraphs, text_hash
from reviewer.sentence import sentence
from reviewer.store.action import Action
from reviewer.store.log.new_text import NewText
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.store.team import purge

Outcome = Literal["added", "attached", "already there", "refused"]
OUTCOMES: tuple[Outcome, ...] = ("added", "attached", "already there", "refused")


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """What became of one file. `source` is the id of the source it is, or is the same as; `reason` says why it was refused.

    `attached`: the file became the text of a source that had none, with this `title`. `remedy` is `ocr` for scans and pictures.
    """

    path: Path
    outcome: Outcome
    source: str = ""
    title: str = ""
    reason: str = ""
    encoding: str = ""
    notes: tuple[str, ...] = ()
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every file, and what changed in the project."""

    items: tuple[ImportedItem, ...]
    changes: Changes

    def count(self, outcome: Outcome) -> int:
        return sum(1 for item in self.items if item.outcome == outcome)

    def in_words(self) -> str:
        """`3 added, 1 already there, 1 refused`."""
        words = [f"{self.count(outcome)} {outcome}" for outcome in OUTCOMES if self.count(outcome)]
        return ", ".join(words) or "nothing to import"


@dataclass(frozen=True, slots=True)
class Measured:
    """What was read of a file, with the hashes of text and file and the number of words: worked out once, outside any lock."""

    imported: ImportedSource
    sha256: str
    original_sha256: str
    words: int


def measured(imported: ImportedSource) -> Measured:
    """Hashes and words of what was read."""
    words = Paragraphs(imported.text).word_count
    return Measured(imported, text_hash(imported.text), hashlib.sha256(imported.original).hexdigest(), words)


def new_text(read: Measured, kept: bytes | None) -> NewText:
    """The text of what was read, with what its parts are."""
    imported = read.imported
    structure = packed(imported.structure) if imported.structure else b""
    pages = page_map_file.packed(imported.pages) if imported.pages is not None else b""
    return NewText(
        read.sha256,
        imported.text,
        read.words,
        read.original_sha256,
        imported.media_type,
        kept,
        imported.extractor,
        structure,
        pages,
    )


class Batch:
    """What an import adds to an action, as it grows."""

    def __init__(self, project: Project, act: Action, keep_originals: bool) -> None:
        self.project = project
        self.act = act
        self.keep = keep_originals
        self.items: list[ImportedItem] = []
        self.purged = project.read(purge.tombstones)
        self.purged_texts = project.read(purge.unwanted)
        sources = project.read(reads.sources)
        self.titles = {source.id: source.title for source in sources}
        self.without_text = {source.id for source in sources if not source.sha256}
        self.corrected = {source.sha256: source.id for source in sources if source.sha256}

    def note_known(self, path: Path, source: str) -> None:
        """A file whose source is there already, unless it went while the files were read."""
        if source not in self.titles:
            reason = sentence(
                "“{name}” was purged from this project in the meantime; nothing was imported of it."
                if source in self.purged
                else "“{name}” was removed from this project in the meantime; nothing was imported of it.",
                name=path.name,
            )
            self.items.append(ImportedItem(path, "refused", reason=reason))
            return
        self.items.append(ImportedItem(path, "already there", source=source, title=self.titles.get(source, "")))

    def add(self, path: Path, read: Measured, attach_to: str = "") -> None:
        """The file as a source, or as the text of one that has none."""
        if not read.imported.text:
            self._add_pages(path, read)
            return
        imported, sha, original = read.imported, read.sha256, read.original_sha256
        identifier = source_id(sha)
        # The source may have had another text by then: its first one has the id, its last one the hash.
        if identifier in self.purged or sha in self.purged_texts:
            reason = sentence("“{name}” was purged from this project; it does not come in again.", name=path.name)
            self.items.append(ImportedItem(path, "refused", reason=reason))
            return
        # The id follows from the first text; after a correction the present text has another hash.
        known = identifier if identifier in self.titles else self.corrected.get(sha)
        if known:
            self.note_known(path, known)
            return
        if attach_to in self.without_text:
            self._attach(path, imported, attach_to, sha, original)
        else:
            self._create(path, imported, identifier, sha, original)
        kept = imported.original if self.keep else None
        self.act.bring(new_text(read, kept))

    def _add_pages(self, path: Path, read: Measured) -> None:
        """A scan or a picture without a text: it is known by its file, and its text is an edition, which may become another."""
        imported, original = read.imported, read.original_sha256
        identifier = derived_id("source of pages", original)
        if identifier in self.purged:
            reason = sentence("“{name}” was purged from this project; it does not come in again.", name=path.name)
            self.items.append(ImportedItem(path, "refused", reason=reason))
        elif identifier in self.titles:
            self.note_known(path, identifier)
        else:
            # What its file is called stands in the import alone, so that two imports of one picture do not differ.
            edition = edition_of(imported, read.sha256, original) | {"file": ""}
            self._create(path, imported, identifier, None, original)
            self.act.draft.set("source", identifier, "edition", edition)
            self.items[-1] = replace(self.items[-1], remedy="ocr")
            self.act.bring(new_text(read, imported.original if self.keep else None))

    def _attach(self, path: Path, imported: ImportedSource, source: str, sha: str, original: str) -> None:
        self.act.draft.set("source", source, "edition", edition_of(imported, sha, original))
        self.without_text.discard(source)
        self.corrected[sha] = source
        self._note(path, "attached", source, self.titles[source], imported)

    def _create(self, path: Path, imported: ImportedSource, identifier: str, sha: str | None, original: str) -> None:
        self.act.draft.create("source", identifier, sha256=sha)
        self.act.draft.create(
            "import",
            self.project.world.new_id(),
            source=identifier,
            file=imported.file_name,
            # A record with a longer title does not validate, see `docs/file-format.md`.
            title=imported.title[:1_000],
            original=original,
            media_type=imported.media_type,
            extractor=imported.extractor,
            encoding=imported.encoding,
            pages=list(imported.page_starts),
            reference={k: v for k, v in imported.reference.items() if k in REFERENCE_FIELDS and v},
        )
        self.titles[identifier] = imported.title
        self._note(path, "added", identifier, imported.title, imported)

    def _note(self, path: Path, outcome: Outcome, source: str, title: str, imported: ImportedSource) -> None:
        self.items.append(ImportedItem(path, outcome, source, title, "", imported.encoding, imported.notes))

    def name(self) -> None:
        """Call the action by what came in."""
        done = [item for item in self.items if item.outcome in ("added", "attached")]
        if len(done) == 1:
            self.act.say("imported" if done[0].outcome == "added" else "text_added", title=done[0].title)
        else:
            self.act.say("imported_many", count=len(done))


def edition_of(imported: ImportedSource, sha: str, original: str) -> dict[str, object]:
    """The text of a source and where it came from, as one value."""
    return {
        "sha256": sha,
        "original": original,
        "file": imported.file_name,
        "media_type": imported.media_type,
        "extractor": imported.extractor,
        "encoding": imported.encoding,
        "pages": list(imported.page_starts),
    }
