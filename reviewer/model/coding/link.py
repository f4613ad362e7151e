"""A link: what one coder says of how two highlights stand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LinkKind = Literal["contradicts", "supports"]
LINK_KINDS: tuple[LinkKind, ...] = ("contradicts", "supports")


@dataclass(frozen=True, slots=True)
class Link:
    """Highlight `a` contradicts or supports highlight `b`. A contradiction has no direction. `created` is ms since 1970."""

    id: str
    kind: LinkKind
    a: str
    b: str
    coder: str
    note: str
    created: int

    def other(self, highlight: str) -> str:
        """The highlight at the other end."""
        return self.b if highlight == self.a else self.a
