"""The Summary workspace: pages that lead to their passages, texts with citations, the team's template, export."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.services import excerpts, synthesis, templates
from tests.builder import ProjectBuilder
from tests.ui.pages.two_texts import two_texts
from ui.dialogs.summary_export import SummaryExport
from ui.views.summary_workspace import SummaryWorkspace

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def view(desk) -> SummaryWorkspace:
    return desk.show(SummaryWorkspace(desk.session, desk.navigator, desk.look), 1024, 760)


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
    kept = synthesis.synthesis_of(project=review.project, code=code)
    assert kept == f"Fast. {synthesis.cite(project=review.project, highlight=cited.highlight)}"
    assert view.editor.field.toPlainText() == "Fast. [1]"
    assert "✓" in view.codes.currentItem().text()


def test_a_changed_citation_is_said_and_taken_as_it_is_now(review, view, desk) -> None:
    code = review.code("Regulation")
    first = excerpts.list_excerpts(project=review.project)[0].highlight
    desk.session.do(synthesis.write_synthesis, text=f"Old [@{first}:00000000] [@{'b' * 32}:00000000]", code=code)
    desk.settle()
    view.codes.choose(code)
    desk.settle()
    assert "Changed since cited" in view.editor.note.text()
    assert "Deleted" in view.editor.note.text()
    view.editor.renew.click()
    desk.settle()
    assert synthesis.cite(project=review.project, highlight=first) in synthesis.synthesis_of(
        project=review.project, code=code
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


def test_an_empty_project_says_what_to_do(desk, view, a_project) -> None:
    desk.open(a_project())
    assert view.empty.isVisible()
    assert "Nothing is highlighted yet" in view.empty.text


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
