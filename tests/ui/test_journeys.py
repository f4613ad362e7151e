"""Journeys through the real window: what the three kinds of users do, from the start page to the export."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from reviewer.services.coding import highlights
from reviewer.services.evidence import export
from reviewer.services.project import projects
from reviewer.services.shared import highlight_lookup, source_lookup
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.window import Mod, WindowPage

Key = Qt.Key
TRIAL = (
    "Trial\n\nRelief came within hours for some people. Others felt nothing. Glutamate rose in the brain.\n\n"
    "Nobody knows why.\n"
)
ODD = "Odd 😀 text\n\nAn emoji 👩‍🔬 here, e\u0301 combined, עברית ימין, 漢字かな, and the end.\n"


def test_a_first_time_user_gets_from_the_start_page_to_an_export(window: WindowPage) -> None:
    assert window.on_start_page
    window.make_project("Ketamine")
    assert not window.on_start_page
    assert window.code_paths()[0] == "Benefits"
    window.import_text("trial.txt", TRIAL)
    assert window.app.window.read.source is not None
    window.reader.select("within hours").tag("rapid")
    window.reader.select("Others felt nothing").type("v").type("aria").enter()
    assert window.excerpts() == [
        ("within hours", ("Benefits/Rapid onset",)),
        ("Others felt nothing", ("Risks/Variability of response",)),
    ]
    assert "2 highlights" in window.status
    assert "All changes saved" in window.status
    out, count = export.export_excerpts(project=window.project, path=window.folder / "out.json")
    rows = json.loads(out.read_text("utf-8"))
    assert count == len(rows) == 2
    assert all(TRIAL[row["start"] : row["end"]] == row["quote"] for row in rows)


def test_twenty_passages_are_tagged_by_keyboard_alone(window: WindowPage) -> None:
    text = "\n\n".join(f"Sentence number {n} speaks of relief." for n in range(20)) + "\n"
    window.make_project()
    window.import_text("many.txt", text)
    reader = window.reader
    reader.widget.setFocus()
    reader.press(Key.Key_Home, Mod.ControlModifier)
    for n in range(20):
        for _ in range(2):
            reader.press(Key.Key_Right, Mod.AltModifier | Mod.ShiftModifier)
        if n == 0:
            reader.tag("rapid")
        elif n == 1:
            reader.press(Key.Key_2)
        else:
            reader.press(Key.Key_Period)
        reader.press(Key.Key_Down).press(Key.Key_Down)
    found = window.excerpts()
    assert len(found) == 20
    assert [codes for _, codes in found[:3]] == [("Benefits/Rapid onset",), ("Risks",), ("Risks",)]
    assert all("Sentence" in quote for quote, _ in found)


def test_a_code_has_its_key_and_the_last_one_repeats(window: WindowPage) -> None:
    window.make_project()
    window.import_text("trial.txt", TRIAL)
    window.reader.select("within hours").press(Key.Key_1)
    window.reader.select("Others felt nothing").press(Key.Key_Period)
    window.reader.select("Nobody").press(Key.Key_3)
    assert window.excerpts() == [
        ("within hours", ("Benefits",)),
        ("Others felt nothing", ("Benefits",)),
        ("Nobody", ("Mechanism",)),
    ]


def test_new_codes_are_made_while_tagging(window: WindowPage) -> None:
    window.make_project()
    window.import_text("trial.txt", TRIAL)
    window.reader.select("Nobody knows").type("Ignorance").enter(Mod.ControlModifier)
    assert window.excerpts() == [("Nobody knows", ("Ignorance",))]
    window.reader.select("Glutamate rose")
    window.do("in_vivo")
    assert "Glutamate rose" in window.code_paths()
    window.reader.select("in the brain")
    window.do("highlight_only")
    assert ("in the brain", ()) in window.excerpts()


def test_everything_is_undone_and_redone_and_a_reopened_project_goes_on(window: WindowPage) -> None:
    window.make_project()
    window.import_text("trial.txt", TRIAL)
    window.reader.select("within hours").press(Key.Key_1)
    window.reader.press(Key.Key_2)
    window.reader.press(Key.Key_Delete)
    assert window.excerpts() == []
    window.do("undo")
    assert window.excerpts() == [("within hours", ("Benefits", "Risks"))]
    window.do("undo")
    path = window.project.path
    window.app.session.detach()
    window.open(path)
    window.do("undo")
    assert window.excerpts() == []
    window.do("redo")
    window.do("redo")
    assert window.excerpts() == [("within hours", ("Benefits", "Risks"))]
    window.do("undo")
    window.do("undo")
    window.do("undo")
    assert source_lookup.list_sources(project=window.project) == []


def test_overlapping_highlights_are_told_apart_and_edited(window: WindowPage) -> None:
    window.make_project()
    window.import_text("trial.txt", TRIAL)
    window.reader.select("came within hours").press(Key.Key_1)
    window.reader.select("hours for some").press(Key.Key_2)
    window.reader.select("hours").press(Key.Key_3)
    reader = window.reader.widget
    at = TRIAL.index("hours") + 2
    assert len(reader.highlights_at(at)) == 3
    seen = set()
    reader.set_selection(at, at)
    reader.set_current_highlight(None)
    for _ in range(3):
        reader.activate_next(reader.highlights_at(at))
        seen.add(window.reader.current)
    assert seen == {"came within hours", "hours for some", "hours"}
    window.do("next")
    window.reader.select("Nobody")
    reader.set_selection(0, 0)
    found = {q for q, _ in window.excerpts()}
    assert found == {"came within hours", "hours for some", "hours"}


def test_the_end_of_a_highlight_moves_with_the_keyboard(window: WindowPage) -> None:
    window.make_project()
    window.import_text("trial.txt", TRIAL)
    window.reader.select("within hours").press(Key.Key_1)
    window.reader.press(Key.Key_Right, Mod.AltModifier)
    window.reader.press(Key.Key_Up, Mod.AltModifier)
    assert [quote.strip() for quote, _ in window.excerpts()] == ["came within hours for"]
    window.do("undo")
    window.do("undo")
    assert [quote for quote, _ in window.excerpts()] == ["within hours"]


@pytest.mark.parametrize("quote", ["👩‍🔬", "e\u0301 combined", "עברית ימין", "漢字", "text\n\nAn emoji 👩‍🔬 here"])
def test_selection_highlight_and_export_agree_to_the_character(window: WindowPage, quote: str) -> None:
    window.make_project()
    window.import_text("odd.txt", ODD)
    window.reader.select(quote)
    assert window.reader.widget.selected_text() == quote
    window.reader.press(Key.Key_1)
    assert window.excerpts() == [(quote, ("Benefits",))]
    window.do("copy_citation")
    assert quote in window.reader.clipboard()


def test_anothers_highlight_is_left_alone_and_said_so(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "team.review").with_themes().with_coder(BEN, "Ben").with_source(TRIAL, "Trial")
    builder.coded("within hours", "Benefits", coder=BEN)
    builder.project.close()
    window.open(tmp_path / "team.review")
    window.read("Trial")
    window.reader.widget.set_current_highlight(builder.highlight)
    window.do("delete_highlight")
    assert "Ben's" in window.notice
    window.reader.press(Key.Key_2)
    assert window.excerpts() == [("within hours", ("Risks",)), ("within hours", ("Benefits",))]


def test_a_full_disk_is_shown_and_nothing_is_lost(window: WindowPage) -> None:
    window.make_project()
    window.import_text("trial.txt", TRIAL)
    database = window.project._database
    pages = database._writer.execute("PRAGMA page_count").fetchone()[0]
    database._writer.execute(f"PRAGMA max_page_count = {pages}")
    window.reader.select("within hours").press(Key.Key_1)
    note = "x" * 60_000
    source = source_lookup.list_sources(project=window.project)[0].id
    window.app.session.do(lambda by: highlights.write_memo(**by, target_kind="source", target=source, text=note))
    window.settle()
    assert "Not saved" in window.status
    assert "kept in memory" in window.banner
    assert window.excerpts() == [("within hours", ("Benefits",))]
    database._disk.execute("PRAGMA max_page_count = 1000000")
    window.app.session.retry()
    window.settle()
    assert "All changes saved" in window.status
    assert window.banner == ""
    other = projects.open_project(path=window.project.path, read_only=True)
    assert len(highlight_lookup.highlights_of(project=other, source=source)) == 1
    assert highlight_lookup.memos(project=other, target=source)[0].text == note
    other.close()


def test_a_project_for_reading_only_can_be_read_but_not_changed(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "team.review").with_themes().with_source(TRIAL, "Trial")
    builder.coded("within hours", "Benefits")
    try:
        window.app.session.open(tmp_path / "team.review", read_only=True)
        window.settle()
        assert "reading only" in window.banner
        assert not window.app.actions.enabled("import")
        window.reader.select("Nobody").type("r")
        assert window.reader.offered == []
        window.reader.press(Key.Key_1)
        assert window.excerpts() == [("within hours", ("Benefits",))]
    finally:
        builder.project.close()


def test_find_in_text_counts_and_marks(window: WindowPage) -> None:
    window.make_project()
    window.import_text("trial.txt", TRIAL)
    window.do("find")
    bar = window.app.window.read.find_bar
    bar.field.setText("o")
    window.qtbot.waitUntil(lambda: " of " in bar.count_text)
    assert bar.count_text.endswith(f"of {TRIAL.lower().count('o')}")
    bar.field.setText("others")
    window.qtbot.waitUntil(lambda: bar.count_text == "1 of 1")
    box = bar.findChild(QCheckBox)
    box.click()
    assert bar.count_text == "not found"
    box.click()
    assert bar.count_text == "1 of 1"
    bar.field.setText("nowhere")
    window.qtbot.waitUntil(lambda: bar.count_text == "not found")


def test_closing_goes_back_to_the_start_page_with_the_project_among_the_recent_ones(window: WindowPage) -> None:
    window.make_project("Ketamine")
    window.do("close")
    assert window.on_start_page
    start = window.app.window.start
    assert start.recent.count() == 1
    assert start.recent.item(0).text().startswith("Ketamine\n")
    assert window.app.settings.coder_id == ANNA


def test_opening_the_project_that_is_open_shows_it(window: WindowPage) -> None:
    window.make_project()
    path = window.project.path
    window.open(path)
    assert window.project.path == path
    assert not window.on_start_page
    assert not window.project.read_only
