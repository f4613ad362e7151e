"""Where Windows, macOS and Linux differ, one file a difference. What stands nowhere else is listed in `docs/systems.md`."""

from __future__ import annotations

import sys


def is_windows() -> bool:
    """Whether this is Windows."""
    return sys.platform == "win32"


def is_macos() -> bool:
    """Whether this is macOS."""
    return sys.platform == "darwin"


def is_linux() -> bool:
    """Whether this is Linux."""
    return sys.platform.startswith("linux")
