"""What a coder is not shown while a round is blind: others' work on its sources.

Every read asks for tables by name, and SQLite looks for a name among the views of a connection first. So a connection that is
blinded shows less to all reads, those of counts, search and exports too, and none has to know of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.changes.kinds import KINDS
from reviewer.store.file.ids import blob, blobs
from reviewer.store.file.schema import UNPLACED, quoted
from reviewer.store.log.tally import PAIR
from reviewer.store.reads import people

_SOURCES = "(SELECT id FROM temp.blind_source)"
_MINE = "(SELECT id FROM temp.blind_mine)"


@dataclass(frozen=True, slots=True)
class Blinding:
    """The sources (ids) on which only the work of `mine` is shown: the ids under which one person wrote."""

    sources: frozenset[str]
    mine: frozenset[str]

    def put_on(self, connection: sqlite3.Connection) -> None:
        """Let a connection, outside of a transaction, show no more than this."""
        for table, ids in (("blind_source", self.sources), ("blind_mine", self.mine)):
            connection.execute(f"CREATE TEMP TABLE {table} (id BLOB PRIMARY KEY) WITHOUT ROWID")
            connection.executemany(f"INSERT INTO {table} VALUES (?)", ((each,) for each in blobs(sorted(ids))))
        for name, query in _views():
            connection.execute(f"CREATE TEMP VIEW {quoted(name)} AS {query}")

    def take_off(self, connection: sqlite3.Connection) -> None:
        """Let it show everything again."""
        for name, _ in reversed(list(_views())):
            connection.execute(f"DROP VIEW temp.{quoted(name)}")
        for table in ("blind_source", "blind_mine"):
            # What is counted is kept until rows change, and a table that is dropped with its rows changes none.
            connection.execute(f"DELETE FROM temp.{table}")
            connection.execute(f"DROP TABLE temp.{table}")


def any_blind(connection: sqlite3.Connection) -> bool:
    """Whether a round is blind."""
    return connection.execute("SELECT 1 FROM round WHERE blind = 1").fetchone() is not None


def blinding_of(connection: sqlite3.Connection, viewer: str) -> Blinding | None:
    """What this coder is not shown now, None for who is shown everything: nobody is blind to a round that they lead."""
    mine = people.with_merged(connection, [viewer])
    marks = ",".join("?" * len(mine))
    query = f"""SELECT DISTINCT a.source FROM assignment a JOIN round r ON r.id = a.round
        WHERE r.blind = 1 AND r.lead NOT IN ({marks})"""
    sources = frozenset(row[0] for row in connection.execute(query, blobs(mine)))
    return Blinding(sources, frozenset(mine)) if sources else None


def blind_rounds(connection: sqlite3.Connection) -> list[tuple[str, frozenset[str], frozenset[str]]]:
    """Each round that is blind: its id, all ids of who leads it, and its sources."""
    query = """SELECT r.id, r.lead, a.source FROM round r JOIN assignment a ON a.round = r.id
        WHERE r.blind = 1 ORDER BY r.id, a.source"""
    sources: dict[tuple[str, str], set[str]] = {}
    for round_, lead, source in connection.execute(query):
        sources.setdefault((round_, lead), set()).add(source)
    return [
        (round_, frozenset(people.with_merged(connection, [lead])), frozenset(found))
        for (round_, lead), found in sources.items()
    ]


def touched_by(connection: sqlite3.Connection, sources: frozenset[str]) -> dict[str, frozenset[str]]:
    """All that may be shown or hidden on these sources, by kind."""
    found: dict[str, set[str]] = {"source": set(sources), "code": set()}
    for source in map(blob, sorted(sources)):
        rows = connection.execute("SELECT id FROM main.highlight WHERE source = ?", (source,)).fetchall()
        for (highlight,) in rows:
            found.setdefault("highlight", set()).add(highlight)
            query = "SELECT id, code FROM main.coding WHERE highlight = ?"
            for coding, code in connection.execute(query, (blob(highlight),)):
                found.setdefault("coding", set()).add(coding)
                found["code"].add(code)
            for kind in ("memo", "link"):
                found.setdefault(kind, set()).add(highlight)
        for kind in ("appraisal", "consensus", "synthesis"):
            found.setdefault(kind, set()).add(source.hex())
    return {kind: frozenset(ids) for kind, ids in found.items() if ids}


def _views() -> Iterator[tuple[str, str]]:
    """Each table that shows less, in an order in which the later ones may ask the earlier, with what it shows."""
    seen = f"source NOT IN {_SOURCES} OR coder IN {_MINE}"
    for table in ("highlight", UNPLACED, "appraisal"):
        yield table, f"SELECT * FROM main.{table} WHERE {seen}"
    yield "consensus", f"SELECT * FROM main.consensus WHERE source NOT IN {_SOURCES}"
    yield "synthesis", f"SELECT * FROM main.synthesis WHERE source IS NULL OR source NOT IN {_SOURCES}"
    ours = f"h.coder IN {_MINE} AND c.coder IN {_MINE}"
    yield "coding", f"SELECT * FROM main.coding c WHERE NOT ({_on_blind('c.highlight', ours)})"
    yield (
        "link",
        f"""SELECT * FROM main.link c
        WHERE NOT ({_on_blind("c.a", ours)}) AND NOT ({_on_blind("c.b", ours)})""",
    )
    yield "case_part", f"SELECT * FROM main.case_part p WHERE NOT ({_on_blind('p.thing', f'h.coder IN {_MINE}')})"
    yield "memo", f"SELECT * FROM main.memo m WHERE m.coder IN {_MINE} OR NOT ({_target_is_blind()})"
    yield "tally", _counts()
    of_work = [kind.name for kind in KINDS.values() if kind.own and kind.name != "note"]
    work = " OR ".join(f"instr(kinds, ',{kind},')" for kind in (*of_work, "consensus"))
    yield "history", f"SELECT * FROM main.history WHERE coder IN {_MINE} OR NOT ({work})"
    yield "conflict", f"SELECT * FROM main.conflict f WHERE NOT ({_conflict_is_blind()})"
    news = f"name LIKE 'news/code/%' OR (name LIKE 'news/source/%' AND kept(substr(name, 13)) IN {_SOURCES})"
    yield "local_state", f"SELECT * FROM main.local_state WHERE NOT ({news})"


def _on_blind(highlight: str, unless: str) -> str:
    """Whether a highlight stands on a source of which others' work is hidden, and does not meet a condition."""
    each = "EXISTS (SELECT 1 FROM main.{} h WHERE h.id = {} AND h.source IN {} AND NOT ({}))"
    return " OR ".join(each.format(table, highlight, _SOURCES, unless) for table in ("highlight", UNPLACED))


