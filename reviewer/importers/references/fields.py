"""From what a reference file says to what a source keeps: values on one line, DOI and year in one form, nothing empty."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath, PureWindowsPath

from reviewer.importers.shared.reading import clean_reference, one_line, year_in
from reviewer.model.sources.dois import bare_doi
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry
from reviewer.model.sources.reference_extras import PUBLISHED, date_parts
from reviewer.sentence import sentence

LONGEST_TEXT = 20_000
"""The longest abstract that is kept, in characters."""
# An ISSN has 8 digits, an ISBN 10 or 13, with hyphens; X is a check digit of ten.
_NUMBER = re.compile(r"(?<![\w-])\d[\d-]{6,15}[\dXx](?![\w-])")
_RANGE = re.compile(r"(?<!\s)\s*+(?:--+|–|—)\s*+")
_SEPARATOR = re.compile("[;,]")
# Some databases end a title like a sentence; an abbreviation keeps its point.
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{4})\.\Z")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")


def entry_from(
    line: int, fields: Mapping[str, str], extra: Mapping[str, str], files: tuple[str, ...] = ()
) -> ReferenceEntry | BrokenEntry:
    """An entry as it is kept; a broken one where nothing names the work. `extra` has the names of attributes."""
    values = dict(fields)
    values["doi"] = bare_doi(values.get("doi", "")) or one_line(values.get("doi", ""))
    values["title"] = _FULL_STOP.sub("", values.get("title", "").rstrip())
    values["year"] = year_in(values.get("year", "")) or values.get("year", "")
    values["pages"] = _RANGE.sub("-", values.get("pages", ""))
    values["accessed"] = iso_date(values.get("accessed", ""))
    # Many files give the DOI as an address.
    if not values["doi"]:
        values["doi"] = bare_doi(values.get("url", ""))
    reference = clean_reference(values)
    if not reference.get("title"):
        return BrokenEntry(line, sentence("has no title"))
    kept = {name: one_line(value, LONGEST_TEXT) for name, value in extra.items()}
    if len(date_parts(kept.get(PUBLISHED, ""))) < 2 or not kept[PUBLISHED].startswith(reference.get("year", "-")):
        kept.pop(PUBLISHED, None)
    paths = tuple(path.strip() for path in files if file_name(path))
    names = tuple(map(file_name, paths))
    return ReferenceEntry(line, reference, {name: value for name, value in kept.items() if value}, names, paths)


def standard_numbers(written: Iterable[str]) -> dict[str, str]:
    """ISBN and ISSN among numbers that a file does not tell apart."""
    by_kind: dict[str, list[str]] = {"ISBN": [], "ISSN": []}
    for number in _NUMBER.findall(" ; ".join(written)):
        digits = sum(char.isalnum() for char in number)
        kind = {8: "ISSN", 10: "ISBN", 13: "ISBN"}.get(digits)
        if kind and number not in by_kind[kind]:
            by_kind[kind].append(number)
    return {kind: "; ".join(numbers) for kind, numbers in by_kind.items()}


def iso_date(value: str) -> str:
    """`2025/03/10/` as 2025-03-10; another value as it is."""
    date = _ISO.search(value)
    return f"{date[1]}-{int(date[2]):02}-{int(date[3]):02}" if date else value.strip(" /")


def listed(value: str) -> list[str]:
    """The parts of a list that commas or semicolons separate."""
    return [part.strip() for part in _SEPARATOR.split(value)]


def file_name(path: str) -> str:
    """The name of a file without its folders, of any system."""
    # The file may come from another system than this one.
    return PureWindowsPath(PurePosixPath(path.strip().removeprefix("file://")).name).name
