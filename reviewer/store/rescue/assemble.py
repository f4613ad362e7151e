"""A project put together from saved records and texts, and what it still lacks."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from reviewer.changes.kinds import KINDS
from reviewer.changes.kinds.uses import Use
from reviewer.changes.record import InvalidRecord, Record, parse
from reviewer.progress import Progress
from reviewer.store.file.packed import packed
from reviewer.store.log import projection
from reviewer.store.log import records as log
from reviewer.store.rescue.carve import Carved
from reviewer.store.team import purge

_PARTS_NAMED = 20
"""How many missing parts of one changeset are named one by one: a record may claim a million."""


@dataclass(slots=True)
class Gaps:
    """What was not found: records that others build on (with how many do), parts of changesets (label, part, parts), with how
    many more of one changeset are only counted (label, count, parts),
    things (kind, id, kind of what refers to it, how many), texts and originals (hash, title of the source)."""

    records: Counter[str] = field(default_factory=Counter)
    parts: list[tuple[str, int, int]] = field(default_factory=list)
    more_parts: list[tuple[str, int, int]] = field(default_factory=list)
    things: list[tuple[str, str, str, int]] = field(default_factory=list)
    texts: list[tuple[str, str]] = field(default_factory=list)
    originals: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Import:
    """How a source came in, as its import record says."""

    source: str
    text: str
    title: str
    file: str
    original: str
    encoding: str
    media_type: str


def write(connection: sqlite3.Connection, saved: Carved, progress: Progress) -> Gaps:
    """Fill an empty project within the caller's transaction. Records that no version understands are kept set aside."""
    progress.start("Putting together", len(saved.records))
    add_texts(connection, saved)
    accepted: list[tuple[Record, bytes]] = []
    for identifier, body in saved.records.items():
        progress.step()
        try:
            accepted.append((parse(identifier, body), body))
        except InvalidRecord as error:
            log.put_aside(connection, bytes.fromhex(identifier), packed(body), str(error))
    accepted.sort(key=lambda item: _when(item[0]))
    projection.advance(connection, log.append(connection, accepted))
    purge.apply(connection)
    return _record_gaps([record for record, _ in accepted], saved.records.keys())


def add_texts(connection: sqlite3.Connection, saved: Carved) -> None:
    """Add the texts and originals that are not there yet."""
    connection.executemany("INSERT OR IGNORE INTO text VALUES (?, ?)", sorted(saved.texts.items()))
    rows = [(sha, media_type, content) for sha, (media_type, content) in sorted(saved.originals.items())]
    connection.executemany(
        "INSERT INTO original VALUES (?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET bytes = coalesce(bytes, excluded.bytes)",
        rows,
    )
    projection.note_texts(connection)


def _when(record: Record) -> tuple[tuple[int, int], str, int, str]:
    part = record.data.get("part")
    return record.clock, str(record.data.get("opening", "")), part if isinstance(part, int) else 0, record.id


def _record_gaps(records: Iterable[Record], known: Iterable[str]) -> Gaps:
    gaps = Gaps()
    here = set(known)
    parts: dict[str, dict[int, Record]] = {}
    for record in records:
        if not record.known:
            continue
        parts.setdefault(record.changeset, {})[record.data["part"]] = record
        named = {ref.partition(":")[0] for c in record.changes for ref in (*c.previous, *c.seen)}
        gaps.records.update(named - here)
    for parts_there in parts.values():
        one = next(iter(parts_there.values()))
        total = int(one.data["parts"])
        missing = (part for part in range(total) if part not in parts_there)
        gaps.parts += [(one.label, part + 1, total) for part in islice(missing, _PARTS_NAMED)]
        if total - len(parts_there) > _PARTS_NAMED:
            gaps.more_parts.append((one.label, total - len(parts_there) - _PARTS_NAMED, total))
    return gaps


def note_gaps(connection: sqlite3.Connection, gaps: Gaps) -> None:
    """Find the things, texts and originals that something in the tables names but nothing has."""
    for table, reference in _references():
        for kind in reference.to:
            where, values = (f'AND "{reference.kind_field}" = ?', (kind,)) if reference.kind_field else ("", ())
            query = f"""SELECT "{reference.field}", count(*) FROM "{table}"
                WHERE "{reference.field}" NOT IN (SELECT id FROM "{kind}") AND "{reference.field}" NOT IN (SELECT id FROM dead)
                {where} GROUP BY "{reference.field}" ORDER BY "{reference.field}\""""
            gaps.things += [(kind, thing, table, count) for thing, count in connection.execute(query, values)]
    texts = {row[0] for row in connection.execute("SELECT sha256 FROM text")}
    originals = {row[0] for row in connection.execute("SELECT sha256 FROM original")}
    titles: dict[str, str] = {}
    for each in imports(connection):
        titles.setdefault(each.text, each.title)
        if each.original not in originals:
            gaps.originals.append((each.original, each.file or each.title))
    for sha, _ in connection.execute(
        """SELECT sha, min(created) FROM (SELECT sha256 AS sha, created FROM source UNION SELECT text, created FROM source)
        WHERE sha IS NOT NULL GROUP BY sha ORDER BY 2, 1"""
    ):
        if sha not in texts:
            gaps.texts.append((sha, titles.get(sha, "")))


def imports(connection: sqlite3.Connection) -> list[Import]:
    """How the living sources came in."""
    listed = []
    query = """SELECT i.source, s.sha256, i.fields FROM import i JOIN source s ON s.id = i.source
        WHERE s.sha256 IS NOT NULL ORDER BY i.created, i.id"""
    for source, sha, text in connection.execute(query):
        fields = json.loads(text)
        names = ("title", "file", "original", "encoding", "media_type")
        listed.append(Import(source, sha, *(str(fields.get(name, "")) for name in names)))
    return listed


def has_project(connection: sqlite3.Connection) -> bool:
    """Whether the record that made the project is there."""
    return connection.execute("SELECT 1 FROM project").fetchone() is not None


def lost_sources(connection: sqlite3.Connection) -> dict[str, bool]:
    """The ids of sources that something names but no record makes; whether an import of it is there."""
    named: set[str] = set()
    for table, reference in _references():
        if "source" in reference.to:
            where, values = (f'AND "{reference.kind_field}" = ?', ("source",)) if reference.kind_field else ("", ())
            query = f'SELECT DISTINCT "{reference.field}" FROM "{table}" WHERE "{reference.field}" IS NOT NULL {where}'
            named.update(row[0] for row in connection.execute(query, values))
    known = {row[0] for row in connection.execute("SELECT id FROM source UNION SELECT id FROM dead")}
    imported = {row[0] for row in connection.execute("SELECT source FROM import")}
    return {source: source in imported for source in sorted(named - known)}


def _references() -> Iterator[Use]:
    """The columns that name things, with their tables."""
    for kind in KINDS.values():
        columns = {column.name for column in kind.columns}
        yield from ((kind.name, reference) for reference in kind.references if reference.field in columns)
