"""A code on a highlight, as a chip: colour, name, and × where it can be taken away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from reviewer.model.names import shown, split_path
from ui.widgets.fields.tab_order import tab_through
from ui.widgets.flow import Flow
from ui.widgets.swatch import swatch_icon
from ui.widgets.text.tips import plain_tip

_MOST_CHARACTERS = 34  # A longer name is cut, so that a chip fits in the inspector; the tip tells it whole.


class Chip(QFrame):
    """`clicked(code id)` on the name, `removed(code id)` on × or the Delete key."""

    clicked = Signal(str)
    removed = Signal(str)

    def __init__(self, code: str, path: str, colour: str, *, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self._code, self._removable = code, removable
        self.name = QPushButton()
        name = shown(split_path(path)[-1])
        self.name.setText(self._fitting(name))
        self.name.setIcon(swatch_icon(colour))
        side = self.fontMetrics().height()
        self.name.setIconSize(QSize(side, side))
        self.name.setProperty("role", "chip")
        self.name.setToolTip(plain_tip(path))
        self.name.setAccessibleName(self.tr("Code {0}").format(shown(path)))
        self.name.clicked.connect(lambda: self.clicked.emit(self._code))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 1, 4, 1)
        layout.setSpacing(0)
        layout.addWidget(self.name)
        if removable:
            self.cross = QToolButton()
            self.cross.setText("×")
            self.cross.setProperty("role", "chip")
            self.cross.setAccessibleName(self.tr("Take {0} away").format(shown(path)))
            self.cross.clicked.connect(lambda: self.removed.emit(self._code))
            layout.addWidget(self.cross)

    def parts(self) -> list[QWidget]:
        """What Tab reaches: the name, and × where there is one."""
        return [self.name, self.cross] if self._removable else [self.name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._code)
        else:
            super().keyPressEvent(event)

    def _fitting(self, name: str) -> str:
        metrics = self.fontMetrics()
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * _MOST_CHARACTERS)


class Chips(QWidget):
    """The chips of one highlight and the “+ code” button."""

    clicked = Signal(str)
    removed = Signal(str)
    add_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tab_through(self)
        self._flow = Flow(self)
        self._chips: list[Chip] = []
        self._now: object = None
        self.add = QPushButton(self.tr("+ code"))
        self.add.setProperty("role", "pill")
        self.add.setAccessibleName(self.tr("Add a code to this highlight"))
        self.add.clicked.connect(self.add_clicked)
        self._flow.addWidget(self.add)

    def show_codes(self, codes: list[tuple[str, str, str]], *, removable: bool) -> None:
        """Show codes as (id, path, colour)."""
        if self._now == (codes, removable):
            return
        self._now = (list(codes), removable)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add)
        self._chips = [Chip(*code, removable=removable, parent=self) for code in codes]
        for chip in self._chips:
            chip.clicked.connect(self.clicked)
            chip.removed.connect(self.removed)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.add)
        tab_through(self, [*(part for chip in self._chips for part in chip.parts()), self.add])
        self.updateGeometry()

    @property
    def chips(self) -> list[Chip]:
        return self._chips
