"""The words of a text as search sees them: where each stands, its plain form and its stem.

A word is a run of letters, marks and digits; in scripts that write no spaces (Chinese, Japanese, Thai ...) every
character is one. The plain form ignores case and accents; the stem is its English root (Porter), so that "risks"
finds "risk". Places are those of the original text: only each word's form is normalised, never the text itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import regex
from whoosh.lang.porter import stem
from whoosh.support.charset import accent_map

LONGEST_STEMMED = 40
"""A longer run of letters is an address or a sequence, not a word with an ending to take off."""
_SPACELESS = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
JOINERS = "\u00ad\u200c\u200d\u2060"  # soft hyphen, zero-width joiners: inside a word they are not seen
LETTER = r"[\p{L}\p{M}\p{N}]"
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+")
_WORD = regex.compile(rf"{LETTER}+(?:[{JOINERS}]+{LETTER}+)*")
_SPACELESS_LETTER = regex.compile(rf"[{_SPACELESS}]")
# `(?V1)` turns on set differences in the regex package.
_MIXED_WORD = regex.compile(
    rf"(?V1)[[{_SPACELESS}]--[\p{{M}}]]\p{{M}}*"
    rf"|[[\p{{L}}\p{{M}}\p{{N}}]--[{_SPACELESS}]]+(?:[{JOINERS}]+[[\p{{L}}\p{{M}}\p{{N}}]--[{_SPACELESS}]]+)*"
    rf"|\p{{M}}+"
)
_DROPPED = regex.compile(rf"[{JOINERS}\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]")


@lru_cache(maxsize=100_000)
def forms(word: str) -> tuple[str, str]:
    """The plain form of a word (no case, no accents) and its stem."""
    plain = fold(word)
    if len(plain) <= LONGEST_STEMMED and plain.isascii() and plain.isalpha():
        return plain, stem(plain)
    return plain, plain


def fold(word: str) -> str:
    """The word without case, accents, vowel points and invisible joiners; ligatures become letters."""
    if word.isascii():
        return word.lower()
    # Folding case may bring marks back (İ becomes i and a dot), so they are dropped a second time.
    letters = _DROPPED.sub("", unicodedata.normalize("NFKD", word)).casefold().translate(accent_map)
    return unicodedata.normalize("NFC", _DROPPED.sub("", letters)) or word


def word_at(text: str, start: int) -> int:
    """Where the word ends that begins here in ASCII text; `start` itself where none does."""
    found = _ASCII_WORD.match(text, start)
    return found.end() if found else start


def next_word(text: str, start: int) -> tuple[int, int]:
    """From where to where the first word from here on goes in ASCII text; an empty stretch where there is none."""
    found = _ASCII_WORD.search(text, start)
    return found.span() if found else (start, start)


def words_at(text: str) -> tuple[list[int], list[int]]:
    """Where the words of ASCII text begin and end."""
    spans = [found.span() for found in _ASCII_WORD.finditer(text)]
    return [start for start, _ in spans], [end for _, end in spans]


def word_spans(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, str]]:
    """Start, end and characters of each word between two offsets."""
    end = len(text) if end is None else end
    for match in _pattern(text[start:end]).finditer(text, start, end):
        yield match.start(), match.end(), match.group()


def word_forms(text: str) -> list[tuple[str, str]]:
    """The plain form and stem of each word of a text, in order."""
    return [forms(word) for word in _pattern(text).findall(text)]


class Words:
    """The words of one paragraph (or title), as parallel lists."""

    __slots__ = ("ends", "plain", "starts", "stems")

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        end = len(text) if end is None else end
        found = list(_pattern(text[start:end]).finditer(text, start, end))
        known = [forms(match.group()) for match in found]
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self.plain = [plain for plain, _ in known]
        self.stems = [root for _, root in known]

    def __len__(self) -> int:
        return len(self.starts)


def _pattern(text: str) -> re.Pattern[str]:
    if text.isascii():
        return _ASCII_WORD
    pattern: re.Pattern[str] = _MIXED_WORD if _SPACELESS_LETTER.search(text) else _WORD
    return pattern
