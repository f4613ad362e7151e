"""Makes what people of this system install: `python -m tools.installers`, by `make dist`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.installers.contents import ROOT
from tools.installers.freeze import freeze


def main() -> int:
    """Make it and print what was made, with its size. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "build" / "dist")
    out = parser.parse_args().folder.resolve()
    build = ROOT / "build" / "installers"
    program = freeze(build)
    for made in _of_this_system(program, build, out):
        print(f"{made}  {made.stat().st_size / 1e6:,.0f} MB")
    return 0


def _of_this_system(program: Path, build: Path, out: Path) -> list[Path]:
    if sys.platform == "win32":
        from tools.installers import windows

        return windows.build(program, build, out)
    if sys.platform == "darwin":
        from tools.installers import macos

        return macos.build(program, build, out)
    from tools.installers import linux

    return linux.build(program, build, out)


if __name__ == "__main__":
    sys.exit(main())
