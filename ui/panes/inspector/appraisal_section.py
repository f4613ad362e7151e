"""Whether a source belongs to the review: one's own decision with reason and note, the others', and disagreement marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.sources.appraisal import Appraisal, Status, standing
from reviewer.model.sources.screening import Decision
from reviewer.services.sources import appraisal
from ui.dialogs.sources.reasons import ReasonsDialog
from ui.intents.screen_sources import Screening
from ui.session import Session
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import breakable, wrapped
from ui.widgets.text.statuses import status_words

_DECISIONS: tuple[Decision, ...] = ("to_screen", "included", "excluded")


class AppraisalSection(QWidget):
    """Every decision is written at once; a notice offers to take it back."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._source, self._own = session, "", Appraisal("", "", "")
        self._reasons: tuple[str, ...] = ()
        self.screening = Screening(session, self)
        self.buttons: dict[Decision, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.reason = QComboBox()
        self.reason.setAccessibleName(self.tr("Reason for exclusion"))
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.setMinimumContentsLength(8)
        self.edit = QPushButton(self.tr("Edit the list…"))
        self.edit.setProperty("role", "link")
        self.note = GrowingText(2, 8)
        self.note.setPlaceholderText(self.tr("Note on this decision…"))
        self.note.setAccessibleName(self.tr("Note on this decision"))
        self.keeper = Keeper(self.note, self._save_note, after_pause=True)
        self.keeper.refused.connect(session.failed)
        self.apart, self.others = wrapped(role="problem"), wrapped(role="muted")
        self._lay_out()
        self.reason.activated.connect(self._choose_reason)
        self.edit.clicked.connect(self._edit_reasons)

    def show_source(self, source: str, appraisals: Sequence[Appraisal], reasons: Sequence[str]) -> None:
        """Show what was decided on a source; `reasons` are the team's for exclusion."""
        self._source, self._reasons = source, tuple(reasons)
        me = self._session.coder.id
        own = next((each for each in appraisals if each.coder == me), None)
        self._own = own or Appraisal("", source, me)
        for decision, button in self.buttons.items():
            button.setChecked(decision == self._own.decision)
            button.setEnabled(self._session.can_write)
        self._show_reasons()
        self.keeper.load((source, me), self._own.note)
        self.note.setReadOnly(not self._session.can_write)
        self._show_others(appraisals)

    def _show_reasons(self) -> None:
        excluded = self._own.decision == "excluded"
        known = list(self._reasons)
        if self._own.reason and self._own.reason not in known:
            known.append(self._own.reason)
        self.reason.clear()
        for reason in known:
            self.reason.addItem(shown(reason), reason)
        self.reason.insertSeparator(len(known))
        self.reason.addItem(self.tr("Another reason…"), "")
        self.reason.setCurrentIndex(max(0, self.reason.findData(self._own.reason)))
        self.reason.setEnabled(self._session.can_write)
        self.edit.setEnabled(self._session.can_write)
        self.reason.setVisible(excluded)
        self.edit.setVisible(excluded)

    def _show_others(self, appraisals: Sequence[Appraisal]) -> None:
        names = self._session.names
        apart = standing(appraisals).status == "disagreement"
        self.apart.setText(self.tr("The coders disagree on this source.") if apart else "")
        self.apart.setVisible(apart)
        others = [each for each in appraisals if each is not self._own and each.coder != self._own.coder]
        lines = [self._line(names.get(each.coder, self.tr("unknown")), each) for each in others]
        self.others.setText(breakable("\n".join(lines)))
        self.others.setVisible(bool(lines))

    def _line(self, name: str, each: Appraisal) -> str:
        status: Status = each.decision
        parts = [f"{shown(name)}: {status_words(status)}", each.reason, each.note]
        return " · ".join(shown(" ".join(part.split())[:300]) for part in parts if part)

    def _decide(self, decision: Decision) -> None:
        if decision == "excluded":
            self.screening.exclude(self._source, self.buttons["excluded"])
        elif decision != self._own.decision or not self._own.id:
            self.screening.decide(self._source, decision)
        self.buttons[self._own.decision].setChecked(True)

    def _choose_reason(self, row: int) -> None:
        reason = self.reason.itemData(row)
        if reason:
            self.screening.decide(self._source, "excluded", reason)
        else:
            self.reason.setCurrentIndex(max(0, self.reason.findData(self._own.reason)))
            self.screening.exclude(self._source, self.reason)

    def _edit_reasons(self) -> None:
        dialog = ReasonsDialog(self._reasons, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep_reasons(dialog.reasons))
        dialog.open()

    def _keep_reasons(self, reasons: list[str]) -> None:
        self._session.do(
            lambda by: appraisal.set_reasons(**by, reasons=reasons), notice=self.tr("List of reasons changed.")
        )

    def _save_note(self, text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
        source = self._source
        decision = self._own.decision
        reason = self._own.reason
        self._session.do(
            lambda by: appraisal.decide(**by, source=source, decision=decision, reason=reason, note=text),
            then=done,
            refused=refused,
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        for decision in _DECISIONS:
            button = QToolButton()
            words = status_words(decision)
            button.setText(words[:1].upper() + words[1:])
            button.setCheckable(True)
            button.setProperty("role", "decision")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, decision=decision: self._decide(decision))
            self._group.addButton(button)
            self.buttons[decision] = button
            row.addWidget(button)
        reasons = QHBoxLayout()
        reasons.addWidget(self.reason, 1)
        reasons.addWidget(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addLayout(reasons)
        layout.addWidget(self.note)
        for label in (self.apart, self.others):
            layout.addWidget(label)
