"""The pictures of a summary, as charts: how often codes occur, together, and over time."""

from __future__ import annotations

from reviewer.analysis.blocks import Bars, Heat, Picture
from reviewer.analysis.matrix.matrix import Matrix
from reviewer.analysis.summary.behind import Behind, in_column
from reviewer.analysis.summary.model import CodeEntry

_MOST_BARS = 40
"""So many bars stand on one page with their names."""
_MOST_CODES_TOGETHER = 14
"""So many columns beside the names can still be read on a page."""


def code_bars(codes: tuple[CodeEntry, ...], anchor: str, behind: Behind) -> Picture | None:
    """How many excerpts each code has; the most frequent ones where there are too many to draw."""
    used = [code for code in codes if code.excerpts]
    kept = {code.id for code in sorted(used, key=lambda code: -code.excerpts)[:_MOST_BARS]}
    drawn = [code for code in used if code.id in kept]
    if not drawn:
        return None
    caption = "Excerpts by code, with sub-codes; a passage that two coders highlighted is two excerpts"
    if len(drawn) < len(used):
        caption += f", the {len(drawn)} most frequent of {len(used)}"
    most = max(drawn, key=lambda code: code.excerpts)
    alt = f"Bars: {_listed([(code.path, code.excerpts) for code in drawn])}. Most often: {most.path}."
    bars = Bars(
        # Leading blanks tell the writers how far to inset.
        tuple(f"{'  ' * code.depth}{code.name}" for code in drawn),
        tuple(code.excerpts for code in drawn),
        tuple(code.colour for code in drawn),
        tuple(behind.below(code.id) for code in drawn),
    )
    return Picture(caption, alt, bars, anchor)


def together_heat(matrix: Matrix, anchor: str) -> Picture | None:
    """Which codes meet: those that do so most, as a square with its upper half empty. A code and its sub-code stay blank."""
    weight = {
        row.id: sum(matrix.value(row.id, column.id) for column in matrix.columns if column.id != row.id)
        for row in matrix.rows
    }
    used = [row for row in matrix.rows if weight[row.id]]
    kept = {row.id for row in sorted(used, key=lambda row: -weight[row.id])[:_MOST_CODES_TOGETHER]}
    heads = [row for row in used if row.id in kept]
    if len(heads) < 2:
        return None
    values = tuple(
        tuple(
            matrix.value(row.id, column.id) if at < number and (row.id, column.id) not in matrix.blank else None
            for at, column in enumerate(heads[:-1])
        )
        for number, row in enumerate(heads)
    )[1:]
    behind = tuple(
        tuple(
            matrix.highlights(row.id, column.id) if at < number and matrix.value(row.id, column.id) else ()
            for at, column in enumerate(heads[:-1])
        )
        for number, row in enumerate(heads)
    )[1:]
    pairs = [
        (f"{row.label} with {heads[at].label}", value)
        for row, line in zip(heads[1:], values, strict=True)
        for at, value in enumerate(line)
        if value
    ]
    caption = (
        "Codes that meet: how often one coder has both in one excerpt or in two excerpts that overlap, each meeting once;"
        " a code and its own sub-code stay blank"
    )
    if len(heads) < len(used):
        caption += f"; the {len(heads)} codes that meet most of {len(used)}"
    alt = f"Heat map: {_listed(sorted(pairs, key=lambda each: -each[1])[:20])}."
    names = tuple(head.label for head in heads)
    return Picture(caption, alt, Heat(names[1:], names[:-1], values, behind), anchor)


def time_bars(matrix: Matrix, anchor: str) -> Picture | None:
    """How many excerpts were coded in each period."""
    if len(matrix.columns) < 2:
        return None
    columns = matrix.columns[-_MOST_BARS:]
    counts = [(column.label, matrix.column_totals.get(column.id, 0)) for column in columns]
    alt = f"Bars: {_listed(counts)}."
    behind = tuple(in_column(matrix, column.id) for column in columns)
    bars = Bars(tuple(label for label, _ in counts), tuple(value for _, value in counts), (), behind)
    return Picture("Excerpts by when they were first coded", alt, bars, anchor)


def _listed(pairs: list[tuple[str, int]]) -> str:
    return ", ".join(f"{label.strip()} {value:,}" for label, value in pairs)
