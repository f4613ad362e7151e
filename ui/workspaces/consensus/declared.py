"""What the window knows of the Consensus workspace before it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.consensus import workspace
else:
    workspace = late("ui.workspaces.consensus.workspace")


WORKSPACE = Workspace(
    id="consensus",
    title=lambda: _tr("Consensus"),
    entry=lambda: _tr("Consensus: decide what coders marked differently"),
    at=110,
    shortcut="Ctrl+Shift+9",
    make=lambda *given: workspace.ConsensusWorkspace(*given),
    columns=False,
)
