"""Text on its way into a block, and which of its characters are emphasised, linked or raised."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from reviewer.model.sources.structure import LONGEST_VALUE, Part, PartKind

_ADDRESSES = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class Marked:
    """Characters `first` to `last` of a block, end exclusive; white space, which tidying changes, is not counted."""

    kind: PartKind
    value: str
    first: int
    last: int


@dataclass(slots=True)
class MarkedUp:
    """Gathers the pieces of one block after the other. What is open goes on in the next block."""

    pieces: list[str] = field(default_factory=list)
    _counted: int = 0
    _black: int = 0
    _open: list[tuple[PartKind, str, int]] = field(default_factory=list)
    _closed: list[Marked] = field(default_factory=list)

    def open(self, kind: PartKind, value: str = "") -> None:
        """What is added from here on is of this kind."""
        self._open.append((kind, value, self._here()))

    def close(self, kind: PartKind) -> None:
        """What is added from here on is not of this kind any more; nothing happens where it was not open."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == kind:
                _, value, first = self._open.pop(at)
                self._keep(kind, value, first)
                return

    def taken(self) -> tuple[str, list[Marked]]:
        """The pieces as one text, with what is marked in it; then the next block begins."""
        text = "".join(self.pieces)
        for kind, value, first in self._open:
            self._keep(kind, value, first)
        marked = self._closed
        self.pieces, self._closed = [], []
        self._counted = self._black = 0
        self._open = [(kind, value, 0) for kind, value, _ in self._open]
        return text, marked

    def _keep(self, kind: PartKind, value: str, first: int) -> None:
        last = self._here()
        if last > first:
            self._closed.append(Marked(kind, value, first, last))

    def _here(self) -> int:
        for piece in self.pieces[self._counted :]:
            self._black += black(piece)
        self._counted = len(self.pieces)
        return self._black


def black(text: str) -> int:
    """How many characters are no white space."""
    return len("".join(text.split()))


def placed(marked: list[Marked], text: str, at: int = 0) -> list[Part]:
    """The parts that were marked, in the text that the gathered one became when its white space was tidied.

    `at` is where this text begins in its block.
    """
    if not marked:
        return []
    offsets = [offset for offset, character in enumerate(text, at) if not character.isspace()]
    return [
        Part(each.kind, offsets[each.first], offsets[each.last - 1] + 1, value=each.value)
        for each in _joined(marked)
        if each.last <= len(offsets)
    ]


def _joined(marked: list[Marked]) -> list[Marked]:
    """One for what is marked alike without a gap: word processors cut words into runs."""
    joined: list[Marked] = []
    for each in sorted(marked, key=lambda each: (each.kind, each.value, each.first)):
        last = joined[-1] if joined else None
        if last and (last.kind, last.value) == (each.kind, each.value) and each.first <= last.last:
            joined[-1] = replace(last, last=max(last.last, each.last))
        else:
            joined.append(each)
    return joined


def address(value: str) -> str:
    """An address as it is kept, "" for one that leads nowhere outside or runs something."""
    tidy = value.strip()
    fits = tidy.lower().startswith(_ADDRESSES) and len(tidy) <= LONGEST_VALUE and tidy.isprintable()
    return tidy if fits else ""
