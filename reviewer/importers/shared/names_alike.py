"""Files whose names were written on another system: in another case, or with accents as signs of their own (NFD, as on a Mac)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from reviewer.model.names import alike


class NamesAlike:
    """Finds files in folders that are each listed once."""

    def __init__(self) -> None:
        self._listed: dict[Path, dict[str, str]] = {}

    def find(self, folder: Path, parts: Sequence[str]) -> Path | None:
        """What stands under a folder by these names, as they are or alike; None where nothing does."""
        exact = folder.joinpath(*parts)
        if os.path.lexists(exact):
            return exact
        here = folder
        for part in parts:
            name = self._names(here).get(alike(part))
            if name is None:
                return None
            here = here / name
        return here

    def _names(self, folder: Path) -> dict[str, str]:
        if folder not in self._listed:
            try:
                names = sorted(os.listdir(folder), reverse=True)
            except OSError:
                names = []
            self._listed[folder] = {alike(name): name for name in names}
        return self._listed[folder]
