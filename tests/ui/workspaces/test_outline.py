"""The outline beside the text, through the real window: jump, select, tag, how much is highlighted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from reviewer.model.sources.outline import Covered, Section, outline
from reviewer.model.sources.structure import Part, Structure
from tests.ui.pages.window import WindowPage

LINE = "Words of a paragraph that is long enough to be read at leisure, and to fill a line or two of the column. "
PAPER = (
    "# A trial\n\nBegin.\n\n## Methods\n\n"
    + LINE * 12
    + "\n\n### Deep\n\n"
    + LINE * 12
    + "\n\n## Results\n\n"
    + LINE * 12
    + "\n"
)


def rows(window: WindowPage) -> list[tuple[str, str]]:
    """Titles, with a step of two blanks for each level, and shares."""
    model = window.app.window.read.outline.pane.tree.model()
    found: list[tuple[str, str]] = []

    def below(parent: QModelIndex, depth: int) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            share = model.index(row, 1, parent).data() or ""
            found.append(("  " * depth + index.data(), share))
            below(index, depth + 1)

    below(QModelIndex(), 0)
    return found


@pytest.fixture
def paper(window: WindowPage) -> WindowPage:
    window.make_project("Outline")
    window.import_text("paper.md", PAPER)
    window.do("outline")
    window.app.window.resize(1_200, 500)
    window.settle()
    return window


def test_the_outline_lists_the_headings_and_what_is_highlighted_of_each(paper):
    assert rows(paper) == [("A trial", ""), ("  Methods", ""), ("    Deep", ""), ("  Results", "")]
    paper.reader.select("Begin.").tag("rapid")
    paper.qtbot.waitUntil(lambda: rows(paper)[0][1] != "")
    assert rows(paper) == [("A trial", "1 %"), ("  Methods", ""), ("    Deep", ""), ("  Results", "")]
    paper.do("undo")
    paper.qtbot.waitUntil(lambda: rows(paper)[0][1] == "")


def test_enter_goes_to_a_section_and_the_scroll_place_is_followed(paper):
    read = paper.app.window.read
    tree, reader = read.outline.pane.tree, read.reader
    tree.setFocus()
    for _ in range(3):
        QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    results = reader.text().index("Results")
    assert reader.caret() == results
    assert reader.passage_rect(results, results + 1).top() < reader.viewport().height() / 2
    reader.verticalScrollBar().setValue(0)
    assert tree.currentIndex().data() == "A trial"


def test_a_section_is_selected_and_tagged_from_the_outline(paper):
    read = paper.app.window.read
    tree, reader = read.outline.pane.tree, read.reader
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
    QTest.keyClick(tree, Qt.Key.Key_S)
    selected = reader.selected_text()
    assert selected.startswith("Methods\n")
    assert selected.endswith("column.")
    assert "Deep" in selected
    assert "Results" not in selected
    assert reader.hasFocus()
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_T)
    assert read.popover.isVisible()
    paper.reader.type("rapid").enter()
    assert paper.excerpts() == [(selected, ("Benefits/Rapid onset",))]
    paper.qtbot.waitUntil(lambda: rows(paper)[1][1] == "99 %")


def test_a_text_without_headings_says_so_and_the_next_one_is_listed(paper):
    pane = paper.app.window.read.outline.pane
    paper.import_text("plain.txt", "Only words.\n")
    paper.read("plain.txt")
    assert pane.tree.isHidden()
    assert not pane._empty.isHidden()
    paper.read("A trial")
    assert len(rows(paper)) == 4


def test_the_outline_stays_as_it_was_left(paper):
    pane = paper.app.window.read.outline.pane
    assert paper.app.settings.window["outline"] == "1"
    paper.do("outline")
    assert pane.isHidden()
    assert paper.app.settings.window["outline"] == ""


def test_originals_are_read_again_from_the_menu(paper):
    paper.app.session.project.mend(lambda connection: connection.execute("DELETE FROM structure"))
    paper.app.window.read.show_structure()
    assert rows(paper) == []
    paper.do("find_structure")
    assert len(rows(paper)) == 4


def test_levels_that_are_left_out_are_no_steps_without_a_stair():
    text = "abcdefgh"
    parts = Structure(
        [Part("heading", 0, 1, 2), Part("heading", 2, 3, 6), Part("heading", 4, 5, 3), Part("heading", 6, 7, 1)]
    )
    listed = [(section.title, section.level, section.start, section.end) for section in outline(text, parts)]
    assert listed == [("a", 1, 0, 6), ("c", 2, 2, 4), ("e", 2, 4, 6), ("g", 1, 6, 8)]


def test_without_headings_there_are_pages():
    assert outline("abcdef", Structure(), (0, 3, 3)) == [Section(0, 3, 1, page=1), Section(3, 6, 1, page=3)]
    assert outline("abcdef", Structure(), (0,)) == []


def test_shares_of_overlapping_highlights_count_each_character_once():
    spans = [(2, 6), (4, 5), (5, 9), (20, 30)]
    for start, end in [(0, 10), (3, 4), (6, 25), (9, 20), (0, 40), (30, 31)]:
        plainly = sum(any(a <= at < b for a, b in spans) for at in range(start, end)) / (end - start)
        assert Covered(spans).share(start, end) == pytest.approx(plainly)
