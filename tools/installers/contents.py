"""What goes into the packed program beside its Python code, and what stays out."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "reviewer"
FONTS = ("font_source_sans_pro", "font_source_serif_pro")
_CODE = {".py", ".pyc", ".ts"}
"""Endings of files that the program does not read: its code is packed apart, and Qt reads `.qm`."""
GUIDE = ("docs/user-guide.md", "docs/pictures", "CHANGELOG.md")
"""What F1 shows, and what is new. `README.md`, which it links to, is for those who have the source."""
HIDDEN = (
    # Stands behind psycopg, which chooses at run time.
    "psycopg_binary",
    # Where each system keeps passwords: keyring finds them by their names in a list.
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "keyring.backends.chainer",
    "keyring.backends.fail",
)
EXCLUDED = (
    # Matrices of more than a million codings, 140 MB: without them such a matrix is counted by SQLite.
    "duckdb",
    "numpy",
    # Parts of libraries for those who write programs.
    "mypy",
    "pip",
    "pkg_resources",
    "pydoc",
    "pydoc_data",
    # For typing at a terminal, with a library under a licence that would hold for the whole.
    "readline",
    "rlcompleter",
    "setuptools",
    "test",
    "tkinter",
    "unittest",
    "pytest",
    "_pytest",
    "hypothesis",
    "IPython",
    "matplotlib",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
)
NOT_RUN = (
    # The program starts its further processes by itself, and nothing in it asks for its source or for the modules of a package.
    "pyi_rth_inspect",
    "pyi_rth_multiprocessing",
    "pyi_rth_pkgutil",
    # Loads Qt also for the command line. `own_libraries.py` says where its plugins are; on other systems this was not tried.
    *(("pyi_rth_pyside6",) if sys.platform == "linux" else ()),
)
"""Scripts of PyInstaller's that would run before the program."""
QT_LEFT_OUT = (
    # Screens without a desktop, another toolkit's input, virtual keyboards, and pictures that no view shows.
    "platforms/libqeglfs",
    "platforms/libqlinuxfb",
    "platforms/libqminimal",
    "platforms/libqvkkhrdisplay",
    "platforms/libqvnc",
    "platforminputcontexts/libqtvirtualkeyboard",
    "egldeviceintegrations/",
    "generic/",
    "imageformats/libqicns",
    "imageformats/libqpdf",
    "imageformats/libqtga",
    "imageformats/libqwbmp",
    "libQt6Qml",
    "libQt6Quick",
    "libQt6OpenGLWidgets",
    "libQt6VirtualKeyboard",
    "libQt6EglFs",
    "libQt6Pdf",
)
"""Files of Qt, by a part of their path, that PyInstaller would take because a plugin is there."""

OF_THE_DESKTOP = (
    "libX11.", "libX11-xcb.", "libXau.", "libXcomposite.", "libXcursor.", "libXdamage.", "libXdmcp.", "libXext.", "libXfixes.",
    "libXi.", "libXinerama.", "libXrandr.", "libXrender.", "libatk", "libatspi.", "libblkid.", "libbrotli", "libbsd.",
    "libcairo", "libcap.", "libdatrie.", "libdbus-1.", "libepoxy.", "libexpat.", "libfontconfig.", "libfreetype.", "libfribidi.",
    "libgcrypt.", "libgdk", "libgio-2.", "libglib-2.", "libgmodule-2.", "libgobject-2.", "libgpg-error.", "libgraphite2.",
    "libgthread-2.", "libgtk-3.", "libharfbuzz.", "libjpeg.", "liblz4.", "libmd.", "libmount.", "libpango", "libpcre2-",
    "libpixman-", "libpng16.", "libselinux.", "libsystemd.", "libthai.", "libwayland-", "libxcb.", "libxcb-glx.",
    "libxcb-randr.", "libxcb-render.", "libxcb-shape.", "libxcb-shm.", "libxcb-sync.", "libxcb-xfixes.", "libxcb-xkb.",
    "libxkbcommon.", "libxml2.", "libz.", "libzstd.", "libicudata.so.72", "libicuuc.so.72", "libstdc++.", "libgcc_s.",
)  # fmt: skip
"""System libraries of Linux that every desktop has: its own fit its fonts, its screen and its other programs. The package asks for
them; see `linux.depends`. Libraries of these names on other systems are the program's own."""


def data(root: Path = ROOT) -> list[tuple[str, str]]:
    """The files that the program reads: each with the folder in which it stands in the packed program.

    The program finds `resources`, `projects` and `docs` beside its code, as in a checkout
    (`reviewer.services.shared.resources.root`), and the files of a package in the package's own folder.
    """
    taken: list[Path] = []
    for part in ("resources", "projects", "reviewer", *GUIDE):
        place = root / part
        files = [place] if place.is_file() else sorted(each for each in place.rglob("*") if each.is_file())
        taken += [each for each in files if each.suffix not in _CODE and "__pycache__" not in each.parts]
    return [(str(file), str(file.parent.relative_to(root))) for file in taken]


def wanted(path: str) -> bool:
    """Whether a file that PyInstaller found goes in, by its place in the packed program."""
    place = path.replace("\\", "/")
    translations = "/translations/qt" in place
    # Qt's own words for its buttons, in the languages that the window speaks.
    spoken = any(f"_{language}." in place for language in languages())
    if sys.platform == "linux" and "/" not in place and place.startswith(OF_THE_DESKTOP):
        return False
    return not any(part in place for part in QT_LEFT_OUT) and (not translations or ("/qtbase_" in place and spoken))


def languages(root: Path = ROOT) -> list[str]:
    """The languages of the window beside English, such as `de`."""
    return sorted(each.stem.partition("_")[2] for each in (root / "resources" / "translations").glob("*.qm"))
