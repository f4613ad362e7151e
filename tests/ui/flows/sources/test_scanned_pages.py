"""A picture is refused with what helps; asked for, its text is read and it comes in as a source with a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage, QPainter

from reviewer.pages.recognising import tesseract
from reviewer.services.shared import source_lookup
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
    assert report.table.item(0, 3).text() == "“note.png” is a picture; the text on it has to be read first."
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
    assert (source.file_name, source.media_type) == ("note.pdf", "application/pdf")
    window.do("undo")
    assert source_lookup.list_sources(project=window.project) == []


def test_without_the_program_it_is_said_how_to_get_it(
    window: WindowPage, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(tesseract, "_PLACES", ())
    asked(window, picture)
    assert window.notice.startswith(
        "The text of pictures is read by the program tesseract, which is not here; install it"
    )
