"""Large work without the garbage collector in its way, and in parts: what makes many values that all stay has no waste."""

from __future__ import annotations

import gc
import heapq
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, Generic, TypeVar

T = TypeVar("T")
_SORTED_AT_ONCE = 20_000
"""A hundredth of a second, or two."""


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


def sorted_in_turns(items: Iterable[T], key: Callable[[T], Any], *, reverse: bool = False) -> list[T]:
    """What `sorted` gives, in portions between which other threads have their turn: it lets none in while it compares."""
    parts = [sorted(part, key=key, reverse=reverse) for part in in_parts(items, _SORTED_AT_ONCE)]
    return parts[0] if len(parts) == 1 else list(heapq.merge(*parts, key=key, reverse=reverse))


class Counting(Generic[T]):
    """Items that are counted while somebody goes through them."""

    def __init__(self, items: Iterable[T]) -> None:
        self._items = items
        self.count = 0

    def __iter__(self) -> Iterator[T]:
        for item in self._items:
            self.count += 1
            yield item
