"""How the reading pane is painted: tints, marks, stripes, text, numbers, caret and handles, in this order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.look.reader_colours import ReaderTheme
from ui.reader.highlights.decoration import Decoration
from ui.reader.text.layout import PieceLayout
from ui.reader.text.style import Column, Style

Range = tuple[int, int]


@dataclass(slots=True)
class Marks:
    """What lies over the highlights, in code points of the text; None where there is nothing of a kind."""

    selection: Range | None = None
    caret: int | None = None
    current: str | None = None
    current_range: Range | None = None
    current_colour: str = ""
    found: Sequence[Range] = ()
    found_current: Range | None = None
    drop: Range | None = None
    held: bool | None = None
    """The grip in the hand: True for the one at the start, False at the end."""


class PiecePainter:
    """Paints one piece after another into a view."""

    def __init__(self, painter: QPainter, theme: ReaderTheme, style: Style, column: Column, label: QFont) -> None:
        self._painter, self._theme, self._style, self._column = painter, theme, style, column
        self._label = label

    def paint(
        self, layout: PieceLayout, start: int, y: int, decoration: Decoration, marks: Marks, clip: QRectF
    ) -> None:
        """Paint the piece that begins at code point `start`, its text's top at `y`."""
        painter, theme = self._painter, self._theme
        painter.save()
        painter.translate(self._column.text_x, y)
        for rule in layout.rules:
            painter.fillRect(rule, theme.colour("rule"))
        self._tints(decoration, marks.current)
        for match in marks.found:
            self._fill(layout, start, match, theme.colour("find"))
        if marks.found_current:
            self._fill(layout, start, marks.found_current, theme.colour("find_current"))
        if marks.selection:
            self._outline(layout, start, marks.selection, "selection_border", theme.colour("selection"))
        self._stripes(decoration)
        self._current(layout, start, marks)
        if marks.drop:
            self._outline(layout, start, marks.drop, "drop", None, width=2)
        painter.restore()
        painter.setPen(theme.colour("text"))
        layout.draw(painter, self._column.text_x, y, clip)

    def _tints(self, decoration: Decoration, current: str | None) -> None:
        for tint in decoration.tints:
            colour = tint.colour or self._theme.untagged
            shade = QColor(self._theme.code_tint(colour, strong=tint.highlight == current))
            # Not committed yet, or without a code: paler, until that is settled.
            if tint.pending or not tint.colour:
                shade.setAlphaF(0.6)
            self._painter.fillRect(tint.box, shade)

    def _stripes(self, decoration: Decoration) -> None:
        style = self._style
        for stripe in decoration.stripes:
            box = stripe.box
            top = round(box.bottom() - 1 + stripe.lane * style.stripe_step)
            if stripe.colour:
                line = QRectF(box.left(), top, box.width(), style.stripe)
                self._painter.fillRect(line, self._theme.code_line(stripe.colour))
            else:
                pen = QPen(self._theme.colour("untagged"), max(1, style.stripe - 0.5), Qt.PenStyle.DotLine)
                # Round caps would join the dots to a line.
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                self._painter.setPen(pen)
                middle = top + style.stripe / 2
                self._painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))

    def _boxes(self, layout: PieceLayout, start: int, span: Range) -> list[QRectF]:
        first, last = span[0] - start, span[1] - start
        return layout.rects(first, last) if first < layout.length and last > 0 else []

    def _fill(self, layout: PieceLayout, start: int, span: Range, colour: QColor) -> None:
        for box in self._boxes(layout, start, span):
            self._painter.fillRect(box, colour)

    def _outline(
        self, layout: PieceLayout, start: int, span: Range, role: str | QColor, fill: QColor | None, width: float = 1
    ) -> None:
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(role) if isinstance(role, str) else role, width))
        painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
        for box in self._boxes(layout, start, span):
            # On half pixels a line of one pixel is sharp.
            sharp = QRectF(box.toAlignedRect()).adjusted(-0.5, 0.5, 0.5, -0.5)
            painter.drawRoundedRect(sharp, 2.5, 2.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _current(self, layout: PieceLayout, start: int, marks: Marks) -> None:
        if marks.current_range:
            line = self._theme.code_line(marks.current_colour or self._theme.untagged)
            self._outline(layout, start, marks.current_range, line, None, width=1.4)

    def caret(self, layout: PieceLayout, offset: int, y: int) -> None:
        """Paint the caret before a character of the piece."""
        box = layout.caret(offset)
        width = max(1, round(self._style.em / 11))
        area = QRectF(round(self._column.text_x + box.x()), y + box.y(), width, box.height())
        self._painter.fillRect(area, self._theme.colour("text"))

    def number(self, number: int, layout: PieceLayout, y: int) -> None:
        """Paint a paragraph's number beside its first row."""
        text = str(number)
        metrics = QFontMetricsF(self._label)
        self._painter.setFont(self._label)
        self._painter.setPen(self._theme.colour("faint"))
        x = self._column.number_right - metrics.horizontalAdvance(text)
        self._painter.drawText(QPointF(x, y + layout.baseline(0)), text)


def paint_message(painter: QPainter, area: QRect, message: str, theme: ReaderTheme, style: Style) -> None:
    """Paint a calm sentence in an empty pane."""
    painter.setFont(style.font)
    painter.setPen(theme.colour("muted"))
    side = round(area.width() * 0.15)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(side, 0, -side, 0), int(flags), message)
