"""How the pieces of a text are set, from what its structure says of them. Without a structure all are plain."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reviewer.model.sources.structure import Part, Structure
from ui.reader.text.document import Document

LookKind = Literal["text", "heading", "item", "code", "quotation", "caption", "row"]
Emphasis = tuple[int, int, str]
"""From, to, and the kind of a part, in code points from the start of a piece."""

_MOST_COLUMNS = 100
"""A table of more is set as its text: no column could be read."""
_DEEPEST = 9
_LONGEST_MARK = 12
_EMPHASES = frozenset({"strong", "emphasis", "superscript", "subscript", "link", "note_mark", "code"})
_BLOCKS = frozenset({"heading", "item", "caption", "quotation", "code", "row"})


@dataclass(frozen=True, slots=True)
class Field:
    """A cell of a row: its characters in the piece, and the columns that it stands in."""

    start: int
    end: int
    column: int
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Look:
    """How one piece is set. `level` is that of a heading or the depth of an item, whose mark has `mark` characters.

    A row has `fields`, and knows its `table`, its number there and whether it is the last; in the columns `covered` stands a
    cell from above.
    """

    kind: LookKind = "text"
    level: int = 0
    mark: int = 0
    emphases: tuple[Emphasis, ...] = ()
    fields: tuple[Field, ...] = ()
    table: Part | None = None
    number: int = 0
    covered: frozenset[int] = frozenset()
    head: bool = False
    last: bool = False


PLAIN = Look()


class _Spans:
    """Parts by where they stand; those of one kind seldom overlap."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = parts
        self._starts = [part.start for part in parts]
        # The furthest end up to each part: how far one has to look back.
        self._reach: list[int] = []
        reach = 0
        for part in parts:
            reach = max(reach, part.end)
            self._reach.append(reach)

    def touching(self, start: int, end: int) -> list[Part]:
        """The parts that have any of these characters."""
        first = last = bisect_left(self._starts, start)
        while first and self._reach[first - 1] > start:
            first -= 1
        last = bisect_left(self._starts, max(end, start + 1), last)
        return [part for part in self.parts[first:last] if part.end > start]

    def inside(self, start: int, end: int) -> Sequence[Part]:
        """The parts that begin here."""
        return self.parts[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


class Looks:
    """The looks of the pieces of one document."""

    def __init__(self, document: Document, structure: Structure) -> None:
        self._document = document
        self._known: dict[int, Look] = {}
        by_kind: dict[str, list[Part]] = {}
        for part in structure.parts:
            by_kind.setdefault(part.kind, []).append(part)
        self._blocks = [_Spans(by_kind[kind]) for kind in _BLOCKS if kind in by_kind]
        self._by_kind = {kind: _Spans(by_kind[kind]) for kind in _EMPHASES if kind in by_kind}
        self._emphases = list(self._by_kind.values())
        self._notes = by_kind.get("note", [])
        self._speakers = _Spans(by_kind.get("speaker", []))
        self._tables = _Spans(by_kind.get("table", []))
        self._cells = _Spans(by_kind.get("cell", []))
        self._covered: dict[Part, dict[int, set[int]]] = {}
        self._any = bool(structure)

    def of(self, piece: int) -> Look:
        """The look of a piece."""
        if not self._any:
            return PLAIN
        look = self._known.get(piece)
        if look is None:
            look = self._known[piece] = self._made(self._document.starts[piece], self._document.ends[piece])
        return look

    def address_at(self, offset: int) -> str:
        """Where the link at a character leads, "" where there is none."""
        return next((part.value for part in self._inline("link", offset)), "")

    def note_at(self, offset: int) -> str:
        """The text of the note whose mark stands at a character, "" where there is none."""
        mark = next(iter(self._inline("note_mark", offset)), None)
        notes = self._notes if mark is not None else []
        return next(
            (self._document.text[note.start : note.end] for note in notes if mark and note.value == mark.value), ""
        )

    def _inline(self, kind: str, offset: int) -> list[Part]:
        spans = self._by_kind.get(kind)
        return spans.touching(offset, offset + 1) if spans is not None else []

    def kind(self, piece: int) -> LookKind:
        return self.of(piece).kind if piece < len(self._document) else "text"

    def cells(self, table: Part) -> Sequence[Part]:
        """The cells of a table, row by row."""
        return self._cells.inside(table.start, table.end)

    def _made(self, start: int, end: int) -> Look:
        if end <= start:
            return PLAIN
        emphases = self._emphases_in(start, end)
        around = [part for spans in self._blocks for part in spans.touching(start, end)]
        blocks = {part.kind: part for part in around}
        row = blocks.get("row")
        if row is not None and (row.start, row.end) == (start, end):
            look = self._row(row, emphases)
            if look is not None:
                return look
        if heading := blocks.get("heading"):
            return Look("heading", heading.number, emphases=emphases)
        if item := blocks.get("item"):
            # A mark is there once, at the beginning of the item.
            mark = len(item.value) + 1 if start == item.start and 0 < len(item.value) <= _LONGEST_MARK else 0
            return Look("item", min(max(1, item.number), _DEEPEST), mark, emphases)
        code = next((part for part in around if part.kind == "code" and part.start <= start and part.end >= end), None)
        if code is not None:
            return Look("code", emphases=tuple(each for each in emphases if each[2] != "code"))
        for kind in ("caption", "quotation"):
            if kind in blocks:
                return Look(kind, emphases=emphases)
        return Look(emphases=emphases) if emphases else PLAIN

    def _emphases_in(self, start: int, end: int) -> tuple[Emphasis, ...]:
        found = [
            (max(part.start, start) - start, min(part.end, end) - start, part.kind)
            for spans in self._emphases
            for part in spans.touching(start, end)
        ]
        for part in self._speakers.touching(start, end):
            name = part.start + len(part.value)
            if part.start >= start and self._document.text.startswith(part.value, part.start) and name <= end:
                found.append((part.start - start, name - start, "strong"))
        return tuple(sorted(found))

    def _row(self, row: Part, emphases: tuple[Emphasis, ...]) -> Look | None:
        tables = self._tables.touching(row.start, row.end)
        if not tables or not 0 < tables[0].number <= _MOST_COLUMNS:
            return None
        table = tables[0]
        cells = {cell.start: cell for cell in self._cells.inside(row.start, row.end)}
        covered = self._covered_in(table).get(row.number, set())
        fields: list[Field] = []
        at = row.start
        column = 0
        for text in self._document.text[row.start : row.end].split("\t"):
            cell = cells.get(at) if text else None
            if cell is not None:
                column = cell.number
            columns = cell.columns if cell is not None else 1
            fields.append(Field(at - row.start, at - row.start + len(text), column, columns))
            column += columns
            at += len(text) + 1
        if any(field.column + field.columns > table.number for field in fields):
            return None
        return Look(
            "row", emphases=emphases, fields=tuple(fields), table=table, number=row.number,
            covered=frozenset(covered), head=row.head, last=row.end == table.end,
        )  # fmt: skip

    def _covered_in(self, table: Part) -> dict[int, set[int]]:
        """For each row of a table by its number the columns in which a cell from above stands."""
        known = self._covered.get(table)
        if known is None:
            known = self._covered[table] = {}
            rows = [
                part for spans in self._blocks for part in spans.inside(table.start, table.end) if part.kind == "row"
            ]
            starts = [row.start for row in rows]
            for cell in self.cells(table):
                if cell.rows > 1:
                    number = rows[bisect_right(starts, cell.start) - 1].number if rows else 0
                    for below in range(number + 1, min(number + cell.rows, len(rows))):
                        known.setdefault(below, set()).update(
                            range(cell.number, min(cell.number + cell.columns, table.number))
                        )
        return known
