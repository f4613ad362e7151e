"""Which program works for the window, and how it is started."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer import child_process
from reviewer.pages import start
from reviewer.search.index import indexer
from reviewer.system import children
from tools.installers.contents import NAME

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("system", "started", "works"),
    [
        ("win32", "Reviewer window.exe", "reviewer.exe"),
        ("win32", "reviewer.exe", "reviewer.exe"),
        ("darwin", "reviewer", "reviewer"),
        ("linux", "reviewer", "reviewer"),
    ],
)
def test_the_program_with_a_terminal_works_for_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, started: str, works: str
) -> None:
    for name in ("reviewer.exe", "Reviewer window.exe", "reviewer"):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / started))
    commands: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_: commands.append(command))
    start.start("--draw-pages-in-child", "reviewer.pages.draw_child")
    commands += [
        child_process.command_of("--check-child", "reviewer.services.project.check_child"),
        indexer.child_command(tmp_path),
    ]
    assert {command[0] for command in commands} == {str(tmp_path / works)}
    assert len(commands) == 3
    # Where it stands alone it works itself.
    (tmp_path / works).unlink()
    assert children.packed_program() == str(tmp_path / started)


def test_its_name_is_the_one_that_is_packed() -> None:
    assert f"{NAME}.exe" == children.WITH_TERMINAL


def test_all_processes_of_the_packed_program_are_started_so() -> None:
    frozen = re.compile(r"sys\.executable, (?!\"-|\*_script)")
    assert [str(f) for f in (ROOT / "reviewer").rglob("*.py") if frozen.search(f.read_text("utf-8"))] == []
