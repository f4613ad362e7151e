"""Sources that others have purged, and that go here too once this person agrees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.team.synced import WaitingPurge
from ui.widgets.fields.parts import wrapped


class PurgesWait(QDialog):
    """Accepted where the user agrees."""

    def __init__(self, waiting: Sequence[WaitingPurge], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Purged by others"))
        words = self.tr(
            "Others took these sources out of the project for good, with everything that was coded in them. "
            "Here they stay until you agree; then nothing brings them back."
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sources that were purged"))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        for each in waiting:
            self.list.addItem(shown(each.title) or self.tr("a source that is not here"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Purge them here too"), QDialogButtonBox.ButtonRole.AcceptRole)
        later = buttons.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        later.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        said = wrapped(words)
        said.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        layout.addWidget(said)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
