"""BibTeX and BibLaTeX files: read by bibtexparser, LaTeX turned into letters, each broken block told with its line."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping, Sequence

from bibtexparser import middlewares, model
from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library

from reviewer.importers.references.bibtex_joins import MONTHS, joined
from reviewer.importers.references.dates import full_date, month_and_day
from reviewer.importers.references.fields import entry_from, listed
from reviewer.importers.references.latex import plain
from reviewer.importers.shared.reading import year_in
from reviewer.model.sources.authors import ET_AL, Author, author_line
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry
from reviewer.model.sources.reference_extras import EDITORS, EXTRAS, PUBLISHED
from reviewer.model.sources.reference_types import type_in_words, words_for
from reviewer.progress import Progress
from reviewer.sentence import sentence

_BRACE_OR_AND = re.compile(r"[{}]|(?<!\s)\s++and\s++", re.IGNORECASE)
# Names are split at braces and commas, and paths hold backslashes: both before LaTeX is read.
_PEOPLE = frozenset({"author", "file", *(each.bibtex for each in EXTRAS if each.people)})
_OTHER_NAMES = {"address": ("location",), "eventtitle": ("event",), "keywords": ("keyword",)}
_FILE_TYPE = re.compile(r"(?:application|text|image)/[\w.+-]+|[A-Za-z]{2,5}")
_ESCAPED = re.compile(r"\\([:;\\{}_&%$#])")

# What is broken is listed for the user; the library would print it as well.
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())
logging.getLogger("bibtexparser").propagate = False


def read_bibtex(text: str, progress: Progress) -> Iterator[ReferenceEntry | BrokenEntry]:
    """The entries of a BibTeX text (LF, no BOM) in their order. Names in the text's @string blocks are filled in."""
    library = parse_string(text)
    names = MONTHS | {each.key.lower(): str(each.value) for each in library.strings}
    for block in library.blocks:
        progress.step()
        if isinstance(block, (model.DuplicateBlockKeyBlock, model.DuplicateFieldKeyBlock, model.MiddlewareErrorBlock)):
            block = block.ignore_error_block or block
            if isinstance(block, model.Entry) and not isinstance(block, model.ParsingFailedBlock):
                # Blocks set aside for a name used twice have not been through the middleware.
                block = _prepared(block)
        if isinstance(block, model.Entry):
            yield _entry(block, names)
        elif isinstance(block, model.ParsingFailedBlock):
            yield BrokenEntry((block.start_line or 0) + 1, sentence("is not whole: {why}", why=_why(block)))


def _prepared(entry: model.Entry) -> model.Entry:
    library = Library([entry])
    entries = middlewares.RemoveEnclosingMiddleware(allow_inplace_modification=True).transform(library).entries
    return entries[0] if entries else entry


def _why(block: model.ParsingFailedBlock) -> str:
    reason = str(getattr(block.error, "abort_reason", block.error))
    if "end of file" in reason:
        return sentence("the file ends inside it")
    if "block start" in reason:
        return sentence("the next entry begins inside it; look for a brace or quotation mark that is not closed")
    return sentence("look for a brace, quotation mark or comma that is missing")


def _entry(entry: model.Entry, names: Mapping[str, str]) -> ReferenceEntry | BrokenEntry:
    raw: dict[str, str] = {}
    for each in entry.fields:
        raw.setdefault(each.key.lower(), joined(str(each.value), names))
    fields = {name: plain(value) for name, value in raw.items() if name not in _PEOPLE}
    # biblatex knows magazines and newspapers as subtypes of article.
    kind = _subtype(fields.get("entrysubtype", "")) or words_for(entry.entry_type.lower(), "bibtex")
    named = kind not in ("", "web page")
    article = "article" in kind
    extra = _extras(raw, fields, article=article)
    if not named:
        extra["Kind of work"] = ""
    return entry_from(
        (entry.start_line or 0) + 1,
        {
            "title": _title(fields),
            "authors": author_line(
                _authors(raw.get("author") or ("" if extra[EDITORS] else fields.get("organization", "")))
            ),
            "year": fields.get("year") or fields.get("date") or fields.get("pubstate", ""),
            "type": kind if named else fields.get("type", "") or kind,
            "container": _first(fields, "journal", "journaltitle", "booktitle", "maintitle"),
            "volume": fields.get("volume", ""),
            "issue": _first(fields, "issue", "number") if article else fields.get("issue", ""),
            "pages": fields.get("pages", ""),
            "url": _address(raw, fields),
            "doi": fields.get("doi", ""),
            "publisher": _first(fields, "publisher", "institution", "school", "organization"),
            "language": _first(fields, "langid", "language"),
            "accessed": fields.get("urldate", ""),
        },
        extra,
        files=_files(raw.get("file", "")),
    )


