"""A highlight: a passage marked by one coder, with the codes this coder gave it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

CONTEXT = 32
"""How many characters of prefix and suffix a place keeps."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands: text hash, code points, the quote itself and what stands around it."""

    text: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str

    def values(self) -> dict[str, Any]:
        """The place as a change records it."""
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "quote": self.quote,
            "prefix": self.prefix,
            "suffix": self.suffix,
        }


def place_in(text: str, sha256: str, start: int, end: int) -> Place:
    """The place of `text[start:end]`. Raises ValueError when the offsets do not lie in the text."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"characters {start} to {end} do not lie in a text of {len(text)} characters")
    return Place(
        text=sha256,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage of one source marked by one coder. `codes` are ids in codebook order; `created` is ms since 1970, UTC.

    `start` and `end` count in the text with the hash `text`: an earlier one than the source's, where the source was corrected
    and the passage was not found again. `review`: it was found by likeness, and nobody has looked yet.
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
