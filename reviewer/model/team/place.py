"""Where the copies of a project meet, as one person wants it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TeamPlace:
    """`where` is a folder, or `postgresql://…`; `auto`: go there by itself; `present`: let the others see where one works.

    `password` is what was typed, and is kept nowhere.
    """

    where: str
    auto: bool = True
    present: bool = False
    password: str = ""
