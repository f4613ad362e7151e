"""What rich text shows, as HTML: paragraphs, headings, lists, tables, notes, emphasis, links. Pictures and objects are left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby

from reviewer.importers.rtf.tokens import Token, tokens
from reviewer.progress import Progress

_DEEPEST = 2_000
_LEFT_OUT = frozenset(
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable "
    "listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping latentstyles datastore filetbl "
    "annotation atnid atnauthor atndate atnref bkmkstart bkmkend tc xe shppict nonshppict pgdsctbl".split()
)
_SIGNS = {
    "line": "<br>", "tab": "\t", "emdash": "\u2014", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019",
    "ldblquote": "\u201c", "rdblquote": "\u201d", "bullet": "\u2022", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
# By `\\fcharset` of a font (specification, “Font Table”).
_CHARSETS = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_LINK = re.compile(r'HYPERLINK\s+(?:\\\w\s+)*"([^"]{1,2000})"', re.IGNORECASE)
_HEADING = re.compile(r"heading (\d)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\(?(\d{1,6})")
_PROGRESS = 20_000


@dataclass(frozen=True, slots=True)
class _Format:
    """What holds for characters; a group ends where it began."""

    bold: bool = False
    italic: bool = False
    raised: str = ""
    hidden: bool = False
    codec: str = "cp1252"
    skip: int = 1
    into: str = "text"


@dataclass(slots=True)
class _Paragraph:
    level: int = 0
    mark: str = ""
    table: bool = False


@dataclass(slots=True)
class Read:
    """The HTML of the text, and what the file says of itself."""

    html: str = ""
    title: str = ""
    author: str = ""


class Reader:
    """Reads one file."""

    def __init__(self, data: bytes, progress: Progress) -> None:
        self._data, self._progress = data, progress
        self._format = _Format()
        self._stack: list[_Format] = []
        self._bytes = b""
        self._wait = 0
        self._codecs: dict[int, str] = {}
        self._font = 0
        self._levels: dict[int, int] = {}
        self._style = 0
        self._kept: dict[str, list[str]] = {}
        self._links: list[str] = []
        self._paragraph = _Paragraph()
        self._pieces: list[str] = []
        self._cells: list[str] = []
        self._rows: list[str] = []
        self._items: list[tuple[str, str]] = []  # Mark and HTML.
        self._notes: list[str] = []
        self._outer: list[list[str]] = []
        self._done: list[str] = []

    def read(self) -> Read:
        """Everything up to the end of the file, also of one that was cut."""
        for number, token in enumerate(tokens(self._data)):
            if not number % _PROGRESS:
                self._progress.check()
            if token.kind != "byte":
                self._flush()
            getattr(self, f"_{token.kind}")(token)
        self._flush()
        self._end_paragraph()
        self._end_table()
        self._end_list()
        return Read(_paired("".join([*self._done, *self._notes])), self._said("title"), self._said("author"))

    def _said(self, name: str) -> str:
        return _paired("".join(self._kept.get(name, []))).strip()

    # groups

    def _open(self, _: Token) -> None:
        if len(self._stack) < _DEEPEST:
            self._stack.append(self._format)

    def _close(self, _: Token) -> None:
        if not self._stack:
            return
        inner, self._format = self._format, self._stack.pop()
        if inner.into != self._format.into:
            self._leave(inner.into)

    def _leave(self, into: str) -> None:
        """A group with a destination of its own ends."""
        if into == "fldinst":
            found = _LINK.search("".join(self._kept.pop("fldinst", [])))
            self._links.append(found.group(1) if found else "")
        elif into == "fldrslt":
            self._pieces.append("</a>")
        elif into == "listtext":
            self._paragraph.mark = "".join(self._kept.pop("listtext", [])).strip() or "\u2022"
        elif into == "style":
            found = _HEADING.search("".join(self._kept.pop("style", [])))
            if found:
                self._levels[self._style] = int(found.group(1))
        elif into == "footnote" and self._outer:
            text, self._pieces = "".join(self._pieces), self._outer.pop()
            number = len(self._notes) + 1
            self._notes.append(f'<div id="note{number}">[{number}] {text}</div>')
            self._pieces.append(f'<a href="#note{number}" role="doc-noteref">[{number}]</a>')

    # characters

    def _byte(self, token: Token) -> None:
        if self._wait:
            self._wait -= 1
        else:
            self._bytes += token.content

    def _flush(self) -> None:
        if self._bytes:
            content, self._bytes = self._bytes, b""
            self._put(content.decode(self._format.codec, "replace"))

    def _text(self, token: Token) -> None:
        text = token.content.decode(self._format.codec, "replace")
        skipped = min(self._wait, len(text))
        self._wait -= skipped
        self._put(text[skipped:])

    def _sign(self, token: Token) -> None:
        match token.name:
            case "~":
                self._put("\u00a0")
            case "_":
                self._put("\u2011")
            case "-":
                self._put("\u00ad")
            case "*":
                self._format = replace(self._format, into="unknown")
            case "\\" | "{" | "}":
                self._put(token.name)
            case "\n" | "\r":
                self._end_paragraph()

    def _put(self, text: str) -> None:
        into = self._format.into
        if not text or into in ("unknown", "out") or self._format.hidden:
            return
        if into in ("text", "footnote", "fldrslt"):
            self._pieces.append(self._dressed(escape(text)))
        elif sum(map(len, self._kept.setdefault(into, []))) < 5_000:
            self._kept[into].append(text)

    def _dressed(self, html: str) -> str:
        form = self._format
        for name in ("b" * form.bold, "i" * form.italic, form.raised):
            html = f"<{name}>{html}</{name}>" if name else html
        return html

    # words

    def _word(self, token: Token) -> None:
        name, number = token.name, token.number
        form, into = self._format, self._format.into
        if name == "u" and number is not None:
            self._put(_character(number))
            self._wait = form.skip
        elif into == "unknown" and name in ("fldinst", "listtext", "pntext"):
            self._format = replace(form, into="fldinst" if name == "fldinst" else "listtext")
        elif name == "stylesheet":
            self._format = replace(form, into="stylesheet")
        elif name == "fonttbl":
            self._format = replace(form, into="fonttbl")
        elif name == "info":
            self._format = replace(form, into="info")
        elif into == "info" and name in ("title", "author"):
            self._format = replace(form, into=name)
        elif into in ("stylesheet", "style") and name == "s":
            self._style = number or 0
            self._format = replace(form, into="style")
        elif into == "fonttbl":
            self._note_font(name, number)
        elif name in _LEFT_OUT:
            self._format = replace(form, into="out")
        elif name in ("listtext", "pntext"):
            self._format = replace(form, into="listtext")
        elif name == "fldrslt":
            self._pieces.append(f'<a href="{escape(self._links.pop() if self._links else "")}">')
            self._format = replace(form, into="fldrslt")
        elif name == "footnote":
            self._outer.append(self._pieces)
            self._pieces = []
            self._format = replace(form, into="footnote")
        elif into not in ("unknown", "out", "stylesheet", "style", "info"):
            self._shape(name, number)

    def _note_font(self, name: str, number: int | None) -> None:
        if name == "f":
            self._font = number or 0
        elif name == "fcharset":
            self._codecs[self._font] = _CHARSETS.get(number or 0, "cp1252")

    def _shape(self, name: str, number: int | None) -> None:
        form, on = self._format, number != 0
        match name:
            case "b":
                self._format = replace(form, bold=on)
            case "i":
                self._format = replace(form, italic=on)
            case "super" | "sub":
                self._format = replace(form, raised=("sup" if name == "super" else "sub") if on else "")
            case "nosupersub":
                self._format = replace(form, raised="")
            case "v":
                self._format = replace(form, hidden=on)
            case "plain":
                self._format = replace(form, bold=False, italic=False, raised="", hidden=False)
            case "ansicpg":
                self._format = replace(form, codec=_known(f"cp{number}"))
                self._stack = [replace(each, codec=self._format.codec) for each in self._stack]
            case "mac":
                self._format = replace(form, codec="mac-roman")
            case "f":
                self._format = replace(form, codec=self._codecs.get(number or 0, form.codec))
            case "uc":
                self._format = replace(form, skip=min(max(number or 0, 0), 10))
            case "par" | "sect" | "page":
                if form.into == "footnote":
                    self._pieces.append(" ")
                else:
                    self._end_paragraph()
            case "pard":
                self._paragraph = _Paragraph(mark=self._paragraph.mark)
            case "outlinelevel":
                self._paragraph.level = (number or 0) + 1 if (number or 0) < 9 else 0
            case "s":
                self._paragraph.level = self._levels.get(number or 0, 0)
            case "intbl":
                self._paragraph.table = True
            case "cell":
                self._cells.append("".join(self._pieces))
                self._pieces, self._paragraph = [], _Paragraph(table=True)
            case "row":
                self._rows.append("".join(f"<td>{cell}</td>" for cell in self._cells))
                self._cells = []
            case _ if name in _SIGNS:
                self._pieces.append(_SIGNS[name])

    # paragraphs

    def _end_paragraph(self) -> None:
        if self._paragraph.table:
            self._pieces.append(" ")
            return
        html, self._pieces = "".join(self._pieces), []
        now, self._paragraph.mark = replace(self._paragraph), ""
        self._end_table()
        if now.mark and not now.level:
            self._items.append((now.mark, html))
            return
        self._end_list()
        name = f"h{min(now.level, 6)}" if now.level else "p"
        self._done.append(f"<{name}>{html}</{name}>")

    def _end_table(self) -> None:
        if self._rows:
            self._end_list()
            self._done.append("<table>" + "".join(f"<tr>{row}</tr>" for row in self._rows) + "</table>")
            self._rows = []

    def _end_list(self) -> None:
        for counted, run in groupby(self._items, key=lambda item: bool(_NUMBER.match(item[0]))):
            items = list(run)
            first = _NUMBER.match(items[0][0])
            inside = "".join(f"<li>{html}</li>" for _, html in items)
            self._done.append(f'<ol start="{first[1]}">{inside}</ol>' if counted and first else f"<ul>{inside}</ul>")
        self._items = []


def _character(number: int) -> str:
    """The character of `\\u`, whose number is one of 16 bits with a sign; halves of a pair come one after the other."""
    return chr(number & 0xFFFF)


def _paired(text: str) -> str:
    """Halves of characters that were written one by one, joined; one that stands alone is lost anyway."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _known(codec: str) -> str:
    try:
        "".encode(codec)
    except LookupError:
        return "cp1252"
    return codec
