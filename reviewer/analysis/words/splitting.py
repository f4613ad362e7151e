"""Words of a text as they are counted: in one case, with hyphens, apostrophes and low lines inside them.

Of scripts without spaces between words (Chinese, Japanese, Thai and others) each character counts as a word, as nothing in the
text says where one ends.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}"
_ASCII = re.compile(r"[A-Za-z0-9]+(?:(?:['\-]|_+)[A-Za-z0-9]+)*+")
_ALIKE = str.maketrans({"’": "'", "‐": "-", "‑": "-"})
"""Signs that are one sign in two forms."""


# The library takes longer to load than most commands to run.
@cache
def _any() -> regex.Pattern[str]:
    import regex

    letter = rf"(?:(?![{_UNSPACED}])[\p{{L}}\p{{M}}\p{{N}}])"
    return regex.compile(rf"{letter}++(?:(?:['’\-‐‑]|_++){letter}++)*+|(?=[\p{{L}}\p{{N}}])[{_UNSPACED}]\p{{M}}*+")


def folded(word: str) -> str:
    """A word as it is compared: without case, its letters composed, one kind of apostrophe and hyphen."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", word).casefold()).translate(_ALIKE)


def words_in(text: str) -> list[str]:
    """The words of a text, folded, in their order."""
    if text.isascii():
        return _ASCII.findall(text.lower())
    return [folded(word) for word in _any().findall(text)]


def places_of(text: str) -> Iterator[tuple[int, int]]:
    """Where the same words stand: code points from 0, end exclusive."""
    return (match.span() for match in (_ASCII if text.isascii() else _any()).finditer(text))


def is_number(word: str) -> bool:
    """Whether a word has digits and no letter."""
    return not any(char.isalpha() for char in word)
