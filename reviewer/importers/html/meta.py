"""What a web page says of itself: title, authors, date, address, site and language."""

from __future__ import annotations

import re

from reviewer.importers.html.linked_data import linked_data
from reviewer.importers.html.tree import Page
from reviewer.importers.shared.reading import one_line, year_in
from reviewer.model.sources.dois import bare_doi

_TITLES = ("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title")
_AUTHORS = ("citation_author", "dc.creator", "dcterms.creator", "author", "article:author", "parsely-author")
_DATES = (
    "citation_publication_date", "citation_date", "dc.date", "dcterms.date", "dcterms.created",
    "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "article:modified_time",
)  # fmt: skip
_CONTAINERS = ("citation_journal_title", "prism.publicationname", "citation_conference_title", "citation_inbook_title")
_PUBLISHERS = (
    "citation_publisher",
    "dc.publisher",
    "og:site_name",
    "application-name",
    "publisher",
)
_LANGUAGES = ("citation_language", "dc.language", "content-language", "og:locale")
_DOIS = ("citation_doi", "dc.identifier", "dcterms.identifier", "prism.doi", "doi")
_SITE_AT_END = re.compile(r"(?<!\s)\s++[|·»–—-]\s++[^|·»–—]{2,60}$")


def page_reference(page: Page) -> dict[str, str]:
    """The reference data of a page; fields without a value are empty."""
    meta = _meta(page)
    linked = linked_data(page)
    html = next(page.all("html"), 0)
    title = _first(meta, _TITLES) or linked.get("title", "") or _title_element(page)
    container, publisher = _first(meta, _CONTAINERS), _first(meta, _PUBLISHERS)
    site = container or publisher
    return {
        "title": _own_title(page, title, site),
        "authors": _authors(meta) or linked.get("authors", ""),
        "year": year_in(_first(meta, _DATES)) or linked.get("year", "") or year_in(_first_time(page)),
        "container": container or linked.get("container", ""),
        "volume": _first(meta, ("citation_volume", "prism.volume")) or linked.get("volume", ""),
        "issue": _first(meta, ("citation_issue", "prism.number")) or linked.get("issue", ""),
        "pages": _pages(meta) or linked.get("pages", ""),
        "url": _address(page, meta),
        "doi": _doi(meta) or linked.get("doi", ""),
        "publisher": publisher or linked.get("publisher", ""),
        "language": page.nodes[html].get("lang") or _first(meta, _LANGUAGES) or linked.get("language", ""),
        "type": "journal article" if "citation_journal_title" in meta else "",
    }


def _pages(meta: dict[str, list[str]]) -> str:
    first, last = (
        _first(meta, ("citation_firstpage", "prism.startingpage")),
        _first(meta, ("citation_lastpage", "prism.endingpage")),
    )
    return f"{first}-{last}" if first and last and first != last else first


def _meta(page: Page) -> dict[str, list[str]]:
    contents_by_name: dict[str, list[str]] = {}
    for number in page.all("meta"):
        node = page.nodes[number]
        name = node.get("name") or node.get("property") or node.get("itemprop") or node.get("http-equiv")
        content = one_line(node.get("content"))
        if name and content:
            contents_by_name.setdefault(name.strip().lower(), []).append(content)
    return contents_by_name


def _first(meta: dict[str, list[str]], names: tuple[str, ...]) -> str:
    return next((meta[name][0] for name in names if name in meta), "")


def _authors(meta: dict[str, list[str]]) -> str:
    for name in _AUTHORS:
        # Some sites name an author by the address of a profile.
        people = [each for each in meta.get(name, []) if "://" not in each]
        if people:
            return "; ".join(dict.fromkeys(people))
    return ""


def _title_element(page: Page) -> str:
    number = next(page.all("title"), None)
    return one_line(page.text_of(number)) if number is not None else ""


def _own_title(page: Page, title: str, site: str) -> str:
    """The title without the name of the site: the main heading where it begins the title, else the part before."""
    headings = [one_line(page.text_of(number)) for number in page.all("h1")]
    for heading in headings:
        if len(heading) > 3 and title.casefold().startswith(heading.casefold()):
            return heading
    if not title:
        return headings[0] if len(headings) == 1 else ""
    for mark in (" | ", " - ", " – ", " — ", " · ", " » "):
        if site and title.endswith(mark + site):
            return title.removesuffix(mark + site)
    # Only a bar is hardly ever part of a title; a dash often is.
    return _SITE_AT_END.sub("", title) if " | " in title else title


def _address(page: Page, meta: dict[str, list[str]]) -> str:
    links = [page.nodes[number] for number in page.all("link")]
    canonical = next((node.get("href") for node in links if node.get("rel").lower() == "canonical"), "")
    candidates = (canonical.strip(), _first(meta, ("og:url",)), _first(meta, ("citation_public_url", "dc.source")))
    return next((each for each in candidates if each.lower().startswith(("http://", "https://"))), "")


def _doi(meta: dict[str, list[str]]) -> str:
    for name in _DOIS:
        for value in meta.get(name, []):
            if doi := bare_doi(value):
                return doi
    return ""


def _first_time(page: Page) -> str:
    return next((page.nodes[number].get("datetime") for number in page.all("time")), "")
