"""The excerpts behind the numbers in the summary's page, as numbers of the page's own list: `3-17 20`.

The page's script keeps the same list: the excerpts by code in their order, then those without a code, each once.
"""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.analysis.blocks import Document, Passage, Run, Section


class Cells:
    """Knows the place of each excerpt in the page's list."""

    def __init__(self, document: Document) -> None:
        self._places: dict[str, int] = {}
        for highlight in _listed(document):
            self._places.setdefault(highlight, len(self._places))

    def behind(self, run: Run) -> str:
        """The excerpts behind a number; empty where there are none, or where the page does not show them all."""
        try:
            numbers = sorted(map(self._places.__getitem__, run.behind))
        except KeyError:
            return ""
        return " ".join(_ranges(numbers)) if numbers else ""


def _listed(document: Document) -> Iterator[str]:
    """The excerpts that the page's filters show and hide."""
    for part in document.sections:
        if part.part == "codes":
            for code in part.blocks:
                if isinstance(code, Section):
                    yield from (each for group in code.blocks if isinstance(group, Section) for each in _of(group))
    for part in document.sections:
        if part.part == "missing":
            for section in part.blocks:
                if isinstance(section, Section) and section.anchor == "missing_untagged":
                    yield from _of(section)


def _of(section: Section) -> Iterator[str]:
    return (block.excerpt.highlight for block in section.blocks if isinstance(block, Passage))


def _ranges(numbers: list[int]) -> list[str]:
    """Sorted numbers, those that follow each other as the first and the last."""
    found = []
    first = last = numbers[0]
    for number in numbers:
        if number > last + 1:
            found.append(f"{first}-{last}" if last > first else f"{first}")
            first = number
        last = number
    found.append(f"{first}-{last}" if last > first else f"{first}")
    return found
