"""The places of a word: one line each, the word in the middle; Enter goes to the passage."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reviewer.services.evidence.words import Context
from ui.look.numbers import counted
from ui.widgets.fields.choice_button import ChoiceButton
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import as_list
from ui.workspaces.words.models import AFTER, BEFORE, SOURCE, WORD, ContextModel


class _Cut(QStyledItemDelegate):
    """Cuts what stands before the word at its beginning, so that its end meets the word."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() == BEFORE:
            option.textElideMode = Qt.TextElideMode.ElideLeft
        if index.column() == WORD:
            option.font.setWeight(QFont.Weight.Bold)


class _Lines(QTableView):
    """`opened(line)` by Enter or a double click."""

    opened = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(model, ContextModel):
            self.opened.emit(model.line(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        source = min(self.fontMetrics().averageCharWidth() * 26, self.viewport().width() // 4)
        self.setColumnWidth(SOURCE, source)
        self.setColumnWidth(BEFORE, (self.viewport().width() - source - self.columnWidth(WORD)) // 2)


class PlacesPanel(QWidget):
    """`asked()` when other places are to be shown, `opened(line)`, `search_asked(words)`, `export_asked()`."""

    asked = Signal()
    opened = Signal(object)
    search_asked = Signal(str)
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A word, or several in a row; sleep* has any ending"))
        self.field.setAccessibleName(self.tr("Words to look at in context"))
        self.field.setClearButtonEnabled(True)
        self.order: ChoiceButton = ChoiceButton(
            self.tr("Sorted {0}"),
            [
                ("text", self.tr("as in the texts")),
                ("before", self.tr("by what stands before")),
                ("after", self.tr("by what stands after")),
            ],
        )
        self.search = QPushButton(self.tr("Search and code…"))
        self.search.setToolTip(self.tr("Look for these words in Search, where hits can be coded at once"))
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Write the places of these words to a table"))
        self.said = wrapped(role="muted")
        self.model = ContextModel(self)
        self.table = _Lines()
        self.table.setModel(self.model)
        character = self.fontMetrics().averageCharWidth()
        as_list(self.table, self.tr("Places of the word"), {BEFORE: 40, WORD: 16, SOURCE: 26}, AFTER)
        self.table.horizontalHeader().setMinimumSectionSize(character * 6)
        self.table.horizontalHeader().setSectionResizeMode(WORD, QHeaderView.ResizeMode.Interactive)
        self.table.setItemDelegate(_Cut(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(lambda index: self._open(self.model.line(index)))
        self.field.returnPressed.connect(self.asked)
        self.order.chosen.connect(lambda _: self.asked.emit())
        self.export.clicked.connect(self.export_asked)
        self.search.clicked.connect(lambda: self.search_asked.emit(self.field.text().strip()))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.order)
        row.addWidget(self.search)
        row.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 14, 8)
        layout.addLayout(row)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        self.show_nothing("")

    def show_context(self, found: Context) -> None:
        """Show places."""
        self.model.show(found.lines)
        for button in (self.search, self.export):
            button.setEnabled(bool(found.number))
        words = self.tr("Places: {0} · Sources: {1}").format(counted(found.number), counted(found.sources))
        if len(found.lines) < found.number:
            words += " · " + self.tr("Shown: {0}").format(counted(len(found.lines)))
        self.said.setText(words)
        if found.lines:
            self.table.setCurrentIndex(self.model.index(0, WORD))

    def show_nothing(self, words: str) -> None:
        """Show no place, and say why."""
        self.model.show(())
        for button in (self.search, self.export):
            button.setEnabled(False)
        self.said.setText(words or self.tr("Choose a word at the left, or type one here and press Enter."))

    def _open(self, line: object) -> None:
        if line is not None:
            self.opened.emit(line)
