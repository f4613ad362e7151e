"""The team's list of reasons for which a source may be excluded, and what kind each is of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.sources.screening import ReasonKind
from ui.widgets.fields.named_box import NamedBox
from ui.widgets.fields.parts import wrapped
from ui.widgets.rows.list_table import as_list
from ui.widgets.text.stages import reason_kind_words


class ReasonsDialog(QDialog):
    """One reason a row; `reasons` and `kinds` are the answer after it was accepted."""

    def __init__(self, reasons: Iterable[tuple[str, ReasonKind]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reasons for exclusion"))
        words = wrapped(
            self.tr(
                "What was decided before keeps its reason. The kind says where a source leaves in the flow of sources:"
                " duplicates before screening, what could not be had at retrieval."
            )
        )
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("Reason"), self.tr("Kind")])
        as_list(self.table, self.tr("Reasons for exclusion"), {1: 40}, stretched=0)
        self.table.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        self.add, self.remove = QPushButton(self.tr("&Add")), QPushButton(self.tr("Re&move"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(buttons)
        for reason, kind in reasons:
            self.put(reason, kind)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.table.setFocus()
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 90, metrics.height() * 24)

    def put(self, reason: str, kind: ReasonKind = "eligibility") -> None:
        """Add a row."""
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem(reason))
        box = NamedBox(self.tr("Kind of the reason"))
        for each, name in reason_kind_words().items():
            box.addItem(name, each)
        box.setCurrentIndex(box.findData(kind))
        self.table.setCellWidget(row, 1, box)
        self.table.resizeRowToContents(row)

    @property
    def reasons(self) -> list[str]:
        """The reasons in their order."""
        return [reason for reason, _ in self._rows()]

    @property
    def kinds(self) -> dict[str, ReasonKind]:
        """What kind each is of."""
        return dict(self._rows())

    def _rows(self) -> Iterable[tuple[str, ReasonKind]]:
        for row in range(self.table.rowCount()):
            item, box = self.table.item(row, 0), self.table.cellWidget(row, 1)
            reason = " ".join(item.text().split()) if item else ""
            if reason and isinstance(box, QComboBox):
                yield reason, box.currentData(Qt.ItemDataRole.UserRole)

    def _add(self) -> None:
        self.put("")
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        self.table.edit(self.table.currentIndex())

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
