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
    several = len(chart.titles) > 1
    lines = tuple(
        (
            Run(_joined((chart.titles[number],) if several and at == 0 else (), box.lines)),
            Run(_joined(box.leaves)),
            Run(_joined(box.waits)),
        )
        for number in range(len(chart.titles))
        for at, step in enumerate(chart.rows)
        if number < len(step.boxes) and (box := step.boxes[number])
    )
    return Grid(picture.caption, ("Step", "Left there", "Not decided"), lines, numbers=False)


def _joined(*parts: tuple[str, ...]) -> str:
    return "; ".join(line.strip() for lines in parts for line in lines).replace(":;", ":")


def _cells(line: tuple[int | None, ...], behind: tuple[tuple[str, ...], ...]) -> Iterator[Run]:
    for value, highlights in zip(line, behind or ((),) * len(line), strict=True):
        yield Run("") if value is None else Run(f"{value:,}", behind=highlights)
