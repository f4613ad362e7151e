"""The board as a table: a source a row, a coder a column."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewer.model.names import shown
from reviewer.model.team.round import Board
from ui.look.numbers import counted
from ui.widgets.text.times import moment
from ui.widgets.text.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
TITLE, WORDS, FIRST = 0, 1, 2
"""The columns before those of the coders."""
_Role = Qt.ItemDataRole


class BoardModel(QAbstractTableModel):
    """What `show` was given last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        self._names: dict[str, str] = {}

    def show(self, board: Board | None, names: dict[str, str]) -> None:
        """Show a board; the coders are called so."""
        self.beginResetModel()
        self.board, self._names = board, names
        self.endResetModel()

    def source(self, index: Index) -> str:
        """The id of the source of a row, "" where there is none."""
        return self.board.rows[index.row()].source if self.board is not None and index.isValid() else ""

    def coder(self, index: Index) -> str:
        """The id of the coder of a column, "" for a column before those of the coders."""
        if self.board is None or index.column() < FIRST:
            return ""
        return self.board.coders[index.column() - FIRST].coder

    def is_assigned(self, index: Index) -> bool:
        """Whether this coder is to code this source."""
        return self.board is not None and self.coder(index) in self.board.rows[index.row()].coders

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self.board is None or parent.isValid() else len(self.board.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self.board is None or parent.isValid() else FIRST + len(self.board.coders)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or self.board is None:
            return None
        if role == _Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if section < FIRST:
            return (self.tr("Source"), self.tr("Words"))[section] if role == _Role.DisplayRole else None
        of = self.board.coders[section - FIRST]
        name = shown(self._names.get(of.coder, "?"))
        if role == _Role.DisplayRole:
            return f"{name}\n{counted(of.done)} / {counted(of.sources)}"
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            words = self.tr("{0}: sources done: {1} of {2}, words: {3} of {4}")
            numbers = (of.done, of.sources, of.done_words, of.words)
            said = words.format(name, *map(counted, numbers))
            return plain_tip(said) if role == _Role.ToolTipRole else said
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if self.board is None or not index.isValid():
            return None
        row = self.board.rows[index.row()]
        if role == _Role.TextAlignmentRole and index.column() == WORDS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == _Role.ToolTipRole and index.column() == TITLE:
            return plain_tip(row.title)
        if role == _Role.AccessibleTextRole and index.column() >= FIRST:
            state = self._state(index) or self.tr("not assigned")
            return f"{self._names.get(self.coder(index), '?')}: {state}"
        if role != _Role.DisplayRole:
            return None
        if index.column() == TITLE:
            return shown(" ".join(row.title.split()))
        return counted(row.words) if index.column() == WORDS else self._state(index)

    def _state(self, index: Index) -> str:
        assert self.board is not None
        coders = self.board.rows[index.row()].coders
        who = self.coder(index)
        if who not in coders:
            return ""
        done = coders[who]
        return self.tr("to do") if done is None else f"✓ {moment(done, short=True)}"
