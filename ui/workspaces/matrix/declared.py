"""What the window knows of the Matrix workspace before it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.matrix import workspace
else:
    workspace = late("ui.workspaces.matrix.workspace")


WORKSPACE = Workspace(
    id="matrix",
    title=lambda: _tr("Matrix"),
    entry=lambda: _tr("Matri&x"),
    at=105,
    shortcut="Ctrl+5",
    make=lambda *given: workspace.MatrixWorkspace(*given),
    columns=False,
)
