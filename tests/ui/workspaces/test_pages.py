"""The pages of a PDF through the real window, by mouse and by keys: the same selection, tags and marks as in the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from reviewer.model.sources.page_box import Box
from tests.importers.pdf_maker import make_pdf
from tests.ui.pages.window import Key, Mod, WindowPage
from ui.dialogs.sources.pdf_notes import PdfNotesDialog

ROWS = (
    "Relief came within hours of the first dose",
    "and it lasted for a week in most people, then",
    "it faded away again.",
)
PAGES = [
    [(72.0, 760.0 - 16 * at, 12.0, row) for at, row in enumerate(ROWS)],
    [(72.0, 760.0, 12.0, "Harms were mild and short, on the second page.")],
    [],
]


class OnPage:
    """What one does with the page."""

    def __init__(self, window: WindowPage) -> None:
        self.window, self.read = window, window.app.window.read
        self.view, self.reader = self.read.pages.view, self.read.reader

    def box(self, offset: int) -> QPointF:
        """The middle of a character on the screen."""
        return QPointF(self.view.passage_rect(offset, offset + 1).center())

    def edge(self, offset: int, *, end: bool = False) -> QPointF:
        box = self.view.passage_rect(offset, offset + 1)
        return QPointF(box.right() if end else box.left() + 1, box.center().y())

    def mouse(self, kind: QEvent.Type, at: QPointF, down: bool = True, modifiers: Mod = Mod.NoModifier) -> None:
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        held = Qt.MouseButton.LeftButton if down else Qt.MouseButton.NoButton
        there = QPointF(self.view.viewport().mapToGlobal(at.toPoint()))
        QApplication.sendEvent(self.view.viewport(), QMouseEvent(kind, at, there, button, held, modifiers))

    def drag(self, start: QPointF, end: QPointF) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, start)
        for share in (0.1, 0.5, 1.0):
            self.mouse(QEvent.Type.MouseMove, start + (end - start) * share)
        self.mouse(QEvent.Type.MouseButtonRelease, end, down=False)
        self.window.settle()

    def drag_over(self, quote: str) -> None:
        at = self.reader.text().index(quote)
        self.drag(self.edge(at), self.edge(at + len(quote) - 1, end=True))

    def click(self, at: QPointF, modifiers: Mod = Mod.NoModifier) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, at, modifiers=modifiers)
        self.mouse(QEvent.Type.MouseButtonRelease, at, down=False, modifiers=modifiers)
        self.window.settle()

    def grab(self) -> QImage:
        return self.view.viewport().grab().toImage()


@pytest.fixture
def paper(window: WindowPage) -> WindowPage:
    window.make_project("Pages")
    window.app.window.resize(1_300, 800)
    add(window, make_pdf(PAGES))
    return window


@pytest.fixture
def page(paper: WindowPage) -> OnPage:
    paper.do("pages")
    return OnPage(paper)


def add(window: WindowPage, content: bytes, name: str = "paper.pdf") -> Path:
    path = window.folder / name
    path.write_bytes(content)
    window.app.importing.import_paths([path])
    window.settle()
    # The list of what was noted: a page has no text.
    window.dismiss_dialogs()
    return path


def colour(image: QImage, at: QPointF) -> QColor:
    scale = image.devicePixelRatio()
    return image.pixelColor(round(at.x() * scale), round(at.y() * scale))


def test_a_drag_on_the_page_selects_over_row_ends_and_a_code_is_chosen_at_it(page):
    assert page.reader.isHidden()
    page.drag_over("first dose and it lasted")
    assert page.reader.selected_text() == "first dose and it lasted"
    popover = page.read.popover
    assert popover.isVisible()
    # Below what was selected, or above it: never over the words.
    selected = page.read.box_of(None)
    assert not popover.geometry().intersects(selected)
    QTest.keyClicks(popover.field, "rapid")
    QTest.keyClick(popover.field, Qt.Key.Key_Return)
    page.window.settle()
    assert page.window.excerpts() == [("first dose and it lasted", ("Benefits/Rapid onset",))]
    assert page.window.app.window.focusWidget() is page.view
    assert page.view.grips() != []


def test_what_is_tagged_is_tinted_where_it_stands_on_the_page(page):
    at = page.reader.text().index("week")
    corner = page.edge(at) + QPointF(1, 0)
    before = page.grab()
    page.window.reader.select("for a week in").tag("rapid")
    page.reader.set_current_highlight(None)
    page.window.settle()
    rect = page.view.passage_rect(at, at + 4)
    blank = QPointF(rect.right() - 1, rect.top() + 1)
    assert colour(before, blank) == QColor("white")
    tint = colour(page.grab(), blank)
    assert tint != QColor("white")
    assert tint.green() > tint.red()
    assert corner.y() == pytest.approx(rect.center().y(), abs=2)
    page.window.do("undo")
    assert colour(page.grab(), blank) == QColor("white")


def test_the_letters_of_the_page_are_drawn(page):
    page.window.qtbot.waitUntil(lambda: page.window.app.session.jobs.idle)
    row = page.view.passage_rect(0, len("Relief came"))
    image = page.grab()
    darkest = min(
        colour(image, QPointF(x, y)).value()
        for x in range(row.left(), row.right())
        for y in range(row.top(), row.bottom())
    )
    assert darkest < 90
    below = (
        page.view.passage_rect(page.reader.text().index("faded"), page.reader.text().index("faded") + 5).bottom() + 30
    )
    assert all(colour(image, QPointF(x, below)) == QColor("white") for x in range(row.left(), row.right()))


def test_a_handle_is_dragged_on_the_page(page):
    page.window.reader.select("within hours").tag("rapid")
    page.window.settle()
    (end,) = [box for box, start in page.view.grips() if not start]
    at = page.reader.text().index("dose")
    page.drag(end.center(), page.edge(at + 3, end=True) + QPointF(0, end.center().y() - page.box(at).y()))
    assert page.window.excerpts() == [("within hours of the first dose", ("Benefits/Rapid onset",))]
    page.click(page.box(page.reader.text().index("people")))
    assert page.reader.current_highlight() is None
    page.click(page.box(page.reader.text().index("first")))
    assert page.reader.current_highlight()


def test_keys_select_and_tag_on_the_page(page):
    text = page.reader.text()
    page.click(page.edge(text.index("came")))
    for _ in range(2):
        QTest.keyClick(page.view, Key.Key_Right, Mod.ControlModifier | Mod.ShiftModifier)
    assert page.reader.selected_text().strip() == "came within"
    QTest.keyClick(page.view, Key.Key_Down, Mod.ShiftModifier)
    caret = page.reader.caret()
    # The row below, about as far from the left edge.
    assert text.index("and it") < caret < text.index("it faded")
    QTest.keyClick(page.view, Key.Key_End, Mod.ShiftModifier)
    assert page.reader.selected_text().endswith("most people, then")
    QTest.keyClick(page.view, Key.Key_Home, Mod.ShiftModifier)
    assert page.reader.selected_text().rstrip().endswith("first dose")
    QTest.keyClick(page.view, Key.Key_Escape)
    assert page.reader.selection() is None
    page.reader.set_selection(text.index("it faded"), text.index("it faded"))
    QTest.keyClick(page.view, Key.Key_Down)
    assert page.reader.caret() >= text.index("Harms")
    # What a screen reader says of it.
    assert page.view.accessibleName() == "Page 2 of 3"
    assert page.view.accessibleDescription().startswith("Harms were mild and short")
    QTest.keyClick(page.view, Key.Key_Up)
    assert page.reader.caret() < text.index("Harms")


def test_a_passage_that_is_asked_for_is_shown_on_its_page(page):
    page.window.app.window.resize(1_300, 500)
    page.window.settle()
    at = page.reader.text().index("Harms")
    assert page.view.passage_rect(at, at + 5).top() > page.view.viewport().height()
    page.window.app.navigator.show_passage(page.window.app.navigator.source, at, at + 5, "")
    page.window.settle()
    assert 0 < page.view.passage_rect(at, at + 5).top() < page.view.viewport().height()
    assert page.reader.selected_text() == "Harms"


def test_pages_are_zoomed_by_keys_and_fitted_again(page):
    wide = page.view.passage_rect(0, 40).width()
    page.window.do("larger")
    assert page.view.passage_rect(0, 40).width() == pytest.approx(1.2 * wide, abs=4)
    page.window.do("smaller")
    page.window.do("smaller")
    assert page.view.passage_rect(0, 40).width() == pytest.approx(wide / 1.2, abs=4)
    page.window.do("fit_width")
    assert page.view.passage_rect(0, 40).width() == wide
    page.window.do("two_pages")
    second = page.reader.text().index("Harms")
    assert page.view.passage_rect(second, second + 1).top() == page.view.passage_rect(0, 1).top()
    page.window.do("two_pages")


def test_all_pages_are_seen_small_and_gone_to_by_keys(page):
    page.window.do("thumbnails")
    small = page.read.pages.thumbnails
    assert small.isVisible()
    assert [small.item(at).text() for at in range(small.count())] == ["1", "2", "3"]
    page.window.qtbot.waitUntil(lambda: page.window.app.session.jobs.idle and len(small._drawn) == 3)
    picture = small.item(0).icon().pixmap(small.iconSize()).toImage()
    assert any(picture.pixelColor(x, y).value() < 200 for x in range(picture.width()) for y in range(picture.height()))
    QTest.keyClick(small, Key.Key_Down)
    assert page.view.place()[0] == 1
    page.view.go_to_page(0)
    assert small.currentRow() == 0
    page.window.do("thumbnails")
    assert not small.isVisible()


def test_darker_pages_are_darker(page):
    blank = QPointF(page.view.passage_rect(0, 1).topLeft()) - QPointF(20, 10)
    assert colour(page.grab(), blank) == QColor("white")
    page.window.do("dim_pages")
    assert 100 < colour(page.grab(), blank).value() < 200
    page.window.do("dim_pages")


def test_text_and_page_beside_each_other_show_one_selection(paper):
    paper.do("pages_beside")
    page = OnPage(paper)
    assert not page.reader.isHidden()
    assert not page.view.isHidden()
    page.drag_over("most people")
    assert page.reader.selected_text() == "most people"
    paper.do("pages_beside")
    assert page.view.isHidden()


def test_links_of_a_page_are_told_and_followed_with_ctrl(window, monkeypatch):
    links = (
        b"<< /Type /Annot /Subtype /Link /Rect [72 750 300 780] /A << /S /URI /URI (https://example.org/) >> >> "
        b"<< /Type /Annot /Subtype /Link /Rect [72 600 300 640] /Dest [1 /XYZ 0 700 0] >>"
    )
    window.make_project("Links")
    window.app.window.resize(1_300, 700)
    add(window, make_pdf(PAGES).replace(b"/Type /Page /Parent", b"/Type /Page /Annots [%s] /Parent" % links, 1))
    window.do("pages")
    page = OnPage(window)
    window.qtbot.waitUntil(lambda: bool(page.view.address_under(page.box(3).toPoint())))
    followed: list[str] = []
    page.reader.link_followed.disconnect()
    page.reader.link_followed.connect(followed.append)
    page.click(page.box(3))
    assert followed == []
    page.click(page.box(3), Mod.ControlModifier)
    assert followed == ["https://example.org/"]
    assert page.view.place()[0] == 0
    inner = page.view._box_on_screen(0, Box(80, 610, 90, 620)).center()
    page.click(inner, Mod.ControlModifier)
    assert page.view.place()[0] == 1
    assert not page.view.tool.is_on


def test_text_and_page_are_scrolled_together(window):
    window.make_project("Pages")
    window.app.window.resize(1_300, 600)
    rows = [
        [(72.0, 780.0 - 20 * at, 12.0, f"Row {at} of page {number} says so.") for at in range(36)]
        for number in range(6)
    ]
    add(window, make_pdf(rows))
    window.do("pages_beside")
    page = OnPage(window)
    bars = page.view.verticalScrollBar(), page.reader.verticalScrollBar()
    bars[0].triggerAction(bars[0].SliderAction.SliderToMaximum)
    assert page.reader.scroll_state()[0] > page.reader.text().index("of page 4")
    bars[1].triggerAction(bars[1].SliderAction.SliderToMinimum)
    assert page.view.first_offset() == 0
    bars[1].triggerAction(bars[1].SliderAction.SliderPageStepAdd)
    first = page.reader.scroll_state()[0]
    assert first > 0
    # Rows end elsewhere on the page than in the text: the same, or one beside it, leads both.
    assert abs(page.view.first_offset() - first) < 80
    before = page.reader.scroll_state()
    page.view.go_to_page(5)
    assert page.reader.scroll_state() == before
    window.do("pages_beside")


def test_a_source_without_pages_is_read_as_text(page):
    page.window.import_text("note.txt", "Only words.")
    page.window.read("note")
    assert page.view.isHidden()
    assert not page.reader.isHidden()
    page.window.do("pages_beside")
    assert "no pages" in page.window.notice


def test_a_file_that_was_not_kept_can_be_brought_in_later(window):
    window.make_project("Later")
    window.app.session.settings.keep_originals = False
    path = add(window, make_pdf(PAGES))
    window.do("pages")
    page = OnPage(window)
    assert "was not kept in this project" in page.view.accessibleName()
    assert not page.view.has_pages
    window.app.session.settings.keep_originals = True
    window.app.importing.import_paths([path])
    window.settle()
    window.dismiss_dialogs()
    window.do("pages")
    window.do("pages")
    assert page.view.has_pages


def test_a_copy_is_saved_with_highlights_and_what_a_reader_marked_is_taken_over(page, monkeypatch):
    window, out = page.window, page.window.folder / "marked.pdf"
    window.reader.select("within hours").tag("rapid")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.do("save_marked_pdf")
    assert b"/QuadPoints" in out.read_bytes()
    theirs = out.read_bytes().replace(b"/NM(", b"/XX(")
    out.write_bytes(theirs)
    window.do("undo")
    assert window.excerpts() == []
    window.do("take_notes")
    dialog = window.dialog()
    assert isinstance(dialog, PdfNotesDialog)
    assert not dialog.take.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(out), ""))
    dialog.other.click()
    window.settle()
    assert [note.quote for note in dialog.chosen] == ["within hours"]
    dialog.take.click()
    window.settle()
    (one,) = page.reader.shown_highlights()
    assert page.reader.text()[one.start : one.end] == "within hours"
    assert one.has_memo
    window.do("take_notes")
    again = window.dialog()
    assert isinstance(again, PdfNotesDialog)
    again.other.click()
    window.settle()
    assert again.chosen == []
    assert "already there: 1" in again.told.text()
    again.reject()
    window.do("undo")
    assert page.reader.shown_highlights() == []


def test_an_older_import_gets_its_pages_by_the_command(page):
    page.window.project.mend(
        lambda connection: connection.execute("DELETE FROM structure WHERE extractor GLOB 'pages *'")
    )
    page.window.do("pages")
    page.read.pages.read_again()
    page.window.do("pages")
    assert "Find headings, tables and pages" in page.view.accessibleName()
    page.window.do("find_structure")
    page.window.settle()
    assert page.view.has_pages
