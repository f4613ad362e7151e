"""Boxes of characters: what Qt itself paints as selected is the oracle."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout

from ui.reader.text.layout import PieceLayout
from ui.reader.text.style import Style

WIDTH = 320

SCRIPTS = [
    "hello world this is plain text that wraps around at the end of rows",
    "emoji 😀 and 👩🏽‍🚀 and cafe\u0301 stand here",
    "שלום עולם זה טקסט בעברית עם mixed English וגם עוד מילים",
    "abc שלום עולם def",
    "مرحبا بالعالم العربي هذا نص",
    "日本語のテキストは折り返されます。とても長い文です。",
]


def painted(text: str, start: int, end: int, style: Style, rtl: bool) -> list[set[int]]:
    """The x of all pixels that Qt paints as selected, for each row."""
    layout = QTextLayout(text, style.font)
    layout.setTextOption(style.option(rtl))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(WIDTH)
        line.setPosition(QPointF(0, line.lineNumber() * 40))
    layout.endLayout()
    chosen = QTextLayout.FormatRange()
    chosen.start = len(text[:start].encode("utf-16-le")) // 2
    chosen.length = len(text[start:end].encode("utf-16-le")) // 2
    form = QTextCharFormat()
    form.setBackground(QColor("red"))
    form.setForeground(QColor("red"))
    chosen.format = form
    image = QImage(WIDTH + 40, 40 * layout.lineCount(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    layout.draw(painter, QPointF(0, 0), [chosen])
    painter.end()
    # an emoji has colours of its own, but not from top to bottom
    heights = [layout.lineAt(line).height() for line in range(layout.lineCount())]
    rows = [
        {round(line * 40 + part * height) for part in (0.1, 0.3, 0.5, 0.7, 0.9)} for line, height in enumerate(heights)
    ]
    return [
        {x for x in range(image.width()) if any(image.pixelColor(x, y) == QColor("red") for y in row)} for row in rows
    ]


@pytest.mark.parametrize("text", SCRIPTS)
def test_boxes_cover_what_qt_paints_as_selected(qapp, text: str) -> None:
    style = Style("DejaVu Serif", 17, 1.65)
    layout = PieceLayout(text, style, WIDTH)
    places = [offset for offset in range(len(text) + 1) if layout.whole(offset) == offset]
    for start in places[::3]:
        for end in [place for place in places if place > start][::4]:
            want = painted(text, start, end, style, layout.right_to_left)
            rows: list[set[int]] = [set() for _ in want]
            for box in layout.rects(start, end):
                rows[layout.row_at(box.center().y())] |= set(range(round(box.left()), round(box.right())))
            for row, (ours, qts) in enumerate(zip(rows, want, strict=True)):
                assert len(ours ^ qts) <= 4, (text[start:end], row)


def test_characters_are_never_split(qapp) -> None:
    text = "a👩🏽‍🚀e\u0301b"
    layout = PieceLayout(text, Style("DejaVu Serif", 17, 1.65), WIDTH)
    stops = [0]
    while layout.next(stops[-1]) > stops[-1]:
        stops.append(layout.next(stops[-1]))
    assert [text[a:b] for a, b in pairwise(stops)] == ["a", "👩🏽‍🚀", "e\u0301", "b"]
    assert [layout.previous(stop) for stop in stops[1:]] == stops[:-1]
