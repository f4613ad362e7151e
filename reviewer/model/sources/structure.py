"""What the parts of a text are: headings, lists, tables, emphasis, links, notes. The text itself stays what it is.

A structure lies beside a text, keyed by it and by what read it. Everything works without one.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Literal, get_args

PartKind = Literal[
    "heading", "item", "table", "row", "cell", "quotation", "code", "caption", "note", "speaker", "time",
    "strong", "emphasis", "superscript", "subscript", "link", "note_mark", "language",
]  # fmt: skip
"""
heading: `number` is its level, 1 to 6. item: an item of a list, `number` its depth from 1, `value` the mark before it, which
is part of the text. table: `number` counts its columns. row: `number` from 0. cell: `number` is its column from 0; it spans
`rows` and `columns`. Rows, and cells of a `head`, say so. note: the text of a footnote, and note_mark: where it is referred
to; both have the same `value`. link: `value` is the address. language: `value` is a tag of BCP 47. speaker: `value` is the
name, the part all that is said. time: `number` counts milliseconds.
"""
VERSION = 1
"""Goes up when importers find more or other parts than before; of several structures of a text the newest is shown."""
MOST_PARTS = 400_000
"""In one text."""
MOST_BYTES = 20_000_000
"""Of a structure as it is kept, unpacked."""
LONGEST_VALUE = 2_000
"""Characters; a longer address is not kept."""
_MOST_NUMBER = 1 << 40
_KINDS = frozenset(get_args(PartKind))
_OF_LINES = frozenset({"heading", "item", "row", "code", "caption", "note", "quotation", "table"})


@dataclass(frozen=True, slots=True)
class Part:
    """One part: code points `start` to `end` of the text, end exclusive. What the other fields say depends on its kind."""

    kind: PartKind
    start: int
    end: int
    number: int = 0
    value: str = ""
    rows: int = 1
    columns: int = 1
    head: bool = False

    def moved(self, by: int) -> Part:
        """The same part further on in a text."""
        return Part(
            self.kind, self.start + by, self.end + by, self.number, self.value, self.rows, self.columns, self.head
        )


class Structure:
    """The parts of one text, the outer ones first."""

    def __init__(self, parts: Iterable[Part] = ()) -> None:
        listed = list(parts)
        if any(
            one.start > next_.start or (one.start == next_.start and one.end < next_.end)
            for one, next_ in pairwise(listed)
        ):
            listed.sort(key=lambda part: (part.start, -part.end))
        self.parts = tuple(listed)

    def __bool__(self) -> bool:
        return bool(self.parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Structure) and other.parts == self.parts

    def __hash__(self) -> int:
        return hash(self.parts)

    def of(self, *kinds: PartKind) -> Iterator[Part]:
        """The parts of some kinds, in text order."""
        return (part for part in self.parts if part.kind in kinds)

    @cached_property
    def headings(self) -> tuple[Part, ...]:
        return tuple(self.of("heading"))

    def section(self, heading: Part) -> tuple[int, int | None]:
        """From the start of a heading to that of the next one of its level or above; None for the end of the text."""
        return heading.start, self._section_ends.get(heading)

    @cached_property
    def _section_ends(self) -> dict[Part, int]:
        ends: dict[Part, int] = {}
        around: list[Part] = []
        for heading in self.headings:
            while around and around[-1].number >= heading.number:
                ends[around.pop()] = heading.start
            around.append(heading)
        return ends


def packed(structure: Structure) -> bytes:
    """A structure as a file keeps it: JSON, one list a part, compressed (zlib)."""
    rows = []
    for part in structure.parts:
        row: list[object] = [
            part.kind,
            part.start,
            part.end,
            part.number,
            part.value,
            part.rows,
            part.columns,
            part.head,
        ]
        defaults: list[object] = [None, None, None, 0, "", 1, 1, False]
        while row[-1] == defaults[len(row) - 1]:
            row.pop()
        rows.append(row)
    return zlib.compress(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode(), 6)


def unpacked(content: bytes, length: int) -> Structure:
    """The structure of a text of so many characters. Raises ValueError for what no importer of Reviewer gives."""
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(content, MOST_BYTES + 1)
        rows = json.loads(plain) if len(plain) <= MOST_BYTES and not unpacker.unconsumed_tail else None
    except (zlib.error, ValueError, RecursionError) as fault:
        raise ValueError("a structure cannot be read") from fault
    if not isinstance(rows, list) or len(rows) > MOST_PARTS:
        raise ValueError("a structure has too many parts or none")
    return Structure(_checked(row, length) for row in rows)


def _checked(row: object, length: int) -> Part:
    if type(row) is not list or not 3 <= len(row) <= 8:
        raise ValueError("a part of a structure is not a list of three to eight values")
    rest: list[Any] = [0, "", 1, 1, False]
    values: list[Any] = [*row, *rest[len(row) - 3 :]]
    kind, start, end, number, value, rows, columns, head = values
    sound = (
        type(kind) is str
        and kind in _KINDS
        and type(start) is type(end) is type(number) is type(rows) is type(columns) is int
        and 0 <= start < end <= length
        and 0 <= number < _MOST_NUMBER
        and 0 <= rows < _MOST_NUMBER
        and 0 <= columns < _MOST_NUMBER
        and type(value) is str
        and len(value) <= LONGEST_VALUE
        and value.isprintable()
        and type(head) is bool
    )
    if not sound:
        raise ValueError("a part of a structure does not fit its text")
    return Part(kind, start, end, number, value, rows, columns, head)
