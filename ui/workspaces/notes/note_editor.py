"""A note: its title, when and by whom, its text with the things that it names, and the ways to these."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from reviewer.errors import ReviewerError
from reviewer.model.coding import mentions
from reviewer.model.coding.mentions import Mention, MentionKind
from reviewer.model.coding.note import Note
from reviewer.model.names import shown
from reviewer.services.coding import cases, codes, groups, notes
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.sentences import said
from ui.session import Session
from ui.widgets.fields.code_picker import Choice, PickerPopover, choice_picker
from ui.widgets.fields.parts import section
from ui.widgets.rows.row_button import Row, RowButtons
from ui.widgets.text.passage_words import passage_words
from ui.widgets.text.times import moment
from ui.workspaces.notes.editor import Editor
from ui.workspaces.notes.named_text import NamedText, NameMarks

Names = Mapping[Mention, str]
_QUOTE = 80  # So much of a passage stands for it among the things to be named.


class NoteEditor(Editor):
    """Another coder's note can be read only."""

    def __init__(self, session: Session, navigator: Navigator, look: Look) -> None:
        super().__init__(session, navigator)
        self._named, self._names = NamedText(), dict[Mention, str]()
        self.name.setPlaceholderText(self.tr("Title"))
        self.name.setAccessibleName(self.tr("Title of the note"))
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(self.tr("What came to mind, what was decided, what is to be done."))
        self.field.setAccessibleName(self.tr("Text of the note"))
        self.field.setMinimumHeight(self.fontMetrics().height() * 8)
        self.marks = NameMarks(self.field.document(), look)
        self.title_keeper = self.keep(self.name, self.saving(notes.edit_note, "note", "title"))
        self.keeper = self.keep(self.field, self._save, after_pause=True)
        self.link = self.button(self.tr("Insert a link…"), self.offer_things)
        self._named_heading = section(self.tr("Named here"))
        self.named = RowButtons()
        self.named.chosen.connect(self._go)
        self.column.addWidget(self.field, 1)
        self.close_with_buttons()
        self.column.addWidget(self._named_heading)
        self.column.addWidget(self.named)

    def show_note(self, note: Note, names: Names) -> None:
        """Show a note; `names` are those of all that notes name."""
        same = note.id == self._id
        self.turn_to(note.id)
        self._names = dict(names)
        if not same or not self.keeper.dirty:
            self._named = NamedText()
        text = self._named.to_field(note.text, names, self.tr("not here any more"))
        mine = note.coder == self._session.coder.id and self._session.can_write
        self.title_keeper.load(note.id, note.title)
        self.keeper.load(note.id, text)
        self.name.setReadOnly(not mine)
        self.field.setReadOnly(not mine)
        for button in (self.link, self.delete):
            button.setEnabled(mine)
        coder = shown(self._session.names.get(note.coder, self.tr("unknown")))
        when = [moment(note.when)]
        when += [self.tr("changed {0}").format(moment(note.changed))] if note.changed - note.created > 60_000 else []
        when += [self.tr("came in {0}").format(moment(note.created))] if note.made is not None else []
        self.about.setText(" · ".join([coder, *when]))
        self._show_named(note)

    def offer_things(self) -> None:
        """Let a thing be chosen that the note is to name at the cursor."""
        subject = self._navigator.subject
        highlight = subject[1] if subject[0] == "highlight" else ""
        self.ask("things to name", lambda project: things(project, highlight, self._id), self._offer)

    def insert(self, thing: Mention, name: str) -> None:
        """Name a thing at the cursor."""
        self._names[thing] = name
        self.field.insertPlainText(f"[@{self._named.label(thing, name)}]")
        self.marks.show_labels(frozenset(self._named.labels))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, found: list[tuple[Mention, str]]) -> None:
        kinds = {
            "source": self.tr("source"),
            "code": self.tr("code"),
            "highlight": self.tr("the highlight in the inspector"),
            "note": self.tr("note"),
            "case": self.tr("case"),
            "group": self.tr("group"),
        }
        names = {f"{thing.kind}:{thing.id}": (thing, name) for thing, name in found}
        choices = [Choice(key, name, kinds[thing.kind]) for key, (thing, name) in names.items()]
        if not choices:
            self._session.noticed.emit(self.tr("There is nothing yet that a note could name."), False)
            return
        picker = choice_picker(choices, self.tr("Type a name…"))
        PickerPopover(picker, self.tr("Name in the note"), lambda key: self.insert(*names[key]), self.link).offer()

    def _show_named(self, note: Note) -> None:
        here = mentions.mentions(note.text)
        self.named.show_rows([Row(f"{each.kind}:{each.id}", self._names[each]) for each in here if each in self._names])
        for widget in (self._named_heading, self.named):
            widget.setVisible(any(each in self._names for each in here))
        self.marks.show_labels(frozenset(self._named.labels))

    def _go(self, key: str) -> None:
        kind, _, identifier = key.partition(":")
        go_to(self._session, self._navigator, Mention(kind, identifier))  # type: ignore[arg-type]

    def _save(self, text: str, done: Callable[[object], None], refused: Callable[[str], None]) -> None:
        note, kept = self._id, self._named.from_field(text)
        self._session.do(lambda by: notes.edit_note(**by, note=note, text=kept), then=done, refused=refused)

    def _delete(self) -> None:
        note = self._id
        self.turn_to("")
        self.run(notes.delete_note, self.tr("The note was deleted."), note=note)


def things(project: Project, highlight: str, own: str) -> list[tuple[Mention, str]]:
    """What a note may name, with its name: the highlight first, then sources, codes, cases, groups and other notes."""
    found: list[tuple[Mention, str]] = []

    def add(kind: MentionKind, named: list[tuple[str, str]]) -> None:
        found.extend((Mention(kind, identifier), name) for identifier, name in named)

    for one in highlight_lookup.highlights(project=project, ids=[highlight] if highlight else []):
        text = highlight_lookup.text_around(project=project, highlight=one).text
        add("highlight", [(one.id, passage_words(one, text, _QUOTE))])
    add("source", [(source.id, source.title) for source in source_lookup.list_sources(project=project)])
    add("code", [(code.id, code.path) for code in codes.codebook(project=project)])
    add("case", [(case.id, case.name) for case in cases.list_cases(project=project)])
    add("group", [(group.id, group.name) for group in groups.list_groups(project=project)])
    add("note", [(note.id, note.heading) for note in notes.list_notes(project=project) if note.id != own])
    return found


def go_to(session: Session, navigator: Navigator, thing: Mention) -> None:
    """Show a thing that a note names."""
    try:
        if thing.kind == "source":
            navigator.read(source_lookup.source_with(project=session.project, identifier=thing.id).id)
        elif thing.kind == "code":
            navigator.go("read")
            navigator.inspect("code", thing.id)
        elif thing.kind == "highlight":
            for one in highlight_lookup.highlights(project=session.project, ids=[thing.id]):
                navigator.show_passage(one.source, one.start, one.end, one.id)
        else:
            navigator.show_thing(thing.kind, thing.id)
    except ReviewerError as error:
        session.failed.emit(said(error))
