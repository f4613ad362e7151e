"""All shortcuts, read from the actions themselves and from the reader's own keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions.action import Actions


class Shortcuts(QDialog):
    """A table of keys and what they do."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        rows = [(_keys(a.shortcut), a.title.replace("&", "").rstrip("…")) for a in actions.declared() if a.shortcut]
        rows += self._of_the_reader()
        self.table = QTableWidget(len(rows), 2)
        self.table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        for row, (key, title) in enumerate(rows):
            self.table.setItem(row, 0, QTableWidgetItem(key))
            self.table.setItem(row, 1, QTableWidgetItem(title))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().height() * 34)

    def _of_the_reader(self) -> list[tuple[str, str]]:
        return [
            ("1–9, Alt+1–9", self.tr("Tag with the code that has this key (in the text)")),
            (self.tr("a letter"), self.tr("With a selection: tag it by typing")),
            (self.tr("Shift+arrows"), self.tr("Select (in the text)")),
            (self.tr("Alt+Shift+→ / ←"), self.tr("Grow or shrink the selection: word, sentence, paragraph")),
            ("Alt+→ / ←", self.tr("Move the end of the current highlight by a word")),
            ("Alt+↓ / ↑", self.tr("Move the start of the current highlight by a word")),
            (_keys("Ctrl+Enter"), self.tr("While tagging: make a new code")),
            (_keys("Shift+Enter"), self.tr("While tagging: highlight without a code")),
            (_keys("Esc"), self.tr("Close, let go, or clear the selection")),
        ]


def _keys(shortcut: str) -> str:
    """The keys of an action as this system writes them."""
    return " / ".join(
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in shortcut.split(" or ")
    )
