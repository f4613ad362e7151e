"""Whether a hyphen at a line end belongs to the word or only splits it.

In this order: how the document itself writes the word elsewhere; what such hyphens stand before (a capital, a figure,
a part that already has a hyphen); whether both parts are words of the document; a short list of English
parts that are nearly always written with a hyphen. Otherwise the word is joined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import regex

from reviewer.importers.pdf.process import Line
from reviewer.importers.shared.reading import word_set

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+(?:[-‐‑’'][\p{L}\p{M}\p{N}]+)*")
_LAST = regex.compile(r"(?<![\p{L}\p{M}\p{N}'’‐‑-])[\p{L}\p{M}\p{N}'’‐‑-]+$")
_FIRST = regex.compile(r"^[\p{L}\p{M}\p{N}'’‐‑-]+")
_BEFORE = word_set("self non well long short high low half cross double single ex quasi all")
_PREFIXES = word_set("post pre mid multi")
_AFTER = word_set(
    "resistant based related dependent induced term label assisted blind blinded controlled free like specific "
    "up out onset acting old year week day month hour level scale wide center centre centered centred"
)
_SHORTEST_WORD = 4
"""Shorter parts are words by chance."""


class Hyphens:
    """Knows the words of one document and mends words that line ends split."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._known: Counter[str] = Counter()
        split = False
        for line in lines:
            words = _WORD.findall(line.text.casefold())
            first, last = (1 if split else 0), (len(words) - 1 if line.hyphen else len(words))
            # The halves of split words are no words of the document.
            for word in words[first:last]:
                self._known[word] += 1
                if "-" in word:
                    self._known.update(word.split("-"))
            split = line.hyphen

    def between(self, before: str, after: str) -> str:
        """What stands between two lines that a hyphen joins: `-`, or nothing."""
        left, right = _LAST.search(before), _FIRST.search(after)
        if not left or not right:
            return "-"
        return "-" if self._keeps(left.group(), right.group()) else ""

    def _keeps(self, left: str, right: str) -> bool:
        first, second = left.casefold(), right.casefold()
        whole, apart = self._known[first + second], self._known[f"{first}-{second}"]
        if whole != apart:
            return apart > whole
        # A split word goes on in lower case, and is seldom one with a hyphen already.
        if not (right[0].islower() and left[-1].isalpha()) or "-" in left:
            return True
        both = all(len(part) >= _SHORTEST_WORD and self._known[part] for part in (first, second))
        prefixed = first in _PREFIXES and len(second) > _SHORTEST_WORD and self._known[second] > 0
        return both or prefixed or first in _BEFORE or second.split("-")[0] in _AFTER
