"""Draws the icon in all the sizes that desktops ask for, from the one drawing in `resources/icons/app.svg`."""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image

from tools.installers.contents import ROOT

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024)
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
DRAWING = ROOT / "resources" / "icons" / "app.svg"


def draw(folder: Path) -> None:
    """Make `<size>.png` for each size, `reviewer.ico` and `reviewer.icns` in the folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    icon = QIcon(str(DRAWING))
    for size in SIZES:
        if not icon.pixmap(QSize(size, size), 1.0).save(str(folder / f"{size}.png")):
            raise OSError(f"“{folder / f'{size}.png'}” cannot be written")
    pictures = {size: Image.open(folder / f"{size}.png").convert("RGBA") for size in SIZES}
    pictures[256].save(
        folder / "reviewer.ico",
        sizes=[(size, size) for size in _WINDOWS],
        append_images=[pictures[size] for size in _WINDOWS],
    )
    pictures[1024].save(
        folder / "reviewer.icns", append_images=[pictures[size] for size in (16, 32, 64, 128, 256, 512)]
    )
