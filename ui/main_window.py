"""The main window: layout only. What happens is in `ui.app`, `ui.actions` and the views."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.actions.action import Action, Wing
from ui.actions.conditions import Need
from ui.actions.pages import Pages
from ui.actions.workspace import go_to
from ui.look.theme import Look
from ui.marks.conflicts import Conflicted
from ui.marks.unseen import Unseen
from ui.navigator import Navigator
from ui.panes.codebook.pane import CodebookPane
from ui.panes.inspector.pane import Inspector
from ui.panes.sources.pane import SourcesPane
from ui.panes.start.page import StartPage
from ui.panes.status_line import StatusLine
from ui.panes.top_bar import TopBar
from ui.session import Session
from ui.widgets.banner import Banner
from ui.widgets.notice import Notice
from ui.workspaces.read.workspace import ReadWorkspace
from ui.workspaces.registry import WORKSPACES

_ROOM_FOR_THREE = 160
"""Characters that the window is wide when sources, text and inspector have room beside each other."""


class MainWindow(QMainWindow):
    """`closing()` before the window goes; `files_dropped(paths)` for files dropped anywhere on it."""

    closing = Signal()
    files_dropped = Signal(list)

    def __init__(self, session: Session, navigator: Navigator, look: Look) -> None:
        super().__init__()
        self.setWindowTitle("Reviewer")
        self.setAcceptDrops(True)
        self._navigator = navigator
        self._left_wanted = True
        self._inspector_wanted: bool | None = None
        self._columns_shown = True
        self.top_bar = TopBar(navigator, [(one.id, one.title()) for one in WORKSPACES])
        self.banner = Banner()
        self.sources = SourcesPane(session, navigator)
        self.codebook = CodebookPane(session, navigator)
        self.unseen = Unseen(session, navigator, self)
        self.unseen.changed.connect(self._mark_news)
        self.conflicted = Conflicted(session, self)
        self.conflicted.changed.connect(self._mark_conflicts)
        self.inspector = Inspector(session, navigator, look)
        self.pages = Pages(WORKSPACES, session, navigator, look)
        self.pages.built.connect(lambda name: self.pages[name].set_conflicts(self.conflicted.ids))
        self.read = cast(ReadWorkspace, self.pages["read"])
        self.start = StartPage(session.settings)
        self._pages = QStackedWidget()
        self._left, self._columns = QSplitter(Qt.Orientation.Vertical), QSplitter(Qt.Orientation.Horizontal)
        self._review = QWidget()
        self._columns_chosen = self._left_chosen = False
        self._lay_out()
        self.status_line = StatusLine(session)
        self.setStatusBar(self.status_line)
        self.notice = Notice(self)
        navigator.workspace_changed.connect(self._show_workspace)
        navigator.inspector_requested.connect(lambda: self._want_inspector(True))
        navigator.codebook_requested.connect(lambda: self._want_left(True))

    def _lay_out(self) -> None:
        self._left.addWidget(self.sources)
        self._left.addWidget(self.codebook)
        self._left.splitterMoved.connect(self._choose_left)
        self.sources.listed.connect(self._share_left)
        for widget in (self._left, self.pages.stack, self.inspector):
            self._columns.addWidget(widget)
        self._columns.setChildrenCollapsible(False)
        self._columns.setStretchFactor(1, 1)
        character = self.fontMetrics().averageCharWidth()
        self._left.setMinimumWidth(character * 34)
        self.inspector.setMinimumWidth(character * 35)
        self._columns.splitterMoved.connect(self._choose_columns)
        layout = QVBoxLayout(self._review)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.banner)
        layout.addWidget(self._columns, 1)
        self._pages.addWidget(self.start)
        self._pages.addWidget(self._review)
        self.setCentralWidget(self._pages)
        # The title bar, which is not there yet, stands on the screen too.
        room = self.screen().availableSize() - QSize(0, round(self.fontMetrics().height() * 2.2))
        wanted = QSize(character * 210, self.fontMetrics().height() * 46)
        self.resize(wanted.boundedTo(room))

    def _mark_news(self) -> None:
        self.sources.model.set_news(self.unseen.news.sources)
        self.codebook.model.set_news(self.unseen.news.codes)

    def _mark_conflicts(self) -> None:
        ids = self.conflicted.ids
        self.sources.model.set_conflicts(ids)
        self.codebook.model.set_conflicts(ids)
        self.inspector.set_conflicts(self.conflicted.marks)
        for page in self.pages.there():
            page.set_conflicts(ids)

    def show_start(self) -> None:
        """Show the start page."""
        self.start.refresh()
        self._pages.setCurrentWidget(self.start)
        self.start.take_focus()
        self.statusBar().hide()

    def show_review(self) -> None:
        """Show the open project."""
        self._pages.setCurrentWidget(self._review)
        self.statusBar().show()

    @property
    def on_start(self) -> bool:
        return self._pages.currentWidget() is self.start

    def flush(self) -> None:
        """Save what was typed anywhere and not saved yet."""
        self.inspector.flush()
        for page in self.pages.there():
            page.flush()

    def where(self) -> str:
        """What is looked at: the source that is read, else the workspace."""
        now = self._navigator.workspace
        place = self.pages[now].place()
        return next(one.title() for one in WORKSPACES if one.id == now) if place is None else place

    def wings(self) -> list[Wing]:
        """The parts of the window that have actions of their own."""
        return [self.sources, self.codebook, self.inspector, self.read, self.pages]

    def focus_on(self, kind: str) -> None:
        """The focus follows where the palette led."""
        if kind in ("source", "memo"):
            self.read.reader.setFocus()
        elif kind == "code":
            self._want_inspector(True)
        elif kind in ("search", "note"):
            self.pages["search" if kind == "search" else "notes"].take_focus()

    def rows(self) -> list[Action]:
        """What the menu View offers for workspaces and columns."""
        needs: tuple[Need, ...] = ("project",)
        seen = self.unseen.all_seen
        return [
            *go_to(WORKSPACES, self._navigator),
            Action("all_seen", self.tr("Mark the work of others as see&n"), "view", 190, seen, needs=needs),
            Action("left", self.tr("Sources and &codebook"), "view", 201, self.toggle_left, "F9", needs),
            Action("right", self.tr("&Inspector"), "view", 202, self.toggle_inspector, "F10", needs),
        ]

    def toggle_left(self) -> None:
        """Hide or show sources and codebook."""
        self._want_left(not self._left.isVisible())

    def toggle_inspector(self) -> None:
        """Hide or show the inspector."""
        self._want_inspector(not self.inspector.isVisible())

    def _want_left(self, wanted: bool) -> None:
        self._left_wanted = wanted
        self._left.setVisible(wanted)
        self._give_columns()

    def _want_inspector(self, wanted: bool) -> None:
        self._inspector_wanted = wanted
        self.inspector.setVisible(wanted)
        self._give_columns()

    def state(self) -> dict[str, str]:
        """Window geometry and columns, for the settings."""
        return {
            "geometry": _text(self.saveGeometry()),
            "columns": _text(self._columns.saveState()),
            "left": _text(self._left.saveState()),
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()
        self._give_columns()
        self._share_left()

    def _show_columns(self) -> None:
        """In a small window the inspector gives way first, until the user chooses otherwise."""
        room = self.width() >= self.fontMetrics().averageCharWidth() * _ROOM_FOR_THREE
        self._left.setVisible(self._columns_shown and self._left_wanted)
        wanted = room if self._inspector_wanted is None else self._inspector_wanted
        self.inspector.setVisible(self._columns_shown and wanted)

    def _give_columns(self) -> None:
        """The text keeps its room until the user chooses otherwise."""
        if not self._columns_chosen:
            character = self.fontMetrics().averageCharWidth()
            spare = max(0, self.width() - character * 146)
            left = min(character * 44, self._left.minimumWidth() + spare // 3)
            right = 0 if self.inspector.isHidden() else min(character * 46, self.inspector.minimumWidth() + spare // 6)
            self._columns.setSizes([left, max(1, self.width() - left - right), right])

    def _share_left(self) -> None:
        """The sources get what their rows need, and up to half of the height, until the user chooses otherwise."""
        if not self._left_chosen:
            high = self._left.height()
            sources = min(self.sources.wanted_height(), high // 2)
            self._left.setSizes([sources, high - sources])

    def _choose_left(self) -> None:
        self._left_chosen = True

    def _choose_columns(self) -> None:
        self._columns_chosen = True

    def restore(self, state: dict[str, str]) -> None:
        """Take over a state from the settings."""
        self._columns_chosen, self._left_chosen = bool(state.get("columns")), bool(state.get("left"))
        for name, apply in (
            ("geometry", self.restoreGeometry),
            ("columns", self._columns.restoreState),
            ("left", self._left.restoreState),
        ):
            if state.get(name):
                apply(QByteArray.fromBase64(state[name].encode("ascii")))

    def _show_workspace(self, name: str) -> None:
        for workspace in WORKSPACES:
            if workspace.id == name:
                self.pages.show(name)
                self._columns_shown = workspace.columns
                self._show_columns()
                self._give_columns()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")
