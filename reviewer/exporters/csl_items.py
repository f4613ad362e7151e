"""A source's reference data as an item of the Citation Style Language: for CSL-JSON files and for citation styles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from reviewer.model.authors import split_authors
from reviewer.model.dois import bare_doi
from reviewer.model.reference_types import UNKNOWN, type_in_words
from reviewer.model.source import Source

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\Z")
_PLAIN = {
    "container": "container-title",
    "volume": "volume",
    "issue": "issue",
    "pages": "page",
    "url": "URL",
    "publisher": "publisher",
    "language": "language",
}


def csl_item(source: Source, identifier: str) -> dict[str, Any]:
    """The item; fields that are empty are left out."""
    reference = source.reference
    kind = type_in_words(reference.type)
    item: dict[str, Any] = {"id": identifier, "type": kind.csl, "title": source.title}
    if kind is UNKNOWN:
        item["type"] = "article-journal" if reference.container and reference.volume else "webpage"
        if not (reference.url or reference.container):
            item["type"] = "document"
        if reference.type:
            item["genre"] = reference.type
    authors = [_name(author.family, author.given) for author in split_authors(reference.authors)]
    if authors:
        item["author"] = authors
    item |= {name: value for field, name in _PLAIN.items() if (value := getattr(reference, field))}
    if reference.doi:
        item["DOI"] = bare_doi(reference.doi) or reference.doi
    year = _YEAR.search(reference.year)
    if year:
        item["issued"] = {"date-parts": [[int(year.group())]]}
    elif reference.year:
        item["issued"] = {"literal": reference.year}
    if reference.accessed:
        item["accessed"] = _date(reference.accessed)
    return item


def extras(source: Source) -> Mapping[str, str]:
    """The attributes that reference files know, by name."""
    return {each.name: " ".join(each.value.split()) for each in source.attributes if each.name in EXTRAS and each.value}


EXTRAS = ("Abstract", "Keywords")
"""Attributes that reference files bring and take along."""


def _name(family: str, given: str) -> dict[str, str]:
    if not given:
        return {"literal": family}
    given, _, suffix = given.partition(", ")
    return {"family": family, "given": given, **({"suffix": suffix} if suffix else {})}


def _date(value: str) -> dict[str, Any]:
    found = _DATE.match(value)
    parts = [int(part) for part in found.groups() if part] if found else []
    within = all(low <= part <= high for part, (low, high) in zip(parts[1:], ((1, 12), (1, 31)), strict=False))
    return {"date-parts": [parts]} if parts and within else {"literal": value}
