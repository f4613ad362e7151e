"""Settling with the team what its coders decided differently on a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reviewer.model.names import shown
from reviewer.model.sources.screening import Agreed, Rules, Stage, StageStanding
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal
from ui.session import Session

if TYPE_CHECKING:
    from ui.dialogs.sources.agree import AgreeDialog

_LONGEST_WORDS = 80  # A title in a notice stays on one line.


class Agreeing(QObject):
    """Asks what the team agreed on, and writes it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def ask(self, source: str, stage: Stage, beside: QWidget) -> None:
        """Open the dialog for a source at a stage."""
        project = self._session.project

        def question() -> tuple[str, StageStanding, Agreed | None, Rules]:
            title = source_lookup.source_with(project=project, identifier=source).title
            standing = source_lookup.standings(project=project)[source].way.at(stage)
            settled = appraisal.agreed(project=project, source=source)
            before = next((each for each in settled if each.stage == stage), None)
            return title, standing, before, appraisal.rules(project=project)

        def answer(read: tuple[str, StageStanding, Agreed | None, Rules]) -> None:
            if self._session.is_open:
                self._open(source, stage, read, beside)

        self._session.ask("agree", question, answer, lane="look")

    def _open(
        self, source: str, stage: Stage, read: tuple[str, StageStanding, Agreed | None, Rules], beside: QWidget
    ) -> None:
        title, standing, before, rules = read
        from ui.dialogs.sources.agree import AgreeDialog

        dialog = AgreeDialog(title, stage, standing, before, rules, self._session.names, beside.window())
        dialog.accepted.connect(lambda: self._write(source, stage, title, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, source: str, stage: Stage, title: str, dialog: AgreeDialog) -> None:
        decision, reason, note = dialog.decision, dialog.why, dialog.note
        self._session.do(
            lambda by: appraisal.agree(**by, source=source, stage=stage, decision=decision, reason=reason, note=note),
            notice=self.tr("Agreed on “{0}”.").format(shown(title[:_LONGEST_WORDS])),
        )
