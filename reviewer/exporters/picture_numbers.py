"""The numbers of a picture as a table, for readers and formats without pictures."""

from __future__ import annotations

from reviewer.analysis.blocks import Bars, Grid, Heat, Picture, Run


def numbers(picture: Picture) -> Grid:
    """The numbers that a picture shows."""
    chart = picture.chart
    rows: tuple[tuple[Run, ...], ...]
    if isinstance(chart, Bars):
        rows = tuple(
            (Run(label.strip()), Run(f"{value:,}")) for label, value in zip(chart.labels, chart.values, strict=True)
        )
        return Grid(picture.caption, ("Name", "Excerpts"), rows)
    if isinstance(chart, Heat):
        rows = tuple(
            (Run(name), *(Run("" if value is None else f"{value:,}") for value in line))
            for name, line in zip(chart.rows, chart.values, strict=True)
        )
        return Grid(picture.caption, ("Code", *chart.columns), rows)
    lines = tuple((Run("; ".join(box)), Run("; ".join(beside))) for box, beside in chart.steps)
    return Grid(picture.caption, ("Step", "Beside it"), lines, numbers=False)
