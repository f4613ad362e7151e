"""One record of the log: a changeset, or one part of a large one. Canonical JSON, named by its hash, never changed.

Format of the body, versions 1 and 2, keys in this order when sorted:
`action` (32 hex, shared by the parts of one changeset), `changes`, `clock` [ms, counter], `coder`, `label`,
`opening` (16 hex, one per opening of the file), `part`, `parts`, `v`, `wall` (ms since 1970 by the laptop's clock).
A change has `do` (create, set, delete, restore), `kind`, `id`, and where they apply `field`, `value`, `previous`, `seen`.
A ref names a change: the record's id, a colon, and the change's index in the record.
A record from which something was purged has `was`, the id it had before, by which refs still know it; a `purged` stands
in the place of each change that went, with kind and id alone.
Version 2 is what a record is written as that holds a change which programs of version 1 would refuse as impossible, such as a
region of a page or a second memo of one coder on one thing (`Kind.second`): they keep it and pass it on unread. All others are
still version 1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import starmap
from typing import Any, NamedTuple

from reviewer.changes.canonical import NotCanonical, canonical, read, read_again
from reviewer.changes.clock import GREATEST, MAX_COUNTER, MAX_MS
from reviewer.changes.kinds import KINDS, is_id
from reviewer.sentence import Worded, sentence

VERSION = 2
"""The greatest version of a record that this program reads."""
PURGED = "purged"
"""What stands in the place of a change that was purged."""
MAX_CHANGES = 5_000
"""A changeset with more changes than this is written in parts."""

_MAX_BODY = 64 * 1024 * 1024  # 64 MiB: 5,000 changes with long texts stay far below it.
_OPENING = re.compile(r"[0-9a-f]{16}\Z")
_REF = re.compile(r"[0-9a-f]{32}:(0|[1-9][0-9]{0,6})\Z")
_KEYS = frozenset({"v", "action", "part", "parts", "clock", "opening", "coder", "wall", "label", "changes"})

Stamp = tuple[int, int, str, str, int]
"""Total order of changes: ms, counter, opening, record id, index."""


class InvalidRecord(Worded, ValueError):
    """A record that no version of Reviewer would have written; the message says why."""


class Change(NamedTuple):
    """One write to one register, with where it stands in the log."""

    ref: str
    stamp: Stamp
    do: str
    kind: str
    id: str
    field: str
    value: Any
    previous: tuple[str, ...]
    seen: tuple[str, ...]


@dataclass(frozen=True)
class Record:
    """A valid record. `known` is False for one written by a newer version, which is kept and passed on unread.

    `kept` is the hash under which a record stands that something was purged from, "" where that is the id itself.
    """

    id: str
    data: Mapping[str, Any]
    known: bool
    kept: str = ""

    @property
    def key(self) -> str:
        """The hash of the body, under which it stands in the log."""
        return self.kept or self.id

    @property
    def clock(self) -> tuple[int, int]:
        ms, counter = self.data["clock"]
        return ms, counter

    @property
    def changeset(self) -> str:
        """The id that the parts of one changeset share; `action` in the file."""
        return str(self.data["action"])

    @property
    def wall(self) -> int:
        return int(self.data["wall"])

    @property
    def coder(self) -> str:
        return str(self.data["coder"])

    @property
    def label(self) -> str:
        return str(self.data["label"])

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The changes of a kind that this version knows."""
        return tuple(self._read()) if self.known else ()

    @property
    def newer(self) -> int:
        """How many of its changes come from a newer version."""
        if not self.known:
            return 1
        unread = len(self.data["changes"]) - len(self.changes)
        return unread and unread - sum(1 for change in self.data["changes"] if change["do"] == PURGED)

    def change_at(self, index: int) -> Change:
        """The change at a place of the record; one of those in `changes`."""
        data, get = self.data, self.data["changes"][index].get
        return Change(
            f"{self.id}:{index}",
            (*data["clock"], data["opening"], self.id, index),
            get("do"),
            get("kind"),
            get("id"),
            get("field", ""),
            get("value"),
            tuple(get("previous", ())),
            tuple(get("seen", ())),
        )

    def _read(self) -> Iterator[Change]:
        for index, change in enumerate(self.data["changes"]):
            if _is_known(change):
                yield self.change_at(index)


