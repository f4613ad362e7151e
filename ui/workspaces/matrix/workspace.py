"""The Matrix workspace: codes against sources, each other, attributes, coders and time; each cell opens its excerpts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from reviewer.analysis.matrix.matrix import Matrix
from reviewer.model.changes import Changes
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.names import shown
from reviewer.progress import Progress
from reviewer.services.evidence import analysis, excerpts, matrix_files
from reviewer.services.evidence.tidy_tables import TableName
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup
from ui.actions.workspace import WorkspacePage
from ui.look.fonts import quote_font
from ui.look.numbers import counted
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.sentences import in_quotes
from ui.session import Session
from ui.widgets.beside import beside
from ui.widgets.empty_state import EmptyState
from ui.workspaces.matrix.bar import MatrixBar
from ui.workspaces.matrix.cell_panel import MOST_EXCERPTS, Behind, CellPanel
from ui.workspaces.matrix.charts import MatrixCharts
from ui.workspaces.matrix.model import Grid, MatrixModel
from ui.workspaces.matrix.table import MatrixTable
from ui.workspaces.matrix.words import Asked, in_window_words

_SHOWS = (
    "highlight",
    "coding",
    "code",
    "source",
    "coder",
    "synthesis",
    "appraisal",
    "memo",
    "group",
    "member",
    "case",
    "case_part",
)
_QUOTES_IN_CELL, _LOOKED_AT_IN_CELL = (
    3,
    40,
)  # Of 40 highlights in a cell the three that come first in the text are shown.
_LONGEST_QUOTE = 400  # More characters than a cell shows.


class MatrixWorkspace(WorkspacePage):
    """Counts off the main thread and shows what was there meanwhile. While hidden it only notes that something changed."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator, self._look = session, navigator, look
        self._asked_in: dict[Path, Asked] = {}
        self._stale = True
        self._shown: Asked | None = None
        self.model = MatrixModel(self)
        self.bar = MatrixBar(session)
        self.table = MatrixTable(self.model)
        self.panel = CellPanel(session, quote_font(self, self._session.settings))
        self.charts = MatrixCharts(session)
        self.empty = EmptyState()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Count again what is asked for, now or when it is looked at."""
        self._stale = True
        if not self._session.is_open or not self.isVisible():
            return
        self._stale = False
        project = self._session.project
        self._session.ask("matrix", lambda: analysis.attribute_names(project=project), self._count)

    def _count(self, attributes: list[str]) -> None:
        """Offer the attributes that sources have now, and count."""
        self.bar.offer_attributes(attributes)
        project, asked = self._session.project, self.bar.asked

        def question() -> tuple[Matrix, int]:
            counted = analysis.matrix(project=project, choice=asked.choice, wanted=asked.wanted)
            return in_window_words(counted, asked.choice), project_lookup.totals(project=project).highlights

        self._session.ask("matrix", question, lambda found: self._show(asked, *found))

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        self.panel.flush()

    def export(self) -> None:
        """Ask for a file and write the matrix that is shown."""
        path = self._target(self.bar.asked.choice.kind, self.tr("Export the matrix"))
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the matrix that is shown; the file dialog has asked whether to replace what is there."""
        project, asked = self._session.project, self.bar.asked

        def work(progress: Progress) -> Path:
            return matrix_files.export_matrix(
                project=project, path=path, choice=asked.choice, wanted=asked.wanted, overwrite=True, progress=progress
            )[0]

        words = self.tr("Matrix written to “{0}”.")
        self._session.long(work, lambda written: self._session.wrote.emit(words.format(written.name), written))

    def export_tidy(self) -> None:
        """Ask for a file and write the coded data, one row for each coding."""
        path = self._target("codings", self.tr("Export the coded data"))
        if path is not None:
            self.export_tidy_to(path)

    def export_tidy_to(self, path: Path) -> None:
        """Write the coded data that the filter lets through."""
        project, wanted = self._session.project, self.bar.asked.wanted
        words = self.tr("Codings written to “{1}”: {0}.")

        def done(written: tuple[Path, int]) -> None:
            self._session.wrote.emit(words.format(counted(written[1]), written[0].name), written[0])

        self._session.long(
            lambda progress: matrix_files.export_tidy(
                project=project, path=path, wanted=wanted, overwrite=True, progress=progress
            ),
            done,
        )

    def export_table(self, name: TableName) -> None:
        """Ask for a file and write one of the other tables: what was decided, or what was answered."""
        path = self._target(name, self.tr("Export a table"))
        if path is not None:
            self.export_table_to(path, name)

    def export_table_to(self, path: Path, name: TableName) -> None:
        """Write one of the other tables, whole."""
        project = self._session.project
        words = self.tr("Rows written to “{1}”: {0}.")
        self._session.long(
            lambda _: matrix_files.export_table(project=project, path=path, name=name, overwrite=True),
            lambda done: self._session.wrote.emit(words.format(counted(done[1]), done[0].name), done[0]),
        )

    def _target(self, name: str, title: str) -> Path | None:
        here = self._session.project.path
        start = str(here.with_name(f"{here.stem}-{name}.xlsx"))
        path, _ = QFileDialog.getSaveFileName(self, title, start, self.tr("Excel (*.xlsx);;Table (*.csv)"))
        return Path(path) if path else None

    # Following

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self.opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._follow)
        self._look.changed.connect(lambda: self.panel.set_quote_font(quote_font(self, self._session.settings)))
        self.bar.changed.connect(self._asked_anew)
        self.bar.export_asked.connect(self.export)
        self.bar.tidy_asked.connect(self.export_tidy)
        self.bar.table_asked.connect(self.export_table)
        self.model.quotes_asked.connect(self._read_quotes)
        self.table.looked_at.connect(self._look_at)
        self.table.opened.connect(self._open_cell)
        self.table.write_asked.connect(self.panel.write)
        self.panel.all_asked.connect(self._navigator.show_highlights)
        self.panel.passage_asked.connect(self._open)

    def parts(self) -> tuple[QWidget, ...]:
        return self.bar, self.table, self.charts, self.panel

    def opened(self) -> None:
        self._clear()
        self.bar.show_asked(self._asked_in.get(self._session.project.path, Asked()))
        self.refresh()

    def _closed(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self._shown = None
        self.model.show(None)
        self.panel.show_nothing("")

    def _follow(self, changes: Changes) -> None:
        if changes.touches("code", "coder", "source"):
            self.bar.refresh_chips()
        if changes.touches(*_SHOWS):
            self.refresh()

    def _asked_anew(self) -> None:
        self._asked_in[self._session.project.path] = self.bar.asked
        shown, asked = self._shown, self.bar.asked
        if (
            shown is not None
            and self.model.grid is not None
            and (shown.choice, shown.wanted) == (asked.choice, asked.wanted)
        ):
            self._put(asked, self.model.grid.matrix)
            if self._pages.currentWidget() is not self.empty:
                self._turn_to_chart()
        else:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # Showing

    def _show(self, asked: Asked, counted: Matrix, highlights: int) -> None:
        # what only changes the layout may have been turned meanwhile
        now = self.bar.asked
        self._put(replace(asked, transposed=now.transposed, totals=now.totals, tint=now.tint, drawn=now.drawn), counted)
        self.bar.export.setEnabled(bool(counted.rows))
        # What was written may be there before anything is coded.
        framework = counted.kind in ("framework", "appraisal")
        if counted.kind == "appraisal" and not counted.columns:
            self._tell(self.tr("No question of a checklist is answered yet. Answer them in the card of a source."))
        elif not counted.rows and not (asked.wanted.codes or asked.wanted.sources or asked.wanted.statuses):
            self._tell(
                self.tr(
                    "Nothing to count yet: there are no codes or no sources. Make codes in the codebook at the left."
                )
            )
        elif not highlights and not framework:
            words = self.tr("Nothing is highlighted yet. Select a passage in Read and type a code.")
            self._tell(words, (self.tr("Go to Read"), lambda: self._navigator.go("read")))
        elif not counted.rows or not counted.columns or (not counted.values and not framework):
            if asked.wanted != ExcerptFilter():
                self._tell(self.tr("Nothing fits this filter."), (self.tr("Clear filters"), self.bar.clear_filters))
            else:
                self._tell(self.tr("No cell of this matrix holds anything yet."))
        else:
            self._turn_to_chart()

    def _turn_to_chart(self) -> None:
        """The chart in the place of the table, where it is asked for; the numbers beside it are those of the cell."""
        drawn = self._shown is not None and self._shown.drawn
        self._pages.setCurrentWidget(self.charts if drawn else self.table)
        self.panel.setHidden(drawn)

    def _put(self, asked: Asked, counted: Matrix) -> None:
        cell = self.table.current_cell()
        self._shown = asked
        self.table.cells.tint = asked.tint
        self.table.set_written(counted.kind in ("framework", "appraisal"))
        self.model.show(Grid(counted, asked.transposed, asked.totals))
        if asked.drawn:
            self.charts.show_matrix(counted, asked)
        self.table.viewport().update()
        self.table.go_to(cell)
        self._look_at(self.table.current_cell())

    def _tell(self, words: str, *choices: tuple[str, Callable[[], None]]) -> None:
        self.empty.tell(words, *choices)
        self._pages.setCurrentIndex(1)

    def _look_at(self, cell: tuple[str, str] | None) -> None:
        """Read what stands behind a cell and show it at the right."""
        grid = self.model.grid
        if cell is None or grid is None or not self._session.is_open:
            self._session.ask("matrix cell", lambda: None, lambda _: None)
            self.panel.show_nothing(self.tr("Choose a cell to see its excerpts.") if grid else "")
            return
        project, counted = self._session.project, grid.matrix
        if counted.kind == "appraisal":
            self._session.ask("matrix cell", lambda: None, lambda _: None)
            self.panel.show_nothing(f"{_title(counted, cell)}\n\n{counted.text(*cell)}".strip())
            return
        if cell in counted.blank:
            self._session.ask("matrix cell", lambda: None, lambda _: None)
            self.panel.show_nothing(self.tr("A code is not compared with its own sub-code."))
            return

        def question() -> Behind:
            ids = counted.highlights(*cell)
            wanted = ExcerptFilter(highlights=ids[:MOST_EXCERPTS] if len(ids) > MOST_EXCERPTS else ids)
            first = tuple(excerpts.list_excerpts(project=project, wanted=wanted)) if ids else ()
            source, code = cell if counted.kind == "framework" else ("", "")
            return Behind(cell, _title(counted, cell), ids, first, code, source, counted.text(*cell))

        def answer(behind: Behind) -> None:
            if self.table.current_cell() == behind.cell:
                self.panel.show_cell(behind)

        self._session.ask("matrix cell", question, answer)

    def _read_quotes(self) -> None:
        """Read the first words of the framework cells that came into view."""
        grid, cells = self.model.grid, self.model.take_lacking()
        if grid is None or not cells or not self._session.is_open:
            return
        project, counted = self._session.project, grid.matrix

        def question() -> dict[tuple[str, str], str]:
            return quotes_of(project, counted, cells)

        def answer(quotes: dict[tuple[str, str], str]) -> None:
            if self.model.grid is not None and self.model.grid.matrix is counted:
                self.model.add_quotes(quotes)

        self._session.jobs.run("read", question, answer)

    def _open_cell(self, cell: tuple[str, str]) -> None:
        """Show the excerpts of a cell in the Excerpts workspace; where there are none, its text may be written."""
        grid = self.model.grid
        if grid is None:
            return
        if grid.matrix.value(*cell):
            counted = grid.matrix
            self._session.ask("matrix excerpts", lambda: counted.highlights(*cell), self._navigator.show_highlights)
        else:
            self.panel.write()

    def _open(self, excerpt: Excerpt) -> None:
        self._navigator.show_passage(excerpt.source, excerpt.start, excerpt.end, excerpt.highlight)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.charts)
        left = QWidget()
        left.setProperty("role", "page")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        halves = beside(left, self.panel, first=(130, 46), least=(0, 30), grows=0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(halves)


def quotes_of(project: Project, counted: Matrix, cells: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The first words coded in each cell."""
    first = {cell: counted.highlights(*cell)[:_LOOKED_AT_IN_CELL] for cell in cells}
    wanted = ExcerptFilter(highlights=tuple(dict.fromkeys(each for ids in first.values() for each in ids)))
    listed = excerpts.list_excerpts(project=project, wanted=wanted)
    rank = {excerpt.highlight: number for number, excerpt in enumerate(listed)}

    def words(ids: tuple[str, ...]) -> str:
        chosen = sorted(rank[each] for each in ids if each in rank)[:_QUOTES_IN_CELL]
        return " ".join(in_quotes(shown(" ".join(listed[at].words[:_LONGEST_QUOTE].split()))) for at in chosen)

    return {cell: words(ids) for cell, ids in first.items()}


def _title(counted: Matrix, cell: tuple[str, str]) -> str:
    rows = {head.id: head.label for head in counted.rows}
    columns = {head.id: head.label for head in counted.columns}
    return f"{rows.get(cell[0], '')} × {columns.get(cell[1], '')}"
