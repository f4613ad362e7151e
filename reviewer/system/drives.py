"""Whether a folder is on another computer: as each system says what is mounted where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from reviewer.system import is_linux, is_macos, is_windows

_REMOTE = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs afs afpfs ncpfs davfs webdav fuse.sshfs fuse.rclone fuse.davfs2 macfuse osxfuse 9p".split()
)
"""Kinds of file systems on other computers, as Linux and macOS call them."""
_BEFORE_LONG_PATHS = "\\\\?\\"
_DRIVE_REMOTE = 4
_WAIT_S = 5.0


def is_remote(folder: PurePath, mounts: Callable[[], str] | None = None) -> bool:
    """Whether a folder, links followed, is on a drive of the network. `mounts` gives what is mounted, as /proc/mounts has it."""
    if is_windows():
        return _is_remote_on_windows(PureWindowsPath(folder))
    best, remote = -1, False
    for line in (mounts or mounted)().splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        # A blank is written as an octal number, see fstab(5).
        where = PurePosixPath(parts[1].replace("\\040", " "))
        # The innermost mount holds the file.
        if len(where.parts) > best and folder.is_relative_to(where):
            best, remote = len(where.parts), parts[2] in _REMOTE
    return remote


def mounted() -> str:
    """What is mounted where, a line each: device, folder, kind. Empty where the system does not say."""
    if is_macos():
        return _as_proc(_said_by_mount())
    try:
        return Path("/proc/mounts").read_text("utf-8", "replace") if is_linux() else ""
    except OSError:
        return ""


def _said_by_mount() -> str:
    import subprocess

    try:
        return subprocess.check_output(["/sbin/mount"], timeout=_WAIT_S).decode("utf-8", "replace")
    except (OSError, subprocess.SubprocessError):
        return ""


def _as_proc(said: str) -> str:
    """The lines of mount(8) of macOS, `//anna@nas/reviews on /Volumes/Our reviews (smbfs, nodev)`, as Linux writes them."""
    lines = []
    for line in said.splitlines():
        place, _, kind = line.rpartition(" (")
        where = "/" + place.partition(" on /")[2]
        lines.append(f"- {where.replace(' ', chr(92) + '040')} {kind.partition(',')[0].rstrip(')')}")
    return "\n".join(lines)


def _is_remote_on_windows(folder: PureWindowsPath) -> bool:
    import ctypes

    path = str(folder)
    if path.upper().startswith(f"{_BEFORE_LONG_PATHS}UNC\\"):
        return True
    drive = PureWindowsPath(path.removeprefix(_BEFORE_LONG_PATHS)).anchor
    # `\\server\share`, or a letter that stands for one.
    return drive.startswith("\\\\") or bool(
        ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE  # type: ignore[attr-defined,unused-ignore]
    )
