"""SQLite files of other tools: read from a copy, tables alone, with nothing of theirs run."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reviewer.errors import ImportRefused
from reviewer.importers.shared.reading import refused
from reviewer.leftovers import private_folder
from reviewer.sentence import sentence
from reviewer.system.files import is_file, is_folder

MOST_BYTES = 2_000_000_000
_LONGEST_VALUE = 100_000_000
_MOST_ROWS = 5_000_000
_COMPANIONS = ("-wal", "-journal")

Row = Mapping[str, Any]


class Database:
    """A copy of one file, for as long as the `with` block lasts. Raises ImportRefused for what is no SQLite file."""

    def __init__(self, path: Path, kind: str) -> None:
        self.name, self._kind, self._path = path.name, kind, path
        self._stack = contextlib.ExitStack()
        self._connection: sqlite3.Connection | None = None
        self._columns: dict[str, list[str]] = {}

    def __enter__(self) -> Database:
        try:
            if self._path.stat().st_size > MOST_BYTES:
                raise refused(
                    self.name,
                    sentence("is larger than {count} MB; it is not read.", count=f"{MOST_BYTES // 1000000:,}"),
                )
            copy = self._stack.enter_context(private_folder()) / "copy"
            # Another program may have it open: what it wrote last stands in a file beside it.
            for ending in ("", *_COMPANIONS):
                beside = self._path.with_name(self._path.name + ending)
                if is_file(beside):
                    shutil.copyfile(beside, f"{copy}{ending}")
            self._open(copy)
        except OSError as problem:
            self.__exit__()
            raise refused(self.name, sentence("cannot be read ({why}).", why=problem.strerror)) from None
        except sqlite3.Error:
            self.__exit__()
            raise self.damaged() from None
        except ImportRefused:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._connection is not None:
            self._connection.close()
        self._stack.close()

    def _open(self, copy: Path) -> None:
        connection = self._connection = sqlite3.connect(copy)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
        connection.row_factory = sqlite3.Row
        # Views and virtual tables could compute for ever, or name what is not theirs.
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        for name, sql in rows:
            if str(sql).upper().lstrip().startswith("CREATE TABLE"):
                columns = connection.execute(f"PRAGMA table_info({_quoted(str(name))})").fetchall()
                self._columns[str(name)] = [str(column["name"]) for column in columns]

    def damaged(self) -> ImportRefused:
        """The refusal of a file that is not whole."""
        return refused(
            self.name, sentence("is damaged, or not {kind}; save it again where it was made.", kind=self._kind)
        )

    def has(self, table: str, *columns: str) -> bool:
        """Whether there is a table with these columns."""
        return table in self._columns and set(columns) <= set(self._columns[table])

    def rows(self, table: str, order: str = "") -> Iterator[Row]:
        """All rows of a table, by the names of their columns; none where there is no such table."""
        if table not in self._columns or self._connection is None:
            return
        ordered = f" ORDER BY {_quoted(order)}" if order and self.has(table, order) else ""
        try:
            cursor = self._connection.execute(f"SELECT * FROM {_quoted(table)}{ordered} LIMIT {_MOST_ROWS}")
            for row in cursor:
                yield {name: row[name] for name in row.keys()}  # noqa: SIM118 - a Row gives its values otherwise.
        except sqlite3.Error:
            raise self.damaged() from None


def file_in(path: Path, name: str, kind: str) -> Path:
    """The database in a folder, or the file itself. Raises ImportRefused where there is none."""
    file = path / name if is_folder(path) else path
    if not is_file(file):
        raise refused(path.name, sentence("is not {kind}: there is no {name} in it.", kind=kind, name=name))
    return file


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def text_of(value: Any) -> str:
    """A value as text: "" for nothing, for bytes that are none."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def number_of(value: Any) -> int | None:
    """A value as a whole number, None for what is none."""
    if isinstance(value, int):
        return value
    try:
        return int(str(value))
    except ValueError:
        return None
