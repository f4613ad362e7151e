"""Which keys an action can be given: what has a key already, and what would get in the way of typing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from ui.actions.action import Actions, menu_titles

READER_KEYS = (
    *"123456789",
    *(f"Alt+{digit}" for digit in range(1, 10)),
    *("Alt+Right", "Alt+Left", "Alt+Up", "Alt+Down", "Alt+Shift+Right", "Alt+Shift+Left"),
    *("Ctrl+Return", "Shift+Return", "Esc", "Tab", "Shift+Tab", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"),
)
"""What the reading pane, the tagging popover and every field bind themselves while they have the focus."""

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MOVES = frozenset(
    (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
     Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clash:
    """Why an action cannot have a key: `action` has it already, or it is one of typing and moving."""

    action: str = ""


def clash(actions: Actions, identifier: str, keys: QKeySequence) -> Clash | None:
    """What stands against giving an action these keys; None when nothing does."""
    for other in actions.declared():
        if other.id != identifier and any(QKeySequence(key) == keys for key in actions.keys(other.id)):
            return Clash(other.id)
    menus = (f"Alt+{title[title.index('&') + 1]}" for title in menu_titles().values() if "&" in title)
    if any(QKeySequence(key) == keys for key in (*READER_KEYS, *menus)):
        return Clash()
    local = next(one.local for one in actions.declared() if one.id == identifier)
    return None if _is_free(keys, local=local) else Clash()


def _is_free(keys: QKeySequence, *, local: bool) -> bool:
    """Whether a key does not type or move; in the reader a sign that is no letter may do something too."""
    pressed = keys[0]  # type: ignore[index]
    key = pressed.key()
    if pressed.keyboardModifiers() & _HELD or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return True
    return local and key not in _MOVES and not (key < 0x110000 and chr(key).isalnum())


def native(keys: tuple[str, ...]) -> str:
    """The keys of an action as this system writes them."""
    return " / ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
