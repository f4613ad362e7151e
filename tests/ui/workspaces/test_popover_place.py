"""The field for a code stands below the selected words and hides nothing above them, wherever these are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reviewer.services.coding import codes
from tests.ui.pages.window import WindowPage
from ui.workspaces.read.tag_popover import TagPopover

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


def test_what_is_typed_brings_rows_and_all_stay_in_sight(reading: WindowPage) -> None:
    read, words = reading.app.window.read, LINES[59]
    at = reading.reader.widget.text().index(words)
    reading.reader.widget.show_passage(at, at + len(words), select=True)
    reading.app.tagging.offer_codes("")
    before = read.popover.list.count()
    read.popover.field.setText("ri")
    # One row more than before, for a new code.
    assert read.popover.list.count() == before + 1 == 9
    assert read.popover.list.height() >= 9 * read.popover.list.sizeHintForRow(0)
    assert read.rect().contains(read.popover.geometry())
    assert read.popover.geometry().top() > read.box_of(None).bottom()


def test_above_the_words_it_stays_at_them_when_rows_come_and_go(reading: WindowPage, qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(600, 700)
    over.show()
    popover, passage = TagPopover(over), QRect(60, 600, 200, 24)
    popover.prepare(codes.codebook(project=reading.project), [], "dissociation")
    popover.open_at(passage)
    for typed in ("ri", "rapid onset", ""):
        popover.field.setText(typed)
        field = popover.geometry()
        assert over.rect().contains(field)
        assert passage.top() - 12 <= field.bottom() < passage.top(), typed
