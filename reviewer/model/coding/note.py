"""A note: a dated text of one coder that hangs on nothing, such as an entry of a journal."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.model.coding import mentions

_HEADED_BY = 80
"""So much of a note without a title stands for it, in characters."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note. `text` may name things, see `mentions`. `created` and `changed` are ms since 1970.

    `made` is when it was written in another program, None where it was written here.
    """

    id: str
    title: str
    text: str
    coder: str
    created: int
    changed: int
    made: int | None = None

    @property
    def when(self) -> int:
        """When it was written, here or elsewhere, in ms since 1970."""
        return self.created if self.made is None else self.made

    @property
    def heading(self) -> str:
        """Its title, or how it begins."""
        begins = next(
            (line for line in mentions.without(self.text[: _HEADED_BY * 20]).splitlines() if line.strip()), ""
        )
        line = " ".join((self.title or begins).split())
        return line if len(line) <= _HEADED_BY or self.title else f"{line[: _HEADED_BY - 1].rstrip()}…"
