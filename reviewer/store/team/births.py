"""Births: records in which somebody's work begins and nothing else is written, as the rows that come of them.

Nearly all of a large merge is such records. Where nobody has heard of what is born, there is nothing to be folded with it: its
rows can be worked out before they come near the tables, also by another process, and many are written in one go.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any, NamedTuple

from reviewer.changes.fold import references
from reviewer.changes.kinds import KINDS
from reviewer.changes.record import Record
from reviewer.changes.registers import newborn
from reviewer.store.file.schema import UNPLACED, columns_of
from reviewer.store.log import projection
from reviewer.store.log.advancing import Advance, has_rows
from reviewer.store.log.records import chunked
from reviewer.store.log.rows import insert_sql, rows_to_keep
from reviewer.store.log.standing import Standing, Words, words_of
from reviewer.store.log.tally import Tally
from reviewer.store.team import news

_HIGHLIGHT, _CODING = "highlight", "coding"
_OF_ONE_CODER = frozenset(name for name, kind in KINDS.items() if kind.own and not kind.tree)
_HANGING = {
    name: [each for each in KINDS[name].hanging if _HIGHLIGHT in each.to] for name in _OF_ONE_CODER - {_HIGHLIGHT}
}
_CODED = [columns_of(KINDS[_CODING]).index(name) for name in ("highlight", "code", "coder")]
_ID = itemgetter(1)


Birth = tuple[str, bytes, Sequence[Any], tuple[bytes, ...], str, tuple[Any, ...] | None]
"""One thing: its kind, its id and its row as they are kept, the ids, as they are kept, of what it keeps alive, the highlight that
it is, or hangs on, or "", and of a highlight the `Words` that it says stand in its text, as a plain tuple.

Plain tuples alone, as one process says them to another: there are hundreds of thousands.
"""


class Born(NamedTuple):
    """What a record brings: its row of the history, without the number; what is born; whose work it is, when, and to which
    sources and codes it brings news, as pairs of kind and id.
    """

    history: tuple[Any, ...]
    births: tuple[Birth, ...]
    coder: str
    wall: int
    news: tuple[tuple[str, str], ...]


ByKind = dict[str, list[Birth]]
"""What is born, by kind."""


def born_of(record: Record) -> Born | None:
    """What a valid record brings; None where it does more than that somebody's work begins."""
    data = record.data
    changes = data["changes"]
    if not record.known or record.kept or data["parts"] != 1:
        return None
    if any(change["do"] != "create" or change["kind"] not in _OF_ONE_CODER for change in changes):
        return None
    if len(changes) > 1 and len({change["id"] for change in changes}) < len(changes):
        return None
    at = data["clock"][0]
    births = tuple(_birth(change["kind"], change["id"], change["value"], at) for change in changes)
    told = dict.fromkeys(named for change in changes for named in news.told_by(change["kind"], change["value"]))
    return Born(projection.history_row(0, record)[1:], births, record.coder, record.wall, tuple(told))


def _birth(kind: str, identifier: str, value: Mapping[str, Any], at: int) -> Birth:
    thing = newborn(kind, identifier, value, at)
    (row,) = rows_to_keep(kind, (thing,))
    uses = tuple(map(bytes.fromhex, references(kind, thing.fields)))
    if kind == _HIGHLIGHT:
        return kind, row[0], tuple(row), uses, identifier, tuple(words_of(thing.fields))
    return kind, row[0], tuple(row), uses, _highlight(kind, value), None


def _highlight(kind: str, value: Mapping[str, Any]) -> str:
    for reference in _HANGING[kind]:
        if not reference.kind_field or _HIGHLIGHT in reference.kinds_in(value):
            return str(value[reference.field])
    return ""


def by_kind(records: Iterable[Born]) -> ByKind:
    """What is born in these records."""
    kinds: ByKind = {}
    for _, births, _, _, _ in records:
        for birth in births:
            kinds.setdefault(birth[0], []).append(birth)
    return kinds


def unheard(connection: sqlite3.Connection, records: Sequence[Born]) -> list[bool]:
    """Of each of these records whether neither the log nor one before it tells of what is born in it."""
    born = [[birth[1] for birth in births] for _, births, _, _, _ in records]
    every = list(chain.from_iterable(born))
    # A new file has heard of nothing: looking for it would cost as much as the rest.
    query = "SELECT DISTINCT thing FROM change_of WHERE thing"
    heard = _found(connection, query, sorted(every)) if has_rows(connection, "change_of") else set()
    if not heard and len(set(every)) == len(every):
        return [True] * len(records)
    answers = []
    for ids in born:
        answers.append(heard.isdisjoint(ids))
        heard.update(ids)
    return answers


def _found(connection: sqlite3.Connection, query: str, ids: Iterable[bytes]) -> set[bytes]:
    found: set[bytes] = set()
    for chunk in chunked(ids):
        found.update(row[0] for row in connection.execute(f"{query} IN ({','.join('?' * len(chunk))})", chunk))
    return found


def advance(connection: sqlite3.Connection, added: Sequence[tuple[int, Born]], kinds: ByKind) -> None:
    """Bring the tables up to records just added to the log, with the numbers of their rows, that are `unheard` of.

    `kinds` is what is born in them.
    """
    tally = Tally(connection)
    highlights = [(birth, Words(*birth[5])) for birth in kinds.get(_HIGHLIGHT, ()) if birth[5]]
    standing, others = Standing(connection).split(highlights)
    _count(connection, tally, standing, kinds.get(_CODING, ()))
    # In the order of their keys: their pages are filled twice as fast.
    things = sorted((birth[1], row, index) for row, record in added for index, birth in enumerate(record.births))
    connection.executemany("INSERT INTO change_of VALUES (?, ?, ?)", things)
    rows = [(row, *record.history) for row, record in added]
    connection.executemany("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    for kind, births in (kinds | {_HIGHLIGHT: standing}).items():
        connection.executemany(insert_sql(kind), [birth[2] for birth in sorted(births, key=_ID)])
    unplaced = [(*birth[2], reason) for birth, reason in others]
    connection.executemany(insert_sql(_HIGHLIGHT, UNPLACED, ("reason",)), unplaced)
    clock = max(((history[0], history[1]) for _, (history, _, _, _, _) in added), default=(0, 0))
    projection.note_facts(connection, clock, 0)
    tally.settle()
    if has_rows(connection, "dead"):
        uses = {each.hex() for births in kinds.values() for birth in births for each in birth[3]}
        Advance(connection, {}).bring_back(uses)


def _count(connection: sqlite3.Connection, tally: Tally, highlights: Iterable[Birth], codings: Iterable[Birth]) -> None:
    """Tell the tally what these highlights, which did not stand, will carry, and let it look at the others that are coded."""
    carried: dict[bytes, list[tuple[bytes, bytes]]] = {birth[1]: [] for birth in highlights}
    # Codings may have come before what they code.
    waited = _found(connection, "SELECT DISTINCT +highlight FROM coding WHERE highlight", carried)
    others = set(waited)
    highlight_at, code_at, coder_at = _CODED
    for _, _, row, _, _, _ in codings:
        pairs = carried.get(row[highlight_at])
        if pairs is None:
            others.add(row[highlight_at])
        else:
            pairs.append((row[code_at], row[coder_at]))
    tally.watch_born({each: pairs for each, pairs in carried.items() if each not in waited}, others)
