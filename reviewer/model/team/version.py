"""A frozen version: what the project was at one time, so that a summary made then can be checked later."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """An excerpt as it was: its highlight and short hashes of quote and codes."""

    highlight: str
    quote: str
    codes: str


@dataclass(frozen=True, slots=True)
class Version:
    """A named state of the project. `digest` is that of all but the versions. `created` is ms since 1970."""

    id: str
    name: str
    digest: str
    excerpts: tuple[Mark, ...]
    coder: str
    created: int


@dataclass(frozen=True, slots=True)
class VersionDifference:
    """How the project now differs from a version, in highlight ids. `same` says that nothing at all has changed."""

    same: bool
    gone: tuple[str, ...]
    added: tuple[str, ...]
    changed: tuple[str, ...]
    recoded: tuple[str, ...]
