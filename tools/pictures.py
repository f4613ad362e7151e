"""Makes the pictures of the user guide: `python -m tools.pictures`. Needs no screen.

The scenes are those of the real window with the sample project; `tools.look` draws the same ones in all looks.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from tools.studio import studio

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from ui.look.theme import ThemeName

_MOST_COLOURS = 256
"""A byte a point: a picture with a table of colours has no more."""
FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
GUIDE: tuple[tuple[str, ThemeName, bool], ...] = (
    ("start", "light", False),
    ("read", "light", False),
    ("read", "dark", False),
    ("tagging", "light", False),
    ("palette", "light", False),
    ("excerpts", "light", False),
    ("search", "light", False),
    ("overview", "light", False),
    ("words", "light", False),
    ("matrix", "light", False),
    ("agreement", "light", False),
    ("summary", "light", False),
    ("crowded", "light", True),
)
"""The pictures of the guide: scene, theme, and whether five more coders marked the sample."""


def main() -> int:
    """Make all pictures. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with studio() as window:
        for scene, theme, crowded in GUIDE:
            window.show(scene, theme, crowded=crowded)
            name = scene if scene in ("start", "crowded") else f"{scene}-{theme}"
            small = with_few_colours(window.picture())
            small.save(str(folder / f"{name}.png"), quality=0)
            print(folder / f"{name}.png")
    return 0


def with_few_colours(image: QImage) -> QImage:
    """The picture with at most 256 colours: the commonest ones that differ, and the nearest of them for all others."""
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    points = memoryview(bytes(plain.constBits())).cast("I")
    counted = Counter(points)
    table: list[int] = []
    # First colours that differ clearly, so that the many greys of letters do not fill the table.
    for least in (24, 6, 1):
        for colour, _ in counted.most_common():
            if len(table) < _MOST_COLOURS and all(_apart(colour, other) >= least for other in table):
                table.append(colour)
    nearest = {colour: min(range(len(table)), key=lambda at: _apart(colour, table[at])) for colour in counted}
    data = bytes(map(nearest.__getitem__, points))
    few = QImage(data, plain.width(), plain.height(), plain.width(), QImage.Format.Format_Indexed8)
    few.setColorTable(table)
    return few.copy()


def _apart(one: int, other: int) -> int:
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


if __name__ == "__main__":
    sys.exit(main())
