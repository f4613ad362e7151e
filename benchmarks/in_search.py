"""Search as the window asks for it, in 25 MB of text with 300,000 codings, beside reading through all texts.

Each row is the 95th percentile of some questions of one sort: the seconds until the hits are there.
"""

from __future__ import annotations

import math
import os
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from benchmarks._making import least
from benchmarks._rows import Row, apart, hand_over, peak_now
from benchmarks._team import LIBRARY_CODINGS, kept_folder, library
from benchmarks.search import Writer
from reviewer.services.coding import codes
from reviewer.services.evidence import search
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared.source_lookup import list_sources

QUESTIONS = 40
LIMITS = {20: 0.03, 500: 0.08}
"""How many hits are asked for, and the seconds that they may take: what is seen at first, and all that the window shows."""
_TEXTS = 400
"""So many texts passages are taken from."""


def rows() -> Iterator[Row]:
    """Each sort of question, for the first screen and for all hits that the window shows."""
    library()
    yield from apart("in_search", LIBRARY_CODINGS)


def _measure(codings: int) -> Iterator[Row]:
    home = kept_folder() / "home-library"
    home.mkdir(exist_ok=True)
    os.environ["REVIEWER_HOME"] = str(home)
    project = projects.open_project(path=library(), read_only=True)
    search.update_index(project=project)
    floor = least(lambda: _read_through(library()))
    for sort, ask in _questions(project).items():
        asked = [ask() for _ in range(QUESTIONS)]
        mode: search.SearchMode = "exact" if sort.startswith("exact") else "words"
        # The index and its list of words are opened once.
        search.search(project=project, query=asked[0], mode=mode)
        for limit, budget in LIMITS.items():
            yield _row(project, sort, asked, mode, limit, budget, floor, codings)
    project.close()


def _row(
    project: Project, sort: str, asked: list[str], mode: search.SearchMode, limit: int, budget: float, floor: float, codings: int
) -> Row:  # fmt: skip
    seconds, cpu = [], []
    for query in asked:
        began, used = time.perf_counter(), time.process_time()
        search.search(project=project, query=query, mode=mode, limit=limit)
        seconds.append(time.perf_counter() - began)
        cpu.append(time.process_time() - used)
    work = f"search: {sort}, {limit} hits, p95"
    return Row(work, codings, [_p95(seconds)], _p95(cpu), peak_now(), floor, budget=budget)


def _p95(values: list[float]) -> float:
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


def _questions(project: Project) -> dict[str, Callable[[], str]]:
    writer, chance = Writer(), random.Random(9)
    sources = chance.sample(list_sources(project=project), _TEXTS)
    texts = [project.text(source.sha256).replace("\n", " ") for source in sources]
    paths = [code.path for code in codes.codebook(project=project).codes]

    def words(count: int) -> str:
        return " ".join(writer.words(count))

    def phrase(count: int) -> str:
        text = chance.choice(texts).replace(".", "").split(" ")
        at = chance.randrange(len(text) - count)
        return f'"{" ".join(text[at : at + count])}"'

    def passage() -> str:
        text = chance.choice(texts)
        at = chance.randrange(len(text) - 12)
        return text[at : at + 12]

    return {
        "one word": lambda: words(1),
        "three words": lambda: words(3),
        "a phrase of two words": lambda: phrase(2),
        "a phrase of three words": lambda: phrase(3),
        "the beginning of a word": lambda: f"{words(1)[:4]}*",
        "all of a code": lambda: f'code:"{chance.choice(paths)}"',
        "a word in a code": lambda: f'{words(1)} code:"{chance.choice(paths)}"',
        "exact, a word": lambda: words(1),
        "exact, 12 characters of a text": passage,
    }


def _read_through(path: Path) -> int:
    """The least that a search without an index does: what no text holds, looked for in all of them, whatever its case."""
    with closing(sqlite3.connect(path)) as connection:
        return sum(b"qzx" in content.lower() for (content,) in connection.execute("SELECT content FROM text"))


if __name__ == "__main__":
    for row in _measure(int(sys.argv[1])):
        hand_over(row)
