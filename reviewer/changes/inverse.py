"""Undo: the changes that take one changeset back, as far as nobody has built on it since."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import KINDS
from reviewer.changes.record import Change
from reviewer.changes.registers import ALIVE, Thing, value_in, writes


@dataclass(slots=True)
class Inverse:
    """What to write, and the ids of things left alone because they were changed since."""

    draft: Draft = field(default_factory=Draft)
    kept: list[tuple[str, str]] = field(default_factory=list)


def inverse_of(
    changes: Iterable[Change],
    things: Mapping[str, Thing],
    history: Callable[[str], Iterable[Change]],
    used_by_others: Callable[[str, set[str]], bool],
    is_step: Callable[[str], bool],
) -> Inverse:
    """The inverse of a changeset.

    `things` is the present state of what it touched; `history(id)` gives all changes to one thing;
    `used_by_others(id, ids)` says whether something living outside `ids` refers to a thing; `is_step(record)` whether a
    record was written by this copy's own undo or redo. Steps are taken in order, so a register whose only head is such a
    step shows again what the changeset left there.
    """
    inverse = Inverse()
    items = list(changes)
    own = {change.ref for change in items}

    def ours(ref: str) -> bool:
        return ref in own or is_step(ref.partition(":")[0])

    came_alive = {change.id for change in items if change.do in ("create", "restore")}
    for change in items:
        thing = things[change.id].of(change.kind)
        register = change.field if change.do == "set" else ALIVE
        heads = thing.refs(register)
        # Somebody has built on it since, here or on another laptop: their work stays.
        if len(heads) != 1 or not ours(heads[0]) or KINDS[change.kind].final:
            inverse.kept.append((change.kind, change.id))
        elif change.do == "set":
            value = _value_before(change, history(change.id))
            inverse.draft.set(change.kind, change.id, change.field, value)
        elif change.do == "delete":
            inverse.draft.restore(change.kind, change.id)
        elif _others(thing, ours, _seen_before(change, history(change.id))) or (
            # Nothing hangs on what is left aside: it hangs on the thing that has the id.
            thing is things[change.id] and used_by_others(change.id, came_alive)
        ):
            inverse.kept.append((change.kind, change.id))
        else:
            inverse.draft.delete(change.kind, change.id)
    return inverse


def _others(thing: Thing, ours: Callable[[str], bool], seen_before: set[str]) -> bool:
    """Whether somebody else has written to a thing since."""
    return any(not ours(ref) for ref in thing.seen() if ref not in seen_before)


def _value_before(change: Change, history: Iterable[Change]) -> object:
    written = [other for other in history if writes(other, change.kind, change.field)]
    heads = [other for other in written if other.ref in change.previous]
    heads.sort(key=lambda other: other.stamp)
    return value_in(heads[-1], change.field) if heads else None


def _seen_before(change: Change, history: Iterable[Change]) -> set[str]:
    """What a restore found already there, which its undo may take away again."""
    if change.do != "restore":
        return set()
    return {other.ref for other in history if other.stamp < change.stamp}
