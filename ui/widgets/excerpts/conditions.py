"""The conditions of a filter as chips, with “+ filter” to add one and “Clear” to take all away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reviewer.errors import NotFoundError
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.sources.source import Source
from reviewer.model.sources.status import STATUSES, Status
from reviewer.services.coding import cases, codes, groups
from reviewer.services.shared import source_lookup
from ui.look.numbers import counted
from ui.session import Session
from ui.widgets.excerpts.filter_chip import FilterChip
from ui.widgets.fields.code_picker import Choice, Picker, PickerPopover, choice_picker, code_picker
from ui.widgets.fields.tab_order import tab_after
from ui.widgets.flow import Flow
from ui.widgets.text.statuses import status_words


class Conditions(QWidget):
    """`changed(ExcerptFilter)` when the user wants another filter. `last` stands behind the chips; `things_only` offers codes,
    coders and sources alone."""

    changed = Signal(object)

    def __init__(
        self,
        session: Session,
        last: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        things_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._session, self._last = session, last
        self._wanted = ExcerptFilter()
        self.chips: list[FilterChip] = []
        self.add = QPushButton(self.tr("+ filter"))
        self.add.setProperty("role", "condition")
        self.add.setAccessibleName(self.tr("Add a filter"))
        self.add.setMenu(self._menu(things_only=things_only))
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setProperty("role", "flat")
        self.clear.setAccessibleName(self.tr("Clear all filters"))
        self.clear.clicked.connect(lambda: self.ask(ExcerptFilter()))
        self._flow = Flow(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in self._behind():
            self._flow.addWidget(widget)
            widget.setMinimumHeight(round(self.fontMetrics().height() * 1.75))

    @property
    def wanted(self) -> ExcerptFilter:
        return self._wanted

    def show_wanted(self, wanted: ExcerptFilter, before: QWidget) -> None:
        """One chip for each condition, with the names of now. Tab comes from `before`. Nobody is told."""
        self._wanted = wanted
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for widget in self._behind():
            self._flow.removeWidget(widget)
        self.chips = self._made_chips() if self._session.is_open else []
        self.add.ensurePolished()
        for chip in self.chips:
            chip.setMinimumHeight(max(self.add.sizeHint().height(), self.add.minimumHeight()))
            self._flow.addWidget(chip)
        for widget in self._behind():
            self._flow.addWidget(widget)
        for chip in self.chips:
            chip.show()
        reached = [part for chip in self.chips for part in (chip.name, chip.cross)]
        tab_after(before, [*reached, self.add, self.clear])
        self.clear.setVisible(wanted != ExcerptFilter())
        self.updateGeometry()

    def ask(self, wanted: ExcerptFilter) -> None:
        """Want another filter, as the user does."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.changed.emit(wanted)

    def _behind(self) -> list[QWidget]:
        return [self.add, self.clear, *([self._last] if self._last is not None else [])]

    # Chips

    def _made_chips(self) -> list[FilterChip]:
        wanted = self._wanted
        chips = [self._code_chip(code) for code in wanted.codes]
        names = self._session.names
        for coder in wanted.coders:
            chips.append(self._chip(self.tr("coder {0}").format(names.get(coder, "?")), "coders", coder))
        for source in wanted.sources:
            chips.append(self._chip(self._title(source), "sources", source))
        called = self._called() if wanted.groups or wanted.cases else {}
        for group in wanted.groups:
            chips.append(self._chip(self.tr("group {0}").format(called.get(group, "?")), "groups", group))
        for case in wanted.cases:
            chips.append(self._chip(self.tr("case {0}").format(called.get(case, "?")), "cases", case))
        for status in wanted.statuses:
            chips.append(self._chip(self.tr("sources: {0}").format(status_words(status)), "statuses", status))
        if wanted.highlights is not None:
            chips.append(self._passages_chip(len(wanted.highlights)))
        if wanted.tagged is not None:
            title = self.tr("tagged") if wanted.tagged else self.tr("untagged")
            chips.append(self._switch(title, "tagged", wanted.tagged))
        if wanted.with_memo is not None:
            title = self.tr("with memo") if wanted.with_memo else self.tr("without memo")
            chips.append(self._switch(title, "with_memo", wanted.with_memo))
        return chips

    def _title(self, source: str) -> str:
        try:
            return source_lookup.source_with(project=self._session.project, identifier=source).title
        except NotFoundError:
            return self.tr("a source that was removed")

    def _called(self) -> dict[str, str]:
        project = self._session.project
        called = {group: name for group, name, _ in groups.group_names(project=project)}
        return called | dict(cases.case_names(project=project))

    def _code_chip(self, identifier: str) -> FilterChip:
        book = codes.codebook(project=self._session.project)
        code = book.shown(identifier)
        if code is None:
            return self._chip(self.tr("a code that was deleted"), "codes", identifier)
        if not book.children(code.id):
            return self._chip(code.name, "codes", identifier, colour=code.colour)
        deep = self._wanted.sub_codes
        title = self.tr("{0} and below") if deep else self.tr("{0} alone")
        tip = self.tr("Click to leave sub-codes out") if deep else self.tr("Click to take sub-codes in")
        chip = self._chip(title.format(code.name), "codes", identifier, colour=code.colour, tip=tip)
        chip.turned.connect(lambda: self._filter(sub_codes=not deep))
        return chip

    def _passages_chip(self, count: int) -> FilterChip:
        title = self.tr("1 chosen passage") if count == 1 else self.tr("{0} chosen passages").format(counted(count))
        chip = FilterChip(title, parent=self)
        chip.removed.connect(lambda: self._filter(highlights=None))
        return chip

    def _switch(self, title: str, field: str, now: bool) -> FilterChip:
        chip = FilterChip(title, tip=self.tr("Click for the opposite"), parent=self)
        chip.turned.connect(lambda: self._filter(**{field: not now}))
        chip.removed.connect(lambda: self._filter(**{field: None}))
        return chip

    def _chip(self, title: str, field: str, identifier: str, *, colour: str = "", tip: str = "") -> FilterChip:
        chip = FilterChip(title, colour=colour, tip=tip, parent=self)
        left = tuple(value for value in getattr(self._wanted, field) if value != identifier)
        chip.removed.connect(lambda: self._filter(**{field: left}))
        return chip

    # + filter

    def _menu(self, *, things_only: bool) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Code…"), self.pick_code)
        menu.addAction(self.tr("Coder…"), self._pick_coder)
        menu.addAction(self.tr("Source…"), self._pick_source)
        if things_only:
            return menu
        menu.addAction(self.tr("Group…"), self._pick_group)
        menu.addAction(self.tr("Case…"), self._pick_case)
        menu.addSeparator()
        menu.addAction(self.tr("Included sources only"), lambda: self._filter(statuses=("included",)))
        statuses = menu.addMenu(self.tr("Sources by decision"))
        for status in STATUSES:
            statuses.addAction(status_words(status)).triggered.connect(partial(self._only, status))
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
        choices = [Choice(c.id, c.name) for c in self._session.coders]
        self._pick(choice_picker(choices, self.tr("Type a name…")), self.tr("Excerpts of the coder"), "coders")

    def _pick_source(self) -> None:
        project = self._session.project
        self._session.ask("sources to pick", lambda: source_lookup.list_sources(project=project), self._pick_of)

    def _pick_group(self) -> None:
        found = groups.group_names(project=self._session.project)
        words = {"source": self.tr("sources"), "code": self.tr("codes")}
        choices = [Choice(group, name, words[of]) for group, name, of in found]
        self._pick(choice_picker(choices, self.tr("Type a name…")), self.tr("Excerpts of the group"), "groups")

    def _pick_case(self) -> None:
        choices = [Choice(*each) for each in cases.case_names(project=self._session.project)]
        self._pick(choice_picker(choices, self.tr("Type a name…")), self.tr("Excerpts of the case"), "cases")

    def _pick_of(self, sources: list[Source]) -> None:
        choices = [Choice(s.id, s.title) for s in sources]
        self._pick(choice_picker(choices, self.tr("Type a title…")), self.tr("Excerpts of the source"), "sources")

    def _pick(self, picker: Picker, title: str, field: str) -> None:
        def then(identifier: str) -> None:
            now = getattr(self._wanted, field)
            self._filter(**{field: tuple(dict.fromkeys((*now, identifier)))})

        PickerPopover(picker, title, then, self.add).offer()

    def _only(self, status: Status) -> None:
        self._filter(statuses=(status,))

    def _filter(self, **conditions: object) -> None:
        self.ask(replace(self._wanted, **conditions))  # type: ignore[arg-type]
