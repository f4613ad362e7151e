"""Where words follow each other or stand near each other: an FTS5 table of the stems of each passage, beside the index.

whoosh keeps no positions here, which would be slow to write and to read in Python. Like the index it only proposes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from reviewer.search.index.passages import LONGEST_KEY, Passage
from reviewer.system.sqlite_address import address

NAME = "rows.db"
_MOST_PASSAGES = 1 << 20
"""In one source; a text of 32 MB has some 8,000."""
_WORN = 4
"""How many times as many sources may have been taken in as are there."""
_TABLES = (
    "CREATE TABLE source (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL)",
    # Stems are folded already; this tokenizer parts them at spaces and leaves letters beyond ASCII as they are.
    "CREATE VIRTUAL TABLE stems USING fts5(words, content='', columnsize=0, tokenize='ascii')",
)


class RowsWriter:
    """Adds sources to the table of an index folder. What a source had before stays, but is found no more."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / NAME)
        # It is a cache: a crash may spoil it, then it is built anew.
        self._connection.execute("PRAGMA synchronous=OFF")
        # Until it commits, those who search are not kept waiting.
        self._connection.execute("PRAGMA cache_spill=OFF")
        if not self._connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
            for table in _TABLES:
                self._connection.execute(table)

    @property
    def worn(self) -> bool:
        """Whether most of the table belongs to nothing any more."""
        given, live = self._connection.execute("SELECT max(number), count(*) FROM source").fetchone()
        return bool((given or 0) > _WORN * (live + 100))

    def add(self, source: str, key: str, passages: Iterable[Passage]) -> None:
        """Take in the passages of a source, its title first, in place of those that it had."""
        # A number is never used again, so that rows of the old one belong to nothing.
        self.remove(source)
        made = self._connection.execute("INSERT INTO source (id, key) VALUES (?, ?)", (source, key))
        first = (made.lastrowid or 0) * _MOST_PASSAGES
        self._connection.executemany(
            "INSERT INTO stems (rowid, words) VALUES (?, ?)",
            ((first + at, passage.in_order) for at, passage in enumerate(passages)),
        )

    def remove(self, source: str) -> None:
        """Forget a source."""
        self._connection.execute("DELETE FROM source WHERE id = ?", (source,))

    def commit(self) -> None:
        # Until it is said again, the index is not known to hold the same sources.
        self._connection.execute("PRAGMA user_version = 0")
        self._connection.commit()

    def agree(self, generation: int) -> None:
        """The index holds the same sources with the same keys since its commit of this number."""
        self._connection.execute(f"PRAGMA user_version = {generation + 1}")

    def close(self) -> None:
        """Leave; what was not committed is forgotten."""
        self._connection.close()


class Rows:
    """The table as it was when it was opened."""

    def __init__(self, folder: Path) -> None:
        where = address(folder / NAME, "ro")
        self._connection = sqlite3.connect(where, uri=True, check_same_thread=False)
        # What cannot be read is to be known when the index is opened, not in the midst of a search.
        if self._connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError(f"{NAME} is damaged")
        listed = self._connection.execute("SELECT number, id, key FROM source").fetchall()
        self._sources = {number: source for number, source, _ in listed}
        self.keys: dict[str, str] = {source: key for _, source, key in listed}
        self.agreed: int = self._connection.execute("PRAGMA user_version").fetchone()[0] - 1

    def following(self, stems: Sequence[str]) -> list[tuple[str, int]]:
        """The passages in which these stems follow each other in one paragraph.

        Each as its source and its number there, from 0, which is the title.
        """
        return self._matching(f'"{" ".join(map(_token, stems))}"')

    def near(self, stems: Sequence[str], distance: int) -> list[tuple[str, int]]:
        """The passages in which these stems may stand with at most `distance` other words among them."""
        within = distance + max(len(stems) - 2, 0)
        words = " ".join(f'"{_token(stem)}"' for stem in stems)
        return self._matching(f"NEAR({words}, {within})")

    def _matching(self, query: str) -> list[tuple[str, int]]:
        found = self._connection.execute("SELECT rowid FROM stems WHERE stems MATCH ?", (query,)).fetchall()
        places = (divmod(row, _MOST_PASSAGES) for (row,) in found)
        return [(self._sources[source], at) for source, at in places if source in self._sources]

    def close(self) -> None:
        self._connection.close()


def rows_keys(folder: Path) -> tuple[dict[str, str], int]:
    """What each source of a table was made from, and the commit of the index since which that holds the same, -1 for none.

    Raises sqlite3.Error where it cannot be read.
    """
    rows = Rows(folder)
    rows.close()
    return rows.keys, rows.agreed


def _token(stem: str) -> str:
    return stem[:LONGEST_KEY]
