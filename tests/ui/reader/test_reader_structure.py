"""A text set as its structure says: it looks so, and every place in it is the one of the plain text."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt

from reviewer.importers import read_given
from reviewer.importers.shared.reading import GivenFile
from reviewer.model.sources.structure import Part, Structure
from tests.ui.reader.conftest import CODES, Page

SOURCE = """<html><body><h1>Calm waters</h1>
<p>Some <b>bold</b> and <a href="https://example.org/there">a link</a> and a claim<sup><a href="#n1">1</a></sup> of weight.</p>
<h2>Methods</h2>
<ul><li>First of the items, which goes on for so long that it cannot stand on one line of the column alone, nor of two.</li>
<li>Second</li></ul>
<table><tr><th>Drug</th><th>Dose</th><th>What was seen in those who took it</th></tr>
<tr><td rowspan="2">Ketamine</td><td>0.5</td>
<td>Relief within hours, in most of those who were asked, and for some days; nobody was asked later than that.</td></tr>
<tr><td>1.0</td><td></td></tr><tr><td>Placebo</td><td>0</td><td>\u05e9\u05dc\u05d5\u05dd \U0001f642 nothing</td></tr></table>
<blockquote>Somebody said so.</blockquote><pre>code  here</pre>
<p>Last words.</p><ol><li id="n1">The note says more.</li></ol></body></html>"""
READ = read_given(GivenFile("page.html", SOURCE.encode(), reading="whole"))
Key = Qt.Key


@pytest.fixture
def set_page(page: Page) -> Page:
    page.reader.set_document(
        source_id="s", title="", subtitle="", text=READ.text, highlights=[], codes=CODES, structure=READ.structure
    )
    return page


def top(page: Page, quote: str) -> int:
    return page.reader.passage_rect(*page.span(quote)).top()


def box(page: Page, quote: str):
    return page.reader.passage_rect(*page.span(quote))


def test_every_place_is_found_again_where_it_is_painted(set_page):
    reader = set_page.reader
    for quote in (
        "Calm",
        "bold",
        "a link",
        "Drug",
        "Dose",
        "Ketamine",
        "0.5",
        "1.0",
        "Placebo",
        "Second",
        "Somebody",
        "here",
    ):
        start, end = set_page.span(quote)
        for offset in range(start, end):
            rect = reader.passage_rect(offset, offset + 1)
            assert reader.character_at(QPoint(round(rect.center().x()), rect.center().y())) == offset, (quote, offset)


def test_headings_are_larger_than_text_and_items_hang(set_page):
    assert box(set_page, "Calm").height() > box(set_page, "Methods").height() > box(set_page, "Last words").height()
    first, goes_on = box(set_page, "First of"), box(set_page, "nor of two")
    assert goes_on.top() > first.top()
    reader = set_page.reader
    start = set_page.span("First of")[0]
    rows = [reader.passage_rect(at, at + 1) for at in range(start, set_page.span("nor of two")[1])]
    left = {row.left() for before, row in itertools.pairwise(rows) if row.top() > before.top()}
    assert all(abs(each - first.left()) <= 2 for each in left)


def test_the_cells_of_a_row_stand_beside_each_other_and_those_of_a_column_below(set_page):
    assert top(set_page, "Drug") == top(set_page, "Dose") == top(set_page, "What was")
    assert abs(top(set_page, "Ketamine") - top(set_page, "0.5")) <= 1
    assert box(set_page, "0.5").left() == box(set_page, "1.0").left() == box(set_page, "Dose").left()
    assert box(set_page, "0.5").left() > box(set_page, "Ketamine").right()
    # A long cell is broken in its own column.
    seen = set_page.span("Relief within")[0]
    lefts = {set_page.reader.passage_rect(at, at + 1).left() for at in range(seen, seen + 90)}
    assert min(lefts) >= box(set_page, "What was").left()
    assert top(set_page, "later than that") > top(set_page, "Relief within")


def test_a_cell_is_selected_by_the_mouse_and_tells_its_very_characters(set_page):
    set_page.drag(set_page.before("Ketamine"), set_page.after("Ketamine"))
    assert set_page.reader.selected_text() == "Ketamine"
    set_page.drag(set_page.before("Relief"), set_page.after("most"))
    assert set_page.reader.selected_text() == "Relief within hours, in most"
    # From one cell into another: what lies between in the text.
    set_page.drag(set_page.before("Placebo"), set_page.after("nothing"))
    assert set_page.reader.selected_text() == "Placebo\t0\t\u05e9\u05dc\u05d5\u05dd \U0001f642 nothing"


def test_the_caret_walks_through_a_table_as_through_the_text(set_page):
    reader = set_page.reader
    start, end = set_page.span("Drug")[0], set_page.span("nothing")[1]
    reader.set_selection(start, start)
    seen = [start]
    while reader.caret() < end:
        set_page.type("Right")
        assert reader.caret() > seen[-1]
        seen.append(reader.caret())
    # One step is one character as the reader sees it; this emoji is one code point.
    assert seen == list(range(start, end + 1))
    for expected in reversed(seen[:-1]):
        set_page.type("Left")
        assert reader.caret() == expected


def test_down_and_up_stay_in_the_column_of_a_table(set_page):
    reader = set_page.reader
    at = set_page.span("Dose")[0]
    reader.set_selection(at, at)
    set_page.type("Down")
    assert reader.caret() == set_page.span("0.5")[0]
    set_page.type("End")
    assert reader.caret() == set_page.span("0.5")[1]
    set_page.type("Home")
    assert reader.caret() == set_page.span("0.5")[0]
    set_page.type("Up")
    assert reader.caret() == at


def test_a_highlight_in_a_table_is_painted_in_its_cells_alone(set_page):
    set_page.show(set_page.mark("h", "Placebo\t0", "onset"))
    assert set_page.hue_of("Placebo") > 0
    assert set_page.hue_of("0.5") == -1
    set_page.click(set_page.point("Placebo"))
    assert set_page.reader.current_highlight() == "h"


def test_no_line_is_drawn_through_a_cell_that_spans_rows(set_page):
    reader = set_page.reader
    left, below = box(set_page, "Ketamine").center().x(), box(set_page, "1.0")
    image = reader.viewport().grab().toImage()
    rule = [
        y for y in range(below.top() - 14, below.top()) if image.pixelColor(below.center().x(), y).name() != "#ffffff"
    ]
    assert rule
    assert all(image.pixelColor(left, y).name() == "#ffffff" for y in rule)


def test_a_link_says_where_it_leads_and_ctrl_with_a_click_follows_it(set_page):
    followed: list[str] = []
    set_page.reader.link_followed.connect(followed.append)
    assert "https://example.org/there" in set_page.tooltip(set_page.point("a link"))
    set_page.click(set_page.point("a link"))
    assert followed == []
    set_page.click(set_page.point("bold"), Qt.KeyboardModifier.ControlModifier)
    set_page.click(set_page.point("a link"), Qt.KeyboardModifier.ControlModifier)
    assert followed == ["https://example.org/there"]


def test_the_mark_of_a_note_shows_the_note(set_page):
    mark = set_page.span("claim")[1]
    rect = set_page.reader.passage_rect(mark, mark + 1)
    assert set_page.tooltip(set_page.point("weight")) == ""
    assert "The note says more." in set_page.tooltip(rect.center())


def test_a_tip_of_an_enemy_is_text(page):
    text = "Go <b>there</b>"
    parts = Structure([Part("link", 0, 2, value="https://x.example/<img src=x>")])
    page.reader.set_document(source_id="s", title="", subtitle="", text=text, highlights=[], codes={}, structure=parts)
    assert "&lt;img" in page.tooltip(page.point("Go"))


def test_parts_that_contradict_each_other_hide_nothing(page):
    """A structure may come from anybody: whatever it says, every character is there and can be reached."""
    text = "one\ttwo\tthree\nfour\n\nfive six\n" * 3
    parts = [
        Part("table", 0, 60, 2), Part("table", 0, 61, 1 << 39), Part("table", 5, 40, 900),
        Part("row", 0, 13, 7), Part("row", 0, 13, 0, head=True),
        Part("cell", 0, 3, 1), Part("cell", 0, 3, 50, rows=60_000, columns=900), Part("cell", 1, 12, 0, columns=0),
        Part("heading", 0, 90, 40), Part("item", 3, 33, 1_000, "•" * 500), Part("row", 14, 18, 3), Part("cell", 14, 18, 0, rows=0),
        Part("link", 0, 90, value="https://a"), Part("superscript", 2, 80), Part("quotation", 0, 90), Part("code", 19, 21),
        Part("note_mark", 0, 3, value="x"), Part("note", 0, 90, value="x"),
    ]  # fmt: skip
    for several in [parts, parts[:3], parts[3:9], parts[7:], [parts[0], parts[3], parts[4], parts[5]]]:
        page.reader.set_document(
            source_id="s", title="", subtitle="", text=text, highlights=[], codes={}, structure=Structure(several)
        )
        page.reader.viewport().grab()
        page.reader.set_selection(0, 0)
        for _ in range(len(text) + 5):
            page.type("Right")
        assert page.reader.caret() == len(text)
        for _ in range(12):
            page.type("Up")
        page.type("Ctrl+A")
        assert page.reader.selected_text() == text


def test_a_table_that_is_too_wide_to_be_read_is_set_as_its_text(page):
    row = "\t".join(f"cell{number}" for number in range(60))
    cells, at = [], 0
    for number, word in enumerate(row.split("\t")):
        cells.append(Part("cell", at, at + len(word), number))
        at += len(word) + 1
    parts = Structure([Part("table", 0, len(row), 60), Part("row", 0, len(row)), *cells])
    page.reader.set_document(source_id="s", title="", subtitle="", text=row, highlights=[], codes={}, structure=parts)
    assert box(page, "cell59").right() < page.margin_edge()
    assert top(page, "cell59") > top(page, "cell0")


def test_another_font_and_width_keep_the_place(set_page):
    reader = set_page.reader
    reader.resize(700, 300)
    reader.show_passage(*set_page.span("Placebo"))
    state = reader.scroll_state()
    reader.set_font("DejaVu Serif", 24, 1.65)
    assert abs(reader.scroll_state()[0] - state[0]) < 60
    reader.resize(500, 300)
    start = set_page.span("Placebo")[0]
    reader.show_passage(start, start + 7)
    assert set_page.reader.character_at(set_page.point("Placebo")) in range(start, start + 7)
