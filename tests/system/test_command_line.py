"""The command line under the shells and consoles of other systems."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import main as program
from reviewer.cli import run
from tests.builder import ProjectBuilder

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("encoding", ["cp437:strict", "ascii:strict"])
def test_a_console_in_any_code_page_gets_utf8(tmp_path: Path, encoding: str) -> None:
    name = "Größe → 漢字 – “Übersicht”"
    ProjectBuilder(tmp_path / "a.review").with_code(name).project.close()
    said = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "codebook", str(tmp_path / "a.review"), "list"],
        env={**os.environ, "PYTHONIOENCODING": encoding, "LANG": "C", "LC_ALL": "C", "REVIEWER_HOME": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    assert name in said.stdout.decode("utf-8")


@pytest.mark.parametrize(("system", "taken"), [("win32", 2), ("linux", 0)])
def test_the_shells_of_windows_leave_patterns_to_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], system: str, taken: int
) -> None:
    for name in ("a.txt", "b.txt", "c.md"):
        (tmp_path / name).write_text(f"The words of {name} are here.", "utf-8")
    ProjectBuilder(tmp_path / "p.review").project.close()
    monkeypatch.setattr("reviewer.system.files.is_windows", lambda: system == "win32")
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "home"))
    run.main(["import", str(tmp_path / "p.review"), str(tmp_path / "*.txt"), "--json"])
    said = json.loads(capsys.readouterr().out)
    assert str(said).count("'added'") == taken


def test_without_a_terminal_the_window_says_that_a_file_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[Path | None] = []
    monkeypatch.setattr("ui.start.start", lambda path, beside: shown.append(path) or 0)
    gone = tmp_path / "gone.review"
    assert program.main([str(gone)]) == 2
    assert "is neither a verb nor a file that is there" in capsys.readouterr().err
    # What a program of Windows without a terminal has.
    monkeypatch.setattr(sys, "stderr", None)
    assert program.main([str(gone)]) == 0
    assert shown == [gone]
