"""Rebuilds the paragraphs of a PDF from the lines of its pages.

Lines of a paragraph are joined by a space. A new paragraph begins after a wider gap, at another letter size, at a
bullet, at an indented line after a full stop, and after a line that left room for the next word. At a page or column
end a paragraph goes on when its last line is full and does not end a sentence, or the next line begins in lower case.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reviewer.importers.pdf.hyphens import Hyphens
from reviewer.importers.pdf.mapping import LIGATURES, LineInText
from reviewer.importers.pdf.process import Line
from reviewer.importers.pdf.structure import Paragraph, parts_of
from reviewer.model.sources.structure import Part

_BULLET = re.compile(r"[•◦▪‣●○■\uf0b7\uf0a7](?:\s|$)")
_NUMBER = re.compile(r"(?:[-–—*]|\(?\d{1,3}[.)]|\[\d{1,3}\]|\(?[a-zA-Z][.)])\s")
_SENTENCE_END = re.compile(r"[.!?:;…。！？][\"'”’»)\]\d]*$")
# Chinese and Japanese have no space where a line ends.
_WIDE_SCRIPT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_DASH_AT_END = re.compile(r"\w[—–]$")
_LIGATURES = str.maketrans(LIGATURES)
_PARAGRAPH_GAP = 1.3
"""A gap of so many times the usual line pitch begins a paragraph."""
_OTHER_SIZE = 0.12
"""Letters that differ by more are of another size; less is rounding of the PDF."""
_HEADING_SIZE = 1.15
"""Letters so many times larger than those of the body are a heading's."""
_DEFAULT_PITCH = 1.2
"""Line pitch by letter height, as most programs set it, for a page of one line."""
_ROOM_IN_LETTERS = 12
"""In a ragged paragraph a line may end so many letters early and still go on."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line with its page and the edges of its column."""

    line: Line
    page: int
    left: float
    right: float

    @property
    def text(self) -> str:
        return self.line.text

    @property
    def ends_sentence(self) -> bool:
        return bool(_SENTENCE_END.search(self.text))

    def has_room_for(self, following: Line) -> bool:
        """Whether the first word of the next line would have fitted behind this one.

        Where the sentence visibly goes on, there must be room for some letters more.
        """
        word = following.text.split(" ", 1)[0]
        letter = (following.right - following.left) / max(1, len(following.text))
        goes_on = following.text[0].islower() and not self.ends_sentence
        return self.right - self.line.right > (len(word) + (_ROOM_IN_LETTERS if goes_on else 1.5)) * letter


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """The text of some pages, the offset in it at which each page starts, what its paragraphs are, and where its lines are.

    A page without text starts where the next one does.
    """

    text: str
    page_starts: tuple[int, ...]
    parts: list[Part]
    lines: list[LineInText]


def rebuilt(pages: Sequence[Sequence[Line]]) -> Rebuilt:
    """The paragraphs of the lines of these pages."""
    lines = [placed for number, page in enumerate(pages) for placed in _placed(number, page)]
    layout = _Layout(lines)
    hyphens = Hyphens(placed.line for placed in lines)
    pieces: list[str] = []
    length = 0
    starts: dict[int, int] = {}
    paragraphs: list[Paragraph] = []
    in_text: list[LineInText] = []
    for before, here in pairwise([None, *lines]):
        assert here is not None
        joint = layout.joint(before, here, hyphens) if before else ""
        text = here.text.translate(_LIGATURES)
        length += len(joint)
        starts.setdefault(here.page, length)
        pieces += (joint, text)
        in_text.append(LineInText(here.page, length, here.line, text))
        same = paragraphs.pop() if paragraphs and "\n" not in joint else Paragraph(length, 0, here.line.height)
        length += len(text)
        paragraphs.append(Paragraph(same.start, length, min(same.height, here.line.height)))
    if lines and lines[-1].line.hyphen:
        pieces.append("-")
        length += 1
    text = "".join(pieces)
    return Rebuilt(text, _filled(starts, len(pages), length), parts_of(text, paragraphs, layout.body), in_text)


