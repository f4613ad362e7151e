"""What a service that writes is given by the window, and what it gives back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, TypedDict

from reviewer.model.changes import Changes
from reviewer.services.project.projects import Project


class By(TypedDict):
    """Where is written, and by whom; `service(**by, ...)` keeps every argument checked."""

    project: Project
    coder: str


class Report(Protocol):
    """The result of a service that has more to say than what changed."""

    @property
    def changes(self) -> Changes: ...


Outcome = Changes | tuple[Changes, object] | Report | Sequence[Report]


def changes_in(outcome: Outcome) -> list[Changes]:
    """What was changed, one for each changeset."""
    whole: object = outcome
    parts: list[Any] = whole if isinstance(whole, list) else [whole[0] if isinstance(whole, tuple) else whole]
    return [part if isinstance(part, Changes) else part.changes for part in parts]
