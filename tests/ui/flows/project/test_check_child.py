"""The process that checks a project ends with the window, and with the project."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer import child_process
from reviewer.services.project import check_process, opening_check
from reviewer.settings import Settings
from tests.builder import ANNA, ProjectBuilder
from ui.app import App

_NEVER_DONE = [sys.executable, "-c", "import time; time.sleep(600)"]


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Every process that checks a project; each takes longer than anybody waits."""
    started: list[subprocess.Popen[bytes]] = []

    class Seen(subprocess.Popen[bytes]):
        def __init__(self, command: list[str], **named: object) -> None:
            super().__init__(command, **named)  # type: ignore[call-overload]
            if command == _NEVER_DONE:
                started.append(self)

    monkeypatch.setattr(opening_check, "_SMALL_BYTES", 0)
    monkeypatch.setattr(check_process, "child_command", lambda *_: _NEVER_DONE)
    monkeypatch.setattr(child_process.subprocess, "Popen", Seen)
    return started


@pytest.mark.parametrize("leave", [lambda app: app.window.close(), lambda app: app.commands.close()])
def test_it_ends_at_once(
    leave: Callable[[App], object],
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    checks: list[subprocess.Popen[bytes]],
) -> None:
    project = ProjectBuilder(tmp_path / "review.review").with_source("Some text of a trial.").project
    project.close()
    app = App(qapp, Settings(coder_id=ANNA, coder_name="Anna", theme="light"))
    qtbot.addWidget(app.window)
    app.start(project.path)
    qtbot.waitUntil(lambda: len(checks) == 1, timeout=20_000)
    assert checks[0].poll() is None
    leave(app)
    qtbot.waitUntil(lambda: checks[0].poll() is not None, timeout=10_000)
    app.finish()
