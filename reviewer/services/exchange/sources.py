"""The sources of another tool among those that are here."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.changes.kinds import ATTRIBUTE
from reviewer.errors import ImportRefused
from reviewer.model.interchange.project import Original, SourceEntry
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.page_map import PageMap
from reviewer.model.sources.source import REFERENCE_FIELDS, Source
from reviewer.pages.recognising.pictures import NoPicture, is_picture, sizes_of
from reviewer.services.exchange.births import Births, fields
from reviewer.services.exchange.names import line, plain_text
from reviewer.services.exchange.reading import ReadProject
from reviewer.services.sources.import_batch import Batch, edition_of, measured, new_text
from reviewer.store.action import Action
from reviewer.store.reads import structures
from reviewer.store.reads import things as reads


def height_of(data: bytes) -> float | None:
    """The height of a picture in pixels; None for what is none."""
    try:
        return float(sizes_of(data)[0][1]) if is_picture(data) else None
    except NoPicture:
        return None


EXTRACTOR = "interchange"
"""What read a text that came along with a project."""


@dataclass(frozen=True, slots=True)
class HereNow:
    """A source after the import: its id, and the hash of its text; `carried` is that of the file's where it is another one.

    `original` is the hash of the file that it came from, `height` that of its picture in pixels, None where it is none; `pages`
    say where the text stands on them.
    """

    id: str
    sha256: str
    carried: str = ""
    original: str = ""
    height: float | None = None
    pages: PageMap | None = None


class Sources:
    """Makes sources in an action. `matched` are those that are here, by GUID."""

    def __init__(
        self, act: Action, batch: Batch, read: ReadProject, matched: Mapping[str, str], own: Callable[[str, str], str]
    ) -> None:
        self._act, self._batch, self._read, self._matched, self._own = act, batch, read, matched, own
        self.done: dict[str, HereNow] = {}
        self.lost: list[tuple[SourceEntry, str]] = []
        self.further: list[tuple[str, bytes]] = []
        self._texts: set[str] = set()

    def make(self, births: Births, entry: SourceEntry, now: Mapping[str, Source]) -> None:
        """One source. `now` are the sources here, by id."""
        text = self._read.texts.get(entry.guid)
        here = self._matched.get(entry.guid)
        there = now.get(here or "")
        if there is not None and (text is None or there.sha256):
            births.there["source"] += 1
            self._note(entry.guid, there, text)
            return
        document = self._read.documents.get(entry.guid)
        shown = document is not None and document.pages is not None
        if text is None or not (text.strip() or shown):
            self._without_text(births, entry, here)
            return
        read = measured(self._imported(entry, text))
        twin = bool(text) and read.sha256 in self._texts
        self._texts.add(read.sha256)
        if twin:
            self._of_same_text(births, entry, read.imported, read.sha256, read.original_sha256)
            self._act.bring(new_text(read, read.imported.original if self._batch.keep else None))
            return
        self._batch.add(Path(read.imported.file_name), read, attach_to=here or "")
        item = self._batch.items[-1]
        if item.outcome == "refused":
            self.lost.append((entry, item.reason))
            return
        births.taken["source"] += item.outcome != "already there"
        births.there["source"] += item.outcome == "already there"
        imported, height = read.imported, height_of(read.imported.original)
        self.done[entry.guid] = HereNow(item.source, read.sha256, "", read.original_sha256, height, imported.pages)
        if item.outcome != "already there":
            self._describe(item.source, entry)
            self._keep_further(entry, item.source)

    def _note(self, guid: str, there: Source, text: str | None) -> None:
        given = "" if text is None else hashlib.sha256(text.encode("utf-8")).hexdigest()
        project = self._batch.project
        data = project.read(reads.original, there.original) if there.media_type.startswith("image/") else None
        pages = project.read(structures.page_map, there.sha256, there.original)
        carried = "" if given == there.sha256 else given
        self.done[guid] = HereNow(there.id, there.sha256, carried, there.original, height_of(data or b""), pages)

    def _without_text(self, births: Births, entry: SourceEntry, here: str | None) -> None:
        if here is not None:
            births.there["source"] += 1
            self.done[entry.guid] = HereNow(here, "")
            return
        identifier = self._own("source", entry.guid)
        births.make("source", identifier, {"sha256": None, **self._described(entry, entry.guid != identifier)})
        self.done[entry.guid] = HereNow(identifier, "")

    def _of_same_text(
        self, births: Births, entry: SourceEntry, imported: ImportedSource, sha256: str, original: str
    ) -> None:
        """A source with the text of another one of the file: its id does not follow from its text, so it stays one of its own."""
        identifier = self._own("source", entry.guid)
        values = self._described(entry, entry.guid != identifier)
        births.make("source", identifier, {"sha256": None, "edition": edition_of(imported, sha256, original), **values})
        self.done[entry.guid] = HereNow(identifier, sha256)

    def _described(self, entry: SourceEntry, named: bool) -> dict[str, object]:
        reference = {key: plain_text(value) for key, value in entry.reference.items() if key in REFERENCE_FIELDS}
        reference.setdefault("title", line(entry.name, "Untitled source"))
        attributes = {
            f"{ATTRIBUTE}{line(each.name, 'Attribute')}": {"type": each.type, "value": plain_text(each.value)}
            for each in entry.attributes
        }
        return fields(**reference, made=entry.made, refi=entry.guid if named else None) | attributes

    def _describe(self, source: str, entry: SourceEntry) -> None:
        for name, value in self._described(entry, True).items():
            self._act.draft.set("source", source, name, value)

    def _imported(self, entry: SourceEntry, text: str) -> ImportedSource:
        document = self._read.documents.get(entry.guid)
        if document is not None:
            return replace(document, title=line(entry.name, document.title))
        name, media_type, content = f"{line(entry.name, 'Untitled source')}.txt", "text/plain", text.encode("utf-8")
        for original, data in self._originals(entry):
            name, media_type, content = line(original.name, name), original.media_type, data
            break
        return ImportedSource(
            text=text,
            title=line(entry.name, name),
            file_name=name,
            media_type=media_type,
            extractor=EXTRACTOR,
            encoding="utf-8",
            original=content,
            page_starts=entry.page_starts,
        )

    def _originals(self, entry: SourceEntry) -> Iterator[tuple[Original, bytes]]:
        for original in entry.originals:
            try:
                yield original, original.read()
            except ImportRefused:
                continue

    def _keep_further(self, entry: SourceEntry, source: str) -> None:
        """A second file of a source, such as its plain text beside its pages."""
        for original, data in list(self._originals(entry))[1:] if len(entry.originals) > 1 else ():
            sha256 = hashlib.sha256(data).hexdigest()
            self.further.append((sha256, data))
            self._act.draft.create(
                "import",
                self._batch.project.world.new_id(),
                source=source,
                file=line(original.name, "file"),
                title=line(entry.name, "Untitled source"),
                original=sha256,
                media_type=original.media_type,
                extractor="",
                encoding="",
                pages=[],
                reference={},
            )
