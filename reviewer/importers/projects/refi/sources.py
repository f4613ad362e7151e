"""Sources, selections and codings of REFI-QDA."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reviewer.errors import ImportRefused
from reviewer.importers import GivenFile, read_given
from reviewer.importers.projects.container import Container
from reviewer.importers.projects.elements import Element
from reviewer.importers.projects.guids import Ids, id_of
from reviewer.importers.projects.refi.values import milliseconds, number, value_of, whole
from reviewer.importers.shared.encodings import decoded
from reviewer.model.interchange.project import Box, NotTaken, Original, Selection, SourceEntry, Tagging
from reviewer.model.sources.source import Attribute
from reviewer.sentence import sentence

SOURCES = ("TextSource", "PictureSource", "PDFSource", "AudioSource", "VideoSource")
_MEDIA = {"AudioSource": "AudioSelection", "VideoSource": "VideoSelection"}


@dataclass
class Found:
    """What is read so far. `refs` say which notes hang on what: kind, GUID and the notes' GUIDs."""

    ids: Ids
    codes: frozenset[str]
    variables: dict[str, tuple[str, str]] = field(default_factory=dict)
    sources: list[SourceEntry] = field(default_factory=list)
    selections: list[Selection] = field(default_factory=list)
    refs: list[tuple[str, str, str]] = field(default_factory=list)
    not_taken: list[NotTaken] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def missing(self, what: str, name: str, why: str) -> None:
        """Note something that has no home here."""
        self.not_taken.append(NotTaken(what, name, why))

    def note_refs(self, kind: str, guid: str, element: Element) -> None:
        """Note which notes hang on a thing."""
        self.refs += [(kind, guid, id_of(each.get("targetGUID"))) for each in element.of("NoteRef")]


