"""What a number in another tool's file counts, and where it lies in a text as a source keeps it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from reviewer.model.sources.text import normalised

Unit = Literal["characters", "utf-16", "bytes"]
UNITS: tuple[Unit, ...] = ("characters", "utf-16", "bytes")
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Convention:
    """How a file counts: Unicode code points, UTF-16 units or UTF-8 bytes; CRLF as it stands (`raw`) or as one; whether the
    end is the last character (`inclusive`) or the place behind it."""

    unit: Unit = "characters"
    raw: bool = False
    inclusive: bool = False

    def in_words(self) -> str:
        """`UTF-16 units, CRLF as two, end included`."""
        unit = {"characters": "characters", "utf-16": "UTF-16 units", "bytes": "UTF-8 bytes"}[self.unit]
        return f"{unit}, CRLF as {'two' if self.raw else 'one'}, end {'included' if self.inclusive else 'excluded'}"


CONVENTIONS = tuple(Convention(unit, raw, last) for unit in UNITS for raw in (False, True) for last in (False, True))
"""All of them; those that count as this program does come first."""


class _Units:
    """From units of one kind to code points of one text."""

    def __init__(self, text: str, unit: Unit) -> None:
        wide = _WIDE if unit == "utf-16" else _NOT_ASCII
        found = [] if unit == "characters" else [match.start() for match in wide.finditer(text)]
        extra = [1 if unit == "utf-16" else len(text[at].encode("utf-8", "surrogatepass")) - 1 for at in found]
        self._before = [0, *accumulate(extra)]
        self._starts: Sequence[int] = [at + before for at, before in zip(found, self._before, strict=False)]
        self._extra = extra
        self.length = len(text) + self._before[-1]

    def place(self, offset: int) -> int | None:
        """The code point at which a unit begins; None inside a character or outside the text."""
        if not 0 <= offset <= self.length:
            return None
        count = bisect_left(self._starts, offset)
        if count and offset <= self._starts[count - 1] + self._extra[count - 1]:
            return None
        return offset - self._before[count]


class Counted:
    """One text as a file has it: with its line ends, and maybe a BOM, which no tool counts."""

    def __init__(self, written: str) -> None:
        self.text = normalised(written)
        raw = written.lstrip(_BOM)
        self._pairs = [match.start() for match in re.finditer("\r\n", raw)] if "\r" in raw else []
        self._plain = raw.isascii()
        self._raw = raw
        self._units: dict[tuple[Unit, bool], _Units] = {}

    def place(self, convention: Convention, start: int, end: int) -> tuple[int, int] | None:
        """Code points `start` to `end` of the text as a source keeps it; None where the numbers do not lie in it."""
        first = self._offset(convention, start)
        last = self._offset(convention, end + 1 if convention.inclusive else end)
        return (first, last) if first is not None and last is not None and first < last else None

    def same(self, one: Convention, other: Convention) -> bool:
        """Whether two conventions give the same in this text whatever is asked for."""
        units = self._plain or one.unit == other.unit
        return units and one.inclusive == other.inclusive and (not self._pairs or one.raw == other.raw)

    def _offset(self, convention: Convention, offset: int) -> int | None:
        raw = convention.raw and bool(self._pairs)
        key = ("characters" if self._plain else convention.unit, raw)
        units = self._units.get(key)
        if units is None:
            units = self._units[key] = _Units(self._raw if raw else self.text, key[0])
        place = units.place(offset)
        if place is None or not raw:
            return place
        # Between CR and LF is where the line ends, too.
        return place - bisect_left(self._pairs, place)
