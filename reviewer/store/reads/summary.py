"""Reads of links, appraisals, syntheses, checklists, versions, and of the project's own lists."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from typing import Any

from reviewer.changes.kinds import ANSWER
from reviewer.model.coding.link import Link
from reviewer.model.coding.synthesis import SynthesisText
from reviewer.model.sources.appraisal import Appraisal, Checklist, ChecklistItem, Standing, standing
from reviewer.model.team.version import Mark, Version
from reviewer.store.reads import people as reads_people


def links(connection: sqlite3.Connection, highlight: str | None = None) -> list[Link]:
    """All links, or those of one highlight, oldest first."""
    where, values = ("WHERE a = ?1 OR b = ?1", (highlight,)) if highlight else ("", ())
    rows = connection.execute(
        f"SELECT id, kind, a, b, coder, coalesce(note, ''), created FROM link {where} ORDER BY created, id", values
    )
    ends = reads_people.merged(connection)
    return [Link(i, kind, a, b, ends.get(coder, coder), note, created) for i, kind, a, b, coder, note, created in rows]


def appraisals(connection: sqlite3.Connection, source: str | None = None) -> list[Appraisal]:
    """All appraisals, or those of one source, in the order in which they were begun."""
    where, values = ("WHERE source = ?", (source,)) if source else ("", ())
    of_coders = []
    ends = reads_people.merged(connection)
    for identifier, of, coder, decision, text in connection.execute(
        f"SELECT id, source, coder, decision, fields FROM appraisal {where} ORDER BY created, id", values
    ):
        fields = json.loads(text)
        answers = {name.removeprefix(ANSWER): value for name, value in fields.items() if name.startswith(ANSWER)}
        reason, note = fields.get("reason", ""), fields.get("note", "")
        person = ends.get(coder, coder)
        of_coders.append(Appraisal(identifier, of, person, decision or "to_screen", reason, note, answers))
    return of_coders


def standings(connection: sqlite3.Connection) -> dict[str, Standing]:
    """Where each source stands."""
    by_source: dict[str, list[Appraisal]] = {row[0]: [] for row in connection.execute("SELECT id FROM source")}
    for appraisal in appraisals(connection):
        by_source.setdefault(appraisal.source, []).append(appraisal)
    return {source: standing(decisions) for source, decisions in by_source.items()}


def sources_with(connection: sqlite3.Connection, statuses: Collection[str]) -> set[str]:
    """The sources that stand so."""
    return {source for source, stands in standings(connection).items() if stands.status in statuses}


def syntheses(connection: sqlite3.Connection) -> list[SynthesisText]:
    """All texts that are not empty."""
    rows = connection.execute("SELECT id, code, source, text FROM synthesis WHERE text <> '' ORDER BY created, id")
    return [SynthesisText(*row) for row in rows]


def checklists(connection: sqlite3.Connection) -> list[Checklist]:
    """The checklists of the project by name."""
    rows = connection.execute("SELECT id, name, fields FROM checklist").fetchall()
    of_project = [
        Checklist(identifier, name, tuple(ChecklistItem(**item) for item in json.loads(fields)["items"]))
        for identifier, name, fields in rows
    ]
    return sorted(of_project, key=lambda checklist: (checklist.name.casefold(), checklist.id))


def versions(connection: sqlite3.Connection) -> list[Version]:
    """The frozen versions, oldest first."""
    rows = connection.execute("SELECT id, name, digest, coder, fields, created FROM version ORDER BY created, id")
    return [
        Version(identifier, name, digest, _marks(json.loads(fields)["excerpts"]), coder, created)
        for identifier, name, digest, coder, fields, created in rows
    ]


def _marks(kept: list[str]) -> tuple[Mark, ...]:
    return tuple(Mark(mark[:32], mark[33:41], mark[42:]) for mark in kept)


def project_option(connection: sqlite3.Connection, name: str) -> Any:
    """The project's `reasons` or `summary_template`; None where the team has none of its own."""
    row = connection.execute("SELECT fields FROM project ORDER BY created, id LIMIT 1").fetchone()
    return json.loads(row[0]).get(name) if row else None
