"""The numbers of a picture as a table, for readers and formats without pictures."""

from __future__ import annotations

from collections.abc import Iterator

from reviewer.analysis.blocks import Bars, Grid, Heat, Picture, Run


def numbers(picture: Picture) -> Grid:
    """The numbers that a picture shows."""
    chart = picture.chart
    rows: tuple[tuple[Run, ...], ...]
    if isinstance(chart, Bars):
        behind = chart.behind or ((),) * len(chart.values)
        rows = tuple(
            (Run(label.strip()), Run(f"{value:,}", behind=highlights))
            for label, value, highlights in zip(chart.labels, chart.values, behind, strict=True)
        )
        return Grid(picture.caption, ("Name", "Excerpts"), rows)
    if isinstance(chart, Heat):
        known = chart.behind or ((),) * len(chart.rows)
        rows = tuple(
            (Run(name), *_cells(line, highlights))
            for name, line, highlights in zip(chart.rows, chart.values, known, strict=True)
        )
        return Grid(picture.caption, ("Code", *chart.columns), rows)
    lines = tuple((Run("; ".join(box)), Run("; ".join(beside))) for box, beside in chart.steps)
    return Grid(picture.caption, ("Step", "Beside it"), lines, numbers=False)


def _cells(line: tuple[int | None, ...], behind: tuple[tuple[str, ...], ...]) -> Iterator[Run]:
    for value, highlights in zip(line, behind or ((),) * len(line), strict=True):
        yield Run("") if value is None else Run(f"{value:,}", behind=highlights)
