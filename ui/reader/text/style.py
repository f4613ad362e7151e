"""Type and measure of the reading pane: everything is a multiple of the fonts' own sizes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextOption

MEASURE = 68
"""How many characters a full line holds, about."""

_SAMPLE = "Routes of administration differ in dosing precision and convenience; infusions are the most studied."


class Style:
    """The reading font and the sizes that follow from it, in pixels."""

    def __init__(self, family: str, size: float, line_spacing: float) -> None:
        self.font = QFont(family)
        self.font.setPixelSize(max(6, round(size)))
        metrics = QFontMetricsF(self.font)
        self.em = float(self.font.pixelSize())
        self.ascent, self.descent = metrics.ascent(), metrics.descent()
        self.line = max(round(self.em * line_spacing), round(self.ascent + self.descent))
        self.stripe = max(2, round(self.em * 0.11))
        room = self.line - self.ascent - self.descent + 1
        self.stripe_step = max(self.stripe, min(self.stripe + 1, room / 3))
        self.gap = round(self.line * 0.55)
        self.blank = round(self.line * 0.3)
        self.char = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self.measure = round(self.char * MEASURE)
        self._options = {rtl: self._option(rtl) for rtl in (False, True)}

    def _option(self, right_to_left: bool) -> QTextOption:
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(self.em * 3)
        return option

    def option(self, right_to_left: bool) -> QTextOption:
        """How a paragraph of this direction is set."""
        return self._options[right_to_left]

    def advance(self, sample: str) -> float:
        """The average width of a character of this text."""
        sample = sample.replace("\n", " ")
        return QFontMetricsF(self.font).horizontalAdvance(sample) / len(sample) if sample else self.char


@dataclass(frozen=True, slots=True)
class Column:
    """Where things stand across the pane. `margin_width` is 0 where the pane is too narrow for a margin."""

    text_x: int
    text_width: int
    number_right: int
    margin_x: int
    margin_width: int

    @classmethod
    def fit(cls, width: int, style: Style, label_em: float) -> Column:
        """Centre numbers, text and margin as one group; in a narrow pane the margin goes first, then the gutter."""
        gutter = round(style.em * 3.6)
        margin = round(label_em * 15)
        gap = round(style.em * 1.6)
        if width < gutter + gap + margin + style.char * 34:
            gutter, margin = round(min(gutter, width * 0.12)), 0
        text = max(round(style.em * 4), min(style.measure, width - gutter - gap - margin))
        left = max(0, (width - gutter - text - gap - margin) // 2)
        text_x = left + gutter
        return cls(
            text_x=text_x,
            text_width=text,
            number_right=text_x - round(min(style.em * 1.4, gutter * 0.4)),
            margin_x=text_x + text + gap if margin else width,
            margin_width=margin,
        )
