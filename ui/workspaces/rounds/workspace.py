"""The Rounds workspace: rounds at the left, the board of the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reviewer.model.changes import Changes
from reviewer.model.team.round import Board, Round
from reviewer.services.team import assignments, rounds
from ui.actions.workspace import WorkspacePage
from ui.intents.put_into import free_name
from ui.look.numbers import counted
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.beside import beside
from ui.widgets.empty_state import EmptyState
from ui.widgets.rows.entries import Entries, Entry
from ui.workspaces.rounds.board import BoardTable, Pairs
from ui.workspaces.rounds.board_model import BoardModel
from ui.workspaces.rounds.deal_dialog import DealDialog
from ui.workspaces.rounds.head import RoundHead, purposes

_SHOWS = ("round", "assignment", "source", "coder")


class RoundsWorkspace(WorkspacePage):
    """Reads off the main thread. While hidden it only notes that something changed."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator = session, navigator
        self._rounds: dict[str, Round] = {}
        self._stale = True
        self._wanted = ""
        self.entries = Entries(self.tr("Rounds"), self.tr("Find a round…"), self.tr("New round"))
        self.head = RoundHead(session)
        self.model = BoardModel(self)
        self.table = BoardTable(self.model)
        self.nobody = EmptyState()
        self.empty = EmptyState()
        self._board = QStackedWidget()
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> str:
        """The id of the round that is shown, "" for none."""
        return self.entries.current if self.entries.current in self._rounds else ""

    def new(self) -> None:
        """Make a round, and let its name be typed."""
        self._navigator.go("rounds")
        name = free_name(self.tr("New round"), [each.name for each in self._rounds.values()])

        def made(result: tuple[Changes, str]) -> None:
            self._wanted = result[1]
            self.refresh()

        self._session.do(lambda by: rounds.add_round(**by, name=name), then=made)

    def refresh(self) -> None:
        """Read again, now or when it is looked at."""
        self._stale = True
        if not self._session.is_open or not self.isVisible():
            return
        self._stale = False
        project = self._session.project
        self._session.ask("rounds", lambda: rounds.list_rounds(project=project), self._show_rounds)

    def parts(self) -> tuple[QWidget, ...]:
        return (self.entries, self.head, self.table)

    def take_focus(self) -> None:
        self.entries.list.setFocus()

    def opened(self) -> None:
        self._rounds = {}
        self.model.show(None, {})
        self.refresh()

    def flush(self) -> None:
        self.head.flush()

    def deal(self) -> None:
        """Ask how to deal sources out, and assign them so."""
        now = self._rounds.get(self.current)
        if now is None or not self._session.can_write:
            return
        dialog = DealDialog(self._session, now, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._assign(dialog.pairs))
        dialog.open()

    # Showing

    def _show_rounds(self, found: list[Round]) -> None:
        self._rounds = {each.id: each for each in found}
        names, words = self._session.names, purposes()
        entries = []
        for each in found:
            said = [words[each.purpose], names.get(each.lead, self.tr("unknown"))]
            entries.append(Entry(each.id, each.name, " · ".join(said + [self.tr("blind")] * each.blind), each.note))
        self.entries.show_entries(entries)
        if self._wanted:
            self.entries.choose(self._wanted)
        self._show_chosen()

    def _show_chosen(self) -> None:
        now = self._rounds.get(self.current)
        self._right.setCurrentIndex(1 if now is not None else 0)
        if now is None:
            self.model.show(None, {})
            return
        self.head.show_round(now)
        self.table.writable = self._session.can_write
        project, everything = self._session.project, self.head.everything.isChecked()

        def read() -> Board:
            return assignments.board(project=project, round_=now.id, everything=everything)

        self._session.ask("board", read, self._show_board)

    def _show_board(self, board: Board) -> None:
        if board.round.id != self.current:
            return
        chosen = self.table.currentIndex()
        self.model.show(board, self._session.names)
        if chosen.isValid():
            self.table.setCurrentIndex(self.model.index(chosen.row(), chosen.column()))
        self._board.setCurrentIndex(1 if board.rows else 0)
        if self._wanted == board.round.id:
            self._wanted = ""
            self.head.name.setFocus()
            self.head.name.selectAll()

    # Following

    def _connect(self) -> None:
        self._session.opened.connect(self.opened)
        self._session.closed.connect(self.opened)
        self._session.changed.connect(self._follow)
        self._session.coder_changed.connect(self.refresh)
        self.entries.new_asked.connect(self.new)
        self.entries.chosen.connect(lambda _: self._show_chosen() if self._session.is_open else None)
        self.head.deal_asked.connect(self.deal)
        self.head.everything_asked.connect(lambda _: self._show_chosen())
        self.table.read_asked.connect(self._navigator.read)
        self.table.assign_asked.connect(self._assign)
        self.table.take_asked.connect(self._take_back)

    def _follow(self, changes: Changes) -> None:
        if changes.touches(*_SHOWS):
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _assign(self, pairs: Pairs) -> None:
        now = self.current
        words = self.tr("Assigned: {0}.").format(counted(len(pairs)))
        self._session.do(lambda by: assignments.assign(**by, round_=now, pairs=pairs), notice=words)

    def _take_back(self, pairs: Pairs) -> None:
        now = self.current
        words = self.tr("Taken back: {0}.").format(counted(len(pairs)))
        self._session.do(lambda by: assignments.take_back(**by, round_=now, pairs=pairs), notice=words)

    def _lay_out(self) -> None:
        self.empty.tell(
            self.tr("A round says who codes which sources: to try the codebook together, to code, or to check."),
            (self.tr("New round"), self.new),
        )
        self.nobody.tell(self.tr("Nobody is to code anything in this round yet."), (self.tr("Deal out…"), self.deal))
        self._board.addWidget(self.nobody)
        self._board.addWidget(self.table)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._board, 1)
        self._right.addWidget(self.empty)
        self._right.addWidget(right)
        left = QWidget()
        left.setProperty("role", "page")
        layout = QVBoxLayout(left)
        layout.setContentsMargins(20, 14, 8, 12)
        layout.addWidget(self.entries)
        columns = beside(left, self._right, first=(42, 120), least=(26, 40))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(columns)
