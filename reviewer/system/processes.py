"""Whether a process runs. On Windows the way of POSIX, to send it signal 0, would end it."""

from __future__ import annotations

import os

from reviewer.system import is_windows

_SYNCHRONIZE = 0x0010_0000
_MAY_ASK = 0x1000
"""PROCESS_QUERY_LIMITED_INFORMATION."""
_STILL_RUNS = 0x102
"""WAIT_TIMEOUT: a process can be waited for until it has ended."""
_DENIED = 5
"""ERROR_ACCESS_DENIED."""


def runs(process: int) -> bool:
    """Whether a process of this computer with this number runs."""
    if process <= 0:
        return False
    if is_windows():
        return _runs_on_windows(process)
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _runs_on_windows(process: int) -> bool:
    """By OpenProcess and WaitForSingleObject; a process of another user is there, though it may not be opened."""
    import ctypes  # Nobody else at the start needs it.

    if process > 0xFFFF_FFFF:
        return False
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.argtypes = (ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong)
    kernel.OpenProcess.restype = ctypes.c_void_p
    kernel.WaitForSingleObject.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    kernel.WaitForSingleObject.restype = ctypes.c_ulong
    kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
    handle = kernel.OpenProcess(_SYNCHRONIZE | _MAY_ASK, 0, process)
    if not handle:
        return int(ctypes.get_last_error()) == _DENIED  # type: ignore[attr-defined,unused-ignore]
    try:
        return bool(kernel.WaitForSingleObject(handle, 0) == _STILL_RUNS)
    finally:
        kernel.CloseHandle(handle)
