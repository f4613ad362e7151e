"""What a purge takes out of the log: a pure function of the records and of the sources that are to be gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

from reviewer.changes.kinds import KINDS, is_id
from reviewer.changes.record import PURGED, Record, canonical, record_id

LABEL = "Purged"
"""What the history says in place of the label of a record that something was taken out of."""


def gone_with(records: Iterable[Record], sources: Iterable[str]) -> set[str]:
    """The ids of these sources and of all that hangs on them: imports, highlights, codings, memos, links, appraisals.

    A thing whose making was purged before is known by what stands in its place, so that a later change to it goes too.
    """
    refers: dict[str, set[str]] = {}
    born: set[str] = set()
    marked: set[str] = set()
    for record in records:
        for change in _raw(record):
            if change["do"] == PURGED:
                marked.add(change["id"])
            else:
                if change["do"] == "create":
                    born.add(change["id"])
                refers.setdefault(change["id"], set()).update(named_by(change))
    gone = set(sources) | (marked - born)
    users: dict[str, list[str]] = {}
    for thing, named in refers.items():
        for other in named:
            users.setdefault(other, []).append(thing)
    todo = list(gone)
    while todo:
        for user in users.get(todo.pop(), ()):
            if user not in gone:
                gone.add(user)
                todo.append(user)
    return gone


def named_by(change: Mapping[str, Any]) -> set[str]:
    """The ids that a change, as it is written, names as what its thing belongs to.

    Nothing for what never goes with a source, though a name or definition may have been taken from it.
    """
    kind, value = KINDS.get(change["kind"]), change.get("value")
    if kind is not None and kind.purged == "stays":
        return set()
    if change["do"] == "set":
        return set(kind.named(change["field"], value)) if kind is not None else set()
    if change["do"] != "create" or not isinstance(value, dict):
        return set()
    if kind is None:
        return {each for each in value.values() if is_id(each)}
    return {named for name, each in value.items() for named in kind.named(name, each)}


def without(record: Record, gone: Set[str]) -> tuple[Record, bytes] | None:
    """The record with nothing left of what is gone but kinds and ids; None where it holds nothing of it.

    The same record gives the same bytes on every copy.
    """
    if not any(change["do"] != PURGED and change["id"] in gone for change in _raw(record)):
        return None
    changes = [
        {"do": PURGED, "kind": change["kind"], "id": change["id"]} if change["id"] in gone else change
        for change in record.data["changes"]
    ]
    data = {**record.data, "changes": changes, "label": LABEL, "was": record.id}
    body = canonical(data)
    return Record(record.id, data, True, record_id(body)), body


def kinds_in(records: Iterable[Record], gone: Set[str]) -> dict[str, set[str]]:
    """The ids of what goes, by kind."""
    by_kind: dict[str, set[str]] = {}
    for record in records:
        for change in _raw(record):
            if change["id"] in gone:
                by_kind.setdefault(change["kind"], set()).add(change["id"])
    return by_kind


def _raw(record: Record) -> Iterator[dict[str, Any]]:
    """All changes as they are written, also of kinds that this version does not know."""
    if record.known:
        yield from record.data["changes"]
