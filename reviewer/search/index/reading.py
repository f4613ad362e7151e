"""Reading the index: in which passages of which sources a word stands."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Any, Literal

from reviewer.model.sources.text import Span
from reviewer.search.index.folder import guarded, opened
from reviewer.search.index.passages import LONGEST_KEY

Column = Literal["stem", "plain"]


class OpenIndex:
    """One committed state of an index. Raises IndexDamaged from any method when it cannot be read.

    `keys` is what each source was indexed from. Passages have numbers: `owners` and `spans` say where they are (the span
    of a title is None), `numbers` lists those of a source in text order.
    """

    def __init__(self, index: Any) -> None:
        self._storage = index.storage
        with guarded(self._storage):
            # The library's readers are not made for several threads.
            self._lock = Lock()
            self._reader = index.reader()
            self._lexicon: set[str] | None = None
            self._leaves = list(self._reader.leaf_readers())
            self.keys: dict[str, str] = {}
            self.spans: dict[int, Span | None] = {}
            self.owners: dict[int, str] = {}
            self.numbers: dict[str, list[int]] = {}
            for reader, base in self._leaves:
                self._read_passages(reader, base)

    def _read_passages(self, reader: Any, base: int) -> None:
        for number, stored in reader.iter_docs():
            source, start = stored["source"], stored["start"]
            self.owners[base + number] = source
            self.numbers.setdefault(source, []).append(base + number)
            self.spans[base + number] = None if start < 0 else Span(start, stored["end"])
            if start < 0:
                self.keys[source] = stored["key"]

    def postings(self, column: Column, word: str) -> dict[int, float]:
        """In which passages a word stands, and how often. Words are known by their first letters if they are long."""
        key = word[:LONGEST_KEY].encode()
        weights: dict[int, float] = {}
        with self._lock, guarded(self._storage):
            for reader, base in self._leaves:
                if (column, key) in reader:
                    matcher = reader.postings(column, key)
                    while matcher.is_active():
                        weights[base + matcher.id()] = matcher.weight()
                        matcher.next()
        return weights

    def lexicon(self) -> set[str]:
        """Every plain form in the index, read once."""
        if self._lexicon is None:
            with self._lock, guarded(self._storage):
                self._lexicon = {word.decode() for reader, _ in self._leaves for word in reader.lexicon("plain")}
        return self._lexicon

    def close(self) -> None:
        with guarded():
            self._reader.close()


_open: dict[Path, tuple[str, OpenIndex]] = {}
_lock = Lock()


def open_index(folder: Path) -> OpenIndex | None:
    """The newest committed state of an index, kept open between searches; None when there is no index."""
    with _lock, guarded():
        state = _state(folder)
        if not state:
            _open.pop(folder, None)
            return None
        # The old one is not closed: a search in another thread may still read it.
        if folder not in _open or _open[folder][0] != state:
            _open[folder] = state, OpenIndex(opened(folder))
        return _open[folder][1]


def forget(folder: Path) -> None:
    """Let go of an open index, so that its files can be deleted everywhere."""
    with _lock:
        _, kept = _open.pop(folder, ("", None))
    if kept is not None:
        kept.close()


def _state(folder: Path) -> str:
    """What changes with every commit: the names and times of the tables of contents."""
    contents = sorted(folder.glob("_MAIN_*.toc")) if folder.is_dir() else []
    return " ".join(f"{path.name}@{path.stat().st_mtime_ns}" for path in contents)
