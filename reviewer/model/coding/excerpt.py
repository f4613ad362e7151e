"""An excerpt: what retrieval and export show of a highlight."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.region import Region
from reviewer.model.sources.source import Reference
from reviewer.system.moments import LATEST

_MINUTE_MS = 60_000
_FIRST_DAY = date(1970, 1, 1)


@lru_cache(maxsize=1_000)
def _day(days: int) -> str:
    """So many days after the first of 1970, as an ISO date."""
    return (_FIRST_DAY + timedelta(days)).isoformat()


@lru_cache(maxsize=1_000)
def _minute(minutes: int) -> str:
    """So many minutes after the beginning of 1970, as an ISO date and time up to the seconds."""
    days, minutes = divmod(minutes, 24 * 60)
    return f"{_day(days)}T{minutes // 60:02}:{minutes % 60:02}:"


@dataclass(frozen=True, slots=True)
class CutOut:
    """The picture of a region, cut out of its page: a PNG, shown so many points wide and high."""

    png: bytes
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A highlight's text with its codes, source, place, coder and memo.

    `quote` is exactly the source's characters `start` to `end`. `paragraph` counts from 1; `page` is None without pages.
    `before` and `after` are context, empty unless asked for. `created` is ms since 1970, UTC. The quote of a `region` is empty;
    `cut` is its picture, where it was asked for and could be made. `cases` are the names of
    those it stands in, where they were asked for.
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
    region: Region | None = None
    cut: CutOut | None = None
    cases: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What is shown of it where there are words alone: the quote, or `[Figure, p. 4]`."""
        return f"[{self.region.name}]" if self.region else self.quote

    @property
    def marked(self) -> str:
        """What a citation vouches for: the quote, or where the region lies."""
        return self.region.line if self.region else self.quote

    @property
    def described(self) -> str:
        """What a picture of a region shows, for those who do not see it: the memo, or else `Figure, p. 4`."""
        return self.memo or (self.region.name if self.region else "")

    @property
    def place(self) -> str:
        """`¶ 13 · p. 4 · characters 3204–3318`, as shown and exported; of a region its page and its box."""
        if self.region:
            return self.region.place
        page = f" · p. {self.page}" if self.page else ""
        return f"¶ {self.paragraph}{page} · characters {self.start}–{self.end}"

    @property
    def date(self) -> str:
        """When it was highlighted, as an ISO time in UTC to the second."""
        # As by a datetime, in a tenth of the time: an export has hundreds of thousands.
        minutes, ms = divmod(min(self.created, LATEST), _MINUTE_MS)
        return f"{_minute(minutes)}{ms // 1000:02}Z"


@dataclass(frozen=True, slots=True)
class ExcerptList:
    """Excerpts as filtered, with what an export says about them. `filter` names the filter in words; `made` is when the
    export was asked for, in ms since 1970, UTC.

    They may be made as they are asked for: whoever writes them goes through them once. `by_source` says that those of a source
    are known to stand together, `bare` that none brings context, and `most` how many there are at most.
    `regions`: there may be regions of pages among them; `cases`: each says which it stands in.
    """

    project: str
    excerpts: Iterable[Excerpt]
    filter: str = ""
    made: int = 0
    by_source: bool = False
    bare: bool = False
    regions: bool = False
    cases: bool = False
    most: int = 0
