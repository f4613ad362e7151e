"""The code tree: every move ever made, replayed in one total order, so that all copies agree and no cycle can close.

Source: Kleppmann, Mulligan, Gomes, Beresford, "A highly-available move operation for replicated trees", IEEE TPDS 2021.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.changes.record import Stamp


@dataclass(frozen=True, slots=True)
class Move:
    """One code put under (or merged into) another; `to` is None for the top level (or for no merge)."""

    field: str
    code: str
    ref: str
    stamp: Stamp
    to: str | None


def replay(moves: Iterable[Move]) -> tuple[dict[tuple[str, str], str | None], set[str]]:
    """Where each code ended, by (field, code), and the refs of moves skipped because they would have closed a cycle."""
    placed: dict[tuple[str, str], str | None] = {}
    skipped: set[str] = set()
    for move in sorted(moves, key=lambda move: (move.field, move.stamp)):
        # Would the code come under itself? Then the move is skipped, on every copy alike (Kleppmann et al. 2021).
        ancestor = move.to
        while ancestor is not None and ancestor != move.code:
            ancestor = placed.get((move.field, ancestor))
        if ancestor == move.code:
            skipped.add(f"{move.field}/{move.ref}")
        else:
            placed[move.field, move.code] = move.to
    return placed, skipped
