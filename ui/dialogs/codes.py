"""Two small dialogs about codes: pick one by typing, and look at what a delete takes away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.coding.code import Code
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.names import shown
from ui.look.numbers import counted
from ui.widgets.fields.fuzzy import ranked
from ui.widgets.rows.painted import on_one_line
from ui.widgets.swatch import swatch_icon
from ui.widgets.text.tips import plain_tip

MOST_EXCERPTS = 200  # To look over before the code goes; each is a row of its own height.


class PickCode(QDialog):
    """`picked(code id)`. Type a few letters, Up and Down, Enter."""

    picked = Signal(str)

    def __init__(self, title: str, codes: Sequence[Code], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._codes = codes
        question = _sentence(title)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a code…"))
        self.field.setAccessibleName(title)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Matching codes"))
        side = self.fontMetrics().height()
        self.list.setIconSize(QSize(side, side))
        self.list.itemActivated.connect(self._take)
        layout = QVBoxLayout(self)
        for widget in (question, self.field, self.list):
            layout.addWidget(widget)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 56, metrics.height() * 22)
        self._fill("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow((self.list.currentRow() + step) % max(1, self.list.count()))
                return True
        return super().eventFilter(watched, event)

    def _fill(self, text: str) -> None:
        self.list.clear()
        for code in ranked(text, self._codes, ()):
            above = code.path[: -len(code.name)].rstrip("/")
            item = QListWidgetItem(swatch_icon(code.colour), shown(code.name + (f"   {above}" if above else "")))
            item.setData(Qt.ItemDataRole.UserRole, code.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()


class ConfirmDelete(QDialog):
    """Lists the codes that go and the excerpts that lose a code. `accepted` means: delete them."""

    def __init__(self, codes: Sequence[Code], excerpts: Sequence[Excerpt], total: int, parent: QWidget) -> None:
        """`total` highlights lose a code; `excerpts` are the first of them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = shown(codes[0].name)
        self.setWindowTitle(self.tr("Delete {0}").format(name))
        self.summary = _sentence(self._words(name, len(codes) - 1, total))
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        if len(codes) > 1:
            self.codes = self._list(self.tr("Codes that are deleted"))
            for code in codes:
                QListWidgetItem(swatch_icon(code.colour), shown(code.path), self.codes)
            layout.addWidget(self.codes, min(3, len(codes)))
        self.excerpts = self._list(self.tr("Excerpts that lose a code"))
        for excerpt in excerpts:
            text = on_one_line(excerpt.words)
            item = QListWidgetItem(shown(f"“{text}”  —  {on_one_line(excerpt.source_title)}, ¶ {excerpt.paragraph}"))
            item.setToolTip(plain_tip(excerpt.words))
            self.excerpts.addItem(item)
        if excerpts:
            layout.addWidget(_sentence(self.tr("Excerpts that lose a code:")))
        layout.addWidget(self.excerpts, 6)
        self.excerpts.setVisible(bool(excerpts))
        if total > len(excerpts):
            layout.addWidget(_sentence(self.tr("… and {0} more.").format(counted(total - len(excerpts)))))
        layout.addWidget(self._buttons())
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 92, metrics.height() * (26 if excerpts else 10))

    def _words(self, name: str, below: int, total: int) -> str:
        text = self.tr("“{0}” will be deleted").format(name)
        if below:
            text += self.tr(" with its sub-codes ({0})").format(below)
        if total:
            text += self.tr("; {0} highlights lose a code, and the highlights themselves stay").format(counted(total))
        return text + self.tr(". You can undo this.")

    def _list(self, name: str) -> QListWidget:
        listing = QListWidget()
        listing.setAccessibleName(name)
        side = listing.fontMetrics().height()
        listing.setIconSize(QSize(side, side))
        listing.setTextElideMode(Qt.TextElideMode.ElideRight)
        listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return listing

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        delete = QPushButton(self.tr("Delete"))
        cancel = QPushButton(self.tr("Cancel"))
        box.addButton(delete, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        delete.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box


def _sentence(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
