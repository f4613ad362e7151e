"""`reviewer purge`, and merges that purge."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.builder import ProjectBuilder
from tests.cli.conftest import Run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    built = ProjectBuilder(tmp_path / "team.review").with_source("Relief came within hours.\n", "Trial")
    built.with_source("Zebulon said that it was cold.\n", "Interview").coded("it was cold", "Risks", memo="Zebulon")
    built.project.close()
    shutil.copy(tmp_path / "team.review", tmp_path / "ben.review")
    return tmp_path / "team.review"


def test_a_purge_needs_the_title_and_leaves_no_byte(file: Path, run: Run) -> None:
    code, _, complaint = run("purge", file, "--source", "Interview.txt", "--confirm", "interview")
    assert (code, "type its title exactly" in complaint) == (2, True)
    code, said, _ = run("purge", file, "--source", "Interview.txt", "--confirm", "Interview")
    assert (code, "“Interview” is purged, with 1 highlight, 1 coding, 1 memo. Its tombstone stays." in said) == (
        0,
        True,
    )
    assert b"Zebulon" not in file.read_bytes()
    assert run("check", file)[0] == 0
    assert run("text", file, "--source", "Interview")[0] == 1


def with_secret(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and b"Zebulon" in path.read_bytes()]


def test_a_merge_that_purges_waits_for_yes(file: Path, tmp_path: Path, run: Run) -> None:
    ben = tmp_path / "ben.review"
    assert run("purge", file, "--source", "Interview", "--confirm", "Interview")[0] == 0
    code, said, _ = run("merge", ben, file, "--dry-run")
    assert (code, "“Interview” was purged there; merging purges it here too" in said) == (0, True)
    code, _, complaint = run("merge", ben, file)
    assert (code, "would purge “Interview” for good" in complaint) == (1, True)
    assert b"Zebulon" in ben.read_bytes()
    assert run("merge", ben, file, "--yes")[0] == 0
    assert run("digest", ben)[1] == run("digest", file)[1]
    # The way back, until somebody says that it is not needed.
    assert [path.parent.name for path in with_secret(tmp_path)] == ["ben.backups"]
    assert run("purge", ben, "--backups")[0] == 0
    assert with_secret(tmp_path) == []
    assert run("merge", file, ben)[0] == 0
