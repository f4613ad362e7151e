"""The backups of a project, to go back to one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.services.project.projects import Backup
from reviewer.system.moments import here
from ui.look.numbers import decimal


class Backups(QDialog):
    """Choose a backup; `chosen` is the answer after it was accepted.

    In the `spared` ones something still stands that a merge purged; `purge_asked` says that it is to go there too.
    """

    purge_asked = Signal()

    def __init__(
        self,
        backups: Sequence[Backup],
        explanation: str,
        parent: QWidget | None = None,
        *,
        spared: Collection[Path] = (),
    ) -> None:
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
            moment = here(item.made).strftime("%Y-%m-%d %H:%M:%S")
            size = f"{decimal(item.bytes / 1_000_000, 1)} MB"
            words = [moment, reasons.get(item.reason, item.reason), size]
            words += [self.tr("holds what that merge purged")] if item.path in spared else []
            self.list.addItem(QListWidgetItem(" · ".join(words)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Go back to this"))
        self._ok.setEnabled(False)
        self.list.itemSelectionChanged.connect(lambda: self._ok.setEnabled(bool(self.list.selectedItems())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        none = QLabel(
            self.tr("There are no backups yet. One is made by itself while you work; the preferences say how often.")
        )
        none.setProperty("role", "muted")
        none.setWordWrap(True)
        none.setVisible(not self._backups)
        self.list.setVisible(bool(self._backups))
        self.purge_all = QPushButton(self.tr("Purge these backups too…"))
        self.purge_all.setToolTip(
            self.tr("What merges purged still stands in the backups made before them: the way back.")
        )
        self.purge_all.setVisible(bool(spared))
        self.purge_all.clicked.connect(self._ask_to_purge)
        layout = QVBoxLayout(self)
        for widget in (label, none, self.list, self.purge_all, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)

    def _ask_to_purge(self) -> None:
        question = self.tr("What was purged goes from these backups too. There is no way back then.")
        box = QMessageBox(QMessageBox.Icon.Warning, "Reviewer", question, parent=self)
        agreed = box.addButton(self.tr("Purge"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is agreed:
            self.reject()
            self.purge_asked.emit()

    @property
    def chosen(self) -> Backup | None:
        row = self.list.currentRow()
        return self._backups[row] if row >= 0 else None
