"""A project at a glance, as counts; and the charts of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reviewer.analysis.charts.chart import BarChart, LineChart, Series
from reviewer.model.sources.status import STATUSES, Status


@dataclass(frozen=True, slots=True)
class SourcesAtAGlance:
    """How many sources there are, how many of them hold a highlight, and the words of all; and where they stand."""

    number: int
    coded: int
    words: int
    by_status: Mapping[Status, int]


@dataclass(frozen=True, slots=True)
class CoderAtAGlance:
    """What one coder did: highlights, tags, the sources they stand in; and what is assigned to them and done."""

    name: str
    highlights: int
    codings: int
    sources: int
    assigned: int
    done: int


@dataclass(frozen=True, slots=True)
class CodeAtAGlance:
    """How many highlights have a code or one under it."""

    path: str
    name: str
    depth: int
    highlights: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for somebody: open conflicts, passages without a place in their text, sources nobody decided on or on which
    coders differ, highlights without a code, and assignments that are not done."""

    conflicts: int
    unplaced: int
    undecided: int
    differing: int
    untagged: int
    assignments: int


@dataclass(frozen=True, slots=True)
class Overview:
    """`days` are (day in UTC as `2026-11-30`, tags made on it), without those on which none was made."""

    sources: SourcesAtAGlance
    coders: tuple[CoderAtAGlance, ...]
    codes: tuple[CodeAtAGlance, ...]
    days: tuple[tuple[str, int], ...]
    waiting: Waiting
    highlights: int
    codings: int


@dataclass(frozen=True, slots=True)
class OverviewWords:
    """The titles and labels of the charts; these are the English ones."""

    sources: str = "Sources"
    coded: str = "Sources with and without highlights"
    with_highlights: str = "with highlights"
    without: str = "without"
    decisions: str = "Where sources stand"
    assigned: str = "Assigned sources by coder"
    done: str = "done"
    open: str = "open"
    work: str = "Highlights by coder"
    highlights: str = "Highlights"
    codes: str = "Codes by highlights"
    days: str = "Tags by day"
    months: str = "Tags by month"
    to_screen: str = "to screen"
    included: str = "included"
    excluded: str = "excluded"
    disagreement: str = "disagreement"

    def status(self, status: Status) -> str:
        """A standing in words."""
        return {
            "to_screen": self.to_screen,
            "included": self.included,
            "excluded": self.excluded,
            "disagreement": self.disagreement,
        }[status]


MOST_BARS = 40
"""More bars than these are no picture any more; the table has all."""
_MOST_DAYS = 366


def overview_charts(overview: Overview, words: OverviewWords) -> tuple[BarChart | LineChart, ...]:
    """The charts of an overview in the order in which they are shown."""
    sources = overview.sources
    progress = BarChart(
        words.coded,
        (words.sources,),
        (Series(words.with_highlights, (sources.coded,)), Series(words.without, (sources.number - sources.coded,))),
    )
    standing = BarChart(
        words.decisions,
        tuple(words.status(status) for status in STATUSES),
        (Series(words.sources, tuple(sources.by_status.get(status, 0) for status in STATUSES)),),
    )
    charts: list[BarChart | LineChart] = [progress, standing]
    if any(coder.assigned for coder in overview.coders):
        given = [coder for coder in overview.coders if coder.assigned]
        parts = (
            Series(words.done, tuple(coder.done for coder in given)),
            Series(words.open, tuple(coder.assigned - coder.done for coder in given)),
        )
        charts.append(_most(BarChart(words.assigned, tuple(coder.name for coder in given), parts)))
    work = Series(words.highlights, tuple(coder.highlights for coder in overview.coders))
    charts.append(_most(BarChart(words.work, tuple(coder.name for coder in overview.coders), (work,))))
    charts.append(by_time(overview.days, words.days, words.months))
    names = tuple("  " * code.depth + code.name for code in overview.codes)
    counts = Series(words.highlights, tuple(code.highlights for code in overview.codes))
    charts.append(_most(BarChart(words.codes, names, (counts,), nested=True)))
    return tuple(charts)


def by_time(days: Sequence[tuple[str, int]], title: str, monthly: str) -> LineChart:
    """A line by day, or by month where it goes over more than a year; what lies between is 0."""
    if not days:
        return LineChart(title, (), ())
    first, last = date.fromisoformat(days[0][0]), date.fromisoformat(days[-1][0])
    if (last - first).days < _MOST_DAYS:
        counts = dict(days)
        times = tuple((first + timedelta(n)).isoformat() for n in range((last - first).days + 1))
        return LineChart(title, times, tuple(counts.get(each, 0) for each in times))
    by_month: dict[str, int] = {}
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        by_month[f"{number // 12:04}-{number % 12 + 1:02}"] = 0
    for day, count in days:
        by_month[day[:7]] += count
    return LineChart(monthly, tuple(by_month), tuple(by_month.values()))


def _most(chart: BarChart) -> BarChart:
    """The chart with the longest bars alone, in their order, where there are too many."""
    if len(chart.labels) <= MOST_BARS:
        return chart
    longest = sorted(range(len(chart.labels)), key=lambda number: -chart.total(number))[:MOST_BARS]
    chosen = sorted(longest)
    series = tuple(Series(each.name, tuple(each.values[n] for n in chosen)) for each in chart.series)
    labels = tuple(chart.labels[n] for n in chosen)
    return BarChart(chart.title, labels, series, len(chart.labels) - MOST_BARS, chart.nested, chart.share)
