"""Everything that can be done and its keys, read from the actions themselves, with the reader's own keys at the end."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
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
from ui.actions.catalogue import menu_titles
from ui.actions.offers import plain
from ui.look.theme import small_caps_font
from ui.widgets.pane_heading import FilterField

Row = tuple[str, str]


class Shortcuts(QDialog):
    """A table of keys and what they do, by menu; it filters while one types."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.filter = FilterField(self.tr("Filter commands and keys"))
        self.filter.textChanged.connect(self._filter)
        self.filter.left_down.connect(self._enter_table)
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._sections: list[tuple[int, range]] = []
        for menu, title in menu_titles().items():
            listed = [action for action in actions.declared() if action.menu == menu]
            self._add(title.replace("&", ""), [(_keys(a.shortcut), a.words.rstrip("…")) for a in listed])
        self._add(self.tr("While reading and tagging"), self._of_the_reader())
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().height() * 34)
        self.filter.setFocus()

    def rows(self) -> list[Row]:
        """The keys and what they do, as shown now, without headings."""
        shown = (row for _, rows in self._sections for row in rows if not self.table.isRowHidden(row))
        return [(self._text(row, 0), self._text(row, 1)) for row in shown]

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    def _add(self, title: str, rows: Iterable[Row]) -> None:
        """A heading, and what stands below it."""
        heading = self.table.rowCount()
        self.table.insertRow(heading)
        item = QTableWidgetItem(title)
        item.setFont(small_caps_font(self.font()))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(self.palette().windowText())
        self.table.setItem(heading, 0, item)
        self.table.setSpan(heading, 0, 1, 2)
        for key, words in rows:
            row = self.table.rowCount()
            self.table.insertRow(row)
            self.table.setItem(row, 0, QTableWidgetItem(key))
            self.table.setItem(row, 1, QTableWidgetItem(words))
        self._sections.append((heading, range(heading + 1, self.table.rowCount())))

    def _filter(self, text: str) -> None:
        needle = plain(text)
        for heading, rows in self._sections:
            for row in rows:
                words = f"{self._text(row, 0)} {self._text(row, 1)}"
                self.table.setRowHidden(row, needle not in plain(words))
            self.table.setRowHidden(heading, all(map(self.table.isRowHidden, rows)))

    def _enter_table(self) -> None:
        self.table.setFocus()

    def _of_the_reader(self) -> list[Row]:
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
