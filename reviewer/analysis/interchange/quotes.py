"""Whether a passage is the one that a file names, and where a named passage stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SPACE = re.compile(r"\s+")
_LEAST_CUT = 8
"""A name that was cut shows at least so many characters."""
_LONGEST_UNCUT = 90
"""Programs cut names at 94 characters or more, or at a line end."""
_MOST_PLACES = 1_000
"""So many places of one quote are compared; only a word or two stands in more."""
_DOTS = ("…", "...")
_LOST = "\ufffd"
"""What stands for a character that could not be kept."""


def plain(words: str) -> str:
    """The words with all white space made one, none at the ends."""
    return _SPACE.sub(" ", words).strip()


def may_be_cut(quote: str) -> bool:
    """Whether a name may be only the beginning of a passage."""
    return len(quote) >= _LONGEST_UNCUT or quote.endswith(_DOTS)


def says(quote: str, passage: str) -> bool:
    """Whether `passage` is what a file names `quote`: the same words, or a longer passage that begins with them."""
    if quote == passage or (_LOST in quote and _same_but_lost(quote, passage)):
        return True
    named, stands = plain(quote), plain(passage)
    if named == stands:
        return bool(named)
    for dots in _DOTS:
        named = named.removesuffix(dots)
    named = named.rstrip()
    return len(named) >= _LEAST_CUT and len(stands) > len(named) and stands.startswith(named)


def _same_but_lost(quote: str, passage: str) -> bool:
    """Whether they are the same but for characters that a file cannot hold, such as control characters in XML."""
    pairs = zip(quote, passage, strict=False)
    return len(quote) == len(passage) and all(named in (stands, _LOST) for named, stands in pairs)


def at_borders(text: str, start: int, end: int) -> bool:
    """Whether a passage begins and ends with a word or mark, and cuts none in two."""
    if text[start].isspace() or text[end - 1].isspace():
        return False
    cut_before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    cut_behind = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not (cut_before or cut_behind)


def nearest(text: str, quote: str, near: int, prefix: str = "", suffix: str = "") -> tuple[int, int] | None:
    """Where a quote stands: what stands around it decides, then how near to a place it is. None where it stands nowhere."""
    found = list(_places(text, quote))
    if not found:
        return None
    return min(found, key=lambda span: (-_context(text, span, prefix, suffix), abs(span[0] - near)))


def _context(text: str, span: tuple[int, int], prefix: str, suffix: str) -> int:
    before, behind = plain(prefix), plain(suffix)
    stands_before = plain(text[max(0, span[0] - len(prefix) - 8) : span[0]])
    stands_behind = plain(text[span[1] : span[1] + len(suffix) + 8])
    return (bool(before) and stands_before.endswith(before)) + (bool(behind) and stands_behind.startswith(behind))


def _places(text: str, quote: str) -> Iterator[tuple[int, int]]:
    at, count = text.find(quote), 0
    if at < 0:
        # The same words with other white space between them.
        words = quote.split()
        spaced = re.compile(r"\s+".join(map(re.escape, words))) if words else None
        for match in spaced.finditer(text) if spaced else ():
            yield match.span()
            count += 1
            if count == _MOST_PLACES:
                return
        return
    while at >= 0 and count < _MOST_PLACES:
        yield at, at + len(quote)
        count += 1
        at = text.find(quote, at + 1)
