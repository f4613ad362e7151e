"""A place that cannot be looked at, as one with too long a name or in somebody else's folder: a sentence, no fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builder import ProjectBuilder
from tests.cli.conftest import Run

VERBS = [
    "new FOLDER/x.review",
    "info LONG.review",
    "merge HERE HERE -o LONG.review",
    "merge HERE LONG.review",
    "merge LONG.review HERE",
    "check LONG.review --rebuild",
    "structure LONG.review",
    "code LONG.review --source a --quote b --code c --coder A",
    "import HERE FOLDER/a.txt --coder Anna",
    "import LONG.review a.txt --coder A",
    "share HERE -o LONG.review",
    "export HERE -o FOLDER/a.csv",
    "summary HERE -o LONG.html",
    "sync HERE FOLDER",
    "sync LONG.review FOLDER",
    "codebook HERE import LONG.csv --coder Anna",
    "references HERE export LONG.ris",
]


@pytest.mark.parametrize("line", VERBS)
def test_it_ends_in_one_sentence_and_changes_nothing(run: Run, tmp_path: Path, line: str) -> None:
    here, far = tmp_path / "here.review", tmp_path / ("n" * 300)
    ProjectBuilder(here).with_source("Some text of a trial.").project.close()
    before = run("digest", here)
    code, out, err = run(*(_word(word, here, far) for word in line.split()))
    assert code == 1
    assert "1 refused." in out if line.startswith("import HERE") else err.startswith("reviewer: ")
    assert "Traceback" not in out + err
    assert run("digest", here) == before


def _word(word: str, here: Path, far: Path) -> str:
    return word.replace("HERE", str(here)).replace("LONG", str(far)).replace("FOLDER", str(far))
