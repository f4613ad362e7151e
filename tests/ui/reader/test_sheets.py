"""Where pages stand in their view, and how many pictures of them are kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from reviewer.model.sources.page_frame import Frame
from ui.reader.page.pictures import Pictures
from ui.reader.page.sheets import GAP, Sheets

A4 = Frame(0, 0, 595, 842)


@pytest.mark.parametrize("columns", [1, 2])
def test_usual_pages_fit_into_the_width(columns):
    sheets = Sheets([A4] * 5, 900, columns=columns)
    assert sheets.width <= 900
    assert sheets.sheets[0].box.width() == pytest.approx((900 - GAP * (columns + 1)) / columns, abs=1)
    assert sheets.sheets[0].box.left() >= GAP
    assert sheets.sheets[columns].box.top() == sheets.sheets[0].box.bottom() + 1 + GAP


def test_one_huge_page_leaves_the_others_readable():
    sheets = Sheets([A4, Frame(0, 0, 14_400, 14_400), A4, Frame(0, 0, 1, 100_000)], 900)
    first, huge, _, tall = sheets.sheets
    assert first.box.width() == pytest.approx(872, abs=1)
    assert huge.box.width() == pytest.approx(2.2 * 872, abs=2)
    assert tall.box.height() == pytest.approx(8 * first.box.height(), rel=0.01)
    assert tall.box.width() >= 1


def test_what_is_in_view_and_what_is_nearest():
    sheets = Sheets([A4] * 20_000, 900)
    high = sheets.sheets[0].box.height() + GAP
    assert sheets.in_view(0, 100) == range(1)
    assert sheets.in_view(high * 3 + 50, high * 5 + 50) == range(3, 6)
    assert list(sheets.in_view(high * 2 + 1, high * 2 + 5)) == []
    assert sheets.nearest(QPointF(0, -50)) == 0
    assert sheets.nearest(QPointF(0, 1e9)) == 19_999
    beside = Sheets([A4] * 3, 900, columns=2)
    assert beside.nearest(QPointF(800, 50)) == 1
    assert beside.nearest(QPointF(800, 1e6)) == 2


def test_the_oldest_pictures_go_when_the_room_is_used_up():
    pictures = Pictures(most=3 * 400)
    for page in range(3):
        pictures.take(page, QImage(10, 10, QImage.Format.Format_RGB32), 10)
    assert pictures.of(0) is not None
    pictures.take(3, QImage(10, 10, QImage.Format.Format_RGB32), 10)
    assert [pictures.of(page) is not None for page in range(4)] == [True, False, True, True]
    assert pictures.bytes == 1_200
    assert pictures.has(3, 10)
    assert not pictures.has(3, 20)
    # One that is larger than all the room is kept alone: it is looked at.
    pictures.take(4, QImage(100, 100, QImage.Format.Format_RGB32), 100)
    assert [pictures.of(page) is not None for page in range(5)] == [False, False, False, False, True]
