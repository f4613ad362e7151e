"""Above the table: a field, what is shown and how, the conditions as chips, and how much there is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reviewer.model.excerpt_filter import ExcerptFilter
from reviewer.services import codes, people, sources
from ui.session import Session
from ui.views.excerpts.filter_chip import FilterChip
from ui.views.excerpts.state import Asked
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.code_picker import Choice, Picker, PickerPopover, choice_picker, code_picker
from ui.widgets.flow import Flow
from ui.widgets.tab_order import tab_after

_PAUSE_MS = 150


class FilterBar(QWidget):
    """`changed()` when the user asks for something else; `export_asked()`."""

    changed = Signal()
    export_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = Asked()
        self._chips: list[FilterChip] = []
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
        self.add = QPushButton(self.tr("+ filter"))
        self.add.setProperty("role", "condition")
        self.add.setAccessibleName(self.tr("Add a filter"))
        self.add.setMenu(self._menu())
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setProperty("role", "flat")
        self.clear.setAccessibleName(self.tr("Clear all filters"))
        self.counts = QLabel()
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setProperty("role", "muted")
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._filter(text=self.field.text().strip()))
        self.field.textChanged.connect(lambda text: self._later.start(_PAUSE_MS if text else 0))
        self.context.chosen.connect(lambda value: self._ask(replace(self._asked, context=value)))
        self.order.chosen.connect(lambda value: self._ask(replace(self._asked, order=value)))
        self.grouping.chosen.connect(lambda value: self._ask(replace(self._asked, grouping=value)))
        self.export.clicked.connect(self.export_asked)
        self.clear.clicked.connect(self.clear_filters)

    @property
    def asked(self) -> Asked:
        return self._asked

    @property
    def chips(self) -> list[FilterChip]:
        return self._chips

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

    # Chips

    def refresh_chips(self) -> None:
        """One chip for each condition, with the names of now."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for widget in (self.add, self.clear, self.counts):
            self._flow.removeWidget(widget)
        self._chips = self._made_chips() if self._session.is_open else []
        for chip in self._chips:
            chip.setMinimumHeight(self.add.sizeHint().height())
            self._flow.addWidget(chip)
        for widget in (self.add, self.clear, self.counts):
            self._flow.addWidget(widget)
        for chip in self._chips:
            chip.show()
        reached = [part for chip in self._chips for part in (chip.name, chip.cross)]
        tab_after(self.export, [*reached, self.add, self.clear])
        self.clear.setVisible(self._asked.wanted != ExcerptFilter())
        self.updateGeometry()

    def _made_chips(self) -> list[FilterChip]:
        wanted, chips = self._asked.wanted, []
        for code in wanted.codes:
            chips.append(self._code_chip(code))
        for coder in wanted.coders:
            names = {c.id: c.name for c in people.list_coders(project=self._session.project)}
            chips.append(self._chip(self.tr("coder {0}").format(names.get(coder, "?")), "coders", coder))
        for source in wanted.sources:
            titles = {s.id: s.title for s in sources.list_sources(project=self._session.project)}
            chips.append(self._chip(titles.get(source, self.tr("a source that was removed")), "sources", source))
        if wanted.tagged is not None:
            title = self.tr("tagged") if wanted.tagged else self.tr("untagged")
            chips.append(self._switch(title, "tagged", wanted.tagged))
        if wanted.with_memo is not None:
            title = self.tr("with memo") if wanted.with_memo else self.tr("without memo")
            chips.append(self._switch(title, "with_memo", wanted.with_memo))
        return chips

    def _code_chip(self, identifier: str) -> FilterChip:
        book = codes.codebook(project=self._session.project)
        code = book.shown(identifier)
        if code is None:
            return self._chip(self.tr("a code that was deleted"), "codes", identifier)
        if not book.children(code.id):
            return self._chip(code.name, "codes", identifier, colour=code.colour)
        deep = self._asked.wanted.sub_codes
        title = self.tr("{0} and below") if deep else self.tr("{0} alone")
        tip = self.tr("Click to leave sub-codes out") if deep else self.tr("Click to take sub-codes in")
        chip = self._chip(title.format(code.name), "codes", identifier, colour=code.colour, tip=tip)
        chip.turned.connect(lambda: self._filter(sub_codes=not deep))
        return chip

    def _switch(self, title: str, field: str, now: bool) -> FilterChip:
        chip = FilterChip(title, tip=self.tr("Click for the opposite"), parent=self)
        chip.turned.connect(lambda: self._filter(**{field: not now}))
        chip.removed.connect(lambda: self._filter(**{field: None}))
        return chip

    def _chip(self, title: str, field: str, identifier: str, *, colour: str = "", tip: str = "") -> FilterChip:
        chip = FilterChip(title, colour=colour, tip=tip, parent=self)
        left = tuple(value for value in getattr(self._asked.wanted, field) if value != identifier)
        chip.removed.connect(lambda: self._filter(**{field: left}))
        return chip

    # + filter

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Code…"), self.pick_code)
        menu.addAction(self.tr("Coder…"), self._pick_coder)
        menu.addAction(self.tr("Source…"), self._pick_source)
        menu.addSeparator()
        menu.addAction(self.tr("Tagged"), lambda: self._filter(tagged=True))
        menu.addAction(self.tr("Untagged"), lambda: self._filter(tagged=False))
        menu.addSeparator()
        menu.addAction(self.tr("With memo"), lambda: self._filter(with_memo=True))
        menu.addAction(self.tr("Without memo"), lambda: self._filter(with_memo=False))
        return menu

    def pick_code(self) -> None:
        """Ask for a code to filter by."""
        book = codes.codebook(project=self._session.project)
        self._pick(code_picker(book, self.tr("Type a code…")), self.tr("Excerpts with the code"), "codes")

    def _pick_coder(self) -> None:
        found = [Choice(c.id, c.name) for c in people.list_coders(project=self._session.project)]
        self._pick(choice_picker(found, self.tr("Type a name…")), self.tr("Excerpts of the coder"), "coders")

    def _pick_source(self) -> None:
        found = [Choice(s.id, s.title) for s in sources.list_sources(project=self._session.project)]
        self._pick(choice_picker(found, self.tr("Type a title…")), self.tr("Excerpts of the source"), "sources")

    def _pick(self, picker: Picker, title: str, field: str) -> None:
        def then(identifier: str) -> None:
            now = getattr(self._asked.wanted, field)
            self._filter(**{field: tuple(dict.fromkeys((*now, identifier)))})

        PickerPopover(picker, title, then, self.add).offer()

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
        second = QWidget()
        self._flow = Flow(second)
        policy = second.sizePolicy()
        policy.setHeightForWidth(True)
        second.setSizePolicy(policy)
        for widget in (self.add, self.clear, self.counts):
            self._flow.addWidget(widget)
            widget.setMinimumHeight(round(self.fontMetrics().height() * 1.75))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addWidget(second)
