"""What the window knows of the Excerpts workspace before it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reviewer.late import late
from ui.actions.action import Action
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.excerpts import workspace
    from ui.workspaces.excerpts.workspace import ExcerptsWorkspace
else:
    workspace = late("ui.workspaces.excerpts.workspace")


def _rows(visit: Callable[[], ExcerptsWorkspace]) -> list[Action]:
    export = QCoreApplication.translate("ExcerptsWorkspace", "&Export excerpts…")
    return [
        Action(
            "export",
            export,
            "file",
            301,
            lambda: visit().export(),
            "Ctrl+E",
            ("project",),
        ),
    ]


WORKSPACE = Workspace(
    id="excerpts",
    title=lambda: _tr("Excerpts"),
    entry=lambda: _tr("&Excerpts"),
    at=102,
    shortcut="Ctrl+2",
    make=lambda *given: workspace.ExcerptsWorkspace(*given),
    rows=_rows,
)
