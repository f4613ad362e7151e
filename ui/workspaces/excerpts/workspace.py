"""The Excerpts workspace: everything coded as a table, filtered, grouped, recoded, copied and exported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reviewer.model.changes import Changes
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from ui.actions.workspace import WorkspacePage
from ui.look.fonts import quote_font
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.empty_state import EmptyState
from ui.widgets.excerpts.model import ExcerptsModel, Rows
from ui.workspaces.excerpts.chosen import ChosenBar, ChosenExcerpts
from ui.workspaces.excerpts.export_dialog import ExportDialog
from ui.workspaces.excerpts.filter_bar import FilterBar
from ui.workspaces.excerpts.state import Answer, Asked, in_words, read
from ui.workspaces.excerpts.table import ExcerptTable

_SLOW_AFTER_MS = 400  # A shorter wait needs no words; a flash of them would disturb.
_SHOWS = ("highlight", "coding", "code", "memo", "source", "coder", "appraisal")


class ExcerptsWorkspace(WorkspacePage):
    """Reads off the main thread and shows what was there meanwhile. While hidden it only notes that something changed."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator, self._look = session, navigator, look
        self._asked_in: dict[Path, Asked] = {}
        self._answer: Answer | None = None
        self._stale = True
        self.model = ExcerptsModel(self)
        self.bar = FilterBar(session)
        self.table = ExcerptTable(self.model, quote_font(self, self._session.settings))
        self.empty = EmptyState()
        self.chosen_bar = ChosenBar()
        self.actions_on_chosen = ChosenExcerpts(session, self.table.chosen, self.chosen_bar)
        self.chosen_bar.connect_to(self.actions_on_chosen)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SLOW_AFTER_MS)
        self._patience.timeout.connect(lambda: self.bar.counts.setText(self.tr("Reading…")))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.chosen_bar)
        self._connect()

    # What others ask

    def export(self) -> None:
        """Ask how to export, and export. What is shown is offered first."""
        if not self._session.is_open:
            return
        dialog = ExportDialog(self._session, self.bar.asked.wanted, self.bar.asked.context, self.bar.asked.order, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_code(self, code: str) -> None:
        """Show the excerpts of a code and of those under it, and nothing else."""
        self._ask(replace(self.bar.asked, wanted=ExcerptFilter(codes=(code,))))

    def show_highlights(self, ids: tuple[str, ...]) -> None:
        """Show these excerpts and nothing else."""
        self._ask(replace(self.bar.asked, wanted=ExcerptFilter(highlights=ids)))

    def refresh(self) -> None:
        """Read again what is asked for, now or when it is looked at."""
        self._stale = True
        if not self._session.is_open or not self.isVisible():
            return
        self._stale = False
        project, asked = self._session.project, self.bar.asked
        self._patience.start()
        self._session.ask("excerpts", lambda: read(project, asked), self._show)

    # Following

    def _connect(self) -> None:
        session, navigator, table = self._session, self._navigator, self.table
        session.opened.connect(self.opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._follow)
        navigator.excerpts_requested.connect(self.show_code)
        navigator.highlights_requested.connect(self.show_highlights)
        self._look.changed.connect(self._apply_look)
        self.bar.changed.connect(self._remember)
        self.bar.export_asked.connect(self.export)
        table.opened.connect(self._open)
        table.looked_at.connect(lambda excerpt: navigator.inspect("highlight", excerpt.highlight))
        table.chosen_changed.connect(self._count_chosen)
        table.copy_asked.connect(self.actions_on_chosen.copy)
        table.delete_asked.connect(self.actions_on_chosen.delete)
        table.customContextMenuRequested.connect(self._menu)

    def opened(self) -> None:
        self.model.show(Rows())
        self._answer = None
        self.bar.counts.setText("")
        self.bar.show_asked(self._asked_in.get(self._session.project.path, Asked()))
        self.refresh()

    def _closed(self) -> None:
        self._patience.stop()
        self.model.show(Rows())
        self._answer = None

    def _follow(self, changes: Changes) -> None:
        if changes.touches("code", "coder", "source"):
            self.bar.refresh_chips()
        if changes.touches(*_SHOWS):
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _ask(self, asked: Asked) -> None:
        self.bar.show_asked(asked)
        self._remember()

    def _remember(self) -> None:
        if self._session.is_open:
            self._asked_in[self._session.project.path] = self.bar.asked
        self.refresh()

    # Showing

    def _show(self, answer: Answer) -> None:
        self._patience.stop()
        other = self._answer is None or self._answer.asked.wanted != answer.asked.wanted
        self._answer = answer
        self.model.show(answer.rows)
        if other:
            self.table.scrollToTop()
        self.bar.counts.setText(in_words(answer.counts) if answer.everything else "")
        self.bar.export.setEnabled(bool(answer.everything))
        if answer.rows.all:
            self._pages.setCurrentWidget(self.table)
            return
        if answer.everything:
            words = self.tr("No excerpt fits this filter.")
            self.empty.tell(words, (self.tr("Clear filters"), self.bar.clear_filters))
        else:
            self.empty.tell(self.tr("Nothing is highlighted yet. Select a passage in Read and type a code."))
        self._pages.setCurrentWidget(self.empty)

    def _count_chosen(self) -> None:
        self.chosen_bar.tell(len(self.table.chosen()), writable=self._session.can_write)

    def _open(self, excerpt: Excerpt) -> None:
        self._navigator.show_passage(excerpt.source, excerpt.start, excerpt.end, excerpt.highlight)

    def _menu(self, at: QPoint) -> None:
        current = self.table.current()
        if current is not None and self.table.chosen():
            menu = self.actions_on_chosen.menu(lambda: self._open(current))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(at))

    def _apply_look(self) -> None:
        self.table.set_quote_font(quote_font(self, self._session.settings))
