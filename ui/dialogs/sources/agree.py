"""Settling what coders differ on: what each said, and what the team agrees on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from reviewer.model.names import shown
from reviewer.model.sources.appraisal import DECISIONS
from reviewer.model.sources.screening import Agreed, Decision, Rules, Stage, StageStanding
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.parts import wrapped
from ui.widgets.text.stages import decision_words, stage_words


def votes_told(stage: Stage, standing: StageStanding, names: Mapping[str, str]) -> str:
    """What each coder said at a stage, one a line."""
    lines = []
    for vote in standing.votes:
        words = [decision_words(stage, vote.decision), " ".join(vote.reason.split())[:300]]
        lines.append(f"{names.get(vote.coder, '?')}: {' · '.join(word for word in words if word)}")
    return shown("\n".join(lines))


class AgreeDialog(QDialog):
    """Accepted, `decision`, `why` and `note` are what the team agreed on; `to_screen` takes an agreement back."""

    def __init__(
        self,
        title: str,
        stage: Stage,
        standing: StageStanding,
        before: Agreed | None,
        rules: Rules,
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agree on a source"))
        self._stage = stage
        words = wrapped(self.tr("{0}, {1}").format(title[:200], stage_words(stage)))
        said = wrapped(votes_told(stage, standing, names), role="muted")
        self.choice, self.reason = QComboBox(), QComboBox()
        self.choice.setAccessibleName(self.tr("What the team agrees on"))
        for decision in DECISIONS:
            open_ = decision == "to_screen"
            self.choice.addItem(self.tr("nothing agreed yet") if open_ else decision_words(stage, decision), decision)
        self.reason.setAccessibleName(self.tr("Reason for exclusion"))
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        given = [rules.spelled(vote.reason) for vote in standing.votes if vote.reason]
        self.reason.addItems(list(dict.fromkeys(map(shown, ["", *given, *rules.reasons]))))
        self.text = GrowingText(2, 8)
        self.text.setAccessibleName(self.tr("Why, in the team's words"))
        self.problem = wrapped(role="danger")
        self.problem.hide()
        self._reasons(before.reason if before else (given[0] if given else ""))
        self.choice.setCurrentIndex(self.choice.findData(before.decision if before else "to_screen"))
        self.text.setPlainText(before.note if before else "")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setText(self.tr("Agree"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Agreed:"), self.choice)
        form.addRow(self.tr("Reason:"), self.reason)
        form.addRow(self.tr("Note:"), self.text)
        layout = QVBoxLayout(self)
        for widget in (words, said):
            layout.addWidget(widget)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.choice.currentIndexChanged.connect(lambda _: self._follow())
        self._follow()
        self.resize(self.fontMetrics().averageCharWidth() * 64, self.sizeHint().height())

    @property
    def decision(self) -> Decision:
        """What was chosen."""
        chosen: Decision = self.choice.currentData()
        return chosen

    @property
    def why(self) -> str:
        """The reason of an exclusion."""
        return self.reason.currentText().strip() if self.decision == "excluded" else ""

    @property
    def note(self) -> str:
        """The note on it."""
        return self.text.toPlainText().strip()

    def _reasons(self, reason: str) -> None:
        at = self.reason.findText(shown(reason))
        if at < 0:
            self.reason.addItem(shown(reason))
        self.reason.setCurrentIndex(self.reason.findText(shown(reason)))

    def _follow(self) -> None:
        self.reason.setEnabled(self.decision == "excluded")
        self.problem.hide()

    def _try(self) -> None:
        if self._stage == "eligibility" and self.decision == "excluded" and not self.why:
            self.problem.setText(self.tr("Say why the source is excluded; choose a reason or write one."))
            self.problem.show()
            return
        self.accept()
