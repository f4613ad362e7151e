"""Reads of highlights and what excerpts are made of."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator

from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.coding.highlight import Highlight
from reviewer.model.coding.region import Region
from reviewer.store.file.ids import LISTED, blob, blobs
from reviewer.store.log import tally
from reviewer.store.log.records import chunked
from reviewer.store.reads import people as reads_people
from reviewer.store.reads.hanging import dependents as dependents
from reviewer.store.reads.narrowing import codes_of, narrowed

_COLUMNS = """h.id, h.source, h.coder, h.start, h."end", h.created,
    (SELECT group_concat(text, char(10, 10)) FROM (SELECT text FROM memo WHERE target = h.id AND coder = h.coder
        AND text <> '' ORDER BY created, key IS NOT NULL, id)), h.text, h.review, h.region"""


_Row = tuple[str, str, str, int, int, int, str | None, str, str | None, str | None]


def highlights_of(connection: sqlite3.Connection, book: Codebook, source: str) -> list[Highlight]:
    """The highlights of one source in text order."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM highlight h WHERE h.source = ?", (blob(source),)).fetchall()
    codes: dict[str, list[str]] = {}
    query = "SELECT c.highlight, c.code FROM coding c JOIN highlight h ON h.id = c.highlight WHERE h.source = ?"
    for highlight, code in connection.execute(query, (blob(source),)):
        codes.setdefault(highlight, []).append(code)
    return _made(connection, rows, codes, book)


def highlights(connection: sqlite3.Connection, book: Codebook, ids: Iterable[str]) -> list[Highlight]:
    """The highlights with these ids that exist, in text order."""
    rows: list[_Row] = []
    codes: dict[str, list[str]] = {}
    for chunk in chunked(ids):
        marks = ",".join("?" * len(chunk))
        asked = blobs(chunk)
        rows += connection.execute(f"SELECT {_COLUMNS} FROM highlight h WHERE h.id IN ({marks})", asked)
        query = f"SELECT highlight, code FROM coding WHERE highlight IN ({marks})"
        for highlight, code in connection.execute(query, asked):
            codes.setdefault(highlight, []).append(code)
    return _made(connection, rows, codes, book)


