"""A second start goes to the window that is there. The other side is a real process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket

from reviewer.services.project import projects
from tests.builder import ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui import one_program
from ui.flows.program import shown_again
from ui.flows.program.shown_again import ShownAgain
from ui.one_program import OneProgram

_ASK = "import sys\nfrom pathlib import Path\nfrom ui.one_program import ask_other\nsys.exit(not ask_other({}))"

_NAMED = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from ui.run import Application
application = Application(["reviewer"])
application.file_opened.connect(print)
application.sendEvent(application, QFileOpenEvent(sys.argv[1]))
application.sendEvent(application, QEvent(QEvent.Type.User))
"""


class Started:
    """A window that answers, and others that are started beside it."""

    def __init__(self, window: WindowPage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window = window
        self.program = OneProgram(window.app)
        self.shown = ShownAgain(self.program, window.app.window, window.app.session, window.app.commands)
        self.beside: list[Path | None] = []
        monkeypatch.setattr(shown_again, "open_beside", self.beside.append)

    def second_start(self, path: Path | None) -> int:
        """Another process asks. Returns its exit code: 0 where it was answered."""
        code = _ASK.format(f"Path({str(path)!r})" if path else "None")
        child = subprocess.Popen([sys.executable, "-c", code], cwd=Path(one_program.__file__).parents[1])
        self.window.qtbot.waitUntil(lambda: child.poll() is not None, timeout=30_000)
        self.window.settle()
        return int(child.returncode)


@pytest.fixture
def started(window: WindowPage, monkeypatch: pytest.MonkeyPatch) -> Iterator[Started]:
    started = Started(window, monkeypatch)
    yield started
    started.program.close()


def test_a_second_start_shows_the_window_and_opens_its_project_there(started: Started, tmp_path: Path) -> None:
    window = started.window
    first, second = tmp_path / "first.review", tmp_path / "second.review"
    for path in (first, second):
        ProjectBuilder(path).with_source("A text.").project.close()
    assert started.second_start(first) == 0
    assert window.project.path == first
    window.app.window.showMinimized()
    assert started.second_start(first) == 0
    assert not window.app.window.windowState() & Qt.WindowState.WindowMinimized
    assert started.second_start(None) == 0
    assert started.beside == []
    # Its path through a link is the same project.
    (tmp_path / "link.review").symlink_to(first)
    assert started.second_start(tmp_path / "link.review") == 0
    assert started.beside == []
    # Another project gets a window of its own; the one that is open stays.
    assert started.second_start(second) == 0
    assert started.beside == [second]
    assert window.project.path == first
    assert projects.holder_here(path=first) > 0
    assert projects.holder_here(path=second) == 0


def test_without_a_window_nobody_answers(started: Started) -> None:
    started.program.close()
    assert started.second_start(None) == 1


def test_what_makes_no_sense_is_not_answered(started: Started) -> None:
    for said in (b"hello\n", b"[1]\n", b'{"open": 5}\n', b"[" * 5000 + b"\n", b"x" * 70_000):
        socket = QLocalSocket()
        socket.connectToServer(one_program._name())
        assert socket.waitForConnected(1000)
        socket.write(said)
        socket.waitForBytesWritten(1000)
        started.window.settle()
        started.window.qtbot.wait(20)
        assert socket.readAll().data() == b""
    assert started.beside == []
    assert not started.window.app.session.is_open


def test_the_title_says_file_and_state(window: WindowPage, tmp_path: Path) -> None:
    window.make_project("A review")
    shown = window.app.window
    assert shown.windowTitle() == "A review – A review.review[*] – Reviewer"
    assert not shown.isWindowModified()
    path = window.project.path
    window.app.session.detach()
    assert shown.windowTitle() == "Reviewer"
    window.app.session.open(path, read_only=True)
    window.settle()
    assert shown.windowTitle() == "A review – A review.review – read-only[*] – Reviewer"


def test_a_file_that_macos_names_is_announced(tmp_path: Path) -> None:
    file = tmp_path / "Größe.review"
    said = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", _NAMED, file],
        cwd=Path(one_program.__file__).parents[1], capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert said.stdout.splitlines() == [str(file)]
