"""Starts the window, or says in one sentence why it cannot start."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path


def start(path: Path | None, *, beside: bool = False) -> int:
    """Open the window, or show the one that is there unless one is wanted `beside` it.

    Without a display, or without a library that Qt needs, it ends in one clear sentence."""
    problem = _what_is_missing()
    if problem:
        print(f"reviewer: {problem}", file=sys.stderr)
        return 1
    # What is loaded stays: looking through it for garbage again and again takes a tenth of the start. See `ui/collecting.py`.
    gc.disable()
    try:
        from ui.run import run
    except ImportError as error:
        print(
            f"reviewer: the window cannot start because a system library is missing ({error}); {_remedy()}",
            file=sys.stderr,
        )
        return 1
    return run(path, beside=beside)


def _what_is_missing() -> str:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return (
        "there is no display, so the window cannot open; log in to a desktop (or set DISPLAY), "
        f"or use the command line: {_itself()} --help"
    )


def _itself() -> str:
    return "reviewer" if getattr(sys, "frozen", False) else "python main.py"


def _remedy() -> str:
    if getattr(sys, "frozen", False):
        return "install the package anew with apt, which brings what it needs"
    return "on Debian or Ubuntu run: sudo sh tools/system-packages.sh"
