"""The History workspace: what changed, when and by whom; the way to it; taking one action back later on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reviewer.errors import ReviewerError
from reviewer.model.changes import Changes
from reviewer.model.team.history import HistoryEntry, HistoryPage, RevertPlan
from reviewer.services.coding import codes
from reviewer.services.project import audit, history, revert
from reviewer.services.shared import highlight_lookup, source_lookup
from ui.actions.workspace import WorkspacePage
from ui.look.numbers import counted
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.sentences import said
from ui.session import Session
from ui.workspaces.history.detail import HistoryDetail
from ui.workspaces.history.filter_bar import HistoryFilterBar
from ui.workspaces.history.model import WHAT, HistoryModel

_ENTRIES_READ = 100  # More than a screen shows, and read in a moment.


class HistoryWorkspace(WorkspacePage):
    """Reads page by page, off the main thread, as far as one scrolls."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator = session, navigator
        self._stale, self._chosen = True, ""
        self.model = HistoryModel(self)
        self.bar = HistoryFilterBar()
        self.detail = HistoryDetail()
        self.table = QTableView()
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._set_up_table()
        self._lay_out()
        self.bar.changed.connect(self.refresh)
        self.bar.export_asked.connect(self.export)
        self.model.more_asked.connect(self._read_on)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.doubleClicked.connect(lambda index: self.go_to(self.model.entry(index)))
        self.table.activated.connect(lambda index: self.go_to(self.model.entry(index)))
        self.detail.show_asked.connect(self.go_to)
        self.detail.revert_asked.connect(self.take_back)
        navigator.workspace_changed.connect(self._arrived)
        navigator.history_requested.connect(self.narrow)
        session.opened.connect(self._reset)
        session.closed.connect(self._reset)
        session.changed.connect(self._follow)

    def narrow(self, thing: str, title: str) -> None:
        """Show the history of one thing."""
        self.bar.reset()
        self.bar.narrow(thing, title)

    def refresh(self) -> None:
        """Read the first page anew."""
        if not self._session.is_open or self._navigator.workspace != "history":
            self._stale = True
            return
        self._stale = False
        self._ask(first=True)

    def go_to(self, entry: HistoryEntry | None) -> None:
        """Go to what an entry is about: its passage, source or code."""
        if entry is None:
            return
        project, subject = self._session.project, entry.subject
        try:
            if subject.kind == "highlight":
                source_lookup.source_with(project=project, identifier=subject.source)
                living = highlight_lookup.highlights(project=project, ids=[subject.id])
                start, end = (living[0].start, living[0].end) if living else (subject.start, subject.end)
                self._navigator.show_passage(subject.source, start, end, subject.id if living else "")
            elif subject.kind == "source":
                self._navigator.read(source_lookup.source_with(project=project, identifier=subject.id).id)
            elif subject.kind == "code":
                code = codes.codebook(project=project).shown(subject.id)
                if code is None:
                    self._session.noticed.emit(self.tr("This code is not in the codebook any more."), False)
                    return
                self._navigator.go("read")
                self._navigator.inspect("code", code.id)
            elif subject.kind in ("note", "case", "group"):
                self._navigator.show_thing(subject.kind, subject.id)  # type: ignore[arg-type]
            elif subject.kind == "project":
                self._navigator.go("read")
                self._navigator.inspect("project", "")
        except ReviewerError as error:
            self._session.failed.emit(said(error))

    def take_back(self, entry: HistoryEntry) -> None:
        """Take an action back; what was changed since stays."""
        self.detail.revert.setEnabled(False)
        self._session.do(lambda by: revert.revert(**by, changeset=entry.changeset), notice=self.tr("Taken back."))

    def export(self) -> None:
        """Ask for a file and write the entries that the filter lets through."""
        start = str(self._session.project.path.with_name(f"{self._session.project.path.stem}-history.csv"))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the history"), start, self.tr("Table (*.csv);;JSON (*.json)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the history to a file; the file dialog has asked whether to replace it."""
        project, wanted = self._session.project, self.bar.wanted
        words = self.tr("Entries written to “{1}”: {0}.")

        def done(count: int) -> None:
            self._session.wrote.emit(words.format(counted(count), path.name), path)

        self._session.long(
            lambda progress: audit.export_history(
                project=project, path=path, wanted=wanted, overwrite=True, progress=progress
            ),
            done,
        )

    def _ask(self, *, first: bool) -> None:
        project, wanted = self._session.project, self.bar.wanted
        after = None if first else self.model.after

        def answer(page: HistoryPage) -> None:
            if not self._session.is_open or self._session.project is not project:
                return
            if first:
                self.model.show(page)
                self._choose_again()
            else:
                self.model.add(page)
            self._tell()
            if not page.entries and page.after is not None:
                self.model.fetchMore()

        self._session.ask(
            "history",
            lambda: history.history_page(project=project, wanted=wanted, after=after, limit=_ENTRIES_READ),
            answer,
        )

    def _read_on(self) -> None:
        if self._session.is_open:
            self._ask(first=False)

    def _choose_again(self) -> None:
        row = self.model.row_of(self._chosen) if self._chosen else None
        if row is None and self.model.rowCount():
            row = 0
        if row is None:
            self._chosen = ""
            self.detail.show_entry(None)
        else:
            self.table.setCurrentIndex(self.model.index(row, WHAT))

    def _choose(self, index: QModelIndex) -> None:
        entry = self.model.entry(index)
        if entry is None:
            return
        self._chosen = entry.changeset
        self.detail.show_entry(entry)
        project = self._session.project

        def question() -> RevertPlan | str:
            try:
                return revert.revert_plan(project=project, changeset=entry.changeset)
            except ReviewerError as error:
                return said(error)

        def answer(plan: RevertPlan | str) -> None:
            self.detail.show_plan(plan, writable=self._session.can_write)

        self._session.ask("revert plan", question, answer)

    def _tell(self) -> None:
        empty = not self.model.rowCount()
        nothing = self.tr("Nothing in the history answers to this.")
        self._note.setText(nothing if self.model.after is None else self.tr("Searching…"))
        self._note.setVisible(empty)

    def _arrived(self, workspace: str) -> None:
        if workspace == "history" and self._session.is_open:
            self.bar.show_coders(self._session.coders)
            if self._stale:
                self.refresh()

    def _follow(self, changes: Changes) -> None:
        if changes.touches("coder") and self._navigator.workspace == "history":
            self.bar.show_coders(self._session.coders)
        self.refresh()

    def parts(self) -> tuple[QWidget, ...]:
        return self.bar, self.table, self.detail

    def opened(self) -> None:
        self._reset()

    def _reset(self) -> None:
        self._chosen, self._stale = "", True
        self.bar.reset()
        self.model.show(HistoryPage((), None))
        self.detail.show_entry(None)
        self.refresh()

    def _set_up_table(self) -> None:
        table = self.table
        table.setProperty("role", "history")
        table.setModel(self.model)
        table.setAccessibleName(self.tr("History"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 1.9))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        character = self.fontMetrics().averageCharWidth()
        table.setColumnWidth(0, character * 22)
        table.setColumnWidth(1, character * 18)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setProperty("role", "page")
        layout = QVBoxLayout(left)
        layout.setContentsMargins(20, 16, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.bar)
        layout.addWidget(self._note)
        layout.addWidget(self.table, 1)
        self._note.hide()
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.addWidget(left)
        columns.addWidget(self.detail)
        columns.setStretchFactor(0, 1)
        columns.setChildrenCollapsible(False)
        character = self.fontMetrics().averageCharWidth()
        self.detail.setMinimumWidth(character * 30)
        self.setMinimumWidth(character * 60)
        columns.setSizes([character * 120, character * 46])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)
