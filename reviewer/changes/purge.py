"""What a purge takes out of the log: a pure function of the records and of the sources that are to be gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

from reviewer.changes.canonical import canonical
from reviewer.changes.kinds import KINDS, is_id, source_id
from reviewer.changes.record import PURGED, Change, Record, record_id
from reviewer.changes.registers import kind_of

LABEL = "Purged"
"""What the history says in place of the label of a record that something was taken out of."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What says that a source is gone: its id, the hash of its first text ("" where it has none), and those of its originals.

    `texts` are the hashes of its corrected texts. An earlier version wrote the hash of the last text in place of the first.
    """

    source: str
    sha256: str
    originals: tuple[str, ...]
    texts: tuple[str, ...] = ()

    @property
    def proven(self) -> bool:
        """Whether the hash shows that the id is that of a source. One without is believed of what is known as a source."""
        return bool(self.sha256) and source_id(self.sha256) == self.source


def tombstones_in(changes: Iterable[Change]) -> list[Tombstone]:
    """The tombstones that these changes make. Each counts, whichever of several with one id is shown."""
    made = []
    for change in changes:
        if change.kind == "purge" and change.do == "create":
            value = change.value
            corrected = tuple(value.get("texts", ()))
            made.append(Tombstone(value["source"], value["sha256"] or "", tuple(value["originals"]), corrected))
    return made


def believed(records: Iterable[Record], tombstones: Iterable[Tombstone]) -> set[str]:
    """The ids of the sources that are purged. A tombstone that names what is no source, or nothing known, takes nothing."""
    tombs = list(tombstones)
    named = {tombstone.source for tombstone in tombs if not tombstone.proven}
    births = [
        change
        for record in (records if named else ())
        for change in record.changes
        if change.id in named and change.do == "create"
    ]
    by_id: dict[str, list[Change]] = {}
    for birth in births:
        by_id.setdefault(birth.id, []).append(birth)
    sources = {identifier for identifier, of_one in by_id.items() if kind_of(of_one) == "source"}
    return {tombstone.source for tombstone in tombs if tombstone.proven or tombstone.source in sources}


def gone_with(records: Iterable[Record], sources: Iterable[str]) -> set[str]:
    """The ids of these sources and of all that hangs on them: imports, highlights, codings, memos, links, appraisals.

    A thing whose making was purged before is known by what stands in its place, so that a later change to it goes too.
    The records are gone through once, or twice where kinds share an id, and none of them is kept.
    """
    users: dict[str, set[_AsKind]] = {}
    born: set[_AsKind] = set()
    marked: set[str] = set()
    kinds: dict[str, str] = {}
    several: set[str] = set()
    for record in records:
        for change in _raw(record):
            thing, kind = change["id"], change["kind"]
            if change["do"] == PURGED:
                marked.add(thing)
                continue
            if kinds.setdefault(thing, kind) != kind:
                several.add(thing)
            if change["do"] == "create":
                born.add((thing, kind))
            for named in named_by(change):
                users.setdefault(named, set()).add((thing, kind))
    taken = _taken(records, several)
    made = {thing for thing, kind in born if thing in marked and taken.get(thing, kind) == kind}
    gone = set(sources) | (marked - made)
    todo = list(gone)
    while todo:
        for user, kind in users.get(todo.pop(), ()):
            if user not in gone and taken.get(user, kind) == kind:
                gone.add(user)
                todo.append(user)
    return gone


_AsKind = tuple[str, str]
"""A thing, and the kind as which something was written of it."""


def _taken(records: Iterable[Record], several: Set[str]) -> dict[str, str]:
    """Which kind holds each id under which several were written; what another kind says is not believed."""
    of_several: dict[str, list[Change]] = {}
    for record in records if several else ():
        for written in record.changes:
            if written.id in several:
                of_several.setdefault(written.id, []).append(written)
    return {identifier: kind_of(changes) for identifier, changes in of_several.items()}


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
