"""The list of hits: Enter or a click opens one, Space or a click on the box chooses it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from reviewer.services.evidence.search import Found, Hit
from ui.workspaces.search.delegate import HitDelegate
from ui.workspaces.search.model import HitsModel

_ROWS_AT_ONCE = 40
"""Rows that are laid out in one turn of the event loop, more than a screen shows."""


class HitsView(QTreeView):
    """`opened(Hit)`."""

    opened = Signal(object)

    def __init__(self, model: HitsModel, quote_font: QFont, mark: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hits")
        self._hits = model
        self._pressed = QModelIndex()
        self.setModel(model)
        self._delegate = HitDelegate(self, quote_font, mark)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Search results"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shut: Iterator[int] = iter(())
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(0)
        self._opening.timeout.connect(self._open_more)
        model.modelReset.connect(self._reset)

    def set_look(self, quote_font: QFont, mark: QColor) -> None:
        """The reading font, and the ground of a match."""
        self._delegate.set_look(quote_font, mark)
        self.scheduleDelayedItemsLayout()

    def go_to_first(self) -> None:
        """Make the first hit the current one and give the list the focus."""
        first = self._hits.index(0, 0, self._hits.index(0, 0))
        if first.isValid():
            self.setCurrentIndex(first)
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use(index)
        elif event.key() == Qt.Key.Key_Space:
            self._hits.toggle(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or index != self._pressed:
            return
        reach = self.fontMetrics().height() * 0.4
        box = self._delegate.check_box(self.visualRect(index), index)
        if not box.isEmpty() and box.adjusted(-reach * 2, -reach, reach, reach).contains(event.position()):
            self._hits.toggle(index)
        else:
            self._use(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_delegate"):
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def _use(self, index: QModelIndex) -> None:
        thing = self._hits.thing(index)
        if isinstance(thing, Found):
            self.setExpanded(index, not self.isExpanded(index))
        elif isinstance(thing, Hit):
            self.opened.emit(thing)

    def _reset(self) -> None:
        self._delegate.forget()
        self._pressed = QModelIndex()
        self._shut = iter(range(self._hits.rowCount()))
        self._opening.stop()
        self._open_more()

    def _open_more(self) -> None:
        """Open the next groups: each hit is laid out to know its height, which for all of them would hold up the window."""
        opened = 0
        for row in self._shut:
            group = self._hits.index(row, 0)
            self.expand(group)
            opened += 1 + self._hits.rowCount(group)
            if opened >= _ROWS_AT_ONCE:
                self._opening.start()
                return
