"""What the fields of links, appraisals, checklists, versions and summaries may hold: JSON without floats, of bounded size."""

from __future__ import annotations

import re
from typing import Any

DECISIONS = ("to_screen", "included", "excluded")
STAGES = ("screening", "retrieval", "eligibility")
ORIGINS = ("databases", "registers", "websites", "organisations", "citations", "other")
REASON_KINDS = ("eligibility", "duplicate", "automation", "removed", "not_retrieved")
LINK_KINDS = ("contradicts", "supports", "related")
PURPOSES = ("calibration", "main", "check")
"""What a round of coding is for."""
OUTCOMES = ("decided", "nothing", "discuss")
"""What comes of a passage that coders marked differently."""
DIRECTIONS = ("", "one_way", "both_ways")
_MARK = re.compile(r"[0-9a-f]{32}:[0-9a-f]{8}:[0-9a-f]{8}\Z")
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}\Z")
_MOST_LINES = 500  # Far more than any checklist or list of reasons has; a hostile record stays small.
_LONGEST_LINE = 2_000
_MOST_EXCERPTS = 1_000_000


def _line(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_LINE


def is_lines(value: Any) -> bool:
    """A list of different short texts, such as reasons for exclusion."""
    return isinstance(value, list) and len(value) <= _MOST_LINES and all(map(_line, value)) and _differ(value)


def _differ(values: list[str]) -> bool:
    return len(set(values)) == len(values)


def is_reason_kinds(value: Any) -> bool:
    """What kind each reason for exclusion is of, by the reason's words."""
    return (
        isinstance(value, dict)
        and len(value) <= _MOST_LINES
        and all(map(_line, value))
        and all(kind in REASON_KINDS for kind in value.values())
    )


def is_items(value: Any) -> bool:
    """The items of a checklist: each a key, a question and a hint, the keys all different."""
    return (
        isinstance(value, list)
        and 0 < len(value) <= _MOST_LINES
        and all(isinstance(item, dict) and item.keys() == {"key", "question", "hint"} for item in value)
        and all(isinstance(item["key"], str) and _KEY.match(item["key"]) for item in value)
        and all(_line(item["question"]) for item in value)
        and all(isinstance(item["hint"], str) and len(item["hint"]) <= _LONGEST_LINE for item in value)
        and _differ([item["key"] for item in value])
    )


def is_marks(value: Any) -> bool:
    """The excerpts of a frozen version: `highlight:hash of the quote:hash of the codes`, sorted, each highlight once."""
    return (
        isinstance(value, list)
        and len(value) <= _MOST_EXCERPTS
        and all(isinstance(mark, str) and _MARK.match(mark) for mark in value)
        and value == sorted(value)
        and _differ([mark[:32] for mark in value])
    )


def is_options(value: Any) -> bool:
    """A flat object of texts, whole numbers, yes and no, and lists of texts: a later version may know more options."""
    return isinstance(value, dict) and len(value) <= 100 and all(map(_option, value.keys(), value.values()))


def _option(name: Any, value: Any) -> bool:
    if not (isinstance(name, str) and 0 < len(name) <= 100):
        return False
    return isinstance(value, bool) or _small(value) or _short(value) or is_lines(value)


def _small(value: Any) -> bool:
    return type(value) is int and 0 <= value < 1 << 31


def _short(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_LINE
