"""After an import: what came in, what became the text of a source, what was there already, what was refused and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.services.sources.import_sources import ImportedItem, ImportReport
from ui import sentences
from ui.look.numbers import counted
from ui.widgets.fields.named_box import NamedBox
from ui.widgets.rows.list_table import list_of, put_row

ENCODINGS = (
    "cp1252", "iso-8859-1", "iso-8859-15", "cp1250", "iso-8859-2", "cp1251", "koi8-r", "cp1253", "cp1254",
    "cp1255", "cp1256", "mac-roman", "utf-8", "utf-16", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr",
)  # fmt: skip
"""What a text file can be read as when it was read wrongly."""


class ImportReportDialog(QDialog):
    """A table with one row per file; what was refused comes first.

    `read_again_asked(item, encoding)`: a text file looks wrong and is to be read in another encoding. `pages_asked(paths)`: the
    text of these scans and pictures is to be read.
    """

    read_again_asked = Signal(object, str)
    pages_asked = Signal(object)

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        summary = QLabel(in_words(report))
        summary.setTextFormat(Qt.TextFormat.PlainText)
        outcomes = {
            "refused": self.tr("refused"),
            "already there": self.tr("already there"),
            "attached": self.tr("attached"),
            "added": self.tr("added"),
        }
        order = list(outcomes)
        items = sorted(report.items, key=lambda item: order.index(item.outcome))
        heads = (self.tr("File"), self.tr("Outcome"), self.tr("Read as"), self.tr("Title, or why not"))
        self.table = list_of(heads, self.tr("Imported files"), {0: 32, 1: 20, 2: 14}, stretched=3)
        self.table.setWordWrap(True)
        self.table.setRowCount(len(items))
        for row, item in enumerate(items):
            put_row(self.table, row, (item.path.name, outcomes[item.outcome], item.encoding, _explained(item)))
        self._items = items
        self._encoding = NamedBox(self.tr("Encoding"))
        self._encoding.addItems(ENCODINGS)
        self._again = QPushButton(self.tr("Read this file again as"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self._read_again)
        self.table.itemSelectionChanged.connect(self._enable)
        self._scans = [item.path for item in items if item.remedy == "ocr"]
        self.pages = QPushButton(self.tr("Read the text of the pages…"))
        self.pages.setAutoDefault(False)
        self.pages.setVisible(bool(self._scans))
        self.pages.clicked.connect(self._read_pages)
        again = QHBoxLayout()
        again.addWidget(self._again)
        again.addWidget(self._encoding)
        again.addStretch(1)
        again.addWidget(self.pages)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(summary)
        layout.addWidget(self.table, 1)
        layout.addLayout(again)
        layout.addWidget(buttons)
        guessed = (row for row, item in enumerate(items) if item.encoding and item.notes)
        self.table.selectRow(next(guessed, -1))
        self._enable()
        self.resize(self.fontMetrics().averageCharWidth() * 130, self.fontMetrics().height() * 24)
        self.table.resizeRowsToContents()

    def _chosen(self) -> ImportedItem | None:
        rows = self.table.selectionModel().selectedRows()
        item = self._items[rows[0].row()] if len(rows) == 1 else None
        return item if item is not None and item.outcome == "added" and item.encoding else None

    def _enable(self) -> None:
        self._again.setEnabled(self._chosen() is not None)
        self._encoding.setEnabled(self._chosen() is not None)

    def _read_pages(self) -> None:
        self.accept()
        self.pages_asked.emit(self._scans)

    def _read_again(self) -> None:
        item = self._chosen()
        if item is not None:
            self.accept()
            self.read_again_asked.emit(item, self._encoding.currentText())


def in_words(report: ImportReport) -> str:
    """`Import: 3 added, 1 refused.`"""
    translate = QCoreApplication.translate
    parts = (
        (report.count("added"), translate("ImportReport", "1 added"), translate("ImportReport", "{0} added")),
        (
            report.count("attached"),
            translate("ImportReport", "1 attached to its source"),
            translate("ImportReport", "{0} attached to their sources"),
        ),
        (
            report.count("already there"),
            translate("ImportReport", "1 already there"),
            translate("ImportReport", "{0} already there"),
        ),
        (report.count("refused"), translate("ImportReport", "1 refused"), translate("ImportReport", "{0} refused")),
    )
    words = ", ".join(one if count == 1 else many.format(counted(count)) for count, one, many in parts if count)
    return translate("ImportReport", "Import: {0}.").format(words or translate("ImportReport", "nothing to import"))


def _explained(item: ImportedItem) -> str:
    text = sentences.in_words(item.reason) or item.title
    if item.outcome == "attached":
        text = QCoreApplication.translate("ImportReport", "Attached to: {0}").format(text)
    return f"{text} · {' '.join(map(sentences.in_words, item.notes))}" if item.notes else text
