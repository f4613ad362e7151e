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
    """All workspaces by id; `pages[id]` builds one that is not there yet, and tells it by `built(id)`."""

    built = Signal(str)

    def __init__(self, workspaces: Sequence[Workspace], session: Session, navigator: Navigator, look: Look) -> None:
        super().__init__()
        self._workspaces = {one.id: one for one in workspaces}
        self._session, self._navigator, self._look = session, navigator, look
        self._built: dict[str, WorkspacePage] = {}
        self.stack = PageStack()

    def __getitem__(self, name: str) -> WorkspacePage:
        return self._built[name] if name in self._built else self._build(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._workspaces)

    def there(self, *names: str) -> list[WorkspacePage]:
        """The workspaces that are built, or those of these."""
        return [page for name, page in self._built.items() if not names or name in names]

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
