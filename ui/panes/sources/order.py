"""The order of the list of sources, as the user chooses it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reviewer.model.sources.appraisal import Standing
from reviewer.model.sources.source import Source
from reviewer.model.sources.status import STATUSES
from ui.look.source_orders import source_orders

ADDED = "added"
"""The order in which sources came into the project: what they are in unless the user chooses otherwise."""
_Key = Callable[[Source, Mapping[str, Standing]], tuple[object, ...]]


def _letters(text: str) -> str:
    """A text as it is sorted: accents and case do not count."""
    return unicodedata.normalize("NFKD", text).casefold()


def _filled(text: str) -> tuple[bool, str]:
    """What says nothing stands last."""
    return not text, _letters(text)


def _year(source: Source) -> tuple[object, ...]:
    digits = source.reference.year[:4]
    return (-int(digits),) if digits.isascii() and digits.isdigit() else (1,)


_KEYS: dict[str, _Key] = {
    "title": lambda source, _: (_letters(source.title),),
    "author": lambda source, _: (_filled(source.reference.authors), _letters(source.title)),
    "year": lambda source, _: (*_year(source), _letters(source.title)),
    "kind": lambda source, _: (_filled(source.reference.type), _letters(source.title)),
    "decision": lambda source, standings: (
        STATUSES.index(standings.get(source.id, Standing()).status),
        _letters(source.title),
    ),
    "length": lambda source, _: (-source.words, _letters(source.title)),
}


def in_order(sources: Sequence[Source], by: str, standings: Mapping[str, Standing]) -> Sequence[Source]:
    """The sources in this order; in the one that they came in where it is not known. Years begin with the newest."""
    key = _KEYS.get(by)
    return sources if key is None else sorted(sources, key=lambda source: key(source, standings))


class OrderButton(QToolButton):
    """`chosen(order)` when the user takes another one."""

    chosen = Signal(str)

    def __init__(self, now: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("⇅")
        self.setProperty("role", "order")
        self.setAccessibleName(self.tr("Order of the sources"))
        self.setToolTip(self.tr("Order of the sources"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        names = dict(source_orders())
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, name in names.items():
            action = menu.addAction(name)
            action.triggered.connect(partial(self._take, order))
            action.setCheckable(True)
            action.setChecked(order == (now if now in names else ADDED))
            group.addAction(action)
        self.setMenu(menu)
        self._by_order = dict(zip(names, menu.actions(), strict=True))

    def show_order(self, order: str) -> None:
        """Mark the order that the list is in now."""
        self._by_order[order].setChecked(True)

    def _take(self, order: str, _: bool = False) -> None:
        self.chosen.emit(order)
