"""Taguette: a SQLite file with the documents as HTML. Highlights count the UTF-8 bytes of the HTML's text, without its tags."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from lxml import etree, html

from reviewer.importers.projects.database import Database, Row, number_of, text_of
from reviewer.importers.projects.guids import Ids
from reviewer.importers.projects.moments import moment
from reviewer.importers.shared.reading import word_set
from reviewer.model.interchange.offsets import Convention
from reviewer.model.interchange.project import (
    CodeEntry,
    NotTaken,
    Original,
    Person,
    Selection,
    SourceEntry,
    Tagging,
    WholeProject,
)
from reviewer.model.names import derived_id
from reviewer.progress import Progress
from reviewer.sentence import sentence

_KIND = sentence("a Taguette project")
_BLOCKS = word_set(
    "address article aside blockquote body br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li"
)
_BLOCKS |= word_set("main nav ol p pre section table tbody td tfoot th thead tr ul")


class MarkedText:
    """The text of a document, with a line end where a block ends, and where the bytes that its tags leave out lie in it."""

    def __init__(self, markup: str) -> None:
        self._pieces: list[str] = []
        self._length = self._bytes = 0
        self._nodes: list[tuple[str, int]] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        try:
            parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
            root = html.document_fromstring(f"<div>{markup}</div>".encode(), parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            root = None
        if root is not None:
            self._walk(root)
        self.text = "".join(self._pieces)

    def _walk(self, root: Any) -> None:
        for event, element in etree.iterwalk(root, events=("start", "end")):
            block = element.tag in _BLOCKS
            if block:
                self._break()
            if event == "start":
                self._add(element.text)
            else:
                self._add(element.tail)

    def _break(self) -> None:
        if self._pieces and not self._pieces[-1].endswith("\n"):
            self._pieces.append("\n")
            self._length += 1

    def _add(self, words: str | None) -> None:
        if not words:
            return
        self._nodes.append((words, self._length))
        self._starts.append(self._bytes)
        self._bytes += len(words.encode("utf-8"))
        self._ends.append(self._bytes)
        self._pieces.append(words)
        self._length += len(words)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Code points of the text for bytes `start` to `end`; None where they do not lie in it."""
        if not 0 <= start < end <= self._bytes:
            return None
        first = self._place(bisect_right(self._starts, start) - 1, start)
        last = self._place(bisect_left(self._ends, end), end)
        return (first, last) if first is not None and last is not None else None

    def _place(self, node: int, offset: int) -> int | None:
        words, at = self._nodes[node]
        try:
            return at + len(words.encode("utf-8")[: offset - self._starts[node]].decode("utf-8"))
        except UnicodeDecodeError:
            return None


def read_project(path: Path, progress: Progress) -> WholeProject:
    """A `.sqlite3` file, as Taguette exports it. Raises ImportRefused, Cancelled."""
    with Database(path, _KIND) as database:
        if not (database.has("documents", "contents") and database.has("highlights", "start_offset", "end_offset")):
            raise database.damaged()
        return _Reader(database, progress).read()


