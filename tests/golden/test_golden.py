"""Files that an earlier version made open as they were, and merge with work of this version."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, run

__all__ = ["run"]

FILES = Path(__file__).with_name("files")
EXPECTED: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("expected.json").read_text("utf-8"))
WHOLE = ["whole", "base", "worked-before", "teamed", "carved"]


@pytest.fixture(params=WHOLE)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    """A copy of a golden file, and what the earlier version said of it."""
    return a_copy(request.param, tmp_path), EXPECTED[request.param]


def a_copy(name: str, folder: Path) -> Path:
    return Path(shutil.copy(FILES / f"{name}.review", folder / f"{name}.review"))


def log_of(path: Path) -> tuple[int, str]:
    """How many records the log holds, and a hash of their ids."""
    with sqlite3.connect(path) as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM changeset ORDER BY id")]
    connection.close()
    return len(ids), hashlib.sha256(b"".join(ids)).hexdigest()


def test_it_opens_with_its_digest_and_is_whole(golden: tuple[Path, dict[str, Any]], run: Run) -> None:
    path, expected = golden
    assert run("digest", path) == (0, f"{expected['digest']}\n", "")
    assert list(run("check", path)) == expected["check"]


def test_made_anew_from_its_log_it_has_the_same_digest(golden: tuple[Path, dict[str, Any]], run: Run) -> None:
    path, expected = golden
    assert run("check", path, "--rebuild")[0] == 0
    assert run("digest", path)[1].strip() == expected["digest"]
    assert log_of(path) == (expected["records"], expected["log"])


def test_it_says_the_same_of_itself(golden: tuple[Path, dict[str, Any]], run: Run) -> None:
    path, expected = golden
    assert json.loads(run("info", path, "--json")[1]) == expected["info"]
    assert json.loads(run("conflicts", path, "--json")[1]) == expected["conflicts"]
    entries = json.loads(run("history", path, "--json")[1])
    assert [entry["sentence"] for entry in entries] == expected["history"]


def test_its_excerpts_are_the_same_to_the_byte(golden: tuple[Path, dict[str, Any]], run: Run, tmp_path: Path) -> None:
    path, expected = golden
    assert run("export", path, "-o", tmp_path / "out.csv")[0] == 0
    assert hashlib.sha256((tmp_path / "out.csv").read_bytes()).hexdigest() == expected["csv"]


def test_a_damaged_file_is_told_in_one_sentence_and_carved_as_before(run: Run, tmp_path: Path) -> None:
    path = a_copy("damaged", tmp_path)
    code, out, err = run("check", path)
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert "is damaged (database disk image is malformed)" in err
    run("check", path, "--repair", tmp_path / "saved.review")
    assert run("digest", tmp_path / "saved.review")[1].strip() == EXPECTED["carved"]["digest"]
    assert log_of(tmp_path / "saved.review") == (EXPECTED["carved"]["records"], EXPECTED["carved"]["log"])


def test_undo_takes_back_what_the_earlier_version_merged(run: Run, tmp_path: Path) -> None:
    from reviewer.services.project import projects, undo

    project = projects.open_project(path=a_copy("teamed", tmp_path))
    try:
        assert str(project.steps()[0]) == "Merge b.review"
        assert undo.undo(project=project, coder="a" * 32).is_merge
        assert str(project.steps()[1]) == "Merge b.review"
    finally:
        project.close()
    assert json.loads(run("conflicts", tmp_path / "teamed.review", "--json")[1]) == []


def test_work_of_both_versions_merges_to_one_digest_in_both_orders(run: Run, tmp_path: Path) -> None:
    here = a_copy("base", tmp_path)
    before = a_copy("worked-before", tmp_path)
    for arguments in (
        ["code", here, "--source", "Leaflet", "--quote", "no study", "--code", "Regulation/Claims", "--coder", "Cleo"],
        ["code", here, "--source", "Dosing", "--quote", "Second thoughts", "--code", "Risks/Dose", "--coder", "Cleo"],
        ["codebook", here, "rename", "Benefits/Rapid onset", "Quick relief", "--coder", "Cleo"],
        ["codebook", here, "add", "Costs", "--coder", "Cleo"],
    ):
        assert run(*arguments)[0] == 0
    one, other = tmp_path / "one.review", tmp_path / "other.review"
    assert run("merge", here, before, "-o", one, "--yes")[0] == 0
    assert run("merge", before, here, "-o", other, "--yes")[0] == 0
    assert run("digest", one)[1] == run("digest", other)[1]
    for merged in (one, other):
        assert run("check", merged)[0] == 0
        fields = {
            (conflict["kind"], conflict["sort"]) for conflict in json.loads(run("conflicts", merged, "--json")[1])
        }
        assert {("code", "value"), ("source", "delete-use")} <= fields
