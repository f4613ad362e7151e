"""A source's text: how it is fixed once and for all, and its paragraphs, sentences and words.

Offsets are 0-based Unicode code points, end exclusive, everywhere in Reviewer.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from reviewer.sentence import sentence

if TYPE_CHECKING:
    import regex

_ABBREVIATIONS = frozenset(
    """e.g. i.e. etc. vs. cf. al. fig. figs. no. nos. dr. mr. mrs. ms. prof. st. approx. ca. vol. pp. p. eds. ed.
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.""".split()
)
_BOM = "\ufeff"
MOST_BYTES = 32_000_000
"""How large a text may be as UTF-8: some five million words."""
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}"
_LETTER = rf"[[\p{{L}}\p{{M}}\p{{N}}_]--[{_UNSPACED}]]"
_LONGEST_WORD = 300  # What is longer is data, not a word.


_STOPS = ".!?…。！？"
_UNSPACED_STOPS = re.compile("[。！？]")
"""Full stops of Chinese and Japanese have no space after them."""
_SPACED_END = re.compile(rf"[{_STOPS}](?<![{_STOPS}][{_STOPS}])[{_STOPS}]*+[\"'”’»)\]]*+(?=[^\S\x1c-\x1f]|$)")
"""Where a sentence ends in a stretch without such stops: the same as `_sentence_end` says, in a tenth of the time."""


# The library takes longer to load than most commands to run, and few look at sentences or words.
@cache
def _sentence_end() -> regex.Pattern[str]:
    import regex

    return regex.compile(rf"(?<![{_STOPS}])[{_STOPS}]++[\"'”’»)\]]*+(?=\s|$)|(?<=[。！？])")


@cache
def _word() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"[\p{L}\p{M}\p{N}_]+(?:['’\-‐‑][\p{L}\p{M}\p{N}_]+)*")


_KINDS = bytes(
    ord("a" if chr(code).isalnum() or chr(code) == "_" else "j" if chr(code) in "'-" else " ") for code in range(128)
).ljust(256)
"""For each character of ASCII whether it is a letter of a word, may join two of them, or parts words, as `_word` has it."""
_LISTED_AT_ONCE = 1_000_000
"""Characters: the list of their words takes some ten megabytes."""


@cache
def _spaced_word() -> regex.Pattern[str]:
    import regex

    return regex.compile(rf"(?V1){_LETTER}+(?:['’\-‐‑]{_LETTER}+)*")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: code points `start` to `end`, end exclusive."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


def normalised(text: str) -> str:
    """The text as a source keeps it: without a BOM, with LF alone as line end. Nothing else changes.

    Raises ValueError for a lone surrogate.
    """
    text = text.lstrip(_BOM).replace("\r\n", "\n").replace("\r", "\n")
    # Raises for a lone surrogate, which no file could hold.
    text.encode("utf-8")
    return text


def text_hash(text: str) -> str:
    """SHA-256 of the text as UTF-8, in hex."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


EMPTY = text_hash("")
"""The hash of no text at all: that of every scan and picture whose text was not read."""


