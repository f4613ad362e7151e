"""A damaged file in the window: the sentence comes with the button that helps."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from reviewer.services.project import projects
from reviewer.services.shared import project_lookup
from tests.builder import ProjectBuilder
from tests.ui.pages.window import WindowPage

GOLDEN = Path(__file__).parents[3] / "golden" / "files"


class Asked:
    """What message boxes said; each is answered with its first button of its own, if it has one."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        self.buttons: list[list[str]] = []
        monkeypatch.setattr(QMessageBox, "exec", lambda box: self._answer(box))
        monkeypatch.setattr(QMessageBox, "open", lambda box: self._answer(box))

    def _answer(self, box: QMessageBox) -> int:
        own = [each for each in box.buttons() if box.buttonRole(each) == QMessageBox.ButtonRole.AcceptRole]
        self.said.append(box.text())
        self.buttons.append([each.text() for each in own])
        for button in (own or box.buttons())[:1]:
            button.click()
        return 0


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch)


def test_what_is_whole_is_saved_and_opened(
    window: WindowPage, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "team.review"
    path.write_bytes((GOLDEN / "worked-before.review").read_bytes()[:-8_192])
    out = tmp_path / "saved.review"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.open(path)
    assert "“team.review” is cut off" in asked.said[0]
    assert "--repair" not in asked.said[0]
    assert asked.buttons[0] == ["Save what is whole…"]
    assert window.project.path == out
    assert "texts are saved in saved.review." in (asked.said[1] if len(asked.said) > 1 else window.notice)


def test_damage_that_the_check_finds_stays_in_the_band_until_something_is_done(
    window: WindowPage, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(GOLDEN / "whole.review", tmp_path / "team.review"))
    projects.open_project(path=path).close()  # It has the format of this version now.
    with contextlib.closing(sqlite3.connect(path)) as file:
        query = "SELECT body FROM changeset ORDER BY rowid LIMIT 1 OFFSET 40"
        body = file.execute(query).fetchone()[0]
    content = bytearray(path.read_bytes())
    page = content.index(body) // 4_096 * 4_096
    content[page : page + 4_096] = bytes(4_096)
    path.write_bytes(content)
    out = tmp_path / "saved.review"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.open(path)
    assert "This file is damaged" in window.banner
    window.app.session.saving_changed.emit()
    assert "This file is damaged" in window.banner
    press(window, "Save what is whole…")
    assert window.project.path == out
    assert asked.said == []  # What the page held was in the backup.
    assert "texts are saved in saved.review." in window.notice
    assert window.banner == ""


def test_an_older_file_that_is_damaged_is_not_brought_up_but_saved(
    window: WindowPage, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(GOLDEN / "damaged.review", tmp_path / "team.review"))
    out = tmp_path / "saved.review"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.open(path)
    assert "“team.review” is damaged" in asked.said[0]
    assert asked.buttons[0] == ["Save what is whole…"]
    assert window.project.path == out
    assert "108 changesets and " in asked.said[1]
    assert path.read_bytes() == (GOLDEN / "damaged.review").read_bytes()


def press(window: WindowPage, title: str) -> None:
    """A button of the band."""
    next(each for each in window.app.window.banner.findChildren(QPushButton) if each.text() == title).click()
    window.settle()


def test_tables_that_are_wrong_are_put_right_with_one_click(window: WindowPage, tmp_path: Path) -> None:
    built = ProjectBuilder(tmp_path / "p.review").with_source("Relief came soon.", "Trial").coded("Relief", "Benefits")
    digest = project_lookup.digest(project=built.project)
    built.project.close()
    with sqlite3.connect(tmp_path / "p.review") as other:
        other.execute("UPDATE code SET name = 'Wrong'")
    other.close()
    window.open(tmp_path / "p.review")
    assert "they can be made anew" in window.banner
    press(window, "Put it right")
    assert "put right" in window.notice
    assert window.code_paths() == ["Benefits"]
    assert project_lookup.digest(project=window.project) == digest
