"""A group: a named set of sources or of codes. A thing may be in several."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

GroupOf = Literal["source", "code"]
GROUP_OF: tuple[GroupOf, ...] = ("source", "code")


@dataclass(frozen=True, slots=True)
class Group:
    """One group. `members` are the ids of its sources, or of its codes as they were put in, sorted."""

    id: str
    name: str
    of: GroupOf
    note: str = ""
    members: tuple[str, ...] = ()
    created: int = 0
    made: int | None = None
