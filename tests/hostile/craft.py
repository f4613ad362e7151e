"""Crafts project files as an enemy would: records with any content, rows of any type, bytes in any place."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from reviewer.changes.canonical import canonical
from reviewer.changes.kinds import coding_id
from reviewer.changes.record import record_id
from tests.builder import ProjectBuilder

TEXT = "Ketamine helps within hours. Nausea is common, and it passes.\n\nNobody knows how long it lasts 😀 here.\n"


def an_id(name: str) -> str:
    """An id that depends on a word alone."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]


MALLORY = an_id("mallory")


def a_base(path: Path) -> Path:
    """A small project of Anna's: one source, two codes, three highlights, two memos, one of them on a source."""
    built = ProjectBuilder(path).with_source(TEXT, "Trial")
    built.coded("helps within hours", "Benefits", memo="quick").coded("Nausea is common", "Risks").coded("😀 here")
    built.project.close()
    return path


class Crafted:
    """A copy of the base that an enemy works on. `source`, `text`, `code`, `highlight`, `coder` are ids and a hash in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._count = 0
        self.now = time.time_ns() // 1_000_000
        with self.open() as db:
            self.source, self.text = db.execute("SELECT lower(hex(id)), text FROM source").fetchone()
            self.code = db.execute("SELECT lower(hex(id)) FROM code ORDER BY id").fetchone()[0]
            self.highlight = db.execute("SELECT lower(hex(id)) FROM highlight ORDER BY start").fetchone()[0]
            self.coder = db.execute("SELECT lower(hex(id)) FROM coder").fetchone()[0]
            self.project = db.execute("SELECT lower(hex(id)) FROM project").fetchone()[0]

    @contextlib.contextmanager
    def open(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self.path)
        try:
            yield connection
            connection.commit()
        finally:
            connection.close()

    def record(self, *changes: Any, **keys: Any) -> bytes:
        """The body of a record with these changes; a key of value ... is left out."""
        self._count += 1
        data = {
            "v": 1, "action": an_id(f"action {self._count}"), "part": 0, "parts": 1, "clock": [self.now + self._count, 0],
            "opening": "0123456789abcdef", "coder": MALLORY, "wall": self.now, "label": "evil", "changes": list(changes),
        }  # fmt: skip
        data.update(keys)
        return canonical({key: value for key, value in data.items() if value is not ...})

    def add(self, *bodies: bytes, key: bytes | None = None) -> None:
        """Put records into the log."""
        with self.open() as db:
            rows = [(key or bytes.fromhex(record_id(body)), body) for body in bodies]
            db.executemany("INSERT OR REPLACE INTO changeset VALUES (?, ?)", rows)

    def write(self, *changes: Any, **keys: Any) -> None:
        """One record with these changes."""
        self.add(self.record(*changes, **keys))

    def add_text(self, content: bytes, sha256: str = "") -> str:
        sha = sha256 or hashlib.sha256(content).hexdigest()
        with self.open() as db:
            db.execute("INSERT INTO text VALUES (?, ?)", (sha, content))
        return sha

    def loose(self, table: str, *rows: tuple[Any, ...]) -> None:
        """Rows of any type: the columns accept everything meanwhile, and say afterwards what they said before."""
        with self.open() as db:
            sql = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
        free = sql.replace(" STRICT", "").replace("BLOB", "").replace("TEXT", "").replace("NOT NULL", "")
        self._declare(table, free)
        with self.open() as db:
            for row in rows:
                db.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
        self._declare(table, sql)

    def _declare(self, table: str, sql: str) -> None:
        with self.open() as db:
            db.execute("PRAGMA writable_schema=ON")
            db.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (sql, table))

    def run(self, *statements: str) -> None:
        """SQL on the file."""
        with self.open() as db:
            for statement in statements:
                db.execute(statement)

    def poke(self, at: int, content: bytes) -> None:
        """Bytes in a place of the file."""
        with self.path.open("r+b") as file:
            file.seek(at)
            file.write(content)

    def place(self, start: int, end: int, quote: str | None = None, **keys: Any) -> dict[str, Any]:
        words = TEXT[start:end] if quote is None else quote
        return {"text": self.text, "start": start, "end": end, "quote": words, "prefix": "", "suffix": "", **keys}

    def mark(self, place: dict[str, Any], name: str = "mark", **keys: Any) -> list[dict[str, Any]]:
        """A highlight at this place with a coding."""
        mark = an_id(name)
        birth = {"source": self.source, "coder": MALLORY, "place": place, **keys}
        coding = {"highlight": mark, "code": self.code, "coder": MALLORY}
        return [
            make("highlight", mark, **birth),
            make("coding", coding_id(mark, self.code, MALLORY), **coding),
        ]


def make(kind: str, identifier: Any, /, **value: Any) -> dict[str, Any]:
    return {"do": "create", "kind": kind, "id": identifier, "value": value}


def put(kind: str, identifier: str, field: str, value: Any, *previous: str) -> dict[str, Any]:
    change = {"do": "set", "kind": kind, "id": identifier, "field": field, "value": value}
    return change | ({"previous": sorted(previous)} if previous else {})


def a_code(name: str, parent: str | None = None, **more: Any) -> dict[str, Any]:
    return make("code", an_id(name), name=name, parent=parent, colour="#aabbcc", **more)


Case = Callable[[Crafted], None]


def cases(*modules: object) -> dict[str, Case]:
    """All functions of these modules that take a crafted file, by name, and what they list under CASES."""
    found: dict[str, Case] = {}
    for module in modules:
        own = vars(module)
        found |= {name: each for name, each in own.items() if getattr(each, "is_case", False)}
        found |= own.get("CASES", {})
    return found


def case(function: Case) -> Case:
    function.is_case = True  # type: ignore[attr-defined]
    return function


def copied(base: Path, folder: Path, name: str) -> Path:
    return Path(shutil.copy(base, folder / f"{name}.review"))
