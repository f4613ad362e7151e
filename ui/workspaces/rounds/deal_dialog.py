"""Deal out…: to whom, how many coders a source, how much overlap, by which seed; what comes of it is shown first."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reviewer.errors import UsageError
from reviewer.model.names import shown
from reviewer.model.team.round import Round
from reviewer.services.shared import source_lookup
from reviewer.services.team import assignments
from reviewer.services.team.assignments import Deal, Pair
from ui.look.numbers import counted
from ui.sentences import said
from ui.session import Session
from ui.widgets.fields.tick_list import TickList

Planned = tuple[list[Pair], dict[str, int], str]
"""The pairs, the words of each source, and why it cannot be, or ""."""
_GREATEST_SEED = 999_999


class DealDialog(QDialog):
    """Accepted, `pairs` are what is to be assigned."""

    def __init__(self, session: Session, now: Round, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Deal out: {0}").format(shown(now.name)))
        self._session = session
        self.pairs: list[Pair] = []
        self.coders = TickList(self.tr("Coders"), self.tr("Filter coders"))
        self.coders.put_all(self._fill)
        self.which = QComboBox()
        for value, title in (
            ("all", self.tr("all sources with a text")),
            ("included", self.tr("included sources alone")),
        ):
            self.which.addItem(title, value)
        self.overlap = _spin(0, 100, 100, " %")
        self.each = _spin(1, max(1, len(session.coders)), min(2, max(1, len(session.coders))), "")
        self.seed = _spin(1, _GREATEST_SEED, 1, "")
        self.by_length = QCheckBox(self.tr("As many words for everybody, not only as many sources"))
        self.by_length.setChecked(True)
        self.outcome = QLabel()
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setText(self.tr("Deal out"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        for spin in (self.overlap, self.each, self.seed):
            spin.valueChanged.connect(lambda _: self._plan())
        self.which.currentIndexChanged.connect(lambda _: self._plan())
        self.by_length.toggled.connect(lambda _: self._plan())
        self.coders.ticked_changed.connect(self._plan)
        session.closed.connect(self.reject)
        self._plan()

    def _fill(self) -> None:
        for coder in self._session.coders:
            self.coders.put(coder.id, shown(coder.name), words=coder.name, ticked=True)

    def _plan(self) -> None:
        """Work out what would come of it."""
        project, coders = self._session.project, list(self.coders.ticked)
        deal = Deal(self.each.value(), self.overlap.value(), self.seed.value(), self.by_length.isChecked())
        included = self.which.currentData() == "included"

        def plan() -> Planned:
            sources = None
            if included:
                standings = source_lookup.standings(project=project)
                sources = [each for each, standing in standings.items() if standing.status == "included"]
            words = {each.id: each.words for each in source_lookup.list_sources(project=project)}
            try:
                pairs = assignments.planned(project=project, coders=coders, sources=sources, deal=deal)
            except UsageError as problem:
                return [], words, said(problem)
            return pairs, words, ""

        self._session.ask("deal", plan, self._show)

    def _show(self, planned: Planned) -> None:
        self.pairs, words, problem = planned
        self.go.setEnabled(bool(self.pairs))
        if problem:
            self.outcome.setText(problem)
            return
        sources = Counter(source for source, _ in self.pairs)
        lines = [
            self.tr("Sources: {0}; for several coders: {1}.").format(
                counted(len(sources)), counted(sum(number > 1 for number in sources.values()))
            )
        ]
        for coder in self._session.coders:
            mine = [source for source, who in self.pairs if who == coder.id]
            if mine:
                total = counted(sum(words[source] for source in mine))
                lines.append(
                    self.tr("{0}: sources: {1}, words: {2}").format(shown(coder.name), counted(len(mine)), total)
                )
        self.outcome.setText("\n".join(lines))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Sources"), self.which)
        form.addRow(self.tr("&Overlap"), self.overlap)
        form.addRow(self.tr("Coders of &those"), self.each)
        form.addRow(self.tr("S&eed"), self.seed)
        form.addRow("", self.by_length)
        self.overlap.setToolTip(self.tr("How many of the sources several coders code; the others go to one"))
        self.seed.setToolTip(self.tr("The same number deals the same on every computer; state it in the protocol"))
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.coders, 1)
        layout.addLayout(form)
        layout.addWidget(self.outcome)
        layout.addWidget(self.buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 66, metrics.height() * 32)


def _spin(least: int, most: int, value: int, suffix: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setValue(value)
    spin.setSuffix(suffix)
    return spin
