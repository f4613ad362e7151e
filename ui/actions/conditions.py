"""What an action can need: asked of the project, of what is looked at and of the reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal

from ui.actions.target import Target
from ui.navigator import Navigator
from ui.session import Session

Need = Literal["project", "writable", "source", "selection", "highlight", "passage", "code"]


class Conditions(QObject):
    """`changed()` when any of them holds or does not hold any more.

    `source`: a source is read. `selection`: words are selected in it. `highlight`: a highlight is the target. `passage`: one
    of these two. `code`: a code is looked at.
    """

    changed = Signal()

    def __init__(self, session: Session, navigator: Navigator, target: Target, parent: QObject) -> None:
        super().__init__(parent)
        self._tests: dict[Need, Callable[[], bool]] = {
            "project": lambda: session.is_open,
            "writable": lambda: session.can_write,
            "source": lambda: session.is_open and bool(navigator.source),
            "selection": lambda: target.selection is not None,
            "highlight": lambda: bool(target.highlight),
            "passage": lambda: target.selection is not None or bool(target.highlight),
            "code": lambda: bool(target.code),
        }
        self._now = self._look()
        for signal in (
            session.opened,
            session.closed,
            session.saving_changed,
            navigator.source_changed,
            target.changed,
        ):
            signal.connect(self._follow)

    def hold(self, needs: Iterable[Need]) -> bool:
        """Whether all of these hold now."""
        return all(self._tests[need]() for need in needs)

    def _look(self) -> tuple[bool, ...]:
        return tuple(self._tests[need]() for need in get_args(Need))

    def _follow(self, *_: object) -> None:
        now = self._look()
        if now != self._now:
            self._now = now
            self.changed.emit()
