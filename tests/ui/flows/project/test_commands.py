"""What the menus do: who has a file, damaged files, backups, the import list, encodings, who I am."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from reviewer.errors import Cancelled
from reviewer.progress import Progress
from reviewer.services.project import projects
from reviewer.services.shared import people, source_lookup
from reviewer.store.file import lockfile
from reviewer.store.log import migrations
from tests.builder import BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.dialogs.project.backups import Backups
from ui.dialogs.project.who_am_i import WhoAmI
from ui.dialogs.sources.import_report import ImportReportDialog

GOLDEN = Path(__file__).parents[3] / "golden" / "files"
TRIAL = "Trial\n\nRelief came within hours for some people.\n"


def soon(act: Callable[[QDialog], None]) -> list[str]:
    """Act on the next dialog that opens; the list gets its text."""
    said: list[str] = []

    def look() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                said.append(widget.text() if isinstance(widget, QMessageBox) else widget.windowTitle())
                timer.stop()
                act(widget)
                return

    timer = QTimer(QApplication.instance())
    timer.timeout.connect(look)
    timer.start(20)
    return said


def press(words: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        next(button for button in dialog.buttons() if words in button.text()).click()

    return act


def test_a_project_that_somebody_has_open_is_offered_for_reading(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "team.review").with_source(TRIAL)
    try:
        said = soon(press("reading only"))
        window.open(tmp_path / "team.review")
        assert "open already" in said[0]
        assert not window.app.session.can_write
    finally:
        builder.project.close()


def test_a_large_file_of_an_older_format_is_upgraded_with_progress_and_then_open(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(projects, "_QUICKLY_UPGRADED_BYTES", 0)
    path = Path(shutil.copy(GOLDEN / "whole-format-4.review", tmp_path / "team.review"))
    labels: list[str] = []
    window.app.session.jobs.progressed.connect(lambda label, *_: labels.append(label))
    window.open(path)
    assert "Upgrading" in labels
    assert window.project.path == path
    assert [each.reason for each in projects.list_backups(path=path)] == ["upgrade"]


def test_a_large_file_of_an_older_format_that_somebody_has_open_is_shown_with_progress(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(projects, "_QUICKLY_UPGRADED_BYTES", 0)
    path = Path(shutil.copy(GOLDEN / "whole-format-4.review", tmp_path / "team.review"))
    before = path.read_bytes()
    assert lockfile.take(path, 0) is None
    labels: list[str] = []
    window.app.session.jobs.progressed.connect(lambda label, *_: labels.append(label))
    upgraded: list[str] = []
    original = migrations.opened_to_read

    def opened_to_read(*args: Any) -> Any:
        upgraded.append(threading.current_thread().name)
        return original(*args)

    monkeypatch.setattr(migrations, "opened_to_read", opened_to_read)
    try:
        soon(press("reading only"))
        window.open(path)
        window.settle()
        assert "Upgrading" in labels
        assert window.project.path == path
        assert not window.app.session.can_write
        # Once, and not in the thread that draws the window.
        assert [name.startswith("job") for name in upgraded] == [True]
        assert path.read_bytes() == before
    finally:
        lockfile.release(path)


def test_an_upgrade_that_is_stopped_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = Path(shutil.copy(GOLDEN / "whole-format-4.review", tmp_path / "team.review"))
    before = path.read_bytes()
    progress = Progress(lambda label, *_: progress.stop() if label == "Upgrading" else None)
    with pytest.raises(Cancelled):
        projects.open_project(path=path, progress=progress)
    assert path.read_bytes() == before
    projects.open_project(path=path).close()


def test_a_damaged_project_gives_way_to_a_backup(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "team.review").with_source(TRIAL)
    builder.project.forget_steps()
    projects.make_backup(project=builder.project)
    path = builder.project.path
    builder.project.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, Backups)
        dialog.list.setCurrentRow(0)
        dialog.accept()

    soon(choose)
    window.app.settings.coder_id = "a" * 32
    window.open(path)
    assert [s.title for s in source_lookup.list_sources(project=window.project)] == ["A source"]
    assert (tmp_path / "team (damaged).review").read_bytes() == whole[: len(whole) // 2]


def test_going_back_to_a_backup_and_forward_again(window: WindowPage) -> None:
    window.make_project()
    window.import_text("one.txt", TRIAL)
    window.do("backup")
    window.import_text("two.txt", TRIAL + "More.\n")
    backup = projects.list_backups(path=window.project.path)[0]
    window.app.commands.restore(backup)
    window.settle()
    assert len(source_lookup.list_sources(project=window.project)) == 1
    window.app.commands.restore(projects.list_backups(path=window.project.path)[0])
    window.settle()
    assert len(source_lookup.list_sources(project=window.project)) == 2


def test_a_stranger_to_a_project_is_asked_who_it_is(window: WindowPage, tmp_path: Path) -> None:
    path = tmp_path / "team.review"
    project = projects.create_project(path=path, coder=BEN, coder_name="Ben")
    project.close()

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, WhoAmI)
        assert dialog.list.item(0).text() == "Ben"
        dialog.name.setText("Anna")
        dialog.accept()

    said = soon(answer)
    window.open(path)
    window.settle()
    assert said == ["Who am I?"]
    assert sorted(c.name for c in people.list_coders(project=window.project)) == ["Anna", "Ben"]
    assert window.status.startswith("Anna")


def test_the_import_list_says_what_was_refused_and_reads_again_in_another_encoding(window: WindowPage) -> None:
    window.make_project()
    polish = window.folder / "polish.txt"
    polish.write_bytes("Zażółć gęślą jaźń. Ten lek działał szybko u wielu osób.\n".encode("cp1250"))
    (window.folder / "empty.txt").write_bytes(b"")
    window.app.importing.import_paths([polish, window.folder / "empty.txt"], encoding="cp1252")
    window.settle()
    dialog = window.dialog()
    assert isinstance(dialog, ImportReportDialog)
    cells = [dialog.table.item(row, 3).text() for row in range(dialog.table.rowCount())]
    assert "empty" in cells[0]
    dialog.table.selectRow(1)
    dialog._encoding.setCurrentText("cp1250")
    dialog._again.click()
    window.settle()
    found = source_lookup.list_sources(project=window.project)
    assert [window.project.text(s.sha256)[:6] for s in found] == ["Zażółć"]


def test_dropped_files_are_imported_and_a_dropped_project_is_opened(window: WindowPage, tmp_path: Path) -> None:
    window.make_project()
    (tmp_path / "t.txt").write_text(TRIAL, "utf-8")
    window.app.commands.drop([str(tmp_path / "t.txt")])
    window.settle()
    assert len(source_lookup.list_sources(project=window.project)) == 1
    first = window.project.path
    builder = ProjectBuilder(tmp_path / "other.review")
    builder.project.close()
    window.app.commands.drop([str(tmp_path / "other.review")])
    window.settle()
    assert window.project.path != first


def test_removing_a_source_offers_undo_and_undo_brings_it_back(window: WindowPage) -> None:
    window.make_project()
    window.import_text("one.txt", TRIAL)
    window.do("remove_source")
    assert source_lookup.list_sources(project=window.project) == []
    assert "removed" in window.notice
    window.app.window.notice.undo_requested.emit()
    window.settle()
    assert len(source_lookup.list_sources(project=window.project)) == 1


def test_the_sample_opens_as_the_users_own_copy(window: WindowPage, own_home: Path) -> None:
    (own_home / "documents").mkdir()
    window.open(Path(__file__).parents[4] / "projects" / "ketamine")
    assert window.app.session.is_open
    assert own_home in window.project.path.parents
    assert len(source_lookup.list_sources(project=window.project)) >= 6


def test_a_file_that_is_damaged_inside_is_found_in_the_background(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "team.review").with_source(TRIAL * 400)
    path = builder.project.path
    builder.project.close()
    shutil.copy(path, tmp_path / "copy.review")
    data = bytearray(path.read_bytes())
    at = data.index(b"within hours", len(data) // 2)
    data[at : at + 6] = b"before"
    path.write_bytes(data)
    window.open(path)
    window.settle()
    assert "damaged" in window.banner or "damaged" in window.notice
