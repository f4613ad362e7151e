"""RIS files, as databases and reference managers write them. Each record is cut out here, with its line, and read by rispy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import rispy
from rispy.config import TAG_KEY_MAPPING

from reviewer.importers.references.dates import full_date
from reviewer.importers.references.fields import entry_from, standard_numbers
from reviewer.importers.shared.reading import year_in
from reviewer.model.sources.authors import author_line, one_author
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry
from reviewer.model.sources.reference_extras import BY_NAME, EDITORS, PUBLISHED
from reviewer.model.sources.reference_types import words_for
from reviewer.progress import Progress
from reviewer.sentence import sentence

# Two letters, two spaces, a hyphen and a space; many programs leave out one of the spaces.
_TAG = re.compile(r"([A-Z][A-Z0-9])(?:  -(?: |$)|  ?- ?(?=\S)|  ?-\s*$)")
_START, _END, _ANY = "TY", "ER", "GEN"
_MAPPING = {**TAG_KEY_MAPPING, "ED": "editors", "PP": "publication_place"}

Record = tuple[int, list[str]]


def read_ris(text: str, progress: Progress) -> Iterator[ReferenceEntry | BrokenEntry]:
    """The entries of a RIS text (LF, no BOM) in their order."""
    for cut in _records(text.split("\n")):
        progress.step()
        yield cut if isinstance(cut, BrokenEntry) else _entry(*cut)


def _records(lines: Sequence[str]) -> Iterator[Record | BrokenEntry]:
    """Each record up to its ER; what never ends is broken. Its type may stand in the middle, or be missing."""
    open_: Record | None = None
    typed, empty = False, False
    for number, line in enumerate(lines, 1):
        tag = _tag(line)
        empty = empty if line.strip() else True
        if tag == _START and open_ is not None and not typed and not empty:
            # Some programs write the tags in another order.
            open_[1].insert(0, _tidy(line))
            typed = True
        elif tag == _START:
            if open_ is not None:
                yield _unended(open_, typed)
            open_, typed, empty = (number, [_tidy(line)]), True, False
        elif open_ is None:
            if tag and tag != _END:
                open_, typed, empty = (number, [_tidy(line)]), False, False
        elif tag == _END:
            yield open_ if typed else (open_[0], [f"{_START}  - {_ANY}", *open_[1]])
            open_ = None
        else:
            open_[1].append(_tidy(line))
    if open_ is not None:
        yield _unended(open_, typed)


def _unended(record: Record, typed: bool) -> BrokenEntry:
    if not typed:
        return BrokenEntry(record[0], sentence("does not begin with its type ({start}  - …)", start=_START))
    return BrokenEntry(record[0], sentence("has no end; put a line “{end}  -” after it", end=_END))


def _tag(line: str) -> str:
    match = _TAG.match(line.lstrip(" \t") if line[:1] in " \t" else line)
    return match[1] if match else ""


def _tidy(line: str) -> str:
    """The line as rispy knows tags: two spaces, a hyphen and a space."""
    plain = line.lstrip(" \t")
    match = _TAG.match(plain)
    return f"{match[1]}  - {plain[match.end() :].strip()}" if match else plain.strip()


def _entry(line: int, lines: list[str]) -> ReferenceEntry | BrokenEntry:
    parser = rispy.RisParser(
        mapping=_MAPPING, delimiter_tags_mapping={}, skip_unknown_tags=True, enforce_list_tags=False
    )
    try:
        records = parser.parse("\n".join([*(each for each in lines if each), f"{_END}  - "]))
    # rispy raises any of these on records that are not whole.
    except (KeyError, AttributeError, TypeError, IndexError, ValueError):
        records = []
    if len(records) != 1:
        return BrokenEntry(line, sentence("cannot be read as RIS"))
    record = records[0]
    kind = words_for(str(record.get("type_of_reference", "")).strip().upper(), "ris")
    named = kind not in ("", "web page")
    extra = ris_extras(record, kind)
    authors = _all(record, "authors") or _all(record, "first_authors")
    # In an edited book AU are its editors.
    if _first(record, "type_of_reference").upper() == "EDBOOK" and not extra[EDITORS]:
        authors, extra[EDITORS] = [], people(authors)
    event, container = conference(record, kind)
    return entry_from(
        line,
        {
            "title": _first(record, "title", "primary_title", "short_title", "translated_title"),
            "authors": people(authors),
            "year": _first(record, "year", "publication_year", "date"),
            "type": kind if named else _first(record, "type_of_work") or kind,
            "container": container or _container(record),
            "volume": _first(record, "volume"),
            "issue": _first(record, "number"),
            "pages": "" if extra["Number of pages"] else _pages(record),
            "url": _first(record, "urls"),
            "doi": _first(record, "doi"),
            "publisher": _first(record, "publisher"),
            "language": _first(record, "language"),
            "accessed": _first(record, "access_date"),
        },
        {**extra, "Conference": event or extra.get("Conference", "")},
        files=tuple(_all(record, "file_attachments1", "file_attachments2")),
    )


def ris_extras(record: Mapping[str, Any], kind: str) -> dict[str, str]:
    """What stands beyond the fields of a reference. In books A2 names who edits the series, elsewhere who edits the book."""
    first, second, third = (_all(record, name) for name in ("editors", "secondary_authors", "tertiary_authors"))
    if kind == "book" and third:
        second, third = third, second
    notes, named_in_notes = _told(_all(record, "notes"))
    if _first(record, "abstract"):
        notes += [note for note in _all(record, "notes_abstract") if note != _first(record, "abstract")]
    year = year_in(_first(record, "year", "publication_year", "date"))
    dates = (full_date(date, year) for date in _all(record, "date", "publication_year", "year"))
    # For a book SP is how many pages it has, without an EP.
    whole_book = kind == "book" and not _first(record, "end_page") and _first(record, "start_page").isdigit()
    edition = "Software version" if kind == "software" else "Edition"
    return named_in_notes | {
        EDITORS: people([*first, *second]),
        "Series editors": people(third),
        "Translators": people(_all(record, "subsidiary_authors", "translated_author")),
        PUBLISHED: next((date for date in dates if date), ""),
        "Publication place": _first(record, "place_published", "publication_place"),
        edition: _first(record, "edition"),
        "Series": _first(record, "tertiary_title"),
        "Report number": _first(record, "note"),
        "Number of volumes": _first(record, "number_of_volumes"),
        "Number of pages": _first(record, "start_page") if whole_book else named_in_notes.get("Number of pages", ""),
        "Kind of work": _first(record, "type_of_work") if kind not in ("", "web page", "journal article") else "",
        "Newspaper section": _first(record, "section")
        if kind == "newspaper article"
        else named_in_notes.get("Newspaper section", ""),
        "Journal abbreviation": _first(record, "alternate_title1", "alternate_title2"),
        "Short title": _first(record, "short_title") if _first(record, "title", "primary_title") else "",
        "Notes": "; ".join(notes),
        "Abstract": _first(record, "abstract", "notes_abstract"),
        "Keywords": "; ".join(_all(record, "keywords")),
        **standard_numbers(_all(record, "issn")),
    }


def _told(notes: list[str]) -> tuple[list[str], dict[str, str]]:
    """Notes without those that name a thing which RIS has no tag for: `Carrier: Film`."""
    named, rest = {}, []
    for note in notes:
        name, colon, value = note.partition(": ")
        if colon and name in BY_NAME and not BY_NAME[name].ris:
            named[name] = value
        else:
            rest.append(note)
    return rest, named


def conference(record: Mapping[str, Any], kind: str) -> tuple[str, str]:
    """The conference and its proceedings, where both are named."""
    proceedings = _first(record, "custom3") if kind == "conference paper" else ""
    return (_first(record, "secondary_title"), proceedings) if proceedings else ("", "")


def people(names: list[str]) -> str:
    """A line of names. Some databases write all of them into one value, parted by semicolons."""
    return author_line(one_author(name) for value in names for name in value.split(";"))


def _container(record: Mapping[str, Any]) -> str:
    return _first(record, "secondary_title", "alternate_title3", "journal_name", "alternate_title2", "alternate_title1")


def _pages(record: Mapping[str, Any]) -> str:
    first, last = _first(record, "start_page"), _first(record, "end_page")
    return first if not last or last in first.split("-") else f"{first}-{last}" if first else last


def _first(record: Mapping[str, Any], *names: str) -> str:
    return next(iter(_all(record, *names)), "")


def _all(record: Mapping[str, Any], *names: str) -> list[str]:
    """Everything that stands under these names, none of it empty."""
    values: list[str] = []
    for name in names:
        value = record.get(name, "")
        values += [str(each).strip() for each in (value if isinstance(value, list) else [value])]
    return [value for value in values if value]
