"""Whether a process runs, on Windows by a kernel that keeps a table of processes as Microsoft describes it."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from typing import Any

import pytest

from reviewer.system import processes

RUNNING, ENDED, OF_OTHERS = 4_100, 4_104, 4_108
_WAIT_OBJECT_0, _WAIT_TIMEOUT = 0, 0x102
_INVALID_PARAMETER, _ACCESS_DENIED = 87, 5


class Function:
    """One of a library: ctypes lets one say what it takes and gives."""

    def __init__(self, does: Any) -> None:
        self._does = does
        self.argtypes: Any = None
        self.restype: Any = None

    def __call__(self, *given: Any) -> Any:
        assert self.argtypes is not None, "64-bit handles would be cut to 32"
        return self._does(*given)


class Kernel:
    """OpenProcess, WaitForSingleObject and CloseHandle."""

    def __init__(self) -> None:
        self.error = 0
        self.open: list[int] = []
        self.OpenProcess = Function(self._open)
        self.WaitForSingleObject = Function(lambda handle, _ms: _WAIT_TIMEOUT if handle == RUNNING else _WAIT_OBJECT_0)
        self.CloseHandle = Function(self.open.remove)

    def _open(self, access: int, _inherit: int, process: int) -> int | None:
        # To be waited for, a handle needs SYNCHRONIZE.
        assert access & 0x0010_0000
        if process in (RUNNING, ENDED):
            self.open.append(process)
            return process
        self.error = _ACCESS_DENIED if process == OF_OTHERS else _INVALID_PARAMETER
        return None


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    kernel = Kernel()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda _name, use_last_error: kernel, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: kernel.error, raising=False)

    def ended(process: int, _signal: int) -> None:
        pytest.fail(f"os.kill would have ended process {process}")

    monkeypatch.setattr(os, "kill", ended)
    return kernel


@pytest.mark.parametrize(
    ("process", "there"),
    [(RUNNING, True), (ENDED, False), (OF_OTHERS, True), (4_112, False), (0, False), (-1, False), (1 << 40, False)],
)
def test_on_windows_a_process_is_asked_for_and_never_signalled(kernel: Kernel, process: int, there: bool) -> None:
    assert processes.runs(process) is there
    assert kernel.open == []


def test_elsewhere_signal_0_tells_it(monkeypatch: pytest.MonkeyPatch) -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert processes.runs(child.pid)
    child.communicate(b"\n")
    assert not processes.runs(child.pid)
    monkeypatch.setattr(os, "kill", lambda *_: (_ for _ in ()).throw(PermissionError()))
    assert processes.runs(1)
