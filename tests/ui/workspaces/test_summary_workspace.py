"""The Summary workspace: pages that lead to their passages, texts with citations, the team's template, export."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from reviewer.changes.draft import Draft
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.evidence import excerpts, synthesis, templates
from reviewer.services.project import projects
from reviewer.services.shared import source_lookup
from reviewer.services.shared.resources import resource
from reviewer.services.sources import appraisal
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.two_texts import two_texts
from tests.writing import write
from ui.workspaces.summary.export_dialog import SummaryExport
from ui.workspaces.summary.laid_out import HEIGHT, MARGIN, WIDTH
from ui.workspaces.summary.workspace import SummaryWorkspace

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def view(desk) -> SummaryWorkspace:
    return desk.show(SummaryWorkspace(desk.session, desk.navigator, desk.look), 1024, 760)


def point_of_link(view: SummaryWorkspace, link: str) -> QPoint:
    """Where a link stands in the preview, looked for on all pages; the page is scrolled there."""
    laid_out = view.preview.laid_out
    step = 4.0
    for page in range(laid_out.count):
        for down in range(int(MARGIN), int(HEIGHT - MARGIN), int(step)):
            for across in range(int(MARGIN), int(WIDTH - MARGIN), int(step)):
                place = QPointF(across, down)
                if laid_out.link_at(page, place) == link:
                    view.preview.verticalScrollBar().setValue(0)
                    seen = view.preview._on_screen(page, QRectF(place, place)).topLeft()
                    view.preview.verticalScrollBar().setValue(round(seen.y() - 200))
                    return view.preview._on_screen(page, QRectF(place, place)).topLeft().toPoint()
    raise AssertionError(f"no {link} on {laid_out.count} pages")


@pytest.fixture
def review(desk, view, a_project) -> ProjectBuilder:
    builder = two_texts(a_project())
    desk.open(builder)
    return builder


def test_a_click_on_an_excerpt_opens_its_passage(review, view, desk, qtbot) -> None:
    number = 0
    highlight = view.preview.laid_out.passages[number][2]
    wanted = next(e for e in excerpts.list_excerpts(project=review.project) if e.highlight == highlight)
    at = view.preview.point_of(number).toPoint()
    with qtbot.waitSignal(desk.navigator.passage_requested) as asked:
        QTest.mouseClick(view.preview.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == [wanted.source, wanted.start, wanted.end, highlight]


def test_what_is_written_is_kept_with_its_citation_and_marked_in_the_list(review, view, desk) -> None:
    code = review.code("Benefits/Rapid onset")
    view.codes.choose(code)
    desk.settle()
    QTest.keyClicks(view.editor.field, "Fast. ")
    view.cite()
    desk.settle()
    QTest.keyClicks(view.editor.offers.filter, "within hours")
    QTest.keyClick(view.editor.offers.filter, Qt.Key.Key_Return)
    view.flush()
    desk.settle()
    cited = next(e for e in excerpts.list_excerpts(project=review.project) if e.quote == "Relief came within hours")
    kept = synthesis.syntheses(project=review.project)[code, None]
    assert kept == f"Fast. {synthesis.cite(project=review.project, highlight=cited.highlight)}"
    assert view.editor.field.toPlainText() == "Fast. [1]"
    assert "✓" in view.codes.currentItem().text()


def test_a_changed_citation_is_said_and_taken_as_it_is_now(review, view, desk) -> None:
    code = review.code("Regulation")
    first = excerpts.list_excerpts(project=review.project)[0].highlight
    desk.session.do(
        lambda by: synthesis.write_synthesis(**by, text=f"Old [@{first}:00000000] [@{'b' * 32}:00000000]", code=code)
    )
    desk.settle()
    view.codes.choose(code)
    desk.settle()
    assert "Changed since cited" in view.editor.note.text()
    assert "Deleted" in view.editor.note.text()
    view.editor.renew.click()
    desk.settle()
    assert (
        synthesis.cite(project=review.project, highlight=first)
        in synthesis.syntheses(project=review.project)[code, None]
    )
    assert "Changed since cited" not in view.editor.note.text()


def test_the_template_is_kept_in_the_project(review, view, desk) -> None:
    view.template.parts.item(0).setCheckState(Qt.CheckState.Unchecked)
    desk.settle()
    view.template.memos.click()
    desk.settle()
    kept = templates.summary_template(project=review.project)
    assert "method" not in kept.parts
    assert not kept.memos


def test_style_and_language_of_references_are_a_choice_of_the_team(review, view, desk) -> None:
    assert not view.template.language.isEnabled()
    view.template.style_.take("apa")
    desk.settle()
    assert view.template.language.isEnabled()
    view.template.language.take("de-DE")
    desk.settle()
    kept = templates.summary_template(project=review.project)
    assert (kept.citation_style, kept.citation_language) == ("apa", "de-DE")
    assert "Deutsch" in view.template.language.text()
    desk.undo()
    assert view.template.language.value == ""


def test_a_style_of_ones_own_is_added_and_used(review, view, desk, qtbot, tmp_path, monkeypatch) -> None:
    style = tmp_path / "house.csl"
    style.write_bytes(resource("styles-csl", "nature.csl").read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(style), ""))
    view.template.add_style.click()
    desk.settle()
    assert templates.summary_template(project=review.project).citation_style == "house"
    assert view.template.style_.value == "house"
    style.write_text("<html/>", "utf-8")
    with qtbot.waitSignal(desk.session.failed) as told:
        view.template.add_style.click()
    assert "“house.csl” is no citation style" in told.args[0]
    assert templates.summary_template(project=review.project).citation_style == "house"


def test_a_style_that_is_not_here_is_named(review, view, desk) -> None:
    template = replace(templates.summary_template(project=review.project), citation_style="elsewhere")
    desk.session.do(lambda by: templates.set_summary_template(**by, template=template))
    desk.settle()
    assert "no citation style “elsewhere” here; add its .csl file" in view.empty.text
    assert "elsewhere" in view.template.style_.text()


def test_an_empty_project_says_what_to_do(desk, view, a_project) -> None:
    desk.open(a_project())
    assert view.empty.isVisible()
    assert "Nothing is highlighted yet" in view.empty.text


def test_included_sources_alone_are_a_choice_of_the_team(review, view, desk) -> None:
    view.template.included.click()
    desk.settle()
    assert templates.summary_template(project=review.project).included_only
    first = source_lookup.list_sources(project=review.project)[0].id
    desk.session.do(lambda by: appraisal.decide(**by, source=first, decision="included"))
    desk.settle()
    shown = {highlight for _, _, highlight in view.preview.laid_out.passages}
    expected = {e.highlight for e in excerpts.list_excerpts(project=review.project) if e.source == first}
    assert shown == expected
    assert not view.empty.isVisible()
    desk.undo()
    desk.undo()
    assert not view.template.included.isChecked()


def test_a_filter_narrows_the_pages_and_is_taken_into_the_file(review, view, desk, tmp_path) -> None:
    view.conditions.ask(ExcerptFilter(coders=(BEN,)))
    desk.settle()
    wanted = {e.highlight for e in excerpts.list_excerpts(project=review.project) if e.coder_id == BEN}
    assert {highlight for _, _, highlight in view.preview.laid_out.passages} == wanted
    assert [chip.name.text() for chip in view.conditions.chips] == ["coder Ben"]
    dialog = SummaryExport(desk.session, view.wanted, view)
    dialog.take_file(tmp_path / "ben.md")
    dialog.run()
    desk.settle()
    written = (tmp_path / "ben.md").read_text("utf-8")
    assert "approved everywhere" in written
    assert "Blood pressure rose" not in written
    view.conditions.ask(ExcerptFilter(tagged=False, coders=(BEN,)))
    desk.settle()
    assert "No excerpt gets through the filter" in view.empty.text
    view.empty.buttons[0].click()
    desk.settle()
    assert view.preview.isVisible()
    assert len({highlight for _, _, highlight in view.preview.laid_out.passages}) == 6


def test_a_click_on_a_citation_opens_its_passage(review, view, desk, qtbot) -> None:
    cited = next(e for e in excerpts.list_excerpts(project=review.project) if e.quote == "approved everywhere")
    text = f"Approved {synthesis.cite(project=review.project, highlight=cited.highlight)}."
    desk.session.do(lambda by: synthesis.write_synthesis(**by, text=text, code=review.code("Regulation")))
    desk.settle()
    at = point_of_link(view, f"x_{cited.highlight}")
    with qtbot.waitSignal(desk.navigator.passage_requested) as asked:
        QTest.mouseClick(view.preview.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == [cited.source, cited.start, cited.end, cited.highlight]


def test_arrows_go_from_excerpt_to_excerpt_and_enter_opens(review, view, desk, qtbot) -> None:
    order = [highlight for _, _, highlight in view.preview.laid_out.passages]
    view.preview.setFocus()
    seen = []
    for _ in range(len(order) + 2):
        QTest.keyClick(view.preview, Qt.Key.Key_Right)
        seen.append(view.preview.current_highlight())
    assert seen == [*order, order[-1], order[-1]]
    QTest.keyClick(view.preview, Qt.Key.Key_Left)
    with qtbot.waitSignal(desk.navigator.passage_requested) as asked:
        QTest.keyClick(view.preview, Qt.Key.Key_Return)
    assert asked.args[3] == order[-2]


def test_parts_are_moved_by_key_and_by_dragging(review, view, desk) -> None:
    parts, before = view.template.parts, templates.summary_template(project=review.project).parts
    parts.setCurrentRow(0)
    QTest.keyClick(parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    moved = templates.summary_template(project=review.project).parts
    assert moved == (before[1], before[0], *before[2:])
    parts.model().moveRow(QModelIndex(), 0, QModelIndex(), 2)  # What a drop does.
    desk.settle()
    assert templates.summary_template(project=review.project).parts == before


def test_a_project_that_is_only_read_can_be_filtered_and_exported_not_written(desk, view, a_project, tmp_path) -> None:
    builder = two_texts(a_project())
    builder.project.close()
    desk.session.attach(projects.open_project(path=builder.project.path, read_only=True))
    desk.settle()
    assert view.editor.field.isReadOnly()
    for widget in (
        view.template.parts,
        view.template.included,
        view.template.accent,
        view.template.add_style,
        view.template.language,
        view.editor.cite_button,
    ):
        assert not widget.isEnabled()
    view.conditions.ask(ExcerptFilter(tagged=True))
    desk.settle()
    assert len({highlight for _, _, highlight in view.preview.laid_out.passages}) == 5
    dialog = SummaryExport(desk.session, view.wanted, view)
    dialog.take_file(tmp_path / "read.md")
    dialog.run()
    desk.settle()
    assert "Relief came within hours" in (tmp_path / "read.md").read_text("utf-8")


def test_a_text_that_two_wrote_differently_says_so_and_leads_to_the_conflict(review, view, desk, qtbot) -> None:
    code = review.code("Regulation")
    view.codes.choose(code)
    desk.settle()
    assert not view.editor.conflict.isVisible()
    view.set_conflicts(frozenset({synthesis.identifier(code=code)}))
    assert view.editor.conflict.isVisible()
    with qtbot.waitSignal(desk.navigator.conflict_requested) as asked:
        view.editor.conflict.asked.emit()
    assert asked.args == [synthesis.identifier(code=code)]


def test_five_hundred_codes_stand_in_list_and_pages(desk, view, a_project) -> None:
    builder = a_project().with_source("One sentence to mark.")
    draft = Draft()
    for number in range(500):
        draft.create("code", f"{number:032x}", name=f"Code {number:03}", parent=None, colour="#5b8ccc")
    write(builder.project, draft, label="Codes", coder=ANNA)
    builder.coded("sentence to mark", "Code 499")
    desk.open(builder)
    assert view.codes.count() == 501
    view.codes.choose(f"{499:032x}")
    desk.settle()
    assert view.editor.title.text() == "Code 499"
    assert view.preview.verticalScrollBar().value() > 0


def test_only_included_sources_without_any_offers_a_way_back(review, view, desk) -> None:
    view.template.included.click()
    desk.settle()
    assert "No included source" in view.empty.text
    view.empty.buttons[0].click()
    desk.settle()
    assert view.preview.isVisible()


def test_export_writes_and_refuses_in_a_sentence(review, view, desk, tmp_path) -> None:
    dialog = SummaryExport(desk.session, view.wanted, view)
    dialog.file.setText(str(tmp_path / "none" / "summary.md"))
    dialog.run()
    desk.settle()
    assert dialog.problem.text()
    dialog.file.setText(str(tmp_path / "summary.md"))
    dialog.run()
    desk.settle()
    assert "Relief came within hours" in (tmp_path / "summary.md").read_text("utf-8")


def test_long_waiting_is_shown_and_can_be_stopped_and_begun_again(desk, view, a_project, qtbot) -> None:
    builder, hold = two_texts(a_project()), Event()
    desk.session.jobs.run("draw", hold.wait)  # Something slow is before it.
    desk.session.attach(builder.project)
    try:
        qtbot.waitUntil(view.building.isVisible)
        assert view.building.words.text() == "Making the pages…"
        assert view.preview.laid_out is None
        QTest.mouseClick(view.building.button, Qt.MouseButton.LeftButton)
    finally:
        hold.set()
    desk.settle()
    assert view.preview.laid_out is None
    assert view.building.isVisible()
    QTest.mouseClick(view.building.button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert len({highlight for _, _, highlight in view.preview.laid_out.passages}) == 6
    assert not view.building.isVisible()


def test_other_questions_do_not_wait_for_the_pages(desk, view, a_project, qtbot) -> None:
    builder, hold, answers = two_texts(a_project()), Event(), list[int]()
    desk.session.jobs.run("draw", hold.wait)
    desk.session.attach(builder.project)
    try:
        desk.session.ask("count", lambda: len(excerpts.list_excerpts(project=builder.project)), answers.append)
        qtbot.waitUntil(lambda: answers == [6])
        assert view.preview.laid_out is None
    finally:
        hold.set()
    desk.settle()


def test_more_excerpts_than_pages_can_hold_are_filtered_or_exported(review, view, desk, monkeypatch) -> None:
    monkeypatch.setattr("ui.workspaces.summary.workspace.MOST_PASSAGES", 5)
    view.refresh()
    desk.settle()
    assert view.empty.text.startswith("6 excerpts are too many to show as pages.")
    view.conditions.ask(ExcerptFilter(coders=(BEN,)))
    desk.settle()
    assert view.preview.isVisible()
