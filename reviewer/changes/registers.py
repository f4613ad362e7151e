"""The fold of one thing: from all changes to it, in any order, to its registers' heads, shown values and conflicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from reviewer.changes.canonical import canonical
from reviewer.changes.kinds import KINDS
from reviewer.changes.record import Change, Stamp

ALIVE = "#alive"
"""The register that creates, deletes and restores write."""
KIND = "#kind"
"""Where a conflict stands that is about the kind of a thing."""


@dataclass(frozen=True, slots=True, order=True)
class Conflict:
    """Changes made apart that cannot both be shown.

    `sort`: "value" (one field, two values), "cycle" (a move that was skipped), "delete-edit" (deleted here, changed there),
    "delete-use" (deleted here, used there), "kind" (made under the id of a thing of another kind, and left aside).
    `heads` are the refs of the changes concerned, sorted.
    """

    sort: str
    kind: str
    id: str
    field: str
    heads: tuple[str, ...]


@dataclass(slots=True)
class Thing:
    """One thing after the fold of its own changes, before other things are looked at.

    `heads` maps each register to the changes nobody has superseded, least first. `alive` is what its own changes say.
    `created` and `changed` are ms since 1970 by the clocks of the laptops that wrote the first and the last change.
    `aside` are what changes of other kinds under the same id would make; it is never shown.
    """

    kind: str
    id: str
    exists: bool
    alive: bool
    fields: dict[str, Any]
    heads: dict[str, list[Change]]
    conflicts: list[Conflict]
    created: int
    changed: int
    moves: list[tuple[str, Change]] = field(default_factory=list)
    aside: dict[str, Thing] = field(default_factory=dict)

    def of(self, kind: str) -> Thing:
        """What the changes of one kind make under this id: this thing, one that is left aside, or nothing yet."""
        if kind == self.kind:
            return self
        return self.aside.get(kind) or Thing(kind, self.id, False, False, {}, {}, [], 0, 0)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Its kind, and those under which changes to its id were made that are left aside."""
        return (self.kind, *self.aside)

    def refs(self, register: str) -> list[str]:
        """The refs of a register's heads, sorted, as a new change names them in `previous`."""
        return sorted(change.ref for change in self.heads.get(register, ()))

    def seen(self) -> list[str]:
        """The refs of all heads except those of life and death, as a delete names them."""
        return sorted({head.ref for name, heads in self.heads.items() if name != ALIVE for head in heads})


def writes(change: Change, kind: str, register: str) -> bool:
    """Whether a change gives a value to this register of a thing of this kind. What others name as replaced may be anything."""
    if change.kind != kind:
        return False
    return register in change.value if change.do == "create" else change.do == "set" and change.field == register


def value_in(change: Change, register: str) -> Any:
    """The value a create or set gives to a register."""
    return change.value[register] if change.do == "create" else change.value


def fold_thing(changes: Iterable[Change]) -> Thing:
    """Fold all changes to one thing. The result does not depend on their order."""
    items = list(changes)
    # Nearly every thing in a large project is born once and never touched: the short way makes a merge twice as fast.
    if len(items) == 1 and items[0].do == "create":
        return _newborn(items[0])
    ordered = sorted({change.ref: change for change in items}.values(), key=lambda change: change.stamp)
    by_kind: dict[str, list[Change]] = {}
    for change in ordered:
        by_kind.setdefault(change.kind, []).append(change)
    thing = _fold_kind(by_kind.pop(kind_of(ordered)))
    for kind, changes in by_kind.items():
        thing.aside[kind] = other = _fold_kind(changes)
        if other.alive and thing.exists:
            thing.conflicts.append(Conflict("kind", kind, thing.id, KIND, tuple(other.refs(ALIVE))))
    return thing


def kind_of(changes: Iterable[Change]) -> str:
    """The kind of the thing that these changes, all to one id, are about. One id is one kind for ever.

    A thing whose id follows from its content comes before one whose id could be any, so that nobody can take a source's
    place; then the first by the total order holds.
    """
    first = min(changes, key=_claim)
    return first.kind