def record_id(body: bytes) -> str:
    """The first 16 bytes of the body's SHA-256, in hex."""
    return hashlib.sha256(body).hexdigest()[:32]


def written(data: Mapping[str, Any]) -> tuple[Record, bytes]:
    """A record just made by this program, with its body. Its changes were checked when they were drafted.

    Raises ValueError where the rest is nothing that another copy would take.
    """
    _check_envelope(data)
    if data["clock"][0] > MAX_MS:
        raise InvalidRecord(sentence("the record's clock is out of range"))
    body = canonical(data)
    return Record(record_id(body), data, known=True), body


def stored(identifier: str, body: bytes) -> Record:
    """A record read back from a log that accepted it before; not validated again."""
    return of_data(identifier, read_again(body))


def of_data(identifier: str, data: Mapping[str, Any]) -> Record:
    """The record with this key that says so; it was validated before."""
    return _named(identifier, data, known=data["v"] <= VERSION)


def _named(identifier: str, data: Mapping[str, Any], *, known: bool) -> Record:
    was = data.get("was") if known else None
    return Record(was, data, known, identifier) if was else Record(identifier, data, known)


def parse(identifier: str, body: bytes) -> Record:
    """A record from outside, validated. Raises InvalidRecord."""
    # Before it is parsed: parsing is what a hostile size would make expensive.
    if len(body) > _MAX_BODY:
        raise InvalidRecord(sentence("the record is too large"))
    if record_id(body) != identifier:
        raise InvalidRecord(sentence("the record's id is not the hash of its content"))
    try:
        data = read(body)
    except (ValueError, RecursionError) as error:
        words = str(error) if isinstance(error, NotCanonical) else sentence("the record is not JSON")
        raise InvalidRecord(words) from error
    if not isinstance(data, dict) or type(data.get("v")) is not int:
        raise InvalidRecord(sentence("the record has no version"))
    if data["v"] > VERSION:
        _check_newer(data)
        return Record(identifier, data, known=False)
    _check_envelope(data)
    for change in data["changes"]:
        problem = problem_with(change)
        if problem:
            raise InvalidRecord(problem)
        if data["v"] < version_of(change):
            raise InvalidRecord(
                sentence(
                    "a {kind} like this has no place in a record of version {version}",
                    kind=change["kind"],
                    version=data["v"],
                )
            )
        if change["do"] == PURGED and "was" not in data:
            raise InvalidRecord(sentence("a change was purged, but the record does not say what it was before"))
    return _named(identifier, data, known=True)


def _is_time(value: Any, greatest: int = MAX_MS) -> bool:
    return type(value) is int and 0 <= value <= greatest


def _check_newer(data: Mapping[str, Any]) -> None:
    if not isinstance(data.get("changes"), list):
        raise InvalidRecord(sentence("the record has no changes"))
    _check_clock(data)


def _check_clock(data: Mapping[str, Any]) -> None:
    clock = data.get("clock")
    if not (
        isinstance(clock, list)
        and len(clock) == 2
        and _is_time(clock[0], GREATEST)
        and type(clock[1]) is int
        and 0 <= clock[1] <= MAX_COUNTER
    ):
        raise InvalidRecord(sentence("the record's clock is out of range"))


