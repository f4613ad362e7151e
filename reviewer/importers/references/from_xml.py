"""Reference files in XML: EndNote's own, MODS of libraries, and PubMed's. Parsed without entities, network or DOCTYPE."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from reviewer.importers.references.dates import full_date
from reviewer.importers.references.fields import entry_from, standard_numbers
from reviewer.importers.references.tagged import endnote_kind, names
from reviewer.importers.shared.reading import year_in
from reviewer.model.sources.authors import Author, author_line
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry
from reviewer.model.sources.reference_extras import EDITORS, PUBLISHED
from reviewer.progress import Progress
from reviewer.sentence import sentence

_MODS = "{http://www.loc.gov/mods/v3}"
_GENRES = {
    "book": "book", "thesis": "thesis", "report": "report", "technical report": "report", "web site": "web page",
    "conference publication": "conference paper", "article": "journal article", "journal article": "journal article",
    "bookitem": "book chapter", "newspaper": "newspaper article", "dataset": "data set", "patent": "patent",
}  # fmt: skip


def read_xml(text: str, progress: Progress) -> Iterator[ReferenceEntry | BrokenEntry]:
    """The entries of an XML file of EndNote, or of MODS. What is broken ends the list with its line."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    head, declared, rest = text.partition("?>") if text.lstrip().startswith("<?xml") else ("", "", text)
    try:
        # Without its declaration: the text is decoded already, whatever that says.
        root: Any = etree.fromstring((rest if declared else text).strip().encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        yield BrokenEntry(error.lineno or 1, sentence("is not whole: the file is no well-formed XML from here on"))
        return
    shift = head.count("\n")
    if root.getroottree().docinfo.internalDTD is not None:
        yield BrokenEntry(1, sentence("declares a DOCTYPE, which is not read"))
        return
    mods = [root] if root.tag == _MODS + "mods" else list(root.iterfind(_MODS + "mods"))
    for record in mods:
        progress.step()
        yield _from_mods(record, int(record.sourceline or 1) + shift)
    for record in root.iter("record"):
        progress.step()
        yield _from_endnote(record, int(record.sourceline or 1) + shift)


def _words(element: Any, *paths: str) -> str:
    """The words of the first element at one of these paths that has any; EndNote wraps them in styles."""
    for path in paths:
        found = element.find(path)
        if found is not None and (words := " ".join("".join(found.itertext()).split())):
            return words
    return ""


def _all(element: Any, path: str) -> list[str]:
    found = (" ".join("".join(each.itertext()).split()) for each in element.iterfind(path))
    return [words for words in found if words]


def _from_endnote(record: Any, line: int) -> ReferenceEntry | BrokenEntry:
    kind_of = record.find("ref-type")
    kind = endnote_kind(kind_of.get("name", "")) if kind_of is not None else ""
    year = _words(record, "dates/year")
    reference = {
        "title": _words(record, "titles/title", "titles/short-title", "titles/translated-title"),
        "authors": author_line(names(_all(record, "contributors/authors/author"))),
        "year": year,
        "type": kind,
        "container": _words(record, "titles/secondary-title", "periodical/full-title") if kind != "thesis" else "",
        "volume": _words(record, "volume"),
        "issue": _words(record, "number", "issue"),
        "pages": _words(record, "pages"),
        "url": _words(record, "urls/related-urls/url", "urls/web-urls/url"),
        "doi": _words(record, "electronic-resource-num"),
        "publisher": _words(record, "publisher"),
        "language": _words(record, "language"),
        "accessed": _words(record, "access-date"),
    }
    extra = {
        PUBLISHED: full_date(_words(record, "dates/pub-dates/date"), year_in(year)),
        EDITORS: author_line(names(_all(record, "contributors/secondary-authors/author"))),
        "Series editors": author_line(names(_all(record, "contributors/tertiary-authors/author"))),
        "Translators": author_line(names(_all(record, "contributors/translated-authors/author"))),
        "Publication place": _words(record, "pub-location"),
        "Edition": _words(record, "edition") if kind.startswith("book") else "",
        "Series": _words(record, "titles/tertiary-title"),
        "Kind of work": _words(record, "work-type") if kind not in ("", "journal article") else "",
        "PMCID": _words(record, "custom2") if _words(record, "custom2").startswith("PMC") else "",
        "Journal abbreviation": _words(record, "periodical/abbr-1", "titles/alt-title"),
        "Short title": _words(record, "titles/short-title") if record.find("titles/title") is not None else "",
        "Notes": _words(record, "notes"),
        "Abstract": _words(record, "abstract"),
        "Keywords": "; ".join(_all(record, "keywords/keyword")),
        **standard_numbers(_all(record, "isbn")),
    }
    return entry_from(line, reference, extra, files=tuple(_all(record, "urls/pdf-urls/url")))


def _from_mods(record: Any, line: int) -> ReferenceEntry | BrokenEntry:
    """MODS 3 (Library of Congress): a work, and with `relatedItem type="host"` what it stands in."""
    host = record.find(f"{_MODS}relatedItem[@type='host']")
    genres = [words.casefold() for words in _all(record, _MODS + "genre")]
    kind = next((_GENRES[genre] for genre in genres if genre in _GENRES), "")
    kind = kind or ("" if host is None else "journal article" if _part(host, "volume") else "book chapter")
    origin = record.find(_MODS + "originInfo")
    around = host.find(_MODS + "originInfo") if host is not None else None
    dates = [each for each in (origin, around, _child(host, "part")) if each is not None]
    date = next((d for each in dates for d in [*_all(each, _MODS + "dateIssued"), *_all(each, _MODS + "date")]), "")
    series = record.find(f"{_MODS}relatedItem[@type='series']")
    first, last = _page(host, "start"), _page(host, "end")
    published = origin if origin is not None else around
    reference = {
        "title": _title(record),
        "authors": author_line(_people(record, "author", "aut", "creator", "cre")),
        "year": year_in(date),
        "type": kind,
        "container": _title(host) if host is not None else "",
        "volume": _part(host, "volume"),
        "issue": _part(host, "issue"),
        "pages": "-".join(part for part in (first, last) if part),
        "url": _words(record, f"{_MODS}location/{_MODS}url"),
        "doi": _words(record, f"{_MODS}identifier[@type='doi']"),
        "publisher": _words(published, _MODS + "publisher") if published is not None else "",
        "language": _words(record, f"{_MODS}language/{_MODS}languageTerm"),
    }
    numbers = [each for holder in (record, host) if holder is not None for each in _all(holder, _MODS + "identifier")]
    extra = {
        PUBLISHED: full_date(date),
        EDITORS: author_line(_people(host if host is not None else record, "editor", "edt")),
        "Translators": author_line(_people(record, "translator", "trl")),
        "Publication place": _words(published, f"{_MODS}place/{_MODS}placeTerm") if published is not None else "",
        "Edition": _words(origin, _MODS + "edition") if origin is not None else "",
        "Series": _title(series) if series is not None else "",
        "Abstract": _words(record, _MODS + "abstract"),
        "Keywords": "; ".join(_all(record, f"{_MODS}subject/{_MODS}topic")),
        "Notes": "; ".join(_all(record, _MODS + "note")),
        **standard_numbers(numbers),
    }
    return entry_from(line, reference, extra)


def _child(element: Any, name: str) -> Any:
    return element.find(_MODS + name) if element is not None else None


def _title(record: Any) -> str:
    info = next((each for each in record.iterfind(_MODS + "titleInfo") if not each.get("type")), None)
    if info is None:
        return ""
    before, title, below = (_words(info, _MODS + name) for name in ("nonSort", "title", "subTitle"))
    return f"{before} {title}".strip() + (f": {below}" if below else "")


def _people(record: Any, *roles: str) -> Iterator[Author]:
    for name in record.iterfind(_MODS + "name"):
        told = {role.casefold() for role in _all(name, f"{_MODS}role/{_MODS}roleTerm")} or {"author"}
        if told.isdisjoint(roles):
            continue
        parts = {
            each.get("type", ""): " ".join("".join(each.itertext()).split())
            for each in name.iterfind(_MODS + "namePart")
        }
        given = " ".join(_all(name, f"{_MODS}namePart[@type='given']"))
        if parts.get("family"):
            yield Author(parts["family"], given)
        elif name.get("type") == "personal":
            yield from names([parts.get("", "")])
        else:
            yield Author(parts.get("", ""))


def _part(host: Any, kind: str) -> str:
    part = _child(host, "part")
    return _words(part, f"{_MODS}detail[@type='{kind}']/{_MODS}number") if part is not None else ""


def _page(host: Any, end: str) -> str:
    part = _child(host, "part")
    return _words(part, f"{_MODS}extent/{_MODS}{end}") if part is not None else ""
