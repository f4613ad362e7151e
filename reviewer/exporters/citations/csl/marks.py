"""Text on its way through the processor: plain text with characters of no text for looks, quotes and guards between it.

A str with marks can be joined and cut like any other; `runs` and `tagged` take it apart at the end.
"""

from __future__ import annotations

import re

LOOKS = ("i", "b", "sc", "u", "sup", "sub", "plain", "number")
"""Italic, bold, small capitals, underlined, raised, lowered, upright within italics; the number before an entry."""
OPEN = {look: chr(0xE010 + at) for at, look in enumerate(LOOKS)}
CLOSE = {look: chr(0xE020 + at) for at, look in enumerate(LOOKS)}
QUOTE, UNQUOTE = "\ue030", "\ue031"
"""A quotation: its marks depend on how deep it stands in others."""
INNER, UNINNER = "\ue032", "\ue033"
"""A quotation in the marks of an inner one, as somebody wrote it."""
GUARD = "\ue03f"
"""Stands between characters of a person's text that are not to be joined."""
STAYS = "\ue03e"
"""Stands before a sign that a style writes as a text of its own: it does not go inside quotation marks."""
MARKS = "".join(map(chr, range(0xE010, 0xE040)))

_ATTRIBUTES = {
    ("font-style", "italic"): "i",
    ("font-style", "oblique"): "i",
    ("font-weight", "bold"): "b",
    ("font-variant", "small-caps"): "sc",
    ("text-decoration", "underline"): "u",
    ("vertical-align", "sup"): "sup",
    ("vertical-align", "sub"): "sub",
    ("font-style", "normal"): "plain",
}
LOOK_ATTRIBUTES = tuple(dict.fromkeys(name for name, _ in _ATTRIBUTES))
_MARKS = re.compile("[\ue010-\ue03f]")
_ANY = re.compile("[\ue010-\ue03f]+")
_LOOK_MARK = re.compile("([\ue010-\ue02f])")
_CROWDED = re.compile(r"(?<=[.,:;!?  ])(?=[.,:;!?  ])")


def opening(name: str, value: str) -> tuple[str, str]:
    """The marks before and behind text with this attribute of a style; ("", "") where it changes nothing."""
    look = _ATTRIBUTES.get((name, value))
    return (OPEN[look], CLOSE[look]) if look else ("", "")


def without_marks(text: str) -> str:
    """The text alone."""
    return _ANY.sub("", text)


def from_people(text: str) -> str:
    """Text from people without what would pass for a mark, and guarded where signs stand close together."""
    return _CROWDED.sub(GUARD, _MARKS.sub("", text))


def runs(text: str) -> list[tuple[str, frozenset[str]]]:
    """The pieces of a finished text with the looks of each. Empty pieces are left out, equal neighbours joined."""
    pieces: list[tuple[str, frozenset[str]]] = []
    stack: list[str] = []
    for part in _LOOK_MARK.split(text):
        if part in _BY_OPEN:
            stack.append(_BY_OPEN[part])
        elif part in _BY_CLOSE:
            if _BY_CLOSE[part] in stack:
                del stack[len(stack) - 1 - stack[::-1].index(_BY_CLOSE[part])]
        elif part:
            looks = _shown(stack)
            if pieces and pieces[-1][1] == looks:
                part = pieces.pop()[0] + part
            pieces.append((part, looks))
    return pieces


def tagged(text: str) -> str:
    """A finished text with tags for its looks, for comparing: `<i>Nature</i>`."""
    for look in LOOKS:
        text = text.replace(OPEN[look], f"<{look}>").replace(CLOSE[look], f"</{look}>")
    return _ANY.sub("", text)


def _shown(stack: list[str]) -> frozenset[str]:
    looks: set[str] = set()
    for look in stack:
        if look == "plain":
            looks.discard("i")
        else:
            looks.add(look)
    return frozenset(looks)


_BY_OPEN = {mark: look for look, mark in OPEN.items()}
_BY_CLOSE = {mark: look for look, mark in CLOSE.items()}
