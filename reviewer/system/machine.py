"""This computer and who works at it: by names for people, and by a mark that stays."""

from __future__ import annotations

import functools
import getpass

from reviewer.system import is_macos


def name() -> str:
    """What the computer is called now."""
    import socket  # Most commands only read, and ask for no name.

    return socket.gethostname()


def mark() -> str:
    """What tells it from other computers, always the same: its name, or on macOS, where every network may give it another name,
    the number of the machine."""
    return (_number_of_mac() if is_macos() else "") or name()


def user(otherwise: str) -> str:
    """The name under which somebody is logged in, or this one where the system does not say it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # Windows has no list of users to look into.
        return otherwise


@functools.cache
def _number_of_mac() -> str:
    """The hardware UUID as 32 hex digits, by gethostuuid(3); "" where it cannot be had."""
    import ctypes

    class Wait(ctypes.Structure):
        _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))

    found = (ctypes.c_ubyte * 16)()
    try:
        failed = ctypes.CDLL(None).gethostuuid(found, ctypes.byref(Wait(1, 0)))
    except (OSError, AttributeError):
        return ""
    return "" if failed else bytes(found).hex()
