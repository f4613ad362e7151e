"""QualCoder: a folder that ends in `.qda`, with `data.qda` (SQLite) and the files of its sources. Schemas v1 to v14."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from pathlib import Path

from reviewer.importers.projects.database import Database, Row, file_in, number_of, text_of
from reviewer.importers.projects.guids import Ids
from reviewer.importers.projects.moments import moment
from reviewer.importers.projects.refi.values import colour
from reviewer.importers.shared.files import content_of
from reviewer.model.interchange.project import (
    CaseEntry,
    CodeEntry,
    NoteEntry,
    NotTaken,
    Original,
    Person,
    Selection,
    SourceEntry,
    Tagging,
    WholeProject,
)
from reviewer.model.names import derived_id
from reviewer.model.sources.source import Attribute, attribute_problem
from reviewer.progress import Progress
from reviewer.sentence import sentence

_KIND = sentence("a QualCoder project")
_LARGEST = 100_000_000


def read_project(path: Path, progress: Progress) -> WholeProject:
    """A folder, or the `data.qda` in it. Raises ImportRefused, Cancelled."""
    file = file_in(path, "data.qda", _KIND)
    with Database(file, _KIND) as database:
        if not (database.has("code_name", "cid", "name") and database.has("source", "id", "fulltext")):
            raise database.damaged()
        return _Reader(database, file.parent, progress).read()


class _Reader:
    def __init__(self, database: Database, folder: Path, progress: Progress) -> None:
        self._database, self._folder, self._progress = database, folder, progress
        self._ids = Ids()
        self._project = next(database.rows("project"), {})
        self._people: dict[str, Person] = {}
        self._not_taken: list[NotTaken] = []
        self._warnings: list[str] = []
        self._texts: dict[int, str] = {}
        self._sources: dict[int, str] = {}

    def read(self) -> WholeProject:
        codes = self._codes()
        entries = tuple(self._source_entries())
        selections = [*self._text_selections(), *self._annotations(), *self._image_selections()]
        cases, passages = self._cases()
        for row in self._database.rows("code_av"):
            self._lose(
                sentence("selection in audio or video"),
                text_of(row.get("memo"))[:80],
                sentence("audio and video are not coded here"),
            )
        for row in self._database.rows("graph"):
            self._lose(
                sentence("graph"), text_of(row.get("name")), sentence("drawings stay in the file that they came in")
            )
        for row in self._database.rows("stored_sql"):
            self._lose(
                sentence("stored query"),
                text_of(row.get("title")),
                sentence("queries of another program mean nothing here"),
            )
        return WholeProject(
            title=self._folder.name.removesuffix(".qda"),
            description=text_of(self._project.get("memo")),
            origin=text_of(self._project.get("about")) or "QualCoder",
            people=tuple(self._people.values()),
            codes=tuple(codes),
            sources=entries,
            selections=tuple(selections + passages),
            notes=tuple(self._journal()),
            cases=tuple(cases),
            not_taken=tuple(self._not_taken),
            warnings=tuple(self._warnings),
        )

    def _lose(self, what: str, name: str, why: str) -> None:
        self._not_taken.append(NotTaken(what, name, why))

    def _id(self, table: str, row: Row, key: str, *more: str) -> str:
        """An id that is the same whenever the project is read: rows have numbers, which are given again, and dates."""
        born = text_of(self._project.get("date"))
        return self._ids.new("", "qualcoder", born, table, text_of(row.get(key)), text_of(row.get("date")), *more)

    def _person(self, row: Row) -> str:
        name = " ".join(text_of(row.get("owner")).split())
        if not name:
            return ""
        if name not in self._people:
            self._people[name] = Person(
                derived_id("qualcoder", text_of(self._project.get("date")), "coder", name), name
            )
        return self._people[name].guid

    def _by(self, row: Row) -> tuple[str, int | None]:
        return self._person(row), moment(text_of(row.get("date")))

    # codes

    def _codes(self) -> list[CodeEntry]:
        """Categories as codes that only group, then codes; each behind what it stands under."""
        rows = [(row, True) for row in self._database.rows("code_cat", "catid")]
        rows += [(row, False) for row in self._database.rows("code_name", "cid")]
        self._categories: dict[int, str] = {}
        self._codes_by_number: dict[int, str] = {}
        entries: dict[str, tuple[CodeEntry, str]] = {}
        for row, category in rows:
            number = number_of(row.get("catid" if category else "cid"))
            if number is None:
                continue
            guid = self._id("code_cat" if category else "code_name", row, "catid" if category else "cid")
            (self._categories if category else self._codes_by_number)[number] = guid
            by, made = self._by(row)
            shade = colour(text_of(row.get("color")))
            memo = text_of(row.get("memo"))
            entries[guid] = CodeEntry(guid, text_of(row.get("name")), "", shade, memo, category, by, made), ""
        for row, category in rows:
            number = number_of(row.get("catid" if category else "cid"))
            if number is None:
                continue
            above = number_of(row.get("supercatid" if category else "catid"))
            parent = self._categories.get(above, "") if above is not None else ""
            super_code = number_of(row.get("supercid"))
            if not category and super_code is not None:
                parent = self._codes_by_number.get(super_code, parent)
            guid = (self._categories if category else self._codes_by_number)[number]
            entries[guid] = entries[guid][0], parent
        return list(_in_order(entries))

    # sources

    def _source_entries(self) -> Iterator[SourceEntry]:
        values = self._attributes("file")
        rows = list(self._database.rows("source", "id"))
        self._progress.start("Reading the project", len(rows))
        for row in rows:
            self._progress.step()
            number = number_of(row.get("id"))
            if number is None:
                continue
            guid = self._sources[number] = self._id("source", row, "id")
            path = text_of(row.get("mediapath"))
            content = row.get("fulltext")
            text = None if content is None else text_of(content).replace("\0", "\ufffd")
            if text is not None:
                self._texts[number] = text
            original = self._original(path, text_of(row.get("name")))
            by, made = self._by(row)
            yield SourceEntry(
                guid,
                text_of(row.get("name")),
                text or None,
                path,
                (original,) if original else (),
                text_of(row.get("memo")),
                by,
                made,
                tuple(values.get(number, ())),
            )

    def _original(self, path: str, name: str) -> Original | None:
        """The file that is kept in the project's folder. Others are linked, and never opened unasked."""
        if not path:
            return None
        folder, _, file = path.lstrip("/").partition("/")
        if ":" in folder or not path.startswith("/"):
            self._warnings.append(
                sentence(
                    "The file of “{name}” lies outside the project and is not opened ({path}).", name=name, path=path
                )
            )
            return None
        folder = "documents" if folder == "docs" else folder
        there = self._folder / folder / Path(file).name
        if folder not in ("documents", "images", "audio", "video") or not there.is_file():
            self._warnings.append(
                sentence("The file of “{name}” is not in the project's folder ({path}).", name=name, path=path)
            )
            return None
        if folder in ("audio", "video"):
            return None
        kind = mimetypes.guess_type(there.name)[0] or "application/octet-stream"
        return Original(
            there.name,
            kind,
            lambda: content_of(there, there.name, most=_LARGEST, instead=sentence("import it by itself")),
        )

    def _attributes(self, of: str) -> dict[int, list[Attribute]]:
        """Values by the number of their source or case."""
        types = {
            text_of(row.get("name")): text_of(row.get("valuetype")) for row in self._database.rows("attribute_type")
        }
        found: dict[int, list[Attribute]] = {}
        for row in self._database.rows("attribute", "attrid"):
            number, name, value = number_of(row.get("id")), text_of(row.get("name")), text_of(row.get("value")).strip()
            if number is None or not value or text_of(row.get("attr_type")) != of:
                continue
            number_type = types.get(name) == "numeric" and not attribute_problem("number", value)
            found.setdefault(number, []).append(Attribute(name, "number" if number_type else "text", value))
        return found

    # selections

    def _text_selections(self) -> Iterator[Selection]:
        places: dict[tuple[int, int, int, str], list[tuple[Row, str]]] = {}
        for row in self._database.rows("code_text", "ctid"):
            number, start, end = (number_of(row.get(name)) for name in ("fid", "pos0", "pos1"))
            code = self._codes_by_number.get(number_of(row.get("cid")) or -1)
            if code is None or number is None or number not in self._sources or start is None or end is None:
                self._lose(
                    sentence("coding"),
                    text_of(row.get("seltext"))[:80],
                    sentence("its code or source is not in the project"),
                )
                continue
            if text_of(row.get("important")) == "1":
                self._lose(
                    sentence("mark “important”"),
                    text_of(row.get("seltext"))[:80],
                    sentence("codings bear no such mark here"),
                )
            places.setdefault((number, start, end, self._person(row)), []).append((row, code))
        for (number, start, end, person), rows in places.items():
            taggings = tuple(
                Tagging(self._id("code_text", row, "ctid", code), code, person, moment(text_of(row.get("date"))))
                for row, code in rows
            )
            first = rows[0][0]
            memos = dict.fromkeys(memo for row, _ in rows if (memo := text_of(row.get("memo")).strip()))
            guid = self._ids.new("", "qualcoder", self._sources[number], "passage", str(start), str(end), person)
            made = moment(text_of(first.get("date")))
            quote = text_of(first.get("seltext"))
            yield Selection(
                guid, self._sources[number], start, end, quote, "", "", "\n\n".join(memos), person, made, taggings
            )

    def _annotations(self) -> Iterator[Selection]:
        for row in self._database.rows("annotation", "anid"):
            number, start, end = (number_of(row.get(name)) for name in ("fid", "pos0", "pos1"))
            if number is None or number not in self._sources or start is None or end is None:
                self._lose(
                    sentence("annotation"), text_of(row.get("memo"))[:80], sentence("its source is not in the project")
                )
                continue
            by, made = self._by(row)
            memo = text_of(row.get("memo"))
            yield Selection(
                self._id("annotation", row, "anid"), self._sources[number], start, end, memo=memo, by=by, made=made
            )

    def _image_selections(self) -> Iterator[Selection]:
        for row in self._database.rows("code_image", "imid"):
            number = number_of(row.get("id"))
            code = self._codes_by_number.get(number_of(row.get("cid")) or -1)
            left, top, wide, high = (number_of(row.get(name)) for name in ("x1", "y1", "width", "height"))
            known = number is not None and number in self._sources and code is not None
            if (
                not known
                or left is None
                or top is None
                or wide is None
                or high is None
                or number is None
                or code is None
            ):
                self._lose(
                    sentence("region"),
                    text_of(row.get("memo"))[:80],
                    sentence("its code or source is not in the project"),
                )
                continue
            if number in self._texts:
                self._lose(
                    sentence("region of a PDF"),
                    text_of(row.get("memo"))[:80],
                    sentence("what its numbers measure is not known"),
                )
                continue
            by, made = self._by(row)
            yield Selection(
                self._id("code_image", row, "imid"),
                self._sources[number],
                0,
                0,
                memo=text_of(row.get("memo")),
                by=by,
                made=made,
                taggings=(Tagging(self._id("code_image", row, "imid", "coding"), code, by, made),),
                page=1,
                box=(left, top, left + wide, top + high),
            )

    # cases and journal

    def _cases(self) -> tuple[list[CaseEntry], list[Selection]]:
        values = self._attributes("case")
        parts: dict[int, list[Row]] = {}
        for row in self._database.rows("case_text", "id"):
            parts.setdefault(number_of(row.get("caseid")) or -1, []).append(row)
        cases, passages = [], []
        for row in self._database.rows("cases", "caseid"):
            number = number_of(row.get("caseid")) or -1
            whole: list[str] = []
            held: list[str] = []
            for part in parts.get(number, ()):
                source, start, end = (number_of(part.get(name)) for name in ("fid", "pos0", "pos1"))
                if source is None or source not in self._sources:
                    self._lose(
                        sentence("part of a case"),
                        text_of(row.get("name")),
                        sentence("its source is not in the project"),
                    )
                    continue
                text = self._texts.get(source, "")
                if not start and (not end or end >= len(text) - 1):
                    whole.append(self._sources[source])
                    continue
                by, made = self._by(part)
                guid = self._id("case_text", part, "id")
                held.append(guid)
                passages.append(Selection(guid, self._sources[source], start or 0, end or 0, by=by, made=made))
            memo = text_of(row.get("memo"))
            name = text_of(row.get("name"))
            cases.append(
                CaseEntry(
                    self._id("cases", row, "caseid"),
                    name,
                    memo,
                    tuple(values.get(number, ())),
                    tuple(dict.fromkeys(whole)),
                    tuple(held),
                )
            )
        return cases, passages

    def _journal(self) -> Iterator[NoteEntry]:
        for row in self._database.rows("journal", "jid"):
            by, made = self._by(row)
            yield NoteEntry(
                self._id("journal", row, "jid"), text_of(row.get("name")), text_of(row.get("jentry")), by, made
            )


def _in_order(entries: dict[str, tuple[CodeEntry, str]]) -> Iterator[CodeEntry]:
    """Each behind what it stands under; those in a ring stand at the top."""
    done: set[str] = set()
    for guid in entries:
        chain: list[str] = []
        while guid and guid not in done and guid not in chain:
            chain.append(guid)
            guid = entries[guid][1]
        for number, each in enumerate(reversed(chain)):
            entry, parent = entries[each]
            ring = number == 0 and parent and parent not in done
            yield _under(entry, "" if ring else parent)
            done.add(each)


def _under(entry: CodeEntry, parent: str) -> CodeEntry:
    return CodeEntry(entry.guid, entry.name, parent, entry.colour, entry.use, entry.heading, entry.by, entry.made)
