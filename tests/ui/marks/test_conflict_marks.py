"""What was changed apart is marked where it appears, and leads to its conflict."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reviewer.model.coding.code import Definition
from reviewer.services.coding import codes, highlights
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, people, source_lookup
from reviewer.services.sources import sources
from reviewer.services.team import conflicts, merge
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.panes.codebook.model import CodebookModel
from ui.panes.sources.model import SourcesModel
from ui.reader.highlights.hints import describe_one
from ui.workspaces.team.conflict_card import TwinCard

TEXT = "Trial\n\nRelief came within hours for some people. Others felt nothing.\n"
TWIN = "c" * 32


@pytest.fixture
def merged(window: WindowPage, tmp_path: Path) -> WindowPage:
    """Anna and Ben changed a code, a source and a memo on a highlight apart."""
    builder = ProjectBuilder(tmp_path / "anna.review").with_themes().with_coder(BEN, "Ben").with_coder(TWIN, "Ben")
    builder.with_source(TEXT, "Trial").coded("within hours", "Benefits", memo="one").coded("felt nothing", "Risks")
    builder.project.close()
    shutil.copy(tmp_path / "anna.review", tmp_path / "ben.review")
    for name in ("anna", "ben"):
        project = projects.open_project(path=tmp_path / f"{name}.review")
        source = source_lookup.list_sources(project=project)[0].id
        mine = highlight_lookup.highlights_of(project=project, source=source)[0].id
        risks = codes.code_at(project=project, path="Risks").id
        codes.define_code(project=project, code=risks, definition=Definition(use=f"{name} says so"), coder=ANNA)
        sources.set_reference(project=project, source=source, field="year", value=f"20{len(name)}0", coder=ANNA)
        highlights.write_memo(project=project, target_kind="highlight", target=mine, text=f"{name} says", coder=ANNA)
        project.close()
    project = projects.open_project(path=tmp_path / "anna.review")
    merge.merge_files(project=project, paths=[tmp_path / "ben.review"])
    project.close()
    window.open(tmp_path / "anna.review")
    window.settle()
    return window


def things(project: Project) -> tuple[str, str, str]:
    source = source_lookup.list_sources(project=project)[0].id
    mine = highlight_lookup.highlights_of(project=project, source=source)[0].id
    return codes.code_at(project=project, path="Risks").id, source, mine


def test_they_are_marked_in_codebook_sources_margin_and_inspector(merged: WindowPage) -> None:
    app = merged.app
    code, source, mine = things(app.session.project)
    book, listed = app.window.codebook.model, app.window.sources.model
    marked = [each.id for each in book.book if book.index_of(each.id).data(CodebookModel.CONFLICT)]
    assert marked == [code]
    assert "waits for a decision" in book.index_of(code).data(Qt.ItemDataRole.AccessibleTextRole)
    assert listed.index(0).data(SourcesModel.CONFLICT)
    app.navigator.read(source)
    merged.settle()
    shown = app.window.read.reader._index.by_id
    assert [one.conflict for one in sorted(shown.values(), key=lambda one: one.start)] == [True, False]
    assert "changed apart" in describe_one(app.window.read.reader._index, shown[mine])
    for kind, thing, there in (("code", code, True), ("source", source, True), ("highlight", mine, True)):
        app.navigator.inspect(kind, thing)  # type: ignore[arg-type]
        merged.settle()
        assert app.window.inspector.conflict.isVisible() is there
    app.navigator.inspect("project", "")
    merged.settle()
    assert not app.window.inspector.conflict.isVisible()


def test_the_link_leads_to_its_conflict_and_a_decision_takes_the_mark_away(merged: WindowPage) -> None:
    app = merged.app
    _, _, mine = things(app.session.project)
    app.navigator.inspect("highlight", mine)
    app.window.inspector.conflict.link.click()
    merged.settle()
    card = app.window.pages["team"].cards[0]
    assert app.navigator.workspace == "team"
    assert not isinstance(card, TwinCard)
    assert card.conflict.kind == "memo"
    assert app.window.focusWidget() is card.buttons[0]
    card.buttons[0].click()
    merged.settle()
    assert mine not in app.window.conflicted.marks
    assert not app.window.read.reader._index.by_id or not app.window.read.reader._index.by_id[mine].conflict
    assert "2 open conflicts" in app.window.status_line.totals.text()


def test_fields_have_the_names_of_the_window(merged: WindowPage) -> None:
    merged.do("team")
    merged.settle()
    said = sorted(
        card.accessibleName() for card in merged.app.window.pages["team"].cards if not isinstance(card, TwinCard)
    )
    assert [words.split(":")[0] for words in said] == [
        "“Text” changed twice",
        "“Use it when” changed twice",
        "“Year” changed twice",
    ]


def test_coders_of_one_name_are_unified_on_their_card(merged: WindowPage) -> None:
    merged.do("team")
    merged.settle()
    project = merged.app.session.project
    twin = next(card for card in merged.app.window.pages["team"].cards if isinstance(card, TwinCard))
    twin.button.click()
    merged.settle()
    assert [coder.name for coder in people.list_coders(project=project)] == ["Anna", "Ben"]
    assert conflicts.list_twins(project=project) == []
    merged.do("undo")
    assert len(people.list_coders(project=project)) == 3


def test_the_user_whose_coder_was_merged_keeps_what_is_own(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "p.review").with_code("Risks").with_coder("0" * 32, "Anna")
    builder.with_source(TEXT, "Trial").coded("within hours", "Risks", coder=ANNA)
    builder.project.close()
    window.open(tmp_path / "p.review")
    window.do("team")
    window.settle()
    next(card for card in window.app.window.pages["team"].cards if isinstance(card, TwinCard)).button.click()
    window.settle()
    session = window.app.session
    assert session.coder.id == "0" * 32
    assert session.is_member()
    mine = builder.highlight
    window.app.navigator.inspect("highlight", mine)
    session.do(lambda by: highlights.delete_highlights(**by, ids=[mine]))
    window.settle()
    assert highlight_lookup.highlights(project=session.project, ids=[mine]) == []


def test_the_inspector_leads_to_the_history_of_what_it_shows(merged: WindowPage) -> None:
    app = merged.app
    code, _, _ = things(app.session.project)
    app.navigator.inspect("code", code)
    app.window.inspector.show_history.click()
    merged.settle()
    model = app.window.pages["history"].model
    assert model.rowCount() == 4
    assert "Risks" in app.window.pages["history"].bar.thing.text()
