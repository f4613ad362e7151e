"""What Word shows before a list paragraph: a bullet, or the number it has come to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_BULLET = "• "
_LEVELS = 9
"""WordprocessingML has nine levels in a list (`w:ilvl` 0 to 8)."""


@dataclass(frozen=True, slots=True)
class _Level:
    style: str
    pattern: str
    start: int


def value(parent: Any, *path: str) -> str:
    """The `w:val` of the element at this path below `parent`; empty when there is none."""
    for name in path:
        parent = parent.find(W + name) if parent is not None else None
    return parent.get(W + "val", "") if parent is not None else ""


class Lists:
    """The list definitions of one document, and how far each list has counted."""

    def __init__(self, numbering: Any, styles: Any) -> None:
        self._levels: dict[tuple[str, int], _Level] = {}
        self._styles: dict[str, tuple[str, str, str]] = {}
        self._counts: dict[str, list[int]] = {}
        self._shared: dict[str, str] = {}
        if numbering is not None:
            self._read_numbering(numbering)
        for style in styles.iterfind(W + "style") if styles is not None else ():
            properties = style.find(W + "pPr")
            number = value(properties, "numPr", "numId")
            level = value(properties, "numPr", "ilvl")
            self._styles[style.get(W + "styleId", "")] = (number, level, value(style, "basedOn"))

    def _read_numbering(self, numbering: Any) -> None:
        abstract = {each.get(W + "abstractNumId"): each for each in numbering.iterfind(W + "abstractNum")}
        for number in numbering.iterfind(W + "num"):
            identifier = number.get(W + "numId", "")
            shape = value(number, "abstractNumId")
            # Lists of one shape count on; an override begins anew (ECMA-376, `lvlOverride`).
            self._shared[identifier] = identifier if number.find(W + "lvlOverride") is not None else "shape " + shape
            definition = abstract.get(shape)
            for level in definition.iterfind(W + "lvl") if definition is not None else ():
                depth = _number(level.get(W + "ilvl", "0"), 0)
                self._levels[identifier, depth] = _Level(
                    value(level, "numFmt"), value(level, "lvlText"), _number(value(level, "start"), 1)
                )

    def mark(self, properties: Any) -> str:
        """`• `, `3. ` or the like for a paragraph with these properties; empty when it is in no list."""
        number, depth = self._list_of(properties)
        # Number 0 takes a paragraph out of the list of its style.
        if not number or number == "0":
            return ""
        level = self._levels.get((number, depth))
        if level is None or level.style == "bullet" or level.style == "":
            return _BULLET
        if level.style == "none":
            return ""
        return self._counted(number, depth)

    def depth(self, properties: Any) -> int:
        """How many lists are around a paragraph of a list."""
        return self._list_of(properties)[1] + 1

    def _list_of(self, properties: Any) -> tuple[str, int]:
        number = value(properties, "numPr", "numId")
        level = value(properties, "numPr", "ilvl")
        style = value(properties, "pStyle")
        # As often as styles may plausibly build on each other; a damaged file may have a ring.
        for _ in range(_LEVELS):
            if number or style not in self._styles:
                break
            number, inherited, style = self._styles[style]
            level = level or inherited
        return number, min(_number(level, 0), _LEVELS - 1)

    def _counted(self, number: str, depth: int) -> str:
        counts = self._counts.setdefault(self._shared.get(number, number), [0] * _LEVELS)
        level = self._levels[number, depth]
        counts[depth] = counts[depth] + 1 if counts[depth] else level.start
        # Deeper levels begin anew.
        counts[depth + 1 :] = [0] * (_LEVELS - depth - 1)

        def counted_part(match: re.Match[str]) -> str:
            at = int(match.group(1)) - 1
            each = self._levels.get((number, at), level)
            return _written(counts[at] or each.start, each.style) if 0 <= at < _LEVELS else ""

        return re.sub(r"%(\d)", counted_part, level.pattern or f"%{depth + 1}.") + " "


def _number(written: str, otherwise: int) -> int:
    # `isdigit` alone also takes ² and the digits of other scripts.
    return int(written) if written.isascii() and written.isdigit() and len(written) < 7 else otherwise


def _written(count: int, style: str) -> str:
    if style in ("lowerLetter", "upperLetter"):
        # Word counts z, aa, bb, not z, aa, ab.
        letter = chr(ord("a") + (count - 1) % 26) * min(1 + (count - 1) // 26, 10)
        return letter.upper() if style == "upperLetter" else letter
    if style in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        roman = ""
        for size, letters in _ROMAN:
            roman += letters * (count // size)
            count %= size
        return roman.upper() if style == "upperRoman" else roman
    return str(count)
