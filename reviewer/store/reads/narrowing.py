"""A filter of highlights as a condition of SQL, so that a large project is not read for a few of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from reviewer.late import late
from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.store.file.ids import LISTED
from reviewer.store.log import tally
from reviewer.store.reads import people as reads_people

if TYPE_CHECKING:
    from reviewer.store.reads import groups as reads_groups
    from reviewer.store.reads import summary as reads_summary
else:
    reads_groups, reads_summary = late("reviewer.store.reads.groups"), late("reviewer.store.reads.summary")

IN_CASES = f'{{}} IN (SELECT thing FROM case_part WHERE "case" IN {LISTED})'
OVER_CASES = f"""EXISTS (SELECT 1 FROM case_part p JOIN highlight k ON k.id = p.thing WHERE p."case" IN {LISTED}
    AND k.source = h.source AND k.text = h.text AND (k.id = h.id OR (k.start < h."end" AND h.start < k."end")))"""
"""Whether a case holds the whole source, and whether it holds the passage of a highlight `h` or one that overlaps it."""
_DEARER = 2
"""To ask a highlight for its codes takes so many times as long as to list one that carries them."""


def narrowed(connection: sqlite3.Connection, book: Codebook, wanted: ExcerptFilter) -> tuple[str, list[str]]:
    """The condition on a highlight `h`, and its values, none where everything passes.

    `text` is not in it. Of `with_memo` only that somebody wrote a memo: whether it is one that is shown, who reads it says.
    """
    conditions: list[str] = []
    values: list[str] = []

    def among(column: str, ids: Iterable[str]) -> None:
        conditions.append(f"{column} IN {LISTED}")
        values.append(json.dumps(sorted(ids)))

    if wanted.highlights is not None:
        among("h.id", wanted.highlights)
    if wanted.sources and not wanted.codes:
        among("h.source", wanted.sources)
    if wanted.statuses:
        among("h.source", reads_summary.sources_with(connection, wanted.statuses))
    if wanted.coders:
        among("h.coder", reads_people.with_merged(connection, wanted.coders))
    if wanted.codes:
        coded, asked = _coded(connection, codes_of(book, wanted), wanted)
        conditions.append(coded)
        values += asked
    if wanted.groups:
        for of, members in reads_groups.members_by_kind(connection, wanted.groups).items():
            if of == "source":
                among("h.source", members)
            else:
                below = {each.id for code in book.in_order(members) for each in book.subtree(code)}
                conditions.append(f"h.id IN (SELECT highlight FROM coding WHERE code IN {LISTED})")
                values.append(json.dumps(sorted(book.with_merged(below))))
    if wanted.cases:
        listed = json.dumps(sorted(wanted.cases))
        conditions.append(f"({IN_CASES.format('h.source')} OR {OVER_CASES})")
        values += [listed, listed]
    if wanted.tagged is not None:
        conditions.append(f"{'' if wanted.tagged else 'NOT '}EXISTS (SELECT 1 FROM coding WHERE highlight = h.id)")
    if wanted.with_memo:
        conditions.append("EXISTS (SELECT 1 FROM memo WHERE target = h.id)")
    return " AND ".join(conditions) or "1", values


def _coded(connection: sqlite3.Connection, codes: Collection[str], wanted: ExcerptFilter) -> tuple[str, list[str]]:
    """The condition that a highlight `h` carries one of these codes and stands in the sources that are asked for."""
    listed = json.dumps(sorted(codes))
    each = f"EXISTS (SELECT 1 FROM coding WHERE highlight = {{}} AND code IN {LISTED})"
    # A plus keeps SQLite from looking up each of them by its id.
    every = f"+{{}} IN (SELECT highlight FROM coding WHERE code IN {LISTED})"
    if not wanted.sources:
        return (each if wanted.highlights is not None else every.removeprefix("+")).format("h.id"), [listed]
    sources = json.dumps(sorted(wanted.sources))
    carrying = each if _are_few(connection, sources, codes) else every
    # Which stand in a source is read from an index alone.
    return f"h.id IN (SELECT k.id FROM highlight k WHERE k.source IN {LISTED} AND {carrying.format('k.id')})", [
        sources,
        listed,
    ]


def _are_few(connection: sqlite3.Connection, sources: str, codes: Collection[str]) -> bool:
    """Whether the highlights of these sources are sooner asked for their codes than all found that carry one of them."""
    asked = connection.execute(f"SELECT count(*) FROM highlight WHERE source IN {LISTED}", (sources,)).fetchone()[0]
    found = sum(number for pairs, number in tally.counted(connection) if any(code in codes for code, _ in pairs))
    return bool(asked * _DEARER <= found)


def codes_of(book: Codebook, wanted: ExcerptFilter) -> set[str]:
    """The ids that a coding may carry to answer to the codes of a filter."""
    below = {each.id for code in wanted.codes for each in book.subtree(code)} if wanted.sub_codes else set(wanted.codes)
    return book.with_merged(below)
