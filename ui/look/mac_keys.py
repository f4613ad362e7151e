"""How keys are called on a Mac, where Qt takes Cmd for Ctrl, and which ones macOS keeps for itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTranslator

from reviewer.system import is_macos

_SIGNS = {
    "Meta": "⌃", "Alt": "⌥",
    "Shift": "⇧", "Umschalt": "⇧", "Mayús": "⇧",
    "Ctrl": "⌘", "Strg": "⌘",
}  # fmt: skip
"""The signs on Apple's keys by what the languages of the window call them, in the order in which Apple writes them."""
_ORDER = "⌃⌥⇧⌘"
_NAME = "|".join(_SIGNS)
_CHORD = re.compile(rf"\b(?:{_NAME})(?:\+(?:{_NAME})\b)*(?:\+| (?=↵))|\b(?:Ctrl|Strg)\b")
_OF_QT = "QShortcut"
"""Qt's own names of keys: it draws the signs itself, and reads keys by these names."""
_KEPT = {"Ctrl+H": "Meta+H"}
"""Keys that macOS keeps: Cmd+H hides the program."""


def key_here(key: str) -> str:
    """The key that takes the place of one on this system."""
    return _KEPT.get(key, key) if is_macos() else key


def words_here(text: str) -> str:
    """A text that names keys, such as “Ctrl+Shift+R marks a region”, as this system calls them."""
    return _CHORD.sub(lambda found: _in_signs(found.group()), text) if is_macos() else text


def _in_signs(names: str) -> str:
    signs = {_SIGNS[name] for name in re.findall(_NAME, names)}
    return "".join(sign for sign in _ORDER if sign in signs)


class KeysOfMac(QTranslator):
    """Comes before the translations of the window, and says their words with the keys of a Mac."""

    def __init__(self, under: Sequence[QTranslator], parent: QObject) -> None:
        """`under` are the others, the first to be asked first."""
        super().__init__(parent)
        self._under = tuple(under)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The words; None, so that the next one is asked, where they name no key."""
        if context == _OF_QT:
            return None
        found = (each.translate(context, source, disambiguation or "", n) for each in self._under)
        words = next(filter(None, found), source)
        here = words_here(words)
        return here if here != words else None
