"""The child process that opens one PDF: bytes on standard input, lines of JSON on standard output.

It stands alone, imports nothing of Reviewer, and limits its own memory and time before it reads the file, because
a PDF may be made to break its reader. Output, one JSON value a line: `{"pages": n, "title": ...}`, then for each page
`{"lines": [[text, left, baseline, right, height, hyphen, boxes], ...], "frame": [left, bottom, right, top, turn], "boxes":
..., "marks": n}`, then `{"done": true}`; or `{"problem": "password"}`. Lengths are PDF units (1/72 inch), from the lower left
corner; a page is shown turned clockwise by so many degrees. A line says how many boxes it has: one for each of its characters
and for the hyphen behind them, or none. All boxes of a page stand in one value, four numbers each (left, bottom, right, top
in tenths of a unit; left and right the same for a character without a place): 32 bits, little endian, in zlib, in base64.
"""

from __future__ import annotations

import base64
import ctypes
import json
import struct
import sys
import zlib
from typing import Any

import pypdfium2
import pypdfium2.raw as raw

MOST_MEMORY = 1_000_000_000
"""In bytes. A PDF of some kilobytes can ask for any amount."""
MOST_SECONDS = 600
"""Of processor time. A large handbook takes minutes, a hostile file for ever."""
MAX_PAGES = 20_000
"""The lines of all pages are held in memory at once."""
MAX_PAGE_CHARACTERS = 2_000_000
"""A page of print has some thousands; a drawing made of letters may have millions."""
_TENTHS = 10
_FURTHEST = 10_000_000
"""In tenths of a unit."""
# FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of PDFium.
_PASSWORD, _SECURITY = 4, 5
_MOST_ANNOTATIONS = 10_000
"""Of a page."""
_MARKS = frozenset(
    {
        raw.FPDF_ANNOT_HIGHLIGHT,
        raw.FPDF_ANNOT_UNDERLINE,
        raw.FPDF_ANNOT_SQUIGGLY,
        raw.FPDF_ANNOT_STRIKEOUT,
        raw.FPDF_ANNOT_TEXT,
    }
)
# How PDFium marks a hyphen that it takes for one of a split word.
_LINE_END_HYPHENS = (0x02, 0xFFFE)


def main() -> int:
    """Read one PDF from standard input and report it on standard output."""
    _limit()
    data = sys.stdin.buffer.read()
    try:
        _report_document(data)
    except MemoryError:
        _say({"problem": "memory"})
    return 0


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the parent's time limit holds there.
        return
    for kind, limit in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        # A crash leaves no memory image of somebody's document.
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        wanted = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        try:
            resource.setrlimit(kind, (wanted, hard))
        except (ValueError, OSError):  # macOS refuses some; the others still hold.
            continue


def _report_document(data: bytes) -> None:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        code = getattr(problem, "err_code", None)
        _say({"problem": "password" if code in (_PASSWORD, _SECURITY) or "assword" in str(problem) else "damaged"})
        return
    pages = len(document)
    if pages > MAX_PAGES:
        _say({"problem": "pages"})
        return
    meta = document.get_metadata_dict(skip_empty=True)
    _say(
        {
            "pages": pages,
            "title": meta.get("Title", ""),
            "author": meta.get("Author", ""),
            "date": meta.get("CreationDate", ""),
        }
    )
    for number in range(pages):
        try:
            page = document[number]
            boxes: list[int] = []
            lines = _lines(page, boxes)
            frame = [*page.get_bbox(), page.get_rotation()]
        except pypdfium2.PdfiumError:
            _say({"lines": [], "damaged": True})
            continue
        _say({"lines": lines, "frame": frame, "boxes": _written(boxes), "marks": _marks(page)})
    _say({"done": True})


def _marks(page: Any) -> int:
    """How many marks and notes somebody made on a page in a PDF reader."""
    count = 0
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST_ANNOTATIONS)):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        count += raw.FPDFAnnot_GetSubtype(annotation) in _MARKS
        raw.FPDFPage_CloseAnnot(annotation)
    return count


def _written(boxes: list[int]) -> str:
    return base64.b64encode(zlib.compress(struct.pack(f"<{len(boxes)}i", *boxes), 1)).decode()


