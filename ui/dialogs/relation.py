"""How two highlights are related: a name, and whether it goes one way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.coding.link import Direction
from ui.widgets.fields.parts import wrapped


class RelationDialog(QDialog):
    """`here` and `marked` are the words of the two highlights; `names` are those that relations have already."""

    def __init__(self, here: str, marked: str, names: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Relate two highlights"))
        layout = QVBoxLayout(self)
        layout.addWidget(wrapped(self.tr("“{0}” and the marked “{1}”").format(here, marked), role="muted"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("How they are related, such as: causes"))
        self.name.setAccessibleName(self.tr("Name of the relation"))
        completer = QCompleter(list(names), self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        layout.addWidget(self.name)
        self._ways = QButtonGroup(self)
        self.ways: dict[Direction, QRadioButton] = {
            "one_way": QRadioButton(self.tr("From this one &to the marked one")),
            "both_ways": QRadioButton(self.tr("&Both ways")),
            "": QRadioButton(self.tr("&Without a direction")),
        }
        for button in self.ways.values():
            self._ways.addButton(button)
            layout.addWidget(button)
        self.ways["one_way"].setChecked(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * 60
        self.resize(width, layout.totalHeightForWidth(width))

    @property
    def direction(self) -> Direction:
        """Which way it goes."""
        return next(way for way, button in self.ways.items() if button.isChecked())
