"""What the window knows of the History workspace before it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reviewer.late import late
from ui.actions.workspace import Workspace

if TYPE_CHECKING:
    from ui.workspaces.history import workspace
else:
    workspace = late("ui.workspaces.history.workspace")


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)


WORKSPACE = Workspace(
    id="history",
    title=lambda: _tr("History"),
    entry=lambda: _tr("Hist&ory"),
    at=107,
    shortcut="Ctrl+Shift+H",
    make=lambda *given: workspace.HistoryWorkspace(*given),
    columns=False,
)
