"""A list of things, each with a name and a muted line below; it is filtered while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from ui.widgets.rows.painted import muted, on_one_line, row_ground, smaller
from ui.widgets.text.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
ID = int(Qt.ItemDataRole.UserRole) + 1
BELOW = int(Qt.ItemDataRole.UserRole) + 2
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it stands for, its name, what is said below, and what else is looked through for the letters typed."""

    id: str
    title: str
    below: str = ""
    words: str = ""

    def has(self, needle: str) -> bool:
        """Whether it has these letters, given without case."""
        return needle in f"{self.title}\n{self.below}\n{self.words}".casefold()


class Entries(QWidget):
    """`chosen(id)` when another row is current, "" for none; `new_asked()`."""

    chosen = Signal(str)
    new_asked = Signal()

    def __init__(self, name: str, hint: str, new: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._current = ""
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(hint)
        self.filter.setAccessibleName(hint)
        self.filter.setClearButtonEnabled(True)
        self.add = QPushButton(new)
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setProperty("role", "plain")
        self.list.setAccessibleName(name)
        self.list.setItemDelegate(_TwoLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        self.filter.textChanged.connect(lambda _: self._fill())
        self.add.clicked.connect(self.new_asked)
        self.list.selectionModel().currentChanged.connect(self._changed)

    @property
    def current(self) -> str:
        """The id of what is chosen, "" for nothing."""
        return self._current

    @property
    def titles(self) -> list[str]:
        """The names of the rows that are shown."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; what was chosen stays so where it is among them."""
        self._entries = entries
        self._fill()

    def choose(self, identifier: str) -> None:
        """Choose one, also where the letters typed hide it."""
        if self.filter.text() and not any(each.id == identifier for each in self._matching()):
            self.filter.clear()
        self._current = identifier
        self._choose_again()

    def _matching(self) -> list[Entry]:
        needle = self.filter.text().strip().casefold()
        return [entry for entry in self._entries if not needle or entry.has(needle)]

    def _fill(self) -> None:
        blocked = self.list.selectionModel().blockSignals(True)
        self._model.clear()
        for entry in self._matching():
            item = QStandardItem(shown(on_one_line(entry.title)))
            item.setData(entry.id, ID)
            item.setData(shown(on_one_line(entry.below)), BELOW)
            item.setAccessibleText(shown(f"{on_one_line(entry.title)}, {on_one_line(entry.below)}"))
            item.setToolTip(plain_tip(entry.title))
            self._model.appendRow(item)
        self.list.selectionModel().blockSignals(blocked)
        self._choose_again()

    def _choose_again(self) -> None:
        rows = range(self._model.rowCount())
        row = next((row for row in rows if self._model.item(row).data(ID) == self._current), 0)
        index = self._model.index(row, 0)
        self.list.setCurrentIndex(index)
        self._changed(index, QModelIndex())

    def _changed(self, index: QModelIndex, _: QModelIndex) -> None:
        now = str(index.data(ID) or "") if index.isValid() else ""
        self._current = now
        self.chosen.emit(now)


class _TwoLines(QStyledItemDelegate):
    """Everything is measured by the font."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, round(QFontMetricsF(option.font).height() * 2.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, palette = QRectF(option.rect), option.palette
        row_ground(painter, option, area)
        unit = QFontMetricsF(option.font).averageCharWidth()
        inner = area.adjusted(unit, area.height() * 0.1, -unit, -area.height() * 0.1)
        high = inner.height() / 2
        lines = (
            (option.font, palette.color(QPalette.ColorRole.WindowText), index.data()),
            (smaller(option.font, 0.9), muted(palette), index.data(BELOW)),
        )
        for number, (font, colour, text) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(colour)
            box = QRectF(inner.left(), inner.top() + number * high, inner.width(), high)
            words = QFontMetricsF(font).elidedText(text or "", Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, _LINE | Qt.TextFlag.TextSingleLine, words)
        painter.restore()
