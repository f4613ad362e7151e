"""How the processes that open PDF files are started."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import reviewer
from reviewer.system.children import UNSEEN, packed_program


def start(option: str, module: str, command: Sequence[str] | None = None) -> subprocess.Popen[bytes]:
    """Start a process that is written to and read from: an option of the frozen program, or a module of Python."""
    if command is None:
        frozen = getattr(sys, "frozen", False)
        command = [packed_program(), option] if frozen else [sys.executable, "-P", "-m", module]
    root = str(Path(reviewer.__file__).parents[1])
    return subprocess.Popen(
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # From a checkout the package is on no path of the child.
        env={**os.environ, "PYTHONPATH": root},
        creationflags=UNSEEN,
    )


def end(child: subprocess.Popen[bytes]) -> None:
    """End a process at once."""
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            # What was written and not read yet is lost, as it should be.
            with contextlib.suppress(OSError):
                pipe.close()
