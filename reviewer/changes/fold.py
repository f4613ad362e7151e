"""The whole state of a review as a pure function of the set of its records. Never of arrival order, clock or locale."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from operator import gt
from typing import Any

from reviewer.changes.canonical import canonical
from reviewer.changes.kinds import KINDS
from reviewer.changes.record import Change, Record
from reviewer.changes.registers import Conflict, Thing, fold_thing
from reviewer.changes.tree import Move, replay
from reviewer.pace import in_parts, sorted_in_turns

_LINES_AT_ONCE = 1_000


@dataclass(slots=True)
class State:
    """What a review is: its living things by id, the open conflicts in order, and how many changes were from a newer version."""

    things: dict[str, Thing]
    conflicts: list[Conflict]
    newer: int


def moves_of(thing: Thing) -> list[Move]:
    """Every move this code ever made."""
    return [Move(register, thing.id, c.ref, c.stamp, _target(register, c), c.previous) for register, c in thing.moves]


def _target(register: str, change: Change) -> str | None:
    target = change.value[register] if change.do == "create" else change.value
    return str(target) if target is not None else None


def place_in_tree(thing: Thing, placed: Mapping[tuple[str, str], str | None], skipped: set[str]) -> list[Conflict]:
    """Give a code the parent and merge target that the replay left it, and return its skipped moves as conflicts."""
    conflicts = []
    for register in {name for name, _ in thing.moves}:
        thing.fields[register] = placed.get((register, thing.id))
        heads = thing.heads[register]
        lost = tuple(sorted(head.ref for head in heads if f"{register}/{head.ref}" in skipped))
        if lost and thing.exists:
            conflicts.append(Conflict("cycle", thing.kind, thing.id, register, lost))
        values = {_target(register, head) for head in heads}
        if len(values) > 1 and thing.exists:
            refs = tuple(sorted(head.ref for head in heads))
            conflicts.append(Conflict("value", thing.kind, thing.id, register, refs))
    return conflicts


def references(kind: str, fields: Mapping[str, Any]) -> list[str]:
    """The ids that a thing with these fields keeps alive, where they are of a kind that it may name."""
    return [fields[name] for name in KINDS[kind].refers if fields.get(name)]


def fold(records: Iterable[Record]) -> State:
    """The state of a set of valid records."""
    by_thing: dict[str, list[Change]] = {}
    newer = 0
    seen: set[str] = set()
    for record in records:
        # A purged and an untouched form of one record count once.
        if record.id in seen:
            continue
        seen.add(record.id)
        newer += record.newer
        for change in record.changes:
            by_thing.setdefault(change.id, []).append(change)
    things = {identifier: fold_thing(changes) for identifier, changes in by_thing.items()}
    conflicts = [conflict for thing in things.values() for conflict in thing.conflicts]
    moves = [move for thing in things.values() if thing.moves for move in moves_of(thing)]
    placed, skipped = replay(moves)
    for thing in things.values():
        if thing.moves:
            conflicts += place_in_tree(thing, placed, skipped)
    living = {identifier for identifier, thing in things.items() if thing.alive}
    revived = _revive(things, living)
    for identifier in revived:
        conflicts.append(use_conflict(things[identifier]))
    things_shown = {identifier: things[identifier] for identifier in living | revived}
    return State(things_shown, sorted(set(conflicts)), newer)


def use_conflict(thing: Thing) -> Conflict:
    """The conflict of a deleted thing that something living still refers to."""
    return Conflict("delete-use", thing.kind, thing.id, "#alive", tuple(thing.refs("#alive")))


def _revive(things: Mapping[str, Thing], living: set[str]) -> set[str]:
    revived: set[str] = set()
    todo = list(living)
    while todo:
        thing = things[todo.pop()]
        for name, reference in KINDS[thing.kind].keeping.items():
            target = thing.fields.get(name)
            if target is None or target in living or target in revived:
                continue
            other = things.get(target)
            if other is not None and other.exists and reference.may_name(other.kind):
                revived.add(target)
                todo.append(target)
    return revived


def shown_fields(kind: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields as the projection keeps them: without what is empty, and of some only parts."""
    kept = {name: value for name, value in fields.items() if value is not None}
    for name, parts in KINDS[kind].parts.items():
        if name in kept:
            kept[name] = without_lacking([part.read(fields) for part in parts])
    return kept


def without_lacking(values: list[Any]) -> list[Any]:
    """The parts of a field without those at the end that it lacks, such as the region of a passage."""
    while values and values[-1] is None:
        values.pop()
    return values


def digest(things: Iterable[tuple[str, str, Mapping[str, Any]]], conflicts: Iterable[Conflict], newer: int) -> str:
    """One hash of state and conflicts: equal for equal content, on any copy. `things` are (kind, id, shown fields)."""
    lines: dict[str, list[bytes]] = {}
    for kind, identifier, fields in things:
        lines.setdefault(kind, []).append(canonical([kind, identifier, fields]))
    return digest_of_lines({kind: own.__iter__ for kind, own in lines.items()}, conflicts, newer)


def digest_of_lines(
    things: Mapping[str, Callable[[], Iterable[bytes]]], conflicts: Iterable[Conflict], newer: int
) -> str:
    """The same of things that are canonical JSON already, by kind: what gives them is asked again where they come out of order.

    The hash is that of all lines in their order. A line begins with its kind, so that kinds follow each other by name.
    """
    told = hashlib.sha256()
    for kind in sorted(things):
        ordered = told.copy()
        if _hashed(ordered, things[kind]()):
            told = ordered
        else:
            # Half a million lines sorted in one go would hold up the window.
            _hashed(told, sorted_in_turns(things[kind](), key=bytes))
    last = sorted(canonical([c.sort, c.kind, c.id, c.field, list(c.heads)]) for c in conflicts)
    told.update(b"\n".join([*last, canonical(newer)]))
    return told.hexdigest()


def _hashed(told: hashlib._Hash, lines: Iterable[bytes]) -> bool:
    """Hash lines that come in their order; False as soon as they do not."""
    last = b""
    for part in in_parts(lines, _LINES_AT_ONCE):
        if part[0] < last or any(map(gt, part, islice(part, 1, None))):
            return False
        last = part[-1]
        told.update(b"\n".join(part) + b"\n")
    return True


def digest_of(state: State) -> str:
    """The digest of a folded state."""
    things = ((t.kind, t.id, shown_fields(t.kind, t.fields)) for t in state.things.values())
    return digest(things, state.conflicts, state.newer)
