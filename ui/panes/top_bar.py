"""The bar on top: where you are, one field for everything, and the workspaces."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from reviewer.model.names import shown
from ui.navigator import Navigator
from ui.widgets.palette_field import PaletteField
from ui.widgets.segments import Segments
from ui.widgets.text.cut_label import CutLabel

_LONGEST_TITLE = 200  # More never fits beside the buttons, and Qt measures every letter.

_LEAST_OF_TITLE = 30
"""Characters that the name of the project keeps before anything else of it is cut; the place and the buttons give way first."""


class TopBar(QFrame):
    """`field` is the one field for everything; its list is the palette. `workspaces` are (id, title)."""

    def __init__(
        self, navigator: Navigator, workspaces: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._navigator = navigator
        self._title = CutLabel(least=_LEAST_OF_TITLE)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._where = CutLabel()
        self._where.setProperty("role", "muted")
        self.field = PaletteField()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.addWidget(self._title)
        layout.addWidget(self._where)
        layout.addStretch(1)
        layout.addWidget(self.field, 3)
        layout.addStretch(1)
        self.workspaces = Segments(workspaces)
        self.workspaces.chosen.connect(navigator.go)
        layout.addWidget(self.workspaces)
        navigator.workspace_changed.connect(self.workspaces.set_current)
        self.workspaces.set_current(navigator.workspace)

    def show_place(self, title: str, where: str) -> None:
        """Say which project this is and what is looked at."""
        self._title.setText(shown(title[:_LONGEST_TITLE]))
        self._where.setText(shown(f"› {where[:_LONGEST_TITLE]}") if where else "")
