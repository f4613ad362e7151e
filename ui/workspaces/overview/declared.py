"""What the window knows of the Overview workspace before it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.overview import workspace
else:
    workspace = late("ui.workspaces.overview.workspace")


WORKSPACE = Workspace(
    id="overview",
    title=lambda: _tr("Overview"),
    entry=lambda: _tr("Overview"),
    at=100,
    shortcut="Ctrl+Shift+1",
    make=lambda *given: workspace.OverviewWorkspace(*given),
    columns=False,
)
