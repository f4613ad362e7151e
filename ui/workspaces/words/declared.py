"""What the window knows of the Words workspace before it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.late import late
from ui.actions.workspace import Workspace
from ui.look.worded import worded as _tr

if TYPE_CHECKING:
    from ui.workspaces.words import workspace
else:
    workspace = late("ui.workspaces.words.workspace")


WORKSPACE = Workspace(
    id="words",
    title=lambda: _tr("Words"),
    entry=lambda: _tr("Words: by use and in context"),
    at=112,
    shortcut="Ctrl+Shift+2",
    make=lambda *given: workspace.WordsWorkspace(*given),
    columns=False,
)
