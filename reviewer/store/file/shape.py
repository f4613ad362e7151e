"""Whether a file has the tables that a project has, and nothing more: a trigger or a view in it could act or hang.

The file's own description of its tables is all that is read here.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from reviewer.errors import DamagedProject
from reviewer.sentence import sentence
from reviewer.store.file.schema import FORMAT, LOCAL, LOG, older_tables, plain, projection, statements
from reviewer.store.file.troubles import damaged

_LONGEST_LIST = 300


def odd_in(connection: sqlite3.Connection, *, older: bool = True) -> list[str]:
    """What no project has, such as “trigger t”, sorted; `older` tables are those of formats before this program's."""
    known = statements(LOG, projection(), LOCAL, older_tables() if older else "")
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return sorted(f"{sort} {name}" for sort, name, sql in rows if plain(sql) not in known and name != "sqlite_sequence")


def lacking_in(connection: sqlite3.Connection) -> int:
    """How many tables and indexes of this program's format are not there."""
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return len(statements(LOG, projection(), LOCAL) - {plain(sql) for (sql,) in rows})


def listed(odd: list[str]) -> str:
    """These as part of a sentence."""
    return ", ".join(odd)[:_LONGEST_LIST]


def refuse_odd(connection: sqlite3.Connection, path: Path, file_format: int) -> None:
    """Raise DamagedProject for a file that must not be worked on: nothing of what is in it has run yet."""
    odd = odd_in(connection)
    if file_format > FORMAT:
        odd = [each for each in odd if each.split()[0] in ("trigger", "view")]
    if odd:
        raise DamagedProject(
            sentence(
                "“{name}” holds what no project has ({listed}), so it is not opened; save what is whole in it.",
                name=path.name,
                listed=listed(odd),
            )
        ).with_remedy("repair")
    pages = [row[0] for row in connection.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 0")]
    if len(pages) != len(set(pages)):
        raise damaged(path, sentence("two of its tables are in one place"))
