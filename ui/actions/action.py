"""An action as data, and the registry that turns actions into QActions, menus and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.actions.conditions import Conditions, Need
from ui.look.mac_keys import key_here
from ui.look.worded import worded as _tr
from ui.widgets.fields.keeper import commit_typed

Menu = Literal["file", "edit", "highlight", "code", "source", "view", "help"]
_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
_GROUP_STEP = 100  # Places of one hundred stand together; a line in the menu parts them from the next.


def menu_titles() -> dict[Menu, str]:
    """The menus in their order."""
    return {
        "file": _tr("&Project"),
        "edit": _tr("&Edit"),
        "highlight": _tr("&Highlight"),
        "code": _tr("&Codebook"),
        "source": _tr("&Source"),
        "view": _tr("&View"),
        "help": _tr("&Help"),
    }


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the user can do, declared by the wing that does it.

    `at` is the place in its menu: a line stands between hundreds. `needs` must all hold; an action that writes names
    `writable`. `checked` makes it a switch that shows its state. `shortcut` is what it has until the user chooses others,
    several with " or " between them. `local` keys belong to the reader and only work while it has the focus.
    """

    id: str
    title: str
    menu: Menu
    at: int
    run: Callable[[], object]
    shortcut: str = ""
    needs: tuple[Need, ...] = ()
    local: bool = False
    checked: Callable[[], bool] | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """The shortcuts it has of itself, the first of them the one that is shown."""
        return tuple(map(key_here, self.shortcut.split(" or "))) if self.shortcut else ()

    @property
    def words(self) -> str:
        """The title without the mark of its menu key."""
        return self.title.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Wing(Protocol):
    """A part of the program that has actions."""

    def rows(self) -> list[Action]: ...


class Actions(QObject):
    """All actions by id. `chosen` are the keys that the user has given to actions instead of their own."""

    triggered = Signal(str)
    keys_changed = Signal()

    def __init__(self, window: QWidget, conditions: Conditions, chosen: Mapping[str, Iterable[str]]) -> None:
        super().__init__(window)
        self._window, self._conditions = window, conditions
        self._chosen = {identifier: tuple(keys) for identifier, keys in chosen.items()}
        self._declared: dict[str, Action] = {}
        self._made: dict[str, QAction] = {}
        conditions.changed.connect(self.refresh)

    def add(self, actions: Iterable[Action]) -> None:
        """Declare actions; each gets its QAction."""
        for action in actions:
            qt_action = QAction(action.title, self._window)
            qt_action.setCheckable(action.checked is not None)
            # Else macOS would guess by the words which ones go into the menu of the program.
            qt_action.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
            qt_action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            qt_action.triggered.connect(lambda _=False, done=action: self._run(done))
            self._window.addAction(qt_action)
            self._declared[action.id] = action
            self._made[action.id] = qt_action
            self._bind(action)
        self.refresh()
        self.keys_changed.emit()

    def _run(self, action: Action) -> None:
        # Before the action, which may delete what the text is about.
        commit_typed()
        action.run()
        self.refresh()
        self.triggered.emit(action.id)

    def __getitem__(self, identifier: str) -> QAction:
        return self._made[identifier]

    def declared(self) -> list[Action]:
        """All actions as they stand in the menus."""
        order = list(menu_titles())
        return sorted(self._declared.values(), key=lambda action: (order.index(action.menu), action.at))

    def enabled(self, identifier: str) -> bool:
        return self._made[identifier].isEnabled()

    def refresh(self) -> None:
        """Enable what can be done now."""
        for identifier, action in self._declared.items():
            self._made[identifier].setEnabled(self._conditions.hold(action.needs))
            if action.checked is not None:
                self._made[identifier].setChecked(action.checked())

    # Keys

    def keys(self, identifier: str) -> tuple[str, ...]:
        """The keys that an action has now, the first of them the one that is shown."""
        return self._chosen.get(identifier, self._declared[identifier].keys)

    def choose_keys(self, identifier: str, keys: Iterable[str] | None) -> None:
        """Give an action other keys; None gives back its own."""
        action = self._declared[identifier]
        if keys is None or tuple(keys) == action.keys:
            self._chosen.pop(identifier, None)
        else:
            self._chosen[identifier] = tuple(keys)
        self._bind(action)
        self.keys_changed.emit()

    def choose_all(self, chosen: Mapping[str, Iterable[str]]) -> None:
        """Give all actions the keys that are chosen here, and every other its own."""
        wanted = {identifier: tuple(keys) for identifier, keys in chosen.items()}
        if wanted != self._chosen:
            self._chosen = wanted
            for action in self._declared.values():
                self._bind(action)
            self.keys_changed.emit()

    @property
    def chosen(self) -> dict[str, list[str]]:
        """The keys that the user has chosen, by action; those of actions that this version has not are kept."""
        return {identifier: list(keys) for identifier, keys in self._chosen.items()}

    def press(self, keys: QKeySequence) -> bool:
        """A key in the reader: run the enabled action that has it there. False when there is none."""
        for action in self._declared.values():
            if (
                action.local
                and self.enabled(action.id)
                and any(QKeySequence(key) == keys for key in self.keys(action.id))
            ):
                self._made[action.id].trigger()
                return True
        return False

    def of_key(self, keys: QKeySequence) -> str | None:
        """The action that has this key everywhere in the window; None for keys of the reader alone, and others."""
        for action in self._declared.values():
            if not action.local and any(QKeySequence(key) == keys for key in self.keys(action.id)):
                return action.id
        return None

    def _bind(self, action: Action) -> None:
        if not action.local:
            self._made[action.id].setShortcuts([QKeySequence(key) for key in self.keys(action.id)])

    # Menus

    def fill(self, bar: QMenuBar) -> None:
        """Make one menu of each name that has actions, with a line between groups."""
        for menu, title in menu_titles().items():
            entries = [action for action in self.declared() if action.menu == menu]
            if not entries:
                continue
            menu_made = bar.addMenu(title)
            self._fill(menu_made, entries)

    def _fill(self, menu: QMenu, entries: list[Action]) -> None:
        group = entries[0].at // _GROUP_STEP
        for action in entries:
            if action.at // _GROUP_STEP != group:
                menu.addSeparator()
                group = action.at // _GROUP_STEP
            menu.addAction(self._made[action.id])
