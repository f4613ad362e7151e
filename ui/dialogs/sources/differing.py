"""The sources on which coders decided differently, to be settled one after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.services.sources.appraisal import Differing
from ui.dialogs.sources.agree import votes_told
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import list_of, put_row
from ui.widgets.rows.painted import on_one_line
from ui.widgets.text.stages import stage_words


class DifferingDialog(QDialog):
    """`agree_asked(Differing)` to settle one, `read_asked(source)` to read it first."""

    agree_asked = Signal(object)
    read_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Decisions that differ"))
        self._listed: Sequence[Differing] = ()
        self._writable = True
        self.words = wrapped()
        heads = (self.tr("Source"), self.tr("Stage"), self.tr("What the coders said"))
        self.table = list_of(heads, self.tr("Sources"), {1: 18, 2: 48}, stretched=0)
        self.agree, self.read = QPushButton(self.tr("&Agree…")), QPushButton(self.tr("&Read the source"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        for button in (self.agree, self.read, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.agree)
        row.addWidget(self.read)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        self.agree.clicked.connect(self._agree)
        self.read.clicked.connect(self._read)
        self.table.doubleClicked.connect(lambda _: self._agree())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.resize(self.fontMetrics().averageCharWidth() * 120, self.fontMetrics().height() * 22)
        self._enable()

    @property
    def chosen(self) -> Differing | None:
        """The one that is chosen in the list."""
        row = self.table.currentRow()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def show_list(self, listed: Sequence[Differing], names: Mapping[str, str], *, writable: bool) -> None:
        """Show these; the row that was chosen stays, or the next one comes in its place."""
        row = max(0, self.table.currentRow())
        self._listed, self._writable = listed, writable
        if listed:
            self.words.setText(
                self.tr(
                    "The coders decided differently on these. What the team agrees on holds; each decision stays as it is."
                )
            )
        else:
            self.words.setText(self.tr("The coders agree on every source that they decided on."))
        self.table.setRowCount(len(listed))
        for number, each in enumerate(listed):
            said = votes_told(each.stage, each.standing, names).replace("\n", "; ")
            put_row(self.table, number, (shown(on_one_line(each.title))[:160], stage_words(each.stage), said))
        if listed:
            self.table.selectRow(min(row, len(listed) - 1))
        self.table.setVisible(bool(listed))
        self._enable()

    def _enable(self) -> None:
        self.agree.setEnabled(self._writable and self.chosen is not None)
        self.read.setEnabled(self.chosen is not None)

    def _agree(self) -> None:
        if self.agree.isEnabled():
            self.agree_asked.emit(self.chosen)

    def _read(self) -> None:
        if self.chosen is not None:
            self.read_asked.emit(self.chosen.source)
