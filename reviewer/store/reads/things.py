"""Reads of project, coders, sources and texts."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from reviewer.changes.kinds import ATTRIBUTE
from reviewer.errors import DamagedProject
from reviewer.model.project import Memo, ProjectDetails
from reviewer.model.sources.source import REFERENCE_FIELDS, Attribute, Reference, Source
from reviewer.model.sources.text import text_hash
from reviewer.model.team.coder import Coder
from reviewer.sentence import sentence
from reviewer.store.file.ids import LISTED, blob, blobs
from reviewer.store.reads import people as reads_people

_IDS_AT_ONCE = 900
"""More than any portion of a list that is read in portions; SQLite takes many more."""


def project_details(connection: sqlite3.Connection) -> ProjectDetails:
    """The project's own data: that of the project that was made first, when several were put together."""
    row = connection.execute(
        "SELECT id, title, question, protocol, fields FROM project ORDER BY created, id LIMIT 1"
    ).fetchone() or ("", "Untitled review", "", "", "{}")
    rest = json.loads(row[4])
    return ProjectDetails(
        row[0], row[1] or "", row[2] or "", row[3] or "", rest.get("criteria") or "", rest.get("review") or "systematic"
    )


def coders(connection: sqlite3.Connection) -> list[Coder]:
    """All coders by name; one who was merged into another is the other."""
    gone = reads_people.merged(connection)
    rows = [row for row in connection.execute("SELECT id, name FROM coder") if row[0] not in gone]
    return sorted((Coder(identifier, name or "") for identifier, name in rows), key=lambda c: (c.name.casefold(), c.id))


def sources(connection: sqlite3.Connection, only: Iterable[str] | None = None) -> list[Source]:
    """All sources in the order in which they came in, or only those with these ids."""
    where = ""
    values: list[bytes] = []
    if only is not None:
        ids = blobs(only)
        where, values = f"WHERE {{}} IN ({','.join('?' * len(ids))})", ids
    guesses: dict[str, dict[str, Any]] = {}
    query = f"SELECT source, fields FROM import {where.format('source')} ORDER BY created DESC, id DESC"
    for source, fields in connection.execute(query, values):
        guesses[source] = json.loads(fields)
    rows = []
    query = f"""SELECT s.id, s.text, s.fields, s.created, f.characters, f.words
        FROM source s LEFT JOIN text_fact f ON f.sha256 = s.text {where.format("s.id")}"""
    for identifier, sha, kept, created, characters, words in connection.execute(query, values):
        fields = json.loads(kept)
        edition = fields.pop("edition", {})
        # Of a picture without a text the name stands in the import alone.
        guessed = guesses.get(identifier, {}) | {k: v for k, v in edition.items() if v or k != "file"}
        rows.append((identifier, sha, fields, guessed, (characters or 0, words or 0), created))
    originals = _kept(connection, {guessed.get("original", "") for _, _, _, guessed, _, _ in rows})
    listed = [_source(*row[:5], row[3].get("original", "") in originals, row[5]) for row in rows]
    return sorted(listed, key=source_order)


def source_order(source: Source) -> tuple[int, str, str]:
    """By when it came in, then by title."""
    return source.created, source.title.casefold(), source.id


def source_ids(connection: sqlite3.Connection) -> list[str]:
    """The ids of all sources."""
    return [row[0] for row in connection.execute("SELECT id FROM source")]


def _kept(connection: sqlite3.Connection, originals: set[str]) -> set[str]:
    """Those of the original files whose bytes are in the project."""
    where, values = "", tuple[str, ...]()
    if len(originals) <= _IDS_AT_ONCE:
        where, values = f"AND sha256 IN ({','.join('?' * len(originals))})", tuple(originals)
    rows = connection.execute(f"SELECT sha256 FROM original WHERE bytes IS NOT NULL {where}", values)
    return {row[0] for row in rows}


def _source(
    identifier: str,
    sha: str | None,
    fields: dict[str, Any],
    guessed: dict[str, Any],
    facts: tuple[int, int],
    kept: bool,
    created: int,
) -> Source:
    reference = dict.fromkeys(REFERENCE_FIELDS, "") | guessed.get("reference", {})
    reference["title"] = guessed.get("title", "") or reference["title"]
    reference |= {name: fields[name] for name in REFERENCE_FIELDS if name in fields}
    attributes = tuple(
        Attribute(name.removeprefix(ATTRIBUTE), value["type"], value["value"])
        for name, value in sorted(fields.items())
        if name.startswith(ATTRIBUTE)
    )
    return Source(
        id=identifier,
        sha256=sha or "",
        characters=facts[0],
        words=facts[1],
        reference=Reference(**reference),
        file_name=guessed.get("file", ""),
        media_type=guessed.get("media_type", ""),
        original=guessed.get("original", ""),
        original_kept=kept,
        page_starts=tuple(guessed.get("pages", ())),
        attributes=attributes,
        created=created,
        search=fields.get("search") or "",
        made=fields.get("made"),
    )


