"""A list in which things are ticked: with a filter above it, and buttons that tick or untick all that it shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

_VALUE, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class TickList(QWidget):
    """`ticked_changed()` by the user, `current_changed()` for the row that the keys are at.

    Down goes from the filter to the list.
    """

    ticked_changed = Signal()
    current_changed = Signal()

    def __init__(self, name: str, filter_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(filter_words)
        self.filter.setAccessibleName(filter_words)
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.every, self.none = QPushButton(self.tr("Tick all shown")), QPushButton(self.tr("Untick all shown"))
        self.foot = QHBoxLayout()
        for button in (self.every, self.none):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addLayout(self.foot)
        self.filter.textChanged.connect(self._filter)
        self.every.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.list.itemChanged.connect(lambda _: self.ticked_changed.emit())
        self.list.currentItemChanged.connect(lambda *_: self.current_changed.emit())
        self.setFocusProxy(self.filter)

    def put(self, value: Any, shown: str, *, words: str, ticked: bool = False, tip: str = "") -> None:
        """Add a row for a value. The filter looks at `words`."""
        item = QListWidgetItem(shown)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(_VALUE, value)
        item.setData(_WORDS, words.casefold())
        item.setToolTip(tip)
        self.list.addItem(item)

    def put_all(self, put: Callable[[], None]) -> None:
        """Fill the list anew by `put`, without telling of each row."""
        self.list.blockSignals(True)
        self.list.clear()
        put()
        self.list.blockSignals(False)
        self._filter(self.filter.text())

    @property
    def ticked(self) -> list[Any]:
        """The values of the rows that are ticked, also where the filter hides them."""
        items = map(self.list.item, range(self.list.count()))
        return [item.data(_VALUE) for item in items if item.checkState() == Qt.CheckState.Checked]

    @property
    def current(self) -> Any:
        """The value of the row that the keys are at, or None."""
        return self.list.currentItem().data(_VALUE) if self.list.currentRow() >= 0 else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        for item in map(self.list.item, range(self.list.count())):
            item.setHidden(not all(word in item.data(_WORDS) for word in words))

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in map(self.list.item, range(self.list.count())):
            if not item.isHidden():
                item.setCheckState(state)
        self.list.blockSignals(False)
        self.ticked_changed.emit()
