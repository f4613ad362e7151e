"""The list of sources on screen: its keys, and how it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.panes.sources.rows import SourceRows

Index = QModelIndex | QPersistentModelIndex
DECISIONS = {Qt.Key.Key_I: "included", Qt.Key.Key_X: "excluded", Qt.Key.Key_U: "to_screen"}


class SourceList(QListView):
    """`asked(what)` for the keys of a source: remove, inspect, copy, or a decision."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sources"))
        self.setItemDelegate(SourceRows(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setProperty("role", "sources")

    def bring(self, index: QModelIndex) -> None:
        """Scroll to a row so that the first one in view is whole."""
        self.scrollTo(index)
        row, bar = max(1, self.sizeHintForRow(index.row())), self.verticalScrollBar()
        bar.setValue(-(-bar.value() // row) * row)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint what changed. All rows are of one height, but a list of Qt would lay out all of them anew."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.asked.emit("inspect")
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.asked.emit("copy")
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.asked.emit("remove")
        elif event.key() in DECISIONS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.asked.emit(DECISIONS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
