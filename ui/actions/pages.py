"""The workspaces of the window: each is built when it is first looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.actions.action import Action
from ui.actions.workspace import Workspace, WorkspacePage
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session
from ui.widgets.fields.tab_order import focus_of, tab_after
from ui.widgets.page_stack import PageStack


class Pages(QObject):
    """`pages[id]` builds a workspace that is not there yet, and iterating gives those that are. `built(id)` for a new one."""

    built = Signal(str)

    def __init__(self, workspaces: Sequence[Workspace], session: Session, navigator: Navigator, look: Look) -> None:
        super().__init__()
        self._workspaces = {one.id: one for one in workspaces}
        self._session, self._navigator, self._look = session, navigator, look
        self._built: dict[str, WorkspacePage] = {}
        self.stack = PageStack()

    def __getitem__(self, name: str) -> WorkspacePage:
        return self._built[name] if name in self._built else self._build(name)

    def __iter__(self) -> Iterator[WorkspacePage]:
        return iter(list(self._built.values()))

    def those(self, *names: str) -> list[WorkspacePage]:
        """Of these workspaces the ones that are built."""
        return [self._built[name] for name in names if name in self._built]

    def show(self, name: str) -> None:
        """Bring a workspace to the front."""
        self.stack.setCurrentWidget(self[name])

    def rows(self) -> list[Action]:
        """The actions of all workspaces, built or not."""
        return [row for one in self._workspaces.values() for row in one.rows(partial(self._visit, one.id))]

    def _visit(self, name: str) -> Any:
        self._navigator.go(name)
        return self[name]

    def _build(self, name: str) -> WorkspacePage:
        page = self._workspaces[name].make(self._session, self._navigator, self._look)
        before = next(iter(self._built.values()), None)
        self.stack.addWidget(page)
        self._built[name] = page
        if before is not None:
            # Where the other workspaces are, not behind everything that was built before it.
            tab_after(focus_of(before)[-1], focus_of(*page.parts()))
        if self._session.is_open:
            page.opened()
        self.built.emit(name)
        return page
