"""Title and reference line above the text; they scroll with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from reviewer.model.sources.structure import Structure
from ui.look.reader_colours import ReaderTheme
from ui.reader.text.layout import PieceLayout
from ui.reader.text.style import Style


def is_told(title: str, text: str, structure: Structure | None) -> bool:
    """Whether a text begins with its own title, as a line or a heading: it need not stand above it a second time."""
    begins = text.lstrip()
    first = next(iter(structure.headings), None) if structure is not None else None
    if first is not None and first.start == len(text) - len(begins):
        return _words(text[first.start : first.end]) == _words(title)
    return _words(begins.partition("\n")[0]) == _words(title)


def _words(title: str) -> str:
    return " ".join(title.split()).casefold()


class Header:
    """The title in the reading font, large, and the subtitle in the window's font."""

    def __init__(self, title: str, subtitle: str, style: Style, label: QFont, width: int) -> None:
        big = Style(style.font.family(), style.em * 1.5, 1.3)
        big.font.setBold(True)
        small = Style(label.family(), QFontMetricsF(label).height() * 0.8, 1.4)
        small.font = QFont(label)
        self._title = PieceLayout(" ".join(title.split()), big, width) if title else None
        self._subtitle = PieceLayout(" ".join(subtitle.split()), small, width) if subtitle else None
        self._title_top = round(style.line * 1.1)
        self._subtitle_top = self._title_top + (self._title.bottom + round(style.line * 0.1) if self._title else 0)
        bottom = self._subtitle_top + (self._subtitle.bottom if self._subtitle else 0)
        self.height = bottom + round(style.line * 0.55)

    def paint(self, painter: QPainter, theme: ReaderTheme, x: int, y: int) -> None:
        """Paint with the header's top left corner at (x, y)."""
        everything = QRectF()
        if self._title:
            painter.setPen(theme.colour("text"))
            self._title.draw(painter, x, y + self._title_top, everything)
        if self._subtitle:
            painter.setPen(theme.colour("muted"))
            self._subtitle.draw(painter, x, y + self._subtitle_top, everything)
