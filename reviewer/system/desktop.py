"""What the desktop of Windows is told: which program this is, which projects were opened, and who may come to the front.

Elsewhere nothing is told: on Linux what users want of the list of recent files stands in the settings of each desktop, and that
of macOS is reached through Objective-C alone, where a mistake ends the program.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from reviewer.system import is_windows

APPLICATION = "Reviewer.Reviewer"
"""An Application User Model ID. The shortcut and the file type that the installer makes have the same one."""
_PATH = 3
"""SHARD_PATHW: what follows is a path."""
_ANYBODY = 0xFFFF_FFFF
"""ASFW_ANY."""
_REFUSED = (OSError, AttributeError)
"""What ctypes raises where a function is not there or fails. Only how the desktop looks hangs on it."""


def name_program() -> None:
    """Gather the windows of all processes under one button of the taskbar; to be called before any window is made."""
    if is_windows():
        with contextlib.suppress(*_REFUSED):
            _called("shell32", "SetCurrentProcessExplicitAppUserModelID", APPLICATION)


def note_opened(path: Path) -> None:
    """Let the menu of the program's button, and the system's list of recent files, have a project. May take a moment."""
    if is_windows():
        with contextlib.suppress(*_REFUSED):
            # S_OK or S_FALSE; what failed is not to be taken back.
            begun = _called("ole32", "CoInitialize", None) in (0, 1)
            try:
                _called("shell32", "SHAddToRecentDocs", _PATH, str(path))
            finally:
                if begun:
                    _called("ole32", "CoUninitialize")


def let_others_forward() -> None:
    """The user has just started this process, so it may put itself before all windows: let the one that is there do so."""
    if is_windows():
        with contextlib.suppress(*_REFUSED):
            _called("user32", "AllowSetForegroundWindow", _ANYBODY)


def _called(library: str, function: str, *given: Any) -> int:
    """Call a function of Windows with numbers, texts and None, each as wide as Windows wants it."""
    import ctypes

    called = getattr(ctypes.WinDLL(library), function)  # type: ignore[attr-defined,unused-ignore]
    kinds = {int: ctypes.c_uint32, str: ctypes.c_wchar_p}
    called.argtypes = [kinds.get(type(each), ctypes.c_void_p) for each in given]
    return int(called(*given) or 0)
