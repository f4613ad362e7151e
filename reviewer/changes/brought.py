"""Which texts and originals a record brings along: those of the sources that it makes, corrects or imports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from reviewer.changes.kinds import is_hash
from reviewer.changes.record import VERSION

_BRINGING = frozenset({"source", "import"})
_ORIGINAL = "original"


@dataclass(slots=True)
class Brought:
    """Hashes of texts and of originals."""

    texts: set[str] = field(default_factory=set)
    originals: set[str] = field(default_factory=set)


def brought_by(records: Iterable[Mapping[str, Any]]) -> Brought:
    """What these records, as they are written, bring along. One of a newer version may bring any hash it names, as either."""
    brought = Brought()
    for data in records:
        known = data["v"] <= VERSION
        for change in data["changes"]:
            if known and change["kind"] not in _BRINGING:
                continue
            value = change.get("value")
            for name, sha in _hashes({change.get("field", ""): value} if isinstance(value, str) else value):
                if name != _ORIGINAL or not known:
                    brought.texts.add(sha)
                if name == _ORIGINAL or not known:
                    brought.originals.add(sha)
    return brought


def _hashes(value: Any) -> Iterator[tuple[str, str]]:
    """The hashes in a value, each with the name it stands under."""
    if isinstance(value, dict):
        for name, each in value.items():
            if is_hash(each):
                yield name, each
            else:
                yield from _hashes(each)
