"""Sync: take what others left at a place where copies meet, and leave there what is new here. Any break costs nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace

from reviewer.errors import ProjectError, ReviewerError
from reviewer.model.team.synced import Synced, WaitingPurge
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.purged import finish_purge
from reviewer.services.team.sync_blind import forget_blind, tell_blind
from reviewer.services.team.sync_in import ComingIn
from reviewer.services.team.sync_out import GoingOut
from reviewer.store.file import contents
from reviewer.store.project_file import Project
from reviewer.store.team import places
from reviewer.store.team.places import Place
from reviewer.sync.port import Exchange, Overtaken, Rewound

Agree = Callable[[Sequence[WaitingPurge]], bool]
"""Is shown what a purge elsewhere would take out here, and says whether it may."""
_MOST_ROUNDS = 8
"""So often an exchange begins again because others were faster; then it is left to the next one."""


def not_yet(_: Sequence[WaitingPurge]) -> bool:
    """Nobody was asked: what would be purged stays until somebody agrees."""
    return False


def sync(
    *, project: Project, exchange: Exchange, coder: str = "", agree: Agree = not_yet, progress: Progress | None = None
) -> Synced:
    """Exchange with one place: pull, merge, push. Nothing is lost by a break, and doing it again changes nothing.

    What anybody but `coder` did is noted as news. There is no step of undo: what was exchanged is changed, not taken out again.
    Raises ExchangeFailed and its kinds, ProjectError, StorageFailed, Cancelled; what was taken over before stays.
    """
    project.require_writable()
    if project.read(contents.of_file).pseudonymous:
        raise ProjectError(
            sentence("“{name}” is pseudonymised: it cannot be exchanged with others.", name=project.path.name)
        )
    return _Sync(project, exchange, coder, agree, progress or Progress()).run()


def key_of(exchange: Exchange) -> str:
    """Under which name this copy remembers a place."""
    return hashlib.sha256(exchange.name.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class _Sync:
    """One exchange."""

    def __init__(self, project: Project, exchange: Exchange, coder: str, agree: Agree, progress: Progress) -> None:
        self._project = project
        self._exchange = exchange
        self._agree = agree
        self._progress = progress
        self._key = key_of(exchange)
        self._in = ComingIn(project, exchange, self._key, coder, progress)
        self._out = GoingOut(project, exchange, self._key, progress)
        self._problems: tuple[str, ...] = ()

    def run(self) -> Synced:
        try:
            self._exchange_all()
        except ReviewerError as error:
            said = self._said()
            if not said.changes:
                raise
            # What came before has to be shown.
            return replace(said, ended=str(error))
        return self._said()

    def _exchange_all(self) -> None:
        for _ in range(_MOST_ROUNDS):
            place = self._project.read_whole(places.known, self._key)
            try:
                self._read(place)
                self._decide()
                tell_blind(self._project, self._exchange, self._key)
                if not self._out.send(self._in.waits):
                    return
            except Overtaken:
                continue
            except Rewound:
                self._forget_where(place)

    def _read(self, place: Place | None) -> None:
        """Take what is new there. A place that was never met is compared with all that is here."""
        if place is None or not place.met:
            self._meet(place or Place())
            return
        if self._exchange.head() != place.at:
            self._in.pull(place.at)
        elif place.lacks:
            self._in.fetch_late_texts()

    def _forget_where(self, place: Place | None) -> None:
        self._project.keep(places.keep, self._key, replace(place or Place(), met=False, at=""))
        forget_blind(self._project, self._key)

    def _meet(self, place: Place) -> None:
        """Compare all that is here with all that is there."""
        # From now on what comes into the log is noted; only then is the log listed.
        begun = replace(place, at="", met=False, used=self._project.world.now_ms())
        self._project.keep(places.keep, self._key, begun)
        if not self._project.read_whole(places.has_log):
            self._in.pull_all()
            self._in.take_what_waits()
            self._project.keep(places.met, self._key)
            return
        head = self._exchange.head()
        ids = self._project.read_whole(places.all_ids)
        self._progress.check()
        difference = self._exchange.compare(ids)
        self._in.fetch(difference.only_there)
        self._project.keep(
            places.lacks, self._key, difference.only_here, replace(begun, at=difference.place or head, met=True)
        )

    def _decide(self) -> None:
        """Apply the purges that came, where the person agrees or nothing here would go."""
        waiting = self._in.waiting()
        if self._in.waits and (not waiting or self._agree(waiting)):
            self._in.take_what_waits()
            self._problems += finish_purge(project=self._project)

    def _said(self) -> Synced:
        held = self._project.read_whole(places.held_count, self._key)
        return replace(
            self._in.said(),
            went=self._out.went,
            held=held,
            held_why=self._out.held_why if held else "",
            problems=self._problems,
        )
