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
from reviewer.model.coding.region import Region
from reviewer.services.evidence import cut_outs
from reviewer.services.evidence.excerpt_order import Counts, count_excerpts
from ui.actions.workspace import WorkspacePage
from ui.look.fonts import quote_font
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.empty_state import EmptyState
from ui.widgets.excerpts.model import ExcerptsModel
from ui.widgets.excerpts.rows import Line, Rows
from ui.workspaces.excerpts.chosen import ChosenBar, ChosenExcerpts
from ui.workspaces.excerpts.export_dialog import ExportDialog
from ui.workspaces.excerpts.filter_bar import FilterBar
from ui.workspaces.excerpts.state import Answer, Asked, in_words, read, read_rows
from ui.workspaces.excerpts.table import ExcerptTable

_SLOW_AFTER_MS = 400  # A shorter wait needs no words; a flash of them would disturb.
_SHOWS = (
    "highlight", "coding", "code", "memo", "source", "coder", "appraisal", "group", "member", "case", "case_part",
)  # fmt: skip


class ExcerptsWorkspace(WorkspacePage):
    """Reads off the main thread and shows what was there meanwhile. While hidden it only notes that something changed."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator, self._look = session, navigator, look
        self._asked_in: dict[Path, Asked] = {}
        self._answer: Answer | None = None
        self._counts: dict[ExcerptFilter, Counts] = {}
        self._stale = True
        self.model = ExcerptsModel(self)
        self.model.point_read = self._point_read
        self.bar = FilterBar(session)
        self.table = ExcerptTable(self.model, quote_font(self, self._session.settings))
        self.empty = EmptyState()
        self.chosen_bar = ChosenBar()
        self.actions_on_chosen = ChosenExcerpts(session, self.table.chosen, self._maybe_coded, self.chosen_bar)
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

    def show_filtered(self, wanted: ExcerptFilter) -> None:
        """Show what passes a filter."""
        self._ask(replace(self.bar.asked, wanted=wanted))

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
        in_view = [each for ids in self.model.rows.between(*self.table.in_view()).values() for each in ids]
        self._session.ask("excerpts", lambda: read(project, asked, in_view), self._show)

    # Following

    def _connect(self) -> None:
        session, navigator, table = self._session, self._navigator, self.table
        session.opened.connect(self.opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._follow)
        navigator.excerpts_requested.connect(self.show_code)
        navigator.filter_requested.connect(self.show_filtered)
        navigator.highlights_requested.connect(self.show_highlights)
        self._look.changed.connect(self._apply_look)
        self.bar.changed.connect(self._remember)
        self.bar.export_asked.connect(self.export)
        table.opened.connect(self._open)
        table.looked_at.connect(lambda line: navigator.inspect("highlight", line.highlight))
        table.wanted.connect(self._read_rows)
        table.figures_wanted.connect(self._draw)
        table.chosen_changed.connect(self._count_chosen)
        table.copy_asked.connect(self.actions_on_chosen.copy)
        table.delete_asked.connect(self.actions_on_chosen.delete)
        table.customContextMenuRequested.connect(self._menu)

    def _draw(self, regions: tuple[Region, ...]) -> None:
        """Cut the pictures of regions in view out of their pages."""
        project = self._session.project
        self._session.ask(
            "figures", lambda: cut_outs.drawn(project=project, regions=regions), self.table.show_figures, lane="draw"
        )

    def opened(self) -> None:
        self.table.forget_figures()
        self.model.show(Rows(), {})
        self._answer, self._counts = None, {}
        self.bar.counts.setText("")
        self.bar.show_asked(self._asked_in.get(self._session.project.path, Asked()))
        self.refresh()

    def _closed(self) -> None:
        self._patience.stop()
        self.model.show(Rows(), {})
        self._answer = None

    def _follow(self, changes: Changes) -> None:
        if changes.touches("code", "coder", "source"):
            self.bar.refresh_chips()
        if changes.touches("source", "import"):
            self.table.forget_figures()
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
        self.model.show(answer.rows, answer.read)
        if other:
            self.table.scrollToTop()
        self._tell_counts(answer)
        self.bar.export.setEnabled(bool(answer.everything))
        if answer.excerpts:
            self._pages.setCurrentWidget(self.table)
            return
        if answer.everything:
            words = self.tr("No excerpt fits this filter.")
            self.empty.tell(words, (self.tr("Clear filters"), self.bar.clear_filters))
        else:
            words = self.tr("Nothing is highlighted yet. Select a passage in Read and type a code.")
            self.empty.tell(words, (self.tr("Go to Read"), lambda: self._navigator.go("read")))
        self._pages.setCurrentWidget(self.empty)

    def _tell_counts(self, answer: Answer) -> None:
        """How many there are at once, then of which sources and by whom: that is to be counted."""
        if not answer.everything:
            self.bar.counts.setText("")
            return
        project, wanted = self._session.project, answer.asked.wanted
        # Those of before, where they are nearly right, do not flicker.
        self.bar.counts.setText(in_words(answer, self._counts.get(wanted)))

        def tell(counts: Counts) -> None:
            self._counts = {wanted: counts}
            self.bar.counts.setText(in_words(answer, counts))

        self._session.ask("excerpt counts", lambda: count_excerpts(project=project, wanted=wanted), tell)

    def _read_rows(self, first: int, last: int) -> None:
        """Read what comes into view."""
        if not self._session.is_open or self._answer is None:
            return
        project, asked, rows = self._session.project, self._answer.asked, self.model.rows
        ids = self.model.unread(first, last)

        def fill(read: dict[str, Excerpt | None]) -> None:
            if rows is self.model.rows:
                self.model.fill(first, min(last, len(rows) - 1), read)

        self._session.ask("excerpt rows", lambda: read_rows(project, asked, ids), fill, lane="look")

    def _point_read(self, highlight: str) -> Excerpt | None:
        if not self._session.is_open or self._answer is None:
            return None
        return read_rows(self._session.project, self._answer.asked, [highlight])[highlight]

    def _maybe_coded(self) -> bool:
        """Whether any selected excerpt has a code or is not read yet."""
        excerpts = map(self.model.excerpt_of, self.table.chosen())
        return any(excerpt is None or excerpt.codes for excerpt in excerpts)

    def _count_chosen(self) -> None:
        self.chosen_bar.tell(self.table.count_chosen(), writable=self._session.can_write)

    def _open(self, line: Line) -> None:
        excerpt = self.model.excerpt_of(line.highlight) or self._point_read(line.highlight)
        if excerpt is not None:
            self._navigator.show_passage(excerpt.source, excerpt.start, excerpt.end, excerpt.highlight)

    def _menu(self, at: QPoint) -> None:
        current = self.table.current()
        if current is not None and self.table.chosen():
            menu = self.actions_on_chosen.menu(lambda: self._open(current))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(at))

    def _apply_look(self) -> None:
        self.table.set_quote_font(quote_font(self, self._session.settings))
