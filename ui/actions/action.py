"""An action as data, and the registry that turns actions into QActions and menus."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

Menu = Literal["file", "edit", "view", "source", "code", "highlight", "help"]
Needs = Literal["nothing", "project", "writable", "source", "highlight", "selection"]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the user can do. `needs` says when it is enabled; `checked` makes it a switch that shows its state.

    `local` shortcuts belong to the reader and only work while it has the focus; the view binds them itself.
    """

    id: str
    title: str
    menu: Menu
    run: Callable[[], object]
    shortcut: str = ""
    needs: Needs = "nothing"
    group: int = 0
    local: bool = False
    checked: Callable[[], bool] | None = None

    @property
    def keys(self) -> list[str]:
        """The shortcuts, the first of them the one that is shown."""
        return self.shortcut.split(" or ") if self.shortcut else []

    @property
    def words(self) -> str:
        """The title without the mark of its menu key."""
        return self.title.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Actions(QObject):
    """All actions by id. `conditions` answers what an action needs."""

    triggered = Signal(str)

    def __init__(self, window: QWidget, condition: Callable[[Needs], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._condition = condition
        self._declared: dict[str, Action] = {}
        self._made: dict[str, QAction] = {}

    def add(self, actions: Iterable[Action]) -> None:
        """Declare actions; each gets its QAction."""
        for action in actions:
            made = QAction(action.title, self._window)
            made.setCheckable(action.checked is not None)
            if action.shortcut and not action.local:
                made.setShortcuts([QKeySequence(key) for key in action.keys])
                made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            made.triggered.connect(lambda _=False, done=action: self._run(done))
            self._window.addAction(made)
            self._declared[action.id] = action
            self._made[action.id] = made
        self.refresh()

    def _run(self, action: Action) -> None:
        action.run()
        self.refresh()
        self.triggered.emit(action.id)

    def __getitem__(self, identifier: str) -> QAction:
        return self._made[identifier]

    def declared(self) -> list[Action]:
        """All actions in the order in which they were declared."""
        return list(self._declared.values())

    def enabled(self, identifier: str) -> bool:
        return self._made[identifier].isEnabled()

    def refresh(self) -> None:
        """Enable what can be done now."""
        for identifier, action in self._declared.items():
            self._made[identifier].setEnabled(self._condition(action.needs))
            if action.checked is not None:
                self._made[identifier].setChecked(action.checked())

    def fill(self, bar: QMenuBar, titles: dict[Menu, str]) -> dict[Menu, QMenu]:
        """Make one menu of each name that has actions, with a line between groups."""
        menus: dict[Menu, QMenu] = {}
        for menu, title in titles.items():
            entries = [action for action in self._declared.values() if action.menu == menu]
            if not entries:
                continue
            made = bar.addMenu(title)
            menus[menu] = made
            group = entries[0].group
            for action in entries:
                if action.group != group:
                    made.addSeparator()
                    group = action.group
                made.addAction(self._made[action.id])
        return menus
