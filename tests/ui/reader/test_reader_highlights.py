"""What is to be seen of highlights: tints, stripes, margin, hiding, updates."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.look.reader_colours import contrast
from ui.reader import ReaderHighlight, ReaderTheme

GREEN, RED, BLUE = "#4fa36b", "#d9776c", "#5b8ccc"


def near(hue: int, colour: str) -> bool:
    return abs(hue - QColor(colour).hue()) < 12


def test_a_highlight_shows_its_codes_tint_on_exactly_its_characters(page) -> None:
    page.show(page.mark("h", "receptor", "nmda"))
    assert near(page.hue_of("receptor"), BLUE)
    assert page.ground("NMDA") == "#ffffff"
    assert page.ground("antagonist") == "#ffffff"


def test_the_smaller_of_two_overlapping_is_on_top_and_the_other_a_stripe(page) -> None:
    page.show(page.mark("big", "NMDA receptor antagonist", "nmda"), page.mark("small", "receptor", "risk"))
    assert near(page.hue_of("receptor"), RED)
    assert near(page.hue_of("antagonist"), BLUE)
    assert BLUE in page.colours("receptor")
    assert BLUE not in page.colours("antagonist")


def test_two_people_with_other_codes_at_one_place_both_show(page) -> None:
    page.show(page.mark("a", "receptor", "nmda"), page.mark("b", "receptor", "risk", coder="B"))
    assert RED in page.colours("receptor") or BLUE in page.colours("receptor")
    assert near(page.hue_of("receptor"), RED) or near(page.hue_of("receptor"), BLUE)


def test_further_codes_are_stripes(page) -> None:
    page.show(page.mark("h", "receptor", "nmda", "risk", "onset"))
    assert near(page.hue_of("receptor"), BLUE)
    assert {RED, GREEN} <= page.colours("receptor")


def test_an_untagged_highlight_is_grey_and_to_be_seen(page) -> None:
    page.show(page.mark("h", "receptor"))
    assert page.ground("receptor") != "#ffffff"
    assert QColor(page.ground("receptor")).saturation() < 20


def test_hiding_codes_and_coders(page) -> None:
    page.show(
        page.mark("a", "receptor", "nmda", "risk"), page.mark("b", "spray", "risk", coder="B"), page.mark("c", "Mood")
    )
    page.reader.set_hidden(frozenset({"risk"}), frozenset())
    assert near(page.hue_of("receptor"), BLUE)
    assert RED not in page.colours("receptor")
    assert page.ground("spray") == "#ffffff"
    assert page.reader.highlights_at(page.span("spray")[0]) == []
    assert page.ground("Mood") != "#ffffff"
    page.reader.set_hidden(frozenset(), frozenset({"B"}))
    assert page.ground("spray") == "#ffffff"
    page.reader.set_hidden(frozenset(), frozenset())
    assert near(page.hue_of("spray"), RED)


def test_adding_changing_and_removing(page) -> None:
    page.reader.update_highlights([page.mark("h", "receptor", "nmda")])
    assert near(page.hue_of("receptor"), BLUE)
    page.reader.update_highlights([page.mark("h", "spray", "risk")])
    assert page.ground("receptor") == "#ffffff"
    assert near(page.hue_of("spray"), RED)
    page.reader.set_current_highlight("h")
    page.reader.update_highlights([], ["h", "unknown"])
    assert page.ground("spray") == "#ffffff"
    assert page.reader.current_highlight() is None


def test_next_and_previous_walk_in_the_order_of_the_text_and_skip_hidden(page) -> None:
    page.show(
        page.mark("three", "Monitoring", "onset"), page.mark("one", "works", "nmda"),
        page.mark("two", "spray", "risk"), page.mark("hidden", "form", "onset", coder="B"),
    )  # fmt: skip
    page.reader.set_hidden(frozenset(), frozenset({"B"}))
    assert [page.reader.next_highlight() for _ in range(4)] == ["one", "two", "three", None]
    assert [page.reader.previous_highlight() for _ in range(3)] == ["two", "one", None]
    assert page.reader.caret() == page.span("works")[0]


def test_a_bracket_in_the_margin_points_at_its_highlight(page) -> None:
    page.show(page.mark("h", "receptor", "nmda"), page.mark("i", "spray", "risk"))
    edge = page.margin_edge()
    for name, colour in (("i", RED), ("h", BLUE)):
        rows = page.margin_rows(colour)
        page.click(QPoint(edge + 40, rows[len(rows) // 2]))
        assert page.reader.current_highlight() == name


def test_equal_places_share_a_bracket_and_brackets_never_touch(page) -> None:
    page.show(
        page.mark("a", "receptor", "nmda"), page.mark("b", "receptor", "nmda", coder="B"),
        page.mark("c", "NMDA", "risk"), page.mark("d", "antagonist", "onset"),
    )  # fmt: skip
    rows = {colour: page.margin_rows(colour) for colour in (RED, BLUE, GREEN)}
    assert max(rows[RED]) < min(rows[BLUE]) <= max(rows[BLUE]) < min(rows[GREEN])
    assert len(rows[BLUE]) == len(rows[RED])


def test_what_does_not_fit_is_counted_and_opens_on_a_click(page) -> None:
    start, _ = page.span("Ketamine")
    many = [ReaderHighlight(f"h{n}", start + n, start + n + 4, ("nmda",), "A", "A") for n in range(14)]
    page.show(*many)
    folded = page.margin_rows(BLUE)
    edge = page.margin_edge()
    for y in range(max(folded) + 6, max(folded) + 26, 4):
        page.click(QPoint(edge + 40, y))
        if len(page.margin_rows(BLUE)) > len(folded):
            break
    opened = page.margin_rows(BLUE)
    assert len(opened) > len(folded) * 1.5


def test_a_narrow_pane_has_no_margin(page, qtbot) -> None:
    page.reader.resize(380, 700)
    page.show(page.mark("h", "receptor", "nmda"))
    assert near(page.hue_of("receptor"), BLUE)
    page.click(page.point("receptor"))
    assert page.reader.current_highlight() == "h"


def test_found_passages_stand_out_and_the_current_one_more(page) -> None:
    page.reader.set_find_matches([page.span("Mood"), page.span("spray")], 1)
    shades = {page.ground("Mood"), page.ground("spray")}
    assert len(shades) == 2
    assert "#ffffff" not in shades
    page.reader.set_find_matches([], None)
    assert page.ground("Mood") == "#ffffff"


def test_text_stays_readable_on_every_tint(page) -> None:
    for theme in (ReaderTheme(), ReaderTheme.dark()):
        for colour in ("#000000", "#ffffff", "#ffff00", "#0000ff", RED, GREEN, BLUE):
            for strong in (False, True):
                assert contrast(theme.code_tint(colour, strong=strong), theme.colour("text")) >= 4.5


def test_a_pressed_key_on_a_dark_pane_paints_in_its_colours(page) -> None:
    page.reader.set_theme(ReaderTheme.dark())
    page.show(page.mark("h", "receptor", "nmda"))
    QTest.keyClick(page.reader, Qt.Key.Key_Right)
    assert QColor(page.ground("NMDA")).lightness() < 60
    assert near(page.hue_of("receptor"), BLUE)


def test_a_change_paints_its_own_paragraph_and_the_margin_alone(page, qtbot) -> None:
    class Painted(QObject):
        region = QRegion()

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.region = self.region.united(event.region())
            return False

    page.reader.clearFocus()
    QApplication.processEvents()
    painted = Painted()
    page.reader.viewport().installEventFilter(painted)
    page.reader.update_highlights([page.mark("h", "Monitoring", "nmda")])
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    assert painted.region.contains(page.point("Monitoring"))
    assert not painted.region.contains(page.point("NMDA receptor"))
