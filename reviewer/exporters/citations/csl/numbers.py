"""Numbers: whether something is one, ordinals, Roman numbers, ranges of pages (CSL 1.0.2, “number”, appendix V)."""

from __future__ import annotations

import re

from reviewer.exporters.citations.csl.languages import Words

NUMBERS = frozenset(
    "chapter-number citation-number collection-number edition first-reference-note-number issue locator number "
    "number-of-pages number-of-volumes page page-first part-number printing-number section supplement-number version "
    "volume".split()
)
_ONE = r"[A-Za-zÀ-ÿ]{0,4}\d+[A-Za-zÀ-ÿ]{0,4}"
_NUMERIC = re.compile(rf"\s*{_ONE}(?:\s*[-–,&]\s*{_ONE})*\s*\Z")
_SEVERAL = re.compile(rf"\s*{_ONE}(?:\s*[-–,&]\s*{_ONE})+\s*\Z")
_RANGE_WITHIN = re.compile(r"\d\s?[-–](?:\s?[A-Za-z]{0,4}\d|\s?\Z)")
_ROMAN_RANGE = re.compile(r"\b([ivxlcdm]+|[IVXLCDM]+)\s*-\s*([ivxlcdm]+|[IVXLCDM]+)\b")
_RANGE = re.compile(r"(?<![\w.:/-])([A-Za-z]{0,3}\d+[A-Za-z]?)\s*[-–]\s*([A-Za-z]{0,3}\d+[A-Za-z]?)(?![\w:/-]|\.\w)")
_FIRST = re.compile(r"[^-–,&\s]+")
_PARTS = re.compile(r"([A-Za-z]*)(\d+)([A-Za-z]*)\Z")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def is_numeric(value: str) -> bool:
    """Whether a value is made of numbers alone, with letters at them, joined by hyphens, commas or ampersands."""
    return _NUMERIC.match(value) is not None


def is_several(value: str) -> bool:
    """Whether a value names more than one number, so that its label is a plural."""
    return any(pattern.search(value) for pattern in (_ROMAN_RANGE, _RANGE_WITHIN)) or _SEVERAL.match(value) is not None


def joined_ranges(value: str, dash: str) -> str:
    """A number with the dash of the language in its ranges."""
    if "-" not in value and "–" not in value:
        return value
    value = _RANGE.sub(rf"\1{dash}\2", value)
    return _ROMAN_RANGE.sub(rf"\1{dash}\2", value)


def pages(value: str, form: str, dash: str) -> str:
    """Ranges of pages in the form of a style: `expanded`, `minimal`, `minimal-two`, `chicago-15`, `chicago-16`, ""."""
    value = _RANGE.sub(lambda match: _page_range(match[1], match[2], form, dash), value)
    return _ROMAN_RANGE.sub(rf"\1{dash}\2", value)


def first_page(value: str) -> str:
    """The first page of a range."""
    match = _FIRST.match(value.strip())
    return match.group() if match else value


def _page_range(first: str, last: str, form: str, dash: str) -> str:
    one, two = _PARTS.match(first), _PARTS.match(last)
    if not form or one is None or two is None or one[3] or two[3]:
        return f"{first}{dash}{last}"
    prefix, from_ = one[1], one[2]
    if two[1] not in ("", prefix):
        return f"{first}{dash}{last}"
    # 101-8 is 101-108.
    to = two[2] if len(two[2]) >= len(from_) else from_[: len(from_) - len(two[2])] + two[2]
    if form == "expanded":
        return f"{first}{dash}{prefix}{to}"
    if len(to) > len(from_) or int(to) < int(from_):
        return f"{first}{dash}{prefix if two[1] else ''}{to}"
    return f"{first}{dash}{_shortened(from_, to, form)}"


def _shortened(first: str, last: str, form: str) -> str:
    least = 2 if form == "minimal-two" else 1
    if form.startswith("chicago"):
        value = int(first)
        if value < 100 or value % 100 == 0:
            return last
        if value % 100 < 10:
            return _changed(first, last, 1)
        if form == "chicago-15" and len(first) == 4 and len(_changed(first, last, 2)) > 2:
            return last
        return _changed(first, last, 2)
    return _changed(first, last, least)


def _changed(first: str, last: str, least: int) -> str:
    """The digits of `last` that differ, and at least so many."""
    same = 0
    while same < len(last) - least and first[same] == last[same]:
        same += 1
    return last[same:]


def ordinal(value: int, words: Words, gender: str = "") -> str:
    """1st, 2nd: with the ending that the language has for this number."""
    for digits, wholes in ((2, ("whole-number",)), (2, ("", "last-two-digits")), (1, ("", "last-digit"))):
        found = _ending(value, digits, wholes, words, gender)
        if found is not None:
            return f"{value}{found}"
    return f"{value}{words.term('ordinal', gender=gender)}"


def _ending(value: int, digits: int, kinds: tuple[str, ...], words: Words, gender: str) -> str | None:
    tail = value if kinds[0] == "whole-number" else value % 10**digits
    term = words.known(f"ordinal-{tail:02}", gender=gender) if tail < 100 else None
    if term is None:
        return None
    default = "last-digit" if tail < 10 else "last-two-digits"
    kind = term.match or default
    wanted = {"whole-number": tail == value, "last-digit": digits == 1, "last-two-digits": digits == 2}
    return term.single if wanted[kind] and (kind in kinds or (kinds[0] == "" and kind == kinds[1])) else None


def long_ordinal(value: int, words: Words, gender: str = "") -> str:
    """First to tenth in words, else as `ordinal`."""
    term = words.known(f"long-ordinal-{value:02}", gender=gender) if 1 <= value <= 10 else None
    return term.single if term else ordinal(value, words, gender)


def roman(value: int, _words: Words, _gender: str = "") -> str:
    """A Roman number in small letters, which are the same in every language."""
    if not 0 < value < 4000:
        return str(value)
    written = ""
    for number, letters in _ROMAN:
        count, value = divmod(value, number)
        written += letters * count
    return written
