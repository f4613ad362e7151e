"""QualCoder: a project folder (`name.qda`) with its database and the files of its sources, in the schema of its version 3.5.

Offsets are code points, as its reports cut passages. Codes that only group are its categories; a code under a code, which it
does not know, goes by its path.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from reviewer.model.interchange.project import CodeEntry, WholeProject
from reviewer.progress import Progress
from reviewer.system.file_names import fitted
from reviewer.system.moments import in_utc

_TABLES = {
    "project": "databaseversion text, date text, memo text, about text, bookmarkfile integer, bookmarkpos integer,"
    " codername text, recently_used_codes text",
    "source": "id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text,"
    " av_text_id integer, risid integer, unique(name)",
    "code_image": "imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer,"
    " memo text, date text, owner text, important integer, pdf_page integer",
    "code_av": "avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text, date text, owner text,"
    " important integer",
    "annotation": "anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text,"
    " unique(fid,pos0,pos1,owner)",
    "attribute_type": "name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text",
    "attribute": "attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text,"
    " unique(name,attr_type,id)",
    "case_text": "id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text,"
    " memo text",
    "cases": "caseid integer primary key, name text, memo text, owner text, date text, constraint ucm unique(name)",
    "code_cat": "catid integer primary key, name text, owner text, date text, memo text, supercatid integer, unique(name)",
    "code_text": "ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text,"
    " date text, memo text, avid integer, important integer, unique(cid,fid,pos0,pos1,owner)",
    "code_name": "cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, unique(name)",
    "journal": "jid integer primary key, name text, jentry text, date text, owner text",
    "stored_sql": "title text, description text, grouper text, ssql text, unique(title)",
    "ris": "risid integer, tag text, longtag text, value text",
}
_FOLDERS = ("images", "audio", "video", "documents")
_VERSION = "v11"


def write_qualcoder(whole: WholeProject, folder: Path, now: int, progress: Progress) -> None:
    """Write a project into a folder that is there and empty; `now` is ms since 1970. Raises Cancelled, OSError."""
    for each in _FOLDERS:
        (folder / each).mkdir()
    connection = sqlite3.connect(folder / "data.qda")
    try:
        with connection:
            for table, columns in _TABLES.items():
                connection.execute(f"CREATE TABLE {table} ({columns})")
            _Writer(connection, whole, folder, now).write(progress)
    finally:
        connection.close()


class _Writer:
    def __init__(self, connection: sqlite3.Connection, whole: WholeProject, folder: Path, now: int) -> None:
        self._connection, self._whole, self._folder = connection, whole, folder
        self._now = _date(now)
        self._people = dict(
            zip((each.guid for each in whole.people), _unlike(p.name for p in whole.people), strict=True)
        )
        self._owner = next(iter(self._people.values()), "default")
        self._memos: dict[str, list[str]] = {}
        for memo in whole.memos:
            self._memos.setdefault(memo.target if memo.target_kind != "project" else "", []).append(memo.text)
        self._sources: dict[str, int] = {}

    def write(self, progress: Progress) -> None:
        whole = self._whole
        about = "\n\n".join(filter(None, [whole.description, *self._memos.get("", [])]))
        self._add("project", _VERSION, self._now, about, whole.origin, 0, 0, self._owner, "")
        codes = self._codes()
        progress.start("Writing the project", len(whole.sources))
        names = _unlike(fitted(source.name, "source") for source in whole.sources)
        for number, (source, name) in enumerate(zip(whole.sources, names, strict=True), start=1):
            self._sources[source.guid] = number
            memo = "\n\n".join(filter(None, [source.memo, *self._memos.get(source.guid, [])]))
            path = None
            if source.originals:
                ending = source.originals[0].name.rpartition(".")[2]
                file = f"{name}.{ending}" if not name.endswith(f".{ending}") else name
                (self._folder / "documents" / file).write_bytes(source.originals[0].read())
                path = f"/docs/{file}"
            made = _date(source.made) if source.made is not None else self._now
            self._add("source", number, name, source.text or "", path, memo, self._name(source.by), made, None, None)
            progress.step()
        passages = self._passages(codes)
        self._attributes_and_cases(passages)
        names = _unlike(note.title or "Note" for note in whole.notes)
        for number, (note, name) in enumerate(zip(whole.notes, names, strict=True), start=1):
            self._add(
                "journal", number, name, note.text, _date(note.made) if note.made else self._now, self._name(note.by)
            )

    def _add(self, table: str, *values: object) -> None:
        marks = ",".join("?" * len(values))
        self._connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", values)

    def _name(self, guid: str) -> str:
        return self._people.get(guid, self._owner)

    def _codes(self) -> dict[str, int]:
        """Numbers of codes by GUID. A heading is a category; what stands under another code goes by its path."""
        entries = {code.guid: code for code in self._whole.codes}
        codes = [code for code in self._whole.codes if not code.heading]
        headings = [code for code in self._whole.codes if code.heading]
        names = dict(zip((each.guid for each in headings), _unlike(each.name for each in headings), strict=True))
        categories = {each.guid: number for number, each in enumerate(headings, start=1)}
        for each in headings:
            number, above = categories[each.guid], _category(each, entries, categories)
            self._add("code_cat", number, names[each.guid], self._owner, self._now, each.use, above)
        numbers = {}
        for number, (code, name) in enumerate(
            zip(codes, _unlike(_path(c, entries) for c in codes), strict=True), start=1
        ):
            numbers[code.guid] = number
            memo = "\n\n".join(filter(None, [code.use, *self._memos.get(code.guid, [])]))
            above = _category(code, entries, categories)
            self._add(
                "code_name", number, name, memo, above, self._owner, self._now, (code.colour or "#999999").upper()
            )
        return numbers

    def _passages(self, codes: dict[str, int]) -> dict[str, tuple[int, int, int]]:
        """Where each selection stands: number of the source, start, end."""
        places = {}
        count = notes = 0
        for each in self._whole.selections:
            if each.box is not None:
                continue
            place = places[each.guid] = (self._sources[each.source], each.start, each.end)
            memo = "\n\n".join(filter(None, [each.memo, *self._memos.get(each.guid, [])]))
            for tagging in each.taggings:
                if tagging.code in codes:
                    count += 1
                    when = _date(tagging.made) if tagging.made is not None else self._now
                    values = (count, codes[tagging.code], place[0], each.quote, place[1], place[2])
                    self._add("code_text", *values, self._name(tagging.by or each.by), when, memo, None, None)
            if not each.taggings:
                notes += 1
                when = _date(each.made) if each.made is not None else self._now
                self._add("annotation", notes, *place, memo, self._name(each.by), when)
        return places

    def _attributes_and_cases(self, passages: dict[str, tuple[int, int, int]]) -> None:
        count = part = 0
        cases = list(zip(self._whole.cases, _unlike(case.name for case in self._whole.cases), strict=True))
        holders = [("file", self._sources[source.guid], source.attributes) for source in self._whole.sources]
        holders += [("case", number, case.attributes) for number, (case, _) in enumerate(cases, start=1)]
        for of, number, attributes in holders:
            for attribute in attributes:
                kind = "numeric" if attribute.type == "number" else "character"
                self._add("attribute_type", attribute.name, self._now, self._owner, "", of, kind)
                count += 1
                self._add("attribute", count, attribute.name, of, attribute.value, number, self._now, self._owner)
        texts = {self._sources[source.guid]: len(source.text or "") for source in self._whole.sources}
        for number, (case, name) in enumerate(cases, start=1):
            self._add("cases", number, name, case.memo, self._owner, self._now)
            held = [(self._sources[each], 0, texts[self._sources[each]]) for each in case.sources]
            held += [passages[each] for each in case.selections if each in passages]
            for place in held:
                part += 1
                self._add("case_text", part, number, *place, self._owner, self._now, "")


def _category(code: CodeEntry, entries: dict[str, CodeEntry], categories: dict[str, int]) -> int | None:
    """The category that a code stands in: the nearest heading above it."""
    above = entries.get(code.parent)
    while above is not None and above.guid not in categories:
        above = entries.get(above.parent)
    return categories[above.guid] if above is not None else None


def _path(code: CodeEntry, entries: dict[str, CodeEntry]) -> str:
    """Its name, behind those of the codes above it that are no headings."""
    names = [code.name]
    above = entries.get(code.parent)
    while above is not None and not above.heading:
        names.append(above.name)
        above = entries.get(above.parent)
    return " / ".join(reversed(names))


def _unlike(names: Iterator[str]) -> list[str]:
    """The names, of two alike the later one with a number: QualCoder has each name once."""
    used: set[str] = set()
    found = []
    for name in names:
        free, number = name, 2
        while free.casefold() in used:
            free, number = f"{name} ({number})", number + 1
        used.add(free.casefold())
        found.append(free)
    return found


def _date(milliseconds: int) -> str:
    return in_utc(milliseconds).strftime("%Y-%m-%d %H:%M:%S")
