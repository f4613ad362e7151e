"""Drives of the network, as the three systems tell them."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import PurePosixPath, PureWindowsPath
from types import SimpleNamespace

import pytest

from reviewer.system.drives import is_remote

# What mount(8) prints on macOS 14.
MOUNT = b"""/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
//anna@nas._smb._tcp.local/reviews on /Volumes/Our reviews (smbfs, nodev, nosuid, mounted by anna)
https://dav.example.org/anna on /Volumes/anna (webdav, nodev, noexec, nosuid, mounted by anna)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid, noowners)
"""


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("/Volumes/Our reviews/2024", True),
        ("/Volumes/anna", True),
        ("/Volumes/STICK", False),
        ("/Volumes/Our", False),
        ("/Users/anna/Documents", False),
    ],
)
def test_on_macos_mount_tells_them(monkeypatch: pytest.MonkeyPatch, folder: str, remote: bool) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(subprocess, "check_output", lambda command, timeout: MOUNT)
    assert is_remote(PurePosixPath(folder)) is remote


def test_a_system_that_does_not_say_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def hangs(*_: object, **__: object) -> bytes:
        raise subprocess.TimeoutExpired("mount", 5)

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(subprocess, "check_output", hangs)
    assert is_remote(PurePosixPath("/Volumes/x")) is False


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        (r"C:\Users\anna", False),
        (r"Z:\reviews", True),
        (r"\\nas\reviews\2024", True),
        (r"\\?\UNC\nas\reviews", True),
        (r"\\?\C:\a very deep folder", False),
        (r"\\?\Z:\reviews", True),
    ],
)
def test_on_windows_its_kind_or_its_name_tells_them(monkeypatch: pytest.MonkeyPatch, folder: str, remote: bool) -> None:
    def drive_type(root: str) -> int:
        # A root directory with its backslash; 3 is DRIVE_FIXED, 4 DRIVE_REMOTE, 1 DRIVE_NO_ROOT_DIR.
        return {"C:\\": 3, "Z:\\": 4}.get(root, 1)

    monkeypatch.setattr(sys, "platform", "win32")
    kernel = SimpleNamespace(kernel32=SimpleNamespace(GetDriveTypeW=drive_type))
    monkeypatch.setattr(ctypes, "windll", kernel, raising=False)
    assert is_remote(PureWindowsPath(folder)) is remote
