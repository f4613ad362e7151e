"""Counting of very many codings with DuckDB, where that is installed: the same counts as those of `matrices` and `together`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from itertools import chain, repeat
from typing import Any, Literal, TypeAlias

from reviewer.analysis.matrix.matrices import Counts
from reviewer.analysis.matrix.together import Pair, in_both_orders
from reviewer.model.coding.codebook import Codebook

By: TypeAlias = Literal["source", "coder"] | Mapping[str, str]
"""What the columns are: sources, coders, or the value that each source has, "" where it has none."""
COUNTED = ("excerpts", "sources", "passages", "share")
"""Units that are counted here; a share is how many characters are covered."""
MEETING = ("same", "overlap")
"""Ways of being together that are counted here."""
_DIGITS = 32
_BUCKET = 500
"""Characters. Of two passages that overlap the later begins in one bucket of the other."""
_DISTINCT = {"excerpts": "h", "sources": "s", "passages": "(s, a, e)"}
_LATER = "(i.a, i.e, i.h) < (j.a, j.e, j.h)"
_PAIRS = {
    "same": f"FROM mark i JOIN mark j USING (s, c, a, e) WHERE {_LATER}",
    "overlap": f"""FROM (SELECT *, unnest(range(a // {_BUCKET}, (e - 1) // {_BUCKET} + 1)) AS bucket FROM mark WHERE e > a) i
        JOIN mark j ON i.s = j.s AND i.c = j.c AND i.bucket = j.a // {_BUCKET} WHERE j.a < i.e AND {_LATER}""",
}


@dataclass(frozen=True, slots=True)
class Joined:
    """Highlights and codings as they are read: one text for each of their values, ids in hex digits one behind the other, numbers
    with commas between. A row in Python takes longer to make than to count."""

    highlights: str
    sources: str
    coders: str
    starts: str
    ends: str
    coded: str
    codes: str


def available() -> bool:
    """Whether DuckDB is installed, and numpy, through which it takes columns in."""
    return all(find_spec(name) is not None for name in ("duckdb", "numpy"))


class ManyCoded:
    """What is coded, in tables of numbers in memory: `mark` (highlight, source, coder, start, end) of all that is tagged, and
    `carried` (highlight, code) with all codes above, each once.

    Merged codes count as what they were merged into; codes that are not in the book do not count. `persons` say as whom a coder is
    shown who joined another. `coders` are all who have highlights.
    """

    def __init__(self, joined: Joined, book: Codebook, persons: Mapping[str, str]) -> None:
        import duckdb

        # Nothing comes over the network, and nothing of a project is written beside its file.
        config: dict[str, Any] = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
        self._database = duckdb.connect(":memory:", config={**config, "temp_directory": ""})
        self._ids = joined.highlights
        self._codes = [code.id for code in book]
        self._number = {code: number for number, code in enumerate(self._codes)}
        self._take_in(joined)
        self._carry(book)
        self._sources = self._name_sources(joined.sources)
        self._coders = self._name_coders(joined.coders, persons)
        self.coders = frozenset(self._coders)
        self._ask("""CREATE TABLE mark AS SELECT h, s, c, a, e FROM place JOIN source USING (s1, s2) JOIN coder USING (c1, c2)
            WHERE h IN (SELECT h FROM carried)""")
        for table in ("place", "coding", "chain"):
            self._ask(f"DROP TABLE {table}")

    def counted(self, by: By, unit: str, wanted: Iterable[str]) -> Counts:
        """The amounts of the wanted codes, as `matrices.counted` has them."""
        column, names, values = self._columns(by)
        base = f"SELECT {column}, k, s, h, a, e FROM carried JOIN mark USING (h) WHERE k IN (SELECT unnest($wanted::INT[]))"
        values["wanted"] = [self._number[code] for code in wanted]
        cells = self._amounts(("k", "col"), unit, base, values)
        rows = self._amounts(("k",), unit, base, values) if by == "coder" else _summed(cells)
        whole = self._amounts(("col",), unit, base, values)
        in_rows, in_columns = self._codes.__getitem__, names.__getitem__
        return Counts(
            dict(zip(zip(map(in_rows, cells[0]), map(in_columns, cells[1]), strict=True), cells[2], strict=True)),
            dict(zip(map(in_rows, rows[0]), rows[1], strict=True)),
            dict(zip(map(in_columns, whole[0]), whole[1], strict=True)),
        )

    def behind(self, by: By, code: str, column: str) -> tuple[str, ...]:
        """The highlights of a code in a column, by source and place."""
        expression, names, values = self._columns(by)
        if code not in self._number or column not in names:
            return ()
        values |= {"code": self._number[code], "column": names.index(column)}
        return self._highlights(
            f"SELECT h FROM (SELECT {expression}, h FROM carried JOIN mark USING (h) WHERE k = $code) WHERE col = $column",
            values,
        )

    def meetings(self, how: str, above: Iterable[Pair]) -> ManyMeetings:
        """Which codes meet where, as `together.meetings` has them."""
        self._ask(f"CREATE TABLE IF NOT EXISTS together_{how} AS SELECT i.h AS h1, j.h AS h2 {_PAIRS[how]}")
        pairs = set(above)
        return ManyMeetings(self, f"together_{how}", frozenset(pairs | {(b, a) for a, b in pairs}))

    def by_pair(self, query: str) -> dict[Pair, int]:
        """What a query says of each two codes, by their numbers."""
        codes = self._codes
        return {(codes[a], codes[b]): number for a, b, number in self._ask(query)}

    def taking_part(self, together: str, a: str, b: str) -> tuple[str, ...]:
        """The highlights that take part in the meetings of two codes, by source and place; of a code with itself all it has."""
        if a not in self._number or b not in self._number:
            return ()
        values = {"a": self._number[a], "b": self._number[b]}
        met = f"""SELECT unnest([h1, h2]) AS h FROM {together} JOIN first ON first.h = h1 JOIN second ON second.h = h2
            UNION ALL SELECT unnest([h1, h2]) FROM {together} JOIN second ON second.h = h1 JOIN first ON first.h = h2"""
        return self._highlights(
            f"""WITH first AS (SELECT h FROM carried WHERE k = $a), second AS (SELECT h FROM carried WHERE k = $b)
            SELECT DISTINCT h FROM (SELECT h FROM first JOIN second USING (h) {"" if a == b else "UNION ALL " + met})""",
            values,
        )

    def _columns(self, by: By) -> tuple[str, Sequence[str], dict[str, Any]]:
        """How the number of the column is asked for, what the columns are by number, and the values that this needs."""
        if isinstance(by, str):
            return ("s AS col", self._sources, {}) if by == "source" else ("c AS col", self._coders, {})
        of_sources = [by.get(source, "") for source in self._sources]
        names = list(dict.fromkeys(of_sources))
        number = {name: at for at, name in enumerate(names)}
        return "list_extract($values::INT[], s + 1) AS col", names, {"values": [number[name] for name in of_sources]}

    def _amounts(self, keys: Sequence[str], unit: str, base: str, values: Mapping[str, Any]) -> list[list[int]]:
        """The keys, and the amount of each that has any: a list for each of them."""
        by = ", ".join(keys)
        if unit in _DISTINCT:
            # A highlight has each code once.
            number = "count(*)" if unit == "excerpts" and "k" in keys else f"count(DISTINCT {_DISTINCT[unit]})"
            query = f"SELECT {by}, {number} FROM ({base}) GROUP BY {by}"
        else:
            # Of each passage what reaches beyond those before it.
            rows = f"PARTITION BY {by}, s ORDER BY a, e ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING"
            reached = f"SELECT {by}, a, e, coalesce(max(e) OVER ({rows}), 0) AS far FROM ({base})"
            covered = "sum(greatest(0, e - greatest(a, far)))::BIGINT"
            query = f"SELECT {by}, {covered} AS covered FROM ({reached}) GROUP BY {by} HAVING covered > 0"
        # A tuple for each cell would cost more than all the counting.
        found = self._database.cursor().execute(query, dict(values)).fetchnumpy()
        return [column.tolist() for column in found.values()]

    def _highlights(self, query: str, values: Mapping[str, Any]) -> tuple[str, ...]:
        found = self._ask(f"SELECT h FROM ({query}) JOIN mark USING (h) ORDER BY s, a, e, h", values)
        return tuple(self._id(self._ids, number) for (number,) in found)

    def _take_in(self, joined: Joined) -> None:
        import numpy

        highlights, sources, coders = map(_halves, (joined.highlights, joined.sources, joined.coders))
        starts, ends = map(_numbers, (joined.starts, joined.ends))
        self._table(
            "place",
            h=numpy.arange(len(starts), dtype="i4"),
            **_named("h", highlights), **_named("s", sources), **_named("c", coders),
            a=starts,
            e=ends,
        )  # fmt: skip
        self._table("coding", **_named("h", _halves(joined.coded)), **_named("k", _halves(joined.codes)))

    def _carry(self, book: Codebook) -> None:
        import numpy

        above = {code.id: [self._number[each.id] for each in book.ancestors(code.id)] for code in book}
        above |= {old: above[new] for old, new in book.merged.items() if new in above}
        written = "".join(chain.from_iterable(repeat(code, len(own)) for code, own in above.items()))
        carried = numpy.array([number for own in above.values() for number in own], dtype="i4")
        self._table("chain", **_named("k", _halves(written)), k=carried)
        self._ask("""CREATE TABLE carried AS SELECT DISTINCT h, k
            FROM coding JOIN place USING (h1, h2) JOIN chain USING (k1, k2)""")

    def _name_sources(self, ids: str) -> list[str]:
        """Give sources numbers, in the order of their first tagged highlight."""
        self._ask("""CREATE TABLE source AS SELECT s1, s2, (row_number() OVER (ORDER BY min(h)) - 1)::INT AS s, min(h) AS first
            FROM place WHERE h IN (SELECT h FROM carried) GROUP BY s1, s2""")
        return [self._id(ids, number) for (number,) in self._ask("SELECT first FROM source ORDER BY s")]

    def _name_coders(self, ids: str, persons: Mapping[str, str]) -> list[str]:
        """Give coders numbers; those who are one person have the same."""
        found = self._ask("SELECT c1, c2, min(h) FROM place GROUP BY c1, c2 ORDER BY 3")
        shown = [persons.get(coder, coder) for coder in (self._id(ids, number) for _, _, number in found)]
        names = list(dict.fromkeys(shown))
        self._ask("CREATE TABLE coder (c1 UBIGINT, c2 UBIGINT, c INT)")
        for (c1, c2, _), coder in zip(found, shown, strict=True):
            self._ask("INSERT INTO coder VALUES ($c1, $c2, $c)", {"c1": c1, "c2": c2, "c": names.index(coder)})
        return names

    def _table(self, name: str, **columns: Any) -> None:
        cursor = self._database.cursor()
        cursor.register("columns_read", columns)
        cursor.execute(f"CREATE TABLE {name} AS SELECT * FROM columns_read")
        cursor.unregister("columns_read")

    def _ask(self, query: str, values: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        # A cursor of its own: cells are looked behind in other threads.
        return self._database.cursor().execute(query, dict(values or {})).fetchall()

    @staticmethod
    def _id(ids: str, number: int) -> str:
        return ids[_DIGITS * number : _DIGITS * (number + 1)].lower()


@dataclass(frozen=True)
class ManyMeetings:
    """How often codes meet, of very many; see `together.Meetings`."""

    coded: ManyCoded
    together: str
    above: frozenset[Pair]

    @cached_property
    def counts(self) -> Mapping[Pair, int]:
        """How many meetings there are of each pair."""
        # Two highlights are one meeting of a pair, also where both have both codes; no meeting of a code with itself.
        of_two = f"""SELECT DISTINCT h1, h2, least(p.k, q.k) AS x, greatest(p.k, q.k) AS y
            FROM {self.together} JOIN carried p ON p.h = h1 JOIN carried q ON q.h = h2 WHERE p.k <> q.k"""
        return self._in_both_orders(f"""SELECT x, y, count(*) FROM (SELECT x, y FROM ({of_two}) UNION ALL
            SELECT p.k, q.k FROM carried p JOIN carried q USING (h) WHERE p.k <= q.k) GROUP BY x, y""")

    @cached_property
    def sources(self) -> Mapping[Pair, int]:
        """In how many sources each pair meets."""
        return self._in_both_orders(f"""SELECT x, y, count(DISTINCT s) FROM (
            SELECT h1 AS h, least(p.k, q.k) AS x, greatest(p.k, q.k) AS y
            FROM {self.together} JOIN carried p ON p.h = h1 JOIN carried q ON q.h = h2 UNION ALL
            SELECT h, p.k, q.k FROM carried p JOIN carried q USING (h) WHERE p.k <= q.k) JOIN mark USING (h) GROUP BY x, y""")

    def highlights(self, a: str, b: str) -> tuple[str, ...]:
        """Those that take part in the meetings of a pair, by source and place."""
        return () if (a, b) in self.above else self.coded.taking_part(self.together, a, b)

    def _in_both_orders(self, query: str) -> dict[Pair, int]:
        return in_both_orders(self.coded.by_pair(query), self.above)


def _summed(cells: Sequence[Sequence[int]]) -> list[list[int]]:
    """The amounts of rows, where no source stands in two columns."""
    rows: dict[int, int] = {}
    for row, _, amount in zip(*cells, strict=True):
        rows[row] = rows.get(row, 0) + amount
    return [list(rows), list(rows.values())]


def _halves(ids: str) -> Any:
    """Ids as two numbers of 64 bits each."""
    import numpy

    return numpy.frombuffer(bytes.fromhex(ids), dtype="u8").reshape(-1, 2)


def _numbers(joined: str) -> Any:
    import numpy

    return numpy.fromiter(map(int, joined.split(",") if joined else ()), dtype="i4")


def _named(name: str, halves: Any) -> dict[str, Any]:
    return {f"{name}1": halves[:, 0].copy(), f"{name}2": halves[:, 1].copy()}
