"""What others did that this copy has not looked at since it was merged in. It belongs to this copy alone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from reviewer.store.project_file import Project
from reviewer.store.team import news


@dataclass(frozen=True, slots=True)
class News:
    """The ids of sources and codes that a merge brought something of others to."""

    sources: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()


def unseen(*, project: Project) -> News:
    """What was not looked at yet."""
    ids = project.read(news.unseen)
    return News(ids["source"], ids["code"])


def look_at(*, project: Project, kind: Literal["source", "code"], ids: Collection[str]) -> None:
    """These were looked at. A read-only or full disk is no reason to complain here."""
    project.keep(news.seen, kind, ids)
