"""What the lines of a plain text are, as far as their shape says it: headings between long paragraphs, and items of lists.

Nothing in the file says so. A line is taken for a heading only where a reader would hardly take it for anything else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reviewer.model.sources.structure import Part

_ITEM = re.compile(r"[ \t]{0,20}+(?P<mark>[•◦▪‣●○■]|[-–*]|\(?\d{1,3}[.)])[ \t]{1,5}(?=\S)")
_MARKS = frozenset("•◦▪‣●○■-–*(")
"""What an item begins with that has no number: few lines need to be looked at closer."""
_SMALL_WORDS = frozenset(
    "a an and as at but by for from in into is it its nor of on or per so than that the to upon via vs with de da do e em la "
    "le les et der die das und von zu im".split()
)
_LONGEST_HEADING = 90
_PARAGRAPH = 110
"""Characters from which on a line is a paragraph and no title, caption or name."""
_FEWEST = 2
_LARGEST_SHARE = 0.5
"""Of all lines. Where there are more, the text is a list of titles or a poem."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str
    item: bool

    @property
    def is_long(self) -> bool:
        return self.item or len(self.text) >= _PARAGRAPH


def plain_parts(text: str) -> list[Part]:
    """The headings and items of a plain text."""
    lines, parts = _lines(text)
    headings: list[Part] = []
    above = True  # Whether what stands above a line is long, a heading, or nothing.
    for number, line in enumerate(lines):
        below = number + 1 < len(lines) and lines[number + 1].is_long and not lines[number + 1].item
        is_heading = above and below and not line.item and _titled(line.text)
        if is_heading:
            headings.append(Part("heading", line.start, line.start + len(line.text), 2))
        above = is_heading or line.is_long
    if len(headings) < _FEWEST or len(headings) > _LARGEST_SHARE * len(lines):
        return parts
    return [*headings, *parts]


def _lines(text: str) -> tuple[list[_Line], list[Part]]:
    """The lines with something on them, without white space around it, and the items among them. Two alone are no list."""
    lines: list[_Line] = []
    runs: list[list[Part]] = [[]]
    at = 0
    for written in text.split("\n"):
        shown = written.strip()
        begins = shown[:1]
        found = _ITEM.match(written) if begins in _MARKS or begins.isdecimal() else None
        if shown:
            start = at + len(written) - len(written.lstrip())
            lines.append(_Line(start, shown, found is not None))
            if found:
                runs[-1].append(Part("item", start, start + len(shown), 1, found["mark"]))
            elif runs[-1]:
                runs.append([])
        at += len(written) + 1
    return lines, [part for run in runs if len(run) > 1 for part in run]


def _titled(line: str) -> bool:
    """Whether a line is written as a title: short, its words in capitals but for small ones, without a full stop."""
    if not 3 < len(line) <= _LONGEST_HEADING or line[-1] in ".,;:-–—…" or not line[0].isalnum():
        return False
    words = [word for word in re.split(r"[\s/–—]+", line) if word[:1].isalpha() and word.lower() not in _SMALL_WORDS]
    capitals = sum(word[0].isupper() for word in words)
    return bool(words) and words[0][0].isupper() and capitals >= 0.7 * len(words)
