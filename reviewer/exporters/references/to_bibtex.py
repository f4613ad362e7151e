"""Sources as BibTeX, for LaTeX and reference managers. Letters stay as they are, in UTF-8."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reviewer.exporters.citations.csl_items import extras
from reviewer.exporters.references.keys import keys_for
from reviewer.model.sources.authors import ET_AL, Author, split_authors
from reviewer.model.sources.dois import bare_doi
from reviewer.model.sources.reference_extras import EXTRAS, PUBLISHED
from reviewer.model.sources.reference_types import UNKNOWN, type_in_words, words_for
from reviewer.model.sources.source import Source

_SPECIAL = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{char: f"\\{char}" for char in "&%$#_"},
}
_SPECIALS = re.compile(r"[\\{}~^&%$#_]")
_PUBLISHER = {"techreport": "institution", "phdthesis": "school"}
_LISTS = {"Keywords": lambda value: value.replace("; ", ", ")}
_IN_BOOK = ("incollection", "inproceedings", "inreference")


def bibtex(sources: Sequence[Source]) -> str:
    """The whole file."""
    return "\n".join(_entry(source, key) for source, key in zip(sources, keys_for(sources), strict=True))


def _entry(source: Source, key: str) -> str:
    name = _type(source)
    lines = [f"  {field} = {{{value}}}," for field, value in _fields(source, name) if value]
    return "\n".join([f"@{name}{{{key},", *lines, "}", ""])


def _type(source: Source) -> str:
    kind = type_in_words(source.reference.type)
    if kind is not UNKNOWN:
        return kind.bibtex
    return "online" if source.reference.url else "misc"


def _fields(source: Source, name: str) -> Iterator[tuple[str, str]]:
    reference, extra = source.reference, extras(source)
    kind = type_in_words(reference.type)
    # A second pair of braces keeps the capitals: styles put titles into lower case.
    yield "title", f"{{{_escaped(source.title)}}}"
    yield "author", _names(reference.authors)
    yield "year", _escaped(reference.year)
    # biblatex reads `date`, BibTeX only `year`.
    yield "date", extra.get(PUBLISHED, "") if extra.get(PUBLISHED, "").startswith(reference.year) else ""
    yield "type", _escaped(reference.type) if kind is UNKNOWN or name == "online" else ""
    yield "entrysubtype", kind.words if name != "online" and words_for(name, "bibtex") != kind.words else ""
    yield "booktitle" if name in _IN_BOOK else "journal", _escaped(reference.container)
    yield "volume", _escaped(reference.volume)
    article = "article" in kind.words
    yield "number" if article and "Report number" not in extra else "issue", _escaped(reference.issue)
    yield "pages", _escaped(reference.pages).replace("-", "--")
    yield _PUBLISHER.get(name, "publisher"), _escaped(reference.publisher)
    yield "doi", _escaped(bare_doi(reference.doi) or reference.doi)
    # Escapes would be printed in an address; only what ends the field is written otherwise.
    yield "url", "".join(reference.url.split()).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
    yield "urldate", _escaped(reference.accessed)
    yield "langid", _escaped(reference.language)
    for each in EXTRAS:
        value = extra.get(each.name, "")
        if value and not (each.bibtex == "type" and (kind is UNKNOWN or name == "online")):
            yield each.bibtex, _names(value) if each.people else _escaped(_LISTS.get(each.name, str)(value))


def _names(line: str) -> str:
    return " and ".join(_name(author) for author in split_authors(line))


def _name(author: Author) -> str:
    """`Family, Given`, `Family, Jr, Given`, or a name as a whole in braces."""
    if author.family == ET_AL:
        # BibTeX's word for et al.
        return "others"
    if not author.given:
        return f"{{{_escaped(author.family)}}}"
    given, _, suffix = author.given.partition(", ")
    return ", ".join(_escaped(part) for part in (author.family, suffix, given) if part)


def _escaped(text: str) -> str:
    return _SPECIALS.sub(lambda special: _SPECIAL[special.group()], " ".join(text.split()))
