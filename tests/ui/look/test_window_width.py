"""No workspace makes the window wider than a small screen, in either language; no column is squeezed out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.services.shared import highlight_lookup, source_lookup
from reviewer.services.sources import sources
from reviewer.settings import Settings
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.two_texts import two_texts
from tests.ui.pages.window import WindowPage
from ui.app import App
from ui.look import language

WORKSPACES = [
    "overview",
    "words",
    "read",
    "excerpts",
    "matrix",
    "agreement",
    "summary",
    "search",
    "notes",
    "team",
    "history",
]


@pytest.fixture(params=["en", "de", "es"])
def small(request, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WindowPage]:
    """A window of 1024 by 700 with a project whose names are long."""
    before = QLocale()
    language.install(qapp, request.param)
    app = App(qapp, Settings(coder_id=ANNA, coder_name="Anna", theme="light"))
    qtbot.addWidget(app.window)
    app.start()
    page = WindowPage(app, qtbot, tmp_path)
    builder = two_texts(ProjectBuilder(tmp_path / "small.review"))
    builder.with_coder("c" * 32, "A coder with a name of many words and letters")
    builder.project.close()
    page.open(tmp_path / "small.review")
    app.window.resize(1024, 700)
    page.settle()
    yield page
    page.dismiss_dialogs()
    app.finish()
    language.install(qapp, "en")
    QLocale.setDefault(before)


def test_every_workspace_fits(small: WindowPage) -> None:
    window = small.app.window
    source = source_lookup.list_sources(project=small.project)[0].id
    highlight = highlight_lookup.highlights_of(project=small.project, source=source)[0].id
    window.inspector.source.checklist.fold.setChecked(True)
    for kind, thing in (("source", source), ("highlight", highlight), ("project", "")):
        small.app.navigator.inspect(kind, thing)
        for name in WORKSPACES:
            small.app.navigator.go(name)
            small.settle()
            assert window.minimumSizeHint().width() <= 1024, (name, kind)
            assert window.width() == 1024, (name, kind)


def test_every_card_of_the_inspector_fits(small: WindowPage) -> None:
    inspector = small.app.window.inspector
    source = source_lookup.list_sources(project=small.project)[0].id
    highlight = highlight_lookup.highlights_of(project=small.project, source=source)[0]
    sources.set_attribute(
        project=small.project, source=source, name="A name of many letters", type_="text", value="so", coder=ANNA
    )
    for kind, thing in (("source", source), ("highlight", highlight.id), ("code", highlight.codes[0]), ("project", "")):
        small.app.navigator.inspect(kind, thing)
        small.settle()
        assert inspector.widget().width() <= inspector.viewport().width(), kind


def test_every_matrix_fits(small: WindowPage) -> None:
    window = small.app.window
    small.app.navigator.go("matrix")
    for kind in ("code-source", "framework", "co-occurrence", "code-attribute", "code-coder", "code-time", "appraisal"):
        window.pages["matrix"].bar.kind.take(kind)
        small.settle()
        assert window.width() == 1024, kind
        assert window.pages["matrix"].table.viewport().width() > 250, kind


def test_every_way_to_search_fits(small: WindowPage) -> None:
    small.app.navigator.go("search")
    for mode in ("words", "exact", "pattern"):
        small.app.window.pages["search"].bar.take_mode(mode)
        small.settle()
        assert small.app.window.width() == 1024, mode


def test_heads_of_columns_are_whole(small: WindowPage) -> None:
    small.app.navigator.go("excerpts")
    small.settle()
    head = small.app.window.pages["excerpts"].table.horizontalHeader()
    assert [n for n in range(head.count()) if head.sectionSize(n) < head.sectionSizeHint(n)] == []
