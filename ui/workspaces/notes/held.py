"""What a case or group holds: each with a way to it, and a way to take it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reviewer.model.names import shown
from ui.look.numbers import counted
from ui.widgets.fields.parts import wrapped
from ui.widgets.fields.tab_order import tab_through
from ui.widgets.rows.row_button import Row, RowButton

_MOST_ROWS = 200  # Each is a row of widgets; the rest is counted.


class Held(QWidget):
    """`go_asked(key)`, `remove_asked(key)`."""

    go_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, nothing: str) -> None:
        super().__init__()
        tab_through(self)
        self.rows: list[_HeldRow] = []
        self._note = wrapped(nothing, role="muted")
        self._nothing = nothing
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._list)
        layout.addWidget(self._note)

    @property
    def texts(self) -> list[str]:
        """The names of the rows."""
        return [each.go.row.text for each in self.rows]

    def show_rows(self, rows: Sequence[Row], *, writable: bool) -> None:
        """Show these."""
        for each in self.rows:
            self._list.removeWidget(each)
            each.hide()
            each.deleteLater()
        self.rows = [self._made(row, writable=writable) for row in rows[:_MOST_ROWS]]
        for each in self.rows:
            self._list.addWidget(each)
        more = len(rows) - len(self.rows)
        self._note.setText(self.tr("… and {0} more").format(counted(more)) if more else self._nothing)
        self._note.setVisible(bool(more) or not rows)
        tab_through(self, [part for each in self.rows for part in (each.go, each.remove)])

    def _made(self, row: Row, *, writable: bool) -> _HeldRow:
        made = _HeldRow(row, writable=writable)
        made.go.clicked.connect(lambda: self.go_asked.emit(row.key))
        made.remove.clicked.connect(lambda: self.remove_asked.emit(row.key))
        return made


class _HeldRow(QWidget):
    def __init__(self, row: Row, *, writable: bool) -> None:
        super().__init__()
        self.go = RowButton(row, self)
        self.remove = QToolButton()
        self.remove.setText("×")
        self.remove.setProperty("role", "chip")
        self.remove.setAccessibleName(self.tr("Take out {0}").format(shown(row.text)))
        self.remove.setVisible(writable)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.go, 1)
        layout.addWidget(self.remove)
