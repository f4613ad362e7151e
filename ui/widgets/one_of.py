"""A button of several of which one is down."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


class OneOf(QPushButton):
    """Qt tells a screen reader that a push button which excludes its neighbours is a radio button; of tool buttons it does not."""

    def __init__(self, title: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setProperty("role", role)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)

    def put(self, down: bool) -> None:
        """Press it down or let it up, whether another one is down or not."""
        self.setAutoExclusive(False)
        self.setChecked(down)
        self.setAutoExclusive(True)
