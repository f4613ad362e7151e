"""CSL-JSON, as Zotero and citation processors write it: each item is checked on its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError

from reviewer.importers.references.dates import full_date
from reviewer.importers.references.fields import entry_from, listed
from reviewer.model.sources.authors import Author, author_line
from reviewer.model.sources.reference_entry import BrokenEntry, ReferenceEntry
from reviewer.model.sources.reference_extras import EXTRAS, PUBLISHED, Extra
from reviewer.model.sources.reference_types import words_for
from reviewer.progress import Progress
from reviewer.sentence import sentence


def _as_text(value: Any) -> Any:
    # Volumes and years come as numbers and as texts.
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


Text = Annotated[str, BeforeValidator(_as_text)]


class _Loose(BaseModel):
    model_config = ConfigDict(extra="ignore", populate_by_name=True)


class Name(_Loose):
    """A person's name in its parts, or `literal`."""

    family: Text = ""
    given: Text = ""
    literal: Text = ""
    suffix: Text = ""
    particle: Text = Field("", alias="non-dropping-particle")
    dropping: Text = Field("", alias="dropping-particle")

    def author(self) -> Author:
        """As it is kept; particles go with the family name."""
        family = " ".join(part for part in (self.dropping, self.particle, self.family) if part)
        given = ", ".join(part for part in (self.given, self.suffix) if part)
        return Author(family or self.literal or given, given if family else "")


class Date(_Loose):
    """A date in parts, as text or as somebody wrote it."""

    parts: list[list[Text]] = Field(default_factory=list, alias="date-parts")
    raw: Text = ""
    literal: Text = ""

    def text(self) -> str:
        """`2025-03-10`, as much of it as there is."""
        first = self.parts[0] if self.parts else []
        return "-".join(f"{part:0>2}" for part in first) if first else self.raw or self.literal


class Item(_Loose):
    """One work."""

    type: Text = ""
    genre: Text = ""
    title: Text = ""
    author: list[Name] = Field(default_factory=list)
    issued: Date = Field(default_factory=Date)
    accessed: Date = Field(default_factory=Date)
    container: Text = Field("", alias="container-title")
    volume: Text = ""
    issue: Text = ""
    number: Text = ""
    page: Text = ""
    url: Text = Field("", alias="URL")
    doi: Text = Field("", alias="DOI")
    publisher: Text = ""
    language: Text = ""
    status: Text = ""


_NAMES = TypeAdapter(list[Name])
# The rich text that CSL-JSON allows in titles.
_MARKUP = re.compile(r"</?(?:i|b|sub|sup|sc|span)\b[^<>]*>")


def read_csl_json(text: str, progress: Progress) -> Iterator[ReferenceEntry | BrokenEntry]:
    """The items of a CSL-JSON text in their order; also of the object with `items` that some programs write."""
    try:
        for line, item in _items(text):
            progress.step()
            yield _entry(line, item)
    except json.JSONDecodeError as error:
        yield BrokenEntry(error.lineno, sentence("is not JSON: {why}; what follows was not read", why=_said(error)))
    except RecursionError:
        yield BrokenEntry(1, sentence("is nested too deeply"))


def _items(text: str) -> Iterator[tuple[int, Any]]:
    """Each item with the line on which it begins. Items before a mistake in the file are given out."""
    decoder = json.JSONDecoder()
    at = _skip(text, 0)
    # One object: a file of Mendeley's, or a single work.
    if text[at : at + 1] == "{":
        whole = decoder.raw_decode(text, at)[0]
        inner = whole.get("items")
        yield from ((1, item) for item in (inner if isinstance(inner, list) else [whole]))
        return
    if text[at : at + 1] != "[":
        raise json.JSONDecodeError("Expecting a list", text, at)
    at, line, counted = _skip(text, at + 1), 1, 0
    while text[at : at + 1] != "]":
        line, counted = line + text.count("\n", counted, at), at
        item, at = decoder.raw_decode(text, at)
        yield line, item
        at = _skip(text, at)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        elif text[at : at + 1] != "]":
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at)


def _skip(text: str, at: int) -> int:
    space = re.compile(r"[ \t\r\n]*").match(text, at)
    return space.end() if space else at


def _said(error: json.JSONDecodeError) -> str:
    if error.pos >= len(error.doc.rstrip()):
        return sentence("the file ends inside it")
    what = f"{error.msg[:1].lower()}{error.msg[1:]}"
    return sentence("{what} at character {column}", what=what, column=error.colno)


def _entry(line: int, raw: Any) -> ReferenceEntry | BrokenEntry:
    if not isinstance(raw, dict):
        return BrokenEntry(line, sentence("is not an object with fields"))
    try:
        # Some programs write null where they know nothing.
        item = Item.model_validate({key: value for key, value in raw.items() if value is not None})
        extra = {each.name: _extra(each, raw) for each in EXTRAS}
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        return BrokenEntry(line, sentence("has a “{where}” of another form than CSL-JSON has", where=where[:60]))
    kind = words_for(item.type, "csl")
    if kind in ("", "web page", "journal article"):
        kind, extra["Kind of work"] = item.genre or kind, ""
    if "article" in item.type and not item.issue:
        extra["Report number"] = ""
    issued = item.issued.text()
    return entry_from(
        line,
        {
            "title": _MARKUP.sub("", item.title),
            "authors": author_line(name.author() for name in item.author),
            "year": issued or item.status,
            "type": kind,
            "container": _MARKUP.sub("", item.container),
            "volume": item.volume,
            "issue": item.issue or (item.number if "article" in item.type else ""),
            "pages": item.page,
            "url": item.url,
            "doi": item.doi,
            "publisher": item.publisher,
            "language": item.language,
            "accessed": item.accessed.text(),
        },
        {
            **extra,
            "Conference": extra["Conference"] or _text(raw.get("event")),
            "Keywords": "; ".join(listed(extra["Keywords"])),
            PUBLISHED: full_date(issued),
        },
    )


def _extra(each: Extra, raw: dict[str, Any]) -> str:
    value = raw.get(each.csl)
    if each.people:
        return author_line(name.author() for name in _NAMES.validate_python(value or []))
    return _text(value)


def _text(value: Any) -> str:
    return _MARKUP.sub("", str(value)) if isinstance(value, (str, int, float)) else ""
