"""One action of the user while it is being worked out: what it reads, what it will write, what it is called.

An action is a block: `with project.action("tagged", codes=names, coder=coder) as act:`. In it everything that is read is
what the file holds, and nobody else writes. At its end what `act.draft` holds becomes one changeset, or nothing does.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from reviewer.changes.draft import Draft
from reviewer.model.changes import Changes
from reviewer.model.coding.codebook import Codebook
from reviewer.model.label import Label, LabelValue

if TYPE_CHECKING:
    from reviewer.store.log.new_text import NewText

After = Callable[[sqlite3.Connection], object]
"""More work in the transaction of an action, after its changeset."""


class Action:
    """What a service gets from `project.action`. A service that is called inside joins: its draft is the same one.

    `id` is that of the changeset, `wall` its time by this computer.
    `changes` says after the block what was written; it is empty for an action that joined another one.
    """

    def __init__(self, label: Label, coder: str, identifier: str, wall: int, within: Action | None = None) -> None:
        self.id = identifier
        self.wall = wall
        self.label = label
        self.coder = coder
        self.changes = Changes(label)
        self.draft: Draft = within.draft if within else Draft()
        self.texts: list[NewText] = within.texts if within else []
        self.after: list[After] = within.after if within else []
        self.undoable = True
        self.in_memory = False
        self.stale = False
        self.shown = False
        self.book: Codebook | None = None

    def say(self, key: str, /, **values: LabelValue) -> None:
        """Call the action by another label, when it is known only now what it does."""
        self.label = Label(key, values)

    def call(self, label: Label) -> None:
        """Call the action by this label."""
        self.label = label

    def bring(self, text: NewText) -> None:
        """A text that comes into the file with the changeset."""
        self.texts.append(text)

    def afterwards(self, work: After) -> None:
        """Work in the same transaction, once the changeset is written. Such an action cannot be undone."""
        self.after.append(work)

    def no_step(self) -> None:
        """Undo passes this action over."""
        self.undoable = False
