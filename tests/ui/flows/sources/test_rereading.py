"""Reading the original of a source again in the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.services.evidence import excerpts
from reviewer.services.sources import import_sources
from tests.builder import ANNA, ProjectBuilder
from tests.services.sources.test_reread import PAGE
from tests.ui.pages.window import WindowPage


@pytest.fixture
def page(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "anna.review").with_themes()
    (tmp_path / "page.html").write_text(PAGE)
    import_sources.import_files(project=builder.project, paths=[tmp_path / "page.html"], coder=ANNA)
    builder.project.close()
    window.open(tmp_path / "anna.review")
    window.read("A trial")


def test_the_whole_page_is_looked_at_and_taken(window: WindowPage, page: None) -> None:
    window.reader.select("signed a form")
    before = window.reader.widget.text()
    window.do("reread")
    window.settle()
    dialog = window.dialog()
    window.qtbot.waitUntil(lambda: "side effects" in dialog.preview.toPlainText())
    dialog.main.click()
    window.qtbot.waitUntil(lambda: "side effects" not in dialog.preview.toPlainText())
    assert "Left out menus" in dialog.told.text()
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("utf-16"))
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())
    window.qtbot.waitUntil(lambda: "do not fit" in dialog.told.text() or "shows no text" in dialog.told.text())
    assert not dialog.take.isEnabled()
    dialog.encoding.setCurrentIndex(0)
    dialog.whole.click()
    window.qtbot.waitUntil(dialog.take.isEnabled)
    dialog.take.click()
    window.settle()
    window.dialog().accept()
    window.settle()
    assert "side effects" in window.reader.widget.text()
    window.do("undo")
    assert window.reader.widget.text() == before
    assert excerpts.list_excerpts(project=window.project) == []
