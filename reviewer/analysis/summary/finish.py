"""The last look at a summary's document: passages learn who cites them, and links to what is not shown become plain text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from operator import is_

from reviewer.analysis.blocks import Block, Bullets, Grid, Passage, Picture, Run, Runs, Section, Text
from reviewer.analysis.summary.anchors import Anchors


def finished(sections: Iterable[Section], anchors: Anchors) -> tuple[Section, ...]:
    """The same sections with ways back from passages, and without links that lead nowhere."""
    sections = list(sections)
    places: set[str] = set()
    for section in sections:
        _collect(section, places)
    return tuple(_section(section, anchors, places) for section in sections)


def _collect(block: Block, places: set[str]) -> None:
    if isinstance(block, Section):
        places.add(block.anchor)
        for each in block.blocks:
            _collect(each, places)
    elif isinstance(block, Text):
        places.add(block.anchor)
        places.update(run.anchor for run in block.runs)
    elif isinstance(block, (Passage, Grid, Picture)):
        places.add(block.anchor)


def _section(section: Section, anchors: Anchors, places: set[str]) -> Section:
    blocks = tuple([_block(block, anchors, places) for block in section.blocks])
    # Most stay as they are, and there may be a hundred thousand of them.
    same = all(map(is_, blocks, section.blocks))
    return section if same else replace(section, blocks=blocks)


def _block(block: Block, anchors: Anchors, places: set[str]) -> Block:
    if isinstance(block, Section):
        return _section(block, anchors, places)
    if isinstance(block, Passage):
        if not block.number:
            return block
        cited = anchors.back(block.excerpt.highlight) if block.anchor else ()
        return replace(block, cited=cited) if cited else replace(block, number=0)
    if isinstance(block, Bullets):
        return Bullets(tuple(_runs(item, places) for item in block.items))
    if isinstance(block, Text):
        # What was deleted after it was cited stands as a line with the anchor of a passage.
        ways = anchors.back(block.anchor[2:]) if block.anchor.startswith("x_") else ()
        return replace(block, runs=(*_runs(block.runs, places), *(Run(" ↩", to=each) for each in ways)))
    return block


def _runs(runs: Runs, places: set[str]) -> Runs:
    return tuple(replace(run, to="") if run.to and run.to not in places else run for run in runs)
