"""How much room a project takes on the disk, as a team makes it: bytes a coding, whole and table by table."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from benchmarks._making import Figure, figure
from benchmarks._team import team

CODINGS = 10_000
_BUDGETS = {"changeset": 400}
_TABLES = ("changeset", "highlight", "coding", "history", "change_of", "local_step")


def run() -> list[Figure]:
    """Bytes a coding: the file without what its sources bring, and its largest tables with their indexes."""
    with closing(sqlite3.connect(team(CODINGS))) as connection:
        sizes: dict[str, int] = {}
        query = "SELECT m.tbl_name, sum(d.pgsize) FROM dbstat d JOIN sqlite_master m ON m.name = d.name GROUP BY 1"
        sizes |= connection.execute(query).fetchall()
    brought = sum(sizes.pop(table) for table in ("text", "original", "text_fact"))
    rows = [figure("room: all but texts and originals", sum(sizes.values()) / CODINGS, "bytes a coding", 1_150)]
    rows += [
        figure(f"room: {name}", sizes[name] / CODINGS, "bytes a coding", _BUDGETS.get(name, 0)) for name in _TABLES
    ]
    return [*rows, figure("room: texts and originals", brought / CODINGS, "bytes a coding", 0)]
