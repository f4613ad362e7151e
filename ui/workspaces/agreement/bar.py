"""Above the figures: what the rows are, what is compared and how, intervals, exports, and what a reader must know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QPushButton, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.team.round import Round
from ui.session import Session
from ui.widgets.excerpts.conditions import Conditions
from ui.widgets.fields.choice_button import ChoiceButton
from ui.widgets.fields.tab_order import tab_after
from ui.widgets.flow import Flow
from ui.workspaces.agreement.words import Asked, levels, resamples, scales, tables, uncoded, units


class AgreementBar(QWidget):
    """`changed()` when the user asks for something else; `export_asked(what)`: figures, ratings, sheet or methods."""

    changed = Signal()
    export_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = Asked()
        self.table: ChoiceButton = ChoiceButton(self.tr("Rows: {0}"), tables())
        self.unit: ChoiceButton = ChoiceButton(self.tr("Unit: {0}"), units())
        self.levels: ChoiceButton = ChoiceButton(self.tr("Codes: {0}"), levels())
        self.uncoded: ChoiceButton = ChoiceButton(self.tr("Text without a code: {0}"), uncoded())
        self.scale: ChoiceButton = ChoiceButton(self.tr("Distance: {0}"), scales())
        self.scale.setToolTip(self.tr("Codes as the values of a scale, for alpha of all codes together"))
        self.round: ChoiceButton = ChoiceButton(self.tr("Round: {0}"), [("", self.tr("any"))])
        self.round.setToolTip(
            self.tr("Only sources that were given to coders in a round, by those who are done with them")
        )
        self._rounds = False
        self.times: ChoiceButton = ChoiceButton(self.tr("Intervals: {0}"), resamples())
        self.times.setToolTip(self.tr("How many times sources are drawn anew for 95% intervals"))
        self.overlap = _number(self.tr("Passages are the same from this share of their characters on"), 0, 100)
        self.overlap.setPrefix(self.tr("same from:") + " ")
        self.overlap.setSuffix(" %")
        self.seed = _number(self.tr("What the resamples are drawn by"), 0, 1_000_000)
        self.seed.setPrefix(self.tr("seed:") + " ")
        self.everyone = QCheckBox(self.tr("Everyone read everything"))
        self.everyone.setToolTip(self.tr("Who marked nothing in a source read it all the same"))
        self.export = QPushButton(self.tr("Export"))
        menu = QMenu(self.export)
        for what, words in (
            ("figures", self.tr("The figures…")),
            ("ratings", self.tr("Ratings for R and Python…")),
            ("sheet", self.tr("Sheet of disagreements…")),
            ("methods", self.tr("Copy the paragraph for the methods")),
        ):
            menu.addAction(words, partial(self.export_asked.emit, what))
        self.export.setMenu(menu)
        self.conditions = Conditions(session, things_only=True)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.show_asked(self._asked)

    @property
    def asked(self) -> Asked:
        return self._asked

    def show_asked(self, asked: Asked) -> None:
        """Show what is asked for, without saying that it changed."""
        self._asked = asked
        choice = asked.choice
        self.table.set_value(asked.table)
        self.unit.set_value(choice.unit)
        self.levels.set_value(choice.levels)
        self.uncoded.set_value(choice.uncoded)
        self.scale.set_value(choice.scale)
        self.times.set_value(str(choice.times))
        for field in (self.overlap, self.seed, self.everyone):
            field.blockSignals(True)
        self.overlap.setValue(round(100 * choice.overlap))
        self.seed.setValue(choice.seed)
        self.everyone.setChecked(choice.everyone)
        for field in (self.overlap, self.seed, self.everyone):
            field.blockSignals(False)
        of_codes = asked.table != "decisions"
        self.round.set_value(choice.round)
        self.round.setVisible(self._rounds and asked.table not in ("decisions", "rounds"))
        for widget in (self.unit, self.levels, self.uncoded, self.scale, self.everyone):
            widget.setVisible(of_codes)
        self.overlap.setVisible(of_codes and choice.unit == "passages")
        self.seed.setVisible(choice.times > 0)
        self.refresh_chips()

    def offer_rounds(self, rounds: Sequence[Round]) -> None:
        """The rounds that there are now; a round that is gone is not asked for any more."""
        self._rounds = bool(rounds)
        self.round.offer([("", self.tr("any")), *((each.id, each.name) for each in rounds)])
        if self._asked.choice.round not in [each.id for each in rounds]:
            self._asked = replace(self._asked, choice=replace(self._asked.choice, round=""))
        self.show_asked(self._asked)

    def refresh_chips(self) -> None:
        """One chip for each condition, with the names of now."""
        self.conditions.show_wanted(self._asked.wanted, self.export)

    def clear_filters(self) -> None:
        """Compare all coders on all codes in all sources."""
        self.conditions.ask(ExcerptFilter())

    def _choose(self, **values: Any) -> None:
        self._ask(replace(self._asked, choice=replace(self._asked.choice, **values)))

    def _narrow(self, wanted: ExcerptFilter) -> None:
        choice = replace(self._asked.choice, coders=wanted.coders, codes=wanted.codes, sources=wanted.sources)
        self._ask(replace(self._asked, choice=choice, wanted=wanted))

    def _ask(self, asked: Asked) -> None:
        if asked != self._asked:
            self.show_asked(asked)
            self.changed.emit()

    def _connect(self) -> None:
        self.table.chosen.connect(lambda value: self._ask(replace(self._asked, table=value)))
        self.unit.chosen.connect(lambda value: self._choose(unit=value))
        self.levels.chosen.connect(lambda value: self._choose(levels=value))
        self.uncoded.chosen.connect(lambda value: self._choose(uncoded=value))
        self.round.chosen.connect(lambda value: self._choose(round=value))
        self.scale.chosen.connect(lambda value: self._choose(scale=value))
        self.times.chosen.connect(lambda value: self._choose(times=int(value)))
        self.overlap.valueChanged.connect(lambda value: self._choose(overlap=value / 100))
        self.seed.valueChanged.connect(lambda value: self._choose(seed=value))
        self.everyone.toggled.connect(lambda on: self._choose(everyone=on))
        self.conditions.changed.connect(self._narrow)

    def _lay_out(self) -> None:
        top = QWidget()
        row = Flow(top)
        policy = top.sizePolicy()
        policy.setHeightForWidth(True)
        top.setSizePolicy(policy)
        shown = (
            self.table, self.round, self.unit, self.overlap, self.levels, self.uncoded, self.scale, self.everyone,
            self.times, self.seed, self.export,
        )  # fmt: skip
        for widget in shown:
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(widget)
        self.everyone.setProperty("role", "option-page")
        self.everyone.setMinimumHeight(self.export.sizeHint().height())
        tab_after(None, shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(8)
        layout.addWidget(top)
        layout.addWidget(self.conditions)
        layout.addWidget(self.note)


def _number(name: str, least: int, most: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    field.setAccessibleName(name)
    field.setToolTip(name)
    # A figure is computed when the number is there, not at each of its digits.
    field.setKeyboardTracking(False)
    return field
