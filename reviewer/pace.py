"""Large work without the garbage collector in its way, and in parts: what makes many values that all stay has no waste."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Generic, TypeVar

T = TypeVar("T")


@contextmanager
def without_collector() -> Iterator[None]:
    """Pause the garbage collector for a block, if it runs."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def in_parts(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of this many, the last one with what is left; they are asked for as they are needed."""
    left = iter(items)
    while part := list(islice(left, size)):
        yield part


class Counting(Generic[T]):
    """Items that are counted while somebody goes through them."""

    def __init__(self, items: Iterable[T]) -> None:
        self._items = items
        self.count = 0

    def __iter__(self) -> Iterator[T]:
        for item in self._items:
            self.count += 1
            yield item
