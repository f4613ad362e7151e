"""Reading the index: in which passages of which sources a word stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from threading import Lock
from typing import Any, Literal

from whoosh.codec.whoosh3 import W3LeafMatcher

from reviewer.model.sources.text import Span
from reviewer.search.corpus import Work
from reviewer.search.index.folder import guarded, opened, source_key
from reviewer.search.index.passages import LONGEST_KEY
from reviewer.search.index.rows import Rows

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
            self._lines: str | None = None
            self._cut: list[str] | None = None
            self._leaves = list(self._reader.leaf_readers())
            self._known: tuple[Sequence[Work], frozenset[str]] = ((), frozenset())
            self.keys: dict[str, str] = {}
            self.spans: dict[int, Span | None] = {}
            self.owners: dict[int, str] = {}
            self.numbers: dict[str, list[int]] = {}
            for reader, base in self._leaves:
                self._read_passages(reader, base)
            self._rows = Rows(Path(index.storage.folder))
        self.without_rows = frozenset(each for each, key in self.keys.items() if self._rows.keys.get(each) != key)
        """The sources whose passages are not known to hold words in a row, only words."""

    def _read_passages(self, reader: Any, base: int) -> None:
        for number, stored in reader.iter_docs():
            source, start = stored["source"], stored["start"]
            self.owners[base + number] = source
            self.numbers.setdefault(source, []).append(base + number)
            self.spans[base + number] = None if start < 0 else Span(start, stored["end"])
            if start < 0:
                self.keys[source] = stored["key"]

    def known(self, works: Sequence[Work]) -> frozenset[str]:
        """Those of these sources that the index knows as they are now, by title and text."""
        listed, known = self._known
        # A corpus gives the same list until a source changes.
        if listed is not works:
            known = frozenset(
                work.id for work in works if self.keys.get(work.id) == source_key(work.title, work.sha256)
            )
            self._known = works, known
        return known

    def postings(self, column: Column, word: str) -> dict[int, float]:
        """In which passages a word stands, and how often. Words are known by their first letters if they are long."""
        key = word[:LONGEST_KEY].encode()
        weights: dict[int, float] = {}
        with self._lock, guarded(self._storage):
            for reader, base in self._leaves:
                if (column, key) in reader:
                    for numbers, counts in _blocks(reader.postings(column, key)):
                        weights.update(zip([base + number for number in numbers], counts, strict=True))
        return weights

    def following(self, stems: Sequence[str]) -> set[int]:
        """The passages in which these stems follow each other, but for sources `without_rows`."""
        with self._lock, guarded(self._storage):
            return self._numbered(self._rows.following(stems))

    def near(self, stems: Sequence[str], distance: int) -> set[int]:
        """The passages in which these stems may be near each other, but for sources `without_rows`."""
        with self._lock, guarded(self._storage):
            return self._numbered(self._rows.near(stems, distance))

    def _numbered(self, places: Iterable[tuple[str, int]]) -> set[int]:
        known = ((source, at) for source, at in places if source in self.keys and source not in self.without_rows)
        return {self.numbers[source][at] for source, at in known}

    def lexicon(self) -> set[str]:
        """Every plain form in the index, read once."""
        if self._lexicon is None:
            with self._lock, guarded(self._storage):
                self._lexicon = {word.decode() for reader, _ in self._leaves for word in reader.lexicon("plain")}
        return self._lexicon

    def cut_words(self) -> list[str]:
        """Those plain forms that were cut: of the word itself only the beginning is known."""
        if self._cut is None:
            self._cut = [word for word in self.lexicon() if len(word) >= LONGEST_KEY]
        return self._cut

    def lines(self) -> str:
        """The plain forms, each with a line end before and behind it, to be looked through at once."""
        if self._lines is None:
            self._lines = "".join(f"\n{word}" for word in sorted(self.lexicon())) + "\n"
        return self._lines

    def with_part(self, part: str) -> Iterator[str]:
        """The plain forms with these characters; a line end among them is where a word begins or ends."""
        lines = self.lines()
        at = lines.find(part)
        while at >= 0:
            begun = at if part.startswith("\n") else lines.rfind("\n", 0, at)
            end = lines.find("\n", begun + 1)
            yield lines[begun + 1 : end]
            at = lines.find(part, end)

    def close(self) -> None:
        with guarded():
            self._reader.close()
            self._rows.close()


def _blocks(matcher: Any) -> Iterator[tuple[Sequence[int], Sequence[float]]]:
    """The numbers and weights of a word's postings, a block of the file at a time: one by one takes several times as long.

    The library keeps a block whole once its first posting is read, but has no public name for it.
    """
    while matcher.is_active():
        number, weight = matcher.id(), matcher.weight()
        if isinstance(matcher, W3LeafMatcher):
            yield matcher._ids, matcher._weights
            matcher._next_block()
        else:
            yield (number,), (weight,)
            matcher.next()


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
