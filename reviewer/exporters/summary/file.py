"""What a file of a summary is written from, whatever its format."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reviewer.analysis.blocks import Document, Passage, Section
from reviewer.analysis.summary.model import CodeEntry


@dataclass(frozen=True, slots=True)
class SummaryFile:
    """What a summary is written from. `data` is JSON for machines, in pieces; `around` is what stands before and after each
    excerpt, for opening it in its context; `codes` are the codebook in tree order; `made` is when it was asked for, in ms since
    1970."""

    document: Document
    data: Iterable[str]
    codes: tuple[CodeEntry, ...] = ()
    around: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    made: int = 0


def passages_of(document: Document) -> list[Passage]:
    """The passages in the order in which they are shown; one that is shown twice comes twice."""
    found: list[Passage] = []

    def walk(section: Section) -> None:
        for block in section.blocks:
            if isinstance(block, Passage):
                found.append(block)
            elif isinstance(block, Section):
                walk(block)

    for section in document.sections:
        walk(section)
    return found
