"""How often words are used, and the places of one with what stands around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from reviewer.analysis.words.splitting import folded, is_number, places_of, words_in
from reviewer.errors import UsageError
from reviewer.sentence import sentence


@dataclass(frozen=True, slots=True)
class WordCount:
    """How often a word stands in how many sources."""

    word: str
    count: int
    sources: int


@dataclass(slots=True)
class Counted:
    """All words of some texts: how often each is used, and in how many of them."""

    uses: Counter[str]
    texts: Counter[str]

    @classmethod
    def nothing(cls) -> Counted:
        """Before the first text."""
        return cls(Counter(), Counter())

    def add(self, text: str) -> None:
        """Count the words of one more text."""
        here = Counter(words_in(text))
        self.uses.update(here)
        self.texts.update(here.keys())

    def listed(self, left_out: Collection[str] = (), *, numbers: bool = False) -> list[WordCount]:
        """The words without these (folded), most used first, then by the alphabet."""
        kept = (
            WordCount(word, count, self.texts[word])
            for word, count in self.uses.items()
            if word not in left_out and (numbers or not is_number(word))
        )
        return sorted(kept, key=lambda each: (-each.count, each.word))


@dataclass(frozen=True, slots=True)
class Line:
    """One place of a word in its source, code points `start` to `end`, with what stands before and after on one line."""

    source: str
    title: str
    start: int
    end: int
    before: str
    word: str
    after: str


Order = Literal["text", "before", "after"]
ORDERS: tuple[Order, ...] = ("text", "before", "after")
"""As the places stand in the sources, or by the words before or behind them."""


class Wanted:
    """What is looked for: a word, several in a row, and a `*` at the end of each for any ending. Raises UsageError for none."""

    def __init__(self, words: str) -> None:
        self._parts: list[tuple[str, bool]] = []
        for piece in words.split():
            inside = words_in(piece)
            self._parts += [(word, piece.endswith("*") and word is inside[-1]) for word in inside]
        if not self._parts:
            raise UsageError(
                sentence(
                    "“{names}” is no word to look for; write at least one letter or digit.",
                    names=" ".join(words.split()),
                )
            )

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it stands in a text."""
        first, any_ending = self._parts[0]
        # A glance over the whole text is much quicker than its words one by one.
        if text.isascii() and first not in text.lower():
            return
        spans = list(places_of(text))
        for number, (start, end) in enumerate(spans):
            if not _is(text[start:end], first, any_ending):
                continue
            row = spans[number : number + len(self._parts)]
            if len(row) == len(self._parts) and all(
                _is(text[a:b], word, some) for (a, b), (word, some) in zip(row[1:], self._parts[1:], strict=True)
            ):
                yield start, row[-1][1]


def line_at(source: str, title: str, text: str, start: int, end: int, width: int) -> Line:
    """A place with so many characters around it."""
    before = text[max(0, start - width) : start]
    after = text[end : end + width]
    return Line(source, title, start, end, _flat(before), _flat(text[start:end]), _flat(after))


def in_order(lines: Iterable[Line], order: Order) -> Sequence[Line]:
    """The lines in an order; those that are alike stay as they stand in the sources."""
    if order == "before":
        return sorted(lines, key=lambda line: list(reversed(words_in(line.before))))
    if order == "after":
        return sorted(lines, key=lambda line: words_in(line.after))
    return list(lines)


def _is(word: str, wanted: str, any_ending: bool) -> bool:
    here = folded(word)
    return here.startswith(wanted) if any_ending else here == wanted


def _flat(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")
