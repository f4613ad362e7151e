"""What charts say, in the language of the window."""

from __future__ import annotations

from reviewer.analysis.charts.overview import OverviewWords
from reviewer.analysis.charts.words import ChartWords
from ui.look.numbers import counted, decimal, percent
from ui.look.worded import worded as _tr


def chart_words() -> ChartWords:
    """The sentences and numbers of any chart."""
    return ChartWords(
        bars=_tr("Bar chart: {0}. Bars: {1}."),
        parts=_tr("Bars in parts: {0}. Bars: {1}."),
        line=_tr("Line chart: {0}, from {1} to {2}."),
        heat=_tr("Heat map: {0}. Rows: {1}, columns: {2}."),
        network=_tr("Network: {0}. Nodes: {1}, links: {2}."),
        estimates=_tr("Figures with their intervals: {0}. Figures: {1}."),
        in_all=_tr("In all: {0}."),
        most=_tr("Most: {0} ({1})."),
        least=_tr("Least: {0} ({1})."),
        nothing=_tr("There is nothing to show yet."),
        left_out=_tr("Not shown, with less: {0}."),
        name=_tr("Name"),
        time=_tr("Time"),
        value=_tr("Number"),
        one=_tr("One"),
        other=_tr("Other"),
        low=_tr("From"),
        high=_tr("To"),
        undefined=_tr("undefined"),
        number=counted,
        decimal=decimal,
        share=percent,
    )


def overview_words() -> OverviewWords:
    """The titles and labels of the overview's charts."""
    return OverviewWords(
        sources=_tr("Sources"),
        coded=_tr("Sources with and without highlights"),
        with_highlights=_tr("with highlights"),
        without=_tr("without"),
        decisions=_tr("Where sources stand"),
        assigned=_tr("Assigned sources by coder"),
        done=_tr("done"),
        open=_tr("open"),
        work=_tr("Highlights by coder"),
        highlights=_tr("Highlights"),
        codes=_tr("Codes by highlights"),
        days=_tr("Tags by day"),
        months=_tr("Tags by month"),
        to_screen=_tr("to screen"),
        included=_tr("included"),
        excluded=_tr("excluded"),
        disagreement=_tr("disagreement"),
    )
