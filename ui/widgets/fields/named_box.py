"""A box to choose from that tells its name where no label stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QLabel


class NamedBox(QComboBox):
    """On Linux Qt tells what is chosen as the name of a box, and its name only by a label among its neighbours: one is
    put there that is never seen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setBuddy(self)
        self.tell_name(name)

    def tell_name(self, name: str) -> None:
        """Use another name."""
        self.setAccessibleName(name)
        self._label.setText(name.replace("&", "&&"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())
            self._label.hide()
        return super().event(event)
