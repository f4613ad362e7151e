"""What lies in the clipboard becomes a source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from reviewer.services.shared import source_lookup
from reviewer.services.sources import structures
from tests.ui.pages.window import WindowPage


@pytest.fixture
def opened(window: WindowPage) -> WindowPage:
    window.make_project("Pasting")
    return window


def copy(text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def sources(window: WindowPage) -> list[str]:
    listed = source_lookup.list_sources(project=window.project)
    return [window.project.text(source.sha256) for source in listed]


def test_what_a_browser_copied_keeps_its_structure(opened):
    copy(
        "Head First line x",
        "<h2>Head</h2><p>First <b>line</b></p><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
    )
    opened.do("paste_source")
    assert sources(opened) == ["Head\n\nFirst line\n\na\tb\n1\t2"]
    assert opened.app.window.read.reader.text() == sources(opened)[0]
    (source,) = source_lookup.list_sources(project=opened.project)
    assert source.title == "Head"
    assert source.file_name.startswith("Pasted ")
    assert source.file_name.endswith(".html")
    kinds = [part.kind for part in structures.structure_of(project=opened.project, source=source.id).parts]
    assert kinds[:2] == ["heading", "strong"]
    assert "table" in kinds
    opened.do("undo")
    assert sources(opened) == []


def test_plain_words_stay_as_they_are_and_come_in_once(opened):
    copy("Some  words\r\nand more <b>\U0001f642")
    opened.do("paste_source")
    opened.do("paste_source")
    assert sources(opened) == ["Some  words\nand more <b>\U0001f642"]


def test_an_empty_clipboard_says_so(opened):
    copy(" \n")
    opened.do("paste_source")
    assert sources(opened) == []
    assert "copy some first" in opened.notice + opened.banner
