"""Which keys move the caret: the system's own, by name of the move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Key = QKeySequence.StandardKey

_MOVES: list[tuple[_Key, str, bool]] = [
    (_Key.MoveToNextChar, "right", False),
    (_Key.SelectNextChar, "right", True),
    (_Key.MoveToPreviousChar, "left", False),
    (_Key.SelectPreviousChar, "left", True),
    (_Key.MoveToNextWord, "word right", False),
    (_Key.SelectNextWord, "word right", True),
    (_Key.MoveToPreviousWord, "word left", False),
    (_Key.SelectPreviousWord, "word left", True),
    (_Key.MoveToNextLine, "down", False),
    (_Key.SelectNextLine, "down", True),
    (_Key.MoveToPreviousLine, "up", False),
    (_Key.SelectPreviousLine, "up", True),
    (_Key.MoveToStartOfLine, "row start", False),
    (_Key.SelectStartOfLine, "row start", True),
    (_Key.MoveToEndOfLine, "row end", False),
    (_Key.SelectEndOfLine, "row end", True),
    (_Key.MoveToStartOfDocument, "start", False),
    (_Key.SelectStartOfDocument, "start", True),
    (_Key.MoveToEndOfDocument, "end", False),
    (_Key.SelectEndOfDocument, "end", True),
    (_Key.MoveToNextPage, "page down", False),
    (_Key.SelectNextPage, "page down", True),
    (_Key.MoveToPreviousPage, "page up", False),
    (_Key.SelectPreviousPage, "page up", True),
]

_ALT = Qt.KeyboardModifier.AltModifier
_ALT_SHIFT = _ALT | Qt.KeyboardModifier.ShiftModifier

_ENDS: dict[Qt.Key, tuple[bool, bool]] = {
    Qt.Key.Key_Left: (False, False),
    Qt.Key.Key_Right: (False, True),
    Qt.Key.Key_Up: (True, False),
    Qt.Key.Key_Down: (True, True),
}


def move_of(event: QKeyEvent) -> tuple[str, bool] | None:
    """The move a key asks for and whether it extends the selection; None for other keys."""
    for key, kind, extend in _MOVES:
        if event.matches(key):
            return kind, extend
    return None


def growth_of(event: QKeyEvent) -> int:
    """1 for the key that grows the selection (Alt+Shift+Right), -1 for the one that shrinks it, else 0."""
    if _modifiers(event) != _ALT_SHIFT:
        return 0
    return {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)


def end_move_of(event: QKeyEvent) -> tuple[bool, bool] | None:
    """For Alt and an arrow: (is it the start that moves, does it move on in the text); else None.

    Left and Right move the end of the current highlight by a word, Up and Down its start.
    """
    return _ENDS.get(Qt.Key(event.key())) if _modifiers(event) == _ALT else None


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
