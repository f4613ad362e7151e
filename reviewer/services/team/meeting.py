"""A place that is met again and again while a project is open: it stays open between two exchanges."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from reviewer.model.changes import Changes
from reviewer.model.team.synced import Synced
from reviewer.progress import Progress
from reviewer.services.team import places
from reviewer.services.team.presence import Colleague, who_is_here
from reviewer.services.team.sync import Agree, key_of, not_yet, sync
from reviewer.store.project_file import Project
from reviewer.store.team import places as kept
from reviewer.sync.port import Exchange, ExchangeFailed, Locked, Unreachable

__all__ = ["Locked", "Meeting", "Met", "Synced", "Unreachable"]

_PRESENCE_MS = 10_000
"""So often, in ms, the others are told where one works, and asked."""


@dataclass(frozen=True, slots=True)
class Met:
    """What came of one exchange, and who else works there now."""

    synced: Synced
    others: tuple[Colleague, ...] = ()

    @property
    def changes(self) -> Changes:
        """What views have to show anew."""
        return self.synced.changes


class Meeting:
    """Exchanges of one open project with one place, as this coder. All calls come from one thread.

    `where` may hold no password: `password` is the folder's passphrase or the person's password, kept in memory alone.
    """

    def __init__(self, *, project: Project, where: str, password: str = "", coder: str = "") -> None:
        self.where = where
        self._project, self._password, self._coder = project, password, coder
        self._exchange: Exchange | None = None
        self._key = ""
        self._told_ms = 0
        self._others: tuple[Colleague, ...] = ()

    def meet(self, *, agree: Agree = not_yet, source: str | None = None, progress: Progress | None = None) -> Met:
        """Exchange once. `source` is what is read, to be told to the others, "" for nothing; None tells them nothing.

        Raises Locked, Unreachable, ExchangeFailed, ProjectError, StorageFailed, Cancelled; the next exchange begins anew.
        """
        try:
            exchange = self._open()
            synced = sync(project=self._project, exchange=exchange, coder=self._coder, agree=agree, progress=progress)
        except BaseException:
            self.close()
            raise
        try:
            self._greet(exchange, source)
        except ExchangeFailed:
            # What came in has to be shown; that nobody answers is found by the next exchange.
            self._others = ()
            self.close()
        return Met(synced, self._others)

    def to_send(self) -> int:
        """How many records the place does not have yet, as far as it was ever met."""
        return self._project.read_whole(kept.unsent_count, self._key) if self._key else 0

    def close(self) -> None:
        """Give back what is held there."""
        exchange, self._exchange = self._exchange, None
        if exchange is not None:
            with contextlib.suppress(ExchangeFailed):
                exchange.close()

    def leave(self) -> None:
        """Say to the others that one is gone, where they were told of one."""
        if self._told_ms and self._exchange is not None:
            with contextlib.suppress(ExchangeFailed):
                self._exchange.present(None)
        self.close()

    def _open(self) -> Exchange:
        if self._exchange is None:
            self._exchange = places.open_place(
                project=self._project, where=self.where, passphrase=self._password, coder=self._coder
            )
            self._key = key_of(self._exchange)
        return self._exchange

    def _greet(self, exchange: Exchange, source: str | None) -> None:
        now = self._project.world.now_ms()
        if source is None:
            if self._told_ms:
                exchange.present(None)
            self._told_ms, self._others = 0, ()
        elif now - self._told_ms >= _PRESENCE_MS:
            self._others = who_is_here(project=self._project, exchange=exchange, coder=self._coder, source=source)
            self._told_ms = now
