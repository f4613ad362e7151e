"""The two tables of the workspace: words by use, and the places of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewer.analysis.words.frequencies import Line, WordCount
from reviewer.model.names import shown
from ui.look.numbers import counted

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
BEFORE, WORD, AFTER, SOURCE = range(4)


class _Table(QAbstractTableModel):
    """Rows under fixed heads."""

    def __init__(self, heads: Sequence[str], aligned: Sequence[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads, self._aligned = heads, aligned

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._heads[section]
        if orientation == Qt.Orientation.Horizontal and role == _Role.TextAlignmentRole:
            return self._aligned[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _Role.TextAlignmentRole:
            return self._aligned[index.column()]
        return self.words_of(index.row(), index.column()) if role == _Role.DisplayRole else None

    def words_of(self, row: int, column: int) -> str:
        """What stands in a cell."""
        raise NotImplementedError


class WordModel(_Table):
    """Words with their uses and sources: most used first, by the alphabet, or those of most sources first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), (_LEFT, _RIGHT, _RIGHT), parent)
        self._heads = (self.tr("Word"), self.tr("Uses"), self.tr("Sources"))
        self.rows: Sequence[WordCount] = ()
        self._given: Sequence[WordCount] = ()
        self._order = "uses"

    def show(self, rows: Sequence[WordCount]) -> None:
        """Show these, which come most used first."""
        self._given = rows
        self.arrange(self._order)

    def arrange(self, order: str) -> None:
        """Show them by `uses`, by the alphabet (`word`) or by `sources`."""
        self._order = order
        self.beginResetModel()
        if order == "word":
            collator = QCollator()
            self.rows = sorted(self._given, key=lambda each: collator.sortKey(each.word))
        else:
            self.rows = (
                sorted(self._given, key=lambda each: each.sources, reverse=True) if order == "sources" else self._given
            )
        self.endResetModel()

    def word(self, index: Index) -> str:
        """The word of a row, "" where there is none."""
        return self.rows[index.row()].word if index.isValid() else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def words_of(self, row: int, column: int) -> str:
        each = self.rows[row]
        return (shown(each.word), counted(each.count), counted(each.sources))[column]


class ContextModel(_Table):
    """The places of a word, with what stands around it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), (_RIGHT, _MIDDLE, _LEFT, _LEFT), parent)
        self._heads = (self.tr("Before"), self.tr("Word"), self.tr("After"), self.tr("Source"))
        self.rows: Sequence[Line] = ()

    def show(self, rows: Sequence[Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """The place of a row."""
        return self.rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if role == _Role.AccessibleTextRole and index.isValid():
            each = self.rows[index.row()]
            return shown(f"{each.before}{each.word}{each.after}; {each.title}")
        return super().data(index, role)

    def words_of(self, row: int, column: int) -> str:
        each = self.rows[row]
        return shown((each.before, each.word, each.after, each.title)[column])
