"""The codebook as a tree for views: names, colours, counts, shortcuts, and what drags and drops ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from reviewer.model.coding.code import Code
from reviewer.model.coding.codebook import Codebook
from reviewer.model.names import shown
from ui.reader import CODES_MIME
from ui.widgets.text.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CodebookModel(QAbstractItemModel):
    """`rename_asked(id, name)`; `move_asked(id, parent id or None, sibling it goes before or None)`.

    Roles beside Qt's own: `ID`, `PATH`, `COLOUR`, `COUNT` (None while it is not known), `SHORTCUT`, `HIDDEN`,
    `NEWS`: others did something with it that was not looked at yet.
    """

    rename_asked = Signal(str, str)
    move_asked = Signal(str, object, object)

    ID = Qt.ItemDataRole.UserRole + 1
    PATH = Qt.ItemDataRole.UserRole + 2
    COLOUR = Qt.ItemDataRole.UserRole + 3
    COUNT = Qt.ItemDataRole.UserRole + 4
    SHORTCUT = Qt.ItemDataRole.UserRole + 5
    HIDDEN = Qt.ItemDataRole.UserRole + 6
    NEWS = Qt.ItemDataRole.UserRole + 7
    CONFLICT = Qt.ItemDataRole.UserRole + 8

    def __init__(self) -> None:
        super().__init__()
        self._book = Codebook(())
        self._rank: dict[str, int] = {}
        self._row: dict[str, int] = {}
        self._counts: Mapping[str, int] = {}
        self._hidden: frozenset[str] = frozenset()
        self._news: frozenset[str] = frozenset()
        self._conflicts: frozenset[str] = frozenset()
        self._writable = False

    @property
    def book(self) -> Codebook:
        return self._book

    def show(self, book: Codebook, *, writable: bool) -> None:
        """Show a codebook. Rows stay where they are when the tree has the same shape."""
        self._writable = writable
        if [(code.id, code.parent) for code in book] == [(code.id, code.parent) for code in self._book]:
            self._book = book
            self._tell_all()
            return
        self.beginResetModel()
        self._book = book
        self._rank = {code.id: rank for rank, code in enumerate(book.codes)}
        self._row = {}
        for parent in (None, *self._rank):
            self._row.update({code.id: row for row, code in enumerate(book.children(parent))})
        self.endResetModel()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many highlights each code has."""
        changed = [c.id for c in self._book if counts.get(c.id) != self._counts.get(c.id)]
        self._counts = counts
        self._tell(changed)

    def set_hidden(self, hidden: frozenset[str]) -> None:
        """Mark the codes that are hidden in the reader."""
        changed, self._hidden = hidden ^ self._hidden, hidden
        self._tell([code for code in changed if code in self._rank])

    def set_news(self, news: frozenset[str]) -> None:
        """Mark the codes with which others did something."""
        changed, self._news = news ^ self._news, news
        self._tell([code for code in changed if code in self._rank])

    def set_conflicts(self, ids: frozenset[str]) -> None:
        """Mark the codes that an open conflict is about."""
        changed, self._conflicts = ids ^ self._conflicts, ids
        self._tell([code for code in changed if code in self._rank])

    def index_of(self, code: str | None) -> QModelIndex:
        """Where a code stands; invalid for None or one that is not there."""
        if code is None or code not in self._rank:
            return QModelIndex()
        return self.createIndex(self._row[code], 0, self._rank[code])

    def code(self, index: Index) -> Code | None:
        """The code at an index of this model."""
        if not index.isValid() or not 0 <= index.internalId() < len(self._book.codes):
            return None
        return self._book.codes[index.internalId()]

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        above = self.code(parent)
        children = self._book.children(above.id if above else None)
        if column != 0 or not 0 <= row < len(children) or (parent.isValid() and parent.column() != 0):
            return QModelIndex()
        return self.createIndex(row, 0, self._rank[children[row].id])

    def parent(self, index: Index | None = None) -> Any:
        if index is None:
            return super().parent()
        code = self.code(index)
        return self.index_of(code.parent) if code else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.column() > 0:
            return 0
        above = self.code(parent)
        return len(self._book.children(above.id if above else None))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        code = self.code(index)
        return None if code is None else self._data(code, role)

    def _data(self, code: Code, role: int) -> Any:
        # What a filter asks of every code at each key comes first.
        if role == self.PATH:
            return shown(code.path)
        if role == self.ID:
            return code.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return shown(code.name) if role == Qt.ItemDataRole.DisplayRole else code.name
        if role == Qt.ItemDataRole.FontRole and code.parent is None:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(part for part in (code.path, code.definition.use) if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(code)
        own = {
            self.COLOUR: code.colour,
            self.COUNT: self._counts.get(code.id),
            self.SHORTCUT: code.shortcut,
            self.HIDDEN: code.id in self._hidden,
            self.NEWS: code.id in self._news,
            self.CONFLICT: code.id in self._conflicts,
        }
        return own.get(role)

    def _spoken(self, code: Code) -> str:
        translate = QCoreApplication.translate
        parts = [shown(code.name), translate("CodebookModel", "{0} highlights").format(self._counts.get(code.id, 0))]
        parts += [translate("CodebookModel", "key {0}").format(code.shortcut)] if code.shortcut else []
        parts += [translate("CodebookModel", "hidden")] if code.id in self._hidden else []
        new = translate("CodebookModel", "others worked with it since you looked")
        parts += [new] if code.id in self._news else []
        parts += (
            [translate("CodebookModel", "changed apart, waits for a decision")] if code.id in self._conflicts else []
        )
        return ", ".join(parts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        writable = Qt.ItemFlag.ItemIsDropEnabled if self._writable else Qt.ItemFlag.NoItemFlags
        if not index.isValid():
            return writable
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled | writable
        return flags | (Qt.ItemFlag.ItemIsEditable if self._writable else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        code = self.code(index)
        if code is None or role != Qt.ItemDataRole.EditRole or not self._writable:
            return False
        if " ".join(str(value).split()) != code.name:
            self.rename_asked.emit(code.id, str(value))
        return False

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [CODES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        codes = [code.id for code in map(self.code, indexes) if code]
        data = QMimeData()
        data.setData(CODES_MIME, "\n".join(codes).encode("utf-8"))
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        above = self.code(parent)
        codes = _dragged(data)
        if not self._writable or not codes or not all(code in self._book for code in codes):
            return False
        return above is None or all(above.id not in {c.id for c in self._book.subtree(code)} for code in codes)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        above = self.code(parent)
        target = above.id if above else None
        siblings = self._book.children(target)
        codes = _dragged(data)
        later = siblings[row:] if row >= 0 else []
        before = next((code.id for code in later if code.id not in codes), None)
        for code in codes:
            if self._moves(code, target, before, onto=row < 0):
                self.move_asked.emit(code, target, before)
        return True

    def _moves(self, code: str, parent: str | None, before: str | None, *, onto: bool) -> bool:
        now = self._book.shown(code)
        if now is None or now.parent != parent:
            return True
        siblings = [sibling.id for sibling in self._book.children(parent)]
        after = siblings[siblings.index(code) + 1 :]
        return not onto and (after[0] if after else None) != before

    def _tell_all(self) -> None:
        self._tell([code.id for code in self._book])

    def _tell(self, codes: Sequence[str]) -> None:
        for code in codes:
            index = self.index_of(code)
            self.dataChanged.emit(index, index)


def _dragged(data: QMimeData) -> list[str]:
    payload = bytes(data.data(CODES_MIME).data()).decode("utf-8", "replace")
    return [line.strip() for line in payload.split("\n") if line.strip()]
