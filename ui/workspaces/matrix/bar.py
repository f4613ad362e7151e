"""Above the matrix: its kind, what its cells count, the filter, how it is laid out, and what a reader must know."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QPushButton, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.evidence.analysis import units as allowed_units
from ui.session import Session
from ui.widgets.excerpts.conditions import Conditions
from ui.widgets.fields.choice_button import ChoiceButton
from ui.widgets.fields.tab_order import tab_after
from ui.widgets.flow import Flow
from ui.workspaces.matrix.words import Asked, attribute_words, default_unit, kinds, notes, periods, units, windows


class MatrixBar(QWidget):
    """`changed()` when the user asks for something else; `export_asked()`, `tidy_asked()` and `table_asked(name)`."""

    changed = Signal()
    export_asked = Signal()
    tidy_asked = Signal()
    table_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = Asked()
        self.kind: ChoiceButton = ChoiceButton(self.tr("Matrix: {0}"), kinds())
        self.unit: ChoiceButton = ChoiceButton(self.tr("Cells: {0}"), list(units().items()))
        self.together: ChoiceButton = ChoiceButton(self.tr("Together: {0}"), windows())
        self.within = QSpinBox()
        self.within.setRange(0, 1_000)
        self.within.setAccessibleName(self.tr("How many sentences further on"))
        self.within.setPrefix(self.tr("sentences:") + " ")
        self.within.setToolTip(self.tr("How many sentences further on; 0 is the same sentence"))
        self.attribute: ChoiceButton = ChoiceButton(self.tr("By {0}"), [("year", attribute_words("year"))])
        self.period: ChoiceButton = ChoiceButton(self.tr("By {0}"), periods())
        self.turned, self.totals = QCheckBox(self.tr("Turned round")), QCheckBox(self.tr("Totals"))
        self.tint = QCheckBox(self.tr("Tint"))
        self.drawn = QCheckBox(self.tr("Chart"))
        self.drawn.setToolTip(self.tr("The matrix as a chart, to look at, copy and save"))
        self.turned.setToolTip(self.tr("Rows as columns, columns as rows"))
        self.tint.setToolTip(self.tr("A stronger ground for greater values"))
        self.export = QPushButton(self.tr("Export"))
        menu = QMenu(self.export)
        menu.addAction(self.tr("This matrix…"), self.export_asked.emit)
        menu.addAction(self.tr("The coded data, one row for each coding…"), self.tidy_asked.emit)
        menu.addAction(self.tr("Decisions on sources, one row for each…"), lambda: self.table_asked.emit("decisions"))
        menu.addAction(self.tr("Answers to checklists, one row for each…"), lambda: self.table_asked.emit("answers"))
        self.export.setMenu(menu)
        self.conditions = Conditions(session)
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

    def offer_attributes(self, names: list[str]) -> None:
        """The attributes that sources have now."""
        self.attribute.offer([(name, attribute_words(name)) for name in names])
        if self.attribute.value != self._asked.choice.attribute:
            self.attribute.set_value(self._asked.choice.attribute if self._asked.choice.attribute in names else "year")
            self._asked = replace(self._asked, choice=replace(self._asked.choice, attribute=self.attribute.value))

    def show_asked(self, asked: Asked) -> None:
        """Show what is asked for, without saying that it changed."""
        self._asked = asked
        choice = asked.choice
        self.kind.set_value(choice.kind)
        names = units()
        self.unit.offer([(unit, names[unit]) for unit in allowed_units(choice.kind)])
        self.unit.set_value(choice.unit)
        self.together.set_value(choice.together)
        self.attribute.set_value(choice.attribute)
        self.period.set_value(choice.period)
        boxes = (
            (self.turned, asked.transposed),
            (self.totals, asked.totals),
            (self.tint, asked.tint),
            (self.drawn, asked.drawn),
        )
        for box, on in boxes:
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.within.blockSignals(True)
        self.within.setValue(choice.within)
        self.within.blockSignals(False)
        self.unit.setVisible(len(allowed_units(choice.kind)) > 1)
        self.together.setVisible(choice.kind == "co-occurrence")
        self.within.setVisible(choice.kind == "co-occurrence" and choice.together == "near")
        self.attribute.setVisible(choice.kind == "code-attribute")
        self.period.setVisible(choice.kind == "code-time")
        self.totals.setVisible(choice.kind not in ("co-occurrence", "appraisal"))
        self.note.setText(notes(choice))
        self.refresh_chips()

    def refresh_chips(self) -> None:
        """One chip for each condition, with the names of now."""
        self.conditions.show_wanted(self._asked.wanted, self.export)

    def clear_filters(self) -> None:
        """Let everything through."""
        self.conditions.ask(ExcerptFilter())

    def _choose(self, **values: Any) -> None:
        choice = replace(self._asked.choice, **values)
        choice = replace(choice, unit=default_unit(choice.unit, allowed_units(choice.kind)))
        self._ask(replace(self._asked, choice=choice))

    def _ask(self, asked: Asked) -> None:
        if asked != self._asked:
            self.show_asked(asked)
            self.changed.emit()

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda value: self._choose(kind=value))
        self.unit.chosen.connect(lambda value: self._choose(unit=value))
        self.together.chosen.connect(lambda value: self._choose(together=value))
        self.attribute.chosen.connect(lambda value: self._choose(attribute=value))
        self.period.chosen.connect(lambda value: self._choose(period=value))
        self.within.valueChanged.connect(lambda value: self._choose(within=value))
        self.turned.toggled.connect(lambda on: self._ask(replace(self._asked, transposed=on)))
        self.totals.toggled.connect(lambda on: self._ask(replace(self._asked, totals=on)))
        self.tint.toggled.connect(lambda on: self._ask(replace(self._asked, tint=on)))
        self.drawn.toggled.connect(lambda on: self._ask(replace(self._asked, drawn=on)))
        self.conditions.changed.connect(lambda wanted: self._ask(replace(self._asked, wanted=wanted)))

    def _lay_out(self) -> None:
        top = QWidget()
        row = Flow(top)
        policy = top.sizePolicy()
        policy.setHeightForWidth(True)
        top.setSizePolicy(policy)
        shown = (
            self.kind, self.unit, self.together, self.within, self.attribute, self.period,
            self.turned, self.totals, self.tint, self.drawn, self.export,
        )  # fmt: skip
        for widget in shown:
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(widget)
        for box in (self.turned, self.totals, self.tint, self.drawn):
            box.setProperty("role", "option-page")
            box.setMinimumHeight(self.export.sizeHint().height())
        tab_after(None, shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(8)
        layout.addWidget(top)
        layout.addWidget(self.conditions)
        layout.addWidget(self.note)
