"""Citations of excerpts in a synthesis: kept as `[@ID:HASH]`, shown as `[1]`, and checked against what is there now.

ID is the highlight's id; HASH the first 8 hex digits of the SHA-256 of the quote as it was when it was cited.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

CitationState = Literal["holds", "changed", "gone"]
"""Whether a cited excerpt is as it was when it was cited, has other characters now, or is deleted."""

_TOKEN = re.compile(r"\[@([0-9a-f]{32})(?::([0-9a-f]{8}))?\]")


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation in a text. `mark` is the quote's short hash, empty where none was kept."""

    highlight: str
    mark: str = ""


def short_hash(text: str) -> str:
    """The first 8 hex digits of the SHA-256 of a text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]


def token(highlight: str, quote: str) -> str:
    """What is written into a text to cite an excerpt."""
    return f"[@{highlight}:{short_hash(quote)}]"


def split(text: str) -> list[str | Citation]:
    """The text cut at its citations; no empty pieces."""
    pieces: list[str | Citation] = []
    at = 0
    for match in _TOKEN.finditer(text):
        if match.start() > at:
            pieces.append(text[at : match.start()])
        pieces.append(Citation(match.group(1), match.group(2) or ""))
        at = match.end()
    if at < len(text):
        pieces.append(text[at:])
    return pieces


def citations(text: str) -> list[Citation]:
    """The citations of a text in order; one that stands twice comes twice."""
    return [Citation(match.group(1), match.group(2) or "") for match in _TOKEN.finditer(text)]


def numbered(texts: Iterable[str]) -> dict[str, int]:
    """A number from 1 for each cited highlight, in order of first appearance over all texts."""
    numbers: dict[str, int] = {}
    for text in texts:
        for citation in citations(text):
            numbers.setdefault(citation.highlight, len(numbers) + 1)
    return numbers


def state_of(citation: Citation, quote: str | None) -> CitationState:
    """How a citation stands to the quote as it is now, None for a deleted highlight."""
    if quote is None:
        return "gone"
    return "holds" if citation.mark in ("", short_hash(quote)) else "changed"


def shown(text: str, numbers: Mapping[str, int]) -> str:
    """The text with `[1]` in the place of each citation, `[?]` for one without a number."""
    return _TOKEN.sub(lambda match: f"[{numbers.get(match.group(1), '?')}]", text)


def with_ids(text: str, ids: Mapping[str, str]) -> str:
    """The text with other ids for the cited highlights, where `ids` names one."""
    return _TOKEN.sub(
        lambda match: match.group().replace(match.group(1), ids.get(match.group(1), match.group(1))), text
    )


def renewed(text: str, quotes: Mapping[str, str]) -> str:
    """The text with its citations taken as they are now: each changed quote that is here counts as cited anew."""

    def anew(match: re.Match[str]) -> str:
        quote = quotes.get(match.group(1))
        return match.group() if quote is None else token(match.group(1), quote)

    return _TOKEN.sub(anew, text)
