"""What the window knows of the Summary workspace before it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reviewer.late import late
from ui.actions.action import Action
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.summary import workspace
    from ui.workspaces.summary.workspace import SummaryWorkspace
else:
    workspace = late("ui.workspaces.summary.workspace")


def _rows(visit: Callable[[], SummaryWorkspace]) -> list[Action]:
    export = QCoreApplication.translate("SummaryWorkspace", "Export s&ummary…")
    cite = QCoreApplication.translate("SummaryWorkspace", "&Insert a citation")
    return [
        Action(
            "export_summary",
            export,
            "file",
            303,
            lambda: visit().export(),
            needs=("project",),
        ),
        Action(
            "cite",
            cite,
            "edit",
            202,
            lambda: visit().cite(),
            "Ctrl+Shift+E",
            ("writable",),
        ),
    ]


WORKSPACE = Workspace(
    id="summary",
    title=lambda: _tr("Summary"),
    entry=lambda: _tr("Summ&ary"),
    at=106,
    shortcut="Ctrl+6",
    make=lambda *given: workspace.SummaryWorkspace(*given),
    columns=False,
    rows=_rows,
)
