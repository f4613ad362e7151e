"""Sources as RIS, which every reference manager reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reviewer.exporters.csl_items import extras
from reviewer.model.authors import split_authors
from reviewer.model.dois import bare_doi
from reviewer.model.reference_types import UNKNOWN, type_in_words
from reviewer.model.source import Source


def ris(sources: Sequence[Source]) -> str:
    """The whole file, with lines that end in CRLF as the format wants it."""
    return "".join(f"{tag}  - {value}\r\n" if tag else "\r\n" for source in sources for tag, value in _lines(source))


def _lines(source: Source) -> Iterator[tuple[str, str]]:
    reference = source.reference
    kind = type_in_words(reference.type)
    start, _, end = reference.pages.partition("-")
    said = extras(source)
    yield "TY", _type(source)
    found = [("TI", source.title), *(("AU", str(author)) for author in split_authors(reference.authors))]
    found += [
        ("PY", reference.year),
        ("M3", reference.type if kind is UNKNOWN else ""),
        ("T2", reference.container),
        ("VL", reference.volume),
        ("IS", reference.issue),
        ("SP", start),
        ("EP", end),
        ("PB", reference.publisher),
        ("DO", bare_doi(reference.doi) or reference.doi),
        ("UR", reference.url),
        ("LA", reference.language),
        ("Y2", reference.accessed),
        ("AB", said.get("Abstract", "")),
        *(("KW", word) for word in said.get("Keywords", "").split("; ")),
    ]
    for tag, value in found:
        line = " ".join(value.split())
        if line:
            yield tag, line
    yield "ER", ""
    yield "", ""


def _type(source: Source) -> str:
    kind = type_in_words(source.reference.type)
    if kind is not UNKNOWN:
        return kind.ris
    return "ELEC" if source.reference.url else "GEN"
