"""Which excerpts are wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reviewer.model.sources.status import Status

ExcerptOrder = Literal["source", "code", "coder", "newest", "oldest", "longest"]


@dataclass(frozen=True, slots=True)
class ExcerptFilter:
    """Every condition that is set must hold; an empty one lets everything through.

    `codes`, `coders`, `sources`, `highlights` are ids. `tagged` and `with_memo` are None for either.
    `groups` and `cases` are ids: the source is in one of the groups of sources, a code in one of those of codes; the source or
    passage is held by one of the cases, or shares characters with such a passage.
    `statuses` are where the source stands in the appraisal. `text` must occur in quote or memo, ignoring case.
    """

    codes: tuple[str, ...] = ()
    sub_codes: bool = True
    coders: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    highlights: tuple[str, ...] | None = None
    tagged: bool | None = None
    with_memo: bool | None = None
    statuses: tuple[Status, ...] = ()
    text: str = ""
    groups: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
