"""A band above the workspace for what stays true until something is done: read-only, not saved, damaged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.text.live_label import LiveLabel


class Banner(QFrame):
    """One sentence and up to two buttons; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "warning")
        self._label = LiveLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 6, 14, 6)
        self._layout.addWidget(self._label, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text() if not self.isHidden() else ""

    def tell(self, text: str, *choices: tuple[str, Callable[[], object]]) -> None:
        """Show a sentence with buttons; an empty one hides the band."""
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for title, run in choices:
            button = QPushButton(title)
            button.clicked.connect(run)
            self._layout.addWidget(button)
            self._buttons.append(button)
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
