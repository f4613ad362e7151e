"""How fast search is on 25 MB of made-up text: first 20 hits of plain words, and indexing in the child process."""

from __future__ import annotations

import hashlib
import itertools
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from benchmarks._making import Figure, timed
from reviewer.search import Indexer, Marks, Note, Notes, Work, search
from reviewer.search.matching.words import word_forms

MEGABYTES = 25
QUERIES = 200
VOCABULARY = 60_000
"""About as many different words as a large library of one field has."""
LARGE = 1_000_000  # every fifth megabyte is one source, the rest are sources of 5 kB


class Library:
    """A corpus in memory."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts
        self._sources = [
            Work(name, f"Source {name}", hashlib.sha256(text.encode()).hexdigest()) for name, text in texts.items()
        ]

    def sources(self) -> Sequence[Work]:
        return self._sources

    def at_once(self) -> AbstractContextManager[None]:
        return nullcontext()

    def text(self, source: str) -> str:
        return self.texts[source]

    def holding(self, sources: Sequence[str], test: Callable[[bytes], bool]) -> set[str]:
        return {source for source in sources if test(self.texts[source].encode())}

    def filter_spans(self, field: str, value: str) -> Marks | None:
        raise LookupError(f"{field}:{value}")

    def filter_sources(self, field: str, value: str) -> set[str] | None:
        raise LookupError(f"{field}:{value}")

    def notes(self) -> Notes:
        return Notes()

    def placed(self, notes: Sequence[Note]) -> Sequence[Note]:
        return notes


class Writer:
    """Makes text whose words are as unequal as those of a language (Zipf–Mandelbrot)."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        letters = "eeeetttaaooiinnsshhrrddllcumwfgypbvk"
        endings = ("", "", "", "s", "ed", "ing", "ation", "al")
        self.vocabulary = [
            "".join(self._chance.choices(letters, k=self._chance.randint(2, 8))) + self._chance.choice(endings)
            for _ in range(VOCABULARY)
        ]
        self._weights = list(itertools.accumulate(1 / (rank + 2.7) ** 1.1 for rank in range(VOCABULARY)))

    def words(self, count: int) -> list[str]:
        return self._chance.choices(self.vocabulary, cum_weights=self._weights, k=count)

    def text(self, size: int) -> str:
        paragraphs: list[str] = []
        length = 0
        while length < size:
            sentences = [
                " ".join(self.words(self._chance.randint(8, 24))).capitalize()
                for _ in range(self._chance.randint(2, 6))
            ]
            paragraphs.append(". ".join(sentences) + ".")
            length += len(paragraphs[-1]) + 1
        return "\n".join(paragraphs)


def make_texts(writer: Writer, megabytes: int) -> dict[str, str]:
    """One large source per five megabytes; everything else in sources of 5 kB."""
    sizes = [LARGE] * (megabytes // 5)
    sizes += [5_000] * ((megabytes * 1_000_000 - sum(sizes)) // 5_000)
    return {f"{number:05}": writer.text(size) for number, size in enumerate(sizes)}


def run(megabytes: int = MEGABYTES) -> list[Figure]:
    """Measure everything; `megabytes` smaller than the budget's is for trying out."""
    writer = Writer()
    library = Library(make_texts(writer, megabytes))
    with tempfile.TemporaryDirectory() as folder:
        rate = _index(library, Path(folder) / "index")
        figures = [rate]
        for count in (1, 2, 3):
            figures.append(_plain_words(library, Path(folder) / "index", writer, count))
        return figures


def _index(library: Library, folder: Path) -> Figure:
    megabytes = sum(len(text) for text in library.texts.values()) / 1e6
    began = time.perf_counter()
    with Indexer(folder) as indexer:
        for work in library.sources():
            indexer.update(work.id, work.title, library.text(work.id), work.sha256)
        if not indexer.wait():
            raise RuntimeError(f"The index process stopped: {indexer.state().problem}")
        took = time.perf_counter() - began
    floor = _seconds(lambda: [word_forms(text) for text in itertools.islice(library.texts.values(), 5, 405)])
    bare = sum(len(text) for text in itertools.islice(library.texts.values(), 5, 405)) / 1e6 / floor
    return Figure(
        name="search: indexing in the child process", value=megabytes / took, unit="MB/s", budget=0.8,
        floor_ratio=bare / (megabytes / took),
    )  # fmt: skip


def _plain_words(library: Library, folder: Path, writer: Writer, count: int) -> Figure:
    queries = [" ".join(writer.words(count)) for _ in range(QUERIES)]
    # The first search opens the index, which a window does once.
    search(queries[0], corpus=library, folder=folder, limit=20)
    times = [_seconds(lambda: search(query, corpus=library, folder=folder, limit=20)) for query in queries]  # noqa: B023
    scan = _seconds(lambda: sum(queries[0] in text for text in library.texts.values()))
    value = _p95(times)
    return Figure(
        name=f"search: {count} plain word{'s' * (count > 1)}, first 20 hits, p95", value=value * 1000, unit="ms",
        budget=50.0, floor_ratio=value / scan,
    )  # fmt: skip


def _seconds(work: Callable[[], object]) -> float:
    return timed(work)[0]


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]
