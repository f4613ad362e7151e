"""What waits for somebody, each line with a button that leads there."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from reviewer.analysis.charts.overview import Overview, Waiting
from ui.look.numbers import counted
from ui.widgets.fields.parts import wrapped

_KINDS = tuple(field.name for field in fields(Waiting))


class WaitingCard(QFrame):
    """`go_asked(what waits)`. Says in figures how much there is, and what of it waits."""

    go_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.figures = wrapped()
        self.nothing = wrapped(self.tr("Nothing waits."), role="muted")
        self.buttons = {name: QPushButton() for name in _KINDS}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self.figures)
        heading = wrapped(self.tr("What waits"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        layout.addWidget(heading)
        layout.addWidget(self.nothing)
        for name, button in self.buttons.items():
            button.setProperty("role", "link")
            button.clicked.connect(lambda _=False, what=name: self.go_asked.emit(what))
            layout.addWidget(button)
        layout.addStretch(1)

    def show_overview(self, overview: Overview) -> None:
        """Show what there is and what of it waits; what does not wait is left out."""
        sources = overview.sources
        figures = self.tr("Sources: {0} · Words: {1} · Highlights: {2} · Tags: {3}")
        self.figures.setText(
            figures.format(*map(counted, (sources.number, sources.words, overview.highlights, overview.codings)))
        )
        words = self._words()
        for name, button in self.buttons.items():
            number = getattr(overview.waiting, name)
            button.setText(words[name].format(counted(number)))
            button.setVisible(bool(number))
        self.nothing.setVisible(not any(getattr(overview.waiting, name) for name in self.buttons))

    def _words(self) -> dict[str, str]:
        return {
            "conflicts": self.tr("Open conflicts: {0}"),
            "unplaced": self.tr("Passages without a place in their text: {0}"),
            "undecided": self.tr("Sources nobody decided on: {0}"),
            "differing": self.tr("Sources on which coders differ: {0}"),
            "untagged": self.tr("Highlights without a code: {0}"),
            "assignments": self.tr("Assignments that are not done: {0}"),
        }
