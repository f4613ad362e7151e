"""The tables of a project file. See docs/file-format.md, which is checked against this module by a test."""

from __future__ import annotations

APPLICATION_ID = 0x52565731
"""`RVW1`: the SQLite application id of a project file."""

PSEUDONYMOUS_ID = 0x52565750
"""`RVWP`: that of a pseudonymised project, which can be read and analysed but never merged."""

FORMAT = 2
"""The `user_version` that this program writes. A file with a greater one opens read-only."""

LOG = """
CREATE TABLE changeset (id BLOB PRIMARY KEY, body BLOB NOT NULL) STRICT;
CREATE TABLE text (sha256 TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT;
CREATE TABLE original (sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL, bytes BLOB) STRICT;
"""
"""The truth. These tables never change shape in later versions."""

# The primary key's columns come first: SQLite 3.40 reports others as damaged in tables without a row id.
PROJECTION = """
CREATE TABLE change_of (thing TEXT NOT NULL, record INTEGER NOT NULL, ndx INTEGER NOT NULL,
    PRIMARY KEY (thing, record, ndx)) STRICT, WITHOUT ROWID;
CREATE TABLE dead (id TEXT PRIMARY KEY, kind TEXT NOT NULL, revived INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE move (field TEXT NOT NULL, ref TEXT NOT NULL, code TEXT NOT NULL, ms INTEGER NOT NULL, counter INTEGER NOT NULL,
    opening TEXT NOT NULL, record TEXT NOT NULL, ndx INTEGER NOT NULL, target TEXT, PRIMARY KEY (field, ref)) STRICT, WITHOUT ROWID;
CREATE TABLE conflict (thing TEXT NOT NULL, field TEXT NOT NULL, sort TEXT NOT NULL, heads TEXT NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (thing, field, sort, heads)) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (id BLOB PRIMARY KEY, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE fact (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE text_fact (sha256 TEXT PRIMARY KEY, characters INTEGER NOT NULL, words INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE project (id TEXT PRIMARY KEY, title TEXT, question TEXT, protocol TEXT, fields TEXT NOT NULL,
    created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE coder (id TEXT PRIMARY KEY, name TEXT, merged_into TEXT, created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE history (record INTEGER PRIMARY KEY, ms INTEGER NOT NULL, counter INTEGER NOT NULL, action TEXT NOT NULL,
    part INTEGER NOT NULL, coder TEXT NOT NULL, wall INTEGER NOT NULL, changes INTEGER NOT NULL, kinds TEXT NOT NULL) STRICT;
CREATE TABLE source (id TEXT PRIMARY KEY, sha256 TEXT, text TEXT, fields TEXT NOT NULL,
    created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE import (id TEXT PRIMARY KEY, source TEXT NOT NULL, fields TEXT NOT NULL,
    created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE code (id TEXT PRIMARY KEY, name TEXT, parent TEXT, colour TEXT, position TEXT, shortcut TEXT,
    use TEXT, avoid TEXT, example TEXT, merged_into TEXT, created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE highlight (id TEXT PRIMARY KEY, source TEXT NOT NULL, coder TEXT NOT NULL, text TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, review TEXT, created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE coding (id TEXT PRIMARY KEY, highlight TEXT NOT NULL, code TEXT NOT NULL, coder TEXT NOT NULL,
    created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE memo (id TEXT PRIMARY KEY, target_kind TEXT NOT NULL, target TEXT NOT NULL, coder TEXT NOT NULL,
    text TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE link (id TEXT PRIMARY KEY, kind TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, coder TEXT NOT NULL,
    note TEXT, created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE appraisal (id TEXT PRIMARY KEY, source TEXT NOT NULL, coder TEXT NOT NULL, decision TEXT, fields TEXT NOT NULL,
    created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE synthesis (id TEXT PRIMARY KEY, code TEXT, source TEXT, text TEXT, created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE checklist (id TEXT PRIMARY KEY, name TEXT NOT NULL, fields TEXT NOT NULL,
    created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE purge (id TEXT PRIMARY KEY, source TEXT NOT NULL, sha256 TEXT, fields TEXT NOT NULL,
    created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE version (id TEXT PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, coder TEXT NOT NULL, fields TEXT NOT NULL,
    created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX highlight_source ON highlight (source, start);
CREATE INDEX coding_highlight ON coding (highlight, code);
CREATE INDEX coding_code ON coding (code, highlight);
CREATE INDEX memo_target ON memo (target);
CREATE INDEX import_source ON import (source);
CREATE INDEX link_a ON link (a);
CREATE INDEX link_b ON link (b);
CREATE INDEX appraisal_source ON appraisal (source);
CREATE INDEX synthesis_code ON synthesis (code);
CREATE INDEX synthesis_source ON synthesis (source);
CREATE INDEX history_time ON history (ms, counter, action, part);
"""
"""What is shown: a projection of the log, which can always be made again from it."""

OLDER = """
CREATE TABLE coder (id TEXT PRIMARY KEY, name TEXT, created INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""
"""Tables as format 1 had them: nothing odd in a file from an older version."""

LOCAL = """
CREATE TABLE local_step (n INTEGER PRIMARY KEY AUTOINCREMENT, action TEXT NOT NULL, label TEXT NOT NULL,
    record INTEGER NOT NULL, undone INTEGER NOT NULL) STRICT;
CREATE TABLE local_inverse (record TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE local_merge (n INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, files TEXT NOT NULL) STRICT;
CREATE TABLE local_merged (merge INTEGER NOT NULL, id BLOB NOT NULL, body BLOB, reason TEXT,
    PRIMARY KEY (merge, id)) STRICT, WITHOUT ROWID;
CREATE TABLE local_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
"""What belongs to this copy alone: undo steps and view state. Outside log and digest."""

PROJECTION_TABLES = (
    "change_of", "dead", "history", "move", "conflict", "quarantine", "fact", "text_fact",
    "project", "coder", "source", "import", "code", "highlight", "coding", "memo",
    "link", "appraisal", "synthesis", "checklist", "purge", "version",
)  # fmt: skip