def _subtype(words: str) -> str:
    """`newspaper`, or a kind of work in this program's words."""
    return (type_in_words(words).words or type_in_words(f"{words} article").words) if words else ""


def _extras(raw: Mapping[str, str], fields: Mapping[str, str], *, article: bool) -> dict[str, str]:
    """What stands beyond the fields of a reference."""
    extra = {}
    for each in EXTRAS:
        names = (each.bibtex, *_OTHER_NAMES.get(each.bibtex, ()))
        if each.people:
            extra[each.name] = author_line(_authors(next((raw[name] for name in names if raw.get(name)), "")))
        else:
            extra[each.name] = _first(fields, *names)
    if article and not fields.get("issue"):
        extra["Report number"] = ""
    year = year_in(fields.get("year") or fields.get("date", ""))
    extra[PUBLISHED] = full_date(fields.get("date", "")) or month_and_day(
        fields.get("month", ""), fields.get("day", ""), year
    )
    keywords = raw.get("keywords") or raw.get("keyword", "")
    # EndNote writes one on a line.
    by_line = keywords if any(mark in keywords for mark in ";,") else keywords.replace("\n", ";")
    extra["Keywords"] = "; ".join(listed(plain(by_line)))
    return extra


def _title(fields: Mapping[str, str]) -> str:
    title, below = fields.get("title", ""), fields.get("subtitle", "")
    return f"{title}: {below}" if title and below else title


def _address(raw: Mapping[str, str], fields: Mapping[str, str]) -> str:
    """The address as it stands: only escapes of characters that LaTeX reserves are undone."""
    address = raw.get("url", "")
    if not address:
        link = re.search(r"https?://[^\s{}]+", raw.get("howpublished", "") or fields.get("note", ""))
        address = link.group() if link else ""
    return re.sub(r"\\([&%_#$~{}])", r"\1", address).strip("{} ")


def _authors(line: str) -> Iterator[Author]:
    for name in _split(line):
        if name.strip().lower() == "others":
            yield Author(ET_AL)
        # Braces around a whole name keep it together: an organisation.
        elif name.strip().startswith("{") and name.strip().endswith("}") and "," not in plain(name):
            yield Author(plain(name))
        else:
            yield _person(name)


def _person(name: str) -> Author:
    """A name in any of BibTeX's three orders; `von` goes with the family name, `Jr` behind the given name."""
    stripped = name.strip()
    try:
        parts = middlewares.names.parse_single_name_into_parts(stripped, strict=False)
    except middlewares.names.InvalidNameError:
        return Author(plain(stripped))
    family = plain(" ".join([*parts.von, *parts.last]))
    given = plain(" ".join(parts.first))
    return Author(family or given, ", ".join(part for part in (given, plain(" ".join(parts.jr))) if part and family))


def _split(line: str) -> list[str]:
    """The line cut at `and` outside braces."""
    names, depth, start = [], 0, 0
    for match in _BRACE_OR_AND.finditer(line):
        if match.group() in "{}":
            depth += 1 if match.group() == "{" else -1
        elif depth <= 0:
            names.append(line[start : match.start()])
            start = match.end()
    return [name for name in [*names, line[start:]] if name.strip()]


def _files(value: str) -> tuple[str, ...]:
    """`a.pdf`, `:folder/a.pdf:PDF` or `Full text:folder/a.pdf:application/pdf`, several parted by a semicolon."""
    paths = []
    # A semicolon or colon in a name has a backslash before it.
    for part in re.split(r"(?<!\\);", value):
        pieces = re.split(r"(?<!\\):", part.strip())
        # Some programs do not mark the colon after the letter of a drive.
        pieces = [*pieces[:1], f"{pieces[1]}:{pieces[2]}", *pieces[3:]] if _has_drive(pieces, 1) else pieces
        if _has_drive(pieces, 0) and len(pieces) == 2:
            path = part.strip()
        elif len(pieces) == 1 or (len(pieces) == 2 and _FILE_TYPE.fullmatch(pieces[1])):
            path = pieces[0]
        else:
            path = pieces[1]
        paths.append(_ESCAPED.sub(r"\1", path).strip())
    return tuple(path for path in paths if path)


def _has_drive(pieces: Sequence[str], at: int) -> bool:
    return len(pieces) > at + 1 and len(pieces[at]) == 1 and pieces[at].isalpha() and pieces[at + 1][:1] in ("/", "\\")


def _first(fields: Mapping[str, str], *names: str) -> str:
    return next((fields[name] for name in names if fields.get(name)), "")
