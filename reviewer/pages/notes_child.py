"""The process that writes highlights into a PDF, or reads those that others made in it.

On standard input stands a line of JSON and then a PDF. `{"write": [note, …]}` is answered by `{"bytes": n}` and the PDF with
the notes; `{"read": true}` by `{"pages": n, "notes": [note, …]}`. What cannot be done is answered by `{"problem": …}`: password,
damaged, memory, many. A note is `{"page", "kind", "quads", "colour", "contents", "author", "name", "text"}`; a quad is left,
bottom, right and top in points of the page; a `square` has one. Annotations are as ISO 32000-1, 12.5.6, says.
"""

from __future__ import annotations

import ctypes
import io
import json
import sys
from typing import Any

import pypdfium2
import pypdfium2.raw as raw

from reviewer.pages.limits import limit_self

MOST_NOTES = 20_000
_MOST_QUADS = 2_000
_LONGEST = 100_000
"""Characters of one value."""
_PRINTED = 4
_KINDS = {
    raw.FPDF_ANNOT_HIGHLIGHT: "highlight",
    raw.FPDF_ANNOT_UNDERLINE: "underline",
    raw.FPDF_ANNOT_SQUIGGLY: "squiggly",
    raw.FPDF_ANNOT_STRIKEOUT: "strikeout",
    raw.FPDF_ANNOT_TEXT: "note",
    raw.FPDF_ANNOT_SQUARE: "square",
}
# FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of PDFium.
_PASSWORD, _SECURITY = 4, 5


def main() -> int:
    """Do what the order says."""
    limit_self()
    order = json.loads(sys.stdin.buffer.readline())
    content = sys.stdin.buffer.read()
    try:
        document = pypdfium2.PdfDocument(content)
        if "write" in order:
            _write(document, order["write"])
        else:
            _read(document)
    except pypdfium2.PdfiumError as problem:
        protected = getattr(problem, "err_code", None) in (_PASSWORD, _SECURITY) or "assword" in str(problem)
        _answer({"problem": "password" if protected else "damaged"})
    except MemoryError:
        _answer({"problem": "memory"})
    return 0


def _answer(said: dict[str, Any], content: bytes = b"") -> None:
    sys.stdout.buffer.write(json.dumps(said).encode() + b"\n" + content)
    sys.stdout.buffer.flush()


def _write(document: Any, notes: list[dict[str, Any]]) -> None:
    by_page: dict[int, list[dict[str, Any]]] = {}
    for note in notes:
        by_page.setdefault(note["page"], []).append(note)
    for number, here in by_page.items():
        page = document[number]
        for note in here:
            _add(page, note)
        page.close()
    out = io.BytesIO()
    document.save(out, flags=raw.FPDF_NO_INCREMENTAL)
    _answer({"bytes": out.tell()}, out.getvalue())


def _add(page: Any, note: dict[str, Any]) -> None:
    square = note["kind"] == "square"
    annotation = raw.FPDFPage_CreateAnnot(page, raw.FPDF_ANNOT_SQUARE if square else raw.FPDF_ANNOT_HIGHLIGHT)
    if not annotation:
        raise pypdfium2.PdfiumError("an annotation cannot be made")
    red, green, blue = (int(note["colour"][at : at + 2], 16) for at in (1, 3, 5))
    raw.FPDFAnnot_SetColor(annotation, raw.FPDFANNOT_COLORTYPE_Color, red, green, blue, 255)
    quads = note["quads"]
    for left, bottom, right, top in () if square else quads:
        # Not the order of the standard but the one that all readers expect: upper row first.
        quad = raw.FS_QUADPOINTSF(left, top, right, top, left, bottom, right, bottom)
        raw.FPDFAnnot_AppendAttachmentPoints(annotation, quad)
    lefts, bottoms, rights, tops = zip(*quads, strict=True)
    raw.FPDFAnnot_SetRect(annotation, raw.FS_RECTF(min(lefts), max(tops), max(rights), min(bottoms)))
    for key, value in ((b"Contents", note["contents"]), (b"T", note["author"]), (b"NM", note["name"])):
        raw.FPDFAnnot_SetStringValue(annotation, key, _wide(value))
    raw.FPDFAnnot_SetFlags(annotation, _PRINTED)
    raw.FPDFPage_CloseAnnot(annotation)


def _wide(value: str) -> Any:
    encoded = (value.replace("\0", "") + "\0").encode("utf-16-le", "replace")
    return ctypes.cast(ctypes.create_string_buffer(encoded, len(encoded)), raw.FPDF_WIDESTRING)


def _read(document: Any) -> None:
    notes: list[dict[str, Any]] = []
    for number in range(len(document)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            continue
        words = page.get_textpage()
        for at in range(raw.FPDFPage_GetAnnotCount(page)):
            if len(notes) >= MOST_NOTES:
                _answer({"problem": "many"})
                return
            annotation = raw.FPDFPage_GetAnnot(page, at)
            if annotation:
                note = _note(annotation, words)
                raw.FPDFPage_CloseAnnot(annotation)
                if note:
                    notes.append({"page": number, **note})
        words.close()
        page.close()
    _answer({"pages": len(document), "notes": notes})


def _note(annotation: Any, words: Any) -> dict[str, Any] | None:
    kind = _KINDS.get(raw.FPDFAnnot_GetSubtype(annotation))
    quads = _quads(annotation)
    if kind is None or not quads:
        return None
    return {
        "kind": kind,
        "quads": quads,
        "contents": _value(annotation, b"Contents"),
        "author": _value(annotation, b"T"),
        "name": _value(annotation, b"NM"),
        "text": " ".join(words.get_text_bounded(*quad) for quad in quads)[:_LONGEST]
        if kind not in ("note", "square")
        else "",
    }


def _quads(annotation: Any) -> list[list[float]]:
    found: list[list[float]] = []
    quad = raw.FS_QUADPOINTSF()
    for at in range(min(raw.FPDFAnnot_CountAttachmentPoints(annotation), _MOST_QUADS)):
        if raw.FPDFAnnot_GetAttachmentPoints(annotation, at, quad):
            xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            found.append([min(xs), min(ys), max(xs), max(ys)])
    box = raw.FS_RECTF()
    if not found and raw.FPDFAnnot_GetRect(annotation, box):
        found.append([box.left, min(box.bottom, box.top), box.right, max(box.bottom, box.top)])
    return found


def _value(annotation: Any, key: bytes) -> str:
    size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < size <= 2 * _LONGEST + 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


if __name__ == "__main__":
    sys.exit(main())
