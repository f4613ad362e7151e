"""Whether a text may hold these very characters: seen in its bytes, many times as quick as with a pattern."""

from __future__ import annotations

import re
from collections.abc import Callable

_ASCII = re.compile(r"[\x00-\x7f]+")
_TWINS = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f"}
"""The letters beyond ASCII that are one of ASCII where case does not count: those that the library takes for it."""


def may_hold(wanted: str, *, case: bool) -> Callable[[bytes], bool]:
    """A test for texts as UTF-8. What it says is never too little; where case counts it is exact."""
    if case:
        exactly = as_bytes(wanted)
        return lambda content: exactly in content
    # Letters beyond ASCII have more than one form; most of what is looked for has a part without them.
    part = max(_ASCII.findall(wanted), key=len, default="").lower()
    needle = as_bytes(part)
    twins = [as_bytes(twin) for letter, several in _TWINS.items() if letter in part for twin in several]
    return lambda content: (
        needle in content.lower() or (not content.isascii() and any(twin in content for twin in twins))
    )


def as_bytes(text: str) -> bytes:
    """What a user wrote, which may be half a character."""
    return text.encode("utf-8", "surrogatepass")
