"""Reads of links, appraisals, searches, syntheses, checklists, versions, and of the project's own lists."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from typing import Any

from reviewer.changes.kinds import ANSWER
from reviewer.model.coding.link import Link
from reviewer.model.coding.synthesis import SynthesisText
from reviewer.model.sources.appraisal import REGISTERS, Appraisal, Checklist, ChecklistItem, Standing, standing
from reviewer.model.sources.screening import DEFAULT_REASONS, Agreed, Decision, Rules, Stage
from reviewer.model.sources.search import COUNTS, Search
from reviewer.model.team.version import Mark, Version
from reviewer.store.file.ids import blob
from reviewer.store.reads import people as reads_people


def links(connection: sqlite3.Connection, highlight: str | None = None) -> list[Link]:
    """All links, or those of one highlight, oldest first."""
    where, values = ("WHERE a = ?1 OR b = ?1", (blob(highlight),)) if highlight else ("", ())
    rows = connection.execute(
        f"""SELECT id, kind, a, b, coder, coalesce(note, ''), created, coalesce(name, ''), coalesce(direction, ''), made
        FROM link {where} ORDER BY created, id""",
        values,
    )
    ends = reads_people.merged(connection)
    return [Link(i, kind, a, b, ends.get(coder, coder), *rest) for i, kind, a, b, coder, *rest in rows]


def appraisals(connection: sqlite3.Connection, source: str | None = None) -> list[Appraisal]:
    """All appraisals, or those of one source, in the order in which they were begun."""
    where, values = ("WHERE source = ?", (blob(source),)) if source else ("", ())
    of_coders = []
    ends = reads_people.merged(connection)
    for identifier, of, coder, decision, text in connection.execute(
        f"SELECT id, source, coder, decision, fields FROM appraisal {where} ORDER BY created, id", values
    ):
        fields = json.loads(text)
        answers = {name.removeprefix(ANSWER): value for name, value in fields.items() if name.startswith(ANSWER)}
        earlier: dict[Stage, tuple[Decision, str]] = {
            stage: (fields.get(names[0]) or "to_screen", fields.get(names[1]) or "")
            for stage, names in REGISTERS.items()
            if stage != "eligibility" and fields.get(names[0])
        }
        reason, note = fields.get("reason", ""), fields.get("note", "")
        person = ends.get(coder, coder)
        of_coders.append(Appraisal(identifier, of, person, decision or "to_screen", reason, note, answers, earlier))
    return of_coders


def standings(connection: sqlite3.Connection, source: str | None = None) -> dict[str, Standing]:
    """Where each source stands, or one of them."""
    where, values = ("WHERE id = ?", (blob(source),)) if source else ("", ())
    texts = dict(connection.execute(f"SELECT id, text FROM source {where}", values).fetchall())
    by_source: dict[str, list[Appraisal]] = {source: [] for source in texts}
    for appraisal in appraisals(connection, source):
        by_source.setdefault(appraisal.source, []).append(appraisal)
    settled: dict[str, list[Agreed]] = {}
    for each in agreed(connection, source):
        settled.setdefault(each.source, []).append(each)
    how = rules(connection)
    return {
        of: standing(decisions, settled.get(of, ()), how, has_text=texts.get(of) is not None)
        for of, decisions in by_source.items()
    }


def agreed(connection: sqlite3.Connection, source: str | None = None) -> list[Agreed]:
    """What the team agreed on, about all sources or one."""
    where, values = ("WHERE source = ?", (blob(source),)) if source else ("", ())
    found = []
    for of, stage, decision, text in connection.execute(
        f"SELECT source, stage, decision, fields FROM consensus {where} ORDER BY created, id", values
    ):
        fields = json.loads(text)
        found.append(Agreed(of, stage, decision or "to_screen", fields.get("reason") or "", fields.get("note") or ""))
    return found


def rules(connection: sqlite3.Connection) -> Rules:
    """How the team screens."""
    row = connection.execute("SELECT fields FROM project ORDER BY created, id LIMIT 1").fetchone()
    kept = json.loads(row[0]) if row else {}
    reasons = kept.get("reasons")
    return Rules(
        screening_by=int(kept.get("screening_by") or 1),
        eligibility_by=int(kept.get("eligibility_by") or 1),
        reasons=DEFAULT_REASONS if reasons is None else tuple(reasons),
        kinds=kept.get("reason_kinds") or {},
    )


def searches(connection: sqlite3.Connection) -> list[Search]:
    """The searches of the review in the order in which they were written down."""
    found = []
    for identifier, name, origin, text in connection.execute(
        "SELECT id, name, origin, fields FROM search ORDER BY created, id"
    ):
        kept = {field: value for field, value in json.loads(text).items() if value is not None}
        words = {field: kept[field] for field in ("date", "query", "note") if field in kept}
        counts = {field: kept[field] for field in COUNTS if field in kept}
        found.append(Search(identifier, name, origin, **words, **counts))
    return found


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
