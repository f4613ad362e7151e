"""The preferences: used at once, as before after Cancel, searched, carried in a file."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox

from reviewer import settings as user_settings
from reviewer.services.shared.settings_file import CARRIED
from tests.ui.pages.window import Key, WindowPage
from ui.dialogs.preferences.dialog import Preferences
from ui.dialogs.preferences.rows import rows, section_titles

NO_SETTING = {"version", "coder_id", "window", "left", "told", "others"}
"""What the program notes for itself."""


@pytest.fixture
def dialog(window: WindowPage) -> Preferences:
    window.do("preferences")
    shown = window.dialog()
    assert isinstance(shown, Preferences)
    return shown


def sections_of(dialog: Preferences) -> list[str]:
    return [section.title for section in dialog.sections.values() if section.isVisible()]


def test_every_setting_has_one_home_and_a_sentence() -> None:
    named = [row.setting for row in rows() if row.setting]
    assert sorted(named) == sorted({field.name for field in fields(user_settings.Settings)} - NO_SETTING)
    assert set(CARRIED) == set(named) - {"coder_name", "places", "recent"}
    assert all(row.sentence.endswith((".", "?")) and row.title for row in rows())
    assert {row.section for row in rows()} == set(section_titles())


def test_a_setting_is_used_and_kept_at_once(window: WindowPage, dialog: Preferences) -> None:
    dialog.go_to("look")
    theme = dialog.sections["look"].editors["theme"]
    theme.box.setCurrentIndex(theme.box.findData("dark"))
    theme.box.activated.emit(theme.box.currentIndex())
    motion = dialog.sections["look"].editors["less_motion"].box
    QTest.mouseClick(motion, Qt.MouseButton.LeftButton, pos=motion.rect().topLeft() + motion.rect().center() * 0.1)
    assert (window.app.look.theme.name, window.app.actions["theme_dark"].isChecked()) == ("dark", True)
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeTooltip)
    kept = user_settings.load()
    assert (kept.theme, kept.less_motion) == ("dark", True)
    dialog.reject()
    assert (window.app.look.theme.name, QGuiApplication.styleHints().cursorFlashTime() > 0) == ("light", True)
    assert (user_settings.load().theme, user_settings.load().less_motion) == ("light", False)


def test_what_a_menu_changes_is_seen_in_the_dialog(window: WindowPage, dialog: Preferences) -> None:
    window.do("keep_originals")
    assert not dialog.sections["import"].editors["keep_originals"].box.isChecked()
    dialog.sections["reading"].editors["reading_size"].box.setValue(30)
    assert window.app.settings.reading_size == 30
    window.do("larger")
    assert dialog.sections["reading"].editors["reading_size"].box.value() == 31


def test_it_is_searched_in_names_sentences_values_and_keys(dialog: Preferences) -> None:
    QTest.keyClicks(dialog.filter, "blink")
    assert sections_of(dialog) == ["Look"]
    dialog.filter.setText("newest first")
    assert sections_of(dialog) == ["Reading"]
    dialog.filter.setText("ctrl+i")
    keys = dialog.sections["keys"].keys
    assert sections_of(dialog) == ["Keys"]
    assert keys is not None
    assert ("Ctrl+I", "Import files") in keys.rows()
    dialog.filter.setText("hologram")
    assert (sections_of(dialog), dialog.nothing.isVisible()) == ([], True)
    QTest.keyClick(dialog.filter, Key.Key_Escape)
    assert sections_of(dialog) == ["Who I am"]


def test_keys_are_changed_here_and_go_back_with_cancel(window: WindowPage, dialog: Preferences) -> None:
    window.app.actions.choose_keys("matrix", ("F6",))
    assert user_settings.load().shortcuts == {"matrix": ["F6"]}
    dialog.reject()
    assert user_settings.load().shortcuts == {}
    assert [key.toString() for key in window.app.actions["matrix"].shortcuts()] == ["Ctrl+5"]


def test_a_name_is_used_with_ok_and_never_empty(window: WindowPage, dialog: Preferences) -> None:
    line = dialog.sections["who"].editors["coder_name"].line
    line.setText("  ")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.problem.text()
    line.setText("Berta")
    assert window.app.settings.coder_name == "Anna"
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert window.app.session.coder.name == "Berta"


def test_what_is_remembered_is_forgotten(window: WindowPage) -> None:
    window.make_project("A review")
    window.do("close")
    window.do("preferences")
    dialog = window.dialog()
    assert isinstance(dialog, Preferences)
    dialog.go_to("privacy")
    recent = dialog.sections["privacy"].editors["recent"]
    recent.list.setCurrentRow(0)
    recent.forget.click()
    dialog.accept()
    assert (user_settings.load().recent, window.app.window.start.recent.count()) == ([], 0)
    assert (window.folder / "A review.review").exists()


def test_settings_come_from_a_file_without_keys_that_clash(
    window: WindowPage, dialog: Preferences, tmp_path: Path
) -> None:
    flow = next(one for one in window.app.window.children() if type(one).__name__ == "Preferring")
    path = tmp_path / "settings.json"
    chosen = {"excerpts": ["Ctrl+K", "F6"], "matrix": ["F6"], "summary": ["A"], "later": ["F7"]}
    given = {"theme": "dark", "shortcuts": chosen}
    path.write_text(json.dumps({"format": "reviewer-settings", "version": 1, "settings": given}), encoding="utf-8")
    flow.import_from(path)
    assert window.app.settings.shortcuts == {"excerpts": ["F6"], "matrix": [], "summary": [], "later": ["F7"]}
    said = next(
        box.text() for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()
    )
    assert said.endswith("needed for typing: Ctrl+K, F6, A.")
    flow.export_to(tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["settings"]["theme"] == "dark"
    dialog.reject()
    assert (window.app.settings.theme, window.app.settings.shortcuts) == ("light", {})


def test_darker_pages_of_an_earlier_version_stay_dark() -> None:
    path = user_settings.config_folder() / "settings.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"window": {"pages_dimmed": "1"}}), "utf-8")
    assert user_settings.load().dim_pages
