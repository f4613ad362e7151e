"""What the window knows of the Read workspace before it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.read import workspace
else:
    workspace = late("ui.workspaces.read.workspace")


WORKSPACE = Workspace(
    id="read",
    title=lambda: _tr("Read"),
    entry=lambda: _tr("&Read"),
    at=101,
    shortcut="Ctrl+1",
    make=lambda *given: workspace.ReadWorkspace(*given),
)