def fault_of(content: bytes, sha256: str) -> str:
    """Why these bytes are not the text with this hash, as one clause, or "" where they are it.

    Whatever takes a text from a file asks this: merge, check, share, repair.
    """
    if len(content) > MOST_BYTES:
        return sentence("it is larger than {most} MB", most=MOST_BYTES // 1_000_000)
    if hashlib.sha256(content).hexdigest() != sha256:
        return sentence("it does not match its hash")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return sentence("it is not UTF-8")
    if "\r" in text or text.startswith(_BOM):
        return sentence("it is not as a source keeps its text")
    return ""


class Paragraphs:
    """The paragraphs of one text: runs without LF that are not blank, numbered from 1; `starts` and `ends` are where they do so."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        start = 0
        for line in text.split("\n"):
            end = start + len(line)
            if line and not line.isspace():
                self.starts.append(start)
                self.ends.append(end)
            start = end + 1

    @cached_property
    def spans(self) -> list[Span]:
        """All of them in their order."""
        return list(map(Span, self.starts, self.ends))

    def __len__(self) -> int:
        return len(self.starts)

    def number_at(self, offset: int) -> int:
        """The number, from 1, of the paragraph that holds `offset`, or of the last one before it; 0 before the first."""
        return bisect_right(self.starts, offset)

    def at(self, offset: int) -> Span | None:
        """The paragraph that holds `offset` or, between two, the last one before it."""
        number = self.number_at(offset)
        return Span(self.starts[number - 1], self.ends[number - 1]) if number else None

    def sentences(self, paragraph: Span) -> list[Span]:
        """The sentences of one paragraph, without the white space between them."""
        return sentences(self.text, paragraph)

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds `offset`, or None outside any paragraph."""
        paragraph = self.at(offset)
        if paragraph is None:
            return None
        last = None
        for each in self.sentences(paragraph):
            if each.start > offset:
                break
            last = each
        return last or paragraph

    @cached_property
    def word_count(self) -> int:
        """How many words the whole text has."""
        if self.text.isascii():
            return _ascii_words(self.text)
        if len(self.text) <= _LISTED_AT_ONCE:
            return len(_word().findall(self.text))
        return sum(1 for _ in _word().finditer(self.text))


def _ascii_words(text: str) -> int:
    """How many words an ASCII text has, in a third of the time: of letters, joins and the rest only their order counts."""
    kinds = b" " + text.encode("ascii").translate(_KINDS)
    # A word begins at a letter behind neither a letter nor a join of two.
    return kinds.count(b" a") + kinds.count(b" ja") + kinds.count(b"jja")


def sentences(text: str, within: Span) -> list[Span]:
    """The sentences in a stretch of text. Common abbreviations and initials do not end one."""
    spans: list[Span] = []
    start = within.start
    spaced = text.isascii() or not _UNSPACED_STOPS.search(text, within.start, within.end)
    for match in (_SPACED_END if spaced else _sentence_end()).finditer(text, within.start, within.end):
        end = match.end()
        if end <= start:
            continue
        last = text[start:end].rsplit(None, 1)[-1:] or [""]
        token = last[0].lower().lstrip("([“\"'")
        # “J.” is an initial.
        if match.group().startswith(".") and (token in _ABBREVIATIONS or (len(token) == 2 and token[0].isalpha())):
            continue
        spans.append(_trimmed(text, start, end))
        start = end
    if text[start : within.end].strip():
        spans.append(_trimmed(text, start, within.end))
    return spans


def words(text: str, within: Span) -> list[Span]:
    """The words in a stretch of text; a hyphen or apostrophe inside a word does not split it."""
    return [Span(*match.span()) for match in _word().finditer(text, within.start, within.end)]


def whole_words(text: str, start: int, end: int) -> Span:
    """The stretch with each end that lies inside a word put at that word's edge.

    Chinese, Japanese, Thai and other scripts without spaces between words are left as they are: a place between two of
    their characters may well be the edge of a word.
    """
    before, after = _word_around(text, start), _word_around(text, end)
    return Span(before.start if before else start, after.end if after else end)


def _word_around(text: str, offset: int) -> Span | None:
    """The word that a place lies inside of; None at its edges."""
    if not 0 < offset < len(text):
        return None
    first = max(text.rfind("\n", 0, offset) + 1, offset - _LONGEST_WORD)
    for match in _spaced_word().finditer(text, first, min(len(text), offset + _LONGEST_WORD)):
        if match.end() > offset:
            return Span(*match.span()) if match.start() < offset else None
    return None


def is_blank(text: str) -> bool:
    """Whether there is nothing to read: white space and signs without a shape alone."""
    return all(char.isspace() or unicodedata.category(char) in ("Cc", "Cf") for char in text)


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch without white space at its ends; as it is when it holds nothing else."""
    inner = _trimmed(text, start, end)
    return inner if inner.start < inner.end else Span(start, end)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
