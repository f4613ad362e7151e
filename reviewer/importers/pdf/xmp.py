"""What a PDF says of the work in it, as XMP (ISO 16684-1), with the words of Dublin Core and PRISM.

A packet stands in the file as it is, so that programs find it without reading the PDF; some writers compress it all the same.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Any

from reviewer.importers.shared.archive import local_name, safe_xml
from reviewer.importers.shared.reading import one_line, year_in
from reviewer.model.sources.dois import bare_doi

_BEGINS, _ENDS = (b"<x:xmpmeta", b"<rdf:RDF"), (b"</x:xmpmeta>", b"</rdf:RDF>")
_MOST_BYTES = 2_000_000
_STREAM = re.compile(rb"/Subtype\s{0,9}/XML\b[^>]{0,400}>>\s{0,9}stream\r?\n")
_MOST_STREAMS = 20
_UNNAMED = frozenset({"unknown", "untitled", "(anonymous)", "anonymous"})


def xmp_reference(data: bytes) -> dict[str, str]:
    """Fields of a reference, of which only those that the file names are there. What is damaged names none."""
    for packet in _packets(data):
        try:
            root = safe_xml(packet, ValueError())
        except ValueError:
            continue
        found = {name: value for name, value in _fields(root).items() if value}
        # Pictures in a PDF have packets of their own, which say how they were made.
        if found.keys() & {"title", "authors", "doi"}:
            return found
    return {}


def _packets(data: bytes) -> Iterator[bytes]:
    for begins, ends in zip(_BEGINS, _ENDS, strict=True):
        # The last one is that of the last version of the file.
        end, tries = len(data), 0
        while (start := data.rfind(begins, 0, end)) >= 0 and tries < _MOST_STREAMS:
            stop = data.find(ends, start, start + _MOST_BYTES)
            if stop >= 0:
                yield data[start : stop + len(ends)]
            end, tries = start, tries + 1
    for number, stream in enumerate(_STREAM.finditer(data)):
        if number >= _MOST_STREAMS:
            return
        try:
            plain = zlib.decompressobj().decompress(data[stream.end() : stream.end() + _MOST_BYTES], _MOST_BYTES)
        except zlib.error:
            continue
        if _BEGINS[0] in plain and _ENDS[0] in plain:
            yield plain[plain.find(_BEGINS[0]) : plain.find(_ENDS[0]) + len(_ENDS[0])]


def _fields(root: Any) -> dict[str, str]:
    values: dict[str, list[str]] = {}
    for each in root.iter():
        name = local_name(each).lower()
        if name == "description":
            for key, value in each.attrib.items():
                values.setdefault(key.rpartition("}")[2].lower(), []).append(one_line(value))
        items = [one_line(item.text or "") for item in each.iter() if local_name(item) == "li"]
        values.setdefault(name, []).extend(filter(None, items or [one_line(each.text or "")]))

    def first(*names: str) -> str:
        return next((value for name in names for value in values.get(name, []) if value.lower() not in _UNNAMED), "")

    start, end = first("startingpage"), first("endingpage")
    dois = (bare_doi(each) for name in ("doi", "wps-articledoi", "identifier", "url") for each in values.get(name, []))
    return {
        "title": first("title"),
        "authors": "; ".join(dict.fromkeys(v for v in values.get("creator", []) if v.lower() not in _UNNAMED)),
        "year": year_in(first("coverdate", "coverdisplaydate", "publicationdate", "onlinedate", "date")),
        "container": first("publicationname"),
        "volume": first("volume"),
        "issue": first("number", "issueidentifier"),
        "pages": first("pagerange").replace("–", "-")
        or (f"{start}-{end}" if start and end and start != end else start),
        "doi": next(filter(None, dois), ""),
        "publisher": first("publisher"),
        "language": first("language"),
    }
