"""Regions of pages through the real window: drawn by mouse or by keys alone, tagged, changed, deleted, seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.model.coding.highlight import Highlight
from reviewer.services.coding import codes
from reviewer.services.shared import highlight_lookup
from tests.importers.pdf_maker import make_pdf
from tests.ui.pages.window import Key, Mod, WindowPage
from tests.ui.workspaces.test_pages import OnPage, add, colour
from ui.reader.highlights.values import CODES_MIME

PAGES = [[(72.0, 760.0, 12.0, "Relief came within hours.")], [(72.0, 760.0, 12.0, "Harms were mild.")]]


class OnRegions(OnPage):
    """What one does with regions of the page."""

    @property
    def marked(self) -> list[Highlight]:
        source = self.window.app.navigator.source
        return highlight_lookup.highlights_of(project=self.window.project, source=source)

    def at(self, x: float, y: float, page: int = 0) -> QPointF:
        """A point of a page on the screen, in points from its upper left corner."""
        sheet = self.view._sheets.sheets[page]
        return QPointF(sheet.box.topLeft() - self.view._origin()) + QPointF(x, y) * sheet.scale

    def draw(self, x: float, y: float, to_x: float, to_y: float, modifiers: Mod = Mod.ControlModifier) -> None:
        start, end = self.at(x, y), self.at(to_x, to_y)
        for kind, point in (
            (QEvent.Type.MouseButtonPress, start),
            (QEvent.Type.MouseMove, (start + end) / 2),
            (QEvent.Type.MouseMove, end),
            (QEvent.Type.MouseButtonRelease, end),
        ):
            held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
            there = QPointF(self.view.viewport().mapToGlobal(point.toPoint()))
            event = QMouseEvent(kind, point, there, Qt.MouseButton.LeftButton, held, modifiers)
            QApplication.sendEvent(self.view.viewport(), event)
        self.window.settle()

    def key(self, key: Key, modifiers: Mod = Mod.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.view, key, modifiers)
        self.window.settle()


@pytest.fixture
def page(window: WindowPage) -> OnRegions:
    window.make_project("Regions")
    window.app.window.resize(1_300, 800)
    add(window, make_pdf(PAGES))
    window.do("pages")
    return OnRegions(window)


def edges(one: Highlight) -> tuple[float, ...]:
    assert one.region is not None
    return tuple(round(edge) for edge in one.region.box)


def test_a_rectangle_is_drawn_and_tagged_by_typing(page):
    page.draw(100, 200, 300, 400)
    (one,) = page.marked
    # The page is 842 points high, and its own coordinates go up.
    assert edges(one) == pytest.approx((100, 442, 300, 642), abs=2)
    popover = page.read.popover
    assert popover.isVisible()
    assert not popover.geometry().contains(page.read.box_of(None, one.id).center())
    QTest.keyClicks(popover.field, "rapid")
    QTest.keyClick(popover.field, Key.Key_Return)
    page.window.settle()
    (one,) = page.marked
    book = codes.codebook(project=page.window.project)
    assert [book.shown(code).name for code in one.codes] == ["Rapid onset"]
    tint = colour(page.grab(), page.at(200, 350))
    assert tint != QColor("white")
    assert tint.green() > tint.red()
    # A new code, under the one that fits best.
    page.window.app.tagging.offer_codes("Curves")
    QTest.keyClick(popover.field, Key.Key_Return, Mod.ControlModifier)
    page.window.settle()
    assert len(page.marked[0].codes) == 2
    page.window.do("undo")
    page.window.do("undo")
    page.window.do("undo")
    assert page.marked == []
    assert colour(page.grab(), page.at(200, 350)) == QColor("white")


def test_a_region_is_marked_by_keys_alone_and_changed_again(page):
    page.window.do("mark_region")
    assert page.view.hasFocus()
    assert page.view.accessibleName() == "Region on page 1 of 2"
    page.key(Key.Key_Escape)
    assert (page.marked, page.view.tool.is_on) == ([], False)
    page.window.do("mark_region")
    page.key(Key.Key_Right, times=3)
    page.key(Key.Key_Down, Mod.ShiftModifier, times=2)
    page.key(Key.Key_Left, Mod.ControlModifier)
    before = page.view.tool.frame.rect
    page.key(Key.Key_Return)
    (one,) = page.marked
    assert edges(one) == pytest.approx(
        (before.left(), 842 - before.bottom(), before.right(), 842 - before.top()), abs=1
    )
    assert page.window.app.window.focusWidget() is page.read.popover.field
    QTest.keyClick(page.read.popover.field, Key.Key_Escape)
    page.window.settle()
    assert page.reader.current_highlight() == one.id
    page.window.do("mark_region")
    page.key(Key.Key_Up)
    page.key(Key.Key_Return)
    assert edges(page.marked[0]) == pytest.approx(
        (before.left(), 850 - before.bottom(), before.right(), 850 - before.top()), abs=1
    )
    page.window.do("undo")
    assert edges(page.marked[0])[1] == pytest.approx(842 - before.bottom(), abs=1)
    page.key(Key.Key_Delete)
    assert page.marked == []


def test_a_region_is_taken_to_the_next_page_by_its_key_and_does_not_leave_the_page(page):
    page.window.do("mark_region")
    page.key(Key.Key_PageDown)
    page.key(Key.Key_Right, times=100)
    assert page.view.tool.frame.rect.right() == pytest.approx(595)
    page.key(Key.Key_Enter)
    assert [one.region.page for one in page.marked] == [2]
    rect = page.view.region_rect(page.reader.highlight(page.marked[0].id))
    assert rect.intersects(page.view.viewport().rect())


def test_a_corner_is_dragged_and_a_click_elsewhere_lets_it_go(page):
    page.draw(100, 200, 300, 400)
    QTest.keyClick(page.read.popover.field, Key.Key_Escape)
    page.draw(300, 400, 350, 500, Mod.NoModifier)
    assert edges(page.marked[0]) == pytest.approx((100, 342, 350, 642), abs=2)
    page.click(page.at(500, 700))
    assert page.reader.current_highlight() is None
    page.click(page.at(200, 450))
    assert page.reader.current_highlight() == page.marked[0].id
    # What the card says of it.
    card = page.window.app.window.inspector.highlight
    assert card.quote.text == "Figure, p. 1"
    page.window.qtbot.waitUntil(lambda: card.picture.isVisibleTo(card))
    assert card.picture.accessibleName() == "Figure, p. 1"
    told = page.reader.described([page.reader.highlight(page.marked[0].id)])
    assert "region of page 1" in told


def test_a_code_is_dropped_on_a_region_and_too_small_a_rectangle_is_none(page):
    page.draw(100, 200, 102, 201)
    assert page.marked == []
    page.draw(100, 200, 300, 400)
    page.read.popover.hide()
    code = codes.code_at(project=page.window.project, path="Risks").id
    data = QMimeData()
    data.setData(CODES_MIME, code.encode())
    there = page.at(200, 300)
    for kind in (QDragEnterEvent, QDropEvent):
        point: QPoint | QPointF = there.toPoint() if kind is QDragEnterEvent else there
        event = kind(point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Mod.NoModifier)
        QApplication.sendEvent(page.view.viewport(), event)
    page.window.settle()
    assert page.marked[0].codes == (code,)


def test_a_region_is_drawn_where_it_stands_on_a_turned_page_zoomed_and_beside_another(page):
    add(page.window, make_pdf(PAGES, rotate=90), "turned.pdf")
    page.window.read("turned")
    page.window.do("larger")
    page.draw(100, 200, 300, 400)
    (one,) = page.marked
    # Turned clockwise, what is seen to the right goes up on the page, and what is seen further down goes right.
    assert edges(one) == pytest.approx((200, 100, 400, 300), abs=2)
    page.window.do("two_pages")
    rect = page.view.region_rect(page.reader.highlight(one.id))
    assert rect.center().x() == pytest.approx(page.at(200, 300).x(), abs=2)
    assert rect.center().y() == pytest.approx(page.at(200, 300).y(), abs=2)
    page.window.do("two_pages")
    page.window.do("fit_width")


def test_a_region_that_is_asked_for_from_the_text_is_shown_on_its_page(page):
    page.draw(100, 200, 300, 400)
    page.read.popover.hide()
    page.window.do("pages")
    assert page.view.isHidden()
    one = page.marked[0]
    page.window.app.navigator.show_passage(one.source, one.start, one.end, one.id)
    page.window.settle()
    assert not page.view.isHidden()
    assert page.reader.current_highlight() == one.id


def test_what_has_no_pages_says_so(page):
    page.window.import_text("note.txt", "Only words.")
    page.window.read("note")
    page.window.do("mark_region")
    assert "no pages" in page.window.notice
    page.window.app.navigator.read("")
