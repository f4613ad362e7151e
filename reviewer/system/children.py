"""How a process is started that nobody is to see, by `creationflags` of `subprocess.Popen`: other systems have none, and open no
terminal for it.

Give such a process all three of its streams: a window of Windows has none that it could pass on.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from typing import IO

from reviewer.system import is_windows

UNSEEN: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
IN_BACKGROUND: int = UNSEEN | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


_PIPE_BYTES = 1 << 20
"""As much as Linux lets any user have."""
WITH_TERMINAL = "reviewer.exe"
"""On Windows the packed program stands there twice: what a double click starts has no streams that it is sure to have."""


def packed_program() -> str:
    """The packed program as a process that works for another one."""
    beside = os.path.join(os.path.dirname(sys.executable), WITH_TERMINAL)
    return beside if is_windows() and os.path.isfile(beside) else sys.executable


def give_way() -> None:
    """Let other processes go first. On Windows whoever starts this one says so, with `IN_BACKGROUND`."""
    if hasattr(os, "nice"):
        os.nice(10)


def widen(pipe: IO[bytes]) -> None:
    """Let a pipe hold much, where the system can: whoever writes need not wait for a reader that has other work."""
    try:
        import fcntl
    except ImportError:  # Windows has none.
        return
    with contextlib.suppress(AttributeError, OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