def _check_envelope(data: Mapping[str, Any]) -> None:
    if data.keys() not in (_KEYS, _KEYS | {"was"}) or not 0 < data["v"] <= VERSION:
        raise InvalidRecord(sentence("the record has other keys than its version has"))
    if "was" in data and not is_id(data["was"]):
        raise InvalidRecord(sentence("the record does not say what it was before something was purged from it"))
    _check_clock(data)
    if not (is_id(data["action"]) and is_id(data["coder"])):
        raise InvalidRecord(sentence("the record's action or coder is not an id"))
    if not (isinstance(data["opening"], str) and _OPENING.match(data["opening"])):
        raise InvalidRecord(sentence("the record's opening is not an id"))
    if not (_is_time(data["wall"]) and isinstance(data["label"], str) and len(data["label"]) <= 1_000):
        raise InvalidRecord(sentence("the record's time or label is out of range"))
    part, parts = data["part"], data["parts"]
    if not (type(part) is int and type(parts) is int and 0 <= part < parts <= 1_000_000):
        raise InvalidRecord(sentence("the record's part is out of range"))
    changes = data["changes"]
    if not isinstance(changes, list) or not 0 < len(changes) <= MAX_CHANGES:
        raise InvalidRecord(sentence("the record has no changes, or too many"))


_DO_KEYS = {
    "create": frozenset({"do", "kind", "id", "value", "previous"}),
    "set": frozenset({"do", "kind", "id", "field", "value", "previous"}),
    "delete": frozenset({"do", "kind", "id", "previous", "seen"}),
    "restore": frozenset({"do", "kind", "id", "previous"}),
    PURGED: frozenset({"do", "kind", "id"}),
}
_REQUIRED = {"create": {"value"}, "set": {"field", "value"}, "delete": {"seen"}, "restore": set(), PURGED: set()}


def _is_known(change: Mapping[str, Any]) -> bool:
    kind = KINDS.get(change["kind"])
    if kind is None or change["do"] not in _DO_KEYS or change["do"] == PURGED:
        return False
    if change["do"] == "set":
        return kind.check_of(change["field"]) is not None
    return True


def version_of(change: Mapping[str, Any]) -> int:
    """The least version of a record that can hold a change."""
    kind = KINDS.get(change["kind"])
    if kind is None or kind.second is None or change["do"] not in ("create", "set"):
        return 1
    fields = change["value"] if change["do"] == "create" else {change["field"]: change["value"]}
    return 2 if any(starmap(kind.second, fields.items())) else 1


def _refs(value: Any) -> bool:
    return isinstance(value, list) and (
        not value or (all(isinstance(ref, str) and _REF.match(ref) for ref in value) and value == sorted(set(value)))
    )


def problem_with(change: Any) -> str | None:
    """Why a change is invalid; None for a valid one or one that a newer version may understand."""
    if not (isinstance(change, dict) and isinstance(change.get("do"), str) and isinstance(change.get("kind"), str)):
        return sentence("a change has no kind")
    if not is_id(change.get("id")):
        return sentence("a change names no id")
    do, kind = change["do"], KINDS.get(change["kind"])
    if kind is None or do not in _DO_KEYS:
        return None
    if not change.keys() <= _DO_KEYS[do] or not _REQUIRED[do] <= change.keys():
        return sentence("a {change} has other keys than version 1 has", change=do)
    if not (_refs(change.get("previous", [])) and _refs(change.get("seen", []))):
        return sentence("a change refers to what is no change")
    if do == "create":
        return _problem_with_birth(change)
    if do == "set":
        if not isinstance(change["field"], str) or len(change["field"]) > 300:
            return sentence("a change names no field")
        check = kind.check_of(change["field"])
        unset = change["value"] is None and change["field"] not in kind.birth
        if check is not None and not unset and not check(change["value"]):
            return sentence(
                "the {field} of a {kind} has an impossible value", field=change["field"], kind=change["kind"]
            )
    return None


def _problem_with_birth(change: Mapping[str, Any]) -> str | None:
    kind, value = KINDS[change["kind"]], change["value"]
    if not isinstance(value, dict) or not kind.birth.keys() <= value.keys():
        return sentence("a new {kind} lacks a field", kind=change["kind"])
    for field, content in value.items():
        check = kind.check_at_birth(field)
        if check is not None and not check(content):
            return sentence("the {field} of a {kind} has an impossible value", field=field[:40], kind=change["kind"])
    wanted = kind.identity(value)
    if wanted is not None and wanted != change["id"]:
        return sentence("the id of a {kind} does not follow from its content", kind=change["kind"])
    return None
