"""What was made of the file once and is kept as long as it holds, such as everything that a search asks for each time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from reviewer.model.changes import Changes

T = TypeVar("T")
Ids = Mapping[str, frozenset[str]]
"""The ids of things that changed, by kind."""


@dataclass(slots=True)
class _Entry:
    value: Any
    kinds: frozenset[str]
    changed: dict[str, frozenset[str]] = field(default_factory=dict)


class Kept:
    """Values by name. Threads may ask side by side; what was read before a change is never taken for what is there now."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: dict[str, _Entry] = {}
        self._changes = 0

    def now(
        self, name: str, kinds: frozenset[str], make: Callable[[], T], renew: Callable[[T, Ids], T] | None = None
    ) -> T:
        """The value of this name. Where things of `kinds` changed since, `renew` makes a new one of it and their ids, or it is
        made anew.
        """
        with self._lock:
            entry, seen = self._entries.get(name), self._changes
            changed = dict(entry.changed) if entry is not None else {}
        if entry is not None and not changed:
            kept: T = entry.value
            return kept
        value = make() if entry is None or renew is None else renew(entry.value, changed)
        with self._lock:
            if seen == self._changes:
                self._entries[name] = _Entry(value, kinds)
        return value

    def note(self, changes: Changes) -> None:
        """Something was written."""
        with self._lock:
            self._changes += 1
            for entry in self._entries.values():
                for kind in entry.kinds & changes.things.keys():
                    entry.changed[kind] = entry.changed.get(kind, frozenset()) | changes.things[kind]

    def forget(self, kind: str = "") -> None:
        """Make everything anew at the next look, or what depends on things of a kind."""
        with self._lock:
            self._changes += 1
            gone = [name for name, entry in self._entries.items() if not kind or kind in entry.kinds]
            for name in gone:
                del self._entries[name]
