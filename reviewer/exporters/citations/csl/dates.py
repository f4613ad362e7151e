"""Dates: one day, a month, a year, a season, a range, about a year, or what somebody wrote (CSL 1.0.2, “date”)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reviewer.exporters.citations.csl.elements import Element
from reviewer.exporters.citations.csl.languages import Words
from reviewer.exporters.citations.csl.marks import from_people
from reviewer.exporters.citations.csl.numbers import ordinal
from reviewer.exporters.citations.csl.text_case import in_case

_SIZES = {"year": 0, "month": 1, "day": 2}
_ALL_PARTS = ("year", "month", "day")
_PARTS_BY_NAME = {"year": ("year",), "year-month": ("year", "month")}


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, before the common era below 0, with month, season (1 to 4) and day where they are known, else 0."""

    year: int
    month: int = 0
    day: int = 0
    season: int = 0

    def part(self, name: str) -> int:
        """`year`, `month` or `day`; the month of a season is the season."""
        return {"year": self.year, "month": self.month or self.season, "day": self.day}[name]


@dataclass(frozen=True, slots=True)
class When:
    """A date or a range of two. `literal` stands for what has no numbers."""

    moments: tuple[Moment, ...] = ()
    literal: str = ""
    uncertain: bool = False

    def __bool__(self) -> bool:
        return bool(self.moments or self.literal)


def when(value: Any) -> When:
    """A date of CSL-JSON. What is no date is none."""
    if not isinstance(value, Mapping):
        return When()
    uncertain = str(value.get("circa", "")).lower() not in ("", "false", "0")
    season = value.get("season", 0)
    season = int(season) if str(season).isdigit() else 0
    parts = [each for each in value.get("date-parts") or () if isinstance(each, (list, tuple)) and each]
    moments = [moment for each in parts if (moment := _moment(each, season)) is not None]
    if moments:
        return When(tuple(moments[:2]), uncertain=uncertain)
    return When(literal=from_people(str(value.get("literal") or value.get("raw") or "")), uncertain=uncertain)


def _moment(parts: Sequence[Any], season: int) -> Moment | None:
    try:
        year, month, day = (*(int(part) for part in parts[:3]), 0, 0, 0)[:3]
    except (TypeError, ValueError):
        return None
    if 13 <= month <= 24:
        # 13 to 16 and 21 to 24 are seasons.
        return Moment(year, season=(month - 1) % 4 + 1 if month < 17 else (month - 21) % 4 + 1)
    return Moment(year, month if 1 <= month <= 12 else 0, day, season if not month else 0)


def sort_key(date: When, names: Sequence[str] = ("year", "month", "day")) -> str:
    """A text that sorts like the date; "" for none."""
    if not date.moments:
        return date.literal
    return "-".join(_sortable(moment, names) for moment in date.moments)


def _sortable(moment: Moment, names: Sequence[str]) -> str:
    year = f"b{99999 + moment.year:05}" if moment.year < 0 else f"c{moment.year:05}"
    pieces = (year, f"{moment.month or moment.season * 3:02}", f"{moment.day:02}")
    return "".join(piece for piece, name in zip(pieces, _SIZES, strict=True) if name in names)


@dataclass(frozen=True, slots=True)
class DateForm:
    """The parts of a date in the order in which they are written."""

    parts: tuple[Element, ...]
    delimiter: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """`year`, `month`, `day`."""
        return tuple(part.get("name") for part in self.parts)


def date_form(element: Element, words: Words) -> DateForm:
    """What a `date` of a style asks for: its own parts, or those of the language."""
    form = element.get("form")
    own = [child for child in element.children if child.tag == "date-part" and child.get("name") in _SIZES]
    if not form or form not in words.dates:
        return DateForm(tuple(own), element.get("delimiter"))
    localized = words.dates[form]
    wanted = _PARTS_BY_NAME.get(element.get("date-parts"), _ALL_PARTS)
    changes = {part.get("name"): part.attributes for part in own}
    parts = [
        part.with_attributes(changes.get(part.get("name"), {}))
        for part in localized.children
        if part.tag == "date-part" and part.get("name") in wanted
    ]
    return DateForm(tuple(parts), localized.get("delimiter"))


