"""Modules that are loaded when something of them is first used, so that what is not needed to start does not hold it up."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from reviewer.progress import Progress

_NAMES: list[str] = []


def late(name: str) -> Any:
    """What stands for the module of this name.

    Beside it the module is imported under `TYPE_CHECKING`: for mypy, for the layers, and for whoever packs the program.
    """
    _NAMES.append(name)
    return _Late(name)


def load(progress: Progress) -> None:
    """Load all of them, while nobody waits. Raises Cancelled."""
    for name in list(_NAMES):
        progress.check()
        import_module(name)


class _Late:
    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(import_module(self._name), attribute)
