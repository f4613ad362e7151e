"""The list of keys as a dialog of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ui.actions.action import Actions
from ui.actions.key_table import KeyTable, Row


class Shortcuts(QDialog):
    """Shows all keys; a chosen row can be given others."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.keys = KeyTable(actions)
        self.filter, self.table, self.editor = self.keys.filter, self.keys.table, self.keys.editor
        self.all_own = self.keys.all_own
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.all_own, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.keys)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().height() * 38)
        self.filter.setFocus()

    def rows(self) -> list[Row]:
        """The keys and what they do, as shown now, without headings."""
        return self.keys.rows()

    def choose(self, identifier: str) -> None:
        """Go to an action and wait for its new keys."""
        self.keys.choose(identifier)
