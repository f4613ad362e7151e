"""What the paragraphs of a PDF are, by the size of their letters and the marks before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.model.sources.structure import Part

_MARK = re.compile(r"([•◦▪‣●○■\uf0b7\uf0a7]|[-–—*]|\(?\d{1,3}[.)]|\[\d{1,3}\]|\(?[a-zA-Z][.)])\s")
_LEADERS = re.compile(r"(?:\. ?){5}")
"""The dots of a line in a table of contents."""
_LARGER = 1.15
"""Letters so many times larger than those of the body are a heading's."""
_LONGEST_HEADING = 250
_DEEPEST = 4
_AS_LARGE = 0.06
"""Letters that differ by less are of one size."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Where a paragraph stands in the text, and how high its smallest letters are."""

    start: int
    end: int
    height: float


def parts_of(text: str, paragraphs: Sequence[Paragraph], body: float) -> list[Part]:
    """The headings and items among the paragraphs; `body` is the height of the letters of the running text."""
    headings = [each for each in paragraphs if _is_heading(text, each, body)]
    sizes: list[float] = []
    for height in sorted((each.height for each in headings), reverse=True):
        if not sizes or sizes[-1] - height > _AS_LARGE * height:
            sizes.append(height)
    parts = [
        Part(
            "heading",
            each.start,
            each.end,
            min(1 + sum(size > each.height * (1 + _AS_LARGE) for size in sizes), _DEEPEST),
        )
        for each in headings
    ]
    known = {each.start for each in headings}
    for each in paragraphs:
        mark = _MARK.match(text, each.start, each.end)
        if mark and each.start not in known:
            parts.append(Part("item", each.start, each.end, 1, mark.group(1)))
    return parts


def _is_heading(text: str, paragraph: Paragraph, body: float) -> bool:
    shown = text[paragraph.start : paragraph.end]
    return (
        paragraph.height > _LARGER * body
        and len(shown) <= _LONGEST_HEADING
        and not _LEADERS.search(shown)
        and sum(character.isalpha() for character in shown) > 1
    )
