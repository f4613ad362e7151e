"""Parts that the cards of the inspector share: headings, pairs of words, wrapped labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from reviewer.model.names import shown
from ui.look.theme import small_caps_font
from ui.widgets.text.live_label import LiveLabel

_LIVE = ("danger", "problem")
"""Roles of labels that say what is wrong: they are read when they come."""
_LONGEST_WORD = 26  # A longer one, such as a web address, would make the pane wider than it is.


def section(title: str) -> QLabel:
    """The heading of a section, with space above it."""
    label = QLabel(title)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(small_caps_font(label.font()))
    label.setProperty("role", "heading")
    label.setContentsMargins(0, label.fontMetrics().height() // 2, 0, 0)
    return label


def wrapped(text: str = "", *, role: str = "") -> QLabel:
    """A label of plain text that goes over as many lines as it needs."""
    label = LiveLabel() if role in _LIVE else QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    if role:
        label.setProperty("role", role)
    label.setText(breakable(text))
    return label


def breakable(text: str) -> str:
    """The text with its direction controls shown, and with places at which very long words may go on in the next line."""
    words = shown(text).split(" ")
    return " ".join(
        word if len(word) <= _LONGEST_WORD else "\u200b".join(word[at : at + 12] for at in range(0, len(word), 12))
        for word in words
    )


class Details(QWidget):
    """Pairs of a muted word and what is known, one below the other. With `long_left` the left one goes over lines."""

    def __init__(self, *, long_left: bool = False) -> None:
        super().__init__()
        self._long_left = long_left
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0 if long_left else 1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these pairs; those without a value are left out."""
        known = [(name, value) for name, value in rows if value]
        while len(self._labels) < len(known):
            self._add()
        for number, (left, right) in enumerate(self._labels):
            there = number < len(known)
            left.setVisible(there)
            right.setVisible(there)
            if there:
                for label, text in zip((left, right), known[number], strict=True):
                    label.setText(breakable(text) if label.wordWrap() else self._short(text))

    def value(self, name: str) -> str:
        """What is said for a name, for tests and screen readers."""
        for left, right in self._labels:
            if left.text() == name and not left.isHidden():
                return right.text()
        return ""

    def _short(self, text: str) -> str:
        metrics = self.fontMetrics()
        return metrics.elidedText(shown(text), Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * 24)

    def _add(self) -> None:
        left, right = wrapped(role="muted"), wrapped(role="muted")
        short = right if self._long_left else left
        short.setWordWrap(False)
        short.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        left.setAlignment(Qt.AlignmentFlag.AlignTop)
        right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        row = len(self._labels)
        self._grid.addWidget(left, row, 0)
        self._grid.addWidget(right, row, 1)
        self._labels.append((left, right))
