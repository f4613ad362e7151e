"""Zotero: a data folder with `zotero.sqlite` and `storage/`, read from a copy: works, their files, and the annotations on them.

The tables are those of Zotero 6 and 7. A colour is a code here, as readers use it; so is a tag of an annotation.
"""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import html

from reviewer.importers.projects.database import Database, Row, file_in, number_of, text_of
from reviewer.importers.projects.guids import Ids
from reviewer.importers.projects.moments import moment
from reviewer.importers.projects.refi.values import colour
from reviewer.importers.shared.files import content_of
from reviewer.importers.shared.names_alike import NamesAlike
from reviewer.importers.shared.reading import clean_reference, year_in
from reviewer.model.interchange.project import (
    CodeEntry,
    GroupEntry,
    MemoEntry,
    NoteEntry,
    NotTaken,
    Original,
    Selection,
    SourceEntry,
    Tagging,
    WholeProject,
)
from reviewer.model.names import derived_id
from reviewer.progress import Progress
from reviewer.sentence import sentence

_KIND = sentence("a Zotero library")
_LARGEST = 100_000_000
_FIELDS = {
    "title": "title", "publicationTitle": "container", "bookTitle": "container", "websiteTitle": "container", "volume": "volume",
    "issue": "issue", "pages": "pages", "url": "url", "DOI": "doi", "publisher": "publisher", "language": "language",
    "accessDate": "accessed",
}  # fmt: skip
_COLOURS = {
    "#ffd400": "Yellow", "#ff6666": "Red", "#5fb236": "Green", "#2ea8e5": "Blue", "#a28ae5": "Purple", "#e56eee": "Magenta",
    "#f19837": "Orange", "#aaaaaa": "Grey",
}  # fmt: skip
"""The colours that Zotero offers, by the names that it gives them."""
_HIGHLIGHT, _NOTE, _UNDERLINE = 1, 2, 5
_SORTS = {3: sentence("picture of a page"), 4: sentence("drawing on a page")}
_KEY = re.compile(r"[A-Z0-9]{8}\Z")


def read_project(path: Path, progress: Progress) -> WholeProject:
    """A data folder, or the `zotero.sqlite` in it. Raises ImportRefused, Cancelled."""
    file = file_in(path, "zotero.sqlite", _KIND)
    with Database(file, _KIND) as database:
        if not (database.has("items", "itemID", "key") and database.has("itemAttachments", "parentItemID")):
            raise database.damaged()
        return _Reader(database, file.parent, progress).read()


