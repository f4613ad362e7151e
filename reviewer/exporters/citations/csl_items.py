"""A source's reference data as an item of the Citation Style Language: for CSL-JSON files and for citation styles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from reviewer.model.sources.authors import split_authors
from reviewer.model.sources.dois import bare_doi
from reviewer.model.sources.reference_extras import BY_NAME, EXTRAS, PUBLISHED, date_parts
from reviewer.model.sources.reference_types import UNKNOWN, type_in_words
from reviewer.model.sources.source import Source

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_SEVERAL_YEARS = re.compile(r"(\d{4}) ?[-–/] ?(\d{4})")
_BEFORE_OUR_ERA = re.compile(r"(\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?|v\. ?Chr\.)")
_ABOUT = re.compile(r"(?:ca?\.|circa\b|um\b|about\b)", re.IGNORECASE)
_PLAIN = {
    "container": "container-title",
    "volume": "volume",
    "issue": "issue",
    "pages": "page",
    "url": "URL",
    "publisher": "publisher",
    "language": "language",
}


def csl_item(source: Source, identifier: str, *, to_print: bool = False) -> dict[str, Any]:
    """The item; fields that are empty are left out, and with `to_print` those that no style writes."""
    reference = source.reference
    kind = type_in_words(reference.type)
    item: dict[str, Any] = {"id": identifier, "type": kind.csl, "title": source.title}
    # What kind of work it is then follows from the data that it has.
    if kind is UNKNOWN:
        item["type"] = "article-journal" if reference.container and reference.volume else "webpage"
        if not (reference.url or reference.container):
            item["type"] = "document"
        if reference.type:
            item["genre"] = reference.type
    if reference.authors:
        item["author"] = _names(reference.authors)
    item |= {name: value for field, name in _PLAIN.items() if (value := getattr(reference, field))}
    extra = extras(source)
    item |= {
        each.csl: _names(extra[each.name]) if each.people else extra[each.name]
        for each in EXTRAS
        if each.name in extra and each.csl not in item and (each.printed or not to_print)
    }
    if reference.doi:
        item["DOI"] = bare_doi(reference.doi) or reference.doi
    if reference.year:
        item["issued"] = _issued(reference.year, extra.get(PUBLISHED, ""))
    if to_print and "event-title" in item:
        # Newer styles say `event-title`, older ones `event`.
        item["event"] = item["event-title"]
    if reference.accessed:
        parts = date_parts(reference.accessed)
        item["accessed"] = {"date-parts": [parts]} if parts else {"literal": reference.accessed}
    return item


def _issued(year: str, published: str) -> dict[str, Any]:
    """A year as it was typed: `2019`, `c. 1850`, `2001-2003`, `375 BC`, or words like `in press`."""
    if before := _BEFORE_OUR_ERA.fullmatch(year):
        return {"date-parts": [[-int(before[1])]]}
    if of_several := _SEVERAL_YEARS.fullmatch(year):
        return {"date-parts": [[int(of_several[1])], [int(of_several[2])]]}
    found = _YEAR.search(year)
    if found is None:
        return {"literal": year}
    # The full date counts only where it is of the same year: somebody may have corrected one of them.
    parts, number = date_parts(published), int(found.group())
    about = {"circa": True} if _ABOUT.match(year) else {}
    return {"date-parts": [parts if parts[:1] == [number] else [number]], **about}


def extras(source: Source) -> Mapping[str, str]:
    """The attributes that reference files know, by name."""
    return {
        each.name: value
        for each in source.attributes
        if (each.name in BY_NAME or each.name == PUBLISHED) and (value := " ".join(each.value.split()))
    }


def _names(line: str) -> list[dict[str, str]]:
    return [_name(author.family, author.given) for author in split_authors(line)]


def _name(family: str, given: str) -> dict[str, str]:
    if not given:
        return {"literal": family}
    # A suffix is kept behind the given name: `King, Martin, Jr`.
    given, _, suffix = given.partition(", ")
    return {"family": family, "given": given, **({"suffix": suffix} if suffix else {})}
