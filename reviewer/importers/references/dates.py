"""Dates of publication as RIS, BibTeX and databases write them."""

from __future__ import annotations

import re

_NUMBERS = re.compile(r"(?<!\d)(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?!\d)")
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_WORD = re.compile(r"[^\W\d_]{3,}")
# English and German, by their first three letters.
_MONTHS = {
    word: number
    for number, words in enumerate(
        "jan,feb,mar mär,apr,may mai,jun,jul,aug,sep,oct okt,nov,dec dez".split(","), start=1
    )
    for word in words.split()
}


def full_date(value: str, year: str = "") -> str:
    """`2020-04-26` or `2020-04` from `2020/04/26/`, `26 April 2020`, `Apr 26` with its year; "" where no month is named."""
    numbers = _NUMBERS.search(value)
    if numbers:
        return _iso(numbers[1], int(numbers[2]), int(numbers[3] or 0))
    own_year = _YEAR.search(value)
    month = next((_MONTHS[key] for word in _WORD.findall(value.lower()) if (key := word[:3]) in _MONTHS), 0)
    day = _DAY.search(value)
    return _iso(own_year.group() if own_year else year, month, int(day[1]) if day else 0)


def month_and_day(month: str, day: str, year: str) -> str:
    """The date of a BibTeX entry with a month of its own: `apr`, `4`, `April 26`."""
    if month.strip().isdigit():
        return _iso(year, int(month), int(day) if day.strip().isdigit() else 0)
    return full_date(f"{month} {day}", year)


def _iso(year: str, month: int, day: int) -> str:
    if not re.fullmatch(r"\d{4}", year) or not 1 <= month <= 12:
        return ""
    return f"{year}-{month:02}" + (f"-{day:02}" if 1 <= day <= 31 else "")
