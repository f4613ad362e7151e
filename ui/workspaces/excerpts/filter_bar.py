"""Above the table: a field, what is shown and how, the conditions as chips, and how much there is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from ui.session import Session
from ui.widgets.excerpts.conditions import Conditions
from ui.widgets.excerpts.filter_chip import FilterChip
from ui.widgets.fields.choice_button import ChoiceButton
from ui.workspaces.excerpts.state import Asked

_TYPING_PAUSE_MS = 150  # Between two keys of a quick writer; a filter for each letter would be for nothing.


class FilterBar(QWidget):
    """`changed()` when the user asks for something else; `export_asked()`."""

    changed = Signal()
    export_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = Asked()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter by words in quote or memo"))
        self.field.setAccessibleName(self.tr("Filter by words in quote or memo"))
        self.field.setClearButtonEnabled(True)
        self.context: ChoiceButton = ChoiceButton(
            self.tr("Context: {0}"),
            [("none", self.tr("none")), ("sentence", self.tr("sentence")), ("paragraph", self.tr("paragraph"))],
        )
        self.order: ChoiceButton = ChoiceButton(
            self.tr("Order: {0}"),
            [
                ("source", self.tr("source")),
                ("code", self.tr("code")),
                ("coder", self.tr("coder")),
                ("newest", self.tr("newest first")),
                ("oldest", self.tr("oldest first")),
                ("longest", self.tr("longest first")),
            ],
        )
        self.grouping: ChoiceButton = ChoiceButton(
            self.tr("Group: {0}"),
            [
                ("none", self.tr("none")),
                ("code", self.tr("code")),
                ("source", self.tr("source")),
                ("coder", self.tr("coder")),
            ],
        )
        self.export = QPushButton(self.tr("Export…"))
        self.counts = QLabel()
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setProperty("role", "muted")
        self.conditions = Conditions(session, self.counts)
        self.add, self.clear = self.conditions.add, self.conditions.clear
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._filter(text=self.field.text().strip()))
        self.field.textChanged.connect(lambda text: self._later.start(_TYPING_PAUSE_MS if text else 0))
        self.context.chosen.connect(lambda value: self._ask(replace(self._asked, context=value)))
        self.order.chosen.connect(lambda value: self._ask(replace(self._asked, order=value)))
        self.grouping.chosen.connect(lambda value: self._ask(replace(self._asked, grouping=value)))
        self.export.clicked.connect(self.export_asked)
        self.conditions.changed.connect(lambda wanted: self._ask(replace(self._asked, wanted=wanted)))
        self.clear.clicked.connect(self._later.stop)

    @property
    def asked(self) -> Asked:
        return self._asked

    @property
    def chips(self) -> list[FilterChip]:
        return self.conditions.chips

    def show_asked(self, asked: Asked) -> None:
        """Show what is asked for, without saying that it changed."""
        self._asked = asked
        for button, value in (
            (self.context, asked.context),
            (self.order, asked.order),
            (self.grouping, asked.grouping),
        ):
            button.set_value(value)
        if self.field.text().strip() != asked.wanted.text:
            self.field.blockSignals(True)
            self.field.setText(asked.wanted.text)
            self.field.blockSignals(False)
        self.refresh_chips()

    def clear_filters(self) -> None:
        """Let everything through."""
        self._later.stop()
        self._ask(replace(self._asked, wanted=ExcerptFilter()))

    def refresh_chips(self) -> None:
        """One chip for each condition, with the names of now."""
        self.conditions.show_wanted(self._asked.wanted, self.export)

    def pick_code(self) -> None:
        """Ask for a code to filter by."""
        self.conditions.pick_code()

    # Telling

    def _filter(self, **conditions: object) -> None:
        self._ask(replace(self._asked, wanted=replace(self._asked.wanted, **conditions)))  # type: ignore[arg-type]

    def _ask(self, asked: Asked) -> None:
        if asked != self._asked:
            self.show_asked(asked)
            self.changed.emit()

    def _lay_out(self) -> None:
        character = self.fontMetrics().averageCharWidth()
        self.field.setMinimumWidth(character * 14)
        self.field.setMaximumWidth(character * 48)
        first = QHBoxLayout()
        first.addWidget(self.field, 1)
        first.addStretch(0)
        for button in (self.context, self.order, self.grouping, self.export):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            first.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addWidget(self.conditions)
