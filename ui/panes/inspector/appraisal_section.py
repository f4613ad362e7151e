"""Whether a source belongs to the review: one's own decision with reason and note, the others', and disagreement marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.model.names import shown
from reviewer.model.sources.appraisal import Appraisal, Standing
from reviewer.model.sources.screening import STAGES, Decision, ReasonKind, Rules, Stage
from reviewer.model.sources.status import Status
from reviewer.services.sources import appraisal
from ui.intents.agree import Agreeing
from ui.intents.screen_sources import Screening
from ui.session import Session
from ui.widgets.fields.choice_row import ChoiceRow
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.named_box import NamedBox
from ui.widgets.fields.parts import breakable, wrapped
from ui.widgets.flow import Flow
from ui.widgets.one_of import OneOf
from ui.widgets.text.stages import decision_words, stage_words
from ui.widgets.text.statuses import status_words

_DECISIONS: tuple[Decision, ...] = ("to_screen", "included", "excluded")


class AppraisalSection(QWidget):
    """Every decision is written at once; a notice offers to take it back."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._source, self._own = session, "", Appraisal("", "", "")
        self._reasons: tuple[str, ...] = ()
        self.screening, self.agreeing = Screening(session, self), Agreeing(session, self)
        self._standing, self._rules = Standing(), Rules()
        self.stages: dict[Stage, ChoiceRow] = {stage: ChoiceRow(stage_words(stage)) for stage in STAGES[:2]}
        self.buttons: dict[Decision, OneOf] = {}
        self._group = QButtonGroup(self)
        self.reason = NamedBox(self.tr("Reason for exclusion"))
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
        self.settle = QPushButton(self.tr("Agree…"))
        self.settle.setProperty("role", "pill")
        self.full = wrapped(stage_words("eligibility"), role="muted")
        self._lay_out()
        self.reason.activated.connect(self._choose_reason)
        self.edit.clicked.connect(self._edit_reasons)
        self.settle.clicked.connect(self._settle)
        for stage, row in self.stages.items():
            row.chosen.connect(lambda value, stage=stage: self._decide_early(stage, value))

    def show_source(self, source: str, appraisals: Sequence[Appraisal], rules: Rules, standing: Standing) -> None:
        """Show what was decided on a source, by whom, and where it stands; `rules` are the team's."""
        self._source, self._reasons = source, rules.reasons
        self._rules, self._standing = rules, standing
        me = self._session.coder.id
        own = next((each for each in appraisals if each.coder == me), None)
        self._own = own or Appraisal("", source, me)
        for decision, button in self.buttons.items():
            button.setChecked(decision == self._own.decision)
            button.setEnabled(self._session.can_write)
        for stage, row in self.stages.items():
            self._show_stage(stage, row)
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
        self._show_standing()
        others = [each for each in appraisals if each is not self._own and each.coder != self._own.coder]
        lines = [self._line(names.get(each.coder, self.tr("unknown")), each) for each in others]
        self.others.setText(breakable("\n".join(lines)))
        self.others.setVisible(bool(lines))

    def _show_stage(self, stage: Stage, row: ChoiceRow) -> None:
        decision, reason = self._own.at(stage)
        out = decision_words(stage, "excluded")
        values: list[tuple[str, str]] = [
            ("to_screen", decision_words(stage, "to_screen")), ("included", decision_words(stage, "included")),
            ("excluded", f"{out}: {reason}" if reason else out),
        ]  # fmt: skip
        if stage == "screening":
            values.append(("because", self.tr("excluded, for a reason…")))
        row.show_values(values, decision, enabled=self._session.can_write)

    def _show_standing(self) -> None:
        """What the team has to know: that coders differ, that a second one has to decide, what was agreed on."""
        way = self._standing.way
        stage, last = way.stage, way.last
        several = last.state == "excluded" and len(last.reasons) > 1
        words = ""
        if last.state == "conflict":
            words = self.tr("The coders disagree on this source.") + f" ({stage_words(stage)})"
        elif several:
            words = self.tr("The coders give different reasons.")
        elif last.state == "waiting":
            words = self.tr("{0}: a second coder has to decide.").format(stage_words(stage))
        elif last.agreed:
            reason = f" ({', '.join(last.reasons)})" if last.reasons else ""
            decision: Decision = "excluded" if last.state == "excluded" else "included"
            words = self.tr("Agreed: {0}, {1}.").format(
                stage_words(stage), decision_words(stage, decision) + shown(reason)
            )
        self.apart.setText(breakable(words))
        self.apart.setVisible(bool(words))
        self.settle.setVisible(last.state == "conflict" or several or last.agreed)
        self.settle.setEnabled(self._session.can_write)

    def _line(self, name: str, each: Appraisal) -> str:
        status: Status = each.decision
        early = [
            f"{stage_words(stage)}: {decision_words(stage, each.at(stage)[0])}"
            for stage in STAGES[:2]
            if each.at(stage)[0] != "to_screen"
        ]
        parts = [f"{shown(name)}: {status_words(status)}", each.reason, each.note, *early]
        return " · ".join(shown(" ".join(part.split())[:300]) for part in parts if part)

    def _decide_early(self, stage: Stage, value: str) -> None:
        row = self.stages[stage]
        if value == "because":
            self._show_stage(stage, row)
            self.screening.exclude(self._source, row.box, stage=stage)
        elif value != self._own.at(stage)[0]:
            decision: Decision = (
                "included" if value == "included" else "excluded" if value == "excluded" else "to_screen"
            )
            self.screening.decide(self._source, decision, stage=stage)

    def _settle(self) -> None:
        self.agreeing.ask(self._source, self._standing.way.stage, self)

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
        from ui.dialogs.sources.reasons import ReasonsDialog

        dialog = ReasonsDialog([(reason, self._rules.kind(reason)) for reason in self._reasons], self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep_reasons(dialog.reasons, dialog.kinds))
        dialog.open()

    def _keep_reasons(self, reasons: list[str], kinds: dict[str, ReasonKind]) -> None:
        self._session.do(
            lambda by: appraisal.set_reasons(**by, reasons=reasons, kinds=kinds),
            notice=self.tr("List of reasons changed."),
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
        row = Flow(spacing=0)
        for decision in _DECISIONS:
            words = status_words(decision)
            button = OneOf(words[:1].upper() + words[1:], "decision")
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
        for early in self.stages.values():
            layout.addWidget(early)
        layout.addWidget(self.full)
        layout.addLayout(row)
        layout.addLayout(reasons)
        layout.addWidget(self.note)
        layout.addWidget(self.apart)
        layout.addWidget(self.settle, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.others)
