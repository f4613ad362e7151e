"""Presentations (`.pptx`): slides in their order, each a page; titles, lists, tables, speaker notes.

Format: ECMA-376 part 1, PresentationML (19) and DrawingML text (21.1.2) and tables (21.1.3).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from html import escape
from typing import Any

from reviewer.importers.html.written import Written, page_of, tag
from reviewer.importers.shared.archive import Archive, local_name
from reviewer.importers.shared.reading import GivenFile, Reading, one_line, year_in
from reviewer.sentence import sentence

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_MAIN = "ppt/presentation.xml"
_TITLES = ("title", "ctrTitle")
_ON_EVERY_SLIDE = ("sldNum", "dt", "ftr", "hdr")
_MOST_SLIDES = 5_000
_MOST_NESTED = 100
_DEEPEST = 8
_PICTURES = ("pic", "chart", "oleObj")


def is_pptx(data: bytes) -> bool:
    """Whether the content is an archive with the main part of a presentation."""
    return data.startswith(b"PK") and _MAIN.encode() in data


def read_pptx(file: GivenFile) -> Reading:
    """A presentation. Raises ImportRefused when it is damaged, protected or has no text."""
    archive = Archive(file, sentence("a presentation"))
    main = archive.xml(_MAIN)
    if main is None:
        raise archive.damaged()
    written, starts, deck = Written(), list[int | None](), _Deck(archive)
    for name in deck.slides(main):
        file.progress.check()
        added = written.add(page_of(file, deck.html(name)))
        starts.append(written.starts[-1] if added else None)
    if not written.text.strip():
        raise file.refused(sentence("has no text on its slides; pictures of text are not read."))
    reference = _reference(archive.xml("docProps/core.xml"))
    title = reference["title"] or deck.title
    return Reading(
        written.text, "pptx", title,
        page_starts=_whole(starts, len(written.text)), reference=reference, notes=deck.notes(), parts=written.parts,
    )  # fmt: skip


def _whole(starts: list[int | None], end: int) -> tuple[int, ...]:
    """Where each page begins; one without text begins where the next one does."""
    whole: list[int] = []
    for start in reversed(starts):
        end = end if start is None else start
        whole.append(end)
    return tuple(reversed(whole))


class _Deck:
    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.title = ""
        self._pictures = self._hidden = 0

    def slides(self, main: Any) -> list[str]:
        """The names of the slides' parts, in the order in which they are shown."""
        related = self._related(_MAIN)
        ids = [_value(each, "id", relation=True) for each in main.iter() if local_name(each) == "sldId"]
        names = [related[each][1] for each in ids if each in related]
        return [name for name in dict.fromkeys(names) if name in self._archive][:_MOST_SLIDES]

    def html(self, name: str) -> str:
        """One slide: its title, then what stands on it, then the notes of who speaks."""
        slide = self._archive.xml(name)
        self._hidden += slide.get("show") in ("0", "false")
        related = self._related(name)
        shapes = _Shapes(related)
        body = "".join(shapes.inside(tree) for tree in _trees(slide))
        if shapes.title and not self.title:
            self.title = one_line(shapes.title_words)
        self._pictures += shapes.pictures
        return shapes.title + body + self._diagrams(related) + self._spoken(related)

    def notes(self) -> tuple[str, ...]:
        """What the user is told of what is no text, or not shown."""
        told = []
        if self._hidden:
            told.append(sentence("Hidden slides are read too: {count}.", count=f"{self._hidden:,}"))
        if self._pictures:
            told.append(
                sentence(
                    "Pictures, charts and objects on the slides have no text that is read: {count}.",
                    count=f"{self._pictures:,}",
                )
            )
        return tuple(told)

    def _diagrams(self, related: dict[str, tuple[str, str]]) -> str:
        """The words of SmartArt, which stand in a part of their own."""
        found = []
        for kind, name in related.values():
            data = self._archive.xml(name) if kind == "diagramData" and name in self._archive else None
            for point in data.iter() if data is not None else ():
                if local_name(point) == "t" and len(point):
                    found += [tag("li", [_runs(paragraph, {})]) for paragraph in _named(point, "p")]
        return tag("ul", found) if found else ""

    def _spoken(self, related: dict[str, tuple[str, str]]) -> str:
        name = next((name for kind, name in related.values() if kind == "notesSlide"), "")
        page = self._archive.xml(name) if name else None
        if page is None:
            return ""
        links = self._related(name)
        said = [
            tag("p", [_runs(paragraph, links)])
            for tree in _trees(page)
            for shape in _named(tree, "sp")
            if _placeholder(shape) == "body"
            for paragraph in shape.iter()
            if local_name(paragraph) == "p"
        ]
        words = "".join(said)
        return tag("h3", ["Speaker notes"]) + words if any(each != "<p></p>" for each in said) else ""

    def _related(self, name: str) -> dict[str, tuple[str, str]]:
        """The relations of a part by id: their kind, and the name of a part or an address outside."""
        folder, file = posixpath.split(name)
        relations = self._archive.xml(f"{folder}/_rels/{file}.rels")
        found = {}
        for each in relations if relations is not None else ():
            target, kind = each.get("Target", ""), each.get("Type", "").rpartition("/")[2]
            if each.get("TargetMode") != "External":
                target = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
            found[each.get("Id", "")] = (kind, target)
        return found


