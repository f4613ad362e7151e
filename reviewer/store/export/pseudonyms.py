"""A project told again under other names: a new log with fresh ids and times, from what the project shows now.

Nothing of the old log is in it: no history, no deleted things, no conflicts, no labels, no clocks, and nothing of when and under
which GUID a thing was made in another program. The names that coders have
and had are replaced wherever somebody wrote them, in names of attributes too; texts and reference data of sources stay as
they are, but for titles that are only the name of a file. What may name somebody still is listed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from reviewer.changes.draft import records_for
from reviewer.changes.fold import fold
from reviewer.changes.kinds import ELSEWHERE, KINDS, is_hash, is_id
from reviewer.changes.kinds.source import ATTRIBUTE
from reviewer.changes.record import Record
from reviewer.changes.registers import Thing
from reviewer.model.coding import mentions
from reviewer.model.coding.citation import with_ids
from reviewer.model.team.aliases import Aliases, NameLeft
from reviewer.progress import Progress
from reviewer.store.file.world import World
from reviewer.store.log import records as log

_LABEL = "Pseudonymised copy"
_MOST_LEFT = 500  # More places than anybody looks through.
_DAY_MS = 86_400_000


@dataclass(slots=True)
class Retold:
    """The new records in their order, who is behind each new name as (pseudonym, name, id), and the texts that are needed."""

    records: list[tuple[Record, bytes]] = field(default_factory=list)
    names: list[tuple[str, str, str]] = field(default_factory=list)
    hashes: set[str] = field(default_factory=set)
    left: list[NameLeft] = field(default_factory=list)


def retell(connection: sqlite3.Connection, world: World, progress: Progress, *, look: bool = False) -> Retold:
    """The project as it shows now, under other names. With `look`, also where it may name somebody still."""
    progress.start("Reading")
    things = [t for t in fold(log.records(connection)).things.values() if KINDS[t.kind].retold]
    things.sort(key=lambda thing: (thing.created, thing.id))
    teller = _Teller(things, _names(connection, things), world)
    told = teller.told(progress)
    if look:
        teller.look(connection, progress)
    return told


def _names(connection: sqlite3.Connection, things: list[Thing]) -> dict[str, list[str]]:
    """The names that each coder has and had, the present one first."""
    names = {thing.id: [str(thing.fields["name"])] for thing in things if thing.kind == "coder"}
    for coder, own in names.items():
        for change in log.changes_to(connection, [coder]).get(coder, ()):
            given = change.value.get("name") if change.do == "create" else change.value
            if (change.do == "create" or change.field == "name") and isinstance(given, str) and given not in own:
                own.append(given)
    return names


class _Teller:
    def __init__(self, things: list[Thing], names: dict[str, list[str]], world: World) -> None:
        self._things = things
        self._world = world
        self._ids: dict[str, str] = {}
        self._retold = Retold()
        people = [thing for thing in things if thing.kind == "coder"]
        people.sort(key=lambda _: world.random_bytes(8))
        self._people = {thing.id: f"Coder {number}" for number, thing in enumerate(people, 1)}
        self._retold.names = [(self._people[thing.id], names[thing.id][0], thing.id) for thing in people]
        self._aliases = Aliases({self._people[coder]: own for coder, own in names.items()})
        # A source has the title of its import until somebody writes another one.
        imported = {str(thing.fields["source"]): thing.fields["title"] for thing in things if thing.kind == "import"}
        self._titles = {
            thing.id: str(thing.fields.get("title") or imported.get(thing.id, ""))
            for thing in things
            if thing.kind == "source"
        }

    def told(self, progress: Progress) -> Retold:
        self._give_ids()
        changes = self._changes = [self._created(number, thing) for number, thing in enumerate(self._things, 1)]
        by_coder: dict[str, list[dict[str, Any]]] = {}
        shared = self._world.new_id()
        for change in changes:
            by_coder.setdefault(str(change["value"].get("coder") or shared), []).append(change)
        midnight = self._world.now_ms() // _DAY_MS * _DAY_MS
        opening = self._world.new_opening()
        progress.start("Writing", len(changes))
        for number, (coder, written) in enumerate(by_coder.items()):
            self._retold.records += records_for(
                written,
                action=self._world.new_id(),
                clock=(midnight, number),
                opening=opening,
                coder=coder,
                wall=midnight,
                label=_LABEL,
            )
            progress.step(len(written))
        return self._retold

    def look(self, connection: sqlite3.Connection, progress: Progress) -> None:
        """Note where what was told may name somebody still: in what was written, in reference data and in texts."""
        progress.start("Looking for names", len(self._changes) + len(self._retold.hashes))
        titles = {self._ids[source]: title for source, title in self._titles.items()}
        for change in self._changes:
            kind = change["kind"]
            for name, value in change["value"].items():
                if kind != "coder" and not (kind == "highlight" and name == "place"):
                    of = titles.get(change["id"], "")
                    self._note(kind, name, " ".join(_texts(value)), of)
                    self._note(kind, name, name.removeprefix(ATTRIBUTE) if name.startswith(ATTRIBUTE) else "", of)
            progress.step()
        sources = {change["value"].get("sha256"): change for change in self._changes if change["kind"] == "source"}
        for sha in sorted(self._retold.hashes):
            row = connection.execute("SELECT content FROM text WHERE sha256 = ?", (sha,)).fetchone()
            of = titles.get(sources[sha]["id"], "") if sha in sources else ""
            if row is not None:
                self._note("source", "text", bytes(row[0]).decode("utf-8", "replace"), of)
            progress.step()

    def _note(self, kind: str, field: str, text: str, of: str) -> None:
        room = _MOST_LEFT - len(self._retold.left)
        if text and room > 0:
            self._retold.left += [NameLeft(kind, field, words, of) for words in self._aliases.left(text, min(20, room))]

    def _give_ids(self) -> None:
        """New ids; where an id follows from the content, first those that others are made of."""
        derived = []
        for thing in self._things:
            kind = KINDS[thing.kind]
            if kind.identity(thing.fields) is None:
                self._ids[thing.id] = self._world.new_id()
            elif any(is_id(value) for value in thing.fields.values()):
                derived.append(thing)
            else:
                self._ids[thing.id] = thing.id
        for thing in derived:
            self._ids[thing.id] = KINDS[thing.kind].identity(self._fields(thing)) or thing.id

    def _created(self, number: int, thing: Thing) -> dict[str, Any]:
        value = self._fields(thing)
        if thing.kind == "coder":
            value["name"] = self._people[thing.id]
        for told in (value, value.get("edition")):
            if isinstance(told, dict) and "file" in told:
                # A title that is only the name of the file was written by somebody of the team, not by its authors.
                if _is_file_name(value.get("title"), told["file"]):
                    value["title"] = self._aliases.without(value["title"])
                told["file"] = f"Source {number}{PurePath(told['file']).suffix}"
        birth = KINDS[thing.kind].birth
        value = {name: content for name, content in value.items() if content is not None or name in birth}
        return {"do": "create", "kind": thing.kind, "id": self._ids[thing.id], "value": value}

    def _fields(self, thing: Thing) -> dict[str, Any]:
        """The fields with new ids and without names."""
        untouched = KINDS[thing.kind].quotes
        fields = {
            self._register(n): value if n in untouched else self._without_names(value)
            for n, value in thing.fields.items()
            if n not in ELSEWHERE
        }
        return KINDS[thing.kind].settled(self._mapped(fields))

    def _register(self, name: str) -> str:
        """The name of a field; that of an attribute is written by the team."""
        own = name.removeprefix(ATTRIBUTE)
        return name if own == name else ATTRIBUTE + self._aliases.without(own)

    def _without_names(self, value: Any) -> Any:
        if isinstance(value, str) and not is_id(value) and not is_hash(value):
            return self._aliases.without(value)
        if isinstance(value, list):
            return [self._without_names(item) for item in value]
        if isinstance(value, dict):
            return {name: self._without_names(item) for name, item in value.items()}
        return value

    def _mapped(self, value: Any) -> Any:
        """The value with the new ids in it; notes the hashes it names."""
        if isinstance(value, str):
            if is_hash(value):
                self._retold.hashes.add(value)
            return self._ids.get(value) or mentions.with_ids(with_ids(value, self._ids), self._ids)
        if isinstance(value, list):
            return [self._mapped(item) for item in value]
        if isinstance(value, dict):
            return {name: self._mapped(item) for name, item in value.items()}
        return value


def _is_file_name(title: Any, file: Any) -> bool:
    """Whether a title is the name of the file it came from, but for spaces and its ending."""
    if not isinstance(title, str) or not isinstance(file, str) or not title.strip():
        return False
    name = PurePath(file.replace("\\", "/")).name
    return _squashed(title) in (_squashed(name), _squashed(PurePath(name).stem))


def _squashed(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _texts(value: Any) -> Iterator[str]:
    """All that is written in a value, but ids and hashes."""
    if isinstance(value, str):
        if not is_id(value) and not is_hash(value):
            yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
