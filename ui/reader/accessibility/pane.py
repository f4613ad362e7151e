"""What a screen reader sees of the reading pane: its text, caret and selection, and the highlights at the caret.

Offsets here are UTF-16 units of the whole text, as everywhere in Qt's accessibility. The text interface is an object of
its own: Qt takes the address of the object that is returned, so it must not be a second base class.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6.Shiboken import VoidPtr

from ui.reader.accessibility.highlights import HighlightAccessible, shown
from ui.reader.accessibility.selection_bounds import hand_on_selection
from ui.units import Units
from ui.widgets.told import announce

if TYPE_CHECKING:
    from ui.reader.reader import Reader

_state = {"installed": False}


def install() -> None:
    """Make Qt ask here for the accessible interface of a reading pane. Does nothing the second time."""
    if not _state["installed"]:
        _state["installed"] = True
        QAccessible.installFactory(_interface_for)


def _interface_for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    from ui.reader.reader import Reader

    return ReaderAccessible(thing) if isinstance(thing, Reader) else None


def tell_caret(reader: QWidget, text: ReaderText) -> None:
    """Tell a screen reader that caret or selection moved."""
    if not QAccessible.isActive():
        return
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(reader, text.cursorPosition()))
    if span := text.selection(0):
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(reader, *span))


def tell_description(reader: QWidget, words: str) -> None:
    """What is said of the pane beside its name: the highlights at the caret."""
    if words != reader.accessibleDescription():
        reader.setAccessibleDescription(words)


class ReaderText(QAccessibleTextInterface):
    """Text, caret and selection of the pane.

    `attributes` answers to Python alone: PySide6 cannot hand its results on to Qt. What it holds reaches a screen reader
    through the pane's description and its children.
    """

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._find = weakref.ref(reader)  # Qt keeps this object as long as it likes; the pane must be free to go
        self._said = ""
        hand_on_selection(self, self._bounds)

    @property
    def _reader(self) -> Reader:
        reader = self._find()
        if reader is None:
            raise RuntimeError("the reading pane of this accessible text is closed")
        return reader

    def tell_current(self, words: str) -> None:
        """Have read what the current highlight is tagged with, whenever that is another."""
        if words != self._said:
            self._said = words
            announce(self._reader, words)

    def characterCount(self) -> int:
        return self._units.length

    @property
    def _units(self) -> Units:
        return self._reader.units()

    def text(self, startOffset: int, endOffset: int) -> str:
        units = self._units
        return self._reader.text()[units.to_code_points(startOffset) : units.to_code_points(endOffset)]

    def cursorPosition(self) -> int:
        return self._units.to_utf16(self._reader.caret())

    def setCursorPosition(self, position: int) -> None:
        self.setSelection(0, position, position)

    def selectionCount(self) -> int:
        return 1 if self._reader.selection() else 0

    def selection(self, selectionIndex: int) -> tuple[int, int] | None:
        """The selection as (start, end); None when nothing is selected."""
        span = self._reader.selection()
        return (self._units.to_utf16(span[0]), self._units.to_utf16(span[1])) if span else None

    def _bounds(self) -> tuple[int, int] | None:
        return self.selection(0) if self._find() is not None else None

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        self.setSelection(0, startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:
        self._reader.set_selection(self._reader.caret(), self._reader.caret())

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:
        units = self._units
        self._reader.show_passage(units.to_code_points(startOffset), units.to_code_points(endOffset), select=True)

    def characterRect(self, offset: int) -> QRect:
        start = self._units.to_code_points(offset)
        box = self._reader.passage_rect(start, start + 1)
        return QRect(self._reader.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        return self._units.to_utf16(self._reader.offset_at(self._reader.viewport().mapFromGlobal(point)))

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        self._reader.show_passage(self._units.to_code_points(startIndex), self._units.to_code_points(endIndex))

    def attributes(self, offset: int) -> tuple[str, int, int]:
        """The highlights over a character as text attributes, and the stretch for which they hold."""
        reader, units = self._reader, self._units
        place = units.to_code_points(offset)
        here, start, end = reader.attributes_at(place)
        return (here, units.to_utf16(start), units.to_utf16(end))


class ReaderAccessible(QAccessibleWidget):
    """The pane as a read-only text document."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader, QAccessible.Role.Document)
        self.reader_text = ReaderText(reader)
        self._find = weakref.ref(reader)
        self._highlights: list[HighlightAccessible] = []

    def childCount(self) -> int:
        """The scroll bars and what else the pane is made of, and then the highlights that are shown."""
        reader = self._find()
        return super().childCount() + (len(shown(reader)) if reader else 0)

    def child(self, index: int) -> QAccessibleInterface:
        reader, parts = self._find(), super().childCount()
        if index < parts or reader is None:
            return super().child(index)
        if index >= parts + len(shown(reader)):
            return None  # type: ignore[return-value]
        while len(self._highlights) <= index - parts:
            self._highlights.append(HighlightAccessible(reader, len(self._highlights)))
        return self._highlights[index - parts]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, HighlightAccessible) and child in self._highlights:
            return super().childCount() + self._highlights.index(child)
        return super().indexOfChild(child)

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        if t == QAccessible.InterfaceType.TextInterface:
            return self.reader_text  # type: ignore[return-value]
        found: int | None = super().interface_cast(t)
        # With None for "no such interface" PySide6 ends the program.
        return VoidPtr(0) if found is None else found  # type: ignore[return-value]

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = True
        state.multiLine = True
        state.selectableText = True
        return state
