"""A muted word and a box with a few values beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from reviewer.model.names import shown
from ui.widgets.fields.cut import CutBox
from ui.widgets.fields.parts import wrapped


class ChoiceRow(QWidget):
    """`chosen(value)` when the user takes a value. The box narrows with the pane, however long its values are."""

    chosen = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.label: QLabel = wrapped(title, role="muted")
        self.box = CutBox()
        self.box.setAccessibleName(title)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(10)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.box, 1)
        self.box.activated.connect(lambda row: self.chosen.emit(str(self.box.itemData(row))))

    def show_values(self, values: Sequence[tuple[str, str]], value: str, *, enabled: bool = True) -> None:
        """Offer these values with their names, and show one of them."""
        listed = [(each, shown(name)) for each, name in values]
        if listed != [(self.box.itemData(n), self.box.itemText(n)) for n in range(self.box.count())]:
            self.box.clear()
            for each, name in listed:
                self.box.addItem(name, each)
        self.box.setCurrentIndex(max(0, self.box.findData(value)))
        self.box.setEnabled(enabled)

    @property
    def value(self) -> str:
        """The value that is shown."""
        return str(self.box.currentData())

    def take(self, value: str) -> None:
        """Choose a value as the user does."""
        self.box.setCurrentIndex(self.box.findData(value))
        self.chosen.emit(value)
