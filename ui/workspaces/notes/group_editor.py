"""A group of sources or of codes: its name, what it is for, and what is in it."""

from __future__ import annotations

from reviewer.model.coding.group import Group
from reviewer.model.names import shown
from reviewer.services.coding import codes, groups
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from ui.look.numbers import counted
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.fields.code_picker import Choice, PickerPopover, choice_picker
from ui.widgets.fields.growing_text import GrowingText
from ui.widgets.rows.row_button import Row
from ui.workspaces.notes.editor import Editor
from ui.workspaces.notes.held import Held


class GroupEditor(Editor):
    """Whoever codes may change a group."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__(session, navigator)
        self._group: Group | None = None
        self.name.setAccessibleName(self.tr("Name of the group"))
        self.name_keeper = self.keep(self.name, self.saving(groups.rename_group, "group", "name"))
        self.note = GrowingText(2, 10)
        self.note.setPlaceholderText(self.tr("What it is for."))
        self.note.setAccessibleName(self.tr("On the group"))
        self.note_keeper = self.keep(self.note, self.saving(groups.describe_group, "group", "note"), after_pause=True)
        self.members = Held(self.tr("Nothing is in it yet."))
        self.add = self.button(self.tr("Add…"), self.offer)
        self.add_several = self.button(self.tr("Add several…"), self.offer_ticks)
        self.column.addWidget(self.note)
        self.heading(self.tr("In it"))
        self.column.addWidget(self.members)
        self.close_with_buttons()
        self.column.addStretch(1)
        self.members.go_asked.connect(self._go)
        self.members.remove_asked.connect(self._take_out)

    def show_group(self, group: Group) -> None:
        """Show a group."""
        new, self._group = group.id != self._id, group
        self.turn_to(group.id)
        writable = self._session.can_write
        self.name_keeper.load(group.id, group.name)
        self.note_keeper.load(group.id, group.note)
        for field in (self.name, self.note):
            field.setReadOnly(not writable)
        for button in (self.add, self.add_several, self.delete):
            button.setEnabled(writable)
        words = self.tr("Group of sources: {0}") if group.of == "source" else self.tr("Group of codes: {0}")
        self.about.setText(words.format(counted(len(group.members))))
        if new:
            self._show_members([])
        self.ask("group", lambda project: members(project, group), self._show_members)

    def offer(self) -> None:
        """Let something be chosen that is to be in the group."""
        if self._group is not None:
            group = self._group
            self.ask("to put into the group", lambda project: candidates(project, group), self._offer)

    def offer_ticks(self) -> None:
        """Let several be ticked that are to be in the group."""
        if self._group is not None:
            group = self._group
            title = self.tr("Put into the group “{0}”").format(shown(group.name))
            nothing = self.tr("Everything that there is, is in this group.")

            def put(things: list[str]) -> None:
                self.run(groups.put_into_group, group=group.id, things=things)

            self.ask(
                "to tick for the group",
                lambda project: candidates(project, group),
                lambda choices: self.offer_several(title, choices, nothing, put),
            )

    def _offer(self, choices: list[Choice]) -> None:
        if not choices:
            self._session.noticed.emit(self.tr("Everything that there is, is in this group."), False)
            return
        group = self._id
        picker = choice_picker(choices, self.tr("Type a name…"))
        PickerPopover(
            picker,
            self.tr("Put into the group"),
            lambda thing: self.run(groups.put_into_group, group=group, things=[thing]),
            self.add,
        ).offer()

    def _show_members(self, rows: list[tuple[str, str]]) -> None:
        self.members.show_rows([Row(key, name) for key, name in rows], writable=self._session.can_write)

    def _go(self, thing: str) -> None:
        if self._group is not None and self._group.of == "source":
            self._navigator.read(thing)
        else:
            self._navigator.go("read")
            self._navigator.inspect("code", thing)

    def _take_out(self, thing: str) -> None:
        self.run(groups.take_from_group, group=self._id, things=[thing])

    def _delete(self) -> None:
        group = self._id
        self.turn_to("")
        self.run(groups.delete_group, self.tr("The group was deleted. What was in it stays."), group=group)


def members(project: Project, group: Group) -> list[tuple[str, str]]:
    """What is in a group, as (id, name) in the order of the names, codes in that of the codebook."""
    if group.of == "source":
        titles = source_lookup.titles(project=project, sources=group.members)
        return sorted(titles.items(), key=lambda pair: (pair[1].casefold(), pair[0]))
    book = codes.codebook(project=project)
    return [(code, book.label(code).path) for code in book.in_order(group.members)]  # type: ignore[union-attr]


def candidates(project: Project, group: Group) -> list[Choice]:
    """What could be put into a group."""
    if group.of == "source":
        every = source_lookup.list_sources(project=project)
        return [Choice(each.id, each.title, each.reference.year) for each in every if each.id not in group.members]
    inside = set(codes.codebook(project=project).in_order(group.members))
    return [
        Choice(code.id, code.name, code.path[: -len(code.name)].rstrip("/"), code.colour)
        for code in codes.codebook(project=project)
        if code.id not in inside
    ]
