"""What the window knows of the Team workspace before it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reviewer.late import late
from ui.actions.action import Action
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.team import workspace
    from ui.workspaces.team.workspace import TeamWorkspace
else:
    workspace = late("ui.workspaces.team.workspace")


def _rows(visit: Callable[[], TeamWorkspace]) -> list[Action]:
    merge = QCoreApplication.translate("TeamWorkspace", "&Merge project files…")
    return [
        Action(
            "merge",
            merge,
            "file",
            305,
            lambda: visit().browse(),
            "Ctrl+Shift+M",
            ("writable",),
        ),
    ]


WORKSPACE = Workspace(
    id="team",
    title=lambda: _tr("Team"),
    entry=lambda: _tr("&Team: merge and conflicts"),
    at=104,
    shortcut="Ctrl+4",
    make=lambda *given: workspace.TeamWorkspace(*given),
    columns=False,
    rows=_rows,
)
