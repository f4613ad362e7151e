"""How the window is put together, as sentences that can fail: what import-linter cannot say."""

from __future__ import annotations

import ast
from pathlib import Path

from ui.workspaces.registry import WORKSPACES

_UI = Path(__file__).parents[2] / "ui"
_READER = _UI / "reader"


def _private_reach(path: Path) -> list[str]:
    """Private names that a module takes from an object other than its own `self` or class."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.startswith("__"):
            owner = node.value
            if not (isinstance(owner, ast.Name) and owner.id in ("self", "cls")):
                found.append(f"{path.relative_to(_UI)}:{node.lineno} {ast.unparse(node)}")
    return found


def test_no_module_of_the_reader_reaches_into_another() -> None:
    assert [reach for path in sorted(_READER.rglob("*.py")) for reach in _private_reach(path)] == []


def test_wiring_stays_short() -> None:
    assert len((_UI / "app.py").read_text("utf-8").splitlines()) < 120


def test_no_file_of_the_window_grows_beyond_four_hundred_lines() -> None:
    long = {path.name: len(path.read_text("utf-8").splitlines()) for path in _UI.rglob("*.py")}
    assert {name: lines for name, lines in long.items() if lines > 400} == {}


def test_every_folder_of_workspaces_is_in_the_registry_and_nothing_else_names_it() -> None:
    folders = {path.name for path in (_UI / "workspaces").iterdir() if (path / "workspace.py").is_file()}
    assert folders == {one.id for one in WORKSPACES}
    assert len(WORKSPACES) == len(folders)


def test_long_work_of_a_project_goes_through_the_session() -> None:
    """Only what is about no project or another file (the sample, a locked or damaged one) goes to the lanes directly."""
    by_hand = {
        path.relative_to(_UI).as_posix()
        for path in _UI.rglob("*.py")
        if "jobs.long(" in path.read_text("utf-8") and path.name != "session.py"
    }
    assert by_hand <= {
        "flows/project/project_commands.py",
        "flows/project/share.py",
        "flows/project/rescue.py",
        "flows/program/reporting.py",
    }
