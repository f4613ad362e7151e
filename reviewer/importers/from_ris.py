"""RIS files, as databases and reference managers write them. Each record is cut out here, with its line, and read by rispy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import rispy

from reviewer.importers.reference_fields import entry_from
from reviewer.model.authors import author_line, one_author
from reviewer.model.reference_entry import BrokenEntry, ReferenceEntry
from reviewer.model.reference_types import words_for
from reviewer.progress import Progress

_TAG = re.compile(r"([A-Z][A-Z0-9])(?:  -(?: |$)|  ?- ?(?=\S)|  ?-\s*$)")
_START, _END = "TY", "ER"

Record = tuple[int, list[str]]


def read_ris(text: str, progress: Progress) -> Iterator[ReferenceEntry | BrokenEntry]:
    """The entries of a RIS text (LF, no BOM) in their order."""
    for cut in _records(text.split("\n")):
        progress.step()
        yield cut if isinstance(cut, BrokenEntry) else _entry(*cut)


def _records(lines: Sequence[str]) -> Iterator[Record | BrokenEntry]:
    """Each record from TY to ER; what never ends, or stands outside, is broken."""
    open_: Record | None = None
    lost = False
    for number, line in enumerate(lines, 1):
        tag = _tag(line)
        if tag == _START:
            if open_ is not None:
                yield _unended(open_)
            open_, lost = (number, [_tidy(line)]), False
        elif open_ is None:
            if line.strip() and tag and not lost:
                yield BrokenEntry(number, f"does not begin with its type ({_START}  - …)")
                lost = True
        elif tag == _END:
            yield open_
            open_ = None
        else:
            open_[1].append(_tidy(line))
    if open_ is not None:
        yield _unended(open_)


def _unended(record: Record) -> BrokenEntry:
    return BrokenEntry(record[0], f"has no end; put a line “{_END}  -” after it")


def _tag(line: str) -> str:
    found = _TAG.match(line.lstrip(" \t") if line[:1] in " \t" else line)
    return found[1] if found else ""


def _tidy(line: str) -> str:
    """The line as rispy knows tags: two spaces, a hyphen and a space."""
    plain = line.lstrip(" \t")
    found = _TAG.match(plain)
    return f"{found[1]}  - {plain[found.end() :].strip()}" if found else plain.strip()


def _entry(line: int, lines: list[str]) -> ReferenceEntry | BrokenEntry:
    parser = rispy.RisParser(delimiter_tags_mapping={}, skip_unknown_tags=True)
    try:
        records = parser.parse("\n".join([*(each for each in lines if each), f"{_END}  - "]))
    except (KeyError, AttributeError, TypeError, IndexError, ValueError):
        records = []
    if len(records) != 1:
        return BrokenEntry(line, "cannot be read as RIS")
    found = records[0]
    kind = words_for(str(found.get("type_of_reference", "")).strip().upper(), "ris")
    if kind in ("", "web page"):
        kind = _first(found, "type_of_work") or kind
    return entry_from(
        line,
        {
            "title": _first(found, "title", "primary_title", "short_title", "translated_title"),
            "authors": author_line(one_author(name) for name in _authors(found)),
            "year": _first(found, "year", "publication_year", "date"),
            "type": kind,
            "container": _container(found),
            "volume": _first(found, "volume"),
            "issue": _first(found, "number"),
            "pages": _pages(found),
            "url": _first(found, "urls"),
            "doi": _first(found, "doi"),
            "publisher": _first(found, "publisher"),
            "language": _first(found, "language"),
            "accessed": _first(found, "access_date"),
        },
        abstract=_first(found, "abstract", "notes_abstract"),
        keywords="; ".join(_all(found, "keywords")),
        files=tuple(_all(found, "file_attachments1", "file_attachments2")),
    )


def _container(found: Mapping[str, Any]) -> str:
    return _first(found, "secondary_title", "journal_name", "alternate_title3", "alternate_title2", "alternate_title1")


def _authors(found: Mapping[str, Any]) -> list[str]:
    return _all(found, "authors") or _all(found, "first_authors") or _all(found, "secondary_authors")


def _pages(found: Mapping[str, Any]) -> str:
    first, last = _first(found, "start_page"), _first(found, "end_page")
    return first if not last or last in first.split("-") else f"{first}-{last}" if first else last


def _first(found: Mapping[str, Any], *names: str) -> str:
    return next(iter(_all(found, *names)), "")


def _all(found: Mapping[str, Any], *names: str) -> list[str]:
    """Everything that stands under these names, none of it empty."""
    values: list[str] = []
    for name in names:
        value = found.get(name, "")
        values += [str(each).strip() for each in (value if isinstance(value, list) else [value])]
    return [value for value in values if value]
