"""Where there is nothing to list, a sentence says so; for programs it is an empty list."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builder import ProjectBuilder
from tests.cli.conftest import Run

LISTS = {
    ("notes", "list"): "The project has no notes.",
    ("notes", "list", "--text", "dose"): "No note has these words.",
    ("groups", "list"): "The project has no groups.",
    ("cases", "list"): "The project has no cases.",
    ("assign", "rounds"): "The project has no rounds.",
    ("references", "list"): "The project has no sources.",
    ("search", "dose"): "Nothing was found.",
    ("search", "--regex", "d.se"): "Nothing was found.",
}


@pytest.mark.parametrize(("asked", "sentence"), LISTS.items(), ids=" ".join)
def test_nothing_is_said_in_a_sentence(run: Run, tmp_path: Path, asked: tuple[str, ...], sentence: str) -> None:
    file = tmp_path / "empty.review"
    ProjectBuilder(file).project.close()
    verb, *rest = asked
    assert run(verb, file, *rest) == (0, f"{sentence}\n", "")
    code, out, _ = run(verb, file, *rest, "--json")
    assert (code, json.loads(out)) == (0, [])
