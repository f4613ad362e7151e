"""Reads of what was decided on passages that coders marked differently."""

from __future__ import annotations

import json
import sqlite3

from reviewer.model.team.consensus import Adjudication
from reviewer.store.reads import people


def adjudications(connection: sqlite3.Connection) -> list[Adjudication]:
    """All of them. One without an outcome, half of which came from elsewhere, is to be discussed."""
    shown = people.merged(connection)
    found = []
    for identifier, source, text, created, changed in connection.execute(
        "SELECT id, source, fields, created, changed FROM adjudication ORDER BY created, id"
    ):
        fields = json.loads(text)
        by, assignee = fields.get("by") or "", fields.get("assignee") or ""
        found.append(
            Adjudication(
                identifier,
                source,
                tuple(fields.get("marks", ())),
                fields.get("outcome", "discuss"),
                tuple(fields.get("made", ())),
                fields.get("note", ""),
                shown.get(assignee, assignee),
                shown.get(by, by),
                changed or created,
            )
        )
    return found
