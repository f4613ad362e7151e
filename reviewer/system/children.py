"""How a process is started that nobody is to see, by `creationflags` of `subprocess.Popen`: other systems have none, and open no
terminal for it.

Give such a process all three of its streams: a window of Windows has none that it could pass on.
"""

from __future__ import annotations

import os
import subprocess

UNSEEN: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
IN_BACKGROUND: int = UNSEEN | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


def give_way() -> None:
    """Let other processes go first. On Windows whoever starts this one says so, with `IN_BACKGROUND`."""
    if hasattr(os, "nice"):
        os.nice(10)
