"""OpenDocument texts (`.odt`): paragraphs, headings, lists, tables, notes. Format: OASIS OpenDocument 1.3, part 3."""

from __future__ import annotations

from html import escape
from typing import Any

from reviewer.importers.html.written import tag, written
from reviewer.importers.shared.archive import Archive, local_name
from reviewer.importers.shared.reading import GivenFile, Reading, one_line, year_in
from reviewer.sentence import sentence

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_LEFT_OUT = frozenset(
    "tracked-changes annotation annotation-end sequence-decls variable-decls user-field-decls forms note-citation change "
    "change-start change-end bookmark bookmark-start bookmark-end soft-page-break ruby-text".split()
)
_MOST_REPEATED = 1_000
"""A cell or row may say that it is there millions of times, as spreadsheets do for their empty rest."""
_MOST_NESTED = 200


def is_odt(data: bytes) -> bool:
    """Whether the content is an archive that says that it is an OpenDocument text."""
    return data.startswith(b"PK") and b"mimetype" + MEDIA_TYPE.encode() in data[:150]


def read_odt(file: GivenFile) -> Reading:
    """An OpenDocument text. Raises ImportRefused when it is damaged, protected or has no text."""
    archive = Archive(file, sentence("an OpenDocument text"))
    if b"manifest:encryption-data" in archive.bytes("META-INF/manifest.xml"):
        raise file.refused(sentence("is protected with a password; save it without one and import that."))
    content = archive.xml("content.xml")
    body = next((each for each in content.iter() if local_name(each) == "text"), None) if content is not None else None
    if body is None:
        raise archive.damaged()
    document = _Document(content, archive.xml("styles.xml"))
    html = document.inside(body)
    made = written(file, html + document.notes())
    if not made.text.strip():
        raise file.refused(sentence("has no text."))
    reference = _reference(archive.xml("meta.xml"))
    title = reference["title"] or document.title
    return Reading(made.text, "odt", title, reference=reference, parts=made.parts)


class _Document:
    def __init__(self, content: Any, styles: Any) -> None:
        self.title = ""
        self._notes: list[str] = []
        self._depth = 0
        self._marks: dict[str, list[str]] = {}
        self._numbered: set[str] = set()
        for root in (styles, content):
            for each in root.iter() if root is not None else ():
                if local_name(each) == "style":
                    self._marks[_value(each, "name")] = _marks_of(each)
                elif local_name(each) == "list-style":
                    first = next((level for level in each if _value(level, "level") == "1"), None)
                    if first is not None and local_name(first) == "list-level-style-number":
                        self._numbered.add(_value(each, "name"))

    def inside(self, element: Any, list_style: str = "") -> str:
        pieces = [escape(element.text or "")]
        for each in element:
            pieces += [self._element(each, list_style), escape(each.tail or "")]
        return "".join(pieces)

    def _element(self, element: Any, list_style: str) -> str:
        name = local_name(element)
        if not name or name in _LEFT_OUT or self._depth > _MOST_NESTED:
            return ""
        self._depth += 1
        try:
            return self._made(element, name, list_style)
        finally:
            self._depth -= 1

    def _made(self, element: Any, name: str, list_style: str) -> str:
        match name:
            case "h":
                return self._heading(element)
            case "p":
                style = _value(element, "style-name")
                inside = self._marked(self.inside(element), style)
                return tag("h1", [inside]) if style == "Title" else tag("p", [inside])
            case "span":
                return self._marked(self.inside(element), _value(element, "style-name"))
            case "a":
                return tag("a", [self.inside(element)], href=_value(element, "href"))
            case "s":
                return " " * min(_number(_value(element, "c"), 1), _MOST_REPEATED)
            case "tab":
                return "\t"
            case "line-break":
                return "<br>"
            case "list":
                style = _value(element, "style-name") or list_style
                return tag("ol" if style in self._numbered else "ul", [self.inside(element, style)])
            case "list-item" | "list-header":
                return tag("li", [self.inside(element, list_style)])
            case "table":
                return tag("table", [self.inside(element)])
            case "table-header-rows":
                return tag("thead", [self.inside(element)])
            case "table-row":
                return tag("tr", [self.inside(element)])
            case "table-cell":
                again = min(_number(_value(element, "number-columns-repeated"), 1), _MOST_REPEATED)
                spans = {
                    "rowspan": _value(element, "number-rows-spanned"),
                    "colspan": _value(element, "number-columns-spanned"),
                }
                return tag("th" if _in_head(element) else "td", [self.inside(element)], **spans) * again
            case "note":
                return self._note(element)
        return self.inside(element, list_style)

    def _heading(self, element: Any) -> str:
        inside = self.inside(element)
        self.title = self.title or one_line("".join(element.itertext()))
        return tag(f"h{min(max(_number(_value(element, 'outline-level'), 1), 1), 6)}", [inside])

    def _marked(self, inside: str, style: str) -> str:
        for mark in self._marks.get(style, []):
            inside = tag(mark, [inside])
        return inside

    def _note(self, element: Any) -> str:
        body = next((each for each in element if local_name(each) == "note-body"), None)
        number = len(self._notes) + 1
        self._notes.append("")
        self._notes[number - 1] = tag(
            "div", [f"[{number}] ", self.inside(body) if body is not None else ""], id=f"note{number}"
        )
        return tag("a", [f"[{number}]"], href=f"#note{number}", role="doc-noteref")

    def notes(self) -> str:
        """The footnotes and endnotes that the text refers to, in their order."""
        # A paragraph in a note would stand on a line apart from its number.
        return "".join(each.replace("<p>", "").replace("</p>", " ") for each in self._notes)


def _marks_of(style: Any) -> list[str]:
    marks: list[str] = []
    for each in style:
        if local_name(each) != "text-properties":
            continue
        if _value(each, "font-weight") in ("bold", "700", "800", "900"):
            marks.append("b")
        if _value(each, "font-style") in ("italic", "oblique"):
            marks.append("i")
        position = _value(each, "text-position")
        if position.startswith(("super", "sub")):
            marks.append("sup" if position.startswith("super") else "sub")
    return marks


def _in_head(cell: Any) -> bool:
    row = cell.getparent()
    return row is not None and local_name(row.getparent()) == "table-header-rows"


def _value(element: Any, name: str) -> str:
    """An attribute whatever its namespace: each name is there once."""
    return next((str(value) for key, value in element.items() if key.rpartition("}")[2] == name), "")


def _number(written: str, otherwise: int) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 8 else otherwise


def _reference(meta: Any) -> dict[str, str]:
    found = {local_name(each): one_line(each.text or "") for each in meta.iter()} if meta is not None else {}
    return {
        "title": found.get("title", ""),
        "authors": found.get("initial-creator", "") or found.get("creator", ""),
        "year": year_in(found.get("creation-date", "") or found.get("date", "")),
        "language": found.get("language", ""),
    }