def without_text_here(connection: sqlite3.Connection) -> frozenset[str]:
    """The ids of the sources whose text this file does not hold, though they have one."""
    query = "SELECT id FROM source WHERE text IS NOT NULL AND text NOT IN (SELECT sha256 FROM text)"
    return frozenset(row[0] for row in connection.execute(query))


def text(connection: sqlite3.Connection, sha256: str) -> str:
    """A source's text. Raises DamagedProject when what the file holds is not what its hash says."""
    row = connection.execute("SELECT content FROM text WHERE sha256 = ?", (sha256,)).fetchone()
    try:
        content = row[0].decode("utf-8") if row and isinstance(row[0], bytes) else ""
    except UnicodeDecodeError:
        content = ""
    if sha256 and text_hash(content) != sha256:
        what = sentence("is damaged") if row else sentence("is missing")
        raise DamagedProject(
            sentence(
                "A text of this project {what} (hash {sha256}); restore a backup or merge a teammate's copy.",
                what=what,
                sha256=sha256[:12],
            )
        )
    return content


def texts_with(connection: sqlite3.Connection, hashes: Iterable[str], test: Callable[[bytes], bool]) -> set[str]:
    """The hashes of those of these texts whose bytes pass a test. What the file holds is not held against the hash."""
    query = "SELECT sha256, content FROM text WHERE sha256 IN (SELECT value FROM json_each(?))"
    rows = connection.execute(query, (json.dumps(list(hashes)),))
    return {sha256 for sha256, content in rows if isinstance(content, bytes) and test(content)}


def has_text(connection: sqlite3.Connection, sha256: str) -> bool:
    """Whether the file holds the text with this hash."""
    return connection.execute("SELECT 1 FROM text WHERE sha256 = ?", (sha256,)).fetchone() is not None


def original(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """The file that a source came from, or None when it was not kept. Raises DamagedProject when it is not what it was."""
    row = connection.execute("SELECT bytes FROM original WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None or row[0] is None:
        return None
    if hashlib.sha256(row[0]).hexdigest() != sha256:
        raise DamagedProject(
            sentence(
                "An original file of this project is damaged (hash {sha256}); restore a backup or merge"
                " a teammate's copy.",
                sha256=sha256[:12],
            )
        )
    return bytes(row[0])


def source_of_original(connection: sqlite3.Connection, sha256: str) -> str | None:
    """The id of a living source that came from a file with this hash."""
    for source, fields in connection.execute(
        "SELECT i.source, i.fields FROM import i JOIN source s ON s.id = i.source WHERE instr(i.fields, ?)", (sha256,)
    ):
        if json.loads(fields).get("original") == sha256:
            return str(source)
    return None


def sources_of_originals(connection: sqlite3.Connection) -> dict[str, str]:
    """The id of a living source for each hash of a file that one came from."""
    by_hash: dict[str, str] = {}
    for source, fields in connection.execute(
        "SELECT i.source, i.fields FROM import i JOIN source s ON s.id = i.source"
    ):
        if original := json.loads(fields).get("original"):
            by_hash.setdefault(original, source)
    return by_hash


def memos(connection: sqlite3.Connection, target: str | None = None, *, ids: Iterable[str] | None = None) -> list[Memo]:
    """The memos on one thing, or those with these ids, or all; newest last. Empty ones are left out."""
    where: str
    values: tuple[object, ...]
    where, values = ("WHERE target = ?", (blob(target),)) if target else ("", ())
    if ids is not None:
        where, values = f"WHERE id IN {LISTED}", (json.dumps(sorted(ids)),)
    rows = connection.execute(
        f"SELECT id, target_kind, target, coder, text, changed, key, made FROM memo {where} ORDER BY changed, id",
        values,
    )
    ends = reads_people.merged(connection)
    return [
        Memo(i, kind, on, ends.get(who, who), words, at, key or "", made)
        for i, kind, on, who, words, at, key, made in rows
        if words
    ]


def record_count(connection: sqlite3.Connection) -> int:
    """How many records the log has; 0 where it cannot be read."""
    try:
        return int(connection.execute("SELECT count(*) FROM changeset").fetchone()[0])
    except sqlite3.Error:
        return 0


def source_count(connection: sqlite3.Connection) -> int:
    """How many sources the project has."""
    return int(connection.execute("SELECT count(*) FROM source").fetchone()[0])


def conflict_count(connection: sqlite3.Connection) -> int:
    """How many conflicts are open."""
    return int(connection.execute("SELECT count(*) FROM conflict").fetchone()[0])


def state(connection: sqlite3.Connection, name: str) -> str | None:
    """A value of this copy's view state."""
    row = connection.execute("SELECT value FROM local_state WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else None
