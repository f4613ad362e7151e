"""The guide inside the program is the one of the file, whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPixmap, QTextDocument

from reviewer.services.shared.resources import root
from tests.ui.pages.window import WindowPage
from ui.dialogs.guide import Guide, sections_of
from ui.flows.program.show_guide import ShowGuide

FILE = root() / "docs" / "user-guide.md"
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def guide(window: WindowPage) -> Guide:
    window.do("guide")
    shown = window.app.window.findChild(ShowGuide).guide
    assert shown is not None
    return shown


def test_every_heading_is_a_section_and_nothing_is_lost(guide: Guide) -> None:
    text = FILE.read_text("utf-8")
    assert "\n".join(section.text for section in sections_of(text)) == text
    headings = [line.lstrip("#").strip() for line in text.split("\n") if line.startswith(("# ", "## ", "### "))]
    assert guide.titles() == headings


def test_words_lead_to_the_sections_that_have_them(guide: Guide) -> None:
    guide.filter.setText("blind XYLOPHONE")
    assert guide.titles() == []
    assert guide.nothing.isVisible()
    guide.filter.setText("blind round")
    assert "A blind round" in guide.titles()
    assert len(guide.titles()) < 12
    assert guide.page.textCursor().selectedText().casefold() == "blind"
    guide.filter.clear()
    guide.list.setCurrentRow(guide.titles().index("Codes") if "Codes" in guide.titles() else 1)
    assert guide.page.toPlainText().strip() != ""


def test_its_pictures_fit_the_page_and_nothing_is_fetched(guide: Guide) -> None:
    picture = guide.page.loadResource(IMAGE, QUrl("pictures/read-light.png"))
    assert isinstance(picture, QPixmap)
    assert 200 <= picture.deviceIndependentSize().width() <= guide.page.viewport().width()
    for address in ("https://example.org/x.png", "file:///etc/hostname", "../README.md", "pictures/../../x.png"):
        assert guide.page.loadResource(IMAGE, QUrl(address)) is None


def test_a_link_to_another_page_of_the_documents_is_followed_inside(guide: Guide) -> None:
    outside: list[str] = []
    guide.link_followed.disconnect()  # Here is no browser.
    guide.link_followed.connect(outside.append)
    guide.page.anchorClicked.emit(QUrl("other-tools.md"))
    first = (FILE.parent / "other-tools.md").read_text("utf-8").split("\n", 1)[0].lstrip("# ")
    assert guide.titles()[0] == first
    guide.page.anchorClicked.emit(QUrl("https://example.org/page"))
    guide.page.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert outside == ["https://example.org/page"]


def test_a_guide_that_is_not_there_says_so(window: WindowPage, tmp_path: Path) -> None:
    missing = Guide(tmp_path / "nowhere.md", window.app.window)
    assert missing.titles() == ["The guide is not here"]
    missing.deleteLater()
