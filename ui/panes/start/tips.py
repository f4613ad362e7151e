"""A tip for each day, at the foot of the start page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.look.worded import worded as _tr
from ui.widgets.fields.parts import wrapped


def tips() -> list[str]:
    """All tips."""
    return [
        _tr("Drop files, whole folders or a web page on the window: each becomes a source, as it says what it is."),
        _tr("With words selected, type two letters of a code and press Enter. The digits 1 to 9 tag too."),
        _tr("Nothing needs to be saved. Undo reaches back over restarts, and the menu Project has backups."),
        _tr("Ctrl+K leads to every command, source and code by a few of its letters."),
        _tr("F8 goes from highlight to highlight in the text that you read."),
        _tr("A code explains itself: write into its card when it is used, when not, and an example."),
        _tr("Two people who import the same text have the same source: merge their files, and nothing stands twice."),
        _tr(
            "A search for code:Risks dose finds “dose” where Risks is coded; colour~ finds words that are spelled nearly so."
        ),
        _tr("Code names can be dragged: onto words to tag them, onto another code to put one under the other."),
        _tr("A summary that was exported can be checked against the project: every quote leads back to its place."),
        _tr("Ctrl+Shift+R marks a region of a page, by mouse or by keys alone: a figure, a table, a photograph."),
    ]


class TipOfTheDay(QWidget):
    """`refused()` when no more tips are wanted."""

    refused = Signal()

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        listed = tips()
        words = listed[(day or date.today()).toordinal() % len(listed)]
        self.said = wrapped(self.tr("Tip: {0}").format(words), role="muted")
        self.none = QPushButton(self.tr("No more tips"))
        self.none.setProperty("role", "link")
        self.none.clicked.connect(self.refused)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.none)
