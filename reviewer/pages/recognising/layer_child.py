"""The process that draws scanned pages for recognition, and puts the text that was read under them.

`count IN` says how many pages a PDF has. `draw IN PAGE OUT` draws one as a grey picture (PGM). `join IN OUT TEXT …` writes a copy
in which under each page lies what the PDF of its text has; `-` for a page without. It answers with a line of JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

import pypdfium2
import pypdfium2.raw as raw

from reviewer.pages.limits import limit_self

DOTS = 300
"""An inch: what tesseract is made for."""
_MOST_PIXELS = 40_000_000
_UNITS = 72


def main(given: Sequence[str]) -> int:
    """Do one thing. Returns the exit code."""
    limit_self()
    try:
        order, source, *rest = given
        document = pypdfium2.PdfDocument(source)
        if order == "count":
            print(json.dumps({"pages": len(document)}))
        elif order == "draw":
            print(json.dumps({"dots": _draw(document[int(rest[0])], rest[1])}))
        else:
            _join(document, rest[0], rest[1:])
            print(json.dumps({"joined": len(document)}))
    except (pypdfium2.PdfiumError, MemoryError, OSError, ValueError, IndexError):
        return 1
    return 0


def _draw(page: Any, out: str) -> int:
    width, height = page.get_size()
    scale: float = min(DOTS / _UNITS, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True, prefer_bgrx=False)
    rows, stride = bytes(bitmap.buffer), bitmap.stride
    with open(out, "wb") as file:
        file.write(f"P5 {bitmap.width} {bitmap.height} 255\n".encode())
        file.writelines(rows[row * stride : row * stride + bitmap.width] for row in range(bitmap.height))
    return max(70, round(float(scale * _UNITS)))


def _join(document: Any, out: str, texts: Sequence[str]) -> None:
    for number, path in enumerate(texts):
        if path == "-":
            continue
        text = pypdfium2.PdfDocument(path)
        page = document[number]
        wide, high = text[0].get_size()
        layer = text.page_as_xobject(0, document).as_pageobject()
        layer.set_matrix(_under(page, wide, high))
        page.insert_obj(layer)
        page.gen_content()
    document.save(out)


def _under(page: Any, wide: float, high: float) -> Any:
    """Where the upright text lies in the coordinates of a page, which may be turned when it is shown."""
    left, bottom, right, top = page.get_bbox()
    turned = raw.FPDFPage_GetRotation(page) % 4
    width, height = right - left, top - bottom
    across, up = (width, height) if turned % 2 == 0 else (height, width)
    x, y = across / wide, up / high
    shown = {
        0: (x, 0, 0, y, 0, 0),
        1: (0, x, -y, 0, width, 0),
        2: (-x, 0, 0, -y, width, height),
        3: (0, -x, y, 0, 0, height),
    }[turned]
    return pypdfium2.PdfMatrix(*shown).translate(left, bottom)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
