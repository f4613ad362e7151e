"""What stands where there is nothing to show: a calm sentence, and perhaps something to click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.widgets.fields.tab_order import tab_through


class EmptyState(QWidget):
    """One sentence in the middle, with links or buttons below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "muted")
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(10)
        self._layout.addStretch(2)
        self._layout.addWidget(self._label)
        self._layout.addStretch(3)
        self._buttons: list[QPushButton] = []
        tab_through(self)

    @property
    def text(self) -> str:
        return self._label.text()

    @property
    def buttons(self) -> list[QPushButton]:
        return self._buttons

    def tell(self, text: str, *choices: tuple[str, Callable[[], None]], links: bool = False) -> None:
        """Show a sentence and what can be clicked; `links` makes them look like links."""
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, (title, run) in enumerate(choices):
            button = QPushButton(title.replace("&", "&&"))
            # Whoever comes to the button by keys has not come by the sentence.
            button.setAccessibleDescription(text)
            if links:
                button.setProperty("role", "link")
                button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, run=run: run())
            self._layout.insertWidget(2 + number, button, 0, Qt.AlignmentFlag.AlignHCenter)
            self._buttons.append(button)
        tab_through(self, self._buttons)
        self._label.setText(text)
