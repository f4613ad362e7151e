"""After an import: what came in, what was there already, what was refused and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.services.import_sources import ImportedItem, ImportReport


class ImportReportDialog(QDialog):
    """A table with one row per file; what was refused comes first."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        summary = QLabel(report.in_words().capitalize() + ".")
        summary.setTextFormat(Qt.TextFormat.PlainText)
        outcomes = {
            "refused": self.tr("refused"),
            "already there": self.tr("already there"),
            "added": self.tr("added"),
        }
        order = list(outcomes)
        items = sorted(report.items, key=lambda item: order.index(item.outcome))
        self.table = QTableWidget(len(items), 4)
        self.table.setAccessibleName(self.tr("Imported files"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("Outcome"), self.tr("Read as"), self.tr("Title, or why not")]
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        for row, item in enumerate(items):
            cells = (item.path.name, outcomes[item.outcome], item.encoding, _explained(item))
            for column, text in enumerate(cells):
                cell = QTableWidgetItem(shown(text))
                cell.setToolTip("")
                self.table.setItem(row, column, cell)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        character = self.fontMetrics().averageCharWidth()
        for column, width in enumerate((32, 14, 12)):
            self.table.setColumnWidth(column, character * width)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(summary)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.resize(character * 130, self.fontMetrics().height() * 24)
        self.table.resizeRowsToContents()


def _explained(item: ImportedItem) -> str:
    text = item.reason or item.title
    return f"{text}\n{' '.join(item.notes)}" if item.notes else text
