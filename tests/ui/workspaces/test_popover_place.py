"""The field for a code stands below the selected words and hides nothing above them, wherever these are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect

from tests.ui.pages.window import WindowPage

LINES = [f"Line {number} of a text that is long enough to be scrolled." for number in range(60)]


@pytest.fixture
def reading(window: WindowPage) -> WindowPage:
    window.app.window.resize(1200, 760)
    window.make_project()
    window.import_text("long.txt", "\n\n".join(LINES))
    return window


@pytest.mark.parametrize("number", [20, 59])
def test_it_stands_below_the_words(reading: WindowPage, number: int) -> None:
    read, words = reading.app.window.read, LINES[number]
    reader = reading.reader.select(words)
    at = reader.widget.text().index(words)
    reader.widget.show_passage(at, at + len(words), select=True)
    bar = reader.widget.verticalScrollBar()
    if number == 20:
        # At the lower edge: as one who reads on selects there.
        bar.setValue(bar.value() - (reader.widget.viewport().height() - reader.widget.selection_rect().bottom() - 12))
    before, high = bar.value(), reader.widget.height()
    reading.app.tagging.offer_codes("ri")
    selected = read.box_of(None)
    field = read.popover.geometry()
    assert read.rect().contains(field)
    assert selected.bottom() < field.top() <= selected.bottom() + 12
    # All of what is selected is in sight: one line.
    assert selected.height() > reader.widget.fontMetrics().height() * 0.8
    view = QRect(reader.widget.viewport().mapTo(read, QPoint()), reader.widget.viewport().size())
    assert view.contains(selected)
    assert (bar.value() > before) == (number in (20, 59))
    read.popover.leave()
    assert reader.widget.height() == high
