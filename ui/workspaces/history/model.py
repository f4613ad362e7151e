"""The history as a table that reads on as far as one scrolls."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reviewer.model.names import shown
from reviewer.model.team.history import HistoryEntry, HistoryPage, Key
from ui.widgets.text.times import moment
from ui.widgets.text.tips import plain_tip
from ui.workspaces.history.words import sentence

Index = QModelIndex | QPersistentModelIndex
WHEN, WHO, WHAT = range(3)
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """`more_asked()` when the view has come to the end of what is read; `add` brings it."""

    more_asked = Signal()
    ENTRY = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[HistoryEntry] = []
        self._after: Key | None = None
        self._waiting = False

    @property
    def after(self) -> Key | None:
        """Where the next page begins; None at the end."""
        return self._after

    @property
    def entries(self) -> list[HistoryEntry]:
        return self._entries

    def show(self, page: HistoryPage) -> None:
        """Show a first page in place of everything."""
        self.beginResetModel()
        self._entries, self._after, self._waiting = list(page.entries), page.after, False
        self.endResetModel()

    def add(self, page: HistoryPage) -> None:
        """Show another page below."""
        self._after, self._waiting = page.after, False
        if page.entries:
            first = len(self._entries)
            self.beginInsertRows(_NOWHERE, first, first + len(page.entries) - 1)
            self._entries += page.entries
            self.endInsertRows()

    def entry(self, index: Index) -> HistoryEntry | None:
        """The entry of a row."""
        return self._entries[index.row()] if index.isValid() else None

    def row_of(self, action: str) -> int | None:
        """Where an action stands among what is read."""
        return next((row for row, entry in enumerate(self._entries) if entry.changeset == action), None)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and self._after is not None and not self._waiting

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.more_asked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("HistoryModel", "When"),
            translate("HistoryModel", "Who"),
            translate("HistoryModel", "What"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == self.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return (moment(entry.when), shown(entry.coder), sentence(entry))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHAT:
            return plain_tip(sentence(entry))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == WHAT:
            return f"{sentence(entry)}, {moment(entry.when)}"
        return None
