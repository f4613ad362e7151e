"""What becomes of the highlights of a source whose text is corrected: looked at before, and worked through after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.services.sources.corrected_text import Carried, Correction, Outstanding
from ui.look.numbers import counted
from ui.widgets.rows.list_table import list_of, put_row

_ORDER = ("lost", "review", "carried")
_MOST_ROWS = 2_000  # More rows than anybody looks through one by one.


def verdicts() -> dict[str, str]:
    """The verdicts in words."""
    translate = QCoreApplication.translate
    return {
        "carried": translate("Carried", "carried"),
        "review": translate("Carried", "to review"),
        "lost": translate("Carried", "not placed"),
        "unplaced": translate("Carried", "not placed"),
    }


class CorrectionDialog(QDialog):
    """What a corrected text would do to the highlights; accepted, it is done."""

    def __init__(self, title: str, correction: Correction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace the text"))
        words = verdicts()
        counts = ", ".join(f"{counted(correction.count(v))} {words[v]}" for v in ("carried", "review", "lost"))
        if correction.items:
            told = self.tr("“{0}” has {1} highlights: {2}. The earlier text stays in the project.")
            text = told.format(shown(title[:100]), counted(len(correction.items)), counts)
        else:
            text = self.tr("“{0}” has no highlights yet. The earlier text stays in the project.").format(
                shown(title[:100])
            )
        summary = _sentence(text)
        items = sorted(correction.items, key=lambda item: _ORDER.index(item.placement.verdict))
        self.table = _table(
            [self.tr("What"), self.tr("Highlighted"), self.tr("In the new text")], self.tr("Highlights")
        )
        self._fill(items[:_MOST_ROWS], words)
        self.table.setVisible(bool(items))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Replace the text"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(summary)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        _size(self, large=bool(items))

    def _fill(self, items: Sequence[Carried], words: dict[str, str]) -> None:
        self.table.setRowCount(len(items))
        for row, item in enumerate(items):
            now = item.now if item.now != item.quote else self.tr("the same")
            put_row(self.table, row, (words[item.placement.verdict], item.quote, now if item.now else "—"))


class CarriedDialog(QDialog):
    """The highlights that wait after a correction. It stays beside the window, so that a passage can be selected there.

    `shown_asked(item)`, `accept_asked(items)`, `place_asked(item)`, `carry_asked()`, `delete_asked(items)`.
    """

    shown_asked = Signal(object)
    accept_asked = Signal(list)
    place_asked = Signal(object)
    carry_asked = Signal()
    delete_asked = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Carried highlights"))
        self._items: list[Outstanding] = []
        self._writable = True
        self.summary = _sentence("")
        self.table = _table([self.tr("What"), self.tr("Highlight"), self.tr("Source")], self.tr("Highlights that wait"))
        self.show_there = QPushButton(self.tr("Show"))
        self.accept_them = QPushButton(self.tr("Accept"))
        self.place = QPushButton(self.tr("Place at the selected passage"))
        self.delete = QPushButton(self.tr("Delete"))
        self.carry = QPushButton(self.tr("Look for all again"))
        row = QHBoxLayout()
        for button in (self.show_there, self.accept_them, self.place, self.delete):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.carry)
        self.carry.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.itemActivated.connect(lambda _: self._ask_show())
        self.show_there.clicked.connect(self._ask_show)
        self.accept_them.clicked.connect(lambda: self.accept_asked.emit(self._chosen("review")))
        self.place.clicked.connect(lambda: self.place_asked.emit(self._chosen()[0]))
        self.delete.clicked.connect(lambda: self.delete_asked.emit(self._chosen()))
        self.carry.clicked.connect(self.carry_asked)
        _size(self, large=True)
        self._enable()

    def show_items(self, items: Sequence[Outstanding], *, writable: bool = True) -> None:
        """Show what waits now; the row stays where it was."""
        self._writable = writable
        row, words = self.table.currentRow(), verdicts()
        self._items = list(items[:_MOST_ROWS])
        self.table.setRowCount(len(self._items))
        for number, item in enumerate(self._items):
            put_row(self.table, number, (words[item.waits_for], item.quote, item.source_title))
        waiting = self.tr("Highlights that wait: {0}. Look at each, and accept it, place it by hand or delete it.")
        nothing = self.tr("Nothing waits: every highlight stands in the present text of its source.")
        self.summary.setText(waiting.format(counted(len(items))) if items else nothing)
        if self._items:
            self.table.selectRow(min(max(0, row), len(self._items) - 1))
        self._enable()

    def _chosen(self, waits_for: str = "") -> list[Outstanding]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._items[row] for row in rows if waits_for in ("", self._items[row].waits_for)]

    def _ask_show(self) -> None:
        if len(self._chosen()) == 1:
            self.shown_asked.emit(self._chosen()[0])

    def _enable(self) -> None:
        chosen = self._chosen()
        self.show_there.setEnabled(len(chosen) == 1)
        self.place.setEnabled(self._writable and len(chosen) == 1)
        self.accept_them.setEnabled(self._writable and bool(self._chosen("review")))
        self.delete.setEnabled(self._writable and bool(chosen))
        self.carry.setEnabled(self._writable and any(item.waits_for == "unplaced" for item in self._items))


def _sentence(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _table(heads: list[str], name: str) -> QTableWidget:
    table = list_of(heads, name, {}, stretched=1)
    table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    return table


def _size(dialog: QDialog, *, large: bool) -> None:
    character, line = dialog.fontMetrics().averageCharWidth(), dialog.fontMetrics().height()
    if large:
        dialog.resize(character * 120, line * 24)
    else:
        dialog.setMinimumWidth(character * 60)
