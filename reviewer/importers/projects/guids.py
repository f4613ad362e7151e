"""GUIDs as they stand in files, and as ids: 32 hex digits."""

from __future__ import annotations

import re

from reviewer.model.names import derived_id

_GUID = re.compile(r"[0-9a-f]{32}\Z")


def id_of(guid: str) -> str:
    """A GUID in any case, with or without braces and hyphens, as 32 hex digits; what is none becomes one that follows from it."""
    plain = guid.strip().strip("{}").replace("-", "").lower()
    if _GUID.match(plain):
        return plain
    return derived_id("guid", guid.strip()) if guid.strip() else ""


class Ids:
    """The ids of one file: each stands for one thing. A GUID that is used again gets an id that follows from it."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}
        self.again = 0

    def new(self, guid: str, kind: str, *path: str) -> str:
        """The id of a thing; where the file names no GUID, one that follows from `path`."""
        identifier = id_of(guid) or derived_id(kind, *path)
        count = self._used.get(identifier, 0)
        self._used[identifier] = count + 1
        if not count:
            return identifier
        self.again += 1
        return self.new(derived_id(kind, identifier, str(count)), kind)
