"""The codebook as a tree for views: names, colours, counts, shortcuts, and what drags and drops ask for.

What a row shows is kept by Qt, which asks Python about nothing when it filters, unfolds or paints.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel

from reviewer.model.coding.code import Code
from reviewer.model.coding.codebook import Codebook
from reviewer.model.names import shown
from ui.reader import CODES_MIME
from ui.widgets.text.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FEW = 20
"""So many codes at most come or go one after the other; more are faster shown as a new tree."""


class CodebookModel(QStandardItemModel):
    """`rename_asked(id, name)`; `move_asked(id, parent id or None, sibling it goes before or None)`.

    Roles beside Qt's own: `ID`, `NAME`, `PATH`, `COLOUR`, `COUNT` (None while it is not known), `SHORTCUT`, `HIDDEN`,
    `NEWS`: others did something with it that was not looked at yet; `GROUPS`: it only groups other codes;
    `SEARCHED`: its path and the groups that it is in, which the filter looks through.
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
    NAME = Qt.ItemDataRole.UserRole + 9
    GROUPS = Qt.ItemDataRole.UserRole + 10
    SEARCHED = Qt.ItemDataRole.UserRole + 11

    def __init__(self) -> None:
        super().__init__()
        self._book = Codebook(())
        self._items: dict[str, QStandardItem] = {}
        self._counts: Mapping[str, int] = {}
        self._hidden: frozenset[str] = frozenset()
        self._news: frozenset[str] = frozenset()
        self._conflicts: frozenset[str] = frozenset()
        self._groups: Mapping[str, Sequence[str]] = {}
        self._writable = False
        self.setColumnCount(1)

    @property
    def book(self) -> Codebook:
        return self._book

    def show(self, book: Codebook, *, writable: bool) -> None:
        """Show a codebook. Rows stay where they are when only a few codes came or went."""
        before, self._book = self._book, book
        allowed, self._writable = self._writable, writable
        if allowed != writable or not self._follow(before):
            self._build()
        changed = [code.id for code in book if before.shown(code.id) not in (None, code)]
        self._tell(changed, self._describe)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many highlights each code has."""
        changed = [code.id for code in self._book if counts.get(code.id) != self._counts.get(code.id)]
        self._counts = counts
        self._tell(changed, self._mark)

    def set_groups(self, groups: Mapping[str, Sequence[str]]) -> None:
        """The names of the groups that each code is in."""
        before, self._groups = self._groups, groups
        changed = [code for code in {*before, *groups} if before.get(code) != groups.get(code)]
        self._tell(changed, self._describe)

    def set_hidden(self, hidden: frozenset[str]) -> None:
        """Mark the codes that are hidden in the reader."""
        changed, self._hidden = hidden ^ self._hidden, hidden
        self._tell(changed, self._mark)

    def set_news(self, news: frozenset[str]) -> None:
        """Mark the codes with which others did something."""
        changed, self._news = news ^ self._news, news
        self._tell(changed, self._mark)

    def set_conflicts(self, ids: frozenset[str]) -> None:
        """Mark the codes that an open conflict is about."""
        changed, self._conflicts = ids ^ self._conflicts, ids
        self._tell(changed, self._mark)

    def index_of(self, code: str | None) -> QModelIndex:
        """Where a code stands; invalid for None or one that is not there."""
        item = self._items.get(code or "")
        return QModelIndex() if item is None else self.indexFromItem(item)

    def code(self, index: Index) -> Code | None:
        """The code at an index of this model."""
        identifier = index.data(self.ID) if index.isValid() else None
        return self._book.shown(identifier) if identifier else None

    # Rows

    def _follow(self, before: Codebook) -> bool:
        """Put in and take out the few codes by which the trees differ. False where there is more to it."""
        now = self._book
        gone = [code for code in before if code.id not in now]
        come = [code for code in now if code.id not in before]
        if len(gone) + len(come) > _FEW or _stay(before, now) != _stay(now, before):
            return False
        lost = {code.id for code in gone}
        for code in gone:
            item = self._items.pop(code.id)
            if code.parent not in lost:
                # What hangs on it goes with it.
                self._above(code).takeRow(item.row())
        for code in come:
            self._above(code).insertRow(_place(now, code), self._made(code))
        return True

    def _build(self) -> None:
        self.beginResetModel()
        # Who looks on is told of all rows together.
        blocked = self.blockSignals(True)
        self._items.clear()
        self.invisibleRootItem().removeRows(0, self.rowCount())
        self.invisibleRootItem().setFlags(self._flags(Qt.ItemFlag.NoItemFlags))
        for code in self._book:
            self._above(code).appendRow(self._made(code))
        self.blockSignals(blocked)
        self.endResetModel()

    def _above(self, code: Code) -> QStandardItem:
        return self._items[code.parent] if code.parent is not None else self.invisibleRootItem()

    def _made(self, code: Code) -> QStandardItem:
        item = self._items[code.id] = QStandardItem()
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(self._flags(usual, Qt.ItemFlag.ItemIsEditable))
        item.setData(code.id, self.ID)
        if code.parent is None:
            font = QFont()
            font.setBold(True)
            item.setFont(font)
        self._describe(code, item)
        self._mark(code, item)
        return item

    def _flags(self, usual: Qt.ItemFlag, editable: Qt.ItemFlag = Qt.ItemFlag.NoItemFlags) -> Qt.ItemFlag:
        return usual | Qt.ItemFlag.ItemIsDropEnabled | editable if self._writable else usual

    def _describe(self, code: Code, item: QStandardItem) -> None:
        """What is known of the code itself."""
        item.setText(shown(code.name))
        item.setData(code.name, self.NAME)
        item.setData(shown(code.path), self.PATH)
        named = self._groups.get(code.id, ())
        item.setData("\n".join([shown(code.path), *(f"group:{shown(name)}" for name in named)]), self.SEARCHED)
        item.setData(code.colour, self.COLOUR)
        item.setData(code.shortcut, self.SHORTCUT)
        item.setData(code.heading, self.GROUPS)
        item.setToolTip(
            plain_tip("\n".join(part for part in (code.path, ", ".join(named), code.definition.use) if part))
        )
        item.setAccessibleText(self._spoken(code))

    def _mark(self, code: Code, item: QStandardItem) -> None:
        """What changes while one works with it."""
        item.setData(self._counts.get(code.id), self.COUNT)
        item.setData(code.id in self._hidden, self.HIDDEN)
        item.setData(code.id in self._news, self.NEWS)
        item.setData(code.id in self._conflicts, self.CONFLICT)
        item.setAccessibleText(self._spoken(code))

    def _tell(self, codes: Collection[str], write: Callable[[Code, QStandardItem], None]) -> None:
        """Write these codes anew and say so once for all under the same code."""
        blocked = self.blockSignals(True)
        rows: dict[str | None, list[int]] = {}
        for identifier in codes:
            code, item = self._book.shown(identifier), self._items.get(identifier)
            if code is not None and item is not None:
                write(code, item)
                rows.setdefault(code.parent, []).append(item.row())
        self.blockSignals(blocked)
        for parent, changed in rows.items():
            above = self.index_of(parent)
            self.dataChanged.emit(self.index(min(changed), 0, above), self.index(max(changed), 0, above))

    def _spoken(self, code: Code) -> str:
        translate = QCoreApplication.translate
        parts = [shown(code.name), translate("CodebookModel", "{0} highlights").format(self._counts.get(code.id, 0))]
        parts += [translate("CodebookModel", "only groups codes")] if code.heading else []
        parts += [translate("CodebookModel", "key {0}").format(code.shortcut)] if code.shortcut else []
        parts += [translate("CodebookModel", "hidden")] if code.id in self._hidden else []
        new = translate("CodebookModel", "others worked with it since you looked")
        parts += [new] if code.id in self._news else []
        parts += (
            [translate("CodebookModel", "changed apart, waits for a decision")] if code.id in self._conflicts else []
        )
        return ", ".join(parts)

    # Renaming and dragging

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        code = self.code(index)
        if code is None or role != Qt.ItemDataRole.EditRole or not self._writable:
            return False
        if " ".join(str(value).split()) != code.name:
            self.rename_asked.emit(code.id, str(value))
        return False

    def removeRows(self, row: int, count: int, parent: Index = _NOWHERE) -> bool:
        """A drag takes nothing away by itself: the codebook says what is moved."""
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


def _stay(book: Codebook, other: Codebook) -> list[tuple[str, str | None]]:
    """The codes that are in both, in their order, each with what it stands under."""
    return [(code.id, code.parent) for code in book if code.id in other]


def _place(book: Codebook, code: Code) -> int:
    return next(row for row, each in enumerate(book.children(code.parent)) if each.id == code.id)


def _dragged(data: QMimeData) -> list[str]:
    payload = bytes(data.data(CODES_MIME).data()).decode("utf-8", "replace")
    return [line.strip() for line in payload.split("\n") if line.strip()]
