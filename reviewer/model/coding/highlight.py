"""A highlight: a passage or a region marked by one coder, with the codes this coder gave it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reviewer.model.coding.region import Region
from reviewer.sentence import sentence

CONTEXT = 32
"""How many characters of prefix and suffix a place keeps."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands: text hash, code points, the quote itself and what stands around it.

    A `region` of a page has no characters: `start` and `end` are the same and say where in the text it comes.
    """

    text: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    region: Region | None = None

    @staticmethod
    def of(values: dict[str, Any]) -> Place:
        """The place that a change recorded."""
        region = values.get("region")
        return Place(**{**values, "region": Region.of(region) if region else None})

    def values(self) -> dict[str, Any]:
        """The place as a change records it."""
        values = {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "quote": self.quote,
            "prefix": self.prefix,
            "suffix": self.suffix,
        }
        return {**values, "region": self.region.values()} if self.region else values


def place_in(text: str, sha256: str, start: int, end: int) -> Place:
    """The place of `text[start:end]`. Raises ValueError when the offsets do not lie in the text."""
    if not 0 <= start < end <= len(text):
        words = "characters {start} to {end} do not lie in a text of {count} characters"
        raise ValueError(sentence(words, start=start, end=end, count=len(text)))
    return Place(
        text=sha256,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def words_at(place: dict[str, Any]) -> str:
    """What is called where a place is named, as a change recorded it: the quote, or `Figure, p. 4`. "" for no place."""
    region = place.get("region")
    return Region.of(region).name if region else str(place.get("quote", ""))


def place_of_region(text: str, sha256: str, at: int, region: Region) -> Place:
    """The place of a region that comes at this character of a text, at its end where it is shorter."""
    at = max(0, min(at, len(text)))
    return Place(sha256, at, at, "", text[max(0, at - CONTEXT) : at], text[at : at + CONTEXT], region)


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage of one source marked by one coder. `codes` are ids in codebook order; `created` is ms since 1970, UTC.

    `start` and `end` count in the text with the hash `text`: an earlier one than the source's, where the source was corrected
    and the passage was not found again. `review`: it was found by likeness, and nobody has looked yet. Of a
    `region` `start` and `end` are the same, and say where it comes in the text.
    """

    id: str
    source: str
    coder: str
    start: int
    end: int
    codes: tuple[str, ...]
    memo: str
    created: int
    text: str = ""
    review: bool = False
    region: Region | None = None
