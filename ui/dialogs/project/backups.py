"""The backups of a project, to go back to one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reviewer.services.project.projects import Backup


class Backups(QDialog):
    """Choose a backup; `chosen` is the answer after it was accepted."""

    def __init__(self, backups: Sequence[Backup], explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self._backups = list(backups)
        label = QLabel(explanation)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        reasons = {
            "timer": self.tr("made on a timer"),
            "upgrade": self.tr("before an upgrade"),
            "merge": self.tr("before a merge"),
            "restore": self.tr("before going back"),
            "manual": self.tr("made by hand"),
        }
        for item in self._backups:
            moment = datetime.fromtimestamp(item.made / 1000).strftime("%Y-%m-%d %H:%M:%S")
            size = f"{item.bytes / 1_000_000:.1f} MB"
            self.list.addItem(QListWidgetItem(f"{moment} · {reasons.get(item.reason, item.reason)} · {size}"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Go back to this"))
        self._ok.setEnabled(False)
        self.list.itemSelectionChanged.connect(lambda: self._ok.setEnabled(bool(self.list.selectedItems())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        none = QLabel(self.tr("There are no backups yet. One is made every ten minutes while you work."))
        none.setProperty("role", "muted")
        none.setWordWrap(True)
        none.setVisible(not self._backups)
        layout = QVBoxLayout(self)
        for widget in (label, none, self.list, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)

    @property
    def chosen(self) -> Backup | None:
        row = self.list.currentRow()
        return self._backups[row] if row >= 0 else None
