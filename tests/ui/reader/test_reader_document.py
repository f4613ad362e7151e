"""Pieces, paragraph numbers and heights."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.model.sources.structure import Part, Structure
from reviewer.model.sources.text import Paragraphs
from ui.reader.text.document import PIECE, Document
from ui.reader.text.header import is_told
from ui.reader.text.heights import Heights


@given(st.text(alphabet="ab \n\t日😀", max_size=60))
def test_pieces_and_line_feeds_make_up_the_whole_text(text: str) -> None:
    document = Document(text)
    joined = "".join(
        document.piece_text(i) + ("\n" if document.closes(i) and i + 1 < len(document) else "")
        for i in range(len(document))
    )
    assert joined == text


@given(st.text(alphabet="ab \n\t日😀", max_size=60))
def test_paragraphs_are_numbered_as_everywhere_in_reviewer(text: str) -> None:
    document = Document(text)
    numbered = [(document.starts[i], number) for i, number in enumerate(document.numbers) if number]
    assert numbered == [(span.start, n) for n, span in enumerate(Paragraphs(text).spans, 1)]


def test_a_long_paragraph_is_cut_at_spaces_and_numbered_once() -> None:
    document = Document("word " * 5000)
    assert len(document) > 5
    assert max(end - start for start, end in zip(document.starts, document.ends, strict=True)) <= PIECE
    assert all(document.piece_text(i).endswith(" ") for i in range(len(document) - 1))
    assert [number for number in document.numbers if number] == [1]


def test_a_long_run_without_spaces_is_never_cut_within_a_character() -> None:
    text = "x" * (PIECE - 1) + "e\u0301" * PIECE
    document = Document(text)
    assert all(not document.piece_text(i).startswith("\u0301") for i in range(len(document)))


@given(st.lists(st.integers(1, 50), min_size=1, max_size=40), st.data())
def test_heights_add_up_after_changes(heights: list[int], data: st.DataObject) -> None:
    tree = Heights(list(heights))
    index = data.draw(st.integers(0, len(heights) - 1))
    heights[index] = data.draw(st.integers(1, 90))
    tree.change(index, heights[index])
    assert tree.total == sum(heights)
    assert [tree.before(i) for i in range(len(heights))] == [sum(heights[:i]) for i in range(len(heights))]
    y = data.draw(st.integers(0, sum(heights) - 1))
    at = tree.at(y)
    assert sum(heights[:at]) <= y < sum(heights[: at + 1])


@pytest.mark.parametrize(
    ("text", "headings", "told"),
    [
        ("Nine trials\n\nRelief came.", [], True),
        ("\n  NINE  trials \nRelief came.", [], True),
        ("Nine trials of something else\n\nRelief came.", [], False),
        ("By Anna Berg\n\nNine trials", [], False),
        # A heading of two lines is the title as well; one further down is not at the beginning.
        ("Nine\ntrials\n\nRelief came.", [Part("heading", 0, 11, 1)], True),
        ("First\n\nNine trials", [Part("heading", 7, 18, 1)], False),
        ("", [], False),
    ],
)
def test_a_title_with_which_the_text_begins_is_told_once(text: str, headings: list[Part], told: bool) -> None:
    assert is_told("Nine trials", text, Structure(headings) if headings else None) is told
