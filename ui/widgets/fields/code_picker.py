"""Choose one of many by typing a few letters: codes, coders, sources. As a part of a dialog, or as a popover."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reviewer.model.coding.code import Code
from reviewer.model.names import shown
from ui.widgets.fields.fuzzy import ranked, score
from ui.widgets.swatch import swatch_icon
from ui.widgets.told import announce

_MOST_CHOICES = 60  # A list to choose from; whoever has more codes types a letter.


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose. `detail` stands behind the title, `colour` is a swatch before it."""

    id: str
    title: str
    detail: str = ""
    colour: str = ""


class Picker(QWidget):
    """A field and a list. `picked(id)` by Enter or click; `current` is what stands out in the list."""

    picked = Signal(str)
    current_changed = Signal(str)

    def __init__(self, find: Callable[[str], list[Choice]], placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self.picked.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.list.currentItemChanged.connect(lambda *_: self.current_changed.emit(self.current))
        # The focus stays in the field.
        self.list.currentItemChanged.connect(lambda item, _: announce(self.field, item.text() if item else ""))
        self.field.textChanged.connect(self.fill)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.field)
        self.fill()

    @property
    def current(self) -> str:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else ""

    def fill(self) -> None:
        """List what fits the letters typed."""
        self.list.clear()
        for choice in self._find(self.field.text())[:_MOST_CHOICES]:
            words = shown(choice.title) + (f"   {shown(choice.detail)}" if choice.detail else "")
            item = QListWidgetItem(" ".join(words.split("\n")))
            if choice.colour:
                item.setIcon(swatch_icon(choice.colour))
            item.setData(Qt.ItemDataRole.UserRole, choice.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.list.count():
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.current:
                    self.picked.emit(self.current)
                return True
        return super().eventFilter(watched, event)


class PickerPopover(QFrame):
    """A picker that floats over its window and goes by itself: after a choice, by Escape, or when the focus leaves."""

    def __init__(self, picker: Picker, title: str, then: Callable[[str], None], beside: QWidget) -> None:
        self._over = beside.window()
        super().__init__(self._over)
        self.setProperty("role", "popover")
        self.setAccessibleName(title)
        self.picker, self.title = picker, title
        self._then, self._beside = then, beside
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(heading)
        layout.addWidget(picker)
        picker.picked.connect(self._picked)
        picker.field.installEventFilter(self)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 48, metrics.height() * 18)

    def offer(self) -> None:
        """Open under the widget it belongs to, or above it where there is no room below."""
        over, beside = self._over, self._beside
        self.resize(self.size().boundedTo(over.size()))
        at = beside.mapTo(over, QPoint(0, beside.height() + 4))
        if at.y() + self.height() > over.height():
            at.setY(max(0, beside.mapTo(over, QPoint(0, 0)).y() - self.height() - 4))
        if beside.width() > self.width():
            at.setX(at.x() + beside.width() - self.width())
        at.setX(max(0, min(at.x(), over.width() - self.width())))
        self.move(at)
        self.show()
        self.raise_()
        self.picker.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        if event.type() == QEvent.Type.FocusOut and not self.isAncestorOf(self.window().focusWidget() or self):
            self._leave()
        return super().eventFilter(watched, event)

    def _picked(self, identifier: str) -> None:
        self._leave()
        self._then(identifier)

    def _leave(self) -> None:
        if not self.isHidden():
            self.hide()
            self.deleteLater()
            self._beside.setFocus(Qt.FocusReason.PopupFocusReason)


def code_picker(codes: Iterable[Code], placeholder: str, parent: QWidget | None = None) -> Picker:
    """A picker of codes: names first, then paths, in codebook order while nothing is typed."""
    everything = list(codes)

    def find(typed: str) -> list[Choice]:
        return [
            Choice(code.id, code.name, code.path[: -len(code.name)].rstrip("/"), code.colour)
            for code in ranked(typed, everything, ())
        ]

    return Picker(find, placeholder, parent)


def choice_picker(choices: Sequence[Choice], placeholder: str, parent: QWidget | None = None) -> Picker:
    """A picker of anything with a title."""

    def find(typed: str) -> list[Choice]:
        needle = " ".join(typed.casefold().split())
        scored = [(score(needle, choice.title.casefold()), rank) for rank, choice in enumerate(choices)]
        order = sorted((-points, rank) for points, rank in scored if points is not None)
        return [choices[rank] for _, rank in order]

    return Picker(find, placeholder, parent)
