"""The hand never waits for a list: on its own thread the window reads single things by their id, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reviewer.services.coding import codes
from reviewer.services.shared import source_lookup
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.gui_reads import GuiReads, watched
from tests.ui.pages.window import Key, Mod, WindowPage
from ui.panes.palette.stock import read_memos
from ui.workspaces.registry import WORKSPACES

SOURCES = 60
POINTS = {
    "source_lookup.source_with",  # one source
    "highlight_lookup.text_of",  # one text
    "structures.structure_of",  # what the parts of one text are
    "highlight_lookup.highlights_of",  # the highlights of the text that is opened
    "highlight_lookup.highlights",  # highlights by their ids
    "highlight_lookup.text_around",  # the text of one highlight
    "codes.codebook",  # kept by the project until a code changes
    "templates.summary_template",  # one setting of the project
    "appraisal.reasons",  # one setting of the project
}
ONCE_WHEN_OPENED = {
    "projects.open_project",
    "people.list_coders",  # who has worked on it: kept by the session
    "people.persons",
    "project_lookup.details",  # its title, for the list of recent projects
    "search.__init__",  # its id, for the place of the index
    "synced_folders.warning_for",
}


@pytest.fixture
def large(window: WindowPage, tmp_path: Path) -> WindowPage:
    """A project with many sources, not open yet."""
    builder = ProjectBuilder(tmp_path / "review.review").with_themes().with_coder(BEN, "Ben")
    for number in range(SOURCES):
        builder.with_source(f"Text {number} has some words and some more words.", f"Source {number:02}")
        builder.coded("some words", "Risks").coded("more words", "Benefits", coder=BEN)
    builder.project.close()
    return window


def path(window: WindowPage) -> Path:
    return window.folder / "review.review"


def lists(reads: GuiReads, *allowed: set[str]) -> dict[tuple[str, str], int]:
    """What was read on the window's thread and is no single thing."""
    fine = POINTS.union(*allowed)
    return {asked: count for asked, count in reads.seen.items() if asked[0] not in fine}


def test_opening_reads_no_list_but_its_coders(large: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    with watched(monkeypatch) as reads:
        large.open(path(large))
    assert lists(reads, ONCE_WHEN_OPENED) == {}
    assert reads.services["people.list_coders"] == 1
    assert sum(reads.seen.values()) <= 15
    assert large.app.navigator.source


def test_what_is_read_does_not_grow_with_the_project(
    large: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = (
        ProjectBuilder(tmp_path / "small.review").with_themes().with_source("Text with words.").coded("words", "Risks")
    )
    small.project.close()
    counts = []
    for file in (tmp_path / "small.review", path(large)):
        with watched(monkeypatch) as reads:
            large.open(file)
        counts.append(reads.services)
    assert counts[0] == counts[1]


def act_on_source(window: WindowPage) -> None:
    source = source_lookup.find_source(project=window.project, name="Source 07")
    window.app.navigator.read(source.id)


def tag(window: WindowPage) -> None:
    window.reader.select("Text").type("ris").enter()


def move_an_end(window: WindowPage) -> None:
    window.app.window.read.step(1)
    window.reader.press(Key.Key_Right, Mod.AltModifier)


def choose_a_code(window: WindowPage) -> None:
    code = next(code for code in codes.codebook(project=window.project) if code.name == "Risks")
    window.app.navigator.inspect("code", code.id)


ACTS: dict[str, Callable[[WindowPage], object]] = {
    "choose a source": act_on_source,
    "tag": tag,
    "move an end": move_an_end,
    "choose a code": choose_a_code,
    "show the project": lambda window: window.do("details"),
    "show a highlight": lambda window: window.do("next"),
    "hide a coder": lambda window: window.app.navigator.hide(coders=frozenset({BEN})),
    "next source": lambda window: window.do("next_source"),
    "include": lambda window: window.do("include"),
    "undo": lambda window: (window.do("include"), window.do("undo")),
    "be somebody else": lambda window: window.app.session.become(window.app.session.coders[0]),
    "list versions": lambda window: window.do("freeze"),
    "export the project": lambda window: window.do("share"),
    "export excerpts": lambda window: window.do("export"),
    "show what waits": lambda window: window.do("carried"),
    "purge": lambda window: window.do("purge_source"),
    "export codes": lambda window: window.app.window.codebook.commands.export_codes(window.folder / "codes.csv"),
    "search": lambda window: window.app.navigator.search("words"),
    "palette": lambda window: (window.do("search"), window.app.palette.leave()),
    "filter by coder": lambda window: window.app.window.pages["excerpts"].bar.pick_code(),
    "close": lambda window: window.do("close"),
} | {f"go to {one.id}": lambda window, one=one: window.app.navigator.go(one.id) for one in WORKSPACES}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_nothing_that_one_does_reads_a_list(
    large: WindowPage, monkeypatch: pytest.MonkeyPatch, act: Callable[[WindowPage], object]
) -> None:
    large.open(path(large))
    with watched(monkeypatch) as reads:
        act(large)
        large.settle()
    allowed = {"people.list_coders", "people.persons"} if large.app.session.coder.id != ANNA else set()
    assert lists(reads, allowed) == {}


def test_one_tag_fills_the_inspector_once(large: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    large.open(path(large))
    inspector, filled = large.app.window.inspector, []
    for kind, card in inspector._cards.items():
        monkeypatch.setattr(card, "fill", lambda facts, kind=kind, fill=card.fill: (filled.append(kind), fill(facts)))
    tag(large)
    assert filled == ["highlight"]
    assert inspector.shown[0] == "highlight"


def test_the_watch_sees_a_list_that_is_read(large: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    large.open(path(large))
    with watched(monkeypatch) as reads:
        read_memos(large.project)
    assert {service for service, _ in lists(reads)} >= {"source_lookup.list_sources", "highlight_lookup.memos"}


def test_the_inspector_takes_nothing_typed_while_it_reads(large: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    large.open(path(large))
    field = large.app.window.inspector.source.memos.field
    large.qtbot.waitUntil(lambda: not field.isReadOnly())
    act_on_source(large)
    assert field.isReadOnly()
    large.settle()
    assert not field.isReadOnly()
    assert field.focusPolicy() != Qt.FocusPolicy.NoFocus
