"""How far a copy has read a team folder: which segments of each device it knows.

As text it is JSON: under each device its segments in order, `12-0123456789ab 13-…`. Under `~` stand those that were read, are
gone, and for which nothing has come yet: since when, in minutes since 1970.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from reviewer.sync.folder.names import Segment

_GONE = "~"


@dataclass(slots=True)
class Known:
    """The segments that were read, each as `DEVICE/NUMBER-HASH`, and those of them that are gone, with since when."""

    read: set[str] = field(default_factory=set)
    gone: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, place: str) -> Known | None:
        """What a place says; None for what is none of ours."""
        try:
            data = json.loads(place) if place else {}
            gone = {str(name): int(since) for name, since in data.pop(_GONE, {}).items()}
            read = {f"{device}/{short}" for device, listed in data.items() for short in listed.split(" ")}
        except (ValueError, AttributeError, TypeError):
            return None
        return cls(read | gone.keys(), gone)

    def as_place(self) -> str:
        """The same as text."""
        text = as_place(self.read - self.gone.keys())
        if not self.gone:
            return text
        return json.dumps({**json.loads(text), _GONE: dict(sorted(self.gone.items()))}, separators=(",", ":"))


def name_of(segment: Segment) -> str:
    """How a segment is named here."""
    return f"{segment.device}/{segment.short}"


def number_of(name: str) -> tuple[str, int]:
    """Device and number of a segment that is named so."""
    device, _, short = name.partition("/")
    return device, int(short.partition("-")[0])


def as_place(names: Iterable[str]) -> str:
    """These segments as a place."""
    by_device: dict[str, list[str]] = {}
    for name in names:
        device, _, short = name.partition("/")
        by_device.setdefault(device, []).append(short)
    listed = {device: " ".join(sorted(shorts)) for device, shorts in sorted(by_device.items())}
    return json.dumps(listed, separators=(",", ":"))
