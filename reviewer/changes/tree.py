"""The code tree: every move ever made, replayed in one total order, so that all copies agree and no cycle can close.

Source: Kleppmann, Mulligan, Gomes, Beresford, "A highly-available move operation for replicated trees", IEEE TPDS 2021.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.changes.record import Stamp


@dataclass(frozen=True, slots=True)
class Move:
    """One code put under (or merged into) another; `to` is None for the top level (or for no merge).

    `previous` are the refs of the moves that it supersedes.
    """

    field: str
    code: str
    ref: str
    stamp: Stamp
    to: str | None
    previous: tuple[str, ...] = ()


def replay(moves: Iterable[Move]) -> tuple[dict[tuple[str, str], str | None], set[str]]:
    """Where each code ended, by (field, code), and the refs of moves skipped because they would have closed a cycle."""
    placed: dict[tuple[str, str], str | None] = {}
    skipped: set[str] = set()
    for move in in_order(moves):
        # Would the code come under itself? Then the move is skipped, on every copy alike (Kleppmann et al. 2021).
        ancestor = move.to
        while ancestor is not None and ancestor != move.code:
            ancestor = placed.get((move.field, ancestor))
        if ancestor == move.code:
            skipped.add(f"{move.field}/{move.ref}")
        else:
            placed[move.field, move.code] = move.to
    return placed, skipped


_Place = tuple[Stamp, int, Stamp]
"""Where a move stands in the order: the greatest stamp that it builds on, how many moves after that one, its own stamp."""


def in_order(moves: Iterable[Move]) -> list[Move]:
    """The moves by register and in one total order: by stamp, but none before one that it supersedes.

    Stamps alone would put what somebody does now before a move with a stamp of the far future, made by a wrong clock.
    """
    listed = sorted(moves, key=lambda move: (move.field, move.stamp))
    by_ref = {(move.field, move.ref): move for move in listed}
    places: dict[tuple[str, str], _Place] = {}
    for start in listed:
        todo = [start]
        while todo:
            move = todo[-1]
            key = (move.field, move.ref)
            before = [by_ref[move.field, ref] for ref in move.previous if (move.field, ref) in by_ref]
            missing = [each for each in before if (each.field, each.ref) not in places]
            if missing and key not in places:
                places[key] = (move.stamp, 0, move.stamp)  # A ring of forged names ends here.
                todo += missing
                continue
            todo.pop()
            places[key] = _after([places[each.field, each.ref] for each in before], move.stamp)
    return sorted(listed, key=lambda move: (move.field, places[move.field, move.ref]))


def _after(before: list[_Place], stamp: Stamp) -> _Place:
    greatest, count = max(((place[0], place[1]) for place in before), default=(stamp, -1))
    return (stamp, 0, stamp) if greatest < stamp else (greatest, count + 1, stamp)
