"""The highlights of the reading pane as a screen reader sees them: one child of the pane for each, in the order of the text.

A child stands for a place in that order, not for one highlight: Qt keeps the address of what it was given once, so the
same children serve whatever text is shown, and they are never freed.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow

from ui.widgets.text.passage_words import figure_words

if TYPE_CHECKING:
    from ui.reader.highlights.values import ReaderHighlight
    from ui.reader.reader import Reader

_kept: list[HighlightAccessible] = []
_NAME_CHARACTERS = 200  # A screen reader says the whole name; nobody listens to more than a sentence or two.


class HighlightAccessible(QAccessibleInterface):
    """The highlight at one place in the order: its text is the name, its codes, coder and memo the description."""

    def __init__(self, reader: Reader, place: int) -> None:
        super().__init__()
        self._find = weakref.ref(reader)
        self._place = place
        _kept.append(self)

    def _here(self) -> tuple[Reader, ReaderHighlight] | None:
        reader = self._find()
        if reader is None:
            return None
        order = shown(reader)
        return (reader, order[self._place]) if self._place < len(order) else None

    def isValid(self) -> bool:
        return self._here() is not None

    def object(self) -> QObject:
        return None  # type: ignore[return-value]

    def window(self) -> QWindow:
        here = self._here()
        return here[0].window().windowHandle() if here else None  # type: ignore[return-value]

    def parent(self) -> QAccessibleInterface:
        here = self._here()
        return QAccessible.queryAccessibleInterface(here[0]) if here else None  # type: ignore[return-value]

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def focusChild(self) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def text(self, t: QAccessible.Text) -> str:
        here = self._here()
        if here is None:
            return ""
        reader, highlight = here
        if t == QAccessible.Text.Name and highlight.region is not None:
            return figure_words(highlight.region)
        if t == QAccessible.Text.Name:
            return reader.text()[highlight.start : min(highlight.end, highlight.start + _NAME_CHARACTERS)]
        if t == QAccessible.Text.Description:
            return reader.described([highlight])
        return ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """A highlight is changed in the pane, not here."""

    def rect(self) -> QRect:
        here = self._here()
        if here is None:
            return QRect()
        reader, highlight = here
        box = reader.passage_rect(highlight.start, highlight.end)
        return QRect(reader.viewport().mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        here = self._here()
        if here is None:
            state.invalid = True
            return state
        reader, highlight = here
        state.readOnly = state.selectable = True
        state.selected = reader.current_highlight() == highlight.id
        box = self.rect()
        pane = QRect(reader.viewport().mapToGlobal(QPoint(0, 0)), reader.viewport().size())
        state.offscreen = not pane.intersects(box)
        return state

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()


def shown(reader: Reader) -> list[ReaderHighlight]:
    """The highlights that are not hidden, in the order of the text."""
    return reader.shown_highlights()
