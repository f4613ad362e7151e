"""What the window knows of the Agreement workspace before it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.agreement import workspace
else:
    workspace = late("ui.workspaces.agreement.workspace")


WORKSPACE = Workspace(
    id="agreement",
    title=lambda: _tr("Agreement"),
    entry=lambda: _tr("Agreement"),
    at=109,
    shortcut="Ctrl+9",
    make=lambda *given: workspace.AgreementWorkspace(*given),
    columns=False,
)