def all_highlights(connection: sqlite3.Connection, book: Codebook) -> list[Highlight]:
    """Every highlight of the project, by source and place."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM highlight h").fetchall()
    codes: dict[str, list[str]] = {}
    for highlight, code in connection.execute("SELECT highlight, code FROM coding"):
        codes.setdefault(highlight, []).append(code)
    return _made(connection, rows, codes, book)


ExcerptRow = tuple[str, str, str, int, int, tuple[str, ...], str, int, str, bool, Region | None]
"""What a `Highlight` is made of, in the order of its fields: rows are read sooner and take less room."""


def _made(
    connection: sqlite3.Connection, rows: Iterable[_Row], codes: dict[str, list[str]], book: Codebook
) -> list[Highlight]:
    built = [Highlight(*row) for row in _completed(connection, rows, codes, book)]
    built.sort(
        key=lambda highlight: (highlight.source, highlight.start, -highlight.end, highlight.created, highlight.id)
    )
    return built


def _completed(
    connection: sqlite3.Connection, rows: Iterable[_Row], codes: dict[str, list[str]], book: Codebook
) -> Iterator[ExcerptRow]:
    """The rows with the coders who are shown, all memos of these, and their codes in the order of the codebook."""
    ends = reads_people.merged(connection)
    if ends:
        rows = _as_persons(connection, list(rows), ends)
    ordered: dict[tuple[str, ...], tuple[str, ...]] = {(): ()}  # Most highlights share their codes with many others.
    shared: dict[str, str] = {}
    share, carried = shared.setdefault, codes.get
    for identifier, source, coder, start, end, created, memo, text, review, region in rows:
        written = tuple(carried(identifier, ()))
        known = ordered.get(written)
        if known is None:
            known = ordered[written] = book.in_order(written)
        yield (
            identifier,
            share(source, source),
            share(coder, coder),
            start,
            end,
            known,
            memo or "",
            created,
            share(text, text),
            review == "likeness",
            Region.in_line(region) if region else None,
        )


def _as_persons(connection: sqlite3.Connection, rows: Iterable[_Row], ends: dict[str, str]) -> Iterator[_Row]:
    """The rows with the coders who are shown, and all memos that one person wrote on a highlight, one after the other."""
    memos: dict[tuple[str, str], list[str]] = {}
    ids = sorted({*ends, *ends.values()})
    query = f"""SELECT target, coder, text FROM memo WHERE target_kind = 'highlight' AND text <> ''
        AND coder IN ({",".join("?" * len(ids))}) ORDER BY created, key IS NOT NULL, id"""
    for target, coder, text in connection.execute(query, blobs(ids)):
        memos.setdefault((target, ends.get(coder, coder)), []).append(text)
    for identifier, source, coder, start, end, created, memo, *rest in rows:
        person = ends.get(coder, coder)
        texts = memos.get((identifier, person))
        yield identifier, source, person, start, end, created, "\n\n".join(texts) if texts else memo, *rest  # type: ignore[misc]


def matching(connection: sqlite3.Connection, book: Codebook, wanted: ExcerptFilter) -> list[Highlight]:
    """The highlights that a filter lets through, but for its `text`, which needs the quotes."""
    built = [Highlight(*row) for row in matching_rows(connection, book, wanted)]
    built.sort(
        key=lambda highlight: (highlight.source, highlight.start, -highlight.end, highlight.created, highlight.id)
    )
    return built


def matching_rows(connection: sqlite3.Connection, book: Codebook, wanted: ExcerptFilter) -> list[ExcerptRow]:
    """The same as rows, in no order."""
    where, values = narrowed(connection, book, wanted)
    codes: dict[str, list[str]] = {}
    # Of all highlights they come as these do: what stands side by side is looked up sooner.
    by_place = "" if values else "ORDER BY highlight"
    inside = f"WHERE highlight IN (SELECT h.id FROM highlight h WHERE {where})" if values else ""
    for highlight, code in connection.execute(f"SELECT highlight, code FROM coding {inside}{by_place}", values):
        codes.setdefault(highlight, []).append(code)
    rows = connection.execute(f"SELECT {_COLUMNS} FROM highlight h WHERE {where}", values)
    completed = _completed(connection, rows, codes, book)
    return (
        list(completed) if wanted.with_memo is None else [row for row in completed if bool(row[6]) is wanted.with_memo]
    )


def places(
    connection: sqlite3.Connection, book: Codebook, wanted: ExcerptFilter
) -> list[tuple[str, str, int, int, str]]:
    """What `matching` lets through, as (id, source, start, end, hash of the text) alone, by source and place; `with_memo`
    is not asked for. A region of a page stands whatever the text: the hash is "".
    """
    where, values = narrowed(connection, book, wanted)
    query = f"""SELECT h.id, h.source, h.start, h."end", h.text FROM highlight h WHERE {where}
        ORDER BY h.source, h.start, h."end" DESC, h.created, h.id"""
    rows = connection.execute(query, values).fetchall()
    regions = {row[0] for row in connection.execute("SELECT id FROM highlight WHERE region IS NOT NULL")}
    return [(*row[:4], "") if row[0] in regions else row for row in rows] if regions else rows


def are_few(connection: sqlite3.Connection, book: Codebook, wanted: ExcerptFilter, most: int) -> bool:
    """Whether a filter is known to let at most so many highlights through, without going through more than these."""
    if wanted.highlights is not None:
        return len(wanted.highlights) <= most
    if not wanted.codes:
        return False
    query = f"SELECT count(*) FROM (SELECT 1 FROM coding WHERE code IN {LISTED} LIMIT ?)"
    codings = connection.execute(query, (json.dumps(sorted(codes_of(book, wanted))), most + 1)).fetchone()[0]
    return bool(codings <= most)


def codings_of(connection: sqlite3.Connection, highlight: str) -> list[tuple[str, str, str]]:
    """The codings of a highlight as (id, code as written, coder)."""
    query = "SELECT id, code, coder FROM coding WHERE highlight = ? ORDER BY created, id"
    return [(row[0], row[1], row[2]) for row in connection.execute(query, (blob(highlight),))]


def same_region(connection: sqlite3.Connection, source: str, coder: str, region: Region) -> str | None:
    """The id of this coder's highlight of exactly this region of a source."""
    ids = sorted(reads_people.with_merged(connection, [coder]))
    query = f"""SELECT id FROM highlight WHERE source = ? AND region = ?
        AND coder IN ({",".join("?" * len(ids))}) ORDER BY created, id LIMIT 1"""
    row = connection.execute(query, (blob(source), region.line, *blobs(ids))).fetchone()
    return str(row[0]) if row else None


