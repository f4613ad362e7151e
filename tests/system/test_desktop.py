"""What Windows is told of the program and its projects, by libraries that take what Microsoft says they take."""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reviewer.settings import Settings
from reviewer.system import desktop
from tests.builder import ProjectBuilder
from tests.ui.pages.desk import Desk

ROOT = Path(__file__).parents[2]
S_FALSE, S_OK, FAILED = 1, 0, -2147417850


class Windows:
    """shell32, ole32 and user32."""

    def __init__(self) -> None:
        self.said: list[tuple[object, ...]] = []
        self.com = S_OK
        self.lacking = ""

    def library(self, name: str) -> Any:
        windows = self

        class Library:
            def __getattr__(self, function: str) -> Any:
                if function == windows.lacking:
                    raise AttributeError(f"function '{function}' not found")
                return Function(windows, name, function)

        return Library()


class Function:
    """One function: it is called with what it was said to take, and notes it."""

    argtypes: list[Any]

    def __init__(self, windows: Windows, library: str, name: str) -> None:
        self._windows, self._library, self._name = windows, library, name

    def __call__(self, *given: Any) -> int | None:
        for kind, each in zip(self.argtypes, given, strict=True):
            kind(each)
        self._windows.said.append((self._library, self._name, *given))
        # SHAddToRecentDocs and CoUninitialize return nothing.
        return self._windows.com if self._name == "CoInitialize" else None


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    windows = Windows()
    monkeypatch.setattr(desktop, "is_windows", lambda: True)
    monkeypatch.setattr(ctypes, "WinDLL", windows.library, raising=False)
    return windows


@pytest.mark.parametrize(("com", "taken_back"), [(S_OK, True), (S_FALSE, True), (FAILED, False)])
def test_a_project_is_told_within_com(windows: Windows, com: int, taken_back: bool) -> None:
    windows.com = com
    desktop.note_opened(Path("C:/Größe.review"))
    # shlobj_core.h: SHARD_PATHW is 3. NULL in its place would clear the lists of all programs.
    assert windows.said[1] == ("shell32", "SHAddToRecentDocs", 3, str(Path("C:/Größe.review")))
    # Each CoInitialize that succeeded, S_FALSE included, is balanced by one CoUninitialize.
    assert [name for _, name, *_ in windows.said].count("CoUninitialize") == taken_back
    assert windows.said[0] == ("ole32", "CoInitialize", None)


def test_program_and_foreground(windows: Windows) -> None:
    desktop.name_program()
    desktop.let_others_forward()
    (_, name, application), (_, allow, whom) = windows.said
    assert (name, allow, whom) == ("SetCurrentProcessExplicitAppUserModelID", "AllowSetForegroundWindow", 0xFFFFFFFF)
    # https://learn.microsoft.com/windows/win32/shell/appids: Company.Product, at most 128 characters, no spaces.
    assert re.fullmatch(r"[A-Za-z0-9]+(\.[A-Za-z0-9]+)+", str(application))
    assert len(str(application)) <= 128


def test_shortcut_and_file_type_have_the_same_id() -> None:
    script = (ROOT / "tools" / "installers" / "windows" / "reviewer.iss").read_text("utf-8")
    icons, registry = script.split("[Icons]")[1].split("[Registry]")
    assert f'AppUserModelID: "{desktop.APPLICATION}"' in icons
    assert (
        f'Reviewer.Project"; ValueType: string; ValueName: "AppUserModelID"; ValueData: "{desktop.APPLICATION}"'
        in registry
    )


def test_what_windows_lacks_costs_nothing(windows: Windows) -> None:
    windows.lacking = "SHAddToRecentDocs"
    desktop.note_opened(Path("x.review"))
    assert [name for _, name, *_ in windows.said] == ["CoInitialize", "CoUninitialize"]


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_other_systems_are_told_nothing(windows: Windows, monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(ctypes, "WinDLL", windows.library, raising=False)
    desktop.name_program()
    desktop.note_opened(Path("x.review"))
    desktop.let_others_forward()
    assert windows.said == []


@pytest.mark.parametrize("wanted", [True, False])
def test_an_opened_project_is_told_where_recent_ones_are_wanted(
    qtbot: QtBot, windows: Windows, tmp_path: Path, wanted: bool
) -> None:
    ProjectBuilder(tmp_path / "a.review").project.close()
    desk = Desk(qtbot)
    desk.session.settings.remember_projects = wanted
    desk.session.open(tmp_path / "a.review")
    qtbot.waitUntil(lambda: desk.session.is_open)
    desk.close()
    told = [given for _, name, *given in windows.said if name == "SHAddToRecentDocs"]
    assert told == ([[3, str(tmp_path / "a.review")]] if wanted else [])


def test_a_project_is_listed_once_whatever_case_its_name_has(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings()
    monkeypatch.setattr("os.path.normcase", lambda path: path.replace("/", "\\").lower())
    settings.remember_project(Path("C:/Work/A.review"), "A", 1)
    settings.remember_project(Path("c:/work/a.review"), "A", 2)
    assert [each.opened for each in settings.recent] == [2]
