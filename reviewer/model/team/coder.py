"""A coder: a person who codes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coder:
    """A person who codes. The id comes from the person's own settings and is the same in every project."""

    id: str
    name: str
