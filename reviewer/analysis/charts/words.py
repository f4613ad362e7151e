"""What a chart says to those who do not see it, and its numbers as a table; in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from reviewer.analysis.charts.chart import (
    BarChart,
    Chart,
    Estimate,
    EstimateChart,
    HeatMap,
    LineChart,
    Network,
    is_empty,
)

Numbers = tuple[tuple[str, ...], list[tuple[str | int | float, ...]]]
"""A head, and rows under it."""


def _number(value: int) -> str:
    return f"{value:,}"


def _share(value: int) -> str:
    return f"{value // 100}.{value % 100:02} %"


def _decimal(value: float, digits: int) -> str:
    return f"{value:.{digits}f}"


@dataclass(frozen=True, slots=True)
class ChartWords:
    """Sentences with numbered places, and how numbers are written. These are the English ones."""

    bars: str = "Bar chart: {0}. Bars: {1}."
    parts: str = "Bars in parts: {0}. Bars: {1}."
    line: str = "Line chart: {0}, from {1} to {2}."
    heat: str = "Heat map: {0}. Rows: {1}, columns: {2}."
    network: str = "Network: {0}. Nodes: {1}, links: {2}."
    estimates: str = "Figures with their intervals: {0}. Figures: {1}."
    in_all: str = "In all: {0}."
    most: str = "Most: {0} ({1})."
    least: str = "Least: {0} ({1})."
    nothing: str = "There is nothing to show yet."
    left_out: str = "Not shown, with less: {0}."
    name: str = "Name"
    time: str = "Time"
    value: str = "Number"
    one: str = "One"
    other: str = "Other"
    low: str = "From"
    high: str = "To"
    undefined: str = "undefined"
    number: Callable[[int], str] = _number
    decimal: Callable[[float, int], str] = _decimal
    share: Callable[[int], str] = _share

    def written(self, value: int, chart: Chart) -> str:
        """A value of a chart as people read it."""
        is_share = isinstance(chart, BarChart | HeatMap) and chart.share
        return self.share(value) if is_share else self.number(value)

    def estimated(self, each: Estimate) -> str:
        """A figure with the ends of its interval as people read it: 0.743 [0.61; 0.85]."""
        if each.value is None:
            return self.undefined
        between = f" [{self.decimal(each.ends[0], 2)}; {self.decimal(each.ends[1], 2)}]" if each.ends else ""
        return f"{self.decimal(each.value, 3)}{between}"


ENGLISH = ChartWords()


def said(chart: Chart, words: ChartWords = ENGLISH) -> str:
    """The alternative text: the kind of chart, how much there is, what is most and what is least."""
    sentences = [_kind(chart, words)]
    if is_empty(chart):
        return " ".join([*sentences, words.nothing])
    if isinstance(chart, EstimateChart):
        return " ".join([*sentences, "; ".join(f"{each.name}: {words.estimated(each)}" for each in chart.estimates)])
    values = list(_named(chart))
    if not isinstance(chart, Network | HeatMap) and not (isinstance(chart, BarChart) and (chart.nested or chart.share)):
        sentences.append(words.in_all.format(words.number(sum(value for _, value in values))))
    if isinstance(chart, BarChart) and len(chart.series) > 1:
        sentences += [f"{each.name}: {words.written(sum(each.values), chart)}." for each in chart.series]
    for sentence, (name, value) in (
        (words.most, max(values, key=lambda each: each[1])),
        (words.least, min(values, key=lambda each: each[1])),
    ):
        sentences.append(sentence.format(name, words.written(value, chart)))
    if isinstance(chart, Network):
        sentences.pop()
    return " ".join([*sentences, *filter(None, [left_out(chart, words)])])


def left_out(chart: Chart, words: ChartWords = ENGLISH) -> str:
    """A sentence on what has no room in the chart, "" where all is shown."""
    if isinstance(chart, LineChart | EstimateChart):
        return ""
    if isinstance(chart, HeatMap):
        return words.left_out.format(" × ".join(map(words.number, chart.left_out))) if any(chart.left_out) else ""
    return words.left_out.format(words.number(chart.left_out)) if chart.left_out else ""


def numbers(chart: Chart, words: ChartWords = ENGLISH) -> Numbers:
    """The numbers of a chart, whole, as a table."""
    if isinstance(chart, BarChart):
        head = (words.name, *(each.name for each in chart.series))
        return head, [
            (label.strip(), *(each.values[number] for each in chart.series))
            for number, label in enumerate(chart.labels)
        ]
    if isinstance(chart, LineChart):
        return (words.time, words.value), list(zip(chart.times, chart.values, strict=True))
    if isinstance(chart, HeatMap):
        rows: list[tuple[str | int | float, ...]] = [
            (name.strip(), *("" if value is None else value for value in line))
            for name, line in zip(chart.rows, chart.values, strict=True)
        ]
        return (words.name, *(each.strip() for each in chart.columns)), rows
    if isinstance(chart, EstimateChart):
        figures = [(each.name, each.value, *(each.ends or (None, None))) for each in chart.estimates]
        head = (words.name, words.value, words.low, words.high)
        return head, [tuple("" if each is None else each for each in line) for line in figures]
    links = [(chart.nodes[link.one], chart.nodes[link.other], link.value) for link in chart.links]
    return (words.one, words.other, words.value), list(links)


def _kind(chart: Chart, words: ChartWords) -> str:
    if isinstance(chart, BarChart):
        return (words.parts if len(chart.series) > 1 else words.bars).format(chart.title, len(chart.labels))
    if isinstance(chart, LineChart):
        ends = (chart.times[0], chart.times[-1]) if chart.times else ("–", "–")
        return words.line.format(chart.title, *ends)
    if isinstance(chart, HeatMap):
        return words.heat.format(chart.title, len(chart.rows), len(chart.columns))
    if isinstance(chart, EstimateChart):
        return words.estimates.format(chart.title, len(chart.estimates))
    return words.network.format(chart.title, len(chart.nodes), len(chart.links))


def _named(chart: BarChart | LineChart | HeatMap | Network) -> Iterator[tuple[str, int]]:
    if isinstance(chart, BarChart):
        return ((label.strip(), chart.total(number)) for number, label in enumerate(chart.labels))
    if isinstance(chart, LineChart):
        return zip(chart.times, chart.values, strict=True)
    if isinstance(chart, HeatMap):
        return _cells(chart)
    return ((f"{chart.nodes[link.one]} – {chart.nodes[link.other]}", link.value) for link in chart.links)


def _cells(chart: HeatMap) -> Iterator[tuple[str, int]]:
    lines: Iterable[tuple[str, tuple[int | None, ...]]] = zip(chart.rows, chart.values, strict=True)
    for row, line in lines:
        for column, value in zip(chart.columns, line, strict=True):
            if value is not None:
                yield f"{row.strip()} × {column.strip()}", value
