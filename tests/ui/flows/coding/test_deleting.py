"""A highlight that is deleted goes from the page at once, and is there again where it could not be deleted."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from reviewer.errors import ReviewerError
from reviewer.services.coding import highlights
from reviewer.services.shared import highlight_lookup, project_lookup
from tests.ui.pages.two_texts import opened_trial
from tests.ui.pages.window import WindowPage


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    return opened_trial(window, tmp_path)


def marked(review: WindowPage) -> str:
    """The highlight of some words, which is the current one."""
    before = {one.id for one in here(review)}
    review.reader.select("Some felt").tag("regul")
    review.settle()
    [made] = {one.id for one in here(review)} - before
    return made


def here(review: WindowPage) -> list[highlight_lookup.Highlight]:
    return highlight_lookup.highlights_of(project=review.project, source=review.app.navigator.source)


def test_it_goes_before_it_is_written(review: WindowPage) -> None:
    made, written = marked(review), Event()
    review.app.session.jobs.run("write", written.wait)
    try:
        review.app.actions["delete_highlight"].trigger()
        assert not review.app.window.read.reader.knows(made)
        assert made in {one.id for one in here(review)}
    finally:
        written.set()
    review.settle()
    assert made not in {one.id for one in here(review)}
    review.do("undo")
    assert review.app.window.read.reader.knows(made)


def test_it_comes_back_where_it_was_not_deleted(review: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    made = marked(review)

    def refuse(**_: object) -> None:
        raise ReviewerError("The disk is full.")

    monkeypatch.setattr(highlights, "delete_highlights", refuse)
    review.app.actions["delete_highlight"].trigger()
    review.settle()
    assert review.app.window.read.reader.knows(made)
    assert review.notice == "The disk is full."


def test_a_memo_that_is_being_typed_is_saved_before_its_highlight_is_deleted(review: WindowPage) -> None:
    made = marked(review)
    review.do("memo")
    review.qtbot.keyClicks(review.app.window.focusWidget(), "Dose?")
    review.do("delete_highlight")
    assert made not in {one.id for one in here(review)}
    assert project_lookup.list_conflicts(project=review.project) == []
    review.do("undo")
    assert made in {one.id for one in here(review)}
    assert [memo.text for memo in highlight_lookup.memos(project=review.project, target=made)] == ["Dose?"]
