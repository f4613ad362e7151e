"""The rows of tables in the summary's page, each number with the excerpts behind it as numbers of the page's own list: `3-17 20`.

The page's script keeps the same list: the excerpts by code in their order, then those without a code, each once. The rows
are written by hand, as a matrix may have thirty thousand cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from reviewer.analysis.blocks import Document, Grid, Passage, Run, Section
from reviewer.exporters.excerpts.to_html import exact
from reviewer.exporters.summary.html_passage import tone

_NUMERAL = re.compile(r"[0-9,.]*\Z")


class Cells:
    """Writes rows; knows the place of each excerpt in the page's list."""

    def __init__(self, document: Document) -> None:
        self._places: dict[str, int] = {}
        for highlight in _listed(document):
            self._places.setdefault(highlight, len(self._places))

    def rows(self, grid: Grid) -> Markup:
        """The body of a table."""
        return Markup("\n".join(self._row(grid, number) for number in range(len(grid.rows))))

    def _row(self, grid: Grid, number: int) -> str:
        # The styles of the page know three steps.
        depth = min(grid.indents[number], 3) if grid.indents else 0
        first, *others = grid.rows[number]
        inset = f' class="d{depth}"' if depth else ""
        name = f'<th scope="row" dir="auto"{inset}>{written(first)}</th>'
        return f"<tr>{name}{''.join(map(self._cell, others))}</tr>"

    def _cell(self, run: Run) -> str:
        if not _NUMERAL.match(run.text):
            return f'<td class="words" dir="auto">{written(run)}</td>'
        behind = self.behind(run)
        return f'<td data-x="{behind}">{written(run)}</td>' if behind else f"<td>{written(run)}</td>"

    def behind(self, run: Run) -> str:
        """The excerpts behind a number; empty where there are none, or where the page does not show them all."""
        try:
            numbers = sorted(map(self._places.__getitem__, run.behind))
        except KeyError:
            return ""
        return " ".join(_ranges(numbers)) if numbers else ""


def written(run: Run) -> str:
    """A stretch of text with its look, where it leads and its square."""
    text = exact(run.text) if run.text else ""
    look = f"{run.look} chip {tone(run.colour)}".strip() if run.colour else run.look
    attribute = f' class="{look}"' if look else ""
    if run.to:
        anchor = f' id="{run.anchor}"' if run.anchor else ""
        return f'<a href="#{run.to}"{anchor}{attribute}>{text}</a>'
    return f"<span{attribute}>{text}</span>" if attribute else str(text)


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
    ranges = []
    first = last = numbers[0]
    for number in numbers:
        if number > last + 1:
            ranges.append(f"{first}-{last}" if last > first else f"{first}")
            first = number
        last = number
    ranges.append(f"{first}-{last}" if last > first else f"{first}")
    return ranges