class _Shapes:
    """The shapes of one slide as HTML, in the order in which they are read aloud, but the title first."""

    def __init__(self, related: dict[str, tuple[str, str]]) -> None:
        self.title = self.title_words = ""
        self.pictures = 0
        self._related = related

    def inside(self, tree: Any, depth: int = 0) -> str:
        made = []
        for shape in tree if depth < _MOST_NESTED else ():
            match local_name(shape):
                case "sp":
                    made.append(self._shape(shape))
                case "grpSp":
                    made.append(self.inside(shape, depth + 1))
                case "AlternateContent":
                    made += [self.inside(choice, depth + 1) for choice in list(shape)[:1]]
                case "graphicFrame":
                    made.append(self._frame(shape))
                case "pic":
                    self.pictures += 1
        return "".join(made)

    def _shape(self, shape: Any) -> str:
        kind, body = _placeholder(shape), next(iter(_named(shape, "txBody")), None)
        if body is None or kind in _ON_EVERY_SLIDE:
            return ""
        paragraphs = _named(body, "p")
        if kind in _TITLES and not self.title:
            words = " ".join(filter(None, (_runs(paragraph, self._related) for paragraph in paragraphs)))
            self.title = tag("h1" if kind == "ctrTitle" else "h2", [words]) if words.strip() else ""
            self.title_words = " ".join("".join(paragraph.itertext()) for paragraph in paragraphs)
            return ""
        # The body of a slide is a list unless it says otherwise; other boxes have a list where they say so.
        return _listed([(_level(each, kind == "body"), _runs(each, self._related)) for each in paragraphs])

    def _frame(self, frame: Any) -> str:
        for each in frame.iter():
            if local_name(each) == "tbl":
                return self._table(each)
            self.pictures += local_name(each) in _PICTURES
        return ""

    def _table(self, table: Any) -> str:
        head = any(each.get("firstRow") in ("1", "true") for each in _named(table, "tblPr"))
        rows: list[str] = []
        for row in _named(table, "tr"):
            name = "th" if head and not rows else "td"
            cells = [
                tag(name, [self._cell(cell)], colspan=cell.get("gridSpan", ""), rowspan=cell.get("rowSpan", ""))
                for cell in _named(row, "tc")
                # What a cell beside or above has taken in.
                if not {cell.get("hMerge"), cell.get("vMerge")} & {"1", "true"}
            ]
            rows.append(tag("tr", cells))
        return tag("table", rows)

    def _cell(self, cell: Any) -> str:
        paragraphs = [_runs(each, self._related) for body in _named(cell, "txBody") for each in _named(body, "p")]
        return "<br>".join(filter(None, paragraphs))


def _listed(paragraphs: list[tuple[int, str]]) -> str:
    """Paragraphs as HTML; `level` is 0 for one that is no item of a list, else its depth."""
    made, depth = [], 0
    for level, words in paragraphs:
        if not words.strip():
            continue
        made.append("<ul>" * (level - depth) + "</ul>" * (depth - level))
        made.append(tag("li" if level else "p", [words]))
        depth = level
    return "".join(made) + "</ul>" * depth


def _level(paragraph: Any, in_body: bool) -> int:
    properties = next(iter(_named(paragraph, "pPr")), None)
    if properties is None:
        return int(in_body)
    marks = {local_name(each) for each in properties}
    if "buNone" in marks or not (in_body or marks & {"buChar", "buAutoNum", "buBlip"}):
        return 0
    level = properties.get("lvl", "0")
    return min(int(level) if level.isascii() and level.isdigit() and len(level) < 3 else 0, _DEEPEST) + 1


def _runs(paragraph: Any, related: dict[str, tuple[str, str]]) -> str:
    made = []
    for run in paragraph:
        match local_name(run):
            case "br":
                made.append("<br>")
            case "r" | "fld":
                made.append(_run(run, related))
    return "".join(made)


def _run(run: Any, related: dict[str, tuple[str, str]]) -> str:
    words = escape("".join(each.text or "" for each in _named(run, "t")))
    for properties in _named(run, "rPr"):
        raised = properties.get("baseline", "0")
        marks = {
            "b": properties.get("b") in ("1", "true"),
            "i": properties.get("i") in ("1", "true"),
            "sup": raised not in ("0", "") and not raised.startswith("-"),
            "sub": raised.startswith("-"),
        }
        for mark in (mark for mark, there in marks.items() if there):
            words = tag(mark, [words])
        for link in _named(properties, "hlinkClick"):
            kind, target = related.get(_value(link, "id", relation=True), ("", ""))
            words = tag("a", [words], href=target) if kind == "hyperlink" else words
    return words


def _placeholder(shape: Any) -> str:
    """What a shape takes the place of: a title, the body; "" for a box of its own."""
    for properties in list(shape)[:1]:
        for each in properties.iter():
            if local_name(each) == "ph":
                # Without a type it is an object, such as the body of most layouts.
                kind = str(each.get("type", "obj"))
                return "body" if kind in ("obj", "body") else kind
    return ""


def _trees(slide: Any) -> Iterator[Any]:
    return (each for each in slide.iter() if local_name(each) == "spTree")


def _named(element: Any, name: str) -> list[Any]:
    return [each for each in element if local_name(each) == name]


def _value(element: Any, name: str, *, relation: bool = False) -> str:
    """An attribute; with `relation` the one of the namespace of relations, since `id` is there twice."""
    for key, value in element.items():
        if key.rpartition("}")[2] == name and ("relationships" in key) == relation:
            return str(value)
    return ""


def _reference(core: Any) -> dict[str, str]:
    found = {local_name(each): one_line(each.text or "") for each in core.iter()} if core is not None else {}
    return {
        "title": found.get("title", ""),
        "authors": found.get("creator", ""),
        "year": year_in(found.get("created", "")),
        "language": found.get("language", ""),
    }
