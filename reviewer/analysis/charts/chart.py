"""Charts before they are drawn. Labels are plain texts of people; values count, or are shares in hundredths of a percent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Series:
    """One part of each bar; values in the order of the labels."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BarChart:
    """A bar for each label, in parts where there are several series. Leading blanks of a label inset it.

    `left_out` says how many labels there would be more. `nested`: a label counts what others below it count too, so that the
    values have no sum.
    """

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    left_out: int = 0
    nested: bool = False
    share: bool = False

    def total(self, number: int) -> int:
        """How long a whole bar is."""
        return sum(each.values[number] for each in self.series)


@dataclass(frozen=True, slots=True)
class LineChart:
    """A line over stretches of time of one length without gaps: days (`2026-11-30`) or months (`2026-11`)."""

    title: str
    times: tuple[str, ...]
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """A table of shaded numbers; None is a cell that cannot hold anything. `left_out` are (rows, columns) not shown."""

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[int | None, ...], ...]
    left_out: tuple[int, int] = (0, 0)
    share: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Two nodes, by their number, and how often they meet."""

    one: int
    other: int
    value: int


@dataclass(frozen=True, slots=True)
class Network:
    """What meets what. `values` are how often each node meets any other one; `left_out` nodes meet less often."""

    title: str
    nodes: tuple[str, ...]
    values: tuple[int, ...]
    links: tuple[Link, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with the ends of its interval; None where there is none. Figures of agreement are 1 at most, and may be below 0."""

    name: str
    value: float | None
    ends: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class EstimateChart:
    """A dot for each figure, and a line from one end of its interval to the other."""

    title: str
    estimates: tuple[Estimate, ...]


Chart = BarChart | LineChart | HeatMap | Network | EstimateChart


def is_empty(chart: Chart) -> bool:
    """Whether there is nothing to draw."""
    if isinstance(chart, BarChart):
        return not any(chart.total(number) for number in range(len(chart.labels)))
    if isinstance(chart, LineChart):
        return not any(chart.values)
    if isinstance(chart, HeatMap):
        return not any(value for row in chart.values for value in row)
    if isinstance(chart, EstimateChart):
        return not chart.estimates
    return not chart.links
