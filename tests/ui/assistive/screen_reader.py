"""A screen reader: walks through what a program shows, presses keys as a hand does, and hears what is told."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from tests.ui.assistive.bus import DESKTOP, DEVICES, PATIENCE_SECONDS, Bus, Call, Node, Thing, children_of, name_of

Answer = TypeVar("Answer")
_QUIET_SECONDS = 0.12
_BEAT_SECONDS = 0.02
_ROWS = 4
"""So many rows of a list are looked at."""
_PRESS, _RELEASE, _SYMBOL = 0, 1, 3
_HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64}
"""Key codes of X for the keys that are held, as all keyboards of PCs have them."""
_SYMBOLS = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52,
    "Right": 0xFF53, "Down": 0xFF54, "End": 0xFF57, "F6": 0xFFC3, "F10": 0xFFC7,
}  # fmt: skip
"""Keysyms of X; letters and digits are their own."""


class ScreenReader:
    """`program` is what it reads: the first one that tells of itself."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        bus.listen(
            "object:state-changed:focused", "object:text-caret-moved", "object:text-selection-changed",
            "object:announcement", "object:property-change:accessible-name", "window:activate",
        )  # fmt: skip
        found = self.until(lambda: bus.ask(children_of(DESKTOP)), "a program")
        self.program = Node(*found[0])
        self._menu: dict[tuple[str, str], Node] = {}

    # time

    def until(self, ask: Callable[[], Answer], what: str) -> Answer:
        """The first answer that says something."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not (answer := ask()):
            assert time.monotonic() < until, f"there is no {what}"
            time.sleep(_BEAT_SECONDS)
        return answer

    def settle(self) -> None:
        """Wait until nothing more is told."""
        while self.bus.heard(_QUIET_SECONDS):
            pass

    # what there is

    def windows(self) -> list[Thing]:
        """The windows that are shown, the active one last."""
        found = self.bus.look([Node(*each) for each in self.bus.ask(children_of(self.program))])
        return sorted(found, key=lambda one: "active" in one.states)

    def shown(self, root: Node | None = None) -> Iterator[Thing]:
        """All that is shown in a window, from the outside in; of long lists the first rows."""
        level = [root or self.windows()[-1].node]
        while level:
            found = self.bus.look(level)
            yield from found
            level = [
                child
                for one in found
                for child in (one.children[:_ROWS] if "manages-descendants" in one.states else one.children)
            ]

    def find(self, role: str, name: str = "") -> Thing:
        """What is shown in this role, and under this name if one is given."""

        def look() -> Thing | None:
            return next((one for one in self.shown() if one.role == role and name in ("", one.name)), None)

        found = self.until(look, f"{role} {name}")
        assert found is not None
        return found

    # what one does

    def press(self, keys: str) -> None:
        """Press keys together, such as `Ctrl+Shift+1`."""
        *held, last = keys.split("+")
        for key in held:
            self._key(_HELD[key], _PRESS)
        self._key(_SYMBOLS.get(last) or ord(last), _SYMBOL)
        for key in reversed(held):
            self._key(_HELD[key], _RELEASE)

    def _key(self, code: int, kind: int) -> None:
        self.bus.all_results(Call(DEVICES, "DeviceEventController", "GenerateKeyboardEvent", "isu", (code, "", kind)))

    def menu(self) -> dict[tuple[str, str], Node]:
        """The entries of the menus: (menu, entry). They are there while no menu is open."""
        if not self._menu:
            (bar,) = (one for one in self.bus.look(self.windows()[-1].children) if one.role == "menu bar")
            for title in self.bus.look(bar.children):
                entries = self._below(self._below([title.node]))
                names = self.bus.ask_all([name_of(entry) for entry in entries])
                self._menu |= {(title.name, name[1]): entry for entry, name in zip(entries, names, strict=True)}
        return self._menu

    def _below(self, nodes: list[Node]) -> list[Node]:
        return [Node(*child) for found in self.bus.ask_all([children_of(node) for node in nodes]) for child in found]

    def choose(self, menu: str, entry: str) -> None:
        """Choose an entry of the menus, without opening them."""
        self.bus.tell(Call(self.menu()[menu, entry], "Action", "DoAction", "i", (0,)))

    def focused(self) -> list[Thing]:
        """What says that it has the focus, rows apart."""
        return [one for one in self.shown() if {"focused", "focusable"} <= one.states and "transient" not in one.states]
