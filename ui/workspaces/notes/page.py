"""One page of the Notes workspace: a list at the left, what is chosen in it at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reviewer.services.project.projects import Project
from ui.session import Session
from ui.widgets.beside import beside
from ui.widgets.empty_state import EmptyState
from ui.widgets.rows.entries import Entries, Entry
from ui.workspaces.notes.editor import Editor

T = TypeVar("T")
E = TypeVar("E", bound=Editor)


class Page(QWidget, Generic[T, E]):
    """`read` gives the things by id, in their order; `entry` is the row of one; `show` puts one into the editor."""

    def __init__(
        self,
        session: Session,
        entries: Entries,
        editor: E,
        read: Callable[[Project], Mapping[str, T]],
        entry: Callable[[T], Entry],
        show: Callable[[T], None],
        nothing: str,
    ) -> None:
        super().__init__()
        self._session, self._read, self._entry, self._show = session, read, entry, show
        self._things: Mapping[str, T] = {}
        self._wanted, self._begin = "", False
        self.entries, self.editor = entries, editor
        self.empty = EmptyState()
        self._nothing = nothing
        self._right = QStackedWidget()
        for widget in (self.empty, editor):
            self._right.addWidget(widget)
        left = QWidget()
        left.setProperty("role", "page")
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 8, 8, 12)
        column.addWidget(entries)
        columns = beside(left, self._right, first=(46, 110), least=(26, 34))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        entries.chosen.connect(self._choose)

    @property
    def things(self) -> Sequence[T]:
        """What is listed."""
        return list(self._things.values())

    def refresh(self, key: str) -> None:
        """Read anew what is listed."""
        if not self._session.is_open:
            self._fill({})
            return
        project = self._session.project
        self._session.ask(f"notes: list of {key}", lambda: self._read(project), self._fill, lane="look")

    def choose(self, identifier: str, *, begin: bool = False) -> None:
        """Show one, now or when it is read; with `begin` let its name be typed then."""
        self._wanted, self._begin = identifier, begin
        if identifier in self._things:
            self._take_wanted()

    def _take_wanted(self) -> None:
        wanted, begin, self._wanted, self._begin = self._wanted, self._begin, "", False
        self.entries.choose(wanted)
        if begin:
            self.editor.begin()

    def _fill(self, things: Any) -> None:
        self._things = things
        can_write = self._session.can_write
        self.entries.add.setEnabled(can_write)
        self.empty.tell(self._nothing, *([(self.entries.add.text(), self.entries.new_asked.emit)] if can_write else []))
        self.entries.show_entries([self._entry(thing) for thing in self._things.values()])
        if self._wanted in self._things:
            self._take_wanted()

    def _choose(self, identifier: str) -> None:
        thing = self._things.get(identifier) if self._session.is_open else None
        self._right.setCurrentWidget(self.editor if thing is not None else self.empty)
        if thing is None:
            self.editor.turn_to("")
        else:
            self._show(thing)
