"""Links between highlights: by key and in the card, shown at both ends and in the margin, taken away and undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.services.coding import links
from reviewer.services.shared import highlight_lookup, source_lookup
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.two_texts import two_texts
from tests.ui.pages.window import Key, WindowPage
from ui.dialogs.relation import RelationDialog

RELIEF, RAPID, DETACHED = "Relief came within hours", "Relief is rapid and safe", "felt detached"


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    builder = two_texts(ProjectBuilder(tmp_path / "team.review"))
    builder.project.close()
    window.open(tmp_path / "team.review")
    return window


def highlight(window: WindowPage, quote: str) -> str:
    for source in source_lookup.list_sources(project=window.project):
        text = highlight_lookup.text_of(project=window.project, source=source.id).text
        for found in highlight_lookup.highlights_of(project=window.project, source=source.id):
            if text[found.start : found.end] == quote:
                return found.id
    raise AssertionError(quote)


def go_to(window: WindowPage, quote: str) -> str:
    found = highlight_lookup.highlights(project=window.project, ids=[highlight(window, quote)])[0]
    window.app.navigator.show_passage(found.source, found.start, found.end, found.id)
    window.settle()
    return found.id


def rows(window: WindowPage) -> list[str]:
    return [row.words for row in window.app.window.inspector.highlight.links.rows]


def in_margin(window: WindowPage) -> list[str]:
    return [one.bracket.coders for one in window.reader.widget._margin.placed if one.bracket]


def test_two_passages_contradict_each_other(review: WindowPage) -> None:
    here = go_to(review, RELIEF)
    review.do("mark_link")
    assert "Marked" in review.notice
    other = go_to(review, RAPID)
    card = review.app.window.inspector.highlight.links
    assert RELIEF in card.waiting.text()
    assert card.contradicts.isVisible()
    review.do("contradicts")
    found = highlight_lookup.list_links(project=review.project)
    assert [(each.kind, {each.a, each.b}) for each in found] == [("contradicts", {here, other})]
    assert rows(review) == [f"≠ contradicts “{RELIEF}”"]
    assert not card.contradicts.isVisible()
    card.rows[0].go.click()
    review.settle()
    assert review.app.navigator.subject == ("highlight", here)
    assert rows(review) == [f"≠ contradicts “{RAPID}”"]
    review.do("undo")
    assert rows(review) == []
    review.do("redo")
    review.app.window.inspector.highlight.links.rows[0].remove.click()
    review.settle()
    assert highlight_lookup.list_links(project=review.project) == []
    assert review.notice == "Link taken away."


def test_a_support_has_a_direction(review: WindowPage) -> None:
    go_to(review, RELIEF)
    review.do("mark_link")
    go_to(review, RAPID)
    review.app.window.inspector.highlight.links.supports.click()
    review.settle()
    assert rows(review) == [f"≈ supports “{RELIEF}”"]
    go_to(review, RELIEF)
    assert rows(review) == [f"≈ supported by “{RAPID}”"]


def test_the_margin_and_the_hint_say_it(review: WindowPage) -> None:
    go_to(review, RELIEF)
    review.do("mark_link")
    here = go_to(review, DETACHED)
    review.do("contradicts")
    assert any(line.startswith("≠") for line in in_margin(review))
    shown = review.app.window.read._reader_highlight(highlight_lookup.highlights(project=review.project, ids=[here])[0])
    assert shown.contradicted
    assert not shown.supported


def test_others_links_stay_theirs(review: WindowPage) -> None:
    a, b = highlight(review, RELIEF), highlight(review, RAPID)
    links.link_highlights(project=review.project, kind="contradicts", a=a, b=b, coder=BEN)
    go_to(review, RELIEF)
    row = review.app.window.inspector.highlight.links.rows[0]
    assert not row.remove.isVisible()
    links.link_highlights(project=review.project, kind="contradicts", a=a, b=b, coder=ANNA)


def test_without_a_mark_it_says_what_to_do(review: WindowPage) -> None:
    go_to(review, RELIEF)
    review.do("contradicts")
    assert "Mark one highlight" in review.notice
    review.do("mark_link")
    review.do("supports")
    assert "Mark one highlight" in review.notice
    review.do("mark_link")
    go_to(review, RAPID)
    assert not review.app.window.inspector.highlight.links.supports.isVisible()
    review.reader.press(Key.Key_Escape)
    assert not any(review.app.actions.enabled(action) for action in ("mark_link", "contradicts", "supports"))


def test_another_project_begins_without_a_mark(review: WindowPage) -> None:
    go_to(review, RELIEF)
    review.do("mark_link")
    review.make_project("Another")
    assert review.app.linking.marked == ""


def test_two_passages_are_related_in_a_way_that_has_a_name(review: WindowPage) -> None:
    here = go_to(review, RELIEF)
    review.do("related")
    assert "Mark one highlight" in review.notice
    review.do("mark_link")
    other = go_to(review, RAPID)
    review.app.window.inspector.highlight.links.related.click()
    review.settle()
    [dialog] = review.app.window.findChildren(RelationDialog) or [
        each for each in QApplication.topLevelWidgets() if isinstance(each, RelationDialog)
    ]
    dialog.name.setText("causes")
    dialog.accept()
    review.settle()
    [link] = highlight_lookup.list_links(project=review.project)
    assert (link.kind, link.a, link.b, link.name, link.direction) == ("related", other, here, "causes", "one_way")
    assert rows(review) == [f"→ causes “{RELIEF}”"]
    go_to(review, RELIEF)
    assert rows(review) == [f"← causes “{RAPID}”"]
    review.do("undo")
    assert rows(review) == []
