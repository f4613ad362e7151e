"""What can be found wrong in a project file, piece by piece."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from itertools import zip_longest

from reviewer.changes.kinds import KINDS
from reviewer.changes.record import record_id
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.file import schema, shape, soundness
from reviewer.store.file.packed import NotPacked, unpacked
from reviewer.store.log import faulty_texts, projection, standing
from reviewer.store.reads import things as reads
from reviewer.store.team import purge

_RECORDS_A_STEP = 1_000
_CACHE_KIB = 64_000
_MOST_PROBLEMS = 20  # Enough to know what is broken; a damaged file may have thousands.


def of_database(connection: sqlite3.Connection) -> list[str]:
    """What SQLite itself finds wrong."""
    rows = connection.execute(f"PRAGMA integrity_check({_MOST_PROBLEMS})").fetchall()
    if rows == [("ok",)]:
        return []
    # SQLite begins with a title of its own and may put many findings into one row.
    findings = [line for row in rows for line in str(row[0]).splitlines() if not line.startswith("***")]
    return [
        sentence(
            "The database is damaged: {what} (and {count} more like it)."
            if len(findings) > 1
            else "The database is damaged: {what}.",
            what=findings[0] if findings else rows[0][0],
            count=f"{len(findings) - 1:,}",
        )
    ]


def of_schema(connection: sqlite3.Connection) -> list[str]:
    """Tables and indexes that are not as this version makes them, and whatever else is in the file."""
    odd, lacking = shape.odd_in(connection, older=False), shape.lacking_in(connection)
    problems: list[str] = []
    if odd:
        problems.append(sentence("The file holds what no project has: {names}.", names=shape.listed(odd)))
    if lacking:
        problems.append(sentence("The file lacks {count} of its tables and indexes.", count=lacking))
    return problems


def of_log(connection: sqlite3.Connection, progress: Progress) -> tuple[list[str], int]:
    """Records that are not what their hash says, or that no version would have written; and how many there are.

    A record that was set aside when it came in is no damage.
    """
    aside = {row[0] for row in connection.execute("SELECT id FROM quarantine")}
    problems: list[str] = []
    count = 0
    for identifier, body in connection.execute("SELECT id, body FROM changeset ORDER BY rowid"):
        count += 1
        if count % _RECORDS_A_STEP == 0:
            progress.step(_RECORDS_A_STEP)
        problem = _problem_with(identifier, body, identifier in aside)
        if problem:
            name = identifier.hex()[:12] if isinstance(identifier, bytes) else sentence("without an id")
            problems.append(sentence("A record of the log ({name}) is damaged: {why}.", name=name, why=problem))
    return problems[:_MOST_PROBLEMS], count


def _problem_with(identifier: object, kept: object, aside: bool) -> str:
    if aside and isinstance(identifier, bytes) and isinstance(kept, bytes):
        with contextlib.suppress(NotPacked):
            if record_id(unpacked(kept)) == identifier.hex():
                return ""
    return soundness.fault_in(identifier, kept)


def of_texts(connection: sqlite3.Connection) -> tuple[list[str], int]:
    """Texts that records name and kept originals that are not what they must be; and how many texts there are."""
    faulty, count = faulty_texts.faults(connection)
    named = faulty.keys() - set(faulty_texts.stray(connection, faulty))
    problems: list[str] = [
        sentence("A text ({name}) is damaged: {why}.", name=str(sha)[:12], why=faulty[sha]) for sha in sorted(named)
    ]
    for sha, content in connection.execute("SELECT sha256, bytes FROM original WHERE bytes IS NOT NULL"):
        if not isinstance(content, bytes) or hashlib.sha256(content).hexdigest() != sha:
            problems.append(sentence("An original file ({name}) is damaged.", name=str(sha)[:12]))
    return problems[:_MOST_PROBLEMS], count


def of_strays(connection: sqlite3.Connection) -> list[str]:
    """Faulty texts that no record names: they can be taken out now."""
    count = len(faulty_texts.stray(connection, faulty_texts.faults(connection)[0]))
    if not count:
        return []
    return [
        sentence(
            "The file holds one text that no source has and that no project could hold; it can be taken out now."
            if count == 1
            else "The file holds {count} texts that no source has and that no project could hold; it can be taken out now.",
            count=f"{count:,}",
        )
    ]


def unplaced(connection: sqlite3.Connection) -> list[str]:
    """Highlights that are not shown because they do not stand on their text, a sentence for each reason."""
    query = f"SELECT reason, count(*) FROM {schema.UNPLACED} GROUP BY reason ORDER BY reason"
    return [standing.not_shown(reason, count) for reason, count in connection.execute(query)]


def without_text(connection: sqlite3.Connection) -> list[str]:
    """The titles of sources whose text the file does not hold."""
    hashes = {row[0] for row in connection.execute("SELECT sha256 FROM text")}
    return [source.title for source in reads.sources(connection) if source.sha256 and source.sha256 not in hashes]


_FOLLOWING = ("change_of", "dead", "history", "move", "conflict", "hung", "tally", "text_fact", schema.UNPLACED)
"""Tables that follow from the log beside those of the kinds."""


def of_purges(connection: sqlite3.Connection) -> list[str]:
    """What still stands in the log of sources that were purged: it can be taken out now."""
    left = purge.left_behind(connection)
    if not left:
        return []
    return [
        sentence(
            "Of a source that was purged one change or text came into the file again; it can be taken out now."
            if left == 1
            else "Of a source that was purged {count} changes or texts came into the file again; it can be taken out now.",
            count=f"{left:,}",
        )
    ]


def of_tables(private: sqlite3.Connection, progress: Progress) -> list[str]:
    """Tables that do not show what the log says, found by making them anew beside. Needs a copy of its own."""
    compared = (*_FOLLOWING, *KINDS)
    # One transaction: each row by itself would be written by itself. What is made here is thrown away, so nothing guards it.
    for pragma in ("journal_mode=OFF", "synchronous=OFF", f"cache_size=-{_CACHE_KIB}"):
        private.execute(f"PRAGMA temp.{pragma}")
    private.execute("BEGIN")
    for statement in schema.projection().split(";"):
        words = statement.replace('"', "").split()
        if words[1:2] == ["INDEX"]:
            private.execute(statement.replace("CREATE INDEX ", "CREATE INDEX temp."))
        elif words[1:2] == ["TABLE"] and words[2] in (*compared, "fact"):
            private.execute(statement.replace("CREATE TABLE", "CREATE TEMP TABLE"))
    projection.note_texts(private)
    projection.rebuild(private, progress)
    wrong = [table for table in compared if _differs(private, table)]
    if not wrong:
        return []
    names = ", ".join(wrong)
    return [sentence("The tables do not show what the log says ({names}); they can be made anew from it.", names=names)]


def _differs(private: sqlite3.Connection, table: str) -> bool:
    """Whether a table and the one made anew hold other rows. They are read side by side, in the order of their keys."""
    keys = {row[5]: row[1] for row in private.execute(f'PRAGMA main.table_info("{table}")') if row[5]}
    order = ", ".join(f'"{keys[at]}"' for at in sorted(keys))
    ours, made = (
        private.execute(f'SELECT * FROM {schema_}."{table}" ORDER BY {order}') for schema_ in ("main", "temp")
    )
    return any(one != other for one, other in zip_longest(ours, made))
