"""The child process that opens one PDF: bytes on standard input, lines of JSON on standard output.

It stands alone, imports nothing of Reviewer, and limits its own memory and time before it looks at the file, because
a PDF may be made to break its reader. Output, one JSON value a line: `{"pages": n, "title": ...}`, then for each page
`{"lines": [[text, left, baseline, right, height, hyphen], ...]}`, then `{"done": true}`; or `{"problem": "password"}`.
Lengths are PDF units (1/72 inch), from the lower left corner.
"""

from __future__ import annotations

import ctypes
import json
import sys
from typing import Any

MEMORY = 3_000_000_000
SECONDS = 600
MAX_PAGES = 20_000
MAX_PAGE_CHARACTERS = 2_000_000
_PASSWORD, _SECURITY = 4, 5
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
    for kind, limit in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(kind)[1]
        wanted = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        try:
            resource.setrlimit(kind, (wanted, hard))
        except (ValueError, OSError):  # macOS refuses some; the others still hold.
            continue


def _report_document(data: bytes) -> None:
    import pypdfium2

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
            lines = _lines(document[number].get_textpage())
        except pypdfium2.PdfiumError:
            _say({"lines": [], "damaged": True})
            continue
        _say({"lines": lines})
    _say({"done": True})


def _lines(page: Any) -> list[list[Any]]:
    """The lines of a page in reading order, each with its place and whether a hyphen at its end splits a word."""
    import pypdfium2.raw as raw

    codes = [raw.FPDFText_GetUnicode(page, at) for at in range(min(page.count_chars(), MAX_PAGE_CHARACTERS))]
    lines: list[list[Any]] = []
    start = 0
    for at, code in enumerate([*codes, 10]):
        hyphen = code in _LINE_END_HYPHENS
        if hyphen or code in (10, 13):
            if line := _line(raw, page, codes, start, at, hyphen):
                lines.append(line)
            start = at + 1
    return lines


def _line(raw: Any, page: Any, codes: list[int], start: int, end: int, hyphen: bool) -> list[Any] | None:
    visible = [at for at in range(start, end) if codes[at] > 32 and codes[at] != 0xA0]
    if not visible:
        return None
    left, base, right, height = _place(raw, page, visible[0], visible[-1])
    units = "".join(chr(code) for code in codes[start:end] if code >= 32 or code == 9)
    text = units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return [text.strip(" "), round(left, 2), round(base, 2), round(right, 2), round(height, 2), hyphen]


def _place(raw: Any, page: Any, first: int, last: int) -> tuple[float, float, float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(page, first, x, y)
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page, first, box)
    height = abs(box.top - box.bottom)
    raw.FPDFText_GetLooseCharBox(page, last, box)
    return x.value, y.value, box.right, height


def _say(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
