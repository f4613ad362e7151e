"""Text painted in rows: cut after a few lines, and marked at the right characters."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextCharFormat

from ui.widgets.rows.text_block import TextBlock

GROUND, MARK = QColor("#ffffff"), QColor("#00ff00")


def painted(block: TextBlock, width: int = 600, height: int = 200) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    block.draw(painter, 0, 0)
    painter.end()
    return image


def marked_columns(image: QImage) -> tuple[int, int]:
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y) == MARK for y in range(40))]
    return columns[0], columns[-1]


def test_a_long_text_ends_after_the_lines_it_may_have(qapp) -> None:
    font = QFont()
    one = TextBlock([("word", None)], font, 300, 6).height
    long = TextBlock([("word " * 2_000, None)], font, 300, 6).height
    assert 5 * one < long < 7.5 * one


def test_an_empty_text_takes_no_room(qapp) -> None:
    assert TextBlock([("", None)], QFont(), 300, 6).height == 0


def test_a_mark_after_characters_outside_the_bmp_stands_where_it_belongs(qapp) -> None:
    font, mark = QFont(), QTextCharFormat()
    mark.setBackground(MARK)
    before, match = "𝔸😀 some words ", "match"
    image = painted(TextBlock([(before, None), (match, mark), (" and more", None)], font, 600, 3))
    first, last = marked_columns(image)
    metrics = QFontMetricsF(font)
    assert abs(first - metrics.horizontalAdvance(before)) <= 2
    assert abs(last - metrics.horizontalAdvance(before + match)) <= 2


def test_line_breaks_in_a_quote_do_not_break_the_row(qapp) -> None:
    font = QFont()
    assert (
        TextBlock([("a\nb\u2028c\u2029d", None)], font, 300, 6).height
        == TextBlock([("a b", None)], font, 300, 6).height
    )