def _filled(starts: dict[int, int], pages: int, end: int) -> tuple[int, ...]:
    filled = []
    for page in range(pages - 1, -1, -1):
        end = starts.get(page, end)
        filled.append(end)
    return tuple(reversed(filled))


def _placed(number: int, page: Sequence[Line]) -> list[_Placed]:
    """The lines of one page with the edges of their columns; a line higher than the one before begins a column."""
    columns: list[list[Line]] = []
    for line in page:
        # Half a letter of slack, for superscripts that came out as lines of their own.
        if not columns or line.base > columns[-1][-1].base + 0.5 * line.height:
            columns.append([])
        columns[-1].append(line)
    placed = []
    for column in columns:
        rights = sorted(line.right for line in column)
        # Not the longest line: one that hangs out would make all others look short.
        right = rights[-1] if len(rights) < 6 else rights[int(len(rights) * 0.85)]
        # Not the leftmost: bullets and hanging numbers stand there.
        left = sorted(line.left for line in column)[len(column) // 5]
        placed += [_Placed(line, number, left, right) for line in column]
    return placed


class _Layout:
    """What is usual in one document: the size of its letters and the distance of its lines."""

    def __init__(self, lines: Sequence[_Placed]) -> None:
        # Weighed by characters: a page of captions must not set the size of the body.
        heights = sorted(placed.line.height for placed in lines for _ in range(min(200, len(placed.text))))
        self.body = median(heights) if heights else 1.0
        pitches = sorted(
            drop / second.line.height
            for first, second in pairwise(lines)
            if first.page == second.page and 0 < (drop := first.line.base - second.line.base) < 3 * second.line.height
        )
        # Below the median, as gaps between paragraphs are among them.
        self._pitch = pitches[bisect_right(pitches, pitches[-1]) * 2 // 5] if pitches else _DEFAULT_PITCH

    def joint(self, before: _Placed, here: _Placed, hyphens: Hyphens) -> str:
        """What stands between two lines: a space, nothing, a hyphen, a line end between list items, a blank line."""
        if self._same_line(before, here):
            return " "
        if self._breaks(before, here):
            hyphen = "-" if before.line.hyphen else ""
            return hyphen + ("\n" if _BULLET.match(before.text) and _BULLET.match(here.text) else "\n\n")
        if before.line.hyphen:
            return hyphens.between(before.text, here.text)
        if _DASH_AT_END.search(before.text) or (
            _WIDE_SCRIPT.match(before.text[-1]) and _WIDE_SCRIPT.match(here.text[0])
        ):
            return ""
        return " "

    def _same_line(self, before: _Placed, here: _Placed) -> bool:
        near = abs(before.line.base - here.line.base) < 0.3 * self.body
        return before.page == here.page and near and 0 <= here.line.left - before.line.right < 2 * self.body

    def _breaks(self, before: _Placed, here: _Placed) -> bool:
        drop = before.line.base - here.line.base
        flows = before.page == here.page and drop > 0
        if flows and drop > _PARAGRAPH_GAP * self._pitch * here.line.height:
            return True
        if abs(before.line.height - here.line.height) > _OTHER_SIZE * here.line.height or _BULLET.match(here.text):
            return True
        if before.line.hyphen:
            return False
        room = before.has_room_for(here.line)
        ended = before.ends_sentence
        if _NUMBER.match(here.text) and (room or ended):
            return True
        if flows and here.line.height > _HEADING_SIZE * self.body:
            return False
        if not flows:
            return (room or ended) and not here.text[0].islower()
        return room or (ended and self._indented(before, here))

    def _indented(self, before: _Placed, here: _Placed) -> bool:
        """Whether a line begins further right than the line before, which is no list item with a hanging indent."""
        listed = _BULLET.match(before.text) or _NUMBER.match(before.text)
        return not listed and here.line.left > before.line.left + 0.6 * here.line.height
