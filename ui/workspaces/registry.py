"""Every workspace, in the order of the bar on top and of their keys. A new one is a folder here and a line; none is loaded yet."""

from __future__ import annotations

from ui.workspaces.agreement import declared as agreement
from ui.workspaces.consensus import declared as consensus
from ui.workspaces.excerpts import declared as excerpts
from ui.workspaces.history import declared as history
from ui.workspaces.matrix import declared as matrix
from ui.workspaces.notes import declared as notes
from ui.workspaces.overview import declared as overview
from ui.workspaces.read import declared as read
from ui.workspaces.rounds import declared as rounds
from ui.workspaces.search import declared as search
from ui.workspaces.summary import declared as summary
from ui.workspaces.team import declared as team
from ui.workspaces.words import declared as words

WORKSPACES = (
    overview.WORKSPACE,
    read.WORKSPACE,
    excerpts.WORKSPACE,
    search.WORKSPACE,
    team.WORKSPACE,
    matrix.WORKSPACE,
    summary.WORKSPACE,
    notes.WORKSPACE,
    rounds.WORKSPACE,
    agreement.WORKSPACE,
    consensus.WORKSPACE,
    history.WORKSPACE,
    words.WORKSPACE,
)
