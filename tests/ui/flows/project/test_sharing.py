"""Export the project from the window, and open what is encrypted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from reviewer.services.coding import codes, highlights
from reviewer.services.project import projects
from reviewer.services.shared import people, project_lookup, source_lookup
from reviewer.services.team import team_export
from reviewer.store import write_path
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.dialogs.project.names_left import NamesLeftDialog
from ui.dialogs.project.passphrase import Passphrase
from ui.dialogs.project.share import ShareDialog

TEXT = "Trial\n\nRelief came within hours for some people. Others felt nothing.\n"


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    built = ProjectBuilder(tmp_path / "team.review").with_themes().with_coder(BEN, "Ben").with_source(TEXT, "Trial")
    built.coded("within hours", "Benefits").coded("Others felt nothing", "Risks", coder=BEN)
    built.project.close()
    window.open(tmp_path / "team.review")
    return window


def asked(window: WindowPage) -> Any:
    window.do("share")
    dialog = window.dialog()
    assert isinstance(dialog, ShareDialog)
    return dialog


def contents(path: Path) -> str:
    project = projects.open_project(path=path, read_only=True)
    try:
        return project_lookup.contents_of(project=project).in_words()
    finally:
        project.close()


def test_the_whole_project_is_one_enter_away(review: WindowPage, tmp_path: Path) -> None:
    dialog = asked(review)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    review.settle()
    assert contents(tmp_path / "team export.review") == "the whole project"
    assert "team export.review: the whole project" in review.notice


def test_my_work_without_originals_by_keyboard(review: WindowPage, tmp_path: Path) -> None:
    dialog = asked(review)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    for _ in range(8):
        if dialog.focusWidget() is not dialog.originals:
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert dialog.coder.currentText() == "Anna"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    review.settle()
    assert contents(tmp_path / "team Anna.review") == "mine only (Anna), without originals"


def test_other_names_ask_for_a_place_for_the_list(review: WindowPage, tmp_path: Path) -> None:
    dialog = asked(review)
    assert not dialog.names.isVisible()
    dialog.other_names.click()
    assert dialog.names.isVisible()
    assert not dialog.originals.isEnabled()
    dialog.accept()
    review.settle()
    assert "pseudonymised" in contents(tmp_path / "team other names.review")
    assert "Anna" in (tmp_path / "team names.csv").read_text("utf-8-sig")


def test_a_passphrase_is_written_twice_and_opens_the_file(review: WindowPage, tmp_path: Path) -> None:
    dialog = asked(review)
    dialog.encrypt.click()
    for first, second, sentence in (("", "", "Write a passphrase"), ("a b", "a c", "not the same")):
        dialog.passphrase.setText(first)
        dialog.again.setText(second)
        dialog.accept()
        assert sentence in dialog.problem.text()
    dialog.again.setText("a b")
    dialog.accept()
    review.settle()
    locked = tmp_path / "team export.review.age"
    review.open(locked)
    answer(review, "a b")
    assert review.project.path == tmp_path / "team export.review"
    assert "decrypted" in review.notice


def test_a_wrong_passphrase_is_one_sentence_and_changes_nothing(review: WindowPage, tmp_path: Path) -> None:
    locked = encrypted(review, tmp_path)
    review.open(locked)
    answer(review, "wrong")
    assert "does not open with this passphrase" in review.notice
    assert review.project.path == tmp_path / "team.review"


def test_an_encrypted_file_is_merged_after_its_passphrase(review: WindowPage, tmp_path: Path) -> None:
    locked = encrypted(review, tmp_path)
    review.do("team")
    team = review.app.window.pages["team"]
    team.choose([locked])
    answer(review, "wrong")
    assert team.report.files == ()
    team.choose([locked])
    answer(review, "a b")
    assert [file.path for file in team.report.files] == [locked]


def test_a_name_that_is_taken_or_odd_is_refused_in_the_dialog(review: WindowPage, tmp_path: Path) -> None:
    dialog = asked(review)
    for name, sentence in (("team.review", "exists already"), ("x.zip", "must end in"), ("no/x.review", "folder")):
        dialog.file.setText(str(tmp_path / name))
        dialog.accept()
        assert sentence in dialog.problem.text()
        assert dialog.isVisible()


def encrypted(review: WindowPage, folder: Path) -> Path:
    choice = team_export.Choice(passphrase="a b")
    return team_export.share_project(project=review.project, path=folder / "x.review.age", choice=choice).path


def answer(review: WindowPage, passphrase: str) -> None:
    dialog = review.dialog()
    assert isinstance(dialog, Passphrase)
    dialog.field.setText(passphrase)
    dialog.accept()
    review.settle()


def test_what_may_still_name_somebody_is_looked_at_first(review: WindowPage, tmp_path: Path) -> None:
    codes.ensure_path(project=review.project, path="as anna-like", coder=BEN)
    people.join(project=review.project, coder=BEN, name="Felt Nothing")
    dialog = asked(review)
    dialog.other_names.click()
    dialog.accept()
    review.settle()
    look = review.dialog()
    assert isinstance(look, NamesLeftDialog)
    rows = [[look.table.item(row, column).text() for column in range(3)] for row in range(look.table.rowCount())]
    assert ["source · text", "Trial", "Others felt nothing."] in [[a, b, c[-20:]] for a, b, c in rows]
    assert not (tmp_path / "team other names.review").exists()
    look.reject()
    review.settle()
    assert not (tmp_path / "team other names.review").exists()
    dialog = asked(review)
    dialog.other_names.click()
    dialog.accept()
    review.settle()
    look = review.dialog()
    assert isinstance(look, NamesLeftDialog)
    look.write.click()
    review.settle()
    assert "pseudonymised" in contents(tmp_path / "team other names.review")


@pytest.mark.parametrize("older", [True, False])
def test_what_of_others_goes_along_with_the_work_of_one_is_said(
    review: WindowPage, monkeypatch: pytest.MonkeyPatch, older: bool
) -> None:
    """Where an older version wrote it; today nothing goes along."""
    project = review.project
    (source,) = source_lookup.list_sources(project=project)
    with monkeypatch.context() as patched:
        if older:
            patched.setattr(write_path, "apart", lambda changes: [changes])
        highlights.highlight_passage(
            project=project,
            source=source.id,
            start=0,
            end=5,
            coder=ANNA,
            memo="private",
            new_code=("In one step", None),
        )
    code = next(code.id for code in codes.codebook(project=project) if code.name == "In one step")
    highlights.highlight_passage(project=project, source=source.id, start=7, end=13, coder=BEN, codes=[code])
    dialog = asked(review)
    dialog.mine.click()
    review.settle()
    assert not dialog.along.isVisible()
    dialog.coder.setCurrentIndex(dialog.coder.findData(BEN))
    if not older:
        review.settle()
        assert not dialog.along.isVisible()
        return
    review.qtbot.waitUntil(dialog.along.isVisible)
    assert "Work of Anna goes along too" in dialog.along.text()
    assert dialog.along.text().endswith("memos and texts: 1, highlights and the like: 1.")
    dialog.whole.click()
    assert not dialog.along.isVisible()


def test_no_line_is_cut_whatever_is_chosen_and_refused(review: WindowPage, qapp: QApplication) -> None:
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        dialog = asked(review)
        dialog.other_names.click()
        # What is refused is said below, here in several lines.
        dialog.file.setText(f"/nowhere/{'a folder with a long name ' * 12}/team.review")
        dialog.accept()
        review.settle()
        lines = [each for each in dialog.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
        assert dialog.problem in lines
        assert [each.text() for each in lines if each.height() < each.heightForWidth(each.width())] == []
        dialog.reject()
    finally:
        qapp.setFont(usual)


def test_where_it_cannot_be_written_the_dialog_comes_back_as_it_was(review: WindowPage, tmp_path: Path) -> None:
    dialog = asked(review)
    dialog.encrypt.setChecked(True)
    dialog.passphrase.setText("a long road")
    dialog.again.setText("a long road")
    dialog.file.setText(str(tmp_path / f"{'n' * 300}.review.age"))
    dialog.accept()
    assert not dialog.isVisible()
    review.settle()
    assert review.dialog() is dialog
    assert dialog.problem.isVisible()
    assert dialog.problem.text()
    assert dialog.choice.passphrase == "a long road"
    dialog.file.setText(str(tmp_path / "short.review.age"))
    dialog.accept()
    review.settle()
    assert (tmp_path / "short.review.age").exists()
    assert "short.review.age" in review.notice


def test_a_dialog_that_waits_for_its_file_goes_with_the_project(review: WindowPage) -> None:
    dialog = asked(review)
    dialog.accept()
    review.do("close")
    review.qtbot.waitUntil(lambda: not isValid(dialog), timeout=10_000)
    assert review.on_start_page
