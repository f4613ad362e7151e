"""A line over time: its ends and its greatest value are named."""

from __future__ import annotations

from reviewer.analysis.charts.chart import LineChart
from reviewer.analysis.charts.words import ChartWords
from reviewer.exporters.pictures.ink import Ink, text
from reviewer.exporters.pictures.lines import width
from reviewer.exporters.pictures.parts import LINE

_HIGH = 140
_MOST_DOTS = 60
"""More dots on a line are a second line."""


def line_body(
    chart: LineChart, words: ChartWords, ink: Ink, x: float, y: float, room: float
) -> tuple[list[str], float]:
    """The elements of the line from a place on in so much room, and the height at which they end."""
    most = max(chart.values)
    left = x + width(words.number(most)) + 10
    right, bottom = x + room - 8, y + 20 + _HIGH
    step = (right - left) / max(1, len(chart.values) - 1)
    places = [(left + n * step, bottom - _HIGH * value / most) for n, value in enumerate(chart.values)]
    if len(places) == 1:
        places = [((left + right) / 2, places[0][1])]
    body = [f'<path d="M{left:.1f} {bottom - _HIGH:.1f}V{bottom:.1f}H{right:.1f}" stroke="{ink.rule}" fill="none"/>']
    for value, at in ((most, bottom - _HIGH), (0, bottom)):
        body.append(text(left - 6, at + 4, words.number(value), ink.muted, anchor="end"))
    path = "L".join(f"{px:.1f} {py:.1f}" for px, py in places)
    colour = ink.parts[0]
    body.append(f'<path d="M{path}" stroke="{colour}" stroke-width="2" fill="none"/>')
    if len(places) <= _MOST_DOTS:
        body += [f'<circle cx="{px:.1f}" cy="{py:.1f}" r="3" fill="{colour}"/>' for px, py in places]
    peak = chart.values.index(most)
    px, py = places[peak]
    name = f"{chart.times[peak]}: {words.number(most)}"
    half = width(name) / 2
    body.append(text(min(max(px, left + half), right - half), py - 8, name, ink.text, anchor="middle"))
    body.append(text(left, bottom + LINE, chart.times[0], ink.muted))
    if len(chart.times) > 1 and right - left > 2.2 * width(chart.times[0]):
        body.append(text(right, bottom + LINE, chart.times[-1], ink.muted, anchor="end"))
    return body, bottom + LINE + 4
