"""Which source without a text a file belongs to: by the DOI it names, by its title, or by the name of the file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from rapidfuzz import fuzz, process

from reviewer.analysis.references.reference_matching import title_key
from reviewer.model.sources.dois import doi_key
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.source import Source

Reason = Literal["doi", "title", "first page", "file", "alike", "other doi", "other year", "several", "taken"]
"""What speaks for a source, or against being sure of it."""

_FIRST_PAGE = 4_000
"""About a printed page, in characters: a DOI further on is more likely that of a cited work."""
_ALIKE = 88
"""Percent of likeness: titles that differ by a typing error or an article reach it, those of two studies seldom do."""
_SHORTEST_TITLE = 12
"""A shorter title, such as “Ketamine”, stands in many files that are not the work."""
_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]+")


@dataclass(frozen=True, slots=True)
class TextMatch:
    """The source that a file belongs to. `sure` where nobody needs to be asked."""

    source: str
    title: str
    why: Reason
    sure: bool = False

    @property
    def likely(self) -> bool:
        """Whether nothing speaks against the source."""
        return self.why not in ("other doi", "other year", "several", "taken")


class TextMatcher:
    """Finds the source of one file after the other; a source goes to the first file that is sure of it."""

    def __init__(self, sources: Iterable[Source]) -> None:
        # Only sources that came from a reference file wait for a text.
        self._sources = {source.id: source for source in sources if not source.sha256}
        self._by_doi: dict[str, list[str]] = {}
        self._by_title: dict[str, list[str]] = {}
        for source in self._sources.values():
            if doi := doi_key(source.reference.doi) or doi_key(source.reference.url):
                self._by_doi.setdefault(doi, []).append(source.id)
            if key := title_key(source.title):
                self._by_title.setdefault(key, []).append(source.id)
        self._taken: set[str] = set()

    @property
    def open_sources(self) -> dict[str, str]:
        """The titles of the sources without a text, by id."""
        return {source.id: source.title for source in self._sources.values()}

    def match(self, imported: ImportedSource) -> TextMatch | None:
        """The source of a file, None where nothing speaks for one."""
        if not self._sources:
            return None
        match = self._best_match(imported)
        if match is None or not match.sure:
            return match
        if match.source in self._taken:
            return TextMatch(match.source, match.title, "taken")
        self._taken.add(match.source)
        return match

    def _best_match(self, imported: ImportedSource) -> TextMatch | None:
        own, dois = self._dois(imported)
        known = [each for doi in dois for each in self._by_doi.get(doi, [])]
        titled = self._by_title.get(title_key(imported.title), [])
        if known:
            # A first page may also cite a DOI; then the title has to agree.
            one = len(set(known)) == 1 and (len(dois) == 1 or known[0] in titled)
            return self._match(known[0], "doi" if one else "several", sure=one)
        if titled:
            return self._match(titled[0], "several") if len(titled) > 1 else self._doubted(titled[0], imported, own)
        return self._likely(imported)

    def _dois(self, imported: ImportedSource) -> tuple[str, list[str]]:
        """The DOI that the file gives as its own, and those that may be: it alone, or all on the first page."""
        own = doi_key(imported.reference.get("doi", ""))
        end = imported.page_starts[1] if len(imported.page_starts) > 1 else _FIRST_PAGE
        page = imported.text[: min(end, _FIRST_PAGE)]
        on_page = list(dict.fromkeys(doi for written in _DOI.findall(page) if (doi := doi_key(written))))
        return own or (on_page[0] if len(on_page) == 1 else ""), [own] if own else on_page

    def _doubted(self, source: str, imported: ImportedSource, own: str) -> TextMatch:
        """The same title is not the same work where the DOI or the year is another."""
        reference = self._sources[source].reference
        theirs, year = doi_key(reference.doi), imported.reference.get("year", "")
        if own and theirs and own != theirs:
            return self._match(source, "other doi")
        if year and reference.year and year != reference.year:
            return self._match(source, "other year")
        return self._match(source, "title", sure=True)

    def _likely(self, imported: ImportedSource) -> TextMatch | None:
        stem = f" {title_key(PurePath(imported.file_name).stem)} "
        page = f" {title_key(imported.text[:_FIRST_PAGE])} "
        for key, sources in self._by_title.items():
            if stem.strip() == key or (len(key) >= _SHORTEST_TITLE and f" {key} " in stem):
                return self._match(sources[0], "file")
        for key, sources in self._by_title.items():
            # Twice as long, as a page has so many more words than a name.
            if len(key) >= 2 * _SHORTEST_TITLE and f" {key} " in page:
                return self._match(sources[0], "first page")
        title = title_key(imported.title)
        best = process.extractOne(title, list(self._by_title), scorer=fuzz.ratio, processor=None, score_cutoff=_ALIKE)
        if best is None or len(title) < _SHORTEST_TITLE:
            return None
        return self._match(self._by_title[best[0]][0], "alike")

    def _match(self, source: str, why: Reason, *, sure: bool = False) -> TextMatch:
        return TextMatch(source, self._sources[source].title, why, sure)
