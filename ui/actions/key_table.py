"""Everything that can be done and its keys, read from the actions themselves, with the reader's own keys at the end."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions.action import Actions, menu_titles
from ui.actions.key_editor import KeyEditor
from ui.actions.keys import native
from ui.actions.offers import plain
from ui.look.mac_keys import words_here
from ui.look.theme import small_caps_font
from ui.widgets.pane_heading import FilterField

Row = tuple[str, str]
_ID = Qt.ItemDataRole.UserRole


class KeyTable(QWidget):
    """Keys and what they do, by menu; it filters while one types. A chosen row can be given other keys."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.filter = FilterField(self.tr("Filter commands and keys"))
        self.table = QTableWidget(0, 2)
        self.editor = KeyEditor(actions)
        self.all_own = QPushButton(self.tr("&All back to their own"))
        self._sections: list[tuple[int, range]] = []
        self._set_up_table()
        for menu, title in menu_titles().items():
            listed = [action for action in actions.declared() if action.menu == menu]
            rows = [(native(actions.keys(a.id)), a.words.rstrip("…"), a.id) for a in listed]
            self._add(title.replace("&", ""), rows)
        self._add(self.tr("While reading and tagging"), [(*row, "") for row in self._of_the_reader()])
        self._lay_out()
        self.filter.textChanged.connect(self.look_for)
        self.filter.left_down.connect(self.table.setFocus)
        self.table.currentCellChanged.connect(lambda row, *_: self.editor.show_action(self._id(row)))
        self.table.cellClicked.connect(self._edit)
        self.table.cellActivated.connect(self._edit)
        self.all_own.clicked.connect(self._reset)
        actions.keys_changed.connect(self._show_keys)
        self._show_keys()
        self.setFocusProxy(self.filter)

    def rows(self) -> list[Row]:
        """The keys and what they do, as shown now, without headings."""
        shown = (row for _, rows in self._sections for row in rows if not self.table.isRowHidden(row))
        return [(self._text(row, 0), self._text(row, 1)) for row in shown]

    def choose(self, identifier: str) -> None:
        """Go to an action and wait for its new keys."""
        row = next(row for _, rows in self._sections for row in rows if self._id(row) == identifier)
        self.table.setCurrentCell(row, 0)
        self._edit(row)

    def _edit(self, row: int, _column: int = 0) -> None:
        if self._id(row):
            self.editor.field.setFocus()

    def _id(self, row: int) -> str:
        item = self.table.item(row, 0)
        return str(item.data(_ID) or "") if item else ""

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    def _show_keys(self) -> None:
        for _, rows in self._sections:
            for row in rows:
                item, identifier = self.table.item(row, 0), self._id(row)
                if item is not None and identifier:
                    item.setText(native(self._actions.keys(identifier)))
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text() or self.tr("no keys"))
                    font = item.font()
                    font.setBold(identifier in self._actions.chosen)
                    item.setFont(font)
        self.all_own.setEnabled(bool(self._actions.chosen))

    def _reset(self) -> None:
        for identifier in [action.id for action in self._actions.declared() if action.id in self._actions.chosen]:
            self._actions.choose_keys(identifier, None)
        self.editor.show_action(self._id(self.table.currentRow()))

    def _add(self, title: str, rows: Iterable[tuple[str, str, str]]) -> None:
        """A heading, and what stands below it."""
        heading = self.table.rowCount()
        self.table.insertRow(heading)
        item = QTableWidgetItem(title)
        item.setFont(small_caps_font(self.font()))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(self.palette().windowText())
        self.table.setItem(heading, 0, item)
        # What the heading covers is no cell to go to.
        covered = QTableWidgetItem()
        covered.setFlags(Qt.ItemFlag.NoItemFlags)
        self.table.setItem(heading, 1, covered)
        self.table.setSpan(heading, 0, 1, 2)
        for key, words, identifier in rows:
            row = self.table.rowCount()
            self.table.insertRow(row)
            keys = QTableWidgetItem(key)
            keys.setData(_ID, identifier)
            self.table.setItem(row, 0, keys)
            self.table.setItem(row, 1, QTableWidgetItem(words))
        self._sections.append((heading, range(heading + 1, self.table.rowCount())))

    def look_for(self, text: str) -> None:
        """List what has these letters in its key or its words."""
        needle = plain(text)
        for heading, rows in self._sections:
            for row in rows:
                words = f"{self._text(row, 0)} {self._text(row, 1)}"
                self.table.setRowHidden(row, needle not in plain(words))
            self.table.setRowHidden(heading, all(map(self.table.isRowHidden, rows)))

    def _set_up_table(self) -> None:
        self.table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        for button in (*self.editor.findChildren(QPushButton), self.all_own):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.filter, self.table, self.editor):
            layout.addWidget(widget)

    def _of_the_reader(self) -> list[Row]:
        return [
            (words_here("1–9, Alt+1–9"), self.tr("Tag with the code that has this key (in the text)")),
            (self.tr("a letter"), self.tr("With a selection: tag it by typing")),
            (self.tr("Shift+arrows"), self.tr("Select (in the text)")),
            (self.tr("Alt+Shift+→ / ←"), self.tr("Grow or shrink the selection: word, sentence, paragraph")),
            (words_here("Alt+→ / ←"), self.tr("Move the end of the selection or the current highlight by a word")),
            (words_here("Alt+↓ / ↑"), self.tr("Move the start of the selection or the current highlight by a word")),
            (native(("Ctrl+Enter",)), self.tr("While tagging: make a new code")),
            (native(("Shift+Enter",)), self.tr("While tagging: highlight without a code")),
            (native(("Esc",)), self.tr("Close, let go, or clear the selection")),
        ]
