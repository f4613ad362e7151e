"""Several sources or codes at once: ticked in a list that can be filtered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reviewer.model.names import shown
from ui.look.numbers import counted
from ui.widgets.fields.code_picker import Choice
from ui.widgets.fields.tick_list import TickList


class SeveralDialog(QDialog):
    """`title` says what they are put into. Accepted, `chosen` has the ids of what is ticked."""

    def __init__(self, title: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.ticks = TickList(title, self.tr("Filter"))
        self.ticks.put_all(lambda: self._fill(choices))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.add = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.ticks, 1)
        layout.addWidget(self.buttons)
        self.ticks.ticked_changed.connect(self._name_button)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._name_button()
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 70, metrics.height() * 26)

    @property
    def chosen(self) -> list[str]:
        """The ids of what is ticked, in the order of the list."""
        return self.ticks.ticked

    def _fill(self, choices: Sequence[Choice]) -> None:
        for choice in choices:
            line = shown(f"{choice.title} · {choice.detail}" if choice.detail else choice.title)
            self.ticks.put(choice.id, " ".join(line.split()), words=f"{choice.title} {choice.detail}")

    def _name_button(self) -> None:
        count = len(self.chosen)
        self.add.setText(self.tr("Put in {0}").format(counted(count)) if count else self.tr("Put in"))
        self.add.setEnabled(count > 0)
