"""Reads the structure of a PDF with PDFium: elements as a screen reader meets them, and what no element or artifact holds."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as raw


@dataclass
class Element:
    """A structure element on one page, with its own children there."""

    kind: str
    alt: str
    language: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list[Element] = field(default_factory=list)
    marks: int = 0

    def all(self, *kinds: str) -> Iterator[Element]:
        """Those of some kinds in and under this one, in order."""
        if self.kind in kinds:
            yield self
        for each in self.inside:
            yield from each.all(*kinds)


@dataclass
class Tagged:
    """What a PDF says of itself. `loose` are objects that are neither in an element nor an artifact, `links` each link's
    words for those who cannot see it and whether the structure knows it."""

    meta: dict[str, str]
    tagged: bool
    language: str
    roots: list[Element]
    loose: list[str]
    links: list[tuple[str, bool]]

    def all(self, *kinds: str) -> list[Element]:
        return [each for root in self.roots for each in root.all(*kinds)]


def tags_of(path: Path) -> Tagged:
    document = pypdfium2.PdfDocument(path)
    found = Tagged(
        document.get_metadata_dict(), bool(raw.FPDFCatalog_IsTagged(document)), _catalog_language(document), [], [], []
    )
    for number in range(len(document)):
        page = document[number]
        tree = raw.FPDF_StructTree_GetForPage(page)
        found.roots += [
            _element(raw.FPDF_StructTree_GetChildAtIndex(tree, n))
            for n in range(raw.FPDF_StructTree_CountChildren(tree))
        ]
        raw.FPDF_StructTree_Close(tree)
        found.loose += [
            f"page {number + 1}: kind {each.type}"
            for each in page.get_objects(max_depth=1)
            if raw.FPDFPageObj_CountMarks(each) < 1
        ]
        for n in range(raw.FPDFPage_GetAnnotCount(page)):
            annotation = raw.FPDFPage_GetAnnot(page, n)
            if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_LINK:
                words = _string(lambda b, s, a=annotation: raw.FPDFAnnot_GetStringValue(a, b"Contents", _units(b), s))
                found.links.append((words, bool(raw.FPDFAnnot_HasKey(annotation, b"StructParent"))))
            raw.FPDFPage_CloseAnnot(annotation)
    document.close()
    return found


def _element(given: Any) -> Element:
    element = Element(
        _string(lambda b, s: raw.FPDF_StructElement_GetType(given, b, s)),
        _string(lambda b, s: raw.FPDF_StructElement_GetAltText(given, b, s)),
        _string(lambda b, s: raw.FPDF_StructElement_GetLang(given, b, s)),
    )
    for number in range(raw.FPDF_StructElement_GetAttributeCount(given)):
        attribute = raw.FPDF_StructElement_GetAttributeAtIndex(given, number)
        for at in range(raw.FPDF_StructElement_Attr_GetCount(attribute)):
            name = ctypes.create_string_buffer(100)
            if raw.FPDF_StructElement_Attr_GetName(attribute, at, name, 100, ctypes.c_ulong()):
                value = raw.FPDF_StructElement_Attr_GetValue(attribute, name.value)
                element.attributes[name.value.decode()] = _string(lambda b, s, v=value: _attribute(v, b, s) if v else 0)
    element.marks = max(0, raw.FPDF_StructElement_GetMarkedContentIdCount(given))
    for number in range(max(0, raw.FPDF_StructElement_CountChildren(given))):
        child = raw.FPDF_StructElement_GetChildAtIndex(given, number)
        if child:
            element.inside.append(_element(child))
    return element


def _attribute(value: Any, buffer: Any, size: int) -> int:
    length = ctypes.c_ulong()
    raw.FPDF_StructElement_Attr_GetStringValue(value, buffer, size, length)
    return length.value


def _catalog_language(document: Any) -> str:
    return _string(lambda b, s: raw.FPDFCatalog_GetLanguage(document, _units(b), s))


def _units(buffer: Any) -> Any:
    return buffer if buffer is None else ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))


def _string(ask: Any) -> str:
    """A string of PDFium, which is asked for its length first."""
    length = ask(None, 0)
    if not length or length > 1_000_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    ask(buffer, length)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")
