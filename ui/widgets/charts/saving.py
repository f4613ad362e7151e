"""Saves a chart as a picture or as numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from reviewer.services.evidence import chart_files
from ui.look.chart_words import chart_words
from ui.look.worded import worded as _tr
from ui.session import Session
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.points import as_png


def ask_and_save(session: Session, card: ChartCard) -> None:
    """Ask for a file and write the chart of a card to it."""
    if card.chart is None:
        return
    start = str(session.project.path.with_name(f"{session.project.path.stem}-chart.svg"))
    kinds = _tr("Picture (*.svg);;Picture of points (*.png);;Table (*.csv);;Excel (*.xlsx)")
    name, _ = QFileDialog.getSaveFileName(card, _tr("Save the chart"), start, kinds)
    if name:
        save_to(session, card, Path(name))


def save_to(session: Session, card: ChartCard, path: Path) -> None:
    """Write the chart of a card; the file dialog has asked whether to replace what is there."""
    project, chart, ending = session.project, card.chart, path.suffix.casefold()
    if chart is None:
        return
    content = {".svg": lambda: card.picture.svg().encode("utf-8"), ".png": lambda: as_png(card.picture.svg())}.get(
        ending
    )
    done = _tr("Chart written to “{0}”.").format(path.name)
    if content is not None:
        drawn = content()
        session.long(
            lambda _: chart_files.write_picture(path=path, content=drawn, overwrite=True),
            lambda written: session.wrote.emit(done, written),
        )
        return
    words = chart_words()
    session.long(
        lambda _: chart_files.write_charts(
            project=project, path=path, charts=[chart], title=chart.title, words=words, overwrite=True
        ),
        lambda written: session.wrote.emit(done, written),
    )