class SourceReader:
    """Reads the sources of one archive."""

    def __init__(self, container: Container, found: Found) -> None:
        self._container, self._found = container, found
        self._by_file: dict[str, str] = {}

    def read(self, element: Element) -> None:
        """One source with its selections, and its transcripts as sources of their own."""
        found = self._found
        guid = found.ids.new(element.get("guid"), "source", element.get("name"))
        text, originals, path = self._content(element)
        for each in originals:
            self._by_file.setdefault(id_of(each.name.rpartition(".")[0]), guid)
        seen: dict[str, int] = {}
        for selection, owner in self._selections(element):
            self._take(selection, owner, guid, seen)
        whole_source = tuple(self._taggings(element, element.get("name")))
        if element.name in _MEDIA:
            self._media(element)
        found.note_refs("source", guid, element)
        found.sources.append(
            SourceEntry(
                guid,
                element.get("name") or path.rpartition("/")[2],
                text,
                path,
                originals,
                element.told("Description"),
                id_of(element.get("creatingUser")),
                milliseconds(element.get("creationDateTime")),
                tuple(self.attributes(element)),
                whole=whole_source,
            )
        )

    def attributes(self, element: Element) -> Iterator[Attribute]:
        """The values of variables on a source or a case."""
        for each in element.of("VariableValue"):
            named = each.first("VariableRef")
            variable = self._found.variables.get(id_of(named.get("targetGUID")) if named is not None else "")
            if variable is None:
                self._found.missing(sentence("value of a variable"), "", sentence("its variable is not in the file"))
                continue
            value = value_of(each, *variable)
            if value is not None:
                yield value

    def text_of(self, element: Element) -> str | None:
        """The text of a note, None where there is none."""
        text, rich = self._plain_text(element), element.get("richTextPath")
        if text is None and rich.strip() and self._container.has(rich):
            return self._read_document(self._original(rich))
        return text

    def source_named(self, reference: str) -> str:
        """The GUID of the source that is meant. QualCoder names the file of a source: its path, or a copy of its text."""
        guid = id_of(reference)
        if guid in self._by_file or any(source.guid == guid for source in self._found.sources):
            return self._by_file.get(guid, guid)
        copy = f"{reference.strip()}.txt"
        text = self._decoded(copy) if guid and self._container.has(copy) else None
        alike = [each.guid for each in self._found.sources if text and each.text and _same(each.text, text)]
        return alike[0] if len(alike) == 1 else guid

    # texts and files

    def _content(self, element: Element) -> tuple[str | None, tuple[Original, ...], str]:
        """The text of a source, the files that it came from, and the path that the file names."""
        inner = next(element.of("Representation", "TextDescription"), None)
        paths = [element.get(name) for name in ("path", "currentPath", "richTextPath", "plainTextPath")]
        paths = [path for path in paths if path.strip()]
        originals = tuple(self._original(path) for path in paths if self._container.has(path))
        # Of two paths to one file one is where it lay before.
        if paths and not originals:
            self._say_missing(paths[0], element.get("name"))
        text = self._plain_text(element)
        if text is None and inner is not None:
            text = self._plain_text(inner)
        return text, originals, (paths[0] if paths else "")

    def _say_missing(self, path: str, name: str) -> None:
        self._found.warnings.append(
            sentence(
                "The file of “{name}” lies outside the file and is not opened ({path}); add its text to the source later."
                if self._container.is_outside(path)
                else "The file of “{name}” is not in the file ({path}); add its text to the source later.",
                name=name,
                path=path,
            )
        )

    def _original(self, path: str) -> Original:
        name = path.replace("\\", "/").rpartition("/")[2]
        media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return Original(name, media_type, lambda: self._container.read(path))

    def _plain_text(self, element: Element) -> str | None:
        plain = element.get("plainTextPath")
        if plain.strip() and self._container.has(plain):
            return self._decoded(plain)
        content = element.first("PlainTextContent")
        if content is not None and content.text:
            return content.text
        return None

    def _decoded(self, path: str) -> str | None:
        file = GivenFile(path.rpartition("/")[2], self._container.read(path))
        try:
            text = decoded(file).text
            text.encode("utf-8")
        except (ImportRefused, UnicodeEncodeError) as problem:
            self._found.warnings.append(str(problem))
            return None
        return text.replace("\0", "\ufffd")

    def _read_document(self, original: Original) -> str | None:
        try:
            return read_given(GivenFile(original.name, original.read())).text
        except ImportRefused as problem:
            self._found.warnings.append(str(problem))
            return None

    # selections

    def _selections(self, element: Element) -> Iterator[tuple[Element, Element]]:
        """The selections of a source: those in its text first, as those on its pages may be their twins."""
        for inner in element.of("Representation", "TextDescription"):
            for each in inner.of("PlainTextSelection"):
                yield each, element
        for each in element.of("PlainTextSelection"):
            yield each, element
        for each in element.of("PDFSelection", "PictureSelection"):
            yield each, element

    def _take(self, element: Element, owner: Element, source: str, seen: dict[str, int]) -> None:
        twin = id_of(element.get("guid"))
        if element.name == "PDFSelection" and twin and twin in seen:
            self._join(seen[twin], element)
            return
        inside = next((each for inner in element.of("Representation") for each in inner.of("PlainTextSelection")), None)
        place = self._place(inside if inside is not None and element.name == "PDFSelection" else element)
        name = element.get("name") or element.told("Description")[:80]
        if place is None:
            self._found.missing(sentence("selection"), name, sentence("its place is no number"))
            return
        start, end, page, box = place
        if box is None and start >= end and not element.get("name"):
            self._found.missing(
                sentence("selection"),
                name,
                sentence(
                    "it is empty (characters {start} to {end} of “{name}”)",
                    start=start,
                    end=end,
                    name=owner.get("name"),
                ),
            )
            return
        guid = self._found.ids.new(element.get("guid"), "selection", source, str(start), str(end))
        taggings = tuple(self._taggings(element, name))
        self._found.note_refs("highlight", guid, element)
        seen[twin] = len(self._found.selections)
        self._found.selections.append(
            Selection(
                guid,
                source,
                start,
                end,
                element.get("name"),
                memo=element.told("Description"),
                by=id_of(element.get("creatingUser")),
                made=milliseconds(element.get("creationDateTime")),
                taggings=taggings,
                page=page,
                box=box,
            )
        )

    def _join(self, at: int, twin: Element) -> None:
        """What a passage has on the page and not in the text."""
        passage = self._found.selections[at]
        known = {(tagging.code, tagging.by) for tagging in passage.taggings}
        given = (each for each in self._taggings(twin, passage.quote))
        added = tuple(each for each in given if (each.code, each.by) not in known)
        memo = twin.told("Description")
        memo = memo if memo and memo not in passage.memo else ""
        self._found.note_refs("highlight", passage.guid, twin)
        self._found.selections[at] = replace(
            passage,
            taggings=passage.taggings + added,
            memo=f"{passage.memo}\n\n{memo}".strip() if memo else passage.memo,
        )

    @staticmethod
    def _place(element: Element) -> tuple[int, int, int, Box | None] | None:
        """Start, end, page and box. Pages count from 0 in PDFs."""
        if element.name == "PlainTextSelection":
            start, end = whole(element.get("startPosition")), whole(element.get("endPosition"))
            return None if start is None or end is None else (start, end, 0, None)
        corners = [number(element.get(name)) for name in ("firstX", "firstY", "secondX", "secondY")]
        page = whole(element.get("page") or "0")
        x, y, other_x, other_y = corners
        if x is None or y is None or other_x is None or other_y is None or page is None or page < 0:
            return None
        return 0, 0, page + 1, (min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y))

    def _taggings(self, element: Element, name: str) -> Iterator[Tagging]:
        for each in element.of("Coding"):
            named = each.first("CodeRef")
            code = id_of(named.get("targetGUID")) if named is not None else ""
            if code not in self._found.codes:
                self._found.missing(sentence("coding"), name, sentence("its code is not in the file"))
                continue
            guid = self._found.ids.new(each.get("guid"), "coding", element.get("guid"), code)
            self._found.note_refs("coding", guid, each)
            yield Tagging(guid, code, id_of(each.get("creatingUser")), milliseconds(each.get("creationDateTime")))

    # audio and video

    def _media(self, element: Element) -> None:
        for each in element.of(_MEDIA[element.name], "AudioSelection", "VideoSelection"):
            self._found.missing(
                sentence("selection in audio or video"),
                each.get("name"),
                sentence("audio and video are not coded here"),
            )
        for transcript in element.of("Transcript"):
            self._transcript(transcript, element.get("name"))

    def _transcript(self, element: Element, medium: str) -> None:
        found = self._found
        guid = found.ids.new(element.get("guid"), "source", medium, element.get("name"))
        points = {id_of(each.get("guid")): whole(each.get("position")) for each in element.of("SyncPoint")}
        for each in element.of("TranscriptSelection"):
            start, end = (points.get(id_of(each.get(name))) for name in ("fromSyncPoint", "toSyncPoint"))
            if start is None or end is None or start >= end:
                found.missing(
                    sentence("selection in a transcript"), each.get("name"), sentence("it has no place in the text")
                )
                continue
            selection = found.ids.new(each.get("guid"), "selection", guid, str(start), str(end))
            taggings = tuple(self._taggings(each, each.get("name")))
            found.note_refs("highlight", selection, each)
            by, made = id_of(each.get("creatingUser")), milliseconds(each.get("creationDateTime"))
            memo = each.told("Description")
            found.selections.append(
                Selection(selection, guid, start, end, each.get("name"), memo=memo, by=by, made=made, taggings=taggings)
            )
        if points:
            found.missing(
                sentence("time mark"),
                element.get("name") or medium,
                sentence("times of a recording are kept in its file alone"),
            )
        found.note_refs("source", guid, element)
        text, originals, path = self._content(element)
        found.sources.append(
            SourceEntry(
                guid,
                element.get("name") or f"{medium} (transcript)",
                text,
                path,
                originals,
                element.told("Description"),
                id_of(element.get("creatingUser")),
                milliseconds(element.get("creationDateTime")),
            )
        )


def _same(one: str, other: str) -> bool:
    """Whether two texts differ in their line ends at most."""
    return one.replace("\r\n", "\n") == other.replace("\r\n", "\n")
