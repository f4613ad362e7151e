"""The tree of codes on screen: keys, clicks, drags, and rows painted over their whole width."""

from __future__ import annotations

import re

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from ui.panes.codebook.model import CodebookModel
from ui.panes.codebook.rows import CodeRows
from ui.widgets.rows.painted import chevron, muted, row_ground

_GROUP = re.compile(r"^group:\s*", re.IGNORECASE)
_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = {
    (Qt.Key.Key_Delete, _NONE): "delete",
    (Qt.Key.Key_Backspace, _NONE): "delete",
    (Qt.Key.Key_Insert, _NONE): "new",
    (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier): "new",
    (Qt.Key.Key_Return, _NONE): "excerpts",
    (Qt.Key.Key_Enter, _NONE): "excerpts",
    (Qt.Key.Key_H, _NONE): "hide",
    (Qt.Key.Key_Up, _ALT): "up",
    (Qt.Key.Key_Down, _ALT): "down",
    (Qt.Key.Key_Left, _ALT): "outdent",
    (Qt.Key.Key_Right, _ALT): "indent",
}


class _Filter(QSortFilterProxyModel):
    """The codes whose path, or `group:` and a group of theirs, has certain letters, with what they stand under."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pattern = ""
        self.setRecursiveFilteringEnabled(True)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterRole(CodebookModel.SEARCHED)

    def look_for(self, pattern: str) -> None:
        """Show what fits. The rows that come and go would be told of one after the other; a new tree is there sooner."""
        if pattern == self.pattern:
            return
        self.pattern = pattern
        self.beginResetModel()
        blocked = self.blockSignals(True)
        self.setFilterFixedString(pattern)
        self.blockSignals(blocked)
        self.endResetModel()


class CodeTree(QTreeView):
    """`asked(what, code id or "")` for a key; `inspected(id)`, `tagged(id)` on double click, `eye_clicked(id)`."""

    asked = Signal(str, str)
    inspected = Signal(str)
    tagged = Signal(str)
    eye_clicked = Signal(str)

    def __init__(self, model: CodebookModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = model
        self._proxy = _Filter(self)
        self._proxy.setSourceModel(model)
        self._folded: set[str] = set()
        self._kept = ""
        self._rows = CodeRows(self)
        self.setModel(self._proxy)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(self.tr("Codebook"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setIndentation(round(self.fontMetrics().averageCharWidth() * 2.4))
        self.setProperty("role", "codes")
        self.collapsed.connect(lambda index: self._fold(index, folded=True))
        self.expanded.connect(lambda index: self._fold(index, folded=False))
        self.clicked.connect(self._click)
        self.doubleClicked.connect(lambda index: self.tagged.emit(index.data(CodebookModel.ID)))
        self._proxy.modelAboutToBeReset.connect(self._keep)
        self._proxy.modelReset.connect(self._restore)
        self._proxy.rowsInserted.connect(self._open)

    def current(self) -> str:
        """The id of the current code, or an empty text."""
        return self.currentIndex().data(CodebookModel.ID) or ""

    def choose(self, code: str) -> None:
        """Make a code the current one and bring it into view."""
        index = self._proxy.mapFromSource(self._codes.index_of(code))
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def rename(self, code: str) -> None:
        """Edit a code's name in its row."""
        self.choose(code)
        if self.current() == code:
            self.setFocus()
            self.edit(self.currentIndex())

    def code_at(self, index: QModelIndex) -> str:
        """The id of the code at an index of this view."""
        return index.data(CodebookModel.ID) or ""

    def filter(self, text: str) -> None:
        """Show only codes whose path has these letters, with what they stand under."""
        self._proxy.look_for(_GROUP.sub("group:", text.strip()))

    # Which branches are folded outlives a new tree

    def _fold(self, index: QModelIndex, *, folded: bool) -> None:
        if not self._proxy.pattern:
            (self._folded.add if folded else self._folded.discard)(self.code_at(index))

    def _keep(self) -> None:
        self._kept = self.current() or self._kept

    def _restore(self) -> None:
        self._unfold()
        if self._kept:
            self.choose(self._kept)

    def _unfold(self) -> None:
        # Nobody folds or unfolds here.
        blocked = self.blockSignals(True)
        self.expandAll()
        self._folded = {code for code in self._folded if code in self._codes.book}
        if not self._proxy.pattern:
            for code in self._folded:
                self.collapse(self._proxy.mapFromSource(self._codes.index_of(code)))
        self.blockSignals(blocked)

    def _open(self, above: QModelIndex, first: int, last: int) -> None:
        """What comes in is seen, unless it comes under a code that is folded."""
        blocked = self.blockSignals(True)
        for row in range(first, last + 1):
            self.expandRecursively(self._proxy.index(row, 0, above))
        if above.isValid() and (self._proxy.pattern or self.code_at(above) not in self._folded):
            self.expand(above)
        self.blockSignals(blocked)

    # Keys and clicks

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._what(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = self._what(event)
        if what:
            self.asked.emit(what, self.current())
            return
        before = self.current()
        super().keyPressEvent(event)
        if self.current() and self.current() != before:
            self.inspected.emit(self.current())

    def _what(self, event: QKeyEvent) -> str:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return _KEYS.get((Qt.Key(event.key()), modifiers), "")

    def keyboardSearch(self, search: str) -> None:
        """Typing goes to nothing here: letters are keys of the codebook, and there is a filter field."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        area = QRectF(self.visualRect(index))
        if index.data(CodebookModel.HIDDEN) and self._rows.eye_box(self.font(), area, index).contains(event.position()):
            self.eye_clicked.emit(self.code_at(index))
            return
        super().mousePressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        self.inspected.emit(self.code_at(index))

    # Painting

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        state = QStyle.StateFlag.State_None
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        under = self.viewport().mapFromGlobal(self.cursor().pos())
        if self.viewport().underMouse() and self.indexAt(under) == index:
            state |= QStyle.StateFlag.State_MouseOver
        if self.hasFocus() and self.currentIndex() == index:
            state |= QStyle.StateFlag.State_HasFocus
        row = QStyleOptionViewItem(option)
        row.state = state
        painter.save()
        area: QRect = option.rect
        row_ground(painter, row, QRectF(0, area.top(), self.viewport().width(), area.height()))
        painter.restore()
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self._proxy.rowCount(index):
            return
        painter.save()
        box = QRectF(rect.right() - self.indentation(), rect.top(), self.indentation(), rect.height())
        chevron(painter, box, opened=self.isExpanded(index), colour=muted(self.palette()))
        painter.restore()
