"""A project told again under other names: a new log with fresh ids and times, from what the project shows now.

Nothing of the old log is in it: no history, no deleted things, no conflicts, no labels, no clocks. The names of coders
are replaced wherever somebody wrote them; texts and reference data of sources stay as they are.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from reviewer.changes.draft import records_for
from reviewer.changes.fold import fold
from reviewer.changes.kinds import KINDS, is_hash, is_id
from reviewer.changes.record import Record
from reviewer.changes.registers import Thing
from reviewer.model.coding.citation import with_ids
from reviewer.progress import Progress
from reviewer.store.file.world import World
from reviewer.store.log import records as log

_LABEL = "Pseudonymised copy"
_SHORTEST_PART = 3  # “de” or “Al” are words of the language too; replacing them would tear texts up.
_DAY_MS = 86_400_000


@dataclass(slots=True)
class Retold:
    """The new records in their order, who is behind each new name as (pseudonym, name, id), and the texts that are needed."""

    records: list[tuple[Record, bytes]] = field(default_factory=list)
    names: list[tuple[str, str, str]] = field(default_factory=list)
    hashes: set[str] = field(default_factory=set)


def retell(connection: sqlite3.Connection, world: World, progress: Progress) -> Retold:
    """The project as it shows now, under other names."""
    progress.start("Reading")
    things = [t for t in fold(log.records(connection)).things.values() if KINDS[t.kind].retold]
    things.sort(key=lambda thing: (thing.created, thing.id))
    return _Teller(things, world).told(progress)


class _Teller:
    def __init__(self, things: list[Thing], world: World) -> None:
        self._things = things
        self._world = world
        self._ids: dict[str, str] = {}
        self._retold = Retold()
        people = [thing for thing in things if thing.kind == "coder"]
        people.sort(key=lambda _: world.random_bytes(8))
        self._people = {thing.id: f"Coder {number}" for number, thing in enumerate(people, 1)}
        names = {thing.id: str(thing.fields["name"]) for thing in people}
        self._retold.names = [(self._people[coder], name, coder) for coder, name in names.items()]
        self._other = {name.casefold(): self._people[coder] for coder, name in names.items()}
        self._pattern = _pattern(names.values())
        for coder, name in names.items():
            for part in _own_parts(name, names.values()):
                self._other.setdefault(part.casefold(), self._people[coder])

    def told(self, progress: Progress) -> Retold:
        self._give_ids()
        changes = [self._created(number, thing) for number, thing in enumerate(self._things, 1)]
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
                told["file"] = f"Source {number}{PurePath(told['file']).suffix}"
        birth = KINDS[thing.kind].birth
        value = {name: content for name, content in value.items() if content is not None or name in birth}
        return {"do": "create", "kind": thing.kind, "id": self._ids[thing.id], "value": value}

    def _fields(self, thing: Thing) -> dict[str, Any]:
        """The fields with new ids and without names."""
        untouched = KINDS[thing.kind].quotes
        fields = {n: value if n in untouched else self._without_names(value) for n, value in thing.fields.items()}
        return KINDS[thing.kind].settled(self._mapped(fields))

    def _without_names(self, value: Any) -> Any:
        if isinstance(value, str) and not is_id(value) and not is_hash(value):
            return (
                self._pattern.sub(lambda match: self._other[match.group().casefold()], value) if self._other else value
            )
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
            return self._ids.get(value) or with_ids(value, self._ids)
        if isinstance(value, list):
            return [self._mapped(item) for item in value]
        if isinstance(value, dict):
            return {name: self._mapped(item) for name, item in value.items()}
        return value


def _own_parts(name: str, names: Iterable[str]) -> list[str]:
    """The words of a name that belong to this coder alone: `Anna` and `Berg` of `Anna Berg`, but no `Reviewer`."""
    count = Counter(part.casefold() for other in names for part in set(other.split()))
    return [part for part in name.split() if len(part) >= _SHORTEST_PART and count[part.casefold()] == 1]


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Finds whole names in any case, and their own words as they are written."""
    every = list(names)
    whole = sorted({re.escape(name) for name in every}, key=len, reverse=True)
    parts = sorted({re.escape(part) for name in every for part in _own_parts(name, every)}, key=len, reverse=True)
    choices = [f"(?i:{'|'.join(whole)})"] if whole else []
    choices += [f"(?:{'|'.join(parts)})"] if parts else []
    return re.compile(rf"(?<!\w)(?:{'|'.join(choices)})(?!\w)") if choices else re.compile(r"(?!)")
