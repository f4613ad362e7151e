"""Which things an open conflict is about, to mark them where they appear. One read for the whole project."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from reviewer.services.shared import project_lookup
from ui.session import Session


class Conflicted(QObject):
    """`changed()` when there are others. `marks` maps a code, source or highlight to the thing its conflict is about:
    itself, or a memo on it."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.marks: Mapping[str, str] = {}
        session.opened.connect(self._read)
        session.closed.connect(self._read)
        session.changed.connect(lambda _: self._read())

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(self.marks)

    def _read(self) -> None:
        if not self._session.is_open:
            self._show({})
            return
        project = self._session.project

        def answer(marks: Mapping[str, str]) -> None:
            self._show(marks)

        self._session.ask("conflicted", lambda: project_lookup.conflict_marks(project=project), answer)

    def _show(self, marks: Mapping[str, str]) -> None:
        if marks != self.marks:
            self.marks = marks
            self.changed.emit()
