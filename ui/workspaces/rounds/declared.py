"""What the window knows of the Rounds workspace before it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.action import Action
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.rounds import workspace
    from ui.workspaces.rounds.workspace import RoundsWorkspace
else:
    workspace = late("ui.workspaces.rounds.workspace")


def _rows(visit: Callable[[], RoundsWorkspace]) -> list[Action]:
    return [Action("new_round", _tr("New roun&d"), "edit", 306, lambda: visit().new(), needs=("writable",))]


WORKSPACE = Workspace(
    id="rounds",
    title=lambda: _tr("Rounds"),
    entry=lambda: _tr("Rounds: who codes what"),
    at=108,
    shortcut="Ctrl+8",
    make=lambda *given: workspace.RoundsWorkspace(*given),
    columns=False,
    rows=_rows,
)
