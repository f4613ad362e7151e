"""Every write of the window is checked: its arguments by the type checker, and that it runs on values alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from mypy import api

_UI = Path(__file__).parents[2] / "ui"
_WRITES = {"do", "do_long"}


def _writes() -> list[tuple[str, ast.Call]]:
    found: list[tuple[str, ast.Call]] = []
    for path in sorted(_UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _WRITES:
                found.append((f"{path.relative_to(_UI)}:{node.lineno}", node))
    return found


def test_the_window_has_many_writes() -> None:
    assert len(_writes()) > 50


def test_a_write_holds_no_view_that_could_change_before_it_runs() -> None:
    late = [
        f"{where}: {name.id}"
        for where, call in _writes()
        for intent in call.args[:1]
        if isinstance(intent, ast.Lambda)
        for name in ast.walk(intent)
        if isinstance(name, ast.Name) and name.id == "self"
    ]
    assert late == []


def test_nothing_reads_the_project_or_the_coder_by_hand_to_write() -> None:
    by_hand = [
        f"{where}: {keyword.arg}"
        for where, call in _writes()
        for node in ast.walk(call)
        if isinstance(node, ast.Call) and any(key.arg is None for key in node.keywords)
        for keyword in node.keywords
        if keyword.arg in ("project", "coder")
    ]
    assert by_hand == []


_PROGRAM = """
from reviewer.progress import Progress
from reviewer.services.coding import highlights
from reviewer.services.team import merge
from ui.session import Session

def write(session: Session) -> None:
    {0}
"""

_WRONG = {
    "a value of another type": "session.do(lambda by: highlights.tag_highlight(**by, highlight=1, codes=['']))",
    "a name that is none": "session.do(lambda by: highlights.tag_highlight(**by, highlights='', codes=['']))",
    "one that is missing": "session.do(lambda by: highlights.tag_highlight(**by, codes=['']))",
    "the result taken for another": (
        "session.do(lambda by: highlights.tag_highlight(**by, highlight='', codes=['']), then=lambda one: print(one[2]))"
    ),
    "a service that says nothing of changes": "session.do(lambda by: 3)",
    "long work without its progress": "session.do_long(lambda by: merge.merge_files(**by, paths=[]))",
}
_RIGHT = [
    "session.do(lambda by: highlights.tag_highlight(**by, highlight='', codes=['']), then=lambda one: print(one[1]))",
    "session.do_long(lambda by, progress: merge.merge_files(**by, paths=[], progress=progress))",
]


def _errors(tmp_path: Path, lines: list[str]) -> list[bool]:
    """Whether the type checker objects to each line, in one run over one file for each."""
    paths = [tmp_path / f"write_{number}.py" for number in range(len(lines))]
    for path, line in zip(paths, lines, strict=True):
        path.write_text(_PROGRAM.format(line), "utf-8")
    config = ["--config-file", str(_UI.parent / "pyproject.toml"), "--cache-dir", str(_UI.parent / ".mypy_cache")]
    said, problems, _ = api.run([*config, "--no-error-summary", *map(str, paths)])
    assert problems == ""
    return [any(f"{path.name}:" in line and "error:" in line for line in said.splitlines()) for path in paths]


@pytest.mark.filterwarnings("default")
def test_the_type_checker_refuses_every_wrong_argument(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(_UI.parent)
    wrong = _errors(tmp_path, [*_WRONG.values(), *_RIGHT])
    assert dict(zip(_WRONG, wrong, strict=False)) == dict.fromkeys(_WRONG, True)
    assert wrong[len(_WRONG) :] == [False, False]
