"""A filter of highlights as a condition of SQL, so that a large project is not read for a few of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.store.file.ids import LISTED
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import summary as reads_summary


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
    if wanted.sources:
        among("h.source", wanted.sources)
    if wanted.statuses:
        among("h.source", reads_summary.sources_with(connection, wanted.statuses))
    if wanted.coders:
        among("h.coder", reads_people.with_merged(connection, wanted.coders))
    if wanted.codes:
        # Of few highlights each is asked; of all those are found that have a code.
        few = wanted.sources or wanted.highlights is not None
        coded = f"SELECT highlight FROM coding WHERE {'highlight = h.id AND ' if few else ''}code IN {LISTED}"
        conditions.append(f"EXISTS ({coded})" if few else f"h.id IN ({coded})")
        values.append(json.dumps(sorted(codes_of(book, wanted))))
    if wanted.tagged is not None:
        conditions.append(f"{'' if wanted.tagged else 'NOT '}EXISTS (SELECT 1 FROM coding WHERE highlight = h.id)")
    if wanted.with_memo:
        conditions.append("EXISTS (SELECT 1 FROM memo WHERE target = h.id)")
    return " AND ".join(conditions) or "1", values


def codes_of(book: Codebook, wanted: ExcerptFilter) -> set[str]:
    """The ids that a coding may carry to answer to the codes of a filter."""
    below = {each.id for code in wanted.codes for each in book.subtree(code)} if wanted.sub_codes else set(wanted.codes)
    return book.with_merged(below)
