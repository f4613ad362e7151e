"""Reads of groups and cases with what is in them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from reviewer.changes.kinds import ATTRIBUTE
from reviewer.model.coding.case import Case
from reviewer.model.coding.group import Group, GroupOf
from reviewer.model.sources.source import Attribute
from reviewer.store.file.ids import LISTED, blob


def groups(connection: sqlite3.Connection, of: str | None = None) -> list[Group]:
    """All groups, or those of sources or of codes, by name."""
    members: dict[str, list[str]] = {}
    for group, thing in connection.execute('SELECT "group", thing FROM member'):
        members.setdefault(group, []).append(thing)
    found = []
    for identifier, name, kind, text, created in connection.execute(
        'SELECT id, name, of, fields, created FROM "group"'
    ):
        fields = json.loads(text)
        inside = tuple(sorted(members.get(identifier, ())))
        if of in (None, kind):
            found.append(Group(identifier, name, kind, fields.get("note", ""), inside, created, fields.get("made")))
    return sorted(found, key=lambda group: (group.name.casefold(), group.id))


def group_names(connection: sqlite3.Connection, of: str | None = None) -> list[tuple[str, str, GroupOf]]:
    """All groups, or those of sources or of codes, as (id, name, what it is of), by name; what is in them is not read."""
    rows: list[tuple[str, str, GroupOf]] = connection.execute('SELECT id, name, of FROM "group"').fetchall()
    return sorted((row for row in rows if of in (None, row[2])), key=lambda row: (row[1].casefold(), row[0]))


def case_names(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """All cases as (id, name), by name; what they hold is not read."""
    return sorted(connection.execute('SELECT id, name FROM "case"'), key=lambda row: (row[1].casefold(), row[0]))


def members(connection: sqlite3.Connection, only: Iterable[str]) -> set[str]:
    """The ids of all that is in one of these groups."""
    query = f'SELECT thing FROM member WHERE "group" IN {LISTED}'
    return {row[0] for row in connection.execute(query, (json.dumps(sorted(only)),))}


def members_by_kind(connection: sqlite3.Connection, only: Iterable[str]) -> dict[str, set[str]]:
    """What is in one of these groups, by what they are groups of; a kind of which there is a group is there though it is empty."""
    listed = json.dumps(sorted(only))
    found: dict[str, set[str]] = {
        of: set() for (of,) in connection.execute(f'SELECT DISTINCT of FROM "group" WHERE id IN {LISTED}', (listed,))
    }
    query = f'SELECT g.of, m.thing FROM member m JOIN "group" g ON g.id = m."group" WHERE g.id IN {LISTED}'
    for of, thing in connection.execute(query, (listed,)):
        found[of].add(thing)
    return found


def held(connection: sqlite3.Connection) -> list[tuple[str, str, str, int, int]]:
    """What cases hold, as (case, source, highlight or "" for the whole source, start, end)."""
    whole = """SELECT p."case", s.id, '', 0, 0 FROM case_part p JOIN source s ON s.id = p.thing"""
    parts = """SELECT p."case", h.source, h.id, h.start, h."end" FROM case_part p JOIN highlight h ON h.id = p.thing"""
    return [*connection.execute(whole), *connection.execute(parts)]


def cases_by_thing(
    connection: sqlite3.Connection,
) -> tuple[dict[str, tuple[tuple[str, str], ...]], dict[str, tuple[tuple[str, str], ...]]]:
    """The cases as (name, id) of each source that one holds whole, and of each highlight that is or overlaps a passage of one."""
    whole = """SELECT s.id, c.name, c.id FROM case_part p JOIN "case" c ON c.id = p."case" JOIN source s ON s.id = p.thing"""
    # None begins further ahead of a passage than the longest is long: so few are compared.
    over = """SELECT h.id, c.name, c.id FROM case_part p JOIN "case" c ON c.id = p."case"
        JOIN highlight k ON k.id = p.thing JOIN highlight h ON h.source = k.source AND h.text = k.text
        AND h.start BETWEEN k.start - (SELECT max("end" - start) FROM highlight) AND k."end"
        AND (h.id = k.id OR (k.start < h."end" AND h.start < k."end"))"""
    found: tuple[dict[str, set[tuple[str, str]]], dict[str, set[tuple[str, str]]]] = {}, {}
    for query, by_thing in zip((whole, over), found, strict=True):
        for thing, name, case in connection.execute(query):
            by_thing.setdefault(thing, set()).add((name, case))
    sources, highlights = ({thing: tuple(sorted(cases)) for thing, cases in each.items()} for each in found)
    return sources, highlights


def groups_of(connection: sqlite3.Connection, thing: str) -> list[str]:
    """The ids of the groups that a source or code is in."""
    return [row[0] for row in connection.execute('SELECT "group" FROM member WHERE thing = ?', (blob(thing),))]


def cases(connection: sqlite3.Connection) -> list[Case]:
    """All cases by name."""
    parts: dict[str, tuple[list[str], list[str]]] = {}
    query = """SELECT p."case", p.thing, s.id IS NOT NULL, h.id IS NOT NULL FROM case_part p
        LEFT JOIN source s ON s.id = p.thing LEFT JOIN highlight h ON h.id = p.thing"""
    for case, thing, is_source, is_highlight in connection.execute(query):
        sources, highlights = parts.setdefault(case, ([], []))
        if is_source:
            sources.append(thing)
        elif is_highlight:
            highlights.append(thing)
    found = []
    for identifier, name, text, created in connection.execute('SELECT id, name, fields, created FROM "case"'):
        fields = json.loads(text)
        sources, highlights = parts.get(identifier, ([], []))
        found.append(
            Case(
                identifier,
                name,
                fields.get("note", ""),
                _attributes(fields),
                tuple(sorted(sources)),
                tuple(sorted(highlights)),
                created,
                fields.get("made"),
            )
        )
    return sorted(found, key=lambda case: (case.name.casefold(), case.id))


def cases_of(connection: sqlite3.Connection, thing: str) -> list[str]:
    """The ids of the cases that hold a source or highlight itself."""
    return [row[0] for row in connection.execute('SELECT "case" FROM case_part WHERE thing = ?', (blob(thing),))]


def _attributes(fields: dict[str, Any]) -> tuple[Attribute, ...]:
    return tuple(
        Attribute(name.removeprefix(ATTRIBUTE), value["type"], value["value"])
        for name, value in sorted(fields.items())
        if name.startswith(ATTRIBUTE) and value
    )
