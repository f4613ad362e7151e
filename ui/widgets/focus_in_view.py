"""What has the focus is in view: Qt scrolls to it only where the focus was in the same area before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class FocusInView(QObject):
    """Scrolls to what the keyboard leads to (WCAG 2.2, 2.4.11). What is clicked stays under the mouse."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._show)

    def _show(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        around = now.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea) and around.widget() is not None:
                around.ensureWidgetVisible(now)
            around = around.parentWidget()
