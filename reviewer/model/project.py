"""A review project's own data and memos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MemoTarget = Literal["project", "source", "code", "highlight", "coder"]


@dataclass(frozen=True, slots=True)
class ProjectDetails:
    """Title, question and protocol memo of a review."""

    id: str
    title: str
    question: str
    protocol: str


@dataclass(frozen=True, slots=True)
class Memo:
    """Plain text of one coder attached to one thing."""

    id: str
    target_kind: MemoTarget
    target: str
    coder: str
    text: str
    changed: int
