"""Units as coders rated them, and figures of them: a value, or why there is none."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = Hashable
"""A category: whether a code is there, which one, or the set of all that are."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit, or `weight` equal ones that follow each other, such as characters. `values` has one for each coder, in one
    order; None where a coder did not rate it. `source` is what it was sampled with."""

    values: tuple[Value | None, ...]
    weight: int = 1
    source: str = ""

    @property
    def rated(self) -> list[Value]:
        """The values of those who rated it."""
        return [value for value in self.values if value is not None]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, or with None the reason why it is undefined, as one clause. `n` is how many units it rests on."""

    value: float | None
    n: int = 0
    why: str = ""


def undefined(why: str, n: int = 0) -> Figure:
    """A figure that cannot be computed."""
    return Figure(None, n, why)
