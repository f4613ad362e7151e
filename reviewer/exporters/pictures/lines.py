"""Breaks words in a picture into lines, so that no name is cut however long it is."""

from __future__ import annotations

import re
import unicodedata

_LETTER = 7
"""About how wide a small letter is, in units of a picture; capitals are wider, and those of East Asia twice as wide."""
_PIECE = re.compile(r"[^ \t\n]*?[/\-–](?=[^ \t\n])|[^ \t\n]+|[ \t\n]+")
# Not `\s`: a no-break space holds what it stands between together.


def width(text: str) -> float:
    """About how wide a text is drawn, in units of a picture."""
    return sum(map(_wide, text))


def _wide(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 2.0 * _LETTER
    return (1.25 if char.isupper() else 1.0) * _LETTER


def broken(text: str, room: float) -> list[str]:
    """The lines of a text in so much room: broken at blanks, after strokes and hyphens, and inside a word that is too long."""
    lines = [""]
    for piece in _PIECE.findall(text.strip()):
        if width((lines[-1] + piece).rstrip()) <= room:
            lines[-1] += piece
            continue
        if piece.isspace():
            continue
        if lines[-1].strip():
            lines.append("")
        for char in piece:
            if lines[-1] and width(lines[-1] + char) > room:
                lines.append("")
            lines[-1] += char
    return [line.rstrip() for line in lines]
