"""Bars lying beside their names, with their numbers at the end and, where they have parts, in them."""

from __future__ import annotations

from reviewer.analysis.charts.chart import BarChart
from reviewer.analysis.charts.words import ChartWords
from reviewer.exporters.pictures.ink import Ink, block, text
from reviewer.exporters.pictures.lines import broken, width
from reviewer.exporters.pictures.parts import LINE
from reviewer.model.names import shown

_BAR, _STEP, _GAP = 14, 22, 8
_INSET, _DEEPEST = 10, 60
_NAMES, _LONG_WORDS = 0.4, 0.6
"""No more of the width goes to the names, and where a single word is longer, to that."""


def bars_body(chart: BarChart, words: ChartWords, ink: Ink, x: float, y: float, room: float) -> tuple[list[str], float]:
    """The elements of the bars from a place on in so much room, and the height at which they end."""
    body: list[str] = []
    if len(chart.series) > 1:
        body, y = _legend(chart, ink, x, y, room)
    totals = [chart.total(number) for number in range(len(chart.labels))]
    most = max(totals, default=0) or 1
    insets = [min(_DEEPEST, _INSET * (len(label) - len(label.lstrip(" "))) // 2) for label in chart.labels]
    names = [shown(label.strip()) for label in chart.labels]
    widest = max((inset + width(name) for inset, name in zip(insets, names, strict=True)), default=0)
    words_ = (inset + width(word) for inset, name in zip(insets, names, strict=True) for word in name.split())
    left = min(widest, max(room * _NAMES, min(max(words_, default=0), room * _LONG_WORDS))) + _GAP
    figures = max(width(words.written(total, chart)) for total in totals) + _GAP
    scale = max(20.0, room - left - figures) / most
    top = y
    for number, name in enumerate(names):
        lines = broken(name, left - _GAP - insets[number])
        body += [text(x + insets[number], y + 12 + n * LINE, line, ink.text) for n, line in enumerate(lines)]
        at = x + left
        for part, each in enumerate(chart.series):
            long = each.values[number] * scale
            if not long:
                continue
            body += block(at, y + 1, max(1.0, long), _BAR, ink, part)
            at += max(1.0, long)
        body.append(text(at + 6, y + 12, _figure(chart, words, number), ink.text))
        y += _STEP + (len(lines) - 1) * LINE
    body.append(f'<path d="M{x + left:.1f} {top - 3:.1f}V{y:.1f}" stroke="{ink.rule}" fill="none"/>')
    return body, y


def _figure(chart: BarChart, words: ChartWords, number: int) -> str:
    """The number at the end of a bar; of one in parts, each in the order in which they stand."""
    if len(chart.series) == 1:
        return words.written(chart.total(number), chart)
    return " + ".join(words.written(each.values[number], chart) for each in chart.series if each.values[number]) or "0"


def _legend(chart: BarChart, ink: Ink, x: float, y: float, room: float) -> tuple[list[str], float]:
    body: list[str] = []
    at = x
    for part, each in enumerate(chart.series):
        name = shown(each.name)
        need = 20 + width(name) + 18
        if at > x and at + need > x + room:
            at, y = x, y + LINE
        body += [*block(at, y + 1, 14, 12, ink, part), text(at + 20, y + 12, name, ink.text)]
        at += need
    return body, y + LINE + 6
