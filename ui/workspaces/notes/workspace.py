"""The Notes workspace: the journal, cases, and groups, each with a list and what is chosen in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.late import late
from reviewer.model.changes import Changes
from reviewer.model.coding.case import Case
from reviewer.model.coding.group import Group
from reviewer.model.coding.mentions import Mention
from reviewer.model.coding.note import Note
from reviewer.services.coding import cases, groups, notes
from reviewer.services.project.projects import Project
from ui.actions.workspace import WorkspacePage
from ui.intents.put_into import free_name
from ui.look.numbers import counted
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.one_of import OneOf
from ui.widgets.rows.entries import Entries, Entry
from ui.widgets.text.times import moment
from ui.workspaces.notes.case_editor import CaseEditor
from ui.workspaces.notes.group_editor import GroupEditor
from ui.workspaces.notes.note_editor import NoteEditor
from ui.workspaces.notes.page import Page

if TYPE_CHECKING:
    from reviewer.services.evidence import matrix_files
    from reviewer.services.evidence.tidy_tables import TableName
else:
    matrix_files = late("reviewer.services.evidence.matrix_files")

Kind = Literal["note", "case", "group"]
_TABLES: dict[Kind, TableName] = {"note": "notes", "case": "cases", "group": "groups"}
_SHOWS: dict[Kind, tuple[str, ...]] = {
    "note": ("note", "coder", "source", "code", "highlight", "case", "group"),
    "case": ("case", "case_part", "source", "highlight"),
    "group": ("group", "member", "source", "code"),
}
"""What each page shows: it is read again when such a thing changes."""


class NotesWorkspace(WorkspacePage):
    """Read when it is looked at; a page that is not shown is read when one turns to it."""

    def __init__(self, session: Session, navigator: Navigator, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._session, self._navigator = session, navigator
        self._names: Mapping[Mention, str] = {}
        self._stale: set[Kind] = {"note", "case", "group"}
        self.note = self._note_page(look)
        self.case = self._case_page()
        self.group = self._group_page()
        self.pages: dict[Kind, Page[Any, Any]] = {"note": self.note, "case": self.case, "group": self.group}
        self._stack = QStackedWidget()
        self.tabs: dict[Kind, OneOf] = {}
        self._lay_out()
        navigator.workspace_changed.connect(lambda workspace: self._arrived() if workspace == "notes" else None)
        navigator.thing_requested.connect(self.show_thing)
        session.opened.connect(self._reset)
        session.closed.connect(self._reset)
        session.changed.connect(self._follow)
        session.coder_changed.connect(self._reset)

    @property
    def current(self) -> Kind:
        """Which page is shown."""
        return next(kind for kind, page in self.pages.items() if page is self._stack.currentWidget())

    def turn_to(self, kind: Kind) -> None:
        """Show a page."""
        self.pages[self.current].editor.flush()
        self.tabs[kind].setChecked(True)
        self._stack.setCurrentWidget(self.pages[kind])
        self._refresh()

    def show_thing(self, kind: Kind, identifier: str) -> None:
        """Show a note, case or group."""
        self.turn_to(kind)
        self.pages[kind].choose(identifier)

    def new(self, kind: Kind, of: Literal["source", "code"] = "source") -> None:
        """Make a note, case or group, and let its name be typed."""
        self._navigator.go("notes")
        self.turn_to(kind)

        def made(result: tuple[Changes, str]) -> None:
            self.pages[kind].choose(result[1], begin=True)

        if kind == "note":
            title = self.tr("New note")
            self._session.do(lambda by: notes.add_note(**by, title=title), then=made)
        elif kind == "case":
            name = free_name(self.tr("New case"), [case.name for case in self.case.things])
            self._session.do(lambda by: cases.add_case(**by, name=name), then=made)
        else:
            name = free_name(self.tr("New group"), [group.name for group in self.group.things])
            self._session.do(lambda by: groups.add_group(**by, name=name, of=of), then=made)

    def export(self) -> None:
        """Ask for a file and write what this page lists as a table."""
        here = self._session.project.path
        table = _TABLES[self.current]
        start = str(here.with_name(f"{here.stem}-{table}.csv"))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export a table"), start, self.tr("Table (*.csv);;Excel workbook (*.xlsx)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the table; the file dialog has asked whether to replace the file."""
        project, table, words = self._session.project, _TABLES[self.current], self.tr("Rows written to “{1}”: {0}.")

        def told(written: tuple[Path, int]) -> None:
            self._session.wrote.emit(words.format(counted(written[1]), written[0].name), written[0])

        self._session.long(
            lambda _: matrix_files.export_table(project=project, path=path, name=table, overwrite=True), told
        )

    def parts(self) -> tuple[QWidget, ...]:
        pages = [part for page in self.pages.values() for part in (page.entries, page.editor)]
        return (*self.tabs.values(), self.save, *pages)

    def take_focus(self) -> None:
        self.pages[self.current].entries.list.setFocus()

    def opened(self) -> None:
        self._reset()

    def flush(self) -> None:
        for page in self.pages.values():
            page.editor.flush()

    def set_conflicts(self, ids: frozenset[str]) -> None:
        for page in self.pages.values():
            page.editor.set_conflicts(ids)

    # Pages

    def _note_page(self, look: Look) -> Page[Note, NoteEditor]:
        entries = Entries(self.tr("Notes"), self.tr("Find in notes…"), self.tr("New note"))
        entries.new_asked.connect(lambda: self.new("note"))
        editor = NoteEditor(self._session, self._navigator, look)

        def read(project: Project) -> dict[str, Note]:
            found = notes.list_notes(project=project)
            self._names = notes.names_in(project=project, notes=found)
            return {note.id: note for note in found}

        def entry(note: Note) -> Entry:
            coder = self._session.names.get(note.coder, self.tr("unknown"))
            title = note.heading or self.tr("Without a title")
            return Entry(note.id, title, f"{moment(note.when, short=True)} · {coder}", note.text)

        words = self.tr("A note is a dated text that hangs on nothing: what was decided, and why. It may name things.")
        return Page(
            self._session, entries, editor, read, entry, lambda note: editor.show_note(note, self._names), words
        )

    def _case_page(self) -> Page[Case, CaseEditor]:
        entries = Entries(self.tr("Cases"), self.tr("Find a case…"), self.tr("New case"))
        entries.new_asked.connect(lambda: self.new("case"))
        editor = CaseEditor(self._session, self._navigator)

        def entry(case: Case) -> Entry:
            said = [f"{each.name}: {each.value}" for each in case.attributes]
            held = self.tr("sources: {0} · passages: {1}")
            below = held.format(counted(len(case.sources)), counted(len(case.highlights)))
            return Entry(case.id, case.name, " · ".join([below, *said[:3]]), "\n".join([case.note, *said]))

        words = self.tr("A case is what sources or passages speak of: a person, a trial, a country. It has attributes.")
        return Page(
            self._session,
            entries,
            editor,
            lambda project: {case.id: case for case in cases.list_cases(project=project)},
            entry,
            editor.show_case,
            words,
        )

    def _group_page(self) -> Page[Group, GroupEditor]:
        entries = Entries(self.tr("Groups"), self.tr("Find a group…"), self.tr("New group"))
        menu = QMenu(entries.add)
        menu.addAction(self.tr("Of &sources"), lambda: self.new("group", "source"))
        menu.addAction(self.tr("Of &codes"), lambda: self.new("group", "code"))
        entries.add.setMenu(menu)
        editor = GroupEditor(self._session, self._navigator)

        def entry(group: Group) -> Entry:
            words = self.tr("sources: {0}") if group.of == "source" else self.tr("codes: {0}")
            return Entry(group.id, group.name, words.format(counted(len(group.members))), group.note)

        nothing = self.tr("A group is a named set of sources or of codes. A thing may be in several.")
        return Page(
            self._session,
            entries,
            editor,
            lambda project: {group.id: group for group in groups.list_groups(project=project)},
            entry,
            editor.show_group,
            nothing,
        )

    # Following

    def _arrived(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        kind = self.current
        if self._session.is_open and self._navigator.workspace == "notes" and kind in self._stale:
            self._stale.discard(kind)
            self.pages[kind].refresh(kind)

    def _follow(self, changes: Changes) -> None:
        self._stale |= {kind for kind, shows in _SHOWS.items() if changes.touches(*shows)}
        self._refresh()

    def _reset(self) -> None:
        self._stale = {"note", "case", "group"}
        if not self._session.is_open:
            for kind, page in self.pages.items():
                page.entries.filter.clear()
                page.refresh(kind)
        self._refresh()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(20, 14, 20, 0)
        row.setSpacing(6)
        titles: dict[Kind, str] = {"note": self.tr("Notes"), "case": self.tr("Cases"), "group": self.tr("Groups")}
        for kind, title in titles.items():
            tab = self.tabs[kind] = OneOf(title, "decision")
            tab.clicked.connect(_turning(self.turn_to, kind))
            group.addButton(tab)
            row.addWidget(tab)
            self._stack.addWidget(self.pages[kind])
        row.addStretch(1)
        self.save = QPushButton(self.tr("Export…"))
        self.save.clicked.connect(lambda: self.export())
        row.addWidget(self.save)
        self.tabs["note"].setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)


def _turning(turn: Callable[[Kind], None], kind: Kind) -> Callable[[], None]:
    return lambda: turn(kind)
