"""What is not needed to start is not loaded: each of these libraries takes longer than what was asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer import __version__
from tests.builder import ProjectBuilder

ROOT = Path(__file__).parents[1]
HEAVY = {
    "asyncio", "bibtexparser", "docx", "email", "http", "jinja2", "lxml", "markdown_it", "pydantic", "pylatexenc", "pypdfium2",
    "rapidfuzz", "rispy", "ssl", "typst", "whoosh", "xlsxwriter",
}  # fmt: skip
WORKSPACES_LATER = ("agreement", "excerpts", "history", "matrix", "overview", "search", "summary", "team", "words")
_COMMAND = """
import contextlib, io, json, sys
import main
with contextlib.redirect_stdout(io.StringIO()) as said:
    code = main.main(sys.argv[1:])
print(json.dumps([code, said.getvalue(), sorted(sys.modules)]))
"""
_WINDOW = """
import json, sys
from PySide6.QtWidgets import QApplication
import main
def shown(*_):
    QApplication.processEvents()
    windows = [widget.windowTitle() for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    print(json.dumps([0, windows[0], sorted(sys.modules)]))
    return 0
QApplication.exec = shown
main.main([])
sys.stdout.flush()
import os
os._exit(0)
"""


def _loaded(script: str, home: Path, *arguments: str) -> tuple[str, set[str]]:
    """What the program said, and the modules that it had loaded then."""
    environment = {
        **os.environ,
        "REVIEWER_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONIOENCODING": "utf-8",
    }
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    code, said, modules = json.loads(done.stdout)
    assert code == 0
    return said, set(modules)


def test_a_command_that_reads_loads_no_library_for_something_else(tmp_path: Path) -> None:
    project = ProjectBuilder(tmp_path / "review.review").with_source("Some text of a trial.").project
    project.close()
    said, modules = _loaded(_COMMAND, tmp_path, "info", str(project.path))
    assert "1 source" in said
    assert HEAVY & modules == set()
    assert "regex" not in modules
    for part in ("analysis", "importers", "search"):
        assert f"reviewer.{part}" not in modules


def test_the_version_is_said_without_any_verb(tmp_path: Path) -> None:
    said, modules = _loaded(_COMMAND, tmp_path, "--version")
    assert said == f"Reviewer {__version__}\n"
    assert not [name for name in modules if name.startswith(("reviewer.services", "reviewer.store"))]


def test_the_window_starts_without_what_is_needed_later(tmp_path: Path) -> None:
    title, modules = _loaded(_WINDOW, tmp_path)
    assert title == "Reviewer"
    assert HEAVY & modules == set()
    for part in ("reviewer.importers", "reviewer.search", "reviewer.exporters.summary", "reviewer.exporters.citations"):
        assert part not in modules
    for name in WORKSPACES_LATER:
        assert f"ui.workspaces.{name}.workspace" not in modules


@pytest.mark.parametrize("wrong", ["1", '{"reading_size": "large"}', '{"recent": [1]}', '{"theme": "pink"}', "[[[["])
def test_settings_that_cannot_be_read_are_set_aside_and_kept(wrong: str, tmp_path: Path, monkeypatch) -> None:
    from reviewer import settings

    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path))
    path = settings.config_folder() / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(wrong)
    assert settings.load() == settings.Settings()
    assert path.with_suffix(".damaged.json").read_text() == wrong


def test_settings_come_back_as_they_were_saved_with_what_a_newer_version_put_in(tmp_path: Path, monkeypatch) -> None:
    from reviewer import settings

    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path))
    mine = settings.Settings(coder_id="c" * 32, coder_name="Ännä", theme="dark", window={"geometry": "AA=="})
    mine.remember_project(tmp_path / "a.review", "One", 5)
    settings.save(mine)
    path = settings.config_folder() / "settings.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "newer": {"kept": [1]}}))
    read = settings.load()
    settings.save(read)
    assert json.loads(path.read_text("utf-8"))["newer"] == {"kept": [1]}
    assert (read.coder_name, read.theme, read.window, read.recent) == (
        "Ännä",
        "dark",
        {"geometry": "AA=="},
        mine.recent,
    )
