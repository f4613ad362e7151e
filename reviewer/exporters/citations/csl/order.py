"""The order of works in a list: the keys of a style, compared as a dictionary does (Unicode Technical Standard 10)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

Key = tuple[str, str, str]
_TAKEN_APART = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o\u0338",
    "ł": "l\u0335",
    "đ": "d\u0335",
    "þ": "th",
    "ð": "d\u0335",
}
_LETTERS = str.maketrans(_TAKEN_APART)
# Spaces before signs, signs before digits, digits before letters.
_SIGNS = "_-‐–—,;:!¡?¿.…'’‘‚‛ʼ\"“”„«»()[]{}§¶@*/\\&#%†‡`´~^°©®+±÷×<=>|¦$£€¥"
_WEIGHTS: dict[int, str | None] = {ord(sign): chr(0x0E + at) if at < 18 else "/" for at, sign in enumerate(_SIGNS)}
_WEIGHTS |= {ord(sign): " " for sign in "\t\n\u2009"}
_WEIGHTS |= {0xA0: None, 0x202F: None}
_LEADING = re.compile(r"^\W+", re.UNICODE)


@lru_cache(maxsize=16384)
def collation_key(text: str) -> Key:
    """Letters first, then their accents, then small before capital letters."""
    text = _LEADING.sub("", text) or text
    taken_apart = unicodedata.normalize("NFD", text.casefold().translate(_LETTERS))
    letters = "".join(char for char in taken_apart if not unicodedata.combining(char))
    cases = "".join("1" if char.isupper() else "0" for char in text)
    return letters.translate(_WEIGHTS), taken_apart, cases
