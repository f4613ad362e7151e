"""A workspace as data: what fills the middle of the window, and how one gets there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.actions.action import Action
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session


class WorkspacePage(QWidget):
    """What the window asks of a workspace; one that has nothing to say leaves it as it is here."""

    def place(self) -> str | None:
        """What is looked at, for the bar on top; None for the title of the workspace."""
        return None

    def opened(self) -> None:
        """A project is open; of one that is built later it is said then."""

    def parts(self) -> tuple[QWidget, ...]:
        """What it is made of, in the order in which Tab goes through it."""
        return (self,)

    def take_focus(self) -> None:
        """The focus follows into this workspace."""
        self.setFocus()

    def flush(self) -> None:
        """Save what was typed and not saved yet: the project is about to be closed."""

    def set_conflicts(self, ids: frozenset[str]) -> None:
        """Mark the things that an open conflict is about."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """`title` stands on the bar on top, `entry` in the menu View at the place `at`, with its `shortcut`.

    `make` builds it when it is first looked at. `rows` are its actions beside the one that leads there; what they run goes
    to the workspace and gets it by `visit()`. `columns` says whether sources, codebook and inspector stand beside it.
    `action` is the id of the action that leads there, where that is another one than `id`.
    """

    id: str
    title: Callable[[], str]
    entry: Callable[[], str]
    at: int
    shortcut: str
    make: Callable[[Session, Navigator, Look], WorkspacePage]
    columns: bool = True
    action: str = ""
    rows: Callable[[Callable[[], Any]], list[Action]] = lambda _: []


def go_to(workspaces: Iterable[Workspace], navigator: Navigator) -> list[Action]:
    """An action for each workspace that leads there."""

    def row(one: Workspace) -> Action:
        return Action(
            one.action or one.id, one.entry(), "view", one.at, lambda: navigator.go(one.id), one.shortcut, ("project",)
        )

    return [row(one) for one in workspaces]
