"""A small list of excerpts that narrows while one types; Enter takes one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.names import shown
from ui.look.numbers import counted
from ui.widgets.excerpts.model import short_place
from ui.widgets.rows.passage_rows import PLACE, PassageRows

_MOST_EXCERPTS = 100  # A list to choose from; whoever has more narrows it.
_LONGEST_QUOTE = 300  # More characters than the rows of the list show.


class CiteList(QFrame):
    """`taken(highlight)` for the excerpt to cite, `left()` when it is closed without one."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._excerpts: list[tuple[str, Excerpt]] = []
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Words of the excerpt, its source or memo"))
        self.filter.setAccessibleName(self.tr("Find an excerpt to cite"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Excerpts to cite"))
        self.list.setItemDelegate(PassageRows(self.list, quote_font))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.filter, self.list, self.note):
            layout.addWidget(widget)
        layout.setStretch(1, 1)
        self.filter.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(lambda _: self._take())
        self.filter.installEventFilter(self)
        self.list.installEventFilter(self)

    def offer(self, excerpts: Sequence[Excerpt]) -> None:
        """Offer these excerpts."""
        self._excerpts = [(_searched(excerpt), excerpt) for excerpt in excerpts]
        self._narrow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if watched is self.filter and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                row = self.list.currentRow() + (1 if key == Qt.Key.Key_Down else -1)
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.taken.emit(item.data(PLACE + 1))

    def _narrow(self) -> None:
        words = self.filter.text().casefold().split()
        fitting = [excerpt for text, excerpt in self._excerpts if all(word in text for word in words)]
        self.list.clear()
        for excerpt in fitting[:_MOST_EXCERPTS]:
            quote = " ".join(shown(excerpt.words[:_LONGEST_QUOTE]).split())
            place = f"{shown(excerpt.source_title)}, {short_place(excerpt)} · {shown(excerpt.coder)}"
            item = QListWidgetItem(quote)
            item.setData(PLACE, place)
            item.setData(PLACE + 1, excerpt.highlight)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{quote}, {place}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.note.setText(self._words(len(fitting)))

    def _words(self, count: int) -> str:
        if not self._excerpts:
            return self.tr("No excerpt has this code yet.")
        if not count:
            return self.tr("No excerpt fits these words.")
        if count > _MOST_EXCERPTS:
            return self.tr("{0} excerpts; the first {1} are here.").format(counted(count), counted(_MOST_EXCERPTS))
        return self.tr("Enter cites, Esc goes back.")


def _searched(excerpt: Excerpt) -> str:
    return f"{excerpt.words}\n{excerpt.source_title}\n{excerpt.memo}\n{excerpt.coder}".casefold()
