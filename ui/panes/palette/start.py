"""What the palette offers before anything is typed: where one was, and what one does often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.actions.action import Actions
from ui.actions.offers import Group, Offer, first_of
from ui.navigator import Navigator
from ui.session import Session

_RECENT_KEPT = 12  # Some may be deleted since; enough is left to show.
_FIRST_OFFERS = 4  # Of each group, so that all groups are seen at once.
_OFTEN = ("import", "new_code", "excerpts", "export", "shortcuts")


class Start(QObject):
    """Remembers the sources and codes looked at since the project was opened, and the commands used."""

    def __init__(
        self, session: Session, navigator: Navigator, actions: Actions, recent_codes: Callable[[], Sequence[str]]
    ) -> None:
        super().__init__(session)
        self._navigator, self._recent_codes = navigator, recent_codes
        self._sources: list[str] = []
        self._codes: list[str] = []
        self._used: Counter[str] = Counter()
        session.opened.connect(self._forget)
        navigator.source_changed.connect(lambda source: _push(self._sources, source))
        navigator.subject_changed.connect(lambda kind, one: _push(self._codes, one) if kind == "code" else None)
        actions.triggered.connect(self._count)

    def groups(self, commands: Sequence[Offer], stock: Sequence[Offer]) -> list[Group]:
        """The sources and codes used last, then the commands used most."""
        sources = [offer for offer in stock if offer.kind == "source" and offer.id != self._navigator.source]
        codes = [offer for offer in stock if offer.kind == "code"]
        often = [*(one for one, _ in self._used.most_common() if one != "search"), *_OFTEN]
        known = [offer for offer in commands if offer.id in often]
        groups = (
            Group("source", first_of(sources, self._sources, _FIRST_OFFERS)),
            Group("code", first_of(codes, [*self._codes, *self._recent_codes()], _FIRST_OFFERS)),
            Group("command", first_of(known, list(dict.fromkeys(often)), _FIRST_OFFERS + 1)),
        )
        return [group for group in groups if group.offers]

    def _count(self, action: str) -> None:
        self._used[action] += 1

    def _forget(self) -> None:
        self._sources.clear()
        self._codes.clear()


def _push(recent: list[str], one: str) -> None:
    if one in recent:
        recent.remove(one)
    if one:
        recent.insert(0, one)
        del recent[_RECENT_KEPT:]
