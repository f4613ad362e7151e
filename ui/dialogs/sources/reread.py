"""How a source is to be read again from its original, with a look at what comes of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.services.sources.reread import ENCODINGS, ReadingWay, Ways
from ui.look.numbers import counted
from ui.sentences import in_words

_PREVIEW = 20_000
"""Characters of the text that are shown."""


class RereadDialog(QDialog):
    """`look_asked(way, encoding)` whenever another way is chosen; accepted, the text last shown is taken."""

    look_asked = Signal(str, str)

    def __init__(self, title: str, ways: Ways, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read the original again"))
        self._ways = QButtonGroup(self)
        self.main = QRadioButton(self.tr("The &main text, without menus and banners"))
        self.whole = QRadioButton(self.tr("The &whole page"))
        for button in (self.main, self.whole):
            self._ways.addButton(button)
            button.setVisible(ways.page)
        # Who comes here misses something.
        (self.whole if ways.page else self.main).setChecked(True)
        self.encoding = QComboBox()
        self.encoding.addItem(self.tr("Find it out"), "")
        for name in ENCODINGS:
            self.encoding.addItem(name, name)
        self.encoding.setEnabled(ways.encodings)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("The text that would be read"))
        question = QLabel(self.tr("How “{0}” is read from the file that was kept:").format(shown(title[:100])))
        question.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Encoding:"), self.encoding)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.take = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.take.setText(self.tr("Go on"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (question, self.main, self.whole):
            layout.addWidget(widget)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self._buttons)
        self.resize(680, 560)
        self._ways.buttonClicked.connect(lambda _: self.look())
        self.encoding.activated.connect(lambda _: self.look())

    @property
    def way(self) -> ReadingWay:
        """The chosen way."""
        return "whole" if self.whole.isChecked() and self.whole.isVisibleTo(self) else "main"

    def look(self) -> None:
        """Ask for the text that the chosen way gives."""
        self.take.setEnabled(False)
        self.told.setText(self.tr("Reading …"))
        self.look_asked.emit(self.way, self.encoding.currentData())

    def show_text(self, text: str, before: int, notes: tuple[str, ...]) -> None:
        """What would be read, beside the characters that the text has now."""
        words = self.tr("{0} characters; the text has {1} now.").format(counted(len(text)), counted(before))
        self.told.setText(" ".join((words, *map(in_words, notes))))
        self.preview.setPlainText(text[:_PREVIEW])
        self.take.setEnabled(True)

    def show_problem(self, sentence: str) -> None:
        """It cannot be read so."""
        self.told.setText(sentence)
        self.preview.clear()
