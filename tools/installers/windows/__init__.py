"""An installer made by Inno Setup. Never run so far: see `docs/systems.md`."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from reviewer import __version__
from tools.installers.contents import NAME, ROOT

HERE = Path(__file__).parent


def build(program: Path, _build: Path, out: Path) -> list[Path]:
    """The installer. Raises FileNotFoundError where Inno Setup is not there, CalledProcessError."""
    compiler = shutil.which("iscc") or str(Path(os.environ["PROGRAMFILES(X86)"], "Inno Setup 6", "ISCC.exe"))
    out.mkdir(parents=True, exist_ok=True)
    name = f"{NAME}-{__version__}-windows"
    values = {
        "Version": __version__,
        "Program": program,
        "Icon": ROOT / "build" / "icons" / f"{NAME}.ico",
        "Name": name,
    }
    defined = [f"/D{key}={value}" for key, value in values.items()]
    subprocess.run([compiler, "/Qp", f"/O{out}", *defined, str(HERE / "reviewer.iss")], check=True)
    return [out / f"{name}.exe"]
