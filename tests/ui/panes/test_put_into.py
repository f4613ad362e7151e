"""Groups and cases from the panes: put in and taken out by the menu, and the lists narrowed to a group."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QMenu

from reviewer.model.coding.mentions import token
from reviewer.services.coding import cases, groups, notes
from tests.builder import ANNA
from tests.ui.pages.codebook_pane import CodebookPage
from tests.ui.pages.inspector import InspectorPage
from tests.ui.pages.sources_pane import SourcesPage

IN_2001 = re.compile(r"\b(20)?01\b")
"""However the language writes a year."""

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def review(desk, a_project):
    builder = a_project().with_source("One text here.", "One").with_source("Another text.", "Other")
    return builder.with_code("Effects/Sleep").with_code("Risks")


def opened(menu: QMenu, title: str) -> dict[str, object]:
    """The entries of a menu in a menu, as it opens."""
    inside = next(action.menu() for action in menu.actions() if action.text() == title)
    inside.aboutToShow.emit()
    return {action.text(): action for action in inside.actions() if action.text()}


def test_a_source_is_put_into_groups_and_cases_by_its_menu(review, desk) -> None:
    page = SourcesPage(desk)
    desk.open(review)
    groups.add_group(project=review.project, name="Trials & more", of="source", coder=ANNA)
    groups.add_group(project=review.project, name="Codes", of="code", coder=ANNA)
    source = page.pane.model.source(page._row("One").data(page.pane.model.ID))
    menu = page.pane.menu_for(source)
    entries = opened(menu, "Groups")
    assert list(entries) == ["Trials && more", "New group…"]
    entries["Trials && more"].trigger()
    desk.settle()
    assert [group.members for group in groups.list_groups(project=review.project, of="source")] == [(source.id,)]
    entries = opened(menu, "Groups")
    assert entries["Trials && more"].isChecked()
    entries["Trials && more"].trigger()
    desk.settle()
    assert [group.members for group in groups.list_groups(project=review.project, of="source")] == [()]
    opened(menu, "Cases")["New case…"].trigger()
    desk.settle()
    [case] = cases.list_cases(project=review.project)
    assert (case.name, case.sources, desk.navigator.workspace) == ("New case", (source.id,), "notes")
    assert opened(menu, "Cases")["New case"].isChecked()


def test_the_list_of_sources_shows_a_group(review, desk) -> None:
    page = SourcesPage(desk)
    desk.open(review)
    other = page.pane.model.source(page._row("Other").data(page.pane.model.ID))
    page.filter("group: tri")
    assert page.titles() == []
    _, trials = groups.add_group(project=review.project, name="Trials", of="source", coder=ANNA)
    desk.session.do(lambda by: groups.put_into_group(**by, group=trials, things=[other.id]))
    desk.settle()
    assert page.titles() == ["Other"]
    page.filter("another group: trials status: to screen")
    assert page.titles() == []
    page.filter("oth group: trials status: to screen")
    assert page.titles() == ["Other"]
    page.filter("")
    assert page.titles() == ["One", "Other"]


def test_the_codebook_shows_a_group_and_puts_codes_into_it(review, desk) -> None:
    page = CodebookPage(desk)
    desk.open(review)
    menu = page.pane.menu_for(review.code("Effects/Sleep"))
    opened(menu, "Groups")["New group…"].trigger()
    desk.settle()
    [group] = groups.list_groups(project=review.project)
    assert (group.of, group.members) == ("code", (review.code("Effects/Sleep"),))
    page.pane.filter.setText("group: new")
    assert page.tree_shown() == ["Effects", "  Sleep"]
    page.pane.filter.setText("group:nothing")
    assert page.tree_shown() == []
    page.pane.filter.setText("")
    assert page.tree_shown() == ["Effects", "  Sleep", "Risks"]


def test_a_code_is_made_to_group_others_in_the_inspector(review, desk) -> None:
    page = InspectorPage(desk)
    desk.open(review)
    page.inspect("code", review.code("Effects"))
    card = page.inspector.code
    card.heading_only.click()
    desk.settle()
    assert card.heading_only.isChecked()
    assert not card.key.isVisible()
    review.coded("Another text", "Risks")
    page.inspect("code", review.code("Risks"))
    card.heading_only.click()
    desk.settle()
    assert not card.heading_only.isChecked()
    assert "is on 1 highlight" in desk.errors[-1]


def test_the_cards_list_the_notes_that_name_a_thing(review, desk) -> None:
    page = InspectorPage(desk)
    review.coded("Another text", "Risks")
    desk.open(review)
    things = {"highlight": review.highlight, "source": review.last.id, "code": review.code("Risks")}
    text = " ".join(token(kind, thing) for kind, thing in things.items())
    _, note = notes.add_note(project=review.project, title="Compare", text=text, coder=ANNA)
    notes.add_note(project=review.project, title="Other", text=f":{review.highlight}]", coder=ANNA)
    for kind, thing in things.items():
        page.inspect(kind, thing)
        card = getattr(page.inspector, kind)
        assert [button.row.text for button in card.named_in.rows.buttons] == ["Compare"]
        assert card.named_in.isVisible()
    asked = []
    desk.navigator.thing_requested.connect(lambda *given: asked.append(given))
    page.inspector.code.named_in.rows.buttons[0].click()
    assert asked == [("note", note)]
    page.inspect("code", review.code("Effects"))
    assert not page.inspector.code.named_in.isVisible()


def test_the_cards_say_when_a_thing_was_made_elsewhere(review, desk) -> None:
    page = InspectorPage(desk)
    review.coded("Another text", "Risks")
    desk.open(review)
    page.inspect("highlight", review.highlight)
    assert page.detail("Made elsewhere") == ""
    with review.project.action("written", text="Import", coder=ANNA) as act:
        for kind, thing in (
            ("highlight", review.highlight),
            ("source", review.last.id),
            ("code", review.code("Risks")),
        ):
            act.draft.set(kind, thing, "made", 1_000_000_000_000)
    page.inspect("highlight", review.highlight)
    assert IN_2001.search(page.detail("Made elsewhere"))
    page.inspect("source", review.last.id)
    assert IN_2001.search(page.detail("Made elsewhere"))
    page.inspect("code", review.code("Risks"))
    assert IN_2001.search(page.inspector.code.made.text())
