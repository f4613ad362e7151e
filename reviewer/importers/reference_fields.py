"""From what a reference file says to what a source keeps: values on one line, DOI and year in one form, nothing empty."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath, PureWindowsPath

from reviewer.importers.reading import clean_reference, one_line, year_in
from reviewer.model.dois import bare_doi
from reviewer.model.reference_entry import BrokenEntry, ReferenceEntry

LONGEST_TEXT = 20_000
"""The longest abstract that is kept, in characters."""
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")


def entry_from(
    line: int, found: Mapping[str, str], *, abstract: str = "", keywords: str = "", files: tuple[str, ...] = ()
) -> ReferenceEntry | BrokenEntry:
    """An entry as it is kept; a broken one where nothing names the work."""
    said = dict(found)
    said["doi"] = bare_doi(said.get("doi", "")) or one_line(said.get("doi", ""))
    said["year"] = year_in(said.get("year", "")) or said.get("year", "")
    said["pages"] = re.sub(r"\s*(?:--+|–|—)\s*", "-", said.get("pages", ""))
    said["accessed"] = iso_date(said.get("accessed", ""))
    if not said["doi"]:
        said["doi"] = bare_doi(said.get("url", ""))
    reference = clean_reference(said)
    if not reference.get("title"):
        return BrokenEntry(line, "has no title")
    extra = {"Abstract": one_line(abstract, LONGEST_TEXT), "Keywords": one_line(keywords)}
    names = tuple(name for name in map(file_name, files) if name)
    return ReferenceEntry(line, reference, {key: value for key, value in extra.items() if value}, names)


def iso_date(value: str) -> str:
    """`2025/03/10/` as 2025-03-10; another value as it is."""
    found = _ISO.search(value)
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}" if found else value.strip(" /")


def file_name(path: str) -> str:
    """The name of a file without its folders, of any system."""
    return PureWindowsPath(PurePosixPath(path.strip().removeprefix("file://")).name).name
