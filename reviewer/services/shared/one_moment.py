"""Long reading in several parts that is all of one moment, although others write meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from reviewer.store.log import records as log
from reviewer.store.project_file import Project

T = TypeVar("T")
_TIMES = 3


def of_one_moment(project: Project, read: Callable[[], T]) -> T:
    """What `read` finds. It is asked again where something was written meanwhile; after three times writers wait for it.

    Parts of two moments may not go together, so that `read` raises LookupError: then too.
    """
    for _ in range(_TIMES):
        before = project.read_whole(log.last)
        try:
            found = read()
        except LookupError:
            if project.read_whole(log.last) == before:
                raise
            continue
        if project.read_whole(log.last) == before:
            return found
    with project.at_once():
        return read()
