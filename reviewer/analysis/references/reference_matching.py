"""Which source of a project an entry of a reference file belongs to: by DOI, address, title, or the name of its file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from rapidfuzz import fuzz, process

from reviewer.model.sources.dois import doi_key
from reviewer.model.sources.reference_entry import ReferenceEntry
from reviewer.model.sources.source import Source

Verdict = Literal["matched", "unsure", "new"]
Why = Literal[
    "doi", "address", "title", "file", "alike", "other doi", "other year", "several", "taken", "twice", "itself", ""
]
"""What speaks for a source, or against being sure of it; `itself`: the source says it."""

_ALIKE = 88
"""Percent of likeness: titles that differ by a typing error or an article reach it, those of two studies seldom do."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Proposal:
    """An entry with what to do: `matched` has its source, `unsure` the nearest one if any, `new` none.

    `likeness` is from 0 to 100, for titles that are alike. `line` names the entry before it for `twice` and `taken`.
    """

    entry: ReferenceEntry
    verdict: Verdict
    source: str = ""
    why: Why = ""
    likeness: int = 100
    line: int = 0


def title_key(title: str) -> str:
    """The title's words without case, accents and punctuation."""
    folded = unicodedata.normalize("NFKD", title.casefold())
    return " ".join(_WORD.findall("".join(char for char in folded if not unicodedata.combining(char))))


def address_key(url: str) -> str:
    """The address without scheme, `www.`, fragment and final slash."""
    return re.sub(
        r"^(?:https?://)?(?:www\.)?", "", url.strip().split("#")[0].rstrip("/"), flags=re.IGNORECASE
    ).casefold()


class Matcher:
    """Finds the source of one entry after the other; a source goes to the first entry that is sure of it."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._sources = {source.id: source for source in sources}
        every = list(self._sources.values())
        self._by_doi = _index(every, lambda source: doi_key(source.reference.doi) or doi_key(source.reference.url))
        self._by_address = _index(every, lambda source: address_key(source.reference.url))
        self._by_title = _index(every, lambda source: title_key(source.title))
        self._by_file = _index(every, lambda source: source.file_name.casefold())
        self._by_stem = _index(every, lambda source: title_key(PurePath(source.file_name).stem))
        # A list of its own: rapidfuzz would take a mapping for pairs of key and value.
        self._titles: Sequence[str] = list(self._by_title)
        self._taken: dict[str, int] = {}
        self._seen: dict[str, int] = {}

    def propose(self, entry: ReferenceEntry) -> Proposal:
        """What to do with an entry."""
        before = self._before(entry)
        proposal = self._proposal_for(entry)
        if before and proposal.verdict != "matched":
            return Proposal(entry, "unsure", "", "twice", line=before)
        if proposal.verdict == "matched":
            line = self._taken.setdefault(proposal.source, entry.line)
            if line != entry.line:
                return Proposal(entry, "unsure", proposal.source, "taken", line=line)
        return proposal

    def _before(self, entry: ReferenceEntry) -> int:
        """The line of an entry that names the same work, 0 where this is the first."""
        year = entry.reference.get("year", "")
        keys = [
            key for key in (doi_key(entry.reference.get("doi", "")), f"{title_key(entry.title)} {year}") if key.strip()
        ]
        lines = [self._seen[key] for key in keys if key in self._seen]
        for key in keys:
            self._seen.setdefault(key, entry.line)
        return min(lines, default=0)

    def _proposal_for(self, entry: ReferenceEntry) -> Proposal:
        reference = entry.reference
        doi = self._by_doi.get(doi_key(reference.get("doi", "")), [])
        if doi:
            return self._sure(entry, doi, "doi")
        address = self._by_address.get(address_key(reference.get("url", "")), []) if reference.get("url") else []
        if address:
            return self._sure(entry, address, "address")
        title = self._by_title.get(title_key(entry.title), [])
        if title:
            return self._doubted(entry, self._sure(entry, title, "title"))
        files = [source for name in entry.files for source in self._by_file.get(name.casefold(), [])]
        if files:
            return self._sure(entry, files, "file")
        stems = self._by_stem.get(title_key(entry.title), [])
        if stems:
            return self._doubted(entry, self._sure(entry, stems, "file"))
        return self._alike(entry)

    def _sure(self, entry: ReferenceEntry, matching_sources: list[str], why: Why) -> Proposal:
        if len(set(matching_sources)) > 1:
            return Proposal(entry, "unsure", matching_sources[0], "several")
        return Proposal(entry, "matched", matching_sources[0], why)

    def _doubted(self, entry: ReferenceEntry, proposal: Proposal) -> Proposal:
        """The same title is not the same work where the DOI or the year is another."""
        reference = self._sources[proposal.source].reference
        theirs, doi = doi_key(reference.doi), doi_key(entry.reference.get("doi", ""))
        if theirs and doi and theirs != doi:
            return Proposal(entry, "unsure", proposal.source, "other doi")
        year = entry.reference.get("year", "")
        if not (theirs and doi) and year and reference.year and year != reference.year:
            return Proposal(entry, "unsure", proposal.source, "other year")
        return proposal

    def _alike(self, entry: ReferenceEntry) -> Proposal:
        key = title_key(entry.title)
        best = process.extractOne(key, self._titles, scorer=fuzz.ratio, processor=None, score_cutoff=_ALIKE)
        # Short titles are alike by chance.
        if best is None or len(key) < 8:
            return Proposal(entry, "new")
        return Proposal(entry, "unsure", self._by_title[best[0]][0], "alike", likeness=int(best[1]))


def _index(sources: Sequence[Source], key_of: Callable[[Source], str]) -> dict[str, list[str]]:
    sources_by_key: dict[str, list[str]] = {}
    for source in sources:
        key = key_of(source)
        if key:
            sources_by_key.setdefault(key, []).append(source.id)
    return sources_by_key