def written(date: When, form: DateForm, words: Words, year_suffix: str = "") -> str:
    """A date in a form, "" where none of its parts is there. `year_suffix` goes behind the year."""
    if not date.moments:
        return f"{date.literal}{year_suffix}" if "year" in form.names else ""
    first, last = date.moments[0], date.moments[-1]
    if first == last or len(date.moments) == 1:
        return _join([_part(part, first, words, year_suffix) for part in form.parts], form.delimiter)
    differing = [name for name in form.names if first.part(name) != last.part(name)]
    if not differing:
        return _join([_part(part, first, words, year_suffix) for part in form.parts], form.delimiter)
    largest = min(differing, key=_SIZES.__getitem__)
    inside = [part for part in form.parts if _SIZES[part.get("name")] >= _SIZES[largest]]
    at = form.parts.index(inside[0])
    end = form.parts.index(inside[-1]) + 1
    dash = next(part.get("range-delimiter") or "–" for part in inside if part.get("name") == largest)
    from_ = _join([_part(part, first, words, "") for part in form.parts[at:end]], form.delimiter, last_bare=True)
    to = _join([_part(part, last, words, year_suffix) for part in form.parts[at:end]], form.delimiter, first_bare=True)
    before = [_part(part, last, words, year_suffix) for part in form.parts[:at]]
    after = [_part(part, last, words, year_suffix) for part in form.parts[end:]]
    return _join([*before, ("", f"{from_}{dash}{to}", ""), *after], form.delimiter)


_Piece = tuple[str, str, str]


def _join(pieces: Sequence[_Piece], delimiter: str, *, first_bare: bool = False, last_bare: bool = False) -> str:
    """The parts that are there; the dash of a range takes the place of what stands at its ends."""
    there = [piece for piece in pieces if piece[1]]
    last = len(there) - 1
    return delimiter.join(
        f"{'' if first_bare and at == 0 else prefix}{text}{'' if last_bare and at == last else suffix}"
        for at, (prefix, text, suffix) in enumerate(there)
    )


def _part(part: Element, moment: Moment, words: Words, year_suffix: str) -> _Piece:
    name = part.get("name")
    if name == "year":
        text = _year(moment.year, part.get("form"), words) + year_suffix
    elif name == "month":
        text = _month(moment, part.get("form", "long"), words)
    else:
        text = _day(moment, part.get("form"), words)
    if part.says("strip-periods"):
        text = text.replace(".", "")
    text = in_case(text, part.get("text-case"), english=True)
    return (part.prefix, part.looked(text), part.suffix) if text else ("", "", "")


def _year(year: int, form: str, words: Words) -> str:
    if year < 0:
        return f"{-year}{words.term('bc')}"
    if 0 < year < 1000:
        return f"{year}{words.term('ad')}"
    return f"{year % 100:02}" if form == "short" else str(year)


def _month(moment: Moment, form: str, words: Words) -> str:
    if not moment.month:
        return words.term(f"season-{moment.season:02}") if moment.season else ""
    if form == "numeric":
        return str(moment.month)
    if form == "numeric-leading-zeros":
        return f"{moment.month:02}"
    return words.term(f"month-{moment.month:02}", form)


def _day(moment: Moment, form: str, words: Words) -> str:
    if not moment.day:
        return ""
    if form == "numeric-leading-zeros":
        return f"{moment.day:02}"
    if form == "ordinal" and (moment.day == 1 or not words.only_first_ordinal):
        month = words.known(f"month-{moment.month:02}")
        return ordinal(moment.day, words, month.gender if month else "")
    return str(moment.day)
