"""Conflicts and merge reports, as the window and the command line show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from reviewer.model.team.contents import Contents

Sort = Literal["value", "cycle", "delete-edit", "delete-use", "kind"]
Relation = Literal["same project", "copy", "another project"]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the changes that cannot all be shown. `value` is in words; `deletes` marks a delete. `when` is ms since 1970."""

    ref: str
    coder: str
    when: int
    value: str
    deletes: bool = False


@dataclass(frozen=True, slots=True)
class ConflictItem:
    """An open conflict. `title` names the thing (`Code “Risks”`), `uses` counts what refers to a deleted thing.

    `proposal` is a merged text for a memo that was edited twice, empty where there is none.
    """

    sort: Sort
    kind: str
    thing: str
    field: str
    title: str
    sides: tuple[Side, ...]
    uses: int = 0
    proposal: str = ""


@dataclass(frozen=True, slots=True)
class Twin:
    """Two things that were made apart and may be one: codes of one name and place, coders of one name, sources of one text.

    `keep` is the id that stays when they are unified, `other` the one that goes into it.
    """

    kind: Literal["code", "coder", "source"]
    keep: str
    other: str
    name: str
    difference: str = ""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What one file brings. Counts are of changesets but `changes`, which counts single changes.

    `ahead_days` says how many days its laptop's clock is ahead of this one's. `since` is ms since 1970, 0 for nothing new.
    `contains` is what the file says it holds, if it is not the whole project. `purges` are the titles of sources that were
    purged there and will be purged here.
    """

    path: Path
    relation: Relation
    coders: tuple[str, ...]
    since: int
    new: int
    changes: int
    known: int
    newer: int
    refused: tuple[str, ...]
    conflicts: tuple[ConflictItem, ...]
    ahead_days: int = 0
    contains: Contents = field(default_factory=Contents)
    purges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge brings, or brought. `before` and `after` count highlights, codings, codes, sources and memos.

    `open_conflicts` counts those that are open with it.
    `lost` counts what of each would be deleted; `heavy` names the kinds that would lose more than a tenth.
    """

    files: tuple[FileReport, ...]
    before: dict[str, int]
    after: dict[str, int]
    lost: dict[str, int]
    problems: tuple[str, ...] = ()
    open_conflicts: int = 0

    @property
    def heavy(self) -> tuple[str, ...]:
        # A team seldom deletes so much in one go; a wrong file does.
        return tuple(kind for kind, count in self.lost.items() if count * 10 > self.before.get(kind, 0))

    @property
    def purges(self) -> tuple[str, ...]:
        """The titles of sources that would be purged here for good."""
        return tuple(dict.fromkeys(title for file in self.files for title in file.purges))

    @property
    def new(self) -> int:
        return sum(file.new for file in self.files)
