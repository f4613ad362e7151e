"""Every workspace, in the order of the bar on top. A new one is a folder here and one line."""

from __future__ import annotations

from ui.workspaces.excerpts import workspace as excerpts
from ui.workspaces.history import workspace as history
from ui.workspaces.matrix import workspace as matrix
from ui.workspaces.read import workspace as read
from ui.workspaces.search import workspace as search
from ui.workspaces.summary import workspace as summary
from ui.workspaces.team import workspace as team

WORKSPACES = (
    read.WORKSPACE,
    excerpts.WORKSPACE,
    matrix.WORKSPACE,
    summary.WORKSPACE,
    search.WORKSPACE,
    team.WORKSPACE,
    history.WORKSPACE,
)
