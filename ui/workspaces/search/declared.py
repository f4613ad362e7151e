"""What the window knows of the Search workspace before it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.search import workspace
else:
    workspace = late("ui.workspaces.search.workspace")


WORKSPACE = Workspace(
    id="search",
    title=lambda: _tr("Search"),
    entry=lambda: _tr("&Search results"),
    at=103,
    shortcut="Ctrl+3",
    make=lambda *given: workspace.SearchWorkspace(*given),
    action="results",
)
