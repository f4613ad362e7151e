"""What this copy can undo and redo: its own actions in order, also after the file was closed. Never what was merged in."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.errors import DamagedProject
from reviewer.store.file.ids import blob
from reviewer.store.log import records as log

_LAST_STANDING = "coalesce((SELECT n FROM local_step WHERE NOT undone ORDER BY n DESC LIMIT 1), 0)"
"""Undo goes backwards from the last step and redo forwards, so what is undone always comes after all that stands: it is
found from the end, however many steps there are."""

_ACTION = "+action"
"""As it is kept, for it may be no id; see `reviewer.store.file.ids`."""


@dataclass(frozen=True, slots=True)
class Step:
    """What undo can take back: an action of this copy, or the latest changeset that did it again or took it back.

    `changeset` is its id; that of a merge is MERGE and the number of the merge.
    """

    n: int
    changeset: str
    label: str
    record: int


def remember(connection: sqlite3.Connection, changeset: str, label: str, record: int) -> None:
    """Note an action just written; what was undone before it can no longer be redone."""
    # As in every editor: who does something new after an undo cannot redo any more.
    connection.execute(f"DELETE FROM local_step WHERE n > {_LAST_STANDING}")
    connection.execute(
        "INSERT INTO local_step (action, label, record, undone) VALUES (?, ?, ?, 0)",
        (_kept(changeset), None if record else label, record),
    )


def to_undo(connection: sqlite3.Connection) -> Step | None:
    """The last action that still stands."""
    row = connection.execute(
        f"SELECT n, {_ACTION}, label, record FROM local_step WHERE NOT undone ORDER BY n DESC LIMIT 1"
    ).fetchone()
    return _step(connection, *row) if row else None


def to_redo(connection: sqlite3.Connection) -> Step | None:
    """The action that was undone last."""
    row = connection.execute(
        f"SELECT n, {_ACTION}, label, record FROM local_step WHERE n > {_LAST_STANDING} ORDER BY n LIMIT 1"
    ).fetchone()
    return _step(connection, *row) if row else None


def _kept(changeset: str) -> bytes | str:
    return blob(changeset) or changeset


def _step(connection: sqlite3.Connection, n: int, kept: bytes | str, label: str | None, record: int) -> Step:
    """A step. Where it is called as its record is, it says nothing itself."""
    changeset = kept.hex() if isinstance(kept, bytes) else kept
    if label is None:
        # One that is damaged is told of when the step is to be taken.
        with contextlib.suppress(DamagedProject):
            label = log.record_at(connection, record).label
    return Step(n, changeset, label or "", record)


def mark(connection: sqlite3.Connection, step: Step, *, undone: bool, changeset: str, record: int) -> None:
    """Note that a step was undone or redone; `changeset` is the one whose inverse goes the other way."""
    connection.execute(
        "UPDATE local_step SET undone = ?, action = ?, label = ?, record = ? WHERE n = ?",
        (undone, _kept(changeset), step.label, record, step.n),
    )


def note_inverse(connection: sqlite3.Connection, records: Iterable[str]) -> None:
    """Note records that an undo or redo of this copy wrote."""
    connection.executemany("INSERT OR IGNORE INTO local_inverse VALUES (?)", [(record,) for record in records])


def is_inverse(connection: sqlite3.Connection, record: str) -> bool:
    """Whether an undo or redo of this copy wrote this record."""
    return connection.execute("SELECT 1 FROM local_inverse WHERE record = ?", (record,)).fetchone() is not None


def labels(connection: sqlite3.Connection) -> tuple[str, str]:
    """What undo and redo would do next, for the menu."""
    undo, redo = to_undo(connection), to_redo(connection)
    return (undo.label if undo else "", redo.label if redo else "")


def seal(connection: sqlite3.Connection, changeset: str, sealed: str) -> None:
    """A step cannot be undone any more; who tries is told so under its new id. One that was undone cannot be redone."""
    connection.execute("DELETE FROM local_step WHERE action = ? AND undone", (_kept(changeset),))
    connection.execute("UPDATE local_step SET action = ? WHERE action = ?", (sealed, _kept(changeset)))


def forget(connection: sqlite3.Connection, changeset: str | None = None) -> None:
    """Take one step, or all, out of what can be undone."""
    if changeset is None:
        connection.execute("DELETE FROM local_step")
    else:
        connection.execute("DELETE FROM local_step WHERE action = ?", (_kept(changeset),))


def bring_over(memory: sqlite3.Connection, disk: sqlite3.Connection) -> None:
    """Make the steps of one file those of another."""
    forget(disk)
    rows = memory.execute(f"SELECT n, {_ACTION}, label, record, undone FROM local_step").fetchall()
    disk.executemany("INSERT INTO local_step VALUES (?, ?, ?, ?, ?)", rows)


def keep_state(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a value of this copy's view state."""
    connection.execute("INSERT OR REPLACE INTO local_state VALUES (?, ?)", (name, value))
