"""Opening, tagging, untagging and undo in the real window, at three sizes of a real team's project."""

from __future__ import annotations

import os
import random
import re
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks._making import CODERS, timed
from benchmarks._rows import Row, apart, hand_over, peak_now
from benchmarks._team import SIZES, kept_folder, team
from benchmarks._turns import Window, copied, shown

ME = CODERS[2]
TIMES, OPENINGS = 15, 3
_TAG_ROWS = 6
"""What a tag writes at least: changeset, its index, the highlight, the coding, a line of history, a step of undo."""


def rows() -> Iterator[Row]:
    """Each action at each size."""
    for codings in SIZES:
        team(codings)
        yield from apart("in_window", codings)


def _measure(codings: int) -> Iterator[Row]:
    home = kept_folder() / f"home-{codings}"
    # The search index is part of a project in use: it is made once and kept.
    os.environ["REVIEWER_HOME"] = str(home)
    home.mkdir(exist_ok=True)
    path = copied(team(codings), home)
    with tempfile.TemporaryDirectory() as folder:
        commit = _commit_floor(Path(folder))
    with shown(ME) as window:
        window.app.commands.open_path(path)
        window.rest()
        window.app.index.index.wait()  # type: ignore[union-attr]
        yield _openings(window, path, codings)
        window.rest()
        yield from _tagging(window, codings, commit)
        yield from _searching(window, path, codings)
    path.unlink()


def _openings(window: Window, path: Path, codings: int) -> Row:
    """From the double click to the first text on screen; what is still under way then counts for memory and turns."""

    def reading() -> bool:
        return bool(window.app.window.read.reader.source_id)

    seen = []
    for _ in range(OPENINGS):
        window.app.commands.close()
        window.rest()
        seen.append(window.watch(lambda: window.app.commands.open_path(path), reading))
    floor = min(timed(lambda: _first_source(path))[0] for _ in range(5))
    cpu = sorted(each.cpu for each in seen)[len(seen) // 2]
    seconds, turns, busy = [each.seconds for each in seen], [each.turn for each in seen], [each.busy for each in seen]
    work = "open, to the first text"
    return Row(work, codings, seconds, cpu, peak_now(), floor, turns, busy=busy, budget=0.4, small=True)


def _tagging(window: Window, codings: int, commit: float) -> Iterator[Row]:
    from reviewer.services.coding import codes

    app = window.app
    reader = app.window.read.reader
    ids = [code.id for code in codes.codebook(project=app.session.project)]

    def select(number: int) -> None:
        start = 200 + number * 97
        reader.show_passage(start, start + 40, select=True)
        reader.set_selection(start, start + 40)
        window.rest()

    def tag(number: int) -> Callable[[], object]:
        select(number)
        return lambda: app.tagging.tag(ids[number % len(ids)])

    yield window.row("tag a passage", codings, map(tag, range(TIMES)), floor=commit)
    yield window.row("undo a tag", codings, (app.session.undo for _ in range(TIMES)), floor=commit)
    yield window.row("redo a tag", codings, (app.session.redo for _ in range(TIMES)), floor=commit)


def _searching(window: Window, path: Path, codings: int) -> Iterator[Row]:
    """From Enter in the field to the hits on the screen, at most 500 of them; the floor looks for one word in all texts."""
    with closing(sqlite3.connect(path)) as connection:
        texts = [row[0].decode() for row in connection.execute("SELECT content FROM text ORDER BY sha256")]
        codes = [row[0] for row in connection.execute("SELECT name FROM code ORDER BY id")]
    chance = random.Random(1)

    def some(count: int) -> str:
        words = re.findall(r"[a-z]{3,}", chance.choice(texts))
        at = chance.randrange(len(words) - count)
        return " ".join(words[at : at + count])

    def one_scan() -> None:
        with closing(sqlite3.connect(path)) as again:
            sum(b"relief" in row[0] for row in again.execute("SELECT content FROM text"))

    floor = statistics.median(timed(one_scan)[0] for _ in range(5))
    kinds: dict[str, Callable[[], str]] = {
        "one word": lambda: some(1),
        "three words": lambda: some(3),
        "a phrase": lambda: f'"{some(2)}"',
        "all of a code": lambda: f'code:"{chance.choice(codes)}"',
        "a word in a code": lambda: f'code:"{chance.choice(codes)}" {some(1)}',
    }
    for name, query in kinds.items():
        asked = [query() for _ in range(TIMES)]
        acts = (partial(window.app.navigator.search, each) for each in asked)
        yield window.row(f"search for {name}, 500 hits", codings, acts, floor=floor, budget=0.08, small=False)


def _commit_floor(folder: Path) -> float:
    """Seconds for a commit of as many rows as a tag has, each in a table of its own, with the same settings."""
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("PRAGMA synchronous=FULL")
    for number in range(_TAG_ROWS):
        connection.execute(f"CREATE TABLE t{number} (x TEXT)")

    def once() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for number in range(_TAG_ROWS):
            connection.execute(f"INSERT INTO t{number} VALUES (?)", ("x" * 300,))
        connection.execute("COMMIT")

    took = statistics.median(timed(once)[0] for _ in range(30))
    connection.close()
    return took


def _first_source(path: Path) -> None:
    """The least that opening asks for: one text, its highlights, and all titles."""
    connection = sqlite3.connect(path)
    listed = connection.execute("SELECT id, fields, text FROM source").fetchall()
    connection.execute("SELECT content FROM text WHERE sha256 = ?", (listed[0][2],)).fetchone()
    connection.execute("SELECT * FROM highlight WHERE source = ?", (listed[0][0],)).fetchall()
    connection.close()


if __name__ == "__main__":
    for row in _measure(int(sys.argv[1])):
        hand_over(row)
