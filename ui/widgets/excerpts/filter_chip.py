"""One condition of a filter as a chip: click the name to turn it round, × to take it away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from reviewer.model.names import shown
from ui.widgets.swatch import swatch_icon
from ui.widgets.text.tips import plain_tip

_MOST_CHARACTERS = 36  # A wider chip would take a row of its own.


class FilterChip(QFrame):
    """`turned()` when the name is clicked, `removed()` by × or the Delete key."""

    turned = Signal()
    removed = Signal()

    def __init__(self, title: str, *, colour: str = "", tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "condition")
        metrics = self.fontMetrics()
        fitting = metrics.elidedText(
            shown(title), Qt.TextElideMode.ElideMiddle, metrics.averageCharWidth() * _MOST_CHARACTERS
        )
        self.title = title
        self.name = QPushButton(fitting.replace("&", "&&"))
        self.name.setProperty("role", "chip")
        self.name.setAccessibleName(self.tr("Filter: {0}").format(shown(title)))
        self.name.setToolTip(plain_tip(tip or (title if fitting != title else "")))
        if colour:
            self.name.setIcon(swatch_icon(colour))
            self.name.setIconSize(QSize(metrics.height(), metrics.height()))
        if not tip:
            self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name.clicked.connect(self.turned)
        self.cross = QToolButton()
        self.cross.setText("×")
        self.cross.setProperty("role", "chip")
        self.cross.setAccessibleName(self.tr("Take the filter {0} away").format(shown(title)))
        self.cross.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 1, 4, 1)
        layout.setSpacing(0)
        layout.addWidget(self.name)
        layout.addWidget(self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)
