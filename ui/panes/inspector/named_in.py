"""The notes that name a thing, each with the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.model.coding.note import Note
from ui.look.numbers import counted
from ui.navigator import Navigator
from ui.widgets.fields.parts import section
from ui.widgets.rows.row_button import Row, RowButtons
from ui.widgets.text.times import moment

_MOST_NOTES = 20  # The Notes workspace has all.


class NamedIn(QWidget):
    """Hidden while no note names the thing."""

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        self.rows = RowButtons()
        self.rows.chosen.connect(lambda note: navigator.show_thing("note", note) if note else None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(section(self.tr("Notes that name it")))
        layout.addWidget(self.rows)
        self.hide()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these, the newest first."""
        rows = [Row(note.id, note.heading, moment(note.when, short=True)) for note in notes[:_MOST_NOTES]]
        if len(notes) > _MOST_NOTES:
            rows.append(Row("", self.tr("… and {0} more").format(counted(len(notes) - _MOST_NOTES))))
        self.rows.show_rows(rows)
        self.setVisible(bool(rows))
