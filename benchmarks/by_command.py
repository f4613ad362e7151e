"""Merging, checking and telling of a real team's project by the real command, at three sizes."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks._making import timed
from benchmarks._rows import Row, Used, by_command, used_by
from benchmarks._team import SIZES, team, team_apart, team_later
from benchmarks._turns import copied

NEW = 1_000
APART = (10_000, 100_000)
"""Codings on either side of a merge of two who worked apart."""


def rows() -> Iterator[Row]:
    """Each command at each size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for codings in SIZES:
            yield from _of_size(folder, codings)
        for codings in APART:
            merge = _merge(folder, team(codings), team_apart(codings))
            floor = _floor(folder, team(codings), team_apart(codings))
            budget = 6.0 if codings == 100_000 else 0
            name = "merge two copies, as many codings new as there are"
            yield by_command(name, codings, merge, floor=floor, times=1 if codings > 10_000 else 3, budget=budget)


def _of_size(folder: Path, codings: int) -> Iterator[Row]:
    path = copied(team(codings), folder)
    bare = timed(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True))[0]
    floor = bare + timed(lambda: _counted(path))[0]
    yield by_command("reviewer info", codings, lambda: used_by(["info", path]), floor=floor, budget=0.12)
    floor = timed(lambda: _hashed(path))[0]
    yield by_command("reviewer check", codings, lambda: used_by(["check", path]), floor=floor, times=1)
    floor = _floor(folder, team(codings), team_later(codings))
    merge = _merge(folder, team(codings), team_later(codings))
    name = f"merge a copy with {NEW:,} new codings"
    yield by_command(name, codings, merge, floor=floor, budget=0.2, small=True)


def _floor(folder: Path, into: Path, other: Path) -> float:
    path = copied(into, folder, "floor.review")
    took = timed(lambda: _union(path, other))[0]
    path.unlink()
    return took


def _merge(folder: Path, into: Path, other: Path) -> Callable[[], Used]:
    def run() -> Used:
        path = copied(into, folder, "into.review")
        for backup in folder.glob("into.backups/*"):
            backup.unlink()
        return used_by(["merge", path, other])

    return run


def _counted(path: Path) -> None:
    connection = sqlite3.connect(path)
    for table in ("source", "code", "highlight", "coding", "coder"):
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    connection.close()


def _hashed(path: Path) -> None:
    """The least that a check asks for: SQLite's own, and every record and text hashed."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA integrity_check").fetchone()
    for query in ("SELECT body FROM changeset", "SELECT content FROM text"):
        for (content,) in connection.execute(query):
            hashlib.sha256(content).digest()
    connection.close()


def _union(path: Path, other: Path) -> None:
    """The least that a merge asks for: the rows of the log and the tables that are not here, in one transaction."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("ATTACH ? AS other", (str(other),))
    connection.execute("BEGIN IMMEDIATE")
    for table, key in (("changeset", "id"), ("text", "sha256"), ("highlight", "id"), ("coding", "id"), ("memo", "id")):
        columns = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]
        names = ", ".join(f'"{name}"' for name in columns)
        connection.execute(
            f"INSERT INTO main.{table} ({names}) SELECT {names} FROM other.{table}"
            f" WHERE {key} NOT IN (SELECT {key} FROM main.{table})"
        )
    connection.execute("COMMIT")
    connection.close()
