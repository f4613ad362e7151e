"""Which keys an action can be given: what has a key already, and what would get in the way of typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    local = next(one.local for one in actions.declared() if one.id == identifier)
    return Clash() if _is_bound(keys, local=local) else None


def free_of_clashes(actions: Actions, chosen: Mapping[str, Sequence[str]]) -> tuple[dict[str, list[str]], list[str]]:
    """Those of these keys that can be had together, by action; and those that cannot, each once.

    What the file gives to an action that this version has not stays: a later one may have it.
    """
    declared = {action.id: action for action in actions.declared()}
    taken = {QKeySequence(key) for one in declared.values() if one.id not in chosen for key in one.keys}
    kept: dict[str, list[str]] = {}
    left: dict[str, None] = {}
    for identifier, keys in chosen.items():
        kept[identifier] = []
        for key in keys:
            sequence = QKeySequence(key)
            if identifier in declared and (
                sequence in taken or sequence.isEmpty() or _is_bound(sequence, local=declared[identifier].local)
            ):
                left[key] = None
                continue
            taken.add(sequence)
            kept[identifier].append(key)
    return kept, list(left)


def _is_bound(keys: QKeySequence, *, local: bool) -> bool:
    """Whether the reader, the fields or the menus need these keys."""
    menus = (f"Alt+{title[title.index('&') + 1]}" for title in menu_titles().values() if "&" in title)
    return any(QKeySequence(key) == keys for key in (*READER_KEYS, *menus)) or not _is_free(keys, local=local)


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
