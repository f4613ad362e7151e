"""What the window knows of the Notes workspace before it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.action import Action
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.notes import workspace
    from ui.workspaces.notes.workspace import NotesWorkspace
else:
    workspace = late("ui.workspaces.notes.workspace")


def _rows(visit: Callable[[], NotesWorkspace]) -> list[Action]:
    return [
        Action("new_note", _tr("New n&ote"), "edit", 303, lambda: visit().new("note"), "Ctrl+Shift+J", ("writable",)),
        Action("new_case", _tr("New c&ase"), "edit", 304, lambda: visit().new("case"), needs=("writable",)),
        Action("new_group", _tr("New &group"), "edit", 305, lambda: visit().new("group"), needs=("writable",)),
    ]


WORKSPACE = Workspace(
    id="notes",
    title=lambda: _tr("Notes"),
    entry=lambda: _tr("Notes, cases and groups"),
    at=107,
    shortcut="Ctrl+7",
    make=lambda *given: workspace.NotesWorkspace(*given),
    columns=False,
    rows=_rows,
)
