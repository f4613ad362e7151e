"""What one action changed: views that show these things read them again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids of the things that an action changed, by kind (`source`, `code`, `highlight`, `coding`, `memo`, ...).

    `action` is the changeset's id, empty when nothing was written. `highlights` are those whose place, codes or memo
    changed, `sources` the sources they stand in.
    `kept` are things an undo left alone because they were changed since, as (kind, id).
    """

    label: str = ""
    action: str = ""
    things: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sources: frozenset[str] = frozenset()
    highlights: frozenset[str] = frozenset()
    kept: tuple[tuple[str, str], ...] = ()

    @property
    def merge(self) -> bool:
        """Whether others' work came in or was taken out again: a merge, or the undo of one."""
        return self.action.startswith("merge:")

    def of(self, kind: str) -> frozenset[str]:
        """The ids of one kind."""
        return self.things.get(kind, frozenset())

    def touches(self, *kinds: str) -> bool:
        """Whether anything of one of these kinds changed."""
        return any(self.things.get(kind) for kind in kinds)

    def __bool__(self) -> bool:
        return bool(self.action)
