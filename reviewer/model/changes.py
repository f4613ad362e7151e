"""What one action changed: views that show these things read them again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewer.model.label import Label

MERGE = "merge:"
"""How the id begins under which a merge is announced: it writes no changeset of its own."""

EXCHANGE = f"{MERGE}exchange"
"""The same of what came from a place where copies meet."""

SEALED = "exchanged:"
"""How the id of a merge begins that cannot be taken back, because others have what it brought."""

SIGHT = "sight"
"""The id under which it is announced that a coder sees more of the project, or less: nothing was written."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids of the things that an action changed, by kind (`source`, `code`, `highlight`, `coding`, `memo`, ...).

    `changeset` is its id, empty when nothing was written. `highlights` are those whose place, codes or memo
    changed, `sources` the sources they stand in.
    `kept` are things an undo left alone because they were changed since, as (kind, id).
    """

    label: Label = field(default_factory=Label)
    changeset: str = ""
    things: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sources: frozenset[str] = frozenset()
    highlights: frozenset[str] = frozenset()
    kept: tuple[tuple[str, str], ...] = ()

    def of(self, kind: str) -> frozenset[str]:
        """The ids of one kind."""
        return self.things.get(kind, frozenset())

    def touches(self, *kinds: str) -> bool:
        """Whether anything of one of these kinds changed."""
        return any(self.things.get(kind) for kind in kinds)

    @property
    def is_merge(self) -> bool:
        """Whether this came in with a merge, or with taking one back."""
        return self.changeset.startswith(MERGE)

    def __bool__(self) -> bool:
        return bool(self.changeset)
