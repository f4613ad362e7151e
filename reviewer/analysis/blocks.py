"""A summary as headings, paragraphs, lists, tables, pictures and passages, before any file format.

All texts are plain; whoever writes them escapes them. Anchors are letters, digits and underscores, and no longer than 40,
so that every format can use them. Each is the name of one place at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reviewer.model.coding.excerpt import Excerpt

Look = Literal["", "strong", "italic", "muted", "lost"]
"""How a stretch of text looks. "lost" marks a citation of what is changed or gone."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text. `to` is the anchor it leads to, `anchor` its own; `colour` puts a square of a colour before it;
    `behind` are the highlights that a number counts."""

    text: str
    look: Look = ""
    to: str = ""
    anchor: str = ""
    colour: str = ""
    behind: tuple[str, ...] = ()


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. "prose" is what the team wrote; newlines in it part lines."""

    runs: Runs
    style: Literal["body", "prose", "muted", "reference"] = "body"
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without numbers."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its caption. The first row is its head, the first column names each row; `numbers` says that the
    others are numbers. `indents` are the depths of the rows."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Run, ...], ...]
    numbers: bool = True
    indents: tuple[int, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """One bar for each label, as long as its value; `behind` are the highlights that each counts, where they are known."""

    labels: tuple[str, ...]
    values: tuple[int, ...]
    colours: tuple[str, ...] = ()
    behind: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Heat:
    """A table of shaded numbers; None is a cell that says nothing. `behind` are the highlights that each cell counts."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[int | None, ...], ...]
    behind: tuple[tuple[tuple[str, ...], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class FlowBox:
    """One step of a flow as lines of text, with what leaves there, and what waits there. Leading blanks inset a line."""

    lines: tuple[str, ...]
    leaves: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FlowRow:
    """The boxes of one step beside each other, one for each way; None where a way has no such step."""

    phase: str
    boxes: tuple[FlowBox | None, ...]


@dataclass(frozen=True, slots=True)
class FlowChart:
    """A flow diagram: ways under their titles, step by step; the last row has one box, into which all ways lead."""

    titles: tuple[str, ...]
    rows: tuple[FlowRow, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn figure: `alt` says in words what is to be seen. The numbers stand in the chart itself."""

    caption: str
    alt: str
    chart: Bars | Heat | FlowChart
    anchor: str


@dataclass(frozen=True, slots=True)
class Passage:
    """An excerpt with its details. `anchor` is empty where it is shown a second time; `to` leads to the first then.

    `number` is the one it is cited by, `cited` are the places that do; `label` names its source and `ref` is where the
    source's reference stands.
    """

    excerpt: Excerpt
    label: str
    ref: str = ""
    anchor: str = ""
    to: str = ""
    number: int = 0
    cited: tuple[str, ...] = ()
    memo: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (level 1 to 4) with what stands under it. `about` is the id of a code or source, `part` a part's name."""

    level: int
    title: str
    anchor: str
    blocks: tuple[Block, ...]
    about: str = ""
    part: str = ""
    colour: str = ""


Block = Text | Bullets | Grid | Picture | Passage | Section


@dataclass(frozen=True, slots=True)
class Document:
    """A whole summary: title, question, lines under the title, sections of level 1. `authors` are whose work it shows."""

    title: str
    question: str
    about: tuple[str, ...]
    sections: tuple[Section, ...]
    accent: str = "#2f6f5e"
    authors: tuple[str, ...] = ()


def contents(document: Document, depth: int = 2) -> list[Section]:
    """The sections down to a level, in order: what a table of contents lists."""
    sections: list[Section] = []

    def walk(section: Section) -> None:
        if section.level <= depth:
            sections.append(section)
            for block in section.blocks:
                if isinstance(block, Section):
                    walk(block)

    for section in document.sections:
        walk(section)
    return sections


def passages(document: Document) -> int:
    """How many passages it shows, for progress."""

    def count(section: Section) -> int:
        return sum(
            count(block) if isinstance(block, Section) else isinstance(block, Passage) for block in section.blocks
        )

    return sum(map(count, document.sections))


def pictures(document: Document) -> dict[str, Picture]:
    """Its pictures by anchor."""
    by_anchor: dict[str, Picture] = {}

    def walk(section: Section) -> None:
        for block in section.blocks:
            if isinstance(block, Picture):
                by_anchor[block.anchor] = block
            elif isinstance(block, Section):
                walk(block)

    for section in document.sections:
        walk(section)
    return by_anchor


_MOST_COLUMNS = 7
"""As many columns beside the first have room on a page."""


def on_pages(grid: Grid) -> list[tuple[range, str]]:
    """The columns of each table that a grid takes on pages, beside the first, and its caption; all about as wide."""
    others = len(grid.head) - 1
    # Division rounded up.
    tables = max(1, -(-others // _MOST_COLUMNS))
    step = max(1, -(-others // tables))
    tables_of_columns = []
    for start in range(1, max(others, 1) + 1, step):
        chosen = range(start, min(start + step, others + 1))
        tables_of_columns.append(
            (chosen, grid.caption + (f", columns {chosen[0]} to {chosen[-1]}" if tables > 1 else ""))
        )
    return tables_of_columns


_LETTERS = 98
"""About so many letters of a table stand side by side on a page."""
_LONGEST_WHOLE = 16
"""In letters: a column is at least as wide as its longest word, up to this."""


def column_widths(grid: Grid, chosen: range, whole: int) -> list[int]:
    """How wide the first column and the chosen ones are, of a page's width: columns of words are wider than numbers, and
    words stand on one line where there is room."""
    wordy = [any(row[n].text.strip("0123456789,–") for row in grid.rows) for n in chosen]
    shares = [3.0 if len(chosen) < 6 else 2.4, *(2.4 if each else 1.0 for each in wordy)]
    usual = [_LETTERS * share / sum(shares) for share in shares]
    least = [min(_longest_word(grid, n), _LONGEST_WHOLE) + 2.0 for n in (0, *chosen)]
    missing = sum(max(0.0, need - width) for need, width in zip(least, usual, strict=True))
    spare = sum(max(0.0, width - need) for need, width in zip(least, usual, strict=True))
    part = min(1.0, missing / spare) if spare else 0.0
    given = min(1.0, spare / missing) if missing else 0.0
    widths = [
        width - part * (width - need) if width > need else width + given * (need - width)
        for need, width in zip(least, usual, strict=True)
    ]
    return [int(whole * width / sum(widths)) for width in widths]


def _longest_word(grid: Grid, column: int) -> float:
    """In letters of a cell; those of the head are bold, and the first column has room for a square and its inset."""
    head = max(map(len, grid.head[column].split()), default=0) * 1.3
    inset = 2 + 2 * max(grid.indents, default=0) if column == 0 else 0
    cells = max((len(word) for row in grid.rows for word in row[column].text.split()), default=0)
    return max(head, cells + inset)
