"""Reads of rounds and of what is assigned in them."""

from __future__ import annotations

import json
import sqlite3

from reviewer.model.team.round import Assignment, Round
from reviewer.store.file.ids import blob
from reviewer.store.reads import people


def rounds(connection: sqlite3.Connection) -> list[Round]:
    """All rounds in the order in which they were made."""
    shown = people.merged(connection)
    rows = connection.execute("SELECT id, name, purpose, lead, blind, fields, created FROM round ORDER BY created, id")
    return [
        Round(identifier, name, purpose, shown.get(lead, lead), bool(blind), json.loads(text).get("note", ""), created)
        for identifier, name, purpose, lead, blind, text, created in rows
    ]


def assignments(connection: sqlite3.Connection, round_: str | None = None) -> list[Assignment]:
    """What is assigned in a round, or in all; a coder who was merged into another is the other."""
    shown = people.merged(connection)
    where, values = ("WHERE round = ?", (blob(round_),)) if round_ is not None else ("", ())
    rows = connection.execute(f"SELECT id, round, source, coder, done FROM assignment {where} ORDER BY id", values)
    return [
        Assignment(identifier, of, source, shown.get(coder, coder), done)
        for identifier, of, source, coder, done in rows
    ]
