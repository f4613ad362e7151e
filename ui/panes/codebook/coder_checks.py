"""One check box per coder, to hide what a coder marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.team.coder import Coder
from ui.look.theme import small_caps_font
from ui.widgets.fields.tab_order import tab_through
from ui.widgets.flow import Flow


class CoderChecks(QWidget):
    """`hidden_changed(ids)` when a box is clicked. Not to be seen while there is only one coder."""

    hidden_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tab_through(self)
        self._coders: Sequence[Coder] = ()
        self._boxes: dict[str, QCheckBox] = {}
        heading = QLabel(self.tr("Coders"))
        heading.setFont(small_caps_font(heading.font()))
        heading.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 8)
        layout.addWidget(heading)
        self._row = Flow(spacing=12)
        layout.addLayout(self._row)
        self.hide()

    def show_coders(self, coders: Sequence[Coder], hidden: frozenset[str]) -> None:
        """Show these coders, with a check mark at those that are not hidden."""
        if tuple(coders) != self._coders:
            self._coders = tuple(coders)
            self._build()
        for coder, box in self._boxes.items():
            box.setChecked(coder not in hidden)
        self.setVisible(len(coders) > 1)

    @property
    def boxes(self) -> dict[str, QCheckBox]:
        return self._boxes

    def _build(self) -> None:
        for box in self._boxes.values():
            self._row.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for coder in self._coders:
            metrics = self.fontMetrics()
            name = shown(coder.name)
            cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * 24)
            box = QCheckBox(cut.replace("&", "&&"), self)
            box.setProperty("role", "coder")
            box.setAccessibleName(self.tr("Show what {0} marked").format(name))
            box.clicked.connect(self._tell)
            self._row.addWidget(box)
            self._boxes[coder.id] = box
        tab_through(self, self._boxes.values())

    def _tell(self) -> None:
        self.hidden_changed.emit(frozenset(coder for coder, box in self._boxes.items() if not box.isChecked()))
