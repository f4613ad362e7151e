"""Order among siblings: strings between which there is always room for another (fractional indexing).

Two laptops can put codes between the same two neighbours without touching any other code.
"""

from __future__ import annotations

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def between(before: str, after: str) -> str:
    """A key that sorts after `before` and before `after`; an empty string means the end on that side.

    Keys never end in `0`, so that there is always room. Raises ValueError when `before` is not below `after`.
    """
    if after and before >= after:
        raise ValueError("no room between these keys")
    if before and not after:
        return _next(before)
    key = ""
    index = 0
    while True:
        low = _DIGITS.index(before[index]) if index < len(before) else 0
        high = _DIGITS.index(after[index]) if after and index < len(after) else len(_DIGITS)
        if high - low > 1:
            return key + _DIGITS[(low + high) // 2]
        key += _DIGITS[low]
        if high > low:
            after = ""
        index += 1


def _next(before: str) -> str:
    for index, digit in enumerate(before):
        if digit != _DIGITS[-1]:
            return before[:index] + _DIGITS[_DIGITS.index(digit) + 1]
    return before + _DIGITS[1]
