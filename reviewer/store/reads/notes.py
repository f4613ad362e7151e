"""Reads of notes, and of the names of the things that they name."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from reviewer.model.coding.mentions import Mention, mentions
from reviewer.model.coding.note import Note
from reviewer.model.coding.region import Region
from reviewer.store.file.ids import LISTED, blob
from reviewer.store.reads import codebook as reads_codebook
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import things as reads

_QUOTE = 80
"""So much of a highlight's words stands for it, in characters."""


def notes(connection: sqlite3.Connection, *, ids: Iterable[str] | None = None) -> list[Note]:
    """All notes, or those with these ids, the newest first."""
    where, values = ("", ()) if ids is None else (f"WHERE id IN {LISTED}", (json.dumps(sorted(ids)),))
    ends = reads_people.merged(connection)
    found = [
        Note(identifier, title, text, ends.get(coder, coder), created, changed, json.loads(fields).get("made"))
        for identifier, title, text, coder, fields, created, changed in connection.execute(
            f"SELECT id, title, text, coder, fields, created, changed FROM note {where}", values
        )
    ]
    return sorted(found, key=lambda note: (-note.when, note.id))


def naming(connection: sqlite3.Connection, thing: str) -> list[Note]:
    """The notes that name a thing, the newest first."""
    rows = connection.execute("SELECT id FROM note WHERE instr(text, ?)", (f":{thing}]",))
    found = notes(connection, ids=[row[0] for row in rows])
    return [note for note in found if thing in {each.id for each in mentions(note.text)}]


def names_of(connection: sqlite3.Connection, named: Iterable[Mention]) -> dict[Mention, str]:
    """What the things that a note names are called now; those that are gone are left out."""
    by_kind: dict[str, list[Mention]] = {}
    for mention in named:
        by_kind.setdefault(mention.kind, []).append(mention)
    found: dict[Mention, str] = {}
    if codes := by_kind.pop("code", []):
        book = reads_codebook.codebook(connection)
        found |= {each: code.path for each in codes if (code := book.shown(each.id)) is not None}
    if sources := by_kind.pop("source", []):
        titles = {source.id: source.title for source in reads.sources(connection, [each.id for each in sources])}
        found |= {each: titles[each.id] for each in sources if each.id in titles}
    if named_notes := by_kind.pop("note", []):
        headings = {note.id: note.heading for note in notes(connection, ids=[each.id for each in named_notes])}
        found |= {each: headings[each.id] for each in named_notes if each.id in headings}
    for mention in by_kind.pop("highlight", []):
        quote = _quote(connection, mention.id)
        found |= {mention: quote} if quote else {}
    for kind, others in by_kind.items():
        for mention in others:
            row = connection.execute(f'SELECT name FROM "{kind}" WHERE id = ?', (blob(mention.id),)).fetchone()
            found |= {mention: str(row[0])} if row else {}
    return found


def _quote(connection: sqlite3.Connection, highlight: str) -> str:
    query = 'SELECT text, start, "end", region FROM highlight WHERE id = ?'
    row = connection.execute(query, (blob(highlight),)).fetchone()
    if row is None:
        return ""
    if row[3]:
        return Region.in_line(row[3]).name
    line = " ".join(reads.text(connection, row[0])[row[1] : min(row[2], row[1] + 4 * _QUOTE)].split())
    return line if len(line) <= _QUOTE else f"{line[: _QUOTE - 1].rstrip()}…"
