"""What can be done when: a table of every action over the states that a window can be in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QMenu

from reviewer.services.shared import source_lookup
from tests.builder import ProjectBuilder
from tests.ui.pages.window import WindowPage

ALWAYS = {
    "dim_pages", "new", "open", "sample", "keep_originals", "quit", "about", "shortcuts", "larger", "smaller", "font",
    "by_words", "theme_system", "theme_light", "theme_dark", "theme_contrast", "language_system",
    "language_en", "language_de", "language_es",
    "cut", "copy", "paste", "select_all", "guide", "preferences", "report", "tour", "news",
}  # fmt: skip
IN_A_PROJECT = {
    "close", "export", "export_references", "export_summary", "share", "save_copy", "check", "freeze", "details", "who",
    "search", "export_codes", "show_all", "next_source", "previous_source", "carried", "read", "excerpts", "results",
    "export_project", "search_log", "differing", "flow", "matrix", "agreement", "summary", "team", "history", "all_seen", "left",
    "right", "notes", "rounds", "consensus", "overview", "words",
}  # fmt: skip
WRITES_IN_A_PROJECT = {
    "import", "import_folder", "import_references", "merge", "backup", "backups", "undo", "redo", "cite", "new_code",
    "import_codes", "half_words", "find_structure", "paste_source", "autocode", "own_references",
    "import_project", "new_note", "new_case", "new_group", "new_round", "team_place", "sync",
}  # fmt: skip
WITH_A_SOURCE = {
    "find",
    "next",
    "previous",
    "open_original",
    "save_original",
    "open_address",
    "source_details",
    "outline",
    "pages",
    "pages_beside",
    "two_pages",
    "fit_width",
    "thumbnails",
    "save_marked_pdf",
}
WRITES_WITH_A_SOURCE = {
    "mark_region", "read_pages", "take_notes", "memo", "include", "exclude", "screen_later", "replace_text", "reread",
    "remove_source",
    "source_done",
    "purge_source",
}  # fmt: skip
WITH_A_PASSAGE = {"copy_citation"}
WRITES_WITH_A_PASSAGE = {"tag", "repeat", "in_vivo", "delete_highlight", "mark_link", "contradicts", "supports",
    "related",
}  # fmt: skip
WRITES_WITH_A_SELECTION = {"highlight_only", "purge_passage"}
WRITES_WITH_A_CODE = {"code_rename", "code_merge", "code_delete"}
WRITES = (
    WRITES_IN_A_PROJECT | WRITES_WITH_A_SOURCE | WRITES_WITH_A_PASSAGE | WRITES_WITH_A_SELECTION | WRITES_WITH_A_CODE
)

Open = Callable[..., WindowPage]


@pytest.fixture
def opened(window: WindowPage, tmp_path: Path) -> Open:
    """`opened(read_only=…, sources=…)`: a window with a project; its only source has one highlight."""

    def open_(*, read_only: bool = False, sources: bool = True) -> WindowPage:
        builder = ProjectBuilder(tmp_path / "review.review").with_themes()
        if sources:
            builder.with_source("A text to read.", "A source").coded("text", "Risks")
        builder.project.close()
        window.app.session.open(tmp_path / "review.review", read_only=read_only)
        window.settle()
        return window

    return open_


def enabled(window: WindowPage) -> set[str]:
    actions = window.app.actions
    return {action.id for action in actions.declared() if actions.enabled(action.id)}


def select(window: WindowPage) -> None:
    window.app.window.read.reader.set_selection(0, 6)


def test_the_table_names_every_action(window: WindowPage) -> None:
    every = ALWAYS | IN_A_PROJECT | WITH_A_SOURCE | WITH_A_PASSAGE | WRITES
    assert {action.id for action in window.app.actions.declared()} == every


def test_without_a_project(window: WindowPage) -> None:
    assert enabled(window) == ALWAYS


def test_in_a_project_without_sources(opened: Open) -> None:
    assert enabled(opened(sources=False)) == ALWAYS | IN_A_PROJECT | WRITES_IN_A_PROJECT


def test_with_a_source(opened: Open) -> None:
    in_project = ALWAYS | IN_A_PROJECT | WRITES_IN_A_PROJECT
    assert enabled(opened()) == in_project | WITH_A_SOURCE | WRITES_WITH_A_SOURCE


def test_with_a_selection(opened: Open) -> None:
    window = opened()
    before = enabled(window)
    select(window)
    assert enabled(window) - before == WITH_A_PASSAGE | WRITES_WITH_A_PASSAGE | WRITES_WITH_A_SELECTION
    window.app.window.read.reader.set_selection(3, 3)
    assert enabled(window) == before


def test_with_a_current_highlight(opened: Open) -> None:
    window = opened()
    before = enabled(window)
    window.do("next")
    assert enabled(window) - before == WITH_A_PASSAGE | WRITES_WITH_A_PASSAGE
    window.do("delete_highlight")
    assert enabled(window) == before


def test_with_a_code(opened: Open) -> None:
    window = opened()
    before = enabled(window)
    window.app.navigator.inspect("code", next(iter(window.app.window.codebook.model.book)).id)
    assert enabled(window) - before == WRITES_WITH_A_CODE
    window.app.navigator.inspect("source", window.app.navigator.source)
    assert enabled(window) == before


def test_in_a_project_for_reading_only(opened: Open) -> None:
    window = opened(read_only=True)
    assert enabled(window) == ALWAYS | IN_A_PROJECT | WITH_A_SOURCE
    select(window)
    window.app.window.read.step(1)
    assert enabled(window) == ALWAYS | IN_A_PROJECT | WITH_A_SOURCE | WITH_A_PASSAGE


def test_closing_disables_again(opened: Open) -> None:
    window = opened()
    select(window)
    window.do("close")
    assert enabled(window) == ALWAYS


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_menus_and_context_menus_of_a_project_for_reading_only(opened: Open) -> None:
    window = opened(read_only=True)
    select(window)
    window.app.window.read.step(1)
    shown = window.app.window
    shown.read.menu_requested.emit(QPoint(5, 5), "")
    (popped,) = [menu for menu in shown.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in popped.actions() if action.isEnabled()] == ["Copy quote with &citation"]
    popped.close()
    source = source_lookup.list_sources(project=window.project)[0]
    listed = [action.text() for action in shown.sources.menu_for(source).actions() if action.isEnabled()]
    assert [text for text in listed if text] == [
        "Read\tEnter",
        "Show in the inspector\tAlt+Enter",
        "Open the original file",
        "Copy the title\tCtrl+C",
    ]
    code = next(code.id for code in shown.codebook.model.book if code.name == "Risks")
    listed = [action.text() for action in shown.codebook.menu_for(code).actions() if action.isEnabled()]
    assert [text for text in listed if text] == [
        "Show excerpts\tEnter",
        "Hide in the reader\tH",
        "Show only this",
        "Export codes (CSV)…",
    ]


def test_buttons_of_a_project_for_reading_only(opened: Open) -> None:
    window = opened(read_only=True)
    window.app.window.read.step(1)
    window.settle()
    inspector = window.app.window.inspector
    buttons = [one for one in inspector.highlight.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    assert [one.text() for one in buttons if one.text() in ("Mark for a link", "Contradicts it", "Supports it")] == []
    assert inspector.highlight.memos.field.isReadOnly()
    window.app.navigator.inspect("source", window.app.navigator.source)
    window.settle()
    assert not inspector.source.remove.isEnabled()