def same_place(connection: sqlite3.Connection, source: str, coder: str, start: int, end: int) -> str | None:
    """The id of this coder's highlight at exactly this place of the source's text."""
    ids = sorted(reads_people.with_merged(connection, [coder]))
    query = f"""SELECT id FROM highlight WHERE source = ? AND start = ? AND "end" = ? AND region IS NULL
        AND lower(hex(text)) = (SELECT text FROM source s WHERE s.id = highlight.source)
        AND coder IN ({",".join("?" * len(ids))}) ORDER BY created, id LIMIT 1"""
    row = connection.execute(query, (blob(source), start, end, *blobs(ids))).fetchone()
    return str(row[0]) if row else None


def used_in(connection: sqlite3.Connection, book: Codebook, code: str) -> list[tuple[str, str, int]]:
    """How many highlights have a code or one under it, by source and by the coder who is shown, in the order of the sources."""
    where, values = narrowed(connection, book, ExcerptFilter(codes=(code,)))
    query = f"SELECT h.source, h.coder, count(*) FROM highlight h WHERE {where} GROUP BY h.source, h.coder"
    ends = reads_people.merged(connection)
    counts: dict[tuple[str, str], int] = {}
    for source, coder, count in connection.execute(query, values):
        key = (source, ends.get(coder, coder))
        counts[key] = counts.get(key, 0) + count
    return [(source, coder, count) for (source, coder), count in counts.items()]


def has_regions(connection: sqlite3.Connection) -> bool:
    """Whether any highlight is a region of a page."""
    return connection.execute("SELECT 1 FROM highlight WHERE region IS NOT NULL LIMIT 1").fetchone() is not None


def region_names(connection: sqlite3.Connection) -> dict[str, str]:
    """What each highlight that is a region of a page is called, by id."""
    query = "SELECT id, region FROM highlight WHERE region IS NOT NULL"
    return {identifier: Region.in_line(line).name for identifier, line in connection.execute(query)}


def highlight_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many highlights each source has."""
    return dict(connection.execute("SELECT source, count(*) FROM highlight GROUP BY source"))


def highlight_count(connection: sqlite3.Connection, source: str) -> int:
    """How many highlights one source has."""
    return int(connection.execute("SELECT count(*) FROM highlight WHERE source = ?", (blob(source),)).fetchone()[0])


def totals(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """How many highlights, codings and untagged highlights the project has."""
    ends = reads_people.merged(connection)
    highlights_count = codings = untagged = 0
    for pairs, number in tally.counted(connection):
        highlights_count += number
        codings += number * len({(code, ends.get(coder, coder)) for code, coder in pairs})
        untagged += 0 if pairs else number
    return highlights_count, codings, untagged


def highlights_with(connection: sqlite3.Connection, codes: Iterable[str]) -> list[str]:
    """The ids of the highlights that carry one of these codes, as written."""
    carrying: dict[str, None] = {}
    for chunk in chunked(codes):
        marks = ",".join("?" * len(chunk))
        query = f"SELECT DISTINCT highlight FROM coding WHERE code IN ({marks}) ORDER BY highlight"
        carrying.update(dict.fromkeys(row[0] for row in connection.execute(query, blobs(chunk))))
    return list(carrying)


def outstanding(connection: sqlite3.Connection, source: str | None = None) -> list[str]:
    """The ids of highlights that were found by likeness in a corrected text, or are left in an earlier one."""
    where, values = ("AND h.source = ?", (blob(source),)) if source else ("", ())
    query = f"""SELECT h.id FROM highlight h JOIN source s ON s.id = h.source
        WHERE (h.review = 'likeness' OR h.region IS NULL AND lower(hex(h.text)) IS NOT s.text) {where}
        ORDER BY h.source, h.start, h.id"""
    return [row[0] for row in connection.execute(query, values)]
