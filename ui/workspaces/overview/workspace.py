"""The Overview workspace: the project at a glance, as charts, and what waits."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from reviewer.analysis.charts.overview import Overview, overview_charts
from reviewer.model.changes import Changes
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.evidence.overview import overview
from ui.actions.workspace import WorkspacePage
from ui.look.chart_words import chart_words, overview_words
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.saving import ask_and_save
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields.tab_order import focus_of, tab_through
from ui.widgets.text.statuses import status_words
from ui.widgets.told import tell_as
from ui.workspaces.overview.waiting import WaitingCard

_LEAST_OF_TWO = 96
"""In characters: where there is room for so many, cards stand beside each other."""


class OverviewWorkspace(WorkspacePage):
    """Counts off the main thread. While hidden it only notes that something changed."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator, self._look = session, navigator, look
        self._stale = True
        self._columns = 0
        self.waiting = WaitingCard()
        self.cards: list[ChartCard] = []
        self.empty = EmptyState()
        self._pages = QStackedWidget()
        self._area = QScrollArea()
        self._sheet = QWidget()
        self._halves = (QVBoxLayout(), QVBoxLayout())
        self._lay_out()
        session.opened.connect(self.opened)
        session.closed.connect(self._clear)
        session.changed.connect(self._follow)
        session.coder_changed.connect(self.refresh)
        self.waiting.go_asked.connect(self._lead)

    def refresh(self) -> None:
        """Count again, now or when it is looked at."""
        self._stale = True
        if not self._session.is_open or not self.isVisible():
            return
        self._stale = False
        project = self._session.project
        self._session.ask("overview", lambda: overview(project=project), self._show)

    def opened(self) -> None:
        self._clear()
        self.refresh()

    def parts(self) -> tuple[QWidget, ...]:
        return (self._area,)

    def take_focus(self) -> None:
        self._area.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lead(self, what: str) -> None:
        """Go where this is worked off."""
        go = self._navigator
        {
            "conflicts": lambda: go.go("team"),
            "unplaced": lambda: go.do("carried"),
            "undecided": lambda: go.show_sources(f"status: {status_words('to_screen')}"),
            "differing": lambda: go.do("differing"),
            "untagged": lambda: go.show_filtered(ExcerptFilter(tagged=False)),
            "assignments": lambda: go.go("rounds"),
        }[what]()

    def _follow(self, changes: Changes) -> None:
        if changes:
            self.refresh()

    def _clear(self) -> None:
        self._stale = True
        self._pages.setCurrentIndex(0)
        self.empty.tell("")

    def _show(self, found: Overview) -> None:
        if not found.sources.number:
            words = self.tr("The overview counts what is in the project. Import the first texts to begin.")
            self.empty.tell(words, (self.tr("Go to Read"), lambda: self._navigator.go("read")))
            self._pages.setCurrentIndex(0)
            return
        charts, words_ = overview_charts(found, overview_words()), chart_words()
        while len(self.cards) < len(charts):
            card = ChartCard()
            card.save_asked.connect(lambda asked: ask_and_save(self._session, asked))
            self.cards.append(card)
            self._columns = 0
        self.waiting.show_overview(found)
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(charts))
            if number < len(charts):
                card.show_chart(charts[number], words_)
        self._arrange()
        self._pages.setCurrentIndex(1)

    def _arrange(self) -> None:
        """One column or two, as there is room."""
        columns = 2 if self.width() >= _LEAST_OF_TWO * self.fontMetrics().averageCharWidth() else 1
        if columns == self._columns:
            return
        self._columns = columns
        cards = (self.waiting, *self.cards)
        for number, card in enumerate(cards):
            # The last one has a bar for each code and is as high as the others together.
            beside = columns == 2 and number == len(cards) - 1
            self._halves[beside].insertWidget(self._halves[beside].count() - 1, card)
        # Cards are made later than what comes behind them.
        tab_through(self._sheet, focus_of(*cards))

    def _lay_out(self) -> None:
        tab_through(self._sheet)
        self._sheet.setProperty("role", "page")
        row = QHBoxLayout(self._sheet)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        for half in self._halves:
            half.setSpacing(12)
            half.addStretch(1)
            row.addLayout(half, 1)
        self._area.setWidget(self._sheet)
        self._area.setWidgetResizable(True)
        self._area.setProperty("role", "page")
        tell_as(self._area, QAccessible.Role.Pane, self.tr("Overview"))
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
