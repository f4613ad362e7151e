"""The tables of a project file. See docs/file-format.md, which is checked against this module by a test."""

from __future__ import annotations

import re

from reviewer.changes.kinds import KINDS, Kind
from reviewer.store.file.ids import ID

APPLICATION_ID = 0x52565731
"""`RVW1`: the SQLite application id of a project file."""

PSEUDONYMOUS_ID = 0x52565750
"""`RVWP`: that of a pseudonymised project, which can be read and analysed but never merged."""

FORMAT = 8
"""The `user_version` that this program writes. A file with a greater one opens read-only."""

LOG = """
CREATE TABLE changeset (id BLOB PRIMARY KEY, body BLOB NOT NULL) STRICT;
CREATE TABLE text (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
CREATE TABLE original (sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL, bytes BLOB) STRICT;
"""
"""The truth. These tables never change shape in later versions."""

# The primary key's columns come first: SQLite 3.40 reports others as damaged in tables without a row id.
_KEPT = """
CREATE TABLE change_of (thing BLOB NOT NULL, record INTEGER NOT NULL, ndx INTEGER NOT NULL,
    PRIMARY KEY (thing, record, ndx)) STRICT, WITHOUT ROWID;
CREATE TABLE dead (id ANY PRIMARY KEY, kind TEXT NOT NULL, revived INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE hung (thing ANY NOT NULL, target ANY NOT NULL, PRIMARY KEY (thing, target)) STRICT, WITHOUT ROWID;
CREATE INDEX hung_target ON hung (target);
CREATE TABLE move (field TEXT NOT NULL, ref TEXT NOT NULL, code TEXT NOT NULL, ms INTEGER NOT NULL, counter INTEGER NOT NULL,
    opening TEXT NOT NULL, record TEXT NOT NULL, ndx INTEGER NOT NULL, target TEXT, previous TEXT NOT NULL,
    PRIMARY KEY (field, ref)) STRICT, WITHOUT ROWID;
CREATE TABLE conflict (thing TEXT NOT NULL, field TEXT NOT NULL, sort TEXT NOT NULL, heads TEXT NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (thing, field, sort, heads)) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (id BLOB PRIMARY KEY, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE fact (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE tally (codes TEXT PRIMARY KEY, highlights INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE text_fact (sha256 TEXT PRIMARY KEY, characters INTEGER NOT NULL, words INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE history (record INTEGER PRIMARY KEY, ms INTEGER NOT NULL, counter INTEGER NOT NULL, action BLOB NOT NULL,
    part INTEGER NOT NULL, coder BLOB NOT NULL, wall INTEGER NOT NULL, changes INTEGER NOT NULL, kinds TEXT NOT NULL) STRICT;
CREATE INDEX history_time ON history (ms, counter, action);
"""
_TYPES = {"text": "TEXT", "number": "INTEGER"}
_RESERVED = frozenset(
    "case check default end exists from group having in index join order references select set table".split()
)
"""Words of SQL that may name a kind or a column; the others are no words of ours."""


def quoted(name: str) -> str:
    """A name as it stands in SQL."""
    return f'"{name}"' if name in _RESERVED else name


def columns_of(kind: Kind) -> tuple[str, ...]:
    """The columns of a kind's table, in their order."""
    tail = ("fields",) * kind.rest + ("created",) + ("changed",) * kind.dated
    return ("id", *(column.name for column in kind.columns), *tail)


UNPLACED = "unplaced"
"""Highlights that do not stand on their text, see `reviewer.store.log.standing`: rows as in their own table, and why."""


def tables_of(kind: str) -> tuple[str, ...]:
    """The tables that hold living things of a kind."""
    return (kind, UNPLACED) if kind == "highlight" else (kind,)


def _unplaced(ids: str = ID, file_format: int = FORMAT) -> str:
    columns = table_of(KINDS["highlight"], ids, file_format).partition("(")[2].rpartition(")")[0]
    return f"CREATE TABLE {UNPLACED} ({columns}, reason TEXT NOT NULL) STRICT, WITHOUT ROWID"


def bytes_of(kind: Kind) -> frozenset[str]:
    """The columns of a kind's table that hold ids or hashes as bytes."""
    named = {reference.field for reference in kind.references}
    return frozenset({"id"} | {column.name for column in kind.columns if column.name in named or column.type == "hash"})


def table_of(kind: Kind, ids: str = ID, file_format: int = FORMAT) -> str:
    """The statement that makes a kind's table as a format has it, with its columns of ids and hashes declared so."""
    columns = [f"id {ids} PRIMARY KEY"]
    for each in (column for column in kind.columns if column.since <= file_format):
        declared = ids if each.name in bytes_of(kind) else _TYPES[each.type]
        columns.append(f"{quoted(each.name)} {declared}{' NOT NULL' if each.required else ''}")
    columns += (
        ["fields TEXT NOT NULL"] * kind.rest + ["created INTEGER NOT NULL"] + ["changed INTEGER NOT NULL"] * kind.dated
    )
    return f"CREATE TABLE {quoted(kind.name)} ({', '.join(columns)}) STRICT, WITHOUT ROWID"


