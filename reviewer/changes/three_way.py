"""A proposed merge of two edits of one text, word by word: what only one side changed is taken over."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_PIECES = re.compile(r"\s+|[^\s]+")

Edit = tuple[int, int, int, str]
"""Pieces `start` to `end` of the base become a text, on one side (0 or 1)."""


def merged_text(base: str, one: str, two: str) -> str:
    """The base with the changes of both sides; where both changed the same words, both stand, one after the other."""
    pieces = _PIECES.findall(base)
    edits = sorted(_edits(pieces, one, 0) + _edits(pieces, two, 1))
    out: list[str] = []
    at = 0
    while edits:
        group = [edits.pop(0)]
        start, end = group[0][:2]
        while edits and (edits[0][0] < end or edits[0][:2] == (start, end)):
            group.append(edits.pop(0))
            end = max(end, group[-1][1])
        out += pieces[at:start]
        sides = [[edit for edit in group if edit[2] == side] for side in (0, 1)]
        out.append(_joined(list(dict.fromkeys(_region(pieces, side, start, end) for side in sides if side))))
        at = end
    return "".join(out + pieces[at:])


def _edits(pieces: list[str], text: str, side: int) -> list[Edit]:
    other = _PIECES.findall(text)
    matcher = SequenceMatcher(None, pieces, other, autojunk=False)
    return [(i, j, side, "".join(other[m:n])) for tag, i, j, m, n in matcher.get_opcodes() if tag != "equal"]


def _region(pieces: list[str], edits: list[Edit], start: int, end: int) -> str:
    """What one side made of these pieces of the base."""
    out: list[str] = []
    for first, last, _, text in edits:
        out += [*pieces[start:first], text]
        start = last
    return "".join(out + pieces[start:end])


def _joined(texts: list[str]) -> str:
    joined = ""
    for text in texts:
        joined += (" " if joined and text and not joined[-1].isspace() and not text[0].isspace() else "") + text
    return joined
