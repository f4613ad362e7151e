"""What others marked in a PDF, to be looked at before it becomes highlights."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.team.coder import Coder
from reviewer.services.coding.page_notes import FoundNote, FoundNotes
from ui.look.numbers import counted

_LONGEST = 160
"""Characters of a passage, or of a note, in the list."""


class PdfNotesDialog(QDialog):
    """`look_asked()` when another file or coder is chosen; accepted, those of `chosen` are taken over."""

    look_asked = Signal()

    def __init__(self, title: str, coders: Iterable[Coder], me: Coder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take over marks in a PDF"))
        self.path: Path | None = None
        self.coder = QComboBox()
        self.coder.addItem(shown(me.name) or self.tr("You"), me.id)
        for each in coders:
            if each.id != me.id:
                self.coder.addItem(shown(each.name), each.id)
        self.file = QLabel(self.tr("The file of “{0}” as it was kept").format(shown(title[:100])))
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setWordWrap(True)
        self.other = QPushButton(self.tr("&Another copy of it…"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Marks that were found"))
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.take.setText(self.tr("Take over"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.other.clicked.connect(self._choose)
        self.coder.activated.connect(lambda _: self.look())
        form = QFormLayout()
        form.addRow(self.tr("They become highlights &of:"), self.coder)
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.other)
        layout.addLayout(row)
        layout.addLayout(form)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self.resize(640, 520)

    @property
    def chosen(self) -> list[FoundNote]:
        """The marks with a tick."""
        rows = [self.list.item(at) for at in range(self.list.count())]
        return [row.data(Qt.ItemDataRole.UserRole) for row in rows if row.checkState() == Qt.CheckState.Checked]

    def look(self) -> None:
        """Ask for what is in the file."""
        self.take.setEnabled(False)
        self.told.setText(self.tr("Reading …"))
        self.look_asked.emit()

    def show_found(self, found: FoundNotes) -> None:
        """List what can be taken over, all of it with a tick."""
        self.list.clear()
        for note in found.new:
            item = QListWidgetItem(self._line(note))
            item.setData(Qt.ItemDataRole.UserRole, note)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        there = len(found.notes) - len(found.new)
        said = self.tr("Marks that can be taken over: {0}; already there: {1}.").format(
            counted(len(found.new)), counted(there)
        )
        if found.unplaced:
            said += " " + self.tr("Where there is no text: {0}.").format(counted(found.unplaced))
        self.told.setText(said)
        self.take.setEnabled(bool(found.new))
        self.take.setDefault(bool(found.new))

    def show_problem(self, sentence: str) -> None:
        """The file cannot be read."""
        self.list.clear()
        self.told.setText(sentence)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", self.tr("PDF files (*.pdf)"))
        if name:
            self.path = Path(name)
            self.file.setText(shown(self.path.name))
            self.look()

    def _line(self, note: FoundNote) -> str:
        quote, memo = (" ".join(words.split())[:_LONGEST] for words in (note.quote, note.memo))
        parts = [self.tr("Page {0}").format(note.page), shown(note.author), f"“{shown(quote)}”", shown(memo)]
        return " · ".join(part for part in parts if part)
