"""The process that draws pages: orders on standard input, pictures on standard output.

An order is a line of JSON. `{"open": n}` is followed by the n bytes of a PDF or a picture and answered by `{"pages": n}`;
`{"draw": page, "width": pixels}`, perhaps with a `part` (`drawing.Part`), by `{"width": w, "height": h}` and the picture,
4 bytes a pixel: blue, green, red, unused; `{"links": page}` by `{"links": […]}`, see `links_of_page`. What cannot be done is
answered by `{"problem": …}`: password, damaged, memory. No script of the file is run, and nothing that it names is opened.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Sequence
from math import sqrt
from typing import IO, Any

import pypdfium2
import pypdfium2.raw as raw

from reviewer.pages.limits import limit_self
from reviewer.pages.links_of_page import links_of
from reviewer.pages.open_picture import NotAPicture, OpenPicture, opened_picture
from reviewer.pages.recognising.pictures import is_picture

MOST_PIXELS = 16_000_000
"""Of one picture. Larger ones are drawn with fewer pixels."""
_MOST_SIDE = 30_000
_WHITE = 0xFFFFFFFF
_WHOLE = (0.0, 1.0, 0.0, 1.0)
# FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of PDFium.
_PASSWORD, _SECURITY = 4, 5


def main() -> int:
    """Do what is ordered until nothing more is."""
    limit_self()
    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    document: Any = None
    while line := orders.readline():
        order = json.loads(line)
        try:
            if "open" in order:
                document = None
                content = orders.read(order["open"])
                document = opened_picture(content) if is_picture(content) else pypdfium2.PdfDocument(content)
                _answer(answers, {"pages": len(document)})
            elif "links" in order:
                there = isinstance(document, pypdfium2.PdfDocument) and 0 <= order["links"] < len(document)
                _answer(answers, {"links": links_of(document, order["links"]) if there else []})
            elif isinstance(document, OpenPicture):
                _draw_picture(document, order["draw"], order["width"], order.get("part") or _WHOLE, answers)
            else:
                _draw(document, order["draw"], order["width"], order.get("part") or _WHOLE, answers)
        except NotAPicture:
            _answer(answers, {"problem": "damaged"})
        except pypdfium2.PdfiumError as problem:
            protected = getattr(problem, "err_code", None) in (_PASSWORD, _SECURITY) or "assword" in str(problem)
            _answer(answers, {"problem": "password" if protected else "damaged"})
        except MemoryError:
            _answer(answers, {"problem": "memory"})
    return 0


def size_in_pixels(wide: float, high: float, width: int) -> tuple[int, int]:
    """Width and height of the picture of a page of this size that is to be so many pixels wide, or fewer."""
    height = width * high / wide
    least = min(1.0, sqrt(MOST_PIXELS / (width * height)), _MOST_SIDE / width, _MOST_SIDE / height)
    return max(1, int(width * least + 0.5)), max(1, int(height * least + 0.5))


def _draw_picture(picture: OpenPicture, number: int, width: int, part: Sequence[float], answers: IO[bytes]) -> None:
    if not 0 <= number < len(picture):
        _answer(answers, {"problem": "damaged"})
        return
    wide, high = picture.size(number)
    left, right, top, bottom = part
    columns, rows = size_in_pixels(wide * (right - left), high * (bottom - top), width)
    _answer(answers, {"width": columns, "height": rows}, picture.drawn(number, part, columns, rows))


def _draw(document: Any, number: int, width: int, part: Sequence[float], answers: IO[bytes]) -> None:
    if document is None or not 0 <= number < len(document):
        _answer(answers, {"problem": "damaged"})
        return
    page = document[number]
    try:
        wide, high = page.get_size()
        if not (wide > 0 and high > 0):
            _answer(answers, {"problem": "damaged"})
            return
        left, right, top, bottom = part
        columns, rows = size_in_pixels(wide * (right - left), high * (bottom - top), width)
        across, down = columns / (right - left), rows / (bottom - top)
        picture = bytearray(columns * rows * 4)
        whole = (ctypes.c_char * len(picture)).from_buffer(picture)
        bitmap = raw.FPDFBitmap_CreateEx(columns, rows, raw.FPDFBitmap_BGRx, whole, columns * 4)
        if not bitmap:
            raise MemoryError
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, _WHITE)
        place = (-round(left * across), -round(top * down), round(across), round(down))
        raw.FPDF_RenderPageBitmap(bitmap, page, *place, 0, raw.FPDF_ANNOT)
        raw.FPDFBitmap_Destroy(bitmap)
        _answer(answers, {"width": columns, "height": rows}, picture)
    finally:
        page.close()


def _answer(answers: IO[bytes], said: dict[str, Any], picture: bytes | bytearray = b"") -> None:
    answers.write(json.dumps(said).encode() + b"\n")
    answers.write(picture)
    answers.flush()


if __name__ == "__main__":
    sys.exit(main())
