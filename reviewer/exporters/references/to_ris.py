"""Sources as RIS, which every reference manager reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reviewer.exporters.citations.csl_items import extras
from reviewer.model.sources.authors import split_authors
from reviewer.model.sources.dois import bare_doi
from reviewer.model.sources.reference_extras import EXTRAS, PUBLISHED
from reviewer.model.sources.reference_types import UNKNOWN, type_in_words
from reviewer.model.sources.source import Source

_NO_GENRE = ("", "web page", "journal article")


def ris(sources: Sequence[Source]) -> str:
    """The whole file, with lines that end in CRLF as the format wants it."""
    return "".join(f"{tag}  - {value}\r\n" if tag else "\r\n" for source in sources for tag, value in _lines(source))


def _lines(source: Source) -> Iterator[tuple[str, str]]:
    reference = source.reference
    kind = type_in_words(reference.type)
    start, _, end = reference.pages.partition("-")
    extra = extras(source)
    event = extra.get("Conference", "") if kind.words == "conference paper" else ""
    yield "TY", _type(source)
    tagged = [("TI", source.title), *(("AU", str(author)) for author in split_authors(reference.authors))]
    tagged += [
        ("PY", reference.year),
        ("DA", extra.get(PUBLISHED, "").replace("-", "/")),
        ("M3", reference.type if kind is UNKNOWN else ""),
        ("T2", event or reference.container),
        ("C3", reference.container if event else ""),
        ("VL", reference.volume),
        ("IS", reference.issue),
        ("SP", start),
        ("EP", end),
        ("PB", reference.publisher),
        ("DO", bare_doi(reference.doi) or reference.doi),
        ("UR", reference.url),
        ("LA", reference.language),
        ("Y2", reference.accessed),
        *_extra_lines(extra, kind.words, event=bool(event), pages=bool(start)),
    ]
    for tag, value in tagged:
        line = " ".join(value.split())
        if line:
            yield tag, line
    yield "ER", ""
    yield "", ""


def _extra_lines(extra: Mapping[str, str], kind: str, *, event: bool, pages: bool) -> Iterator[tuple[str, str]]:
    """What stands beyond the fields of a reference; a note names what RIS has no tag for."""
    # In a book A2 are the editors of the series, elsewhere those of the book.
    book = kind == "book" and "Editors" in extra
    own = {"Newspaper section": "SE"} if kind == "newspaper article" else {}
    own |= {"Editors": "A3", "Series editors": "A2"} if book else {}
    own |= {"Software version": "ET"} if kind == "software" else {}
    own |= {"Number of pages": "SP"} if kind == "book" and not pages else {}
    for each in EXTRAS:
        value, tag = extra.get(each.name, ""), own.get(each.name, each.ris)
        if not value or (event and each.name == "Conference") or (tag == "M3" and kind in _NO_GENRE):
            continue
        if each.people:
            yield from ((tag, str(author)) for author in split_authors(value))
        elif tag in ("KW", "SN"):
            yield from ((tag, part) for part in value.split("; "))
        else:
            yield (tag, value) if tag else ("N1", f"{each.name}: {value}")


def _type(source: Source) -> str:
    kind = type_in_words(source.reference.type)
    if kind is not UNKNOWN:
        return kind.ris
    return "ELEC" if source.reference.url else "GEN"
