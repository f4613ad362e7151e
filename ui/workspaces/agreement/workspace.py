"""The Agreement workspace: how far coders agree on each code, in pairs and by source, and the passages at which they do not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.changes import Changes
from reviewer.model.team.round import Round
from reviewer.progress import Progress
from reviewer.services.evidence import agreement_files, agreement_methods
from reviewer.services.evidence.disagreements import Place
from reviewer.services.shared import project_lookup
from reviewer.services.team import rounds
from ui.actions.workspace import WorkspacePage
from ui.look.fonts import quote_font
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.beside import beside
from ui.widgets.charts.saving import ask_and_save
from ui.widgets.empty_state import EmptyState
from ui.widgets.rows.list_table import as_list
from ui.workspaces.agreement.bar import AgreementBar
from ui.workspaces.agreement.behind import Cell, read_behind
from ui.workspaces.agreement.computing import Found, alpha_in_full, alphas, computed, table_of
from ui.workspaces.agreement.model import AgreementModel, Shown
from ui.workspaces.agreement.panel import AgreementPanel, Behind
from ui.workspaces.agreement.words import Asked, figures, in_full

_SHOWS = ("highlight", "coding", "code", "source", "coder", "appraisal", "round", "assignment")
_AT_ONCE = 20_000
"""Of more highlights figures take longer than a moment: then progress is told, and one can stop."""


class AgreementWorkspace(WorkspacePage):
    """Computes off the main thread and shows what was there meanwhile. While hidden it only notes that something changed."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator, self._look = session, navigator, look
        self._asked_in: dict[Path, Asked] = {}
        self._stale = True
        self._under_way: Progress | None = None
        self.found: Found | None = None
        self.model = AgreementModel(self)
        self.bar = AgreementBar(session)
        self.table = QTableView()
        self.panel = AgreementPanel(quote_font(self, session.settings))
        self.empty = EmptyState()
        self._pages = QStackedWidget()
        self._set_up_table()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Compute what is asked for anew, now or when it is looked at."""
        self._stale = True
        if not self._session.is_open or not self.isVisible():
            return
        self._stale = False
        if self._under_way is not None:
            self._under_way.stop()
        project = self._session.project
        self._session.ask(
            "agreement size",
            lambda: (project_lookup.totals(project=project).highlights, rounds.list_rounds(project=project)),
            lambda read: self._begin(*read),
        )

    def export(self, what: str) -> None:
        """Ask for a file and write the figures, the ratings or the sheet; or copy the paragraph for the methods."""
        if self.found is None or self.found.agreement is None:
            return
        if what == "methods":
            self.copy_methods()
            return
        kinds = {
            "figures": ("xlsx", self.tr("Excel (*.xlsx);;Table (*.csv)")),
            "ratings": ("csv", self.tr("Table (*.csv)")),
            "sheet": ("docx", self.tr("Word (*.docx);;Excel (*.xlsx);;Table (*.csv)")),
        }
        ending, kind = kinds[what]
        here = self._session.project.path
        start = str(here.with_name(f"{here.stem}-agreement-{what}.{ending}"))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), start, kind)
        if path:
            self.export_to(what, Path(path))

    def export_to(self, what: str, path: Path) -> None:
        """Write a file; the file dialog has asked whether to replace what is there."""
        if self.found is None or self.found.agreement is None:
            return
        project, found, code = (
            self._session.project,
            self.found.agreement,
            self._cell_of(self.table.currentIndex()).code,
        )

        def work(progress: Progress) -> object:
            if what == "figures":
                return agreement_files.export_figures(
                    project=project, path=path, found=found, overwrite=True, progress=progress
                )
            if what == "ratings":
                return agreement_files.export_ratings(
                    project=project, path=path, compared=found.compared, code=code, overwrite=True, progress=progress
                )
            return agreement_files.export_disagreements(
                project=project, path=path, compared=found.compared, code=code, overwrite=True, progress=progress
            )

        words = self.tr("Written to “{0}”.").format(path.name)
        self._session.long(work, lambda _: self._session.wrote.emit(words, path))

    def copy_methods(self) -> None:
        """Put the paragraph for the methods, in English, on the clipboard."""
        if self.found is not None and self.found.agreement is not None:
            words = agreement_methods.methods(self.found.agreement, self._session.names)
            QGuiApplication.clipboard().setText(words)
            self._session.noticed.emit(self.tr("The paragraph for the methods is on the clipboard."), False)

    # Following

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self.opened)
        session.closed.connect(self._clear)
        session.changed.connect(self._follow)
        self._look.changed.connect(lambda: self.panel.set_quote_font(quote_font(self, self._session.settings)))
        self.bar.changed.connect(self._asked_anew)
        self.bar.export_asked.connect(self.export)
        self.table.selectionModel().currentChanged.connect(lambda index, _: self._look_at(index))
        self.table.activated.connect(lambda _: self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.panel.kind_asked.connect(lambda: self._look_at(self.table.currentIndex()))
        self.panel.passage_asked.connect(self._read)
        self.panel.chart.save_asked.connect(lambda card: ask_and_save(self._session, card))

    def parts(self) -> tuple[QWidget, ...]:
        return self.bar, self.table, self.panel

    def opened(self) -> None:
        self._clear()
        self.bar.show_asked(self._asked_in.get(self._session.project.path, Asked()))
        self.refresh()

    def _clear(self) -> None:
        self.found = None
        self.model.show(Shown((), ()))
        self.panel.show_nothing("")

    def _follow(self, changes: Changes) -> None:
        if changes.touches("code", "coder", "source"):
            self.bar.refresh_chips()
        if changes.touches(*_SHOWS):
            self.refresh()

    def _asked_anew(self) -> None:
        self._asked_in[self._session.project.path] = self.bar.asked
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # Computing and showing

    def _begin(self, highlights: int, offered: Sequence[Round]) -> None:
        self.bar.offer_rounds(offered)
        project, asked, names = self._session.project, self.bar.asked, dict(self._session.names)
        if highlights <= _AT_ONCE and not asked.choice.times:
            self._session.ask("agreement", lambda: computed(project, asked, names, Progress()), self._show)
            return
        # What an earlier question answers is not shown any more.
        self._session.ask("agreement", lambda: None, lambda _: None)
        self._under_way = self._session.long(
            lambda progress: computed(project, asked, names, progress), self._show, stopped=self._stopped
        )

    def _stopped(self) -> None:
        # What is shown was not what was asked for last.
        self._under_way = None
        self._clear()
        self._tell(self.tr("Stopped."), (self.tr("Compute again"), self.refresh))

    def _show(self, found: Found | str) -> None:
        self._under_way = None
        self.bar.export.setEnabled(not isinstance(found, str) and found.agreement is not None)
        if isinstance(found, str):
            self.found = None
            clear = (self.tr("Clear filters"), self.bar.clear_filters)
            self.bar.note.setText("")
            self.panel.show_nothing("")
            if len(self._session.coders) < 2:
                words = self.tr(
                    "Agreement compares what two coders marked in the same source. Merge a colleague's copy first."
                )
                self._tell(words, (self.tr("Go to Team"), lambda: self._navigator.go("team")))
            else:
                self._tell(found, *([clear] if self.bar.conditions.chips else []))
            return
        before = self.table.currentIndex()
        line, column = self.model.line(before), self.model.column(before)
        self.found = found
        self.bar.note.setText(found.said)
        self.model.show(table_of(found, self._session.names))
        self._fit_columns()
        self._pages.setCurrentIndex(0)
        index = self.model.index_of(line.name, column) if line is not None else QModelIndex()
        self.table.setCurrentIndex(
            index if index.isValid() else self.model.index(0, min(1, self.model.columnCount() - 1))
        )

    def _look_at(self, index: QModelIndex) -> None:
        """Show a figure in full and read the passages behind it."""
        if self.found is None or not index.isValid() or not self._session.is_open:
            self._session.ask("agreement cell", lambda: None, lambda _: None)
            self.panel.show_nothing(self.tr("Choose a figure to see the passages behind it.") if self.found else "")
            return
        cell = self._cell_of(index)
        if self.found.agreement is None:
            self._session.ask("agreement cell", lambda: None, lambda _: None)
            line = self.model.line(index)
            title = self.tr("Krippendorff’s alpha by round: {0}").format(line.name if line is not None else "")
            rounds = alphas(self.found, line.key if line is not None else "", title)
            self.panel.show_figure(cell.title, cell.lines, rounds)
            return
        project, compared = self._session.project, self.found.agreement.compared
        kind, names = self.panel.kind.value, dict(self._session.names)

        def answer(behind: Behind) -> None:
            if self.table.currentIndex() == index:
                self.panel.show_behind(behind)

        self._session.ask("agreement cell", lambda: read_behind(project, compared, cell, kind, names), answer)

    def _cell_of(self, index: QModelIndex) -> Cell:
        line, column = self.model.line(index), self.model.column(index)
        found = self.found
        if line is None or found is None:
            return Cell("")
        title = f"{line.name} · {figures().get(column, '')}".removesuffix(" · ")
        if found.rounds:
            head = self.model.headerData(index.column(), Qt.Orientation.Horizontal)
            return Cell(f"{line.name} · {head}".removesuffix(" · "), lines=alpha_in_full(found, line.key, column))
        if line.row is None:
            head = self.model.headerData(index.column(), Qt.Orientation.Horizontal)
            met = (line.key, column) if index.column() else None
            return Cell(f"{line.name} × {head}" if met else line.name, met=met)
        of = line.row.of
        figure = line.row.figures.get(column)
        between, without = line.row.intervals.get(column), line.row.without.get(column)
        lines = tuple(in_full(figure, between, without)) if figure is not None else ()
        if isinstance(of, tuple):
            compared = found.agreement.compared if found.agreement is not None else None
            return Cell(title, lines, coders=tuple(compared.coders[rank] for rank in of) if compared else ())
        if found.asked.table == "sources":
            return Cell(title, lines, source=of)
        return Cell(title, lines, code=of)

    def _read(self, place: Place) -> None:
        first = place.marks[0]
        self._navigator.show_passage(place.source, first.start, first.end, first.highlight)

    def _tell(self, words: str, *choices: tuple[str, Callable[[], None]]) -> None:
        self.empty.tell(words, *choices)
        self._pages.setCurrentIndex(1)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        as_list(table, self.tr("Figures of agreement"), {}, 0)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().setDefaultSectionSize(round(table.fontMetrics().height() * 1.9))

    def _fit_columns(self) -> None:
        header, character = self.table.horizontalHeader(), self.fontMetrics().averageCharWidth()
        wide = self.found is not None and self.found.asked.choice.times and self.found.asked.table != "confusion"
        for column in range(self.model.columnCount()):
            header.setSectionResizeMode(column, header.ResizeMode.Interactive)
            self.table.setColumnWidth(column, character * (28 if column == 0 or wide else 24))

    def _lay_out(self) -> None:
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        left = QWidget()
        left.setProperty("role", "page")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        halves = beside(left, self.panel, first=(120, 60), least=(0, 32), grows=0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(halves)
