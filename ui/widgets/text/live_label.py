"""A label whose words a screen reader reads when they come or change: a count, or what is wrong."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel

from ui.widgets.told import announce

_NOT_READ = "\u200b"
"""Where long words may go on in the next line."""


class LiveLabel(QLabel):
    """Read once for each change, and when it is shown with the rest of its place."""

    def setText(self, text: str) -> None:
        changed = text != self.text()
        super().setText(text)
        if changed and self.isVisible():
            announce(self, text.replace(_NOT_READ, ""))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self.text().replace(_NOT_READ, ""))
