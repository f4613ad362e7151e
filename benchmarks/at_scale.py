"""Matrices over a million codings, in plain Python beside DuckDB: processor time of the first and of further ones, and the room."""

from __future__ import annotations

import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks._making import ME, Figure, figure
from reviewer.analysis.matrix import at_scale
from reviewer.services.coding import codes
from reviewer.services.evidence import analysis, coded_read
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.project import projects

CODINGS, SOURCES, CODERS, CODES = 1_000_000, 5_000, 20, 200
CHOICES = {
    "the first matrix, code by source": MatrixChoice("code-source"),
    "code by source, again": MatrixChoice("code-source"),
    "code by source, passages": MatrixChoice("code-source", "passages"),
    "code by source, share of text": MatrixChoice("code-source", "share"),
    "code by coder": MatrixChoice("code-coder"),
    "codes at the same passage": MatrixChoice("co-occurrence", "meetings", together="same"),
    "codes in overlapping passages": MatrixChoice("co-occurrence", "meetings", together="overlap"),
}


def run() -> list[Figure]:
    """Each matrix both ways, each way in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.review"
        make(path)
        return list(_figures(path))


def _figures(path: Path) -> Iterator[Figure]:
    for way in ("plain", "duckdb"):
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.at_scale", str(path), way], check=True, capture_output=True, text=True
        )
        for line in done.stdout.splitlines():
            name, value, unit = line.split("\t")
            yield figure(f"{name}, {CODINGS:,} codings, {way}", float(value), unit, 0)


def make(path: Path) -> None:
    """A project whose tables are filled by hand, without a log: making so many changesets would take an hour."""
    chance = random.Random(5)
    project = projects.create_project(path=path, title="Many", coder=ME, coder_name="Anna")
    for number in range(CODES):
        name = f"Theme {number // 10}" + (f"/Code {number}" if number % 10 else "")
        codes.ensure_path(project=project, path=name, coder=ME)
    book = [bytes.fromhex(code.id) for code in codes.codebook(project=project)]
    project.close()
    coders = [chance.randbytes(16) for _ in range(CODERS)]
    sources = [chance.randbytes(16) for _ in range(SOURCES)]
    marks = sorted(chance.randbytes(16) for _ in range(CODINGS))
    with closing(sqlite3.connect(path)) as db, db:
        db.executemany(
            "INSERT INTO source VALUES (?, ?, ?, '{}', 0)", ((each, each.hex() * 2, each.hex() * 2) for each in sources)
        )
        rows = ((mark, chance.choice(sources), chance.choice(coders), chance.randrange(40_000)) for mark in marks)
        db.executemany(
            """INSERT INTO highlight (id, source, coder, text, start, "end", created) VALUES (?, ?, ?, '', ?, ?, 0)""",
            ((*row, row[3] + chance.randint(20, 300)) for row in rows),
        )
        given = ((chance.randbytes(16), mark, chance.choice(book), coders[0]) for mark in marks)
        db.executemany("INSERT INTO coding (id, highlight, code, coder, created) VALUES (?, ?, ?, ?, 0)", given)


def measure(path: Path, way: str) -> None:
    """Print the seconds of each matrix, and the megabytes of all."""
    coded_read.MANY = 0 if way == "duckdb" else sys.maxsize
    assert at_scale.available()
    project = projects.open_project(path=path, read_only=True)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name, choice in CHOICES.items():
        began, at = time.process_time(), time.perf_counter()
        analysis.matrix(project=project, choice=choice)
        print(f"{name}\t{time.process_time() - began}\ts")
        print(f"{name}, by the clock\t{time.perf_counter() - at}\ts")
    print(f"room for all\t{(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024}\tMB")


if __name__ == "__main__":
    measure(Path(sys.argv[1]), sys.argv[2])
