"""What an export says of its excerpts as a whole. It is counted while they are written, so that they are gone through once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from operator import attrgetter

from reviewer.exporters.shared.wording import has_replaced
from reviewer.model.coding.excerpt import Excerpt, ExcerptList
from reviewer.model.coding.region import Region
from reviewer.pace import in_parts
from reviewer.progress import Progress

_STEP = 250
_PLACE_BITS = 40
"""Enough for any offset; an excerpt's place and source are kept as one number, which takes little room."""


class Told:
    """Goes through the excerpts of a list once, as `parts` or `sections`; after that it knows what they are together."""

    def __init__(self, listed: ExcerptList, progress: Progress) -> None:
        self._listed, self._progress = listed, progress
        # Whether sources stand together is seen by going through all of them, where it is not known.
        self._excerpts = listed.excerpts if listed.by_source else tuple(listed.excerpts)
        self._coders: dict[str, int] = {}
        self._sources: dict[str, int] = {}
        self._passages: set[int | tuple[int, Region]] = set()
        self._clean: set[str] = set()
        self._replaced = 0
        self._untagged = 0
        self._first: Excerpt | None = None
        self._last: Excerpt | None = None
        self.count = 0

    def parts(self) -> Iterator[list[Excerpt]]:
        """All excerpts in lists, after each of which progress is told."""
        return self._in_steps(self._counted())

    def sections(self) -> Iterator[tuple[Excerpt | None, Iterator[list[Excerpt]]]]:
        """One section for each source where the list keeps sources together, with its first excerpt; else one without.

        Each with its excerpts in lists as `parts` gives them.
        """
        if self._listed.by_source or _together(self._excerpts):
            for _, run in groupby(self._counted(), key=attrgetter("source")):
                excerpts = iter(run)
                first = next(excerpts)
                yield first, self._in_steps(chain((first,), excerpts))
        elif self._excerpts:
            yield None, self.parts()

    # Afterwards

    def about(self) -> list[tuple[str, str]]:
        """What the head of an export says, as (label, value): project, filter, counts, dates."""
        lines = [
            ("Project", self._listed.project),
            ("Filter", self._listed.filter or "all excerpts"),
            ("Excerpts", f"{self.count:,}"),
            ("Passages", f"{len(self._passages):,}"),
            ("Sources", f"{len(self._sources):,}"),
            ("Untagged", f"{self._untagged:,}"),
            ("Coders", ", ".join(f"{name} ({count:,})" for name, count in sorted(self._coders.items()))),
        ]
        if self._first is not None and self._last is not None:
            first, last = self._first.date, self._last.date
            lines.append(("Highlighted", first if first == last else f"{first} to {last}"))
        return [(label, value) for label, value in lines if value]

    def coders(self) -> list[str]:
        """The names of those whose excerpts these are, in their order."""
        return sorted(self._coders, key=lambda name: (name.casefold(), name))

    def note_on_replaced(self) -> str:
        """A sentence for the reader where `visible` replaced characters; empty where it did not."""
        if not self._replaced:
            return ""
        what = "1 excerpt holds" if self._replaced == 1 else f"{self._replaced:,} excerpts hold"
        return f"{what} control characters that this format cannot keep; each is shown as \ufffd (U+FFFD)."

    def _in_steps(self, excerpts: Iterable[Excerpt]) -> Iterator[list[Excerpt]]:
        for part in in_parts(excerpts, _STEP):
            yield part
            self._progress.step(len(part))

    def _counted(self) -> Iterator[Excerpt]:
        coders, sources, passages = self._coders, self._sources, self._passages
        for excerpt in self._excerpts:
            coders[excerpt.coder] = coders.get(excerpt.coder, 0) + 1
            source = sources.setdefault(excerpt.source, len(sources))
            if excerpt.region:
                passages.add((source, excerpt.region))
            else:
                passages.add(((source << _PLACE_BITS) + excerpt.start << _PLACE_BITS) + excerpt.end)
            self._untagged += not excerpt.codes
            if self._first is None or excerpt.created < self._first.created:
                self._first = excerpt
            if self._last is None or excerpt.created > self._last.created:
                self._last = excerpt
            self._replaced += self._has_replaced(excerpt)
            self.count += 1
            yield excerpt

    def _has_replaced(self, excerpt: Excerpt) -> bool:
        if has_replaced(f"{excerpt.quote}{excerpt.before}{excerpt.after}{excerpt.memo}"):
            return True
        names = (excerpt.coder, excerpt.source_title, *(code.path for code in excerpt.codes))
        if self._clean.issuperset(names):
            return False
        if has_replaced(*names):
            return True
        self._clean.update(names)
        return False


def _together(excerpts: Iterable[Excerpt]) -> bool:
    """Whether no source comes twice, else headings would only repeat."""
    runs = [source for source, _ in groupby(excerpts, key=attrgetter("source"))]
    return 0 < len(runs) == len(set(runs))


def brings_context(listed: ExcerptList) -> tuple[bool, Iterable[Excerpt]]:
    """Whether any excerpt brings what stands around it, and all of them; none is asked for after the first that does."""
    if listed.bare:
        return False, listed.excerpts
    seen: list[Excerpt] = []
    rest = iter(listed.excerpts)
    for excerpt in rest:
        seen.append(excerpt)
        if excerpt.before or excerpt.after:
            return True, chain(seen, rest)
    return False, seen
