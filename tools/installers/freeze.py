"""Makes the one-folder program with PyInstaller."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tools.installers import icons
from tools.installers.contents import NAME, ROOT

SPEC = ROOT / "tools" / "installers" / "reviewer.spec"


def freeze(build: Path) -> Path:
    """The folder of the program, made anew under `build`. Raises CalledProcessError."""
    icons.draw(ROOT / "build" / "icons")
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"),
            *(f"--distpath={build / 'frozen'}", f"--workpath={build / 'work'}", str(SPEC)),
        ],
        cwd=ROOT,
        # The same sources make the same program, whatever order sets happen to have. Modules are not compressed, which would
        # cost time at every start: what people download is compressed as a whole.
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONHASHSEED": "1",
            "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
        },
        check=True,
    )
    return build / "frozen" / NAME
