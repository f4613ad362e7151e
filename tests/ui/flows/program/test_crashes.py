"""A fault of the program is told once, says how the work stands, and leaves a trace without any text of sources."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from shiboken6 import delete

from reviewer.errors import Cancelled, ImportRefused
from reviewer.model.changes import Changes
from reviewer.services.coding import codes
from reviewer.services.shared import source_lookup
from reviewer.services.sources import sources
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.dialogs.crash import CrashDialog
from ui.flows.program import crash_log
from ui.flows.program.crashes import Crashes
from ui.intent import By

SECRET = "He could not sleep after the second infusion"


@pytest.fixture
def caught(window: WindowPage, a_project: Callable[[], ProjectBuilder]) -> Iterator[WindowPage]:
    """A window with a project, whose uncaught errors go where they go in the program."""
    builder = a_project().with_source(SECRET)
    builder.project.close()
    window.open(builder.project.path)
    hooks = sys.excepthook, threading.excepthook
    window.app.crashes.catch()
    yield window
    sys.excepthook, threading.excepthook = hooks


def dialog(window: WindowPage) -> CrashDialog:
    window.qtbot.waitUntil(lambda: window.app.crashes.dialog is not None)
    found = window.app.crashes.dialog
    assert found is not None
    return found


def broken(by: By) -> Changes:
    raise KeyError(SECRET)


def refused(by: By) -> Changes:
    raise ImportRefused("This file is empty.")


def stopped(by: By) -> Changes:
    raise Cancelled


def test_what_has_just_been_deleted_is_a_sentence_too(caught: WindowPage) -> None:
    caught.app.navigator.read(source_lookup.list_sources(project=caught.project)[0].id)
    caught.settle()
    # As if the key was pressed while the window had not heard of it yet.
    sources.remove_source(project=caught.project, source=caught.app.navigator.source, coder=ANNA)
    caught.app.actions["include"].trigger()
    caught.qtbot.waitUntil(lambda: "not in the project any more" in caught.notice)
    assert caught.app.crashes.dialog is None


def test_an_answer_for_a_dialog_that_was_closed_meanwhile_is_dropped(caught: WindowPage) -> None:
    class Shown(QDialog):
        def take(self, answer: object) -> None:
            self.setWindowTitle(str(answer))

        def refuse(self, sentence: str) -> None:
            self.setWindowTitle(sentence)

        def stop(self) -> None:
            self.setWindowTitle("stopped")

    shown, asked = Shown(caught.app.window), caught.app.session.ask
    asked("a method", lambda: "read", shown.take)
    asked("a function", lambda: "read", lambda answer: shown.setWindowTitle(answer))
    caught.app.session.long(lambda _: refused(None), lambda _: None, refused=shown.refuse)  # type: ignore[arg-type]
    caught.app.session.long(lambda _: stopped(None), lambda _: None, stopped=shown.stop)  # type: ignore[arg-type]
    delete(shown)
    caught.settle()
    # Why it could not be done is told by the window, since the dialog cannot.
    assert "This file is empty." in caught.notice
    assert caught.app.crashes.dialog is None


def test_an_error_of_the_user_is_a_sentence(caught: WindowPage) -> None:
    caught.app.session.do(refused)
    caught.settle()
    assert caught.notice == "This file is empty."
    assert caught.app.crashes.dialog is None


def test_stopping_is_silent(caught: WindowPage) -> None:
    caught.app.window.notice.tell("before")
    caught.app.session.do(stopped)
    caught.settle()
    assert caught.notice == "before"
    assert caught.app.crashes.dialog is None


def test_a_fault_in_a_write_says_that_the_work_is_saved(caught: WindowPage) -> None:
    caught.app.session.do(broken)
    found = dialog(caught)
    assert found.isVisible()
    assert found.saved.text() == "Everything you did before is saved in the project file."
    assert "builtins.KeyError" in found.details.toPlainText()
    assert "ui/jobs.py" in found.details.toPlainText()


def test_nothing_of_the_text_is_in_details_or_log(caught: WindowPage) -> None:
    caught.app.session.do(broken)
    found = dialog(caught)
    log = crash_log.path().read_text("utf-8")
    assert "builtins.KeyError" in log
    for text in (log, found.details.toPlainText()):
        assert not {"sleep", "infusion", str(Path.home())} & set(text.replace("/", " /").split())
        assert SECRET not in text


def test_the_details_can_be_copied(caught: WindowPage) -> None:
    caught.app.session.do(broken)
    found = dialog(caught)
    found.copy.click()
    assert QGuiApplication.clipboard().text() == found.details.toPlainText() != ""


def test_one_who_waits_for_an_answer_gets_a_sentence_too(caught: WindowPage) -> None:
    said: list[str] = []
    caught.app.session.do(broken, refused=said.append)
    dialog(caught)
    assert said == ["This did not work because of a fault in the program."]


def test_a_fault_in_a_slot_is_caught(caught: WindowPage) -> None:
    QTimer.singleShot(0, lambda: [][1])
    assert "builtins.IndexError" in dialog(caught).details.toPlainText()


def test_a_fault_in_a_thread_is_caught(caught: WindowPage) -> None:
    thread = threading.Thread(target=lambda: int(SECRET))
    thread.start()
    thread.join()
    assert "builtins.ValueError" in dialog(caught).details.toPlainText()


def test_what_it_came_from_is_in_the_details() -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError as error:
        said = crash_log.details(error)
    assert said.index("builtins.RuntimeError") < said.index("came from") < said.index("builtins.KeyError")


def test_further_faults_are_counted_in_the_one_dialog(caught: WindowPage) -> None:
    for _ in range(3):
        caught.app.session.do(broken)
    first = dialog(caught)
    caught.settle()
    caught.qtbot.waitUntil(lambda: first.windowTitle() == "A fault in Reviewer (2 more)")


def test_a_fault_that_comes_again_at_once_does_not_come_back_as_a_dialog(caught: WindowPage) -> None:
    now = [100.0]
    crashes = Crashes(caught.app.window, caught.app.session, lambda: now[0])
    fault = KeyError(SECRET)
    crashes.report(fault)
    assert crashes.dialog is not None
    crashes.dialog.reject()
    crashes.report(fault)
    assert crashes.dialog is None
    now[0] += 10
    crashes.report(fault)
    assert crashes.dialog is not None


def test_changes_that_are_only_in_memory_are_counted(caught: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
    session = caught.app.session
    monkeypatch.setattr(session.project._writes, "unsaved", 3)
    session.do(broken)
    assert dialog(caught).saved.text().startswith("3 changes are not in the file yet, they are kept in memory.")
    monkeypatch.undo()


def test_without_a_project_nothing_is_lost(window: WindowPage) -> None:
    assert window.app.crashes.how_it_stands() == "No project is open, so nothing is lost."


def test_the_log_does_not_grow_without_end() -> None:
    for _ in range(30):
        assert crash_log.keep("x" * 50_000)
    kept = list(crash_log.path().parent.iterdir())
    assert len(kept) == crash_log.OLDER_FILES + 1
    assert max(path.stat().st_size for path in kept) <= crash_log.MOST_BYTES


def test_a_disk_that_refuses_the_log_is_said(caught: WindowPage) -> None:
    crash_log.path().parent.parent.mkdir(parents=True, exist_ok=True)
    crash_log.path().parent.write_text("a file where the folder should be")
    caught.app.session.do(broken)
    assert dialog(caught).log.text() == "The log file cannot be written."


def test_a_place_in_the_program_is_named_from_its_own_folder_on() -> None:
    try:
        codes.rename_code(project=None, code="", name="", coder="")  # type: ignore[arg-type]
    except AttributeError as error:
        text = crash_log.details(error)
    assert "\n  reviewer/services/coding/codes.py, line " in text
    assert str(Path.cwd()) not in text