class _Reader:
    def __init__(self, database: Database, progress: Progress) -> None:
        self._database, self._progress = database, progress
        self._ids = Ids()
        projects = list(database.rows("projects", "id"))
        self._project: Row = projects[0] if projects else {}
        self._not_taken = [
            NotTaken(
                sentence("project"),
                text_of(other.get("name")),
                sentence("one project is read of a file; export this one by itself"),
            )
            for other in projects[1:]
        ]
        self._born = (text_of(self._project.get("name")), text_of(self._project.get("created")))
        self._people: dict[str, Person] = {}
        self._made: dict[tuple[str, int], tuple[str, int | None]] = {}
        self._commands()

    def read(self) -> WholeProject:
        codes, tags = self._codes()
        sources, texts = self._sources()
        return WholeProject(
            title=self._born[0],
            description=text_of(self._project.get("description")),
            origin="Taguette",
            people=tuple(self._people.values()),
            codes=tuple(codes),
            sources=tuple(sources),
            selections=tuple(self._selections(tags, texts)),
            # They were turned into characters of the text right here.
            counts=Convention(),
            not_taken=tuple(self._not_taken),
        )

    def _of_project(self, table: str) -> Iterator[Row]:
        for row in self._database.rows(table, "id"):
            if "project_id" not in row or row["project_id"] == self._project.get("id"):
                yield row

    def _commands(self) -> None:
        """Who made what, and when: the log of commands knows."""
        for row in self._of_project("commands"):
            try:
                payload = json.loads(text_of(row.get("payload")))
            except (ValueError, RecursionError):
                continue
            if not isinstance(payload, dict):
                continue
            for kind, key in (("highlight", "highlight_id"), ("tag", "tag_id")):
                number = payload.get(key)
                if payload.get("type") == f"{kind}_add" and isinstance(number, int):
                    self._made.setdefault((kind, number), self._by(row))
            document = number_of(row.get("document_id"))
            if payload.get("type") == "document_add" and document is not None:
                self._made.setdefault(("document", document), self._by(row))

    def _by(self, row: Row) -> tuple[str, int | None]:
        name = text_of(row.get("user_login"))
        person = self._people.setdefault(name, Person(derived_id("taguette", *self._born, "coder", name), name))
        return person.guid, moment(text_of(row.get("date")))

    def _codes(self) -> tuple[list[CodeEntry], dict[int, str]]:
        """The tags; a name such as `a.b` stands under `a`, which only groups where it is no tag itself."""
        rows = sorted(self._of_project("tags"), key=lambda row: text_of(row.get("path")))
        known = {text_of(row.get("path")) for row in rows}
        entries: dict[str, CodeEntry] = {}
        numbers: dict[int, str] = {}
        for row in rows:
            path = text_of(row.get("path"))
            names = path.split(".") if all(part.strip() for part in path.split(".")) else [path]
            for depth in range(1, len(names) + 1):
                here = ".".join(names[:depth])
                if here in entries:
                    continue
                guid = self._ids.new("", "taguette", *self._born, "tag", here)
                above = entries.get(".".join(names[: depth - 1]))
                own = row if here == path else {}
                by, made = self._made.get(("tag", number_of(own.get("id")) or -1), ("", None))
                use = text_of(own.get("description"))
                heading = here not in known
                entries[here] = CodeEntry(
                    guid, names[depth - 1], above.guid if above else "", "", use, heading, by, made
                )
            number = number_of(row.get("id"))
            if number is not None:
                numbers[number] = entries[path].guid
        return list(entries.values()), numbers

    def _sources(self) -> tuple[list[SourceEntry], dict[int, tuple[str, MarkedText]]]:
        rows = list(self._of_project("documents"))
        self._progress.start("Reading the project", len(rows))
        entries: list[SourceEntry] = []
        texts: dict[int, tuple[str, MarkedText]] = {}
        for row in rows:
            self._progress.step()
            number, contents = number_of(row.get("id")), text_of(row.get("contents"))
            if number is None:
                continue
            marked = MarkedText(contents)
            guid = self._ids.new("", "taguette", *self._born, "document", str(number), text_of(row.get("created")))
            texts[number] = guid, marked
            name = text_of(row.get("name"))
            page = f"<!DOCTYPE html><meta charset=utf-8><title></title>{contents}".encode()
            original = Original(f"{name}.html", "text/html", _bytes(page))
            by, made = self._made.get(("document", number), ("", moment(text_of(row.get("created")))))
            entries.append(
                SourceEntry(
                    guid,
                    name,
                    marked.text or None,
                    text_of(row.get("filename")),
                    (original,),
                    text_of(row.get("description")),
                    by,
                    made,
                )
            )
        return entries, texts

    def _selections(self, tags: dict[int, str], texts: dict[int, tuple[str, MarkedText]]) -> Iterator[Selection]:
        given: dict[int, list[str]] = {}
        for row in self._database.rows("highlight_tags"):
            tag = tags.get(number_of(row.get("tag_id")) or -1)
            if tag is not None:
                given.setdefault(number_of(row.get("highlight_id")) or -1, []).append(tag)
        for row in self._database.rows("highlights", "id"):
            number, document = number_of(row.get("id")), number_of(row.get("document_id"))
            start, end = number_of(row.get("start_offset")), number_of(row.get("end_offset"))
            if document not in texts or number is None or start is None or end is None:
                continue
            guid, marked = texts[document]
            by, made = self._made.get(("highlight", number), ("", None))
            span = marked.span(start, end)
            if span is None:
                self._not_taken.append(
                    NotTaken(sentence("highlight"), f"bytes {start} to {end}", sentence("its place is not in the text"))
                )
                continue
            own = self._ids.new("", "taguette", guid, "highlight", str(number), str(start), str(end))
            taggings = tuple(
                Tagging(self._ids.new("", "taguette", own, "tagging", tag), tag, by, made)
                for tag in dict.fromkeys(given.get(number, ()))
            )
            yield Selection(own, guid, *span, by=by, made=made, taggings=taggings)


def _bytes(page: bytes) -> Callable[[], bytes]:
    return lambda: page
