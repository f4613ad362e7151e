"""What an action can need: asked of the project, of what is looked at and of the reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal

from ui.navigator import Navigator
from ui.reader import Reader
from ui.session import Session

Need = Literal["project", "writable", "source", "selection", "highlight", "passage", "inspected"]


class Conditions(QObject):
    """`changed()` when any of them holds or does not hold any more.

    `source`: a source is read. `selection`: something is selected in it. `highlight`: one of its highlights is the current
    one. `passage`: one of these two. `inspected`: the inspector shows a highlight.
    """

    changed = Signal()

    def __init__(self, session: Session, navigator: Navigator, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._navigator, self._reader = session, navigator, reader
        self._tests: dict[Need, Callable[[], bool]] = {
            "project": lambda: session.is_open,
            "writable": lambda: session.can_write,
            "source": lambda: session.is_open and bool(navigator.source),
            "selection": self._selection,
            "highlight": self._highlight,
            "passage": lambda: self._selection() or self._highlight(),
            "inspected": lambda: session.is_open and navigator.subject[0] == "highlight",
        }
        self._now = self._look()
        for signal in (
            session.opened, session.closed, session.saving_changed, navigator.source_changed, navigator.subject_changed,
            reader.selection_changed, reader.current_changed,
        ):  # fmt: skip
            signal.connect(self._follow)

    def hold(self, needs: Iterable[Need]) -> bool:
        """Whether all of these hold now."""
        return all(self._tests[need]() for need in needs)

    def _selection(self) -> bool:
        return self._session.is_open and bool(self._reader.source_id) and self._reader.selection() is not None

    def _highlight(self) -> bool:
        return self._session.is_open and self._reader.current_highlight() is not None

    def _look(self) -> tuple[bool, ...]:
        return tuple(self._tests[need]() for need in get_args(Need))

    def _follow(self, *_: object) -> None:
        now = self._look()
        if now != self._now:
            self._now = now
            self.changed.emit()
