"""Modules that are loaded when something of them is first used, so that what is not needed to start does not hold it up."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dis import get_instructions
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import CodeType
from typing import Any

from reviewer.progress import Progress

_NAMES: list[str] = []


def late(name: str) -> Any:
    """What stands for the module of this name.

    Beside it the module is imported under `TYPE_CHECKING`: for mypy, for the layers, and for whoever packs the program.
    """
    _NAMES.append(name)
    return _Late(name)


def load(progress: Progress, *, but: tuple[str, ...] = ()) -> list[str]:
    """Load all of them, while nobody waits. Raises Cancelled.

    Of the packages `but` nothing is loaded, only what their modules need beside them. Returns what is left to load: those
    modules, in the order in which they were named.
    """
    left = [name for name in _NAMES if _is_of(name, but)]
    for name in dict.fromkeys(name for name in _NAMES if not _is_of(name, but)):
        progress.check()
        import_module(name)
    seen: set[str] = set()
    for name in left:
        for other in _needed_beside(name, but, seen):
            progress.check()
            try:
                import_module(other)
            except ImportError:
                continue  # Another system's, or one of several: who needs it will say so.
    return list(dict.fromkeys(left))


def _needed_beside(name: str, but: tuple[str, ...], seen: set[str]) -> Iterator[str]:
    """The modules that one of the packages `but` imports from elsewhere, itself or by others of these packages."""
    if name in sys.modules or name in seen:
        return
    seen.add(name)
    for each in _imported(_code(name)):
        if _is_of(each, but):
            yield from _needed_beside(each, but, seen)
        elif each not in sys.modules and each not in seen:
            seen.add(each)
            yield each


def _imported(code: CodeType | None) -> Iterator[str]:
    """The modules that a module's own code imports, read from the code without running it."""
    module, is_package = "", False
    for step in get_instructions(code) if code else ():
        if step.opname == "IMPORT_NAME":
            module, is_package = step.argval, _is_package(step.argval)
            yield module
        elif step.opname == "IMPORT_FROM" and is_package:
            yield f"{module}.{step.argval}"


def _code(name: str) -> CodeType | None:
    read = getattr(getattr(_found(name), "loader", None), "get_code", None)
    return read(name) if read else None


def _is_package(name: str) -> bool:
    found = _found(name)
    return found is not None and found.submodule_search_locations is not None


def _found(name: str) -> ModuleSpec | None:
    """Where a module is, whose packages are imported for that. None where it is not."""
    try:
        return find_spec(name)
    except ImportError:
        return None


def _is_of(name: str, packages: tuple[str, ...]) -> bool:
    return name.partition(".")[0] in packages


class _Late:
    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(import_module(self._name), attribute)
