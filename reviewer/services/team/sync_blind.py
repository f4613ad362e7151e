"""What a place is told of blind rounds, so that it keeps others' work from whoever is blind to it."""

from __future__ import annotations

import json

from reviewer.store.project_file import Project
from reviewer.store.reads import blinding
from reviewer.store.reads import things as reads
from reviewer.sync.port import BlindRound, Exchange

_NAME = "blind/"
"""Followed by the key of a place: what it was told last."""


def tell_blind(project: Project, exchange: Exchange, key: str) -> None:
    """Tell the place which rounds are blind, before what was done in them goes there, and which are not any more.

    Only who manages may, and who leads a round that is blind there. Others leave it to them.
    """
    rounds = [BlindRound(*each) for each in project.read_whole(blinding.blind_rounds)]
    words = json.dumps([[each.round, sorted(each.leads), sorted(each.sources)] for each in rounds])
    if words == (project.read_whole(reads.state, _NAME + key) or "[]"):
        return
    now, there = {each.round: each for each in rounds}, {each.round: each for each in exchange.blinded()}
    standing = exchange.standing()
    for round_ in sorted(now.keys() | there.keys()):
        known, wanted = there.get(round_), now.get(round_, BlindRound(round_, frozenset(), frozenset()))
        may = standing.may == "manage" or (known is not None and bool(known.leads & standing.coders))
        if may and wanted != known:
            exchange.blind(wanted)
    if standing.may == "manage":
        project.remember(_NAME + key, words)


def forget_blind(project: Project, key: str) -> None:
    """What the place was told is not known any more."""
    project.remember(_NAME + key, "")
