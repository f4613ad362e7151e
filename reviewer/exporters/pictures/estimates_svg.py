"""Figures from top to bottom, from left to right as large as they are, each with the ends of its interval."""

from __future__ import annotations

from reviewer.analysis.charts.chart import EstimateChart
from reviewer.analysis.charts.words import ChartWords
from reviewer.exporters.pictures.ink import Ink, text
from reviewer.exporters.pictures.lines import broken, width
from reviewer.exporters.pictures.parts import LINE
from reviewer.model.names import shown

_ROW, _GAP = 24, 10
_NAMES = 0.4
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_DOT, _END = 4, 4
_LEAST = -1.0
"""What lies further below stands at the edge."""


def estimates_body(
    chart: EstimateChart, words: ChartWords, ink: Ink, x: float, y: float, room: float
) -> tuple[list[str], float]:
    """The elements of the figures from a place on in so much room, and the height at which they end."""
    names = [shown(each.name) for each in chart.estimates]
    figures = [words.estimated(each) for each in chart.estimates]
    left = x + min(max(map(width, names)), room * _NAMES) + _GAP
    half = width(words.decimal(1.0, 2)) / 2
    over = max(map(width, figures))
    # Where it is narrow, what the figure is stands below its name, so that its line has room.
    beside = room * 0.7 >= left - x + over + 4 * half
    right = x + room - (over + _GAP if beside else half)
    least = max(
        _LEAST, min([0.0, *(min(each.ends or (each.value,)) for each in chart.estimates if each.value is not None)])
    )

    def at(value: float) -> float:
        return left + half + (right - left - 2 * half) * (min(1.0, max(least, value)) - least) / (1 - least)

    body: list[str] = []
    top = y
    for each, name, figure in zip(chart.estimates, names, figures, strict=True):
        lines = broken(name, left - _GAP - x)
        below = [] if beside else broken(figure, left - _GAP - x)
        body += [text(x, y + 15 + n * LINE, line, ink.text) for n, line in enumerate(lines)]
        body += [text(x, y + 15 + n * LINE, line, ink.muted) for n, line in enumerate(below, len(lines))]
        if beside:
            body.append(text(right + _GAP, y + 15, figure, ink.text))
        if each.value is not None:
            body += _drawn(at(each.value), tuple(map(at, each.ends)) if each.ends else (), y + 11, ink)
        y += _ROW + (len(lines) + len(below) - 1) * LINE
    for tick in (least, *_TICKS) if least < 0 else _TICKS:
        body.insert(
            0, f'<path d="M{at(tick):.1f} {top:.1f}V{y:.1f}" stroke="{ink.rule}" stroke-opacity="0.5" fill="none"/>'
        )
        body.append(text(at(tick), y + 14, words.decimal(tick, 2), ink.muted, anchor="middle"))
    return body, y + LINE + 4


def _drawn(x: float, ends: tuple[float, ...], y: float, ink: Ink) -> list[str]:
    colour = ink.parts[0]
    drawn = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_DOT}" fill="{colour}"/>']
    if ends:
        low, high = ends
        stops = "".join(f"M{each:.1f} {y - _END:.1f}v{2 * _END}" for each in ends)
        drawn.insert(
            0, f'<path d="M{low:.1f} {y:.1f}H{high:.1f}{stops}" stroke="{colour}" stroke-width="2" fill="none"/>'
        )
    return drawn
