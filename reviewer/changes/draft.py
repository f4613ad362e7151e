"""A changeset in the making: what one user action wants to write, before it knows the heads it supersedes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from reviewer.changes.fold import references
from reviewer.changes.kinds import KINDS
from reviewer.changes.record import MAX_CHANGES, Record, problem_with, version_of, written
from reviewer.changes.registers import ALIVE, Thing


class Draft:
    """Collects creates, sets and deletes; each register is written once, the last write wins."""

    def __init__(self) -> None:
        self._births: dict[str, tuple[str, dict[str, Any]]] = {}
        self._sets: dict[tuple[str, str, str], Any] = {}
        self._deletes: dict[str, str] = {}
        self._restores: dict[str, str] = {}

    def create(self, kind: str, identifier: str, /, **birth: Any) -> str:
        """Make a thing, or bring a deleted one back to these values. Returns its id."""
        self._births[identifier] = (kind, birth)
        self._deletes.pop(identifier, None)
        return identifier

    def set(self, kind: str, identifier: str, field: str, value: Any) -> None:
        """Give a register a value."""
        if identifier in self._births:
            self._births[identifier][1][field] = value
        else:
            self._sets[kind, identifier, field] = value

    def delete(self, kind: str, identifier: str) -> None:
        """Delete a thing. What depends on it must be deleted with it."""
        if self._births.pop(identifier, None) is None:
            self._deletes[identifier] = kind

    def restore(self, kind: str, identifier: str) -> None:
        """Bring a deleted thing back."""
        self._restores[identifier] = kind

    def copied(self) -> Draft:
        """A draft of the same writes, which goes its own way from now on."""
        copy = Draft()
        copy._births = {identifier: (kind, dict(birth)) for identifier, (kind, birth) in self._births.items()}
        copy._sets, copy._deletes, copy._restores = dict(self._sets), dict(self._deletes), dict(self._restores)
        return copy

    def become(self, earlier: Draft) -> None:
        """Hold what another draft holds, such as a copy made earlier."""
        self._births, self._sets = earlier._births, earlier._sets
        self._deletes, self._restores = earlier._deletes, earlier._restores

    def named(self) -> frozenset[str]:
        """The ids of the things that must be there: what its creates refer to, and what it changes without creating it."""
        named = set(self.touched())
        for kind, birth in self._births.values():
            named.update(references(kind, birth))
        return frozenset(named - self._births.keys())

    def touched(self) -> frozenset[str]:
        """The ids of all things it writes to: their present state is needed to encode it."""
        return frozenset((*self._births, *(key[1] for key in self._sets), *self._deletes, *self._restores))

    def __bool__(self) -> bool:
        return bool(self._births or self._sets or self._deletes or self._restores)

    def encode(self, things: Mapping[str, Thing]) -> list[dict[str, Any]]:
        """The changes, with what they supersede. Writes that would change nothing are left out.

        `things` holds the present state of everything touched that exists. Raises ValueError for a value no record may hold.
        """
        changes: list[dict[str, Any]] = []
        sets = dict(self._sets)
        for identifier, (kind, birth) in self._births.items():
            thing = _of(things, kind, identifier)
            if thing is None or not thing.exists:
                changes.append({"do": "create", "kind": kind, "id": identifier, "value": birth})
                continue
            if not thing.alive:
                changes.append(_restore(thing))
            # The thing is there already: what cannot change is left alone, the rest is set.
            fixed = (KINDS[kind].birth.keys() | KINDS[kind].optional.keys()) - KINDS[kind].registers.keys()
            sets.update({(kind, identifier, name): value for name, value in birth.items() if name not in fixed})
        for identifier, kind in self._restores.items():
            thing = _of(things, kind, identifier)
            if thing is not None and any(head.do == "delete" for head in thing.heads.get(ALIVE, ())):
                changes.append(_restore(thing))
        for (kind, identifier, name), value in sets.items():
            if identifier not in self._deletes:
                changes += _set(_of(things, kind, identifier), kind, identifier, name, value)
        for identifier, kind in self._deletes.items():
            thing = _of(things, kind, identifier)
            if thing is not None and thing.exists and not KINDS[kind].final:
                changes.append(_delete(thing))
        for change in changes:
            problem = problem_with(change)
            if problem:
                raise ValueError(problem)
        return changes


def _of(things: Mapping[str, Thing], kind: str, identifier: str) -> Thing | None:
    thing = things.get(identifier)
    return thing.of(kind) if thing is not None else None


def _restore(thing: Thing) -> dict[str, Any]:
    return {"do": "restore", "kind": thing.kind, "id": thing.id, "previous": thing.refs(ALIVE)}


def _delete(thing: Thing) -> dict[str, Any]:
    return {
        "do": "delete",
        "kind": thing.kind,
        "id": thing.id,
        "previous": thing.refs(ALIVE),
        "seen": thing.seen(),
    }


def _set(thing: Thing | None, kind: str, identifier: str, name: str, value: Any) -> list[dict[str, Any]]:
    previous = thing.refs(name) if thing else []
    if thing is not None and thing.fields.get(name) == value and len(previous) <= 1:
        return []
    change = {"do": "set", "kind": kind, "id": identifier, "field": name, "value": value}
    return [change | ({"previous": previous} if previous else {})]


def apart(changes: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The changes as the changesets that they become: what others may build on, and what is the writer's own work.

    They stand apart only where words or marks are written: a code made while tagging then goes to others without the
    highlight and the memo that were made with it.
    """
    own = [change for change in changes if KINDS[change["kind"]].own]
    if len(own) == len(changes) or all(change["do"] in ("delete", "restore") for change in own):
        return [changes]
    return [[change for change in changes if not KINDS[change["kind"]].own], own]


def records_for(
    changes: list[dict[str, Any]],
    *,
    action: str,
    clock: tuple[int, int],
    opening: str,
    coder: str,
    wall: int,
    label: str,
) -> Iterable[tuple[Record, bytes]]:
    """The records of one changeset, in parts of at most MAX_CHANGES changes, all of one version."""
    parts = max(1, -(-len(changes) // MAX_CHANGES))
    version = max(map(version_of, changes), default=1)
    for part in range(parts):
        yield written(
            {
                "v": version,
                "action": action,
                "part": part,
                "parts": parts,
                "clock": list(clock),
                "opening": opening,
                "coder": coder,
                "wall": wall,
                "label": label,
                "changes": changes[part * MAX_CHANGES : (part + 1) * MAX_CHANGES],
            }
        )
