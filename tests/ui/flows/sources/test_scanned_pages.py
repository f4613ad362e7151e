"""A picture comes in with its page; asked for, its text is read, and regions stay where they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtTest import QTest

from reviewer.pages.recognising import tesseract
from reviewer.services.shared import highlight_lookup, source_lookup
from tests.ui.pages.window import WindowPage
from ui.dialogs.sources.import_report import ImportReportDialog
from ui.dialogs.sources.page_languages import PageLanguages


@pytest.fixture
def picture(tmp_path: Path, window: WindowPage) -> Path:
    image = QImage(900, 200, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    font = QFont("Source Serif Pro")
    font.setPixelSize(40)
    painter.setFont(font)
    painter.drawText(40, 110, "Relief came within hours.")
    painter.end()
    image.save(str(tmp_path / "note.png"))
    window.make_project("Pictures")
    return tmp_path / "note.png"


def asked(window: WindowPage, picture: Path) -> None:
    window.app.importing.import_paths([picture])
    window.settle()
    report = window.dialog()
    assert isinstance(report, ImportReportDialog)
    assert report.table.item(0, 3).text().startswith("note · It has no text")
    report.pages.click()
    window.settle()


def test_the_text_of_a_picture_is_read_and_imported(window: WindowPage, picture: Path) -> None:
    asked(window, picture)
    dialog = window.dialog()
    assert isinstance(dialog, PageLanguages)
    assert "eng" in dialog.chosen
    dialog.accept()
    window.settle()
    report = window.dialog()
    assert isinstance(report, ImportReportDialog)
    assert "compare it with the page" in report.table.item(0, 3).text()
    report.reject()
    (source,) = source_lookup.list_sources(project=window.project)
    assert window.project.text(source.sha256) == "Relief came within hours."
    assert (source.file_name, source.media_type) == ("note.png", "image/png")
    window.do("undo")
    (source,) = source_lookup.list_sources(project=window.project)
    assert source.characters == 0
    window.do("undo")
    assert source_lookup.list_sources(project=window.project) == []


def test_a_picture_is_seen_as_its_page_marked_and_read_by_the_menu(window: WindowPage, picture: Path) -> None:
    window.app.importing.import_paths([picture])
    window.settle()
    window.dialog().reject()
    read = window.app.window.read
    assert read.reader.isHidden()
    assert read.pages.view.has_pages
    window.do("mark_region")
    QTest.keyClick(read.pages.view, Qt.Key.Key_Return)
    window.settle()
    source = window.app.navigator.source
    (one,) = highlight_lookup.highlights_of(project=window.project, source=source)
    assert one.region is not None
    read.popover.hide()
    window.do("read_pages")
    window.dialog().accept()
    window.settle()
    assert read.reader.text() == "Relief came within hours."
    (now,) = highlight_lookup.highlights_of(project=window.project, source=source)
    assert now.region == one.region
    window.do("read_pages")
    assert "has its text" in window.notice


def test_without_the_program_it_is_said_how_to_get_it(
    window: WindowPage, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(tesseract, "_PLACES", ())
    asked(window, picture)
    assert window.notice.startswith(
        "The text of pictures is read by the program tesseract, which is not here; install it"
    )
