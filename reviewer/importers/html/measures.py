"""What can be counted of the parts of a web page, each with all that stands in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reviewer.importers.html.parts import Parts

_COMMA = re.compile(r"[,،﹐︐︑⹁⹂⹌，、]")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_INSIDE = 0.3
"""What the words of a link to a place on the same page count."""


@dataclass(slots=True)
class Measures:
    """For each part by its place: characters, commas, characters in links, in headings and in lists, and what it holds."""

    parts: Parts
    text: list[int]
    commas: list[int]
    links: list[float]
    headings: list[int]
    lists: list[int]
    counts: dict[str, list[int]] = field(default_factory=dict)

    def link_density(self, at: int) -> float:
        """The share of links in the words of a part."""
        return self.links[at] / self.text[at] if self.text[at] else 0.0

    def words(self, at: int) -> str:
        """The words of a part."""
        pieces: list[str] = []
        waiting: list[str | int] = [at]
        while waiting:
            each = waiting.pop()
            if isinstance(each, str):
                pieces.append(each)
            else:
                waiting += reversed(self.parts.all[each].content)
        return " ".join("".join(pieces).split())


COUNTED = ("p", "img", "li", "input", "embed")


def measures_of(parts: Parts) -> Measures:
    """Everything that can be counted."""
    size = len(parts.all)
    measures = Measures(parts, [0] * size, [0] * size, [0.0] * size, [0] * size, [0] * size)
    measures.counts = {tag: [0] * size for tag in COUNTED}
    for at in range(size - 1, -1, -1):
        measure(measures, at)
        add_to_holder(measures, at)
    return measures


def measure(measures: Measures, at: int) -> None:
    """Add a part's own text to what was added of the parts in it."""
    part = measures.parts.all[at]
    for each in part.content:
        if isinstance(each, str) and each:
            words = " ".join(each.split())
            # A space between two pieces counts as the page shows it.
            between = (each[0].isspace() or each[-1].isspace()) if words else False
            measures.text[at] += len(words) + between
            measures.commas[at] += len(_COMMA.findall(words))
    if part.tag == "a":
        href = measures.parts.page.nodes[part.number].get("href")
        measures.links[at] = measures.text[at] * (_INSIDE if href.startswith("#") and len(href) > 1 else 1)
    if part.tag in _HEADINGS:
        measures.headings[at] = measures.text[at]
    if part.tag in ("ul", "ol"):
        measures.lists[at] = measures.text[at]


def add_to_holder(measures: Measures, at: int) -> None:
    """Add all that a part holds to what holds it."""
    part = measures.parts.all[at]
    holder = part.parent
    if holder < 0:
        return
    for values in (measures.text, measures.commas, measures.headings, measures.lists):
        values[holder] += values[at]
    measures.links[holder] += measures.links[at]
    tag = "embed" if part.tag in ("object", "embed", "iframe") else part.tag
    for name, counts in measures.counts.items():
        counts[holder] += counts[at] + (name == tag)
