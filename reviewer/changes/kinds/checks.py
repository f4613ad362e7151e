"""What a field may hold, as far as several kinds share it. A field value is JSON without floats."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Check = Callable[[Any], bool]

_ID = re.compile(r"[0-9a-f]{32}\Z")
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_LONGEST_NAME = 1_000
_LONGEST_TEXT = 10_000_000


def is_id(value: Any) -> bool:
    """32 lower-case hex digits."""
    return isinstance(value, str) and _ID.match(value) is not None


def is_hash(value: Any) -> bool:
    """64 lower-case hex digits."""
    return isinstance(value, str) and _HASH.match(value) is not None


def is_name(value: Any) -> bool:
    """A text of one character or more, of bounded length."""
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_NAME


def is_line(value: Any) -> bool:
    """A text as short as a name, which may be empty."""
    return value == "" or is_name(value)


def is_text(value: Any) -> bool:
    """Any text of bounded length."""
    return isinstance(value, str) and len(value) <= _LONGEST_TEXT


def is_count(value: Any) -> bool:
    """A whole number from 0 that every program can hold exactly."""
    return type(value) is int and 0 <= value < 1 << 53


def is_time(value: Any) -> bool:
    """A moment in ms since 1970, UTC; before that it is below zero. It fits in 48 bits."""
    return type(value) is int and -(1 << 48) < value < 1 << 48


def is_yes_or_no(value: Any) -> bool:
    """1 or 0: what a table can keep as it stands in the record."""
    return type(value) is int and value in (0, 1)


def is_pages(value: Any) -> bool:
    """Where each page of a text begins, in order."""
    return isinstance(value, list) and all(map(is_count, value)) and value == sorted(value)


def optional(check: Check) -> Check:
    """The same, or nothing."""
    return lambda value: value is None or check(value)


def matching(pattern: re.Pattern[str]) -> Check:
    """A text of this form."""
    return lambda value: isinstance(value, str) and pattern.match(value) is not None


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few fixed words: a choice, which nobody wrote freely."""

    choices: tuple[str, ...]

    def __call__(self, value: Any) -> bool:
        return value in self.choices
