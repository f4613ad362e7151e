"""A proposed merge of two edits of one text, word by word: what only one side changed is taken over."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_PIECES = re.compile(r"\s+|[^\s]+")


def merged_text(base: str, one: str, two: str) -> str:
    """The base with the changes of both sides; where both changed the same words, both stand, one after the other."""
    pieces = _PIECES.findall(base)
    edits = sorted(_edits(pieces, one, 0) + _edits(pieces, two, 1))
    out: list[str] = []
    at = 0
    index = 0
    while index < len(edits):
        start, end, _, new = edits[index]
        group = [(edits[index][2], new)]
        while index + 1 < len(edits) and (edits[index + 1][0] < end or edits[index + 1][:2] == (start, end)):
            index += 1
            end = max(end, edits[index][1])
            group.append((edits[index][2], edits[index][3]))
        out += pieces[at:start]
        texts = list(dict.fromkeys(text for _, text in group))
        out.append(_joined(texts))
        at = end
        index += 1
    return "".join(out + pieces[at:])


def _edits(pieces: list[str], text: str, side: int) -> list[tuple[int, int, int, str]]:
    other = _PIECES.findall(text)
    matcher = SequenceMatcher(None, pieces, other, autojunk=False)
    return [(i, j, side, "".join(other[m:n])) for tag, i, j, m, n in matcher.get_opcodes() if tag != "equal"]


def _joined(texts: list[str]) -> str:
    joined = ""
    for text in texts:
        joined += (" " if joined and text and not joined[-1].isspace() and not text[0].isspace() else "") + text
    return joined
