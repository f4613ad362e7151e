"""What a file of references holds: one entry per work, and the entries that could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.sentence import sentence


@dataclass(frozen=True, slots=True)
class ReferenceEntry:
    """One work in a file. `line` counts from 1. `reference` has keys of REFERENCE_FIELDS, `extra` names attributes.

    `files` are the names of files that the entry points to, without folders, and `paths` where it says that they are.
    """

    line: int
    reference: Mapping[str, str]
    extra: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return self.reference.get("title", "")


@dataclass(frozen=True, slots=True)
class BrokenEntry:
    """An entry that could not be read. `reason` goes on from the line: `has no title`."""

    line: int
    reason: str

    def __str__(self) -> str:
        return sentence("Line {line}: the entry {reason}.", line=self.line, reason=self.reason)


@dataclass(frozen=True, slots=True)
class ReferenceFile:
    """What was read of a file, in its order."""

    name: str
    entries: tuple[ReferenceEntry, ...]
    broken: tuple[BrokenEntry, ...] = ()
