"""Which packages of Debian the program needs: those of the libraries that it loads and does not bring."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_DESKTOP = ["shared-mime-info", "desktop-file-utils", "hicolor-icon-theme"]
"""What makes a double click open a project."""
_OPTIONAL = ("platformthemes/", "wayland", "xcbglintegrations/", "egl", "libQt6Wayland", "networkinformation/")
"""Parts of Qt that it does without where their libraries are missing: no reason to install GTK or a driver."""
_FOUND = re.compile(r"=> (/\S+) \(0x")


def depends(program: Path) -> list[str]:
    """The packages, read from the libraries in the folder by ldd and dpkg. Raises OSError."""
    libraries: set[str] = set()
    for file in program.rglob("*"):
        if file.is_symlink() or not file.is_file() or any(part in str(file) for part in _OPTIONAL):
            continue
        with file.open("rb") as stream:
            if stream.read(4) != b"\x7fELF":
                continue
        # What the folder has itself is found there, and does not count.
        own = {**os.environ, "LD_LIBRARY_PATH": str(program / "lib")}
        said = subprocess.run(["ldd", file], capture_output=True, encoding="utf-8", check=False, env=own).stdout
        libraries |= {found for found in _FOUND.findall(said) if not found.startswith(str(program))}
    return sorted(_owners(libraries) | set(_DESKTOP))


def licences(libraries: Iterable[str]) -> dict[str, Path]:
    """What the system says of the licences of these libraries, by their packages; those of no package are left out."""
    texts = {name: Path("/usr/share/doc") / name / "copyright" for name in _owners(set(libraries))}
    return {name: text for name, text in texts.items() if text.is_file()}


def _owners(libraries: set[str]) -> set[str]:
    owners: set[str] = set()
    for library in sorted(libraries):
        for place in dict.fromkeys(
            (library, os.path.realpath(library), f"/usr{library}", library.removeprefix("/usr"))
        ):
            said = subprocess.run(["dpkg-query", "-S", place], capture_output=True, encoding="utf-8", check=False)
            if said.returncode == 0:
                owners.add(said.stdout.partition(":")[0])
                break
    return owners
