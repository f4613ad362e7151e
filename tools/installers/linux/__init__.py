"""A package for Debian and Ubuntu and an archive for other Linux systems, of the one-folder program."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from pathlib import Path

from reviewer import __version__
from tools.installers.contents import NAME, ROOT
from tools.installers.icons import SIZES
from tools.installers.linux.depends import depends

HERE = Path(__file__).parent
_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}


def build(program: Path, build: Path, out: Path) -> list[Path]:
    """The package and the archive, made in `out`. Raises OSError, CalledProcessError."""
    machine = os.uname().machine
    return [
        _package(program, build / "deb", out, _MACHINES.get(machine, machine)),
        _archive(program, build, out, machine),
    ]


def control(architecture: str, kilobytes: int, needs: list[str]) -> str:
    """What Debian is told of the package; fields as in its policy, chapter 5."""
    return f"""Package: {NAME}
Version: {__version__}
Architecture: {architecture}
Maintainer: Reviewer <reviewer@localhost>
Installed-Size: {kilobytes}
Depends: {", ".join(needs)}
Recommends: libgl1, libegl1
Suggests: tesseract-ocr
Section: science
Priority: optional
Description: read literature as a team and turn it into coded evidence
 Reviewers highlight passages of source texts, tag them with a codebook, search,
 and export excerpts that match their source character for character. Works
 offline, in one file.
"""


def lay_out_desktop(share: Path) -> None:
    """The menu entry, the file type and the icons, below a `share` folder."""
    _copy(HERE / "reviewer.desktop", share / "applications" / f"{NAME}.desktop")
    _copy(HERE / "reviewer.xml", share / "mime" / "packages" / f"{NAME}.xml")
    hicolor = share / "icons" / "hicolor"
    _copy(ROOT / "resources" / "icons" / "app.svg", hicolor / "scalable" / "apps" / f"{NAME}.svg")
    for size in (each for each in SIZES if each <= 512):
        _copy(ROOT / "build" / "icons" / f"{size}.png", hicolor / f"{size}x{size}" / "apps" / f"{NAME}.png")


def _package(program: Path, tree: Path, out: Path, architecture: str) -> Path:
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr" / "lib" / NAME
    home.parent.mkdir(parents=True)
    shutil.copytree(program, home, symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    lay_out_desktop(tree / "usr" / "share")
    _copy(home / "lib" / "licences" / "README.txt", tree / "usr" / "share" / "doc" / NAME / "copyright")
    files = [each for each in tree.rglob("*") if each.is_file() and not each.is_symlink()]
    kilobytes = sum(-(-each.stat().st_size // 1024) for each in files)
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control(architecture, kilobytes, depends(home)), "utf-8")
    for each in [tree, *tree.rglob("*")]:
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or os.access(each, os.X_OK) else 0o644)
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"{NAME}_{__version__}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z5", "--build", tree, package],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return package


def _archive(program: Path, build: Path, out: Path, machine: str) -> Path:
    """One folder: the program, and an `install.sh` that makes the menu entry for the one who runs it."""
    share = build / "share"
    shutil.rmtree(share, ignore_errors=True)
    lay_out_desktop(share)
    name = f"{NAME}-{__version__}-linux-{machine}"
    archive = out / f"{name}.tar.xz"
    with tarfile.open(archive, "w:xz", preset=3) as packed:
        packed.add(program, name)
        packed.add(share, f"{name}/share")
        packed.add(HERE / "install.sh", f"{name}/install.sh")
    return archive


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)
