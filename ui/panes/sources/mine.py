"""Which sources are shown to a coder who has some to code: all, one's own, or those of them that are left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.model.changes import Changes
from reviewer.services.team import assignments
from ui.look.numbers import counted
from ui.session import Session
from ui.widgets.fields.choice_button import ChoiceButton


class MineChoice(ChoiceButton):
    """`narrowed(sources)` with the ids that are to be shown, None for all. Hidden where nothing is assigned to this coder."""

    narrowed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Show: {0}"), [("all", self.tr("all"))], parent)
        self._session = session
        self._assigned: dict[str, bool] = {}
        self.hide()
        self.chosen.connect(lambda _: self._tell())
        session.opened.connect(self._begin)
        session.closed.connect(self._begin)
        session.coder_changed.connect(self._begin)
        session.changed.connect(self._follow)

    @property
    def is_narrow(self) -> bool:
        """Whether not all sources are shown."""
        return self.value != "all"

    def _begin(self) -> None:
        self._show({})
        self.set_value("all")
        self._read()

    def _follow(self, changes: Changes) -> None:
        if changes.touches("assignment", "round", "source", "coder"):
            self._read()

    def _read(self) -> None:
        if self._session.is_open:
            project, coder = self._session.project, self._session.coder.id
            self._session.ask(
                "mine", lambda: assignments.assigned_to(project=project, coder=coder), self._show, lane="look"
            )

    def _show(self, assigned: dict[str, bool]) -> None:
        self._assigned = assigned
        left = sum(not done for done in assigned.values())
        mine = self.tr("mine ({0})").format(counted(len(assigned)))
        self.offer(
            [("all", self.tr("all")), ("mine", mine), ("left", self.tr("mine, to do ({0})").format(counted(left)))]
            if assigned
            else [("all", self.tr("all"))]
        )
        self.setVisible(bool(assigned))
        self._tell()

    def _tell(self) -> None:
        if not self.is_narrow:
            self.narrowed.emit(None)
        else:
            self.narrowed.emit(
                frozenset(each for each, done in self._assigned.items() if self.value == "mine" or not done)
            )
