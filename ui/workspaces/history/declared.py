"""What the window knows of the History workspace before it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.history import workspace
else:
    workspace = late("ui.workspaces.history.workspace")


WORKSPACE = Workspace(
    id="history",
    title=lambda: _tr("History"),
    entry=lambda: _tr("Hist&ory"),
    at=111,
    shortcut="Ctrl+Shift+H",
    make=lambda *given: workspace.HistoryWorkspace(*given),
    columns=False,
)
