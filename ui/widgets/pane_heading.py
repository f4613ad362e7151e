"""The head of a pane: its name in small capitals, a count, perhaps a “+”; and the field that filters the pane."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ui.look.theme import small_caps_font


class PaneHeading(QWidget):
    """`add_clicked()` when the “+” is pressed."""

    add_clicked = Signal()

    def __init__(self, title: str, add: str, parent: QWidget | None = None) -> None:
        """`add` says what the “+” does."""
        super().__init__(parent)
        label = QLabel(title)
        label.setFont(small_caps_font(label.font()))
        label.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.add = QToolButton()
        self.add.setText("+")
        self.add.setAccessibleName(add)
        self.add.setToolTip(add)
        self.add.clicked.connect(self.add_clicked)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 10, 10, 4)
        self._layout.addWidget(label)
        self._layout.addStretch(1)
        self._layout.addWidget(self._count)
        self._layout.addWidget(self.add)

    def put(self, widget: QWidget) -> None:
        """Put something else before the “+”."""
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def set_count(self, text: str) -> None:
        """Show how many there are."""
        self._count.setText(text)


class FilterField(QLineEdit):
    """Filters while typing. Escape empties it; `left_down()` when Down or Enter goes on to the list."""

    left_down = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


def inset(*fields: QWidget) -> QVBoxLayout:
    """The fields of a pane, one below the other, with the pane's space at their sides."""
    layout = QVBoxLayout()
    layout.setContentsMargins(10, 0, 10, 6)
    layout.setSpacing(6)
    for field in fields:
        layout.addWidget(field)
    return layout