def _claim(change: Change) -> tuple[int, Stamp]:
    if change.do != "create":
        return 2, change.stamp
    return int(KINDS[change.kind].identity(change.value) is None), change.stamp


def _fold_kind(ordered: list[Change]) -> Thing:
    kind_name = ordered[0].kind
    kind = KINDS[kind_name]
    writes: dict[str, list[Change]] = {}
    for change in ordered:
        for register in _registers_of(change):
            writes.setdefault(register, []).append(change)
    heads = {register: _unsuperseded(register, changes) for register, changes in writes.items()}
    thing = Thing(
        kind=kind_name,
        id=ordered[0].id,
        exists=any(change.do == "create" for change in ordered),
        alive=False,
        fields={},
        heads=heads,
        conflicts=[],
        created=min((change.stamp[0] for change in ordered if change.do == "create"), default=ordered[0].stamp[0]),
        changed=ordered[-1].stamp[0],
    )
    for register, changes in heads.items():
        if register == ALIVE or not changes:
            continue
        thing.fields[register] = value_in(changes[-1], register)
        if register not in kind.tree and register not in kind.quiet and len(changes) > 1:
            _note_values(thing, register, changes)
    for register in kind.tree:
        thing.moves += [(register, change) for change in writes.get(register, ())]
    thing.alive = thing.exists and (kind.final or _is_alive(thing))
    if not thing.exists:
        thing.conflicts.clear()
    return thing


def newborn(kind: str, identifier: str, value: Mapping[str, Any], at: int) -> Thing:
    """What a create alone makes, without its registers' heads: all that is shown of it. `at` in ms since 1970."""
    registers = _born_with(kind, tuple(value))
    known = len(registers) == len(value) + 1
    fields = dict(value) if known else {register: value[register] for register in registers if register != ALIVE}
    return Thing(kind, identifier, True, True, fields, {}, [], at, at)


def _newborn(change: Change) -> Thing:
    thing = newborn(change.kind, change.id, change.value, change.stamp[0])
    thing.heads = {register: [change] for register in _registers_of(change)}
    thing.moves = [(register, change) for register in KINDS[change.kind].tree if register in thing.heads]
    return thing


def _registers_of(change: Change) -> Sequence[str]:
    if change.do == "set":
        return [change.field]
    if change.do != "create":
        return [ALIVE]
    return _born_with(change.kind, tuple(change.value))


@lru_cache(maxsize=1_000)
def _born_with(kind_name: str, names: tuple[str, ...]) -> tuple[str, ...]:
    kind = KINDS[kind_name]
    return (ALIVE, *(name for name in names if kind.check_at_birth(name) is not None))


def _unsuperseded(register: str, changes: list[Change]) -> list[Change]:
    gone: set[str] = set()
    for change in changes:
        # A create names no earlier heads but those of a life before.
        if change.do != "create" or register == ALIVE:
            gone.update(change.previous)
    return [change for change in changes if change.ref not in gone]


def _note_values(thing: Thing, register: str, changes: list[Change]) -> None:
    if len({canonical(value_in(change, register)) for change in changes}) > 1:
        refs = tuple(sorted(change.ref for change in changes))
        thing.conflicts.append(Conflict("value", thing.kind, thing.id, register, refs))


def _is_alive(thing: Thing) -> bool:
    heads = thing.heads.get(ALIVE, [])
    deletes = [change for change in heads if change.do == "delete"]
    if not deletes:
        return True
    seen = {ref for change in deletes for ref in change.seen}
    unseen = {
        head.ref
        for register, register_heads in thing.heads.items()
        if register != ALIVE
        for head in register_heads
        if head.ref not in seen
    }
    # A delete holds only where nobody changed the thing without its knowing.
    if len(deletes) == len(heads) and not unseen:
        return False
    refs = tuple(sorted({head.ref for head in heads} | unseen))
    thing.conflicts.append(Conflict("delete-edit", thing.kind, thing.id, ALIVE, refs))
    return True
