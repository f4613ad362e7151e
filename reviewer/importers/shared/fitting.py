"""Fits the parts that an importer found to the text as a source keeps it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reviewer.model.sources.structure import LONGEST_VALUE, MOST_PARTS, Part, Structure

_BOM = "\ufeff"
_PAIR = re.compile("\r\n")


def structure_in(read: str, kept: str, parts: Sequence[Part]) -> Structure:
    """The structure of the text that is kept, of parts of the text as it was read.

    Empty parts, and all of a text with more than `MOST_PARTS`, are left out.
    """
    if len(parts) > MOST_PARTS:
        return Structure()
    moved = parts if read == kept else _moved(read, parts)
    # What is said twice, such as code in code, is said once.
    return Structure(
        part
        for part in dict.fromkeys(moved)
        if 0 <= part.start < part.end <= len(kept) and len(part.value) <= LONGEST_VALUE and part.value.isprintable()
    )


def _moved(read: str, parts: Iterable[Part]) -> Iterable[Part]:
    """A text is kept without the BOM before it, and with one character for each line end."""
    before = len(read) - len(read.lstrip(_BOM))
    pairs = [found.start() for found in _PAIR.finditer(read)]

    def place(offset: int) -> int:
        return max(0, offset - before - bisect_left(pairs, offset))

    return (replace(part, start=place(part.start), end=place(part.end)) for part in parts)
