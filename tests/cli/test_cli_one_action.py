"""One command is one changeset and one undo, and reads what it needs once."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from reviewer.changes import record
from reviewer.services.coding import codes
from reviewer.services.project import history, projects, undo
from reviewer.services.shared import people, project_lookup
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.cli.conftest import Run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    builder = ProjectBuilder(tmp_path / "p.review").with_coder(BEN, "Ben").with_source("Some felt better.", "Trial")
    builder.coded("felt", "Benefits")
    builder.project.forget_steps()
    builder.project.close()
    return tmp_path / "p.review"


def test_code_with_new_codes_by_a_new_coder_is_one_changeset_and_one_undo(run: Run, file: Path) -> None:
    project = projects.open_project(path=file)
    before = project_lookup.digest(project=project), len(history.history(project=project))
    project.close()
    quote = ["--source", "Trial", "--quote", "better", "--memo", "How much?"]
    done = run("code", file, *quote, "--code", "X/Y/Z", "--code", "Benefits/Mood", "--coder", "New person")
    assert done[0] == 0
    project = projects.open_project(path=file)
    entries = history.history(project=project)
    assert len(entries) == before[1] + 1
    assert (str(entries[0].label), entries[0].coder) == ("Tag with Z, Mood", "New person")
    assert [code.path for code in codes.codebook(project=project)] == ["Benefits", "Benefits/Mood", "X", "X/Y", "X/Y/Z"]
    undo.undo(project=project, coder=ANNA)
    assert [code.path for code in codes.codebook(project=project)] == ["Benefits"]
    assert [coder.name for coder in people.list_coders(project=project)] == ["Anna", "Ben"]
    assert project_lookup.digest(project=project) == before[0]
    project.close()


def test_code_that_is_refused_leaves_neither_codes_nor_coder(run: Run, file: Path) -> None:
    before = run("digest", file)[1]
    code, _, err = run("code", file, "--source", "Trial", "--quote", "e", "--code", "X/Y", "--coder", "New person")
    assert code == 1
    assert "stands 4 times" in err
    assert "--nth" in err
    assert run("digest", file)[1] == before


@pytest.fixture
def other(file: Path, tmp_path: Path) -> Path:
    copy = projects.open_project(path=Path(shutil.copy(file, tmp_path / "other.review")))
    for number in range(5):
        codes.add_code(project=copy, name=f"Code {number}", coder=BEN)
    copy.close()
    return tmp_path / "other.review"


class Validated:
    """How often a record was validated, by its id."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ids: list[str] = []
        monkeypatch.setattr("reviewer.store.team.incoming.parse", self._parse)

    def _parse(self, identifier: str, body: bytes) -> record.Record:
        self.ids.append(identifier)
        return record.parse(identifier, body)


def test_merge_reads_the_records_of_the_other_file_once(
    run: Run, file: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    validated = Validated(monkeypatch)
    assert run("merge", file, other)[0] == 0
    assert len(validated.ids) == len(set(validated.ids)) == 5
    validated.ids.clear()
    assert run("merge", file, other)[0] == 0
    assert validated.ids == []


def test_a_merge_that_was_looked_at_before_validates_nothing_again(
    file: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = projects.open_project(path=file)
    validated = Validated(monkeypatch)
    assert merge.preview_merge(project=project, paths=[other]).new == 5
    assert len(validated.ids) == 5
    assert merge.merge_files(project=project, paths=[other]).report.new == 5
    assert len(validated.ids) == 5
    assert len(project.codebook) == 6
    project.close()


def test_what_a_dry_run_says_counts_the_conflicts_that_would_be_open(run: Run, file: Path, other: Path) -> None:
    for path, name, coder in ((file, "Gains", "Anna"), (other, "Profits", "Ben")):
        assert run("codebook", path, "rename", "Benefits", name, "--coder", coder)[0] == 0
    code, out, _ = run("merge", file, other, "--dry-run")
    assert code == 0
    assert "conflict: Code “" in out
    assert "0 syntheses" in out
    assert "1 open conflict" in out
    assert json.loads(run("conflicts", file, "--json")[1]) == []


_opened: list[str] | None = None


def _note_opening(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _opened is not None:
        _opened.append(str(arguments[0]))


sys.addaudithook(_note_opening)


def test_an_import_reads_each_file_once(run: Run, file: Path, tmp_path: Path) -> None:
    global _opened
    path = tmp_path / "new.txt"
    path.write_text("A new text of some length.", "utf-8")
    _opened = []
    try:
        assert run("import", file, path)[0] == 0
        opened = _opened.count(str(path))
    finally:
        _opened = None
    assert opened == 1
