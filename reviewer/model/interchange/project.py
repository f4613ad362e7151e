"""The values of a project that another tool wrote, or is to read. They name each other by GUID: 32 hex digits.

`made` is when something was made there, in ms since 1970, UTC, None where that is not said; `by` is the GUID of a person,
"" where nobody is named. Texts are as the tool writes them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from reviewer.model.interchange.offsets import Convention
from reviewer.model.sources.source import Attribute

Box = tuple[float, float, float, float]
"""The lesser x and y, then the greater ones: of a PDF in points from the lower left corner of the page, of a picture in pixels from
its upper left corner."""
Direction = Literal["", "one", "both"]
"""Of a link: none, from its first end to its second, or both ways."""


@dataclass(frozen=True, slots=True)
class Person:
    """A coder."""

    guid: str
    name: str


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """A code: `parent` is the GUID of the one above, "" at the top; `heading`: it only groups. `colour` is `#rrggbb` or ""."""

    guid: str
    name: str
    parent: str = ""
    colour: str = ""
    use: str = ""
    heading: bool = False
    by: str = ""
    made: int | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """A file that a source came from. Its bytes are read when they are needed."""

    name: str
    media_type: str
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Tagging:
    """One code on one selection. `by` is who gave it; who made the selection where nobody is named."""

    guid: str
    code: str
    by: str = ""
    made: int | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """A passage of a source, or with a `box` a rectangle on `page` (from 1) of its file.

    `start` and `end` are as the file counts them, see `reviewer.importers.projects.offsets`. `quote` is what the file says of
    its words, which may be cut, "" where it says nothing. `prefix` and `suffix` stand around it.
    """

    guid: str
    source: str
    start: int
    end: int
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    memo: str = ""
    by: str = ""
    made: int | None = None
    taggings: tuple[Tagging, ...] = ()
    page: int = 0
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source. `text` is as the file has it, with its line ends, None where there is none.

    `reference` has keys of REFERENCE_FIELDS. `whole` are codes that it bears as a whole. `path` is what the file says about
    where it was kept.
    """

    guid: str
    name: str
    text: str | None = None
    path: str = ""
    originals: tuple[Original, ...] = ()
    memo: str = ""
    by: str = ""
    made: int | None = None
    attributes: tuple[Attribute, ...] = ()
    reference: Mapping[str, str] = field(default_factory=dict)
    page_starts: tuple[int, ...] = ()
    whole: tuple[Tagging, ...] = ()


@dataclass(frozen=True, slots=True)
class MemoEntry:
    """A text of a coder on the project (`target` is ""), a source, a code, a selection, or on one of the new kinds."""

    guid: str
    target_kind: str
    target: str
    text: str
    by: str = ""
    made: int | None = None


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """A text that hangs on nothing."""

    guid: str
    title: str
    text: str
    by: str = ""
    made: int | None = None


@dataclass(frozen=True, slots=True)
class GroupEntry:
    """A set of sources or of codes."""

    guid: str
    name: str
    of: Literal["source", "code"]
    members: tuple[str, ...] = ()
    memo: str = ""


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """A case: a person, a place, an event. It holds whole sources and selections."""

    guid: str
    name: str
    memo: str = ""
    attributes: tuple[Attribute, ...] = ()
    sources: tuple[str, ...] = ()
    selections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkEntry:
    """A relation between two selections. `kind`: contradicts, supports or related."""

    guid: str
    a: str
    b: str
    kind: str = "related"
    name: str = ""
    direction: Direction = ""
    note: str = ""
    by: str = ""
    made: int | None = None


@dataclass(frozen=True, slots=True)
class NotTaken:
    """Something of the file that has no home here: what it is in words (`graph`), its name, and why."""

    what: str
    name: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class WholeProject:
    """All that a file holds. `origin` is the program that wrote it, as it says itself. `counts`: how the format itself counts
    offsets, None where every program does it its own way."""

    title: str = ""
    description: str = ""
    origin: str = ""
    people: tuple[Person, ...] = ()
    codes: tuple[CodeEntry, ...] = ()
    sources: tuple[SourceEntry, ...] = ()
    selections: tuple[Selection, ...] = ()
    memos: tuple[MemoEntry, ...] = ()
    notes: tuple[NoteEntry, ...] = ()
    groups: tuple[GroupEntry, ...] = ()
    cases: tuple[CaseEntry, ...] = ()
    links: tuple[LinkEntry, ...] = ()
    counts: Convention | None = None
    not_taken: tuple[NotTaken, ...] = ()
    warnings: tuple[str, ...] = ()
