"""The links of a page, in the process that draws it (ISO 32000-1, 12.5.6.5 and 12.6.4.7): nothing is followed."""

from __future__ import annotations

import ctypes
from math import isfinite
from typing import Any

import pypdfium2.raw as raw

MOST_LINKS = 2_000
_LONGEST_ADDRESS = 2_000
_OPENED = ("http://", "https://", "mailto:")


def links_of(document: Any, number: int) -> list[dict[str, Any]]:
    """Each with its `box`, and an `address`, or a `page` from 0 and a `top`."""
    page = document[number]
    try:
        found: list[dict[str, Any]] = []
        at, link = ctypes.c_int(0), raw.FPDF_LINK()
        while len(found) < MOST_LINKS and raw.FPDFLink_Enumerate(page, at, link):
            box, to = _box(link), _target(document, link)
            if box is not None and to is not None:
                found.append({"box": box, **to})
        return found
    finally:
        page.close()


def _box(link: Any) -> list[float] | None:
    rect = raw.FS_RECTF()
    if not raw.FPDFLink_GetAnnotRect(link, rect):
        return None
    edges = [
        min(rect.left, rect.right), min(rect.bottom, rect.top), max(rect.left, rect.right), max(rect.bottom, rect.top),
    ]  # fmt: skip
    return edges if all(map(isfinite, edges)) else None


def _target(document: Any, link: Any) -> dict[str, Any] | None:
    action = raw.FPDFLink_GetAction(link)
    kind = raw.FPDFAction_GetType(action) if action else None
    if kind == raw.PDFACTION_URI:
        address = _address(document, action)
        return {"address": address} if address.lower().startswith(_OPENED) else None
    place = None
    if kind in (None, raw.PDFACTION_GOTO):
        # PDFium would tell a place of another file too, as if it were in this one.
        place = raw.FPDFAction_GetDest(document, action) if action else raw.FPDFLink_GetDest(document, link)
    if not place:
        # Programs to start, other files and scripts are no links here.
        return None
    page = raw.FPDFDest_GetDestPageIndex(document, place)
    return {"page": page, "top": _top(place)} if 0 <= page < len(document) else None


def _address(document: Any, action: Any) -> str:
    size = raw.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < size <= _LONGEST_ADDRESS:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document, action, buffer, size)
    written = buffer.raw[: size - 1].decode("utf-8", "replace").strip()
    return written if written.isprintable() else ""


def _top(place: Any) -> float | None:
    has_x, has_y, has_zoom = ctypes.c_int(0), ctypes.c_int(0), ctypes.c_int(0)
    x, y, zoom = ctypes.c_float(0), ctypes.c_float(0), ctypes.c_float(0)
    if not raw.FPDFDest_GetLocationInPage(place, has_x, has_y, has_zoom, x, y, zoom):
        return None
    return y.value if has_y.value and isfinite(y.value) else None
