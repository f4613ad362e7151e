"""The card of a source: reference data, attributes, memo, and what is known of its file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from reviewer.errors import NotFoundError
from reviewer.model.coding.note import Note
from reviewer.model.names import shown
from reviewer.model.project import Memo
from reviewer.model.sources.appraisal import Appraisal, Checklist, Standing
from reviewer.model.sources.screening import Rules
from reviewer.model.sources.search import Search
from reviewer.model.sources.source import Source
from reviewer.services.coding import notes
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from reviewer.services.sources import appraisal, checklists, corrected_text, search_log, sources
from ui.intents.originals import Originals, address
from ui.look.numbers import counted
from ui.navigator import Navigator
from ui.panes.inspector.appraisal_section import AppraisalSection
from ui.panes.inspector.card import Card
from ui.panes.inspector.checklist_section import ChecklistSection
from ui.panes.inspector.memo_section import MemoSection
from ui.panes.inspector.named_in import NamedIn
from ui.session import Session
from ui.widgets.fields.attributes import Attributes
from ui.widgets.fields.choice_row import ChoiceRow
from ui.widgets.fields.keeper import Keeper
from ui.widgets.fields.parts import Details, wrapped
from ui.widgets.flow import Flow
from ui.widgets.text.reference_lines import ReferenceLines
from ui.widgets.text.times import moment

_HASH_CHARACTERS = 12  # Enough to compare two by eye.


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What the card shows of a source; `waiting` counts the highlights that wait after a correction."""

    source: Source
    memos: list[Memo]
    appraisals: list[Appraisal]
    rules: Rules
    standing: Standing
    searches: list[Search]
    checklists: list[Checklist]
    highlights: int
    waiting: int
    notes: list[Note]


class SourceCard(Card[SourceFacts]):
    """Everything about one source but its text. `waiting_asked()`: show the highlights that wait after a correction."""

    waiting_asked = Signal()

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(session, navigator)
        self._source: Source | None = None
        self.originals = Originals(session, self)
        self.citation = wrapped(role="muted")
        self.reference, self.attributes = ReferenceLines(session), Attributes(session)
        self.memos = MemoSection(session, "source")
        self.appraisal, self.checklist = AppraisalSection(session), ChecklistSection(session)
        self._keepers += [*self.reference.keepers(), self.appraisal.keeper]
        self.details = Details()
        self.found_by = ChoiceRow(self.tr("Found by"))
        self.found_by.chosen.connect(self._choose_search)
        self.open_file = self._button(self.tr("Open original"), self._open_file)
        self.open_address = self._button(self.tr("Open address"), self._open_address)
        self.copy = self._button(self.tr("Copy citation"), self._copy)
        self.remove = self._button(self.tr("Remove"), self._remove)
        self.waiting = self._button("", self.waiting_asked)
        self.waiting.hide()
        self.heading(self.tr("Source"))
        self._layout.addWidget(self.reference)
        self._layout.addWidget(self.citation)
        row = Flow()
        for button in (self.waiting, self.open_file, self.open_address, self.copy, self.remove):
            row.addWidget(button)
        self._layout.addLayout(row)
        self.heading(self.tr("Appraisal"))
        self._layout.addWidget(self.found_by)
        self._layout.addWidget(self.appraisal)
        self._layout.addWidget(self.checklist)
        self.heading(self.tr("Memo"))
        self._layout.addWidget(self.memos)
        self.named_in = NamedIn(navigator)
        self._layout.addWidget(self.named_in)
        self.heading(self.tr("Attributes"))
        self._layout.addWidget(self.attributes)
        self.heading(self.tr("Details"))
        self._layout.addWidget(self.details)
        self._layout.addStretch(1)

    def keepers(self) -> Sequence[Keeper]:
        return [*self._keepers, *self.memos.keepers(), *self.attributes.keepers(), *self.checklist.keepers()]

    @staticmethod
    def read(project: Project, identifier: str) -> SourceFacts | None:
        try:
            source = source_lookup.source_with(project=project, identifier=identifier)
        except NotFoundError:
            return None
        return SourceFacts(
            source,
            highlight_lookup.memos(project=project, target=identifier),
            source_lookup.appraisals(project=project, source=identifier),
            appraisal.rules(project=project),
            source_lookup.standing_of(project=project, source=identifier),
            search_log.searches(project=project),
            checklists.checklists(project=project),
            source_lookup.highlight_count(project=project, source=identifier),
            len(corrected_text.outstanding(project=project, source=identifier)),
            notes.notes_on(project=project, thing=identifier),
        )

    def fill(self, facts: SourceFacts) -> None:
        source = self._source = facts.source
        self.reference.show_source(source)
        self.attributes.show_attributes(source.id, source.attributes)
        self.appraisal.show_source(source.id, facts.appraisals, facts.rules, facts.standing)
        self._show_searches(source, facts.searches)
        self.checklist.show_source(source.id, facts.checklists, facts.appraisals)
        self.memos.show_memos(source.id, facts.memos)
        self.named_in.show_notes(facts.notes)
        self.citation.setText(shown(source.reference.citation()))
        self.open_file.setEnabled(source.original_kept)
        self.open_address.setEnabled(address(source) is not None)
        self.remove.setEnabled(self._session.can_write)
        self._show_details(source, counted(facts.highlights))
        self._show_waiting(facts.waiting)

    def _show_searches(self, source: Source, searches: list[Search]) -> None:
        values = [("", self.tr("not recorded")), *((search.id, search.name) for search in searches)]
        known = source.search if source.search in dict(values) else ""
        self.found_by.show_values(values, known, enabled=self._session.can_write)
        self.found_by.setVisible(bool(searches))

    def _choose_search(self, search: str) -> None:
        if self._source is not None and search != self._source.search:
            source = self._source.id
            self._session.do(lambda by: search_log.found_by(**by, sources=[source], search=search or None))

    def _show_waiting(self, count: int) -> None:
        self.waiting.setText(self.tr("Highlights that wait after a correction: {0}").format(counted(count)))
        self.waiting.setVisible(count > 0)

    def _show_details(self, source: Source, highlights: str) -> None:
        pages = len(source.page_starts)
        kept = self.tr("kept in the project") if source.original_kept else self.tr("not kept")
        self.details.show_rows(
            [
                (self.tr("File"), source.file_name),
                (self.tr("Original"), kept if source.original else ""),
                (self.tr("Imported"), moment(source.created) if source.created else ""),
                (self.tr("Made elsewhere"), moment(source.made) if source.made is not None else ""),
                (self.tr("Words"), counted(source.words)),
                (self.tr("Characters"), counted(source.characters)),
                (self.tr("Pages"), counted(pages) if pages else ""),
                (self.tr("Highlights"), highlights),
                (self.tr("Text (SHA-256)"), source.sha256[:_HASH_CHARACTERS]),
            ]
        )

    def _button(self, title: str, run: object) -> QPushButton:
        button = QPushButton(title)
        button.setProperty("role", "pill")
        button.clicked.connect(run)
        return button

    def _open_file(self) -> None:
        if self._source is not None:
            self.originals.open_file(self._source)

    def _open_address(self) -> None:
        if self._source is not None:
            self.originals.open_address(self._source)

    def _copy(self) -> None:
        if self._source is not None:
            QGuiApplication.clipboard().setText(self._source.reference.citation())
            self._session.noticed.emit(self.tr("Citation copied."), False)

    def _remove(self) -> None:
        if self._source is not None:
            notice = self.tr("“{0}” was removed with its highlights.").format(shown(self._source.title[:80]))
            source = self._source.id
            self._session.do(lambda by: sources.remove_source(**by, source=source), notice=notice)
