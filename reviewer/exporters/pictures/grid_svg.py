"""A heat map: shaded cells with their numbers; the names of columns stand upright over them."""

from __future__ import annotations

from reviewer.analysis.charts.chart import HeatMap
from reviewer.analysis.charts.words import ChartWords
from reviewer.exporters.pictures.ink import Ink, text
from reviewer.exporters.pictures.lines import broken, width
from reviewer.exporters.pictures.parts import LINE
from reviewer.model.names import shown

_ROW, _GAP = 22, 8
_HIGHEST_HEAD = 150
_WIDEST_CELL = 64
_NAMES = 0.42


def grid_body(chart: HeatMap, words: ChartWords, ink: Ink, x: float, y: float, room: float) -> tuple[list[str], float]:
    """The elements of the map from a place on in so much room, and the height at which they end."""
    names = [shown(name.strip()) for name in chart.rows]
    left = min(max(map(width, names), default=0), room * _NAMES) + _GAP
    cell = min(_WIDEST_CELL, (room - left) / max(1, len(chart.columns)))
    largest = max((value or 0 for line in chart.values for value in line), default=0)
    heads = [fitted(shown(each.strip()), _HIGHEST_HEAD) for each in chart.columns]
    y += max(map(width, heads), default=0) + 4
    body = [text(x + left + (n + 0.5) * cell + 4, y - 4, head, ink.muted, turn=-90) for n, head in enumerate(heads)]
    for name, line in zip(names, chart.values, strict=True):
        lines = broken(name, left - _GAP)
        height = _ROW + (len(lines) - 1) * LINE
        body += [text(x, y + 15 + n * LINE, each, ink.text) for n, each in enumerate(lines)]
        for at, value in enumerate(line):
            if value is not None:
                body += _cell(chart, words, ink, (x + left + at * cell, y, cell, height), value, largest)
        y += height
    return body, y + 4


def _cell(
    chart: HeatMap,
    words: ChartWords,
    ink: Ink,
    place: tuple[float, float, float, float],
    value: int,
    largest: int,
) -> list[str]:
    x, y, wide, high = place
    ground, over = ink.shade(value, largest)
    drawn = [
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" fill="{ground}" stroke="{ink.rule}"'
        ' stroke-width="0.5"/>'
    ]
    figure = words.written(value, chart) if not chart.share else f"{value / 100:.0f}"
    if value and width(figure) <= wide:
        drawn.append(text(x + wide / 2, y + high / 2 + 4, figure, over, anchor="middle"))
    return drawn


def fitted(name: str, room: float) -> str:
    """A name cut to so much room; the whole one stands in the numbers beside the chart."""
    if width(name) <= room:
        return name
    while name and width(name + "…") > room:
        name = name[:-1]
    return name.rstrip() + "…"
