"""Reads for a list of excerpts of which few are in view: ids in their order, and counts; no quotes, no memos."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence

from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.store.file.ids import LISTED
from reviewer.store.log.records import chunked
from reviewer.store.reads import people as reads_people
from reviewer.store.reads.narrowing import narrowed

_Tie = tuple[list[str], int, int]
"""Some ids that begin at one place: their list, and from where to where they stand in it."""


def ids_by_source(connection: sqlite3.Connection, book: Codebook, wanted: ExcerptFilter) -> dict[str, list[str]]:
    """The ids of the highlights that a filter lets through, for each source by start, end, name of the coder and id.

    Neither `text` nor `with_memo` is asked for.
    """
    where, values = narrowed(connection, book, wanted)
    # With a condition it is the few that pass that are sorted; without one they stand in an index in this order.
    by = "+h.source, h.start" if values else "h.source, h.start"
    found: dict[str, list[str]] = {}
    ties: list[_Tie] = []
    last_source, last_start, first_of_tie, ids = "", -1, 0, list[str]()
    for source, start, identifier in connection.execute(
        f"SELECT h.source, h.start, h.id FROM highlight h WHERE {where} ORDER BY {by}", values
    ):
        if start != last_start or source != last_source:
            if len(ids) - first_of_tie > 1:
                ties.append((ids, first_of_tie, len(ids)))
            if source != last_source:
                ids = found[source] = []
                last_source = source
            last_start, first_of_tie = start, len(ids)
        ids.append(identifier)
    if len(ids) - first_of_tie > 1:
        ties.append((ids, first_of_tie, len(ids)))
    _break(connection, ties)
    return found


def _break(connection: sqlite3.Connection, ties: list[_Tie]) -> None:
    """Put those that begin at one place in the order of their ends and coders."""
    names = reads_people.names(connection) if ties else {}
    keys: dict[str, tuple[int, str, str]] = {}
    for some in chunked(identifier for ids, start, end in ties for identifier in ids[start:end]):
        query = f'SELECT id, "end", coder FROM highlight WHERE id IN {LISTED}'
        for identifier, end, coder in connection.execute(query, (json.dumps(some),)):
            keys[identifier] = (end, names.get(coder, reads_people.UNKNOWN), identifier)
    for ids, first, last in ties:
        ids[first:last] = sorted(ids[first:last], key=keys.__getitem__)


def ids_in_order(
    connection: sqlite3.Connection, book: Codebook, wanted: ExcerptFilter, order: ExcerptOrder, sources: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    """The same in an order but by code, as (id, source, coder who is shown); `sources` are those that are there, in theirs.

    SQLite puts them in order, which holds up no other thread however many they are.
    """
    where, values = narrowed(connection, book, wanted)
    ends = reads_people.merged(connection)
    names = [(coder, name, name.casefold()) for coder, name in reads_people.names(connection).items()]
    query = f"""
        WITH there (source, place) AS MATERIALIZED (SELECT kept(value), key FROM json_each(?)),
            named (coder, name, folded) AS MATERIALIZED (
                SELECT kept(json_extract(value, '$[0]')), json_extract(value, '$[1]'), json_extract(value, '$[2]')
                FROM json_each(?))
        SELECT h.id, h.source, h.coder FROM highlight h JOIN there ON there.source = h.source
        LEFT JOIN named ON named.coder = h.coder WHERE {where}
        ORDER BY {_BY[order]} place, h.start, h."end", coalesce(name, '{reads_people.UNKNOWN}'), h.id"""
    for identifier, source, coder in connection.execute(query, (json.dumps(sources), json.dumps(names), *values)):
        yield identifier, source, ends.get(coder, coder)


_BY = {
    "source": "",
    "coder": f"coalesce(folded, '{reads_people.UNKNOWN}'),",
    "newest": "h.created DESC,",
    "oldest": "h.created,",
    "longest": 'h.start - h."end",',
}
"""What each order goes by before the place."""


def codes_carried(connection: sqlite3.Connection, book: Codebook, wanted: ExcerptFilter) -> dict[str, tuple[str, ...]]:
    """The codes that the highlights carry which a filter lets through, in the order of the codebook; none for one without."""
    where, values = narrowed(connection, book, wanted)
    some = f"WHERE highlight IN (SELECT h.id FROM highlight h WHERE {where})" if where != "1" else ""
    written: dict[str, list[str]] = {}
    for highlight, code in connection.execute(f"SELECT highlight, code FROM coding {some}", values):
        written.setdefault(highlight, []).append(code)
    ordered: dict[tuple[str, ...], tuple[str, ...]] = {}  # Most highlights share their codes with many others.
    carried: dict[str, tuple[str, ...]] = {}
    for highlight, codes in written.items():
        key = tuple(codes)
        if key not in ordered:
            ordered[key] = book.in_order(key)
        carried[highlight] = ordered[key]
    return carried


def counts_by_coder(connection: sqlite3.Connection, book: Codebook, wanted: ExcerptFilter) -> dict[str, int]:
    """How many highlights of sources that are there a filter lets through, by the coder who is shown; as `ids_by_source`."""
    where, values = narrowed(connection, book, wanted)
    query = f"""SELECT h.coder, count(*) FROM highlight h WHERE {where} AND +h.source IN (SELECT id FROM source)
        GROUP BY h.coder"""
    ends = reads_people.merged(connection)
    counts: dict[str, int] = {}
    for coder, count in connection.execute(query, values):
        person = ends.get(coder, coder)
        counts[person] = counts.get(person, 0) + count
    return counts
