"""Autocode by structure through the window: by keys, with a code each and with one for all, taken back by one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.services.sources import import_sources
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.window import Key, WindowPage
from ui.dialogs.autocode import AutocodeDialog

ONE = "# Sleep\n\nForty people were asked.\n\n## Methods\n\nBy post.\n\n## What helped?\n\nRest.\n"
TWO = "# Pain\n\n## METHODS\n\nBy telephone.\n"


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    builder = ProjectBuilder(tmp_path / "a.review").with_code("Parts")
    for name, text in (("one.md", ONE), ("two.md", TWO)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        import_sources.import_files(project=builder.project, paths=[tmp_path / name], coder=ANNA)
    builder.project.close()
    window.open(tmp_path / "a.review")
    return window


def asked(review: WindowPage) -> AutocodeDialog:
    review.do("autocode")
    dialog = review.dialog()
    assert isinstance(dialog, AutocodeDialog)
    review.settle()
    return dialog


def listed(dialog: AutocodeDialog) -> list[str]:
    items = map(dialog.names.list.item, range(dialog.names.list.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_by_keys_alone_a_code_each(review: WindowPage) -> None:
    dialog = asked(review)
    assert listed(dialog)[0] == "Methods   2 passages in 2 sources"
    assert not dialog.tag.isEnabled()
    dialog.names.filter.setFocus()
    QTest.keyClicks(dialog.names.filter, "meth")
    assert listed(dialog) == ["Methods   2 passages in 2 sources"]
    QTest.keyClick(dialog.names.filter, Key.Key_Down)
    QTest.keyClick(dialog.names.list, Key.Key_Space)
    review.settle()
    assert [dialog.passages.item(row).text() for row in range(dialog.passages.count())] == [
        "Methods\n\nBy post.",
        "METHODS\n\nBy telephone.",
    ]
    assert dialog.tag.text() == "Tag 2 passages"
    QTest.keyClick(dialog.names.list, Key.Key_Return)
    review.settle()
    assert review.notice == "2 passages tagged."
    assert sorted(review.excerpts()) == [
        ("METHODS\n\nBy telephone.", ("Methods",)),
        ("Methods\n\nBy post.", ("Methods",)),
    ]
    review.do("undo")
    assert review.excerpts() == []


def test_one_code_for_all_answers(review: WindowPage) -> None:
    dialog = asked(review)
    QTest.mouseClick(dialog.ways["answers"], Qt.MouseButton.LeftButton)
    review.settle()
    assert listed(dialog) == ["What helped?   1 passage in 1 source"]
    dialog.names.every.click()
    dialog.one.click()
    assert not dialog.tag.isEnabled()
    dialog.code.click()
    QTest.keyClicks(review.focus(), "par")
    QTest.keyClick(review.focus(), Key.Key_Return)
    assert dialog.code.text() == "Parts"
    dialog.tag.click()
    review.settle()
    assert review.excerpts() == [("Rest.", ("Parts",))]


def test_nothing_is_named_like_this(review: WindowPage) -> None:
    dialog = asked(review)
    dialog.ways["speakers"].click()
    review.settle()
    assert listed(dialog) == []
    assert dialog.summary.text().startswith("No text says who speaks.")
    assert not dialog.tag.isEnabled()
    dialog.reject()
