"""The charts of a matrix: a heat map of any, parts of bars for coders, and a network of codes that meet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reviewer.analysis.charts.chart import BarChart, Chart, HeatMap, Link, Network, Series
from reviewer.analysis.matrix.matrix import Head, Matrix

MOST_ROWS, MOST_COLUMNS = 40, 24
"""A heat map has no more; those with the greatest sums are shown, in their order."""
MOST_NODES = 24
_MOST_PARTS = 4
"""More parts of a bar are no longer told apart."""


def matrix_charts(matrix: Matrix, title: str = "", map_title: str = "", *, turned: bool = False) -> tuple[Chart, ...]:
    """The charts of a matrix, the most telling first. `turned` has its rows as columns, as the table beside it may.

    `title` and `map_title` are what the chart and the network are called, else in English.
    """
    title = title or f"{matrix.title}: {'percent of the text' if matrix.unit == 'share' else matrix.unit}"
    heat = _heat(matrix, title, turned)
    if matrix.kind == "co-occurrence":
        return _network(matrix, map_title or "Codes that meet"), heat
    # Only excerpts of several coders add up: a passage or a source may be of many.
    if matrix.kind == "code-coder" and matrix.unit == "excerpts" and 0 < len(matrix.columns) <= _MOST_PARTS:
        return _parts(matrix, title), heat
    return (heat,)


def _heat(matrix: Matrix, title: str, turned: bool) -> HeatMap:
    rows, columns = matrix.rows, matrix.columns

    def at(row: Head, column: Head) -> int | None:
        cell = (row.id, column.id)
        return None if cell in matrix.blank else matrix.value(*cell)

    value: Callable[[Head, Head], int | None] = (lambda row, column: at(column, row)) if turned else at
    if turned:
        rows, columns = columns, rows
    sums: dict[tuple[int, str], int] = {}
    for (row_id, column_id), number in matrix.values.items():
        down, across = (column_id, row_id) if turned else (row_id, column_id)
        sums[0, down] = sums.get((0, down), 0) + number
        sums[1, across] = sums.get((1, across), 0) + number
    shown_rows = _greatest(rows, MOST_ROWS, lambda head: sums.get((0, head.id), 0))
    shown_columns = _greatest(columns, MOST_COLUMNS, lambda head: sums.get((1, head.id), 0))
    return HeatMap(
        title,
        tuple(head.label for head in shown_rows),
        tuple(head.label for head in shown_columns),
        tuple(tuple(value(row, column) for column in shown_columns) for row in shown_rows),
        (len(rows) - len(shown_rows), len(columns) - len(shown_columns)),
        share=matrix.unit == "share",
    )


def _parts(matrix: Matrix, title: str) -> BarChart:
    rows = _greatest(matrix.rows, MOST_ROWS, lambda head: sum(matrix.value(head.id, c.id) for c in matrix.columns))
    series = tuple(
        Series(column.label, tuple(matrix.value(row.id, column.id) for row in rows)) for column in matrix.columns
    )
    labels = tuple(row.label for row in rows)
    return BarChart(title, labels, series, len(matrix.rows) - len(rows), nested=True)


def _network(matrix: Matrix, title: str) -> Network:
    """The codes that meet most often. A code that meets none is no part of it."""
    met: dict[str, int] = {}
    pairs: dict[tuple[str, str], int] = {}
    place = {head.id: number for number, head in enumerate(matrix.columns)}
    for (one, other), number in matrix.values.items():
        # Both halves of the matrix hold a pair, where no filter leaves one out.
        pair = (one, other) if place[one] < place[other] else (other, one)
        if one != other and pair not in pairs:
            pairs[pair] = number
            for code in pair:
                met[code] = met.get(code, 0) + number
    meeting = [head for head in matrix.columns if head.id in met]
    nodes = _greatest(meeting, MOST_NODES, lambda head: met[head.id])
    number_of = {head.id: number for number, head in enumerate(nodes)}
    links = [
        Link(number_of[one], number_of[other], number)
        for (one, other), number in pairs.items()
        if one in number_of and other in number_of
    ]
    links.sort(key=lambda link: (-link.value, link.one, link.other))
    values = tuple(met[head.id] for head in nodes)
    return Network(title, _names(nodes), values, tuple(links), len(meeting) - len(nodes))


def _names(heads: Sequence[Head]) -> tuple[str, ...]:
    """Their own names without those of the codes above, where these are not needed to tell them apart."""
    own = [head.label.split("/", head.depth)[-1] for head in heads]
    return tuple(name if own.count(name) == 1 else head.label for name, head in zip(own, heads, strict=True))


def _greatest(heads: Sequence[Head], most: int, size: Callable[[Head], int]) -> Sequence[Head]:
    if len(heads) <= most:
        return heads
    chosen = sorted(range(len(heads)), key=lambda number: (-size(heads[number]), number))[:most]
    return [heads[number] for number in sorted(chosen)]
