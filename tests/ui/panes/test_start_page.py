"""The start page says what the program is for, and leads in from everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reviewer.services.coding import codes
from reviewer.services.shared import source_lookup
from reviewer.settings import Settings
from tests.builder import ANNA
from tests.ui.pages.window import WindowPage
from ui.app import App
from ui.dialogs.project import new_project
from ui.dialogs.project.new_project import NewProject
from ui.flows.project import other_tools, project_commands


def test_three_steps_stand_on_the_start_page(window: WindowPage) -> None:
    labels = [label.text() for label in window.app.window.start.steps.findChildren(QLabel)]
    assert [text[0] for text in labels if text[:1].isdigit()] == ["1", "2", "3"]


def test_a_project_of_another_tool_becomes_a_new_project(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "made.review"

    def answered(dialog: NewProject) -> bool:
        assert dialog.template == ""
        dialog.title.setText("From elsewhere")
        dialog.place.setText(str(made))
        return True

    asked: list[str] = []
    monkeypatch.setattr(project_commands, "_answered", answered)
    monkeypatch.setattr(other_tools.OtherTools, "ask_import", lambda _: asked.append(window.project.path.name))
    window.app.window.start.other.click()
    window.settle()
    assert asked == ["made.review"]
    assert list(codes.codebook(project=window.project)) == []
    assert source_lookup.list_sources(project=window.project) == []


@pytest.mark.parametrize(
    ("template", "themes"), [("treatment", 4), ("interview", 5), ("policy", 6), ("four-themes", 4)]
)
def test_a_new_project_begins_with_the_codes_that_were_chosen(window: WindowPage, template: str, themes: int) -> None:
    dialog = NewProject(window.folder, window.app.window)
    dialog.codebook.setCurrentIndex(dialog.codebook.findData(template))
    counted = new_project.codebook_files.template_codes(template)
    assert dialog.sub_codes.text().replace("&", "").startswith(f"With sub-codes ({counted[1]} ")
    dialog.deleteLater()
    for with_sub_codes in (False, True):
        path = window.folder / f"{template}{with_sub_codes}.review"
        window.app.commands.make(path, "A review", "", template, with_sub_codes)
        book = list(codes.codebook(project=window.project))
        assert len([code for code in book if code.parent is None]) == themes == counted[0]
        assert len(book) == (sum(counted) if with_sub_codes else themes)
        assert all(code.definition.use for code in book if code.parent is None)


def test_a_place_that_cannot_be_looked_at_holds_up_no_start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    there, lost = tmp_path / "here.review", tmp_path / f"{'n' * 300}.review"
    there.touch()
    settings = Settings(coder_id=ANNA, coder_name="Anna", left={"path": str(lost), "source": "", "workspace": "read"})
    for path in (lost, there):
        settings.remember_project(path, path.stem[:4], 5)
    app = App(qapp, settings)
    qtbot.addWidget(app.window)
    app.start()
    recent = app.window.start.recent
    assert app.window.on_start
    assert [recent.item(row).data(Qt.ItemDataRole.UserRole) for row in range(recent.count())] == [str(there)]
    app.finish()
