"""Sources drawn anew, and sums over them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from operator import itemgetter
from typing import Any


class Drawn:
    """Sources drawn anew, by number; a source may come several times. Where they are laid end to end they stand in the order of
    their numbers, a source that was drawn twice behind itself."""

    def __init__(self, numbers: Sequence[int], sources: int) -> None:
        self.counts = [0] * sources
        for number in numbers:
            self.counts[number] += 1
        self._numbers = numbers
        self._summed: dict[int, Any] = {}

    def of(self, column: tuple[Any, ...]) -> Any:
        """The sum of a column over what was drawn, computed once for a column."""
        found = self._summed.get(id(column))
        if found is None:
            found = self._summed[id(column)] = self._sum(column)
        return found

    @cached_property
    def order(self) -> list[int]:
        """The sources that were drawn, each once."""
        return [number for number, often in enumerate(self.counts) if often]

    @cached_property
    def place(self) -> dict[int, int]:
        """Where each source that was drawn stands among them."""
        return {number: place for place, number in enumerate(self.order)}

    @cached_property
    def _pick(self) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
        # Of a single index `itemgetter` gives no tuple.
        numbers = self._numbers
        return itemgetter(*numbers) if len(numbers) > 1 else lambda column: tuple(column[number] for number in numbers)

    def _sum(self, column: tuple[Any, ...]) -> Any:
        return sum(self._pick(column))


class AllBut(Drawn):
    """All sources once, but for one."""

    def __init__(self, every: Drawn, at: int) -> None:
        super().__init__((), 0)
        self.counts = [*every.counts]
        self.counts[at] = 0
        self.left_out, self._every = at, every

    def _sum(self, column: tuple[Any, ...]) -> Any:
        return self._every.of(column) - column[self.left_out]


class SideBySide:
    """Several whole numbers of each source, none below 0, beside each other in one: one addition for each source sums them all."""

    def __init__(self, rows: Sequence[Sequence[int]]) -> None:
        most = [max(field, default=0) * len(rows) for field in zip(*rows, strict=True)]
        ends = [0]
        for each in most:
            ends.append(ends[-1] + (each.bit_length() + 7) // 8)
        self._bytes = ends[-1]
        self._fields = [slice(start, end) for start, end in pairwise(ends)]
        self._packed = tuple(self._pack(row) for row in rows)

    def of(self, drawn: Drawn) -> list[int]:
        """The sums over what was drawn, of which there is no more than there are sources."""
        told = drawn.of(self._packed).to_bytes(self._bytes, "little")
        return [int.from_bytes(told[field], "little") for field in self._fields]

    def _pack(self, row: Sequence[int]) -> int:
        told = bytearray(self._bytes)
        for field, number in zip(self._fields, row, strict=True):
            if number:
                told[field] = number.to_bytes(field.stop - field.start, "little")
        return int.from_bytes(told, "little")


def left_out(sources: int) -> list[AllBut]:
    """So many sources without each of them, as the jackknife asks for."""
    every = Drawn(range(sources), sources)
    return [AllBut(every, at) for at in range(sources)]


def draws(sources: int, *, times: int, seed: int) -> Iterator[Drawn]:
    """So many sources drawn `times` times; the same again for the same seed."""
    rng = random.Random(seed)
    numbers = range(sources)
    for _ in range(times):
        yield Drawn(rng.choices(numbers, k=sources), sources)
