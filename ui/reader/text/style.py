"""Type and measure of the reading pane: everything is a multiple of the fonts' own sizes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextOption

MEASURE = 68
"""How many characters a full line holds, about."""

_HEADINGS = (1.45, 1.28, 1.14, 1.06, 1.0, 1.0)
"""How much larger than the text the headings of each level are."""
_SAMPLE = "Routes of administration differ in dosing precision and convenience; infusions are the most studied."


class Style:
    """The reading font and the sizes that follow from it, in pixels."""

    def __init__(self, family: str, size: float, line_spacing: float, *, bold: bool = False) -> None:
        self._variants: dict[str, Style] = {}
        self._given = (family, size, line_spacing)
        self.font = QFont(family)
        self.font.setPixelSize(max(6, round(size)))
        self.font.setBold(bold)
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

    def of_heading(self, level: int) -> Style:
        """Larger and bold, the more so the higher the level."""
        family, size, spacing = self._given
        scale = _HEADINGS[min(max(level, 1), len(_HEADINGS)) - 1]
        return self._variant(f"h{level}", family, size * scale, min(spacing, 1.3), bold=True)

    @property
    def of_code(self) -> Style:
        """In letters of one width."""
        _, size, spacing = self._given
        return self._variant("code", _one_width(), size * 0.88, min(spacing, 1.45))

    def of_cell(self, *, head: bool) -> Style:
        """A little smaller and closer than the text."""
        family, size, spacing = self._given
        return self._variant(f"cell {head}", family, size * 0.92, min(spacing, 1.35), bold=head)

    @property
    def of_caption(self) -> Style:
        family, size, spacing = self._given
        return self._variant("caption", family, size * 0.9, min(spacing, 1.45))

    def _variant(self, name: str, family: str, size: float, spacing: float, *, bold: bool = False) -> Style:
        if name not in self._variants:
            self._variants[name] = Style(family, size, spacing, bold=bold)
        return self._variants[name]

    def advance(self, sample: str) -> float:
        """The average width of a character of this text."""
        sample = sample.replace("\n", " ")
        return QFontMetricsF(self.font).horizontalAdvance(sample) / len(sample) if sample else self.char


def _one_width() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


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
