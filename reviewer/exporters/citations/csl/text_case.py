"""The case of titles and words (CSL 1.0.2, “text-case”)."""

from __future__ import annotations

import re

from reviewer.exporters.citations.csl.marks import MARKS, without_marks

_SMALL_WORDS = frozenset(
    "a about across afore after against along alongside amid amidst among amongst an and anenst apropos apud around as "
    "aside astride at athwart atop barring before behind below beneath beside besides between beyond but by c ca circa "
    "d’un d’une de despite down during e et except for forenenst from given in inside into lest like modulo near next "
    "nor notwithstanding o’ of off on onto or out over per plus pro qua sans since so than the through throughout "
    "thruout till to toward towards under underneath until unto up upon v van versus via von vs with within without y "
    "yet".split()
)
_PIECE = re.compile(r"[^\s\u00a0]+|[\s\u00a0]+")
_PART = re.compile(r"([-–—/])")
_BEFORE_WORDS = " \u00a0([{\"'“‘„‚«‹¡¿-–—/."
_LETTERS = re.compile(r"[^\W\d_][\w’'ʼ]*")


def in_case(text: str, case: str, *, english: bool) -> str:
    """Text in a case of CSL. `title` leaves languages alone that are not English."""
    if case == "lowercase":
        return text.lower()
    if case == "uppercase":
        return text.upper()
    if case == "capitalize-first":
        return capitalized(text)
    if case == "capitalize-all":
        return "".join(capitalized(piece) for piece in _PIECE.findall(text))
    if case == "sentence":
        return _sentence(text)
    if case == "title" and english:
        return _title(text)
    return text


def capitalized(text: str) -> str:
    """The first word with a capital, unless it has one further on."""
    match = _LETTERS.search(text)
    if match is None:
        return text
    word, before = match.group(), text[: match.start()]
    # A Greek letter before a word is a symbol.
    if word != word.lower() or "\u0370" <= word[0] < "\u0400" or before.strip(_BEFORE_WORDS + MARKS):
        return text
    return f"{before}{_upper(word)}{text[match.end() :]}"


def _upper(word: str) -> str:
    first = word[0].upper()
    # ß has no capital that stands alone.
    return f"{first if len(first) == 1 else word[0]}{word[1:]}"


def _sentence(text: str) -> str:
    shouted = without_marks(text).isupper()
    words = [piece.lower() if shouted or piece.istitle() else piece for piece in _PIECE.findall(text)]
    return capitalized("".join(words))


def _title(text: str) -> str:
    pieces = _PIECE.findall(text)
    last = max((at for at, piece in enumerate(pieces) if not piece.isspace()), default=0)
    begins = True
    for at, piece in enumerate(pieces):
        if piece.isspace():
            continue
        if _LETTERS.search(piece):
            pieces[at] = _word(piece, first=begins, last=at == last)
        bare = without_marks(piece).rstrip(")]”’»\"'")
        begins = bool(bare) and bare[-1] in ":?!"
    return "".join(pieces)


def _word(piece: str, *, first: bool, last: bool) -> str:
    """A word of a title; each part of a word with hyphens."""
    whole = without_marks(piece).strip("(\"'“‘„«[)]”»,;:.?!")
    if not first and not last and whole.lower() in _SMALL_WORDS:
        return piece
    parts = _PART.split(piece)
    for at in range(0, len(parts), 2):
        part = parts[at]
        # “by-the-Book”, but “E-Health”: a letter that stands for a word is none of the small words.
        inner = (at > 0 or not (first or len(part) == 1)) and at < len(parts) - 1
        if inner and part.lower() in _SMALL_WORDS:
            continue
        parts[at] = capitalized(part)
    return "".join(parts)
