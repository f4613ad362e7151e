"""The child process that opens one PDF: bytes on standard input, lines of JSON on standard output.

It stands alone, imports nothing of Reviewer, and limits its own memory and time before it reads the file, because
a PDF may be made to break its reader. Output, one JSON value a line: `{"pages": n, "title": ...}`, then for each page
`{"lines": [[text, left, baseline, right, height, hyphen], ...]}`, then `{"done": true}`; or `{"problem": "password"}`.
Lengths are PDF units (1/72 inch), from the lower left corner.
"""

from __future__ import annotations

import ctypes
import json
import sys
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
# FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of PDFium.
_PASSWORD, _SECURITY = 4, 5
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
            lines = _lines(document[number])
        except pypdfium2.PdfiumError:
            _say({"lines": [], "damaged": True})
            continue
        _say({"lines": lines})
    _say({"done": True})


def _lines(page: Any) -> list[list[Any]]:
    """The lines of a page in reading order, each with its place and whether a hyphen at its end splits a word.

    The library misses some line ends; here a letter at another height begins a line.
    """
    text = page.get_textpage()
    codes = [raw.FPDFText_GetUnicode(text, at) for at in range(min(text.count_chars(), MAX_PAGE_CHARACTERS))]
    bounds = page.get_bbox()
    lines: list[list[Any]] = []
    start, base, height = 0, 0.0, 0.0
    # A line end behind the last character closes the last line.
    for at, code in enumerate([*codes, 10]):
        if code > 32 and code not in _LINE_END_HYPHENS:
            here = _origin(text, at)[1]
            # Superscripts stand less than that above their line.
            if at == start or abs(here - base) > 0.6 * height:
                _add(lines, text, codes, (start, at), bounds)
                start, height = at, _height(text, at)
            base = here
        if code in _LINE_END_HYPHENS or code in (10, 13):
            _add(lines, text, codes, (start, at), bounds, hyphen=code in _LINE_END_HYPHENS)
            start = at + 1
    return lines


def _add(
    lines: list[list[Any]],
    text: Any,
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
    (left, base), right = _origin(text, visible[0]), _box(text, visible[-1]).right
    # Cropped pages keep what was cut off, such as the marks of the printer.
    if not (bounds[1] - 1 <= base <= bounds[3] + 1 and left <= bounds[2] and right >= bounds[0]):
        return
    units = "".join(chr(code) for code in codes[span[0] : span[1]] if code >= 32 or code == 9)
    # PDFium counts UTF-16 units: two of them may be one character.
    words = units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").strip(" ")
    if not hyphen and len(words) > 1 and words[-1] in "-\u2010\u00ad" and words[-2].isalnum():
        hyphen, words = True, words[:-1]
    lines.append([words, *(round(each, 2) for each in (left, base, right, _height(text, visible[0]))), hyphen])


def _origin(text: Any, at: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text, at, x, y)
    return x.value, y.value


def _height(text: Any, at: int) -> float:
    box = _box(text, at)
    return float(abs(box.top - box.bottom))


def _box(text: Any, at: int) -> Any:
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text, at, box)
    return box


def _say(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
