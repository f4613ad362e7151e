"""What a web page says of itself as JSON-LD: the first article, report or book. Words: schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from reviewer.importers.html.tree import Page
from reviewer.importers.shared.reading import one_line, word_set, year_in
from reviewer.model.sources.dois import bare_doi

_WORKS = word_set(
    "article scholarlyarticle medicalscholarlyarticle newsarticle reportagenewsarticle opinionnewsarticle blogposting "
    "report techarticle book chapter thesis dataset webpage medicalwebpage creativework"
)
_MOST_THINGS = 500
_DEEPEST = 6


def linked_data(page: Page) -> dict[str, str]:
    """Fields of a reference, of which only those that it names are there."""
    for number in page.all("script"):
        if page.nodes[number].get("type").strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads(page.text_of(number))
        except (ValueError, RecursionError):
            continue
        for item in _things(data):
            if _is_work(item):
                return {name: value for name, value in _work(item).items() if value}
    return {}


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """The things of a page: one, a list, or a list under @graph (JSON-LD 1.1)."""
    graph = data.get("@graph", data) if isinstance(data, dict) else data
    for item in (graph if isinstance(graph, list) else [graph])[:_MOST_THINGS]:
        if isinstance(item, dict):
            yield item


def _is_work(item: dict[str, Any]) -> bool:
    if isinstance(item.get("headline"), str):
        return True
    kinds = item.get("@type")
    named = {str(kind).rpartition("/")[2].lower() for kind in (kinds if isinstance(kinds, list) else [kinds])}
    return bool(named & (_WORKS - {"webpage", "medicalwebpage"})) and isinstance(item.get("name"), str)


def _work(item: dict[str, Any]) -> dict[str, str]:
    around = list(_around(item))
    first, last = _text(item.get("pageStart")), _text(item.get("pageEnd"))
    dois = [_text(each) for name in ("identifier", "sameAs", "doi", "@id", "url") for each in _values(item.get(name))]
    return {
        "title": _text(item.get("headline")) or _text(item.get("name")),
        "authors": "; ".join(_names(item.get("author") or item.get("creator"))),
        "year": year_in(_text(item.get("datePublished")) or _text(item.get("dateCreated"))),
        "container": next((_text(each.get("name")) for each in around if _kind(each) == "periodical"), ""),
        "volume": next(filter(None, (_text(each.get("volumeNumber")) for each in around)), ""),
        "issue": next(filter(None, (_text(each.get("issueNumber")) for each in around)), ""),
        "pages": f"{first}-{last}" if first and last else first or _text(item.get("pagination")),
        "doi": next(filter(None, map(bare_doi, dois)), ""),
        "publisher": next(iter(_names(item.get("publisher"))), ""),
        "language": _text(item.get("inLanguage")),
    }


def _around(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The issue, the volume and the journal that a work is part of."""
    here: Any = item
    for _ in range(_DEEPEST):
        here = here.get("isPartOf") if isinstance(here, dict) else None
        parts = [each for each in (here if isinstance(here, list) else [here])[:10] if isinstance(each, dict)]
        yield from parts
        here = next((each for each in parts if "isPartOf" in each), None)


def _kind(item: dict[str, Any]) -> str:
    return str(item.get("@type", "")).rpartition("/")[2].lower()


def _values(value: Any) -> list[Any]:
    """A value, or those of a list; of a PropertyValue what it holds."""
    listed = value[:20] if isinstance(value, list) else [value]
    return [each.get("value", each.get("@id")) if isinstance(each, dict) else each for each in listed]


def _names(value: Any) -> list[str]:
    # No lists in lists: a page could nest them without end.
    listed = [each for each in value[:100] if not isinstance(each, list)] if isinstance(value, list) else [value]
    return [name for each in listed if (name := _text(each.get("name") if isinstance(each, dict) else each))]


def _text(value: Any) -> str:
    return one_line(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else ""