def indexes_of(kind: Kind) -> list[str]:
    """The statements that make the indexes by which is found what hangs on a thing, or has what few have."""
    statements = []
    for reference in kind.hanging:
        if reference.index is not None:
            columns = ", ".join(map(quoted, (reference.field, *reference.index)))
            statements.append(f"CREATE INDEX {kind.name}_{reference.field} ON {quoted(kind.name)} ({columns})")
    for column in kind.columns:
        if column.sparse:
            name = quoted(column.name)
            where = f"{quoted(kind.name)} ({name}) WHERE {name} IS NOT NULL"
            statements.append(f"CREATE INDEX {kind.name}_{column.name} ON {where}")
    return statements


def kind_tables() -> dict[str, str]:
    """The statements that make the tables of living things, by the table's name."""
    return {kind.name: table_of(kind) for kind in KINDS.values()} | {UNPLACED: _unplaced()}


def projection() -> str:
    """What is shown: a projection of the log, which can always be made again from it."""
    statements = [*kind_tables().values(), *(index for kind in KINDS.values() for index in indexes_of(kind))]
    return _KEPT + "".join(f"{statement};\n" for statement in statements)


def projection_tables() -> tuple[str, ...]:
    """The names of these tables."""
    return (*re.findall(r"CREATE TABLE (\w+)", _KEPT), *KINDS, UNPLACED)


_OLDER = """
CREATE TABLE dead (id TEXT PRIMARY KEY, kind TEXT NOT NULL, revived INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE hung (thing TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (thing, target)) STRICT, WITHOUT ROWID;
CREATE TABLE coder (id TEXT PRIMARY KEY, name TEXT, created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE move (field TEXT NOT NULL, ref TEXT NOT NULL, code TEXT NOT NULL, ms INTEGER NOT NULL, counter INTEGER NOT NULL,
    opening TEXT NOT NULL, record TEXT NOT NULL, ndx INTEGER NOT NULL, target TEXT, PRIMARY KEY (field, ref)) STRICT, WITHOUT ROWID;
CREATE TABLE change_of (thing TEXT NOT NULL, record INTEGER NOT NULL, ndx INTEGER NOT NULL,
    PRIMARY KEY (thing, record, ndx)) STRICT, WITHOUT ROWID;
CREATE TABLE history (record INTEGER PRIMARY KEY, ms INTEGER NOT NULL, counter INTEGER NOT NULL, action TEXT NOT NULL,
    part INTEGER NOT NULL, coder TEXT NOT NULL, wall INTEGER NOT NULL, changes INTEGER NOT NULL, kinds TEXT NOT NULL) STRICT;
CREATE INDEX history_time ON history (ms, counter, action, part);
CREATE TABLE local_step (n INTEGER PRIMARY KEY AUTOINCREMENT, action TEXT NOT NULL, label TEXT NOT NULL,
    record INTEGER NOT NULL, undone INTEGER NOT NULL) STRICT;
"""


_LAST_WITH_TEXT = 5
"""The last format that held ids as text."""


def older_tables() -> str:
    """Tables as earlier formats had them, the latest last: nothing odd in a file from an older version."""
    tables = []
    for ids, formats in (("TEXT", (_LAST_WITH_TEXT,)), (ID, range(_LAST_WITH_TEXT + 1, FORMAT))):
        for number in formats:
            tables += [table_of(kind, ids, number) for kind in KINDS.values()] + [_unplaced(ids, number)]
    return _OLDER + "".join(f"{statement};\n" for statement in tables)


LOCAL = """
CREATE TABLE local_step (n INTEGER PRIMARY KEY AUTOINCREMENT, action ANY NOT NULL, label TEXT,
    record INTEGER NOT NULL, undone INTEGER NOT NULL) STRICT;
CREATE TABLE local_inverse (record TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE local_merge (n INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, files TEXT NOT NULL) STRICT;
CREATE TABLE local_merged (merge INTEGER NOT NULL, id BLOB NOT NULL, body BLOB, reason TEXT,
    PRIMARY KEY (merge, id)) STRICT, WITHOUT ROWID;
CREATE TABLE local_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE structure (text TEXT NOT NULL, extractor TEXT NOT NULL, version INTEGER NOT NULL, body BLOB NOT NULL,
    UNIQUE (text, extractor, version)) STRICT;
"""
"""Outside log and digest: undo steps and view state, which belong to this copy alone, and what the parts of each text are."""


def plain(sql: str) -> str:
    """A statement as it is compared: SQLite keeps it as it was written."""
    return " ".join(sql.replace('"', "").split()).casefold()


def statements(*scripts: str) -> set[str]:
    """The statements of these scripts, as they are compared."""
    return {plain(statement) for script in scripts for statement in script.split(";") if statement.strip()}
