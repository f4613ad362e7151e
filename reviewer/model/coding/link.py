"""A link: what one coder says of how two highlights stand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LinkKind = Literal["contradicts", "supports", "related"]
LINK_KINDS: tuple[LinkKind, ...] = ("contradicts", "supports", "related")
Direction = Literal["", "one_way", "both_ways"]


@dataclass(frozen=True, slots=True)
class Link:
    """Highlight `a` contradicts or supports highlight `b`, or is related to it in a way that has a name.

    A contradiction has no direction; a relation has one if its `direction` says so. `created` is ms since 1970; `made` is when
    it was made in another program, None where it was not.
    """

    id: str
    kind: LinkKind
    a: str
    b: str
    coder: str
    note: str
    created: int
    name: str = ""
    direction: Direction = ""
    made: int | None = None

    def other(self, highlight: str) -> str:
        """The highlight at the other end."""
        return self.b if highlight == self.a else self.a
