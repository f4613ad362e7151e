"""The list to confirm where files may be the text of sources that have none yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.services.sources.import_sources import ReadFile, ReadFiles
from ui.look.numbers import counted
from ui.widgets.fields.named_box import NamedBox
from ui.widgets.rows.list_table import list_of, put_row
from ui.widgets.rows.painted import on_one_line

_LONGEST_TITLE = 80  # A list as wide as its longest row would make the dialog wider than the screen.


class FullTextsDialog(QDialog):
    """Accepted, `chosen` says of each file that somebody was asked about which source it is the text of, "" for none.

    The rows are chosen with the arrow keys; Space steps through what can happen with them.
    """

    def __init__(self, read: ReadFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Texts of sources"))
        self._titles = read.without_text
        self._files = read.unsure
        self._sources = {file.path: file.match.source if file.match else "" for file in self._files}
        self._attached = {file.path: bool(file.match and file.match.likely) for file in self._files}
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        heads = (self.tr("File"), self.tr("Source without a text"), self.tr("Why"), self.tr("What happens"))
        self.table = list_of(heads, self.tr("Files"), {0: 36, 2: 28, 3: 26}, stretched=1)
        self.table.setRowCount(len(self._files))
        self.attach = QPushButton(self.tr("It is the &text of the source"))
        self.make_new = QPushButton(self.tr("Make a &new source"))
        self.sources = NamedBox(self.tr("Source that the file is the text of"))
        self.sources.addItem(self.tr("Choose a source…"), "")
        for identifier, title in self._titles.items():
            self.sources.addItem(shown(on_one_line(title))[:_LONGEST_TITLE], identifier)
        self.sources.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sources.setMinimumContentsLength(28)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.write = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.write.setText(self.tr("Import"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._connect()
        self._fill()
        self.table.selectRow(0)
        self.table.setFocus()

    @property
    def chosen(self) -> dict[Path, str]:
        return {path: source if self._attached[path] else "" for path, source in self._sources.items()}

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.attach, self.make_new):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self.sources)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(self._buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 140, self.fontMetrics().height() * 24)

    def _connect(self) -> None:
        self.attach.clicked.connect(lambda: self._decide(attached=True))
        self.make_new.clicked.connect(lambda: self._decide(attached=False))
        self.sources.activated.connect(lambda _: self._decide(attached=True, source=str(self.sources.currentData())))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        step = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table)
        step.setContext(Qt.ShortcutContext.WidgetShortcut)
        step.activated.connect(self._step)

    def _rows(self) -> list[ReadFile]:
        return [self._files[index.row()] for index in self.table.selectionModel().selectedRows()]

    def _decide(self, *, attached: bool, source: str = "") -> None:
        for file in self._rows():
            self._sources[file.path] = source or self._sources[file.path]
            self._attached[file.path] = attached
        self._fill()

    def _step(self) -> None:
        rows = self._rows()
        if rows:
            self._decide(attached=not self._attached[rows[0].path])

    def _fill(self) -> None:
        for row, file in enumerate(self._files):
            attached = self._attached[file.path]
            source = self._titles.get(self._sources[file.path], "") if attached else ""
            told = self.tr("becomes its text") if attached else self.tr("becomes a source")
            put_row(self.table, row, (file.path.name, source, self._why(file), told))
        self._follow()

    def _why(self, file: ReadFile) -> str:
        match = file.match
        if match is None or self._sources[file.path] != match.source:
            return self.tr("chosen by you")
        return reasons()[match.why]

    def _follow(self) -> None:
        rows = self._rows()
        for widget in (self.attach, self.make_new, self.sources):
            widget.setEnabled(bool(rows))
        source = self._sources[rows[0].path] if len(rows) == 1 and self._attached[rows[0].path] else ""
        self.sources.setCurrentIndex(max(0, self.sources.findData(source)))
        attached = [self._sources[path] for path, yes in self._attached.items() if yes]
        twice = len(attached) != len(set(attached))
        self.write.setEnabled(not twice)
        words = self.tr("These files may be the text of sources that have none. Become a text: {0}. New sources: {1}.")
        text = words.format(counted(len(attached)), counted(len(self._files) - len(attached)))
        if twice:
            text += " " + self.tr("A source can have one text: choose another source for one of its files.")
        self.summary.setText(text)


def reasons() -> dict[str, str]:
    """Why a file may belong to a source, in words."""
    translate = QCoreApplication.translate
    return {
        "file": translate("FullTexts", "name of the file"),
        "first page": translate("FullTexts", "its title stands on the first page"),
        "alike": translate("FullTexts", "titles alike"),
        "other doi": translate("FullTexts", "same title, another DOI"),
        "other year": translate("FullTexts", "same title, another year"),
        "several": translate("FullTexts", "several works fit"),
        "taken": translate("FullTexts", "another file is its text"),
        "doi": translate("FullTexts", "same DOI"),
        "title": translate("FullTexts", "same title"),
    }
