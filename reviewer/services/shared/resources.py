"""The files that ship with the program: templates, samples, styles."""

from __future__ import annotations

import sys
from pathlib import Path


def root() -> Path:
    """The folder that holds `resources/` and `projects/`, also in a frozen program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parents[3]


def resource(*parts: str) -> Path:
    """A file under `resources/`."""
    return root().joinpath("resources", *parts)
