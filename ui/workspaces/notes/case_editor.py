"""A case: its name, attributes, what is said of it, and the sources and passages that it holds."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.model.changes import Changes
from reviewer.model.coding.case import Case
from reviewer.model.names import shown
from reviewer.model.sources.source import AttributeType
from reviewer.services.coding import cases
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from ui.look.numbers import counted
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.fields.attributes import Attributes
from ui.widgets.fields.code_picker import Choice, PickerPopover, choice_picker
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.fields.keeper import Keeper
from ui.widgets.rows.row_button import Row
from ui.widgets.text.passage_words import quoted
from ui.workspaces.notes.editor import Editor
from ui.workspaces.notes.held import Held

_MOST_PASSAGES = 200  # Their words are read out of the texts.
_QUOTE = 200


@dataclass(frozen=True, slots=True)
class Inside:
    """What a case holds, to be shown: sources as (id, title), passages as (highlight, words in quotation marks, title of
    the source).
    """

    sources: list[tuple[str, str]]
    passages: list[tuple[str, str, str]]


def set_attribute(
    *, project: Project, source: str, name: str, type_: AttributeType, value: str | None, coder: str
) -> Changes:
    """What the fields of attributes write to a case."""
    return cases.set_case_attribute(
        project=project, case=source, name=name, type_=type_, value=value or "", coder=coder
    )


class CaseEditor(Editor):
    """Whoever codes may change a case."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(session, navigator)
        self._case: Case | None = None
        self.name.setAccessibleName(self.tr("Name of the case"))
        self.name_keeper = self.keep(self.name, self.saving(cases.rename_case, "case", "name"))
        self.note = GrowingText(2, 10)
        self.note.setPlaceholderText(self.tr("What is to be said of it."))
        self.note.setAccessibleName(self.tr("On the case"))
        self.note_keeper = self.keep(self.note, self.saving(cases.describe_case, "case", "note"), after_pause=True)
        self.attributes = Attributes(session, set_attribute)
        self.sources, self.passages = Held(self.tr("No sources yet.")), Held(self.tr("No passages yet."))
        self.add_source = self.button(self.tr("Add a source…"), self.offer_sources)
        self.add_several = self.button(self.tr("Add several sources…"), self.offer_ticks)
        self.add_passage = self.button(self.tr("Add the passage in the inspector"), self.take_passage)
        self.column.addWidget(self.note)
        self.heading(self.tr("Attributes"))
        self.column.addWidget(self.attributes)
        self.heading(self.tr("Sources"))
        self.column.addWidget(self.sources)
        self.heading(self.tr("Passages"))
        self.column.addWidget(self.passages)
        self.close_with_buttons()
        self.column.addStretch(1)
        self.sources.go_asked.connect(navigator.read)
        self.passages.go_asked.connect(self._go)
        for held in (self.sources, self.passages):
            held.remove_asked.connect(self._take_out)
        navigator.subject_changed.connect(lambda *_: self._show_addable())

    def keepers(self) -> list[Keeper]:
        return [*self._keepers, *self.attributes.keepers()]

    def show_case(self, case: Case) -> None:
        """Show a case."""
        new = case.id != self._id
        self.turn_to(case.id)
        writable = self._session.can_write
        self.name_keeper.load(case.id, case.name)
        self.note_keeper.load(case.id, case.note)
        for field in (self.name, self.note):
            field.setReadOnly(not writable)
        self.attributes.show_attributes(case.id, case.attributes)
        for button in (self.add_source, self.add_several):
            button.setEnabled(writable)
        self.delete.setEnabled(writable)
        held = self.tr("Sources: {0} · passages: {1}")
        self._case = case
        self.about.setText(held.format(counted(len(case.sources)), counted(len(case.highlights))))
        if new:
            self._show_inside(Inside([], []))
        self._show_addable()
        self.ask("case", lambda project: inside(project, case), self._show_inside)

    def offer_sources(self) -> None:
        """Let a source be chosen that the case is to hold."""
        self.ask("sources to add", choices_of, self._offer)

    def offer_ticks(self) -> None:
        """Let several sources be ticked that the case is to hold."""
        if self._case is not None:
            case = self._case
            title = self.tr("Put into the case “{0}”").format(shown(case.name))
            nothing = self.tr("No source is left to add.")

            def put(sources: list[str]) -> None:
                self.run(cases.put_into_case, case=case.id, sources=sources)

            self.ask(
                "sources to tick",
                lambda project: [each for each in choices_of(project) if each.id not in case.sources],
                lambda choices: self.offer_several(title, choices, nothing, put),
            )

    def take_passage(self) -> None:
        """Put the highlight or the selected words in the inspector into the case."""
        kind, identifier = self._navigator.subject
        case = self._id
        if kind == "highlight":
            self.run(cases.put_into_case, case=case, highlights=[identifier])
        elif kind == "selection":
            source, start, end = identifier.rsplit(":", 2)
            self.run(cases.put_passage_into_case, case=case, source=source, start=int(start), end=int(end))

    def _offer(self, choices: list[Choice]) -> None:
        if not choices:
            self._session.noticed.emit(self.tr("There are no sources yet."), False)
            return
        case = self._id
        picker = choice_picker(choices, self.tr("Type a title…"))
        PickerPopover(
            picker,
            self.tr("Add a source"),
            lambda source: self.run(cases.put_into_case, case=case, sources=[source]),
            self.add_source,
        ).offer()

    def _show_addable(self) -> None:
        there = self._navigator.subject[0] in ("highlight", "selection")
        self.add_passage.setEnabled(there and self._session.can_write)

    def _show_inside(self, held: Inside) -> None:
        writable = self._session.can_write
        self.sources.show_rows([Row(key, title) for key, title in held.sources], writable=writable)
        self.passages.show_rows([Row(key, words, title) for key, words, title in held.passages], writable=writable)

    def _take_out(self, thing: str) -> None:
        self.run(cases.take_from_case, case=self._id, things=[thing])

    def _go(self, highlight: str) -> None:
        for one in highlight_lookup.highlights(project=self._session.project, ids=[highlight]):
            self._navigator.show_passage(one.source, one.start, one.end, one.id)

    def _delete(self) -> None:
        case = self._id
        self.turn_to("")
        self.run(cases.delete_case, self.tr("The case was deleted. What it held stays."), case=case)


def choices_of(project: Project) -> list[Choice]:
    """All sources, to choose from."""
    every = source_lookup.list_sources(project=project)
    return [Choice(source.id, source.title, source.reference.year) for source in every]


def inside(project: Project, case: Case) -> Inside:
    """What a case holds. Reads texts: ask off the main thread."""
    titles = source_lookup.titles(project=project, sources=case.sources)
    passages = highlight_lookup.highlights(project=project, ids=case.highlights[:_MOST_PASSAGES])
    titles |= source_lookup.titles(project=project, sources={one.source for one in passages} - titles.keys())
    told = []
    for one in passages:
        text = highlight_lookup.text_around(project=project, highlight=one).text
        told.append((one.id, quoted(one, text, _QUOTE), titles.get(one.source, "")))
    return Inside(
        sorted(((each, titles.get(each, "")) for each in case.sources), key=lambda pair: pair[1].casefold()), told
    )
