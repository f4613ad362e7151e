"""An excerpt: what retrieval and export show of a highlight."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from reviewer.model.coding.code import CodeLabel
from reviewer.model.sources.source import Reference

LATEST = 253_402_300_799_000
"""The last second of the year 9999 in ms: no calendar goes further, but a laptop's clock may."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A highlight's text with its codes, source, place, coder and memo.

    `quote` is exactly the source's characters `start` to `end`. `paragraph` counts from 1; `page` is None without pages.
    `before` and `after` are context, empty unless asked for. `created` is ms since 1970, UTC.
    """

    highlight: str
    source: str
    source_title: str
    source_sha256: str
    reference: Reference
    start: int
    end: int
    quote: str
    codes: tuple[CodeLabel, ...]
    coder: str
    coder_id: str
    memo: str
    created: int
    paragraph: int
    page: int | None = None
    before: str = ""
    after: str = ""

    @property
    def place(self) -> str:
        """`¶ 13 · p. 4 · characters 3204–3318`, as shown and exported."""
        page = f" · p. {self.page}" if self.page else ""
        return f"¶ {self.paragraph}{page} · characters {self.start}–{self.end}"

    @property
    def date(self) -> str:
        """When it was highlighted, as an ISO time in UTC to the second."""
        return f"{datetime.fromtimestamp(min(self.created, LATEST) / 1000, UTC).isoformat()[:19]}Z"


@dataclass(frozen=True, slots=True)
class ExcerptList:
    """Excerpts as filtered, with what an export says about them. `filter` names the filter in words; `made` is when the
    export was asked for, in ms since 1970, UTC.

    They may be made as they are asked for: whoever writes them goes through them once. `by_source` says that those of a source
    are known to stand together, `bare` that none brings context, and `most` how many there are at most.
    """

    project: str
    excerpts: Iterable[Excerpt]
    filter: str = ""
    made: int = 0
    by_source: bool = False
    bare: bool = False
    most: int = 0
