"""What a merge brought: file by file, and together."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reviewer.changes.registers import Conflict
from reviewer.model.changes import Changes
from reviewer.model.team.conflict import ConflictItem
from reviewer.model.team.contents import Contents

Rows = list[tuple[bytes, bytes | None, str | None]]
"""Records as (id, body where it was taken out again, why it is kept aside)."""


@dataclass(slots=True)
class Merged:
    """What one file brought. `related`: it shares history with this one.

    `touched` are the ids of what changed, by kind, `opened` the conflicts that were not there before.

    `purged` are the titles, by id, of sources here that it purges, `goes` counts what goes with them, by kind, `elsewhere` the
    purges of sources that are not here.
    """

    new: int = 0
    changes: int = 0
    known: int = 0
    related: bool = False
    newer: int = 0
    refused: list[str] = field(default_factory=list)
    coders: set[str] = field(default_factory=set)
    since: int = 0
    latest_wall: int = 0
    touched: dict[str, set[str]] = field(default_factory=dict)
    highlights: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    opened: list[Conflict] = field(default_factory=list)
    texts: int = 0
    rows: Rows = field(default_factory=list)
    conflicts: list[ConflictItem] = field(default_factory=list)
    before: dict[str, int] = field(default_factory=dict)
    after: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    projects: set[str] = field(default_factory=set)
    contains: Contents = field(default_factory=Contents)
    purged: dict[str, str] = field(default_factory=dict)
    goes: dict[str, int] = field(default_factory=dict)
    elsewhere: int = 0
    cut: list[bytes] = field(default_factory=list)
    news: dict[str, set[str]] = field(default_factory=dict)


@dataclass(slots=True)
class MergeOutcome:
    """What merging some files brought, file by file.

    `problems` say why a file cannot be merged at all, `conflicts` is how many are open with it.
    `kept` is False for a merge that was only looked at. `backup` is the name of the backup that was made before it.
    """

    paths: list[Path] = field(default_factory=list)
    files: list[Merged] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    conflicts: int = 0
    changes: Changes = field(default_factory=Changes)
    kept: bool = False
    backup: str = ""

    def add(self, path: Path, merged: Merged) -> None:
        self.paths.append(path)
        self.files.append(merged)

    @property
    def brought_nothing(self) -> bool:
        return not any(file.rows or file.purged for file in self.files)