def _lines(page: Any, boxes: list[int]) -> list[list[Any]]:
    """The lines of a page in reading order, each with its place and whether a hyphen at its end splits a word.

    The library misses some line ends; here a letter at another height begins a line. The boxes of their characters are added
    to `boxes`.
    """
    text = _Upright(page)
    codes = [raw.FPDFText_GetUnicode(text.raw, at) for at in range(min(text.raw.count_chars(), MAX_PAGE_CHARACTERS))]
    bounds = text.edges(*page.get_bbox())
    lines: list[list[Any]] = []
    start, base, height = 0, 0.0, 0.0
    # A line end behind the last character closes the last line.
    for at, code in enumerate([*codes, 10]):
        if code > 32 and code not in _LINE_END_HYPHENS:
            here = _origin(text, at)[1]
            # Superscripts stand less than that above their line.
            if at == start or abs(here - base) > 0.6 * height:
                _add(lines, boxes, text, codes, (start, at), bounds)
                start, height = at, _height(text, at)
            base = here
        if code in _LINE_END_HYPHENS or code in (10, 13):
            _add(lines, boxes, text, codes, (start, at), bounds, hyphen=code in _LINE_END_HYPHENS)
            start = at + 1
    return lines


def _add(
    lines: list[list[Any]],
    boxes: list[int],
    text: _Upright,
    codes: list[int],
    span: tuple[int, int],
    bounds: tuple[float, float, float, float],
    *,
    hyphen: bool = False,
) -> None:
    """Add the line of these characters, unless nothing of it can be seen on the page."""
    visible = [at for at in range(*span) if codes[at] > 32 and codes[at] != 0xA0]
    if not visible:
        return
    (left, base), right = _origin(text, visible[0]), _shown_box(text, visible[-1])[2]
    # Cropped pages keep what was cut off, such as the marks of the printer.
    if not (bounds[1] - 1 <= base <= bounds[3] + 1 and left <= bounds[2] and right >= bounds[0]):
        return
    kept = [at for at in range(*span) if codes[at] >= 32 or codes[at] == 9]
    units = "".join(chr(codes[at]) for at in kept)
    # PDFium counts UTF-16 units: two of them may be one character.
    decoded = units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    words = decoded.strip(" ")
    places = _firsts(codes, kept)
    # Where halves of characters were replaced, it is not known which box is whose.
    places = places[len(decoded) - len(decoded.lstrip(" ")) :][: len(words)] if len(places) == len(decoded) else []
    end = span[1] if hyphen else None
    if not hyphen and len(words) > 1 and words[-1] in "-\u2010\u00ad" and words[-2].isalnum():
        hyphen, words = True, words[:-1]
        end = places.pop() if places else None
    boxed = [*places, *([end] if end is not None else [])] if places else []
    for at in boxed:
        boxes += _tenths(text, at)
    where = (round(each, 2) for each in (left, base, right, _height(text, visible[0])))
    lines.append([words, *where, hyphen, len(boxed)])


def _firsts(codes: list[int], kept: list[int]) -> list[int]:
    """Where each character begins among the UTF-16 units that were kept."""
    firsts: list[int] = []
    for before, at in zip([None, *kept], kept, strict=False):
        is_second = before is not None and 0xDC00 <= codes[at] < 0xE000 and 0xD800 <= codes[before] < 0xDC00
        if not is_second:
            firsts.append(at)
    return firsts


class _Upright:
    """The text of a page, whose lines run to the right as the page is shown. Scanned tables are often turned."""

    def __init__(self, page: Any) -> None:
        self.raw = page.get_textpage()
        self._turn = page.get_rotation()

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page lies when the page is turned clockwise about its origin, as it is shown."""
        match self._turn:
            case 90:
                return y, -x
            case 180:
                return -x, -y
            case 270:
                return -y, x
        return x, y

    def edges(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """The same of a box."""
        if not self._turn:
            return left, bottom, right, top
        (x0, y0), (x1, y1) = self.point(left, bottom), self.point(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _tenths(text: _Upright, at: int) -> tuple[int, int, int, int]:
    """The box of a character in tenths of a unit, as the page lies before it is turned; nothing for one without a place."""
    edges = _box(text, at)
    if not (edges[0] < edges[2] and edges[1] < edges[3]):
        # The loose box knows only text that runs to the right.
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        raw.FPDFText_GetCharBox(text.raw, at, left, right, bottom, top)
        edges = (left.value, bottom.value, right.value, top.value)
    # NaN is no number of a place, and fails the comparison.
    if not all(abs(edge) * _TENTHS < _FURTHEST for edge in edges):
        return (0, 0, 0, 0)
    x0, y0, x1, y1 = (round(edge * _TENTHS) for edge in edges)
    return (x0, y0, x1, y1) if x0 < x1 and y0 < y1 else (0, 0, 0, 0)


def _origin(text: _Upright, at: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text.raw, at, x, y)
    return text.point(x.value, y.value)


def _height(text: _Upright, at: int) -> float:
    box = _shown_box(text, at)
    return abs(box[3] - box[1])


def _shown_box(text: _Upright, at: int) -> tuple[float, float, float, float]:
    return text.edges(*_box(text, at))


def _box(text: _Upright, at: int) -> tuple[float, float, float, float]:
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text.raw, at, box)
    return box.left, box.bottom, box.right, box.top


def _say(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
