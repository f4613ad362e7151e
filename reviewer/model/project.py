"""A review project's own data and memos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from reviewer.model.sources.screening import ReviewKind

MemoTarget = Literal["project", "source", "code", "highlight", "coder"]


@dataclass(frozen=True, slots=True)
class ProjectDetails:
    """Title, question, protocol and criteria of a review, and which kind of review it is."""

    id: str
    title: str
    question: str
    protocol: str
    criteria: str = ""
    review: ReviewKind = "systematic"


@dataclass(frozen=True, slots=True)
class Memo:
    """Plain text of one coder attached to one thing. `key` is "" for the first and tells further ones apart.

    `changed` is ms since 1970; `made` is when it was written in another program, None where it was written here.
    """

    id: str
    target_kind: MemoTarget
    target: str
    coder: str
    text: str
    changed: int
    key: str = ""
    made: int | None = None
