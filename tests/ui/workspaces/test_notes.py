"""The Notes workspace: journal, cases and groups."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.model.coding.mentions import Mention, token
from reviewer.model.sources.page_box import Box
from reviewer.services.coding import cases, codes, groups, links, notes, regions
from reviewer.services.shared import highlight_lookup
from reviewer.services.sources import import_sources
from tests.builder import ANNA, BEN
from tests.importers.pdf_maker import make_pdf
from tests.ui.pages.excerpts import ExcerptsPage
from tests.ui.pages.notes import NotesPage
from ui.dialogs.several import SeveralDialog
from ui.intents.link_highlights import quote_of
from ui.panes.inspector.links_section import LinksSection, linked
from ui.workspaces.notes.named_text import NamedText
from ui.workspaces.notes.note_editor import things

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

TEXT = "Maria felt better. Carl did not. Nobody knows why."


@pytest.fixture
def page(desk) -> NotesPage:
    return NotesPage(desk)


@pytest.fixture
def review(desk, page, a_project):
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT, "Talks").coded("Maria felt better", "Benefits")
    desk.open(builder)
    page.go()
    return builder


def test_a_note_is_begun_named_and_written(review, desk, page) -> None:
    assert page.is_empty
    page.page.empty.buttons[0].click()
    desk.settle()
    assert (page.listed, page.editor.name.text()) == (["New note"], "New note")
    page.type(page.editor.name, "Plan")
    page.type(page.editor.field, "Ask Maria again.")
    [note] = notes.list_notes(project=review.project)
    assert (note.title, note.text, note.coder) == ("Plan", "Ask Maria again.", ANNA)
    assert page.listed == ["Plan"]
    assert "Anna" in page.editor.about.text()
    page.click(page.editor.delete)
    assert page.is_empty
    desk.undo()
    assert page.listed == ["Plan"]
    # Without title and text nothing would be left of it.
    page.type(page.editor.field, "")
    page.type(page.editor.name, "")
    assert desk.errors == ["The note would be empty; delete it instead."]


def test_a_note_names_things_and_leads_to_them(review, desk, page) -> None:
    desk.navigator.inspect("highlight", review.highlight)
    page.new()
    page.type(page.editor.field, "Compare ")
    found = {(thing.kind, name): thing for thing, name in things(review.project, review.highlight, "")}
    assert set(found) >= {("highlight", "Maria felt better"), ("source", "Talks"), ("code", "Benefits")}
    editor = page.editor
    editor.field.moveCursor(editor.field.textCursor().MoveOperation.End)
    editor.insert(found["source", "Talks"], "Talks")
    editor.insert(found["highlight", "Maria felt better"], "Maria felt better")
    editor.field.clearFocus()
    desk.settle()
    source = found["source", "Talks"].id
    [note] = notes.list_notes(project=review.project)
    assert note.text == f"Compare {token('source', source)}{token('highlight', review.highlight)}"
    assert editor.field.toPlainText() == "Compare [@Talks][@Maria felt better]"
    assert [button.row.text for button in editor.named.buttons] == ["Talks", "Maria felt better"]
    page.click(editor.named.buttons[0])
    assert (desk.navigator.workspace, desk.navigator.source) == ("read", source)


def test_names_in_a_note_stand_for_things_whatever_they_are_called() -> None:
    one, other, gone = Mention("code", "1" * 32), Mention("code", "2" * 32), Mention("source", "3" * 32)
    text = (
        f"{token('code', one.id)} {token('code', other.id)} {token('code', one.id)} {token('source', gone.id)} [@mine]"
    )
    named = NamedText()
    shown = named.to_field(text, {one: "A [B]", other: "A [B]"}, "gone")
    assert shown == "[@A (B)] [@A (B) (2)] [@A (B)] [@gone] [@mine]"
    assert named.from_field(shown) == text
    assert named.from_field("no [@A (B) (2)] more") == f"no {token('code', other.id)} more"


def test_another_coders_note_is_read_only_and_notes_are_found_by_their_words(review, desk, page) -> None:
    _, ben = notes.add_note(project=review.project, title="Ben's", text="Zebulon", coder=BEN)
    notes.add_note(project=review.project, title="Mine", coder=ANNA)
    page.workspace.opened()
    desk.settle()
    page.find("zebu")
    assert page.listed == ["Ben's"]
    assert page.editor.field.isReadOnly()
    assert not page.editor.delete.isEnabled()
    desk.navigator.show_thing("note", ben)
    desk.settle()
    assert page.editor.shown == ben


def test_a_case_is_made_filled_and_described(review, desk, page) -> None:
    page.turn_to("case")
    page.new()
    page.type(page.editor.name, "Maria")
    page.type(page.editor.note, "Spoke first.")
    desk.navigator.inspect("highlight", review.highlight)
    page.click(page.editor.add_passage)
    desk.navigator.inspect("selection", f"{review.last.id}:19:23")
    page.click(page.editor.add_passage)
    assert page.editor.passages.texts == ["“Maria felt better”", "“Carl”"]
    editor = page.editor.attributes
    editor.name.setText("Age")
    editor.value.setText("41")
    page.click(editor.add)
    [case] = cases.list_cases(project=review.project)
    assert (case.name, case.note, case.attribute("Age"), len(case.highlights)) == ("Maria", "Spoke first.", "41", 2)
    page.click(page.editor.passages.rows[0].remove)
    assert page.editor.passages.texts == ["“Carl”"]
    page.turn_to("note")
    desk.navigator.show_thing("case", case.id)
    desk.settle()
    assert (page.workspace.current, page.editor.shown) == ("case", case.id)
    page.click(page.editor.delete)
    assert page.is_empty
    assert len(highlight_lookup.highlights(project=review.project, ids=case.highlights)) == 2


def test_groups_of_sources_and_of_codes(review, desk, page) -> None:
    page.turn_to("group")
    page.workspace.new("group", "code")
    desk.settle()
    page.type(page.editor.name, "Good")
    [group] = groups.list_groups(project=review.project)
    assert (group.name, group.of) == ("Good", "code")
    groups.put_into_group(project=review.project, group=group.id, things=[review.code("Benefits")], coder=ANNA)
    page.workspace.new("group", "source")
    desk.settle()
    assert page.listed == ["Good", "New group"]
    page.choose(group.id)
    assert page.editor.members.texts == ["Benefits"]
    page.click(page.editor.members.rows[0].remove)
    assert page.editor.members.texts == []
    assert [each.members for each in groups.list_groups(project=review.project)] == [(), ()]


def test_several_sources_are_put_into_a_group_and_a_case_at_once(review, desk, page) -> None:
    project, talks = review.project, review.last.id
    ids = {name: review.with_source(f"{name}.", name).last.id for name in ("Trial A", "Trial B", "Letter")}
    _, group = groups.add_group(project=project, name="Trials", of="source", members=[talks], coder=ANNA)
    _, case = cases.add_case(project=project, name="Maria", coder=ANNA)
    page.turn_to("group")
    page.choose(group)
    dialog = ticking(page, page.editor.add_several)
    assert "Trials" in dialog.windowTitle()
    assert [dialog.ticks.list.item(row).text() for row in range(3)] == ["Trial A", "Trial B", "Letter"]
    assert not dialog.add.isEnabled()
    dialog.ticks.filter.setText("trial")
    dialog.ticks.every.click()
    assert dialog.add.text() == "Put in 2"
    page.click(dialog.add)
    [found] = groups.list_groups(project=project)
    assert set(found.members) == {talks, ids["Trial A"], ids["Trial B"]}
    assert page.editor.members.texts == ["Talks", "Trial A", "Trial B"]
    desk.undo()
    assert [each.members for each in groups.list_groups(project=project)] == [(talks,)]
    page.turn_to("case")
    page.choose(case)
    dialog = ticking(page, page.editor.add_several)
    dialog.ticks.every.click()
    page.click(dialog.add)
    [held] = cases.list_cases(project=project)
    assert set(held.sources) == {talks, *ids.values()}
    page.click(page.editor.add_several)
    assert desk.notices[-1] == "No source is left to add."


def ticking(page: NotesPage, button) -> SeveralDialog:
    """The list with ticks that a button opens."""
    page.click(button)
    [dialog] = [each for each in QApplication.topLevelWidgets() if isinstance(each, SeveralDialog) and each.isVisible()]
    return dialog


def test_a_heading_is_ticked_in_the_inspector_and_not_offered(review, desk) -> None:
    codes.add_code(project=review.project, name="Effects", heading=True, coder=ANNA)
    book = codes.codebook(project=review.project)
    assert [code.path for code in book.taggable] == ["Benefits"]
    assert [code.path for code in book] == ["Benefits", "Effects"]


def test_what_a_page_lists_is_written_as_a_table(review, desk, page, tmp_path) -> None:
    notes.add_note(project=review.project, title="Plan", text="Read", coder=ANNA)
    page.workspace.export_to(tmp_path / "notes.csv")
    desk.settle()
    head, row = (tmp_path / "notes.csv").read_text("utf-8-sig").splitlines()
    assert head == "note_id,date,coder_id,coder,title,text"
    assert row.endswith("Anna,Plan,Read")
    assert desk.notices[-1] == "Rows written to “notes.csv”: 1."


def test_excerpts_are_narrowed_to_a_case_and_a_group(review, desk, a_project) -> None:
    project = review.coded("Carl did not", "Risks").project
    _, case = cases.add_case(project=project, name="Maria", coder=ANNA)
    _, group = groups.add_group(project=project, name="Spoken", of="source", members=[review.last.id], coder=ANNA)
    page = ExcerptsPage(desk)
    desk.navigator.go("excerpts")
    desk.settle()
    assert page.quotes() == ["Maria felt better", "Carl did not"]
    conditions = page.view.bar.conditions
    conditions.ask(replace(conditions.wanted, cases=(case,), groups=(group,)))
    desk.settle()
    assert page.conditions() == ["group Spoken", "case Maria"]
    assert page.quotes() == []
    desk.session.do(lambda by: cases.put_into_case(**by, case=case, highlights=[review.highlight]))
    desk.settle()
    assert page.quotes() == ["Carl did not"]


def test_a_note_that_was_changed_apart_says_so_and_leads_to_the_conflict(review, desk, page) -> None:
    page.new()
    note = page.editor.shown
    assert not page.editor.conflict.isVisible()
    page.workspace.set_conflicts(frozenset({note}))
    assert page.editor.conflict.isVisible()
    asked = []
    desk.navigator.conflict_requested.connect(asked.append)
    page.click(page.editor.conflict.link)
    assert asked == [note]


def test_a_region_has_a_name_wherever_words_stand_for_a_passage(review, desk, page, tmp_path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(make_pdf([[(72.0, 760.0, 12.0, "One.")], [(72.0, 760.0, 12.0, "Two.")]]))
    project = review.project
    source = import_sources.import_files(project=project, paths=[path], coder=ANNA).items[0].source
    box = Box(60, 690, 260, 730)
    _, region = regions.mark_region(project=project, source=source, page=2, box=box, coder=ANNA)
    cases.add_case(project=project, name="Trial", highlights=[region, review.highlight], coder=ANNA)
    notes.add_note(project=project, title="See", text=token("highlight", region), coder=ANNA)
    links.link_highlights(project=project, kind="supports", a=region, b=review.highlight, coder=ANNA)
    assert (Mention("highlight", region), "Figure, p. 2") in things(project, region, "")
    page.turn_to("case")
    assert sorted(page.editor.passages.texts) == ["Figure, p. 2", "“Maria felt better”"]
    page.turn_to("note")
    page.workspace.opened()
    desk.settle()
    assert page.editor.field.toPlainText() == "[@Figure, p. 2]"
    [link] = linked(project, review.highlight)
    assert (link.quote, quote_of(project, region)) == ("Figure, p. 2", "Figure, p. 2")
    # A region that waits for its other end is offered one.
    section = LinksSection(desk.session)
    desk.show(section)
    section.show_marked(region)
    assert section.supports.isVisible()
    assert "Figure, p. 2" in section.waiting.text()
