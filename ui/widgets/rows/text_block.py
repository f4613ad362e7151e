"""A few lines of text laid out once for a width: for rows that are painted many times."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.units import Units

_BLANKS = dict.fromkeys((*range(0x20), 0x2028, 0x2029), " ")
_LONGEST_TEXT = 3_000  # More than any block shows; laying out a whole chapter would stall the list.
Run = tuple[str, QTextCharFormat | None]


class TextBlock:
    """Runs of plain text in one font, wrapped to `width`; what goes beyond `most` lines ends in an ellipsis.

    `leading` is the distance of lines, in sizes of the font, where that is more than the lines themselves need.
    """

    def __init__(self, runs: Sequence[Run], font: QFont, width: float, most: int, leading: float = 1.3) -> None:
        self._font, self._width, self._most, self._least = font, max(10.0, width), most, leading * _pixels(font)
        text = "".join(run for run, _ in runs)[:_LONGEST_TEXT].translate(_BLANKS)
        self._formats = _formats(runs, Units(text))
        self._layout = self._laid_out(text)
        if self._layout.lineCount() > most:
            self._layout = self._laid_out(self._cut(text))
        last = self._layout.lineAt(min(most, self._layout.lineCount()) - 1)
        self.height = last.y() + last.height() if text else 0.0

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the lines with the painter's pen where no format says otherwise."""
        self._layout.draw(painter, QPointF(x, y))

    def _cut(self, text: str) -> str:
        units = Units(text)
        start = units.to_code_points(self._layout.lineAt(self._most - 1).textStart())
        room = self._width - QFontMetricsF(self._font).averageCharWidth()
        rest = QFontMetricsF(self._font).elidedText(text[start : start + 500] + "…", Qt.TextElideMode.ElideRight, room)
        return text[:start] + (rest if rest.endswith("…") else rest + "…")

    def _laid_out(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        layout.setTextOption(_option())
        length = Units(text).length
        layout.setFormats([part for part in (_clipped(f, length) for f in self._formats) if part is not None])
        layout.beginLayout()
        y = 0.0
        for _ in range(self._most + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, y))
            y += max(line.height(), self._least)
        layout.endLayout()
        return layout


def _pixels(font: QFont) -> float:
    return float(QFontInfo(font).pixelSize())


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _formats(runs: Sequence[Run], units: Units) -> list[QTextLayout.FormatRange]:
    ranges = []
    at = 0
    for text, style in runs:
        end = at + len(text)
        if style is not None and text:
            part = QTextLayout.FormatRange()
            start = units.to_utf16(at)
            _place(part, start, units.to_utf16(end) - start)
            part.format = style
            ranges.append(part)
        at = end
    return ranges


def _clipped(part: QTextLayout.FormatRange, length: int) -> QTextLayout.FormatRange | None:
    start: int = part.start
    size: int = part.length
    if start >= length:
        return None
    cut = QTextLayout.FormatRange()
    _place(cut, start, min(size, length - start))
    cut.format = part.format
    return cut


def _place(part: QTextLayout.FormatRange, start: int, length: int) -> None:
    part.start, part.length = start, length
