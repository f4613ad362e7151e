"""Draws the window in all its looks as PNG files: `python -m tools.look FOLDER`. Needs no screen."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from tools.studio import studio

SCENES = (
    "read",
    "tagging",
    "palette",
    "excerpts",
    "search",
    "overview",
    "words",
    "matrix",
    "map",
    "flow",
    "team",
    "history",
    "summary",
    "project",
    "code",
    "shortcuts",
    "preferences",
    "export",
    "crash",
    "merging",
    "purging",
    "conflicts",
    "backups",
)
VARIANTS: tuple[tuple[str, ...], ...] = (
    ("--themes", "light", "dark", "contrast", "--crowded"),
    ("--suffix=-200", "--scale", "2"),
    ("--suffix=-small", "--width", "1024", "--height", "700"),
    ("--suffix=-german", "--language", "de"),
    ("--suffix=-german-small", "--language", "de", "--width", "1024", "--height", "700"),
    ("--suffix=-spanish", "--language", "es"),
)
"""How the scenes are drawn, each in a process of its own: a scale and a language hold for a whole process."""


def main() -> int:
    """Draw one variant, or all. Returns the exit code."""
    options = _arguments()
    if options.themes:
        draw(options)
        return 0
    codes = [
        subprocess.run(
            [sys.executable, "-m", "tools.look", str(options.folder), "--themes", "light", *variant]
        ).returncode
        for variant in VARIANTS
    ]
    return max(codes)


def draw(options: argparse.Namespace) -> None:
    """Draw one variant."""
    options.folder.mkdir(parents=True, exist_ok=True)
    with studio(scale=options.scale, width=options.width, height=options.height, language=options.language) as window:

        def shot(name: str) -> None:
            path = options.folder / f"{name}{options.suffix}.png"
            window.picture().save(str(path))
            print(path)

        window.show("start")
        shot("start")
        for theme in options.themes:
            for scene in SCENES:
                window.show(scene, theme)
                shot(f"{scene}-{theme}")
            if options.crowded:
                window.show("crowded", theme, crowded=True)
                shot(f"crowded-{theme}")
        window.show("empty")
        shot("empty")
        window.show("start")
        shot("start-recent")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--themes", nargs="+", default=[], help="draw these alone, with the options below")
    parser.add_argument("--suffix", default="", help="what the names of the files end with")
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--width", type=int, default=1440)
    parser.add_argument("--height", type=int, default=900)
    parser.add_argument("--language", default="en")
    parser.add_argument("--crowded", action="store_true", help="also a text with the highlights of five more coders")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