def _target_is_blind() -> str:
    """Whether a memo is on such a source, or on a highlight there."""
    return f"""CASE m.target_kind WHEN 'source' THEN m.target IN {_SOURCES}
        WHEN 'highlight' THEN {_on_blind("m.target", "0")} ELSE 0 END"""


def _counts() -> str:
    """The tally without what is hidden: highlights on these sources are taken out and counted again as they are shown."""
    carried = f"""(SELECT coalesce(group_concat(pair, ' '), '') FROM
        (SELECT {PAIR} AS pair FROM {{}}.coding WHERE highlight = h.id ORDER BY pair))"""
    return f"""SELECT codes, sum(n) AS highlights FROM (
        SELECT codes, highlights AS n FROM main.tally
        UNION ALL SELECT {carried.format("main")}, -1 FROM main.highlight h WHERE h.source IN {_SOURCES}
        UNION ALL SELECT {carried.format("temp")}, 1 FROM temp.highlight h WHERE h.source IN {_SOURCES}
        ) GROUP BY codes HAVING sum(n) > 0"""


def _conflict_is_blind() -> str:
    """Whether a conflict is about a thing that is there and not shown."""
    there = "EXISTS (SELECT 1 FROM {}.{} t WHERE t.id = kept(f.thing))"
    kinds = (UNPLACED, "highlight", "coding", "memo", "link", "case_part", "appraisal", "consensus", "synthesis")
    return " OR ".join(f"({there.format('main', kind)} AND NOT {there.format('temp', kind)})" for kind in kinds)
