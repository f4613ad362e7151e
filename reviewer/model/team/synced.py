"""What one exchange with the team brought and sent, and what waits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reviewer.model.changes import Changes


@dataclass(frozen=True, slots=True)
class WaitingPurge:
    """A source here that somebody purged elsewhere: it goes, for good, once this person agrees. `title` may be empty."""

    source: str
    title: str


@dataclass(frozen=True, slots=True)
class Synced:
    """What came of one exchange. Counts are records: one for each action of a coder, some for a large one.

    `by` are the names of those whose work came. `held` records are kept back, and `held_why` says in a sentence why. `conflicts`
    were not open before. `purged` are titles of sources that went. `refused` are sentences on what came and was not believed,
    `problems` on backups that a purge did not reach. `ahead_days` is how far ahead the clock of somebody's computer is,
    `lacks_texts` how many texts are named here and have not arrived yet. `changes` are what views have to show anew.
    `ended` is a sentence where the exchange was broken off after something had come in; the next one goes on from there.
    """

    came: int = 0
    went: int = 0
    by: tuple[str, ...] = ()
    held: int = 0
    held_why: str = ""
    conflicts: int = 0
    waiting: tuple[WaitingPurge, ...] = ()
    purged: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    ahead_days: int = 0
    lacks_texts: int = 0
    changes: Changes = field(default_factory=Changes)
    ended: str = ""

    @property
    def is_quiet(self) -> bool:
        """Whether nothing came, went or waits."""
        return not (self.came or self.went or self.held or self.waiting or self.refused)


def together(changes: Iterable[Changes]) -> Changes:
    """What several writes changed, as one announcement; empty where none wrote anything."""
    written = [each for each in changes if each]
    if not written:
        return Changes()
    things: dict[str, frozenset[str]] = {}
    for each in written:
        for kind, ids in each.things.items():
            things[kind] = things.get(kind, frozenset()) | ids
    return Changes(
        written[-1].label,
        written[-1].changeset,
        things,
        frozenset().union(*(each.sources for each in written)),
        frozenset().union(*(each.highlights for each in written)),
    )