class _Reader:
    def __init__(self, database: Database, folder: Path, progress: Progress) -> None:
        self._database, self._folder, self._progress = database, folder, progress
        self._ids = Ids()
        self._alike = NamesAlike()
        self._gone = {number_of(row.get("itemID")) for row in database.rows("deletedItems")}
        self._items = {
            number: row
            for row in database.rows("items", "itemID")
            if (number := number_of(row.get("itemID"))) not in self._gone
        }
        self._codes: dict[str, CodeEntry] = {}
        self._tags = self._tags_by_item()
        self._not_taken: list[NotTaken] = []
        self._warnings: list[str] = []
        self._source_of: dict[int, str] = {}
        self._work_of: dict[int, str] = {}

    def read(self) -> WholeProject:
        references = self._references()
        sources = tuple(self._sources(references))
        selections = tuple(self._annotations())
        memos, notes = self._notes()
        return WholeProject(
            title=self._folder.name,
            origin="Zotero",
            codes=tuple(self._codes.values()),
            sources=sources,
            selections=selections,
            memos=tuple(memos),
            notes=tuple(notes),
            groups=tuple(self._collections()),
            not_taken=tuple(self._not_taken),
            warnings=tuple(self._warnings),
        )

    def _id(self, item: int, *more: str) -> str:
        row = self._items.get(item, {})
        return self._ids.new("", "zotero", text_of(row.get("libraryID")), text_of(row.get("key")), *more)

    def _when(self, item: int) -> int | None:
        return moment(text_of(self._items.get(item, {}).get("dateAdded")))

    def _tags_by_item(self) -> dict[int, list[str]]:
        names = {number_of(row.get("tagID")): text_of(row.get("name")) for row in self._database.rows("tags")}
        found: dict[int, list[str]] = {}
        for row in self._database.rows("itemTags"):
            item, name = number_of(row.get("itemID")), names.get(number_of(row.get("tagID")))
            if item is not None and name:
                found.setdefault(item, []).append(name)
        return found

    # works and their files

    def _references(self) -> dict[int, dict[str, str]]:
        fields = {number_of(row.get("fieldID")): text_of(row.get("fieldName")) for row in self._database.rows("fields")}
        fields |= {
            number_of(row.get("fieldID")): text_of(row.get("fieldName"))
            for row in self._database.rows("fieldsCombined")
        }
        values = {
            number_of(row.get("valueID")): text_of(row.get("value")) for row in self._database.rows("itemDataValues")
        }
        found: dict[int, dict[str, str]] = {}
        for row in self._database.rows("itemData"):
            item, name = number_of(row.get("itemID")), fields.get(number_of(row.get("fieldID")), "")
            value = values.get(number_of(row.get("valueID")), "")
            if item is None or not value:
                continue
            reference = found.setdefault(item, {})
            if name in _FIELDS:
                reference.setdefault(_FIELDS[name], value)
            elif name == "date":
                reference["year"] = year_in(value)
        for item, people in self._creators().items():
            found.setdefault(item, {})["authors"] = "; ".join(people)
        return {item: clean_reference(reference) for item, reference in found.items()}

    def _creators(self) -> dict[int, list[str]]:
        names: dict[int | None, str] = {}
        for row in self._database.rows("creators"):
            last, first = text_of(row.get("lastName")).strip(), text_of(row.get("firstName")).strip()
            names[number_of(row.get("creatorID"))] = ", ".join(part for part in (last, first) if part)
        kinds = {
            number_of(row.get("creatorTypeID")): text_of(row.get("creatorType"))
            for row in self._database.rows("creatorTypes")
        }
        found: dict[int, list[str]] = {}
        for row in self._database.rows("itemCreators", "orderIndex"):
            item, kind = number_of(row.get("itemID")), kinds.get(number_of(row.get("creatorTypeID")), "author")
            name = names.get(number_of(row.get("creatorID")), "")
            if item is not None and name and kind in ("author", "interviewee", "presenter", "podcaster"):
                found.setdefault(item, []).append(name)
        return found

    def _sources(self, references: dict[int, dict[str, str]]) -> Iterator[SourceEntry]:
        """Each file as a source with the reference of its work, and works without a file as sources without a text."""
        rows = list(self._database.rows("itemAttachments", "itemID"))
        attachments = {number_of(row.get("itemID")) for row in rows}
        others = {
            number_of(row.get("itemID"))
            for table in ("itemNotes", "itemAnnotations")
            for row in self._database.rows(table)
        }
        self._progress.start("Reading the library", len(self._items))
        with_file: set[int] = set()
        for row in rows:
            self._progress.step()
            item, parent = number_of(row.get("itemID")), number_of(row.get("parentItemID"))
            if item not in self._items or (parent is not None and parent not in self._items) or item is None:
                continue
            original = self._file(row, item)
            if original is None:
                continue
            guid = self._source_of[item] = self._id(item)
            reference = references.get(parent if parent is not None else item, {})
            name = reference.get("title") or original.name
            # Of several files of one work each keeps the name that tells it from the others.
            if parent in with_file:
                name = f"{name} ({original.name})"
            with_file.add(parent if parent is not None else item)
            self._work_of.setdefault(parent if parent is not None else item, guid)
            yield SourceEntry(
                guid, name, originals=(original,), made=self._when(item), reference={**reference, "title": name}
            )
        for item in self._items:
            if item in attachments or item in others or item in with_file or item is None or item not in references:
                continue
            guid = self._work_of[item] = self._id(item)
            yield SourceEntry(
                guid, references[item].get("title", ""), made=self._when(item), reference=references[item]
            )

    def _file(self, row: Row, item: int) -> Original | None:
        path, key = text_of(row.get("path")), text_of(self._items[item].get("key"))
        kind = text_of(row.get("contentType"))
        if not path.startswith("storage:"):
            if path:
                self._warnings.append(
                    sentence("A file lies outside the library and is not opened ({path}).", path=path)
                )
            return None
        name = path.removeprefix("storage:").replace("\\", "/").rpartition("/")[2]
        possible = _KEY.match(key) and name not in ("", ".", "..")
        there = self._alike.find(self._folder / "storage" / key, (name,)) if possible else None
        if there is None or not there.is_file() or there.is_symlink():
            self._warnings.append(sentence("The file “{name}” is not in the library's storage.", name=name))
            return None
        kind = kind or mimetypes.guess_type(name)[0] or "application/octet-stream"
        return Original(name, kind, _content(there))

    # what was written on them

    def _annotations(self) -> Iterator[Selection]:
        for row in self._database.rows("itemAnnotations", "itemID"):
            item, parent = number_of(row.get("itemID")), number_of(row.get("parentItemID"))
            sort = number_of(row.get("type"))
            words, comment = text_of(row.get("text")).strip(), text_of(row.get("comment")).strip()
            if item is None or item not in self._items:
                continue
            source = self._source_of.get(parent) if parent is not None else None
            if source is None:
                self._not_taken.append(
                    NotTaken(
                        sentence("annotation"), (words or comment)[:80], sentence("its file is not in the library")
                    )
                )
                continue
            guid = self._id(item)
            when = self._when(item)
            if sort not in (_HIGHLIGHT, _UNDERLINE) or not words:
                other = sentence("note on a page") if sort == _NOTE else sentence("annotation")
                what = _SORTS.get(sort or 0, other)
                self._not_taken.append(NotTaken(what, comment[:80], sentence("it has no words of the text")))
                continue
            codes = [self._code(name, "") for name in self._tags.get(item, ())]
            shade = colour(text_of(row.get("color")))
            codes += [self._code(_COLOURS.get(shade, shade), shade)] if shade else []
            taggings = tuple(Tagging(self._id(item, "tag", code), code, "", when) for code in dict.fromkeys(codes))
            # The position is one on the page; the words say where it stands in the text.
            yield Selection(guid, source, 0, 0, words, memo=comment, made=when, taggings=taggings)

    def _code(self, name: str, shade: str) -> str:
        key = " ".join(name.split()).casefold()
        if key not in self._codes:
            self._codes[key] = CodeEntry(derived_id("zotero", "code", key), name, colour=shade)
        return self._codes[key].guid

    def _notes(self) -> tuple[list[MemoEntry], list[NoteEntry]]:
        memos: list[MemoEntry] = []
        notes: list[NoteEntry] = []
        for row in self._database.rows("itemNotes", "itemID"):
            item, parent = number_of(row.get("itemID")), number_of(row.get("parentItemID"))
            if item is None or item not in self._items:
                continue
            text = _plain(text_of(row.get("note")))
            source = self._work_of.get(parent) if parent is not None else None
            if source is not None and text:
                memos.append(MemoEntry(self._id(item), "source", source, text, made=self._when(item)))
            elif text:
                notes.append(NoteEntry(self._id(item), text_of(row.get("title")), text, made=self._when(item)))
        return memos, notes

    def _collections(self) -> Iterator[GroupEntry]:
        members: dict[int | None, list[str]] = {}
        for row in self._database.rows("collectionItems", "orderIndex"):
            source = self._work_of.get(number_of(row.get("itemID")) or -1)
            if source is not None:
                members.setdefault(number_of(row.get("collectionID")), []).append(source)
        for row in self._database.rows("collections", "collectionID"):
            number, name = number_of(row.get("collectionID")), text_of(row.get("collectionName"))
            guid = self._ids.new("", "zotero", "collection", text_of(row.get("key")), name)
            yield GroupEntry(guid, name, "source", tuple(dict.fromkeys(members.get(number, ()))))


def _content(path: Path) -> Callable[[], bytes]:
    return lambda: content_of(path, path.name, most=_LARGEST, instead=sentence("import it by itself"))


def _plain(note: str) -> str:
    """The text of a note, which is HTML."""
    if "<" not in note:
        return note.strip()
    try:
        root = html.fromstring(note)
    except (ValueError, html.etree.ParserError):
        return ""
    for each in root.iter("p", "br", "div", "li", "h1", "h2", "h3", "blockquote"):
        each.tail = "\n" + (each.tail or "")
    return "\n".join(line.strip() for line in "".join(map(str, root.itertext())).splitlines()).strip()
