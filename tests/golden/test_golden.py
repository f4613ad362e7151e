"""Files that version 0.1.0 made are opened, rebuilt, repaired and merged, and show what they showed then."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import main as program
from reviewer.services.project import projects, undo
from tests.builder import ANNA
from tests.kept import bodies

HERE = Path(__file__).parent
EXPECTED: dict[str, Any] = json.loads((HERE / "expected.json").read_text("utf-8"))
WHOLE = [name for name in EXPECTED if name != "damaged.review"]

Say = Callable[..., str]
Log = list[tuple[bytes, bytes]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Arguments in; exit code, output and errors out."""

    def go(*arguments: object) -> tuple[int, str, str]:
        code = program.main([str(argument) for argument in arguments])
        done = capfd.readouterr()
        return code, done.out, done.err

    return go


@pytest.fixture
def say(run: Callable[..., tuple[int, str, str]]) -> Say:
    """Arguments in; the output of a command that must not fail."""

    def go(*arguments: object) -> str:
        code, out, err = run(*arguments)
        assert code == 0, (arguments, err)
        return out

    return go


@pytest.fixture(params=WHOLE)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of one of the golden files, to do with as one likes."""
    return copied(request.param, tmp_path)


def copied(name: str, folder: Path) -> Path:
    return Path(shutil.copy(HERE / "files" / name, folder / name))


def log_of(path: Path) -> Log:
    connection = sqlite3.connect(path)
    try:
        return sorted(bodies(connection))
    finally:
        connection.close()


def digest(say: Say, path: Path) -> str:
    return say("digest", path).strip()


def test_every_golden_file_has_its_expectations() -> None:
    assert {path.name for path in (HERE / "files").iterdir()} == EXPECTED.keys()


def test_a_golden_file_opens_with_its_digest_and_is_fine(golden: Path, say: Say) -> None:
    assert digest(say, golden) == EXPECTED[golden.name]["digest"]
    say("check", golden)


def test_the_tables_made_anew_from_the_log_keep_the_digest(golden: Path, say: Say) -> None:
    say("check", golden, "--rebuild")
    assert digest(say, golden) == EXPECTED[golden.name]["digest"]
    say("check", golden)


def test_opening_leaves_the_log_as_it_was(golden: Path, say: Say) -> None:
    before = log_of(golden)
    expected = EXPECTED[golden.name]
    assert len(before) == expected["records"]
    assert hashlib.sha256(b"".join(key + body for key, body in before)).hexdigest() == expected["log"]
    say("info", golden)
    assert log_of(golden) == before
    projects.open_project(path=golden).close()
    assert log_of(golden) == before
    say("check", golden, "--rebuild")
    assert log_of(golden) == before


def test_counts_and_sources_are_those_of_then(golden: Path, say: Say) -> None:
    assert json.loads(say("info", golden, "--json")) == EXPECTED[golden.name]["info"]


def test_open_conflicts_are_those_of_then(golden: Path, say: Say) -> None:
    assert json.loads(say("conflicts", golden, "--json")) == EXPECTED[golden.name]["conflicts"]


def test_the_history_says_what_it_said_then(golden: Path, say: Say) -> None:
    entries = json.loads(say("history", golden, "--json"))
    assert [entry["sentence"] for entry in entries] == EXPECTED[golden.name]["history"]


def test_exported_excerpts_are_the_same_bytes(golden: Path, tmp_path: Path, say: Say) -> None:
    table = tmp_path / "excerpts.csv"
    say("export", golden, "-o", table)
    assert hashlib.sha256(table.read_bytes()).hexdigest() == EXPECTED[golden.name]["excerpts"]


def test_what_was_done_then_can_be_undone_and_redone_now(golden: Path, say: Say) -> None:
    expected = EXPECTED[golden.name]
    project = projects.open_project(path=golden)
    assert tuple(map(str, project.steps())) == (expected["undo"], expected["redo"])
    undo.undo(project=project, coder=ANNA)
    project.close()
    assert digest(say, golden) == expected["digest when undone"]
    project = projects.open_project(path=golden)
    undo.redo(project=project, coder=ANNA)
    project.close()
    assert digest(say, golden) == expected["digest"]
    say("check", golden)


def test_the_damaged_file_is_refused_in_one_sentence(tmp_path: Path, run: Callable[..., tuple[int, str, str]]) -> None:
    damaged, expected = copied("damaged.review", tmp_path), EXPECTED["damaged.review"]
    for verb, said in (("check", expected), ("digest", expected["opening"])):
        code, out, complaint = run(verb, damaged)
        assert (code, out) == (said["exit"], "")
        assert complaint.count("\n") == 1
        assert complaint.partition(";")[0] == said["sentence"].partition(";")[0]
        assert "--repair" in complaint
        assert code == 1


def test_a_repair_saves_what_it_saved_then(tmp_path: Path, say: Say, run: Callable[..., tuple[int, str, str]]) -> None:
    damaged, saved, expected = copied("damaged.review", tmp_path), tmp_path / "saved.review", EXPECTED["damaged.review"]
    code, _, complaint = run("check", damaged, "--repair", saved)
    assert (code, complaint.splitlines()) == (expected["repair"]["exit"], expected["repair"]["missing"])
    assert digest(say, saved) == EXPECTED["carved.review"]["digest"]
    assert log_of(saved) == log_of(HERE / "files" / "carved.review")
    say("check", saved)


def worked_now(path: Path, say: Say) -> None:
    """What the code under test does on a copy of base: some of it agrees with what was done before, some does not."""
    by = ("--coder", "Chen")
    say("code", path, "--source", "Trial", "--quote", "Others did not", "--code", "Risks/Worked now", *by)
    say("code", path, "--source", "Trial", "--quote", "why 🤔", "--code", "Unloved", "--memo", "written now 🤔", *by)
    say("code", path, "--source", "News", "--quote", "It costs much", "--code", "Risks/Cost", "--coder", "Ben")
    say("codebook", path, "add", "Risks/Memory", *by)
    say("codebook", path, "add", "Made now", *by)
    say("codebook", path, "rename", "Plain", "Plain, as renamed now", *by)
    say("codebook", path, "rename", "Made now", "Made and renamed now", *by)
    say("codebook", path, "recolour", "Mechanism", "#fedcba", *by)
    say("codebook", path, "move", "Spare", "Risks", *by)


def test_work_of_then_and_of_now_merge_to_one_digest_in_either_order(tmp_path: Path, say: Say) -> None:
    before, now = copied("worked-before.review", tmp_path), copied("base.review", tmp_path)
    worked_now(now, say)
    assert json.loads(say("conflicts", now, "--json")) == []
    into_before, into_now = tmp_path / "into before.review", tmp_path / "into now.review"
    say("merge", before, now, "-o", into_before, "--yes")
    say("merge", now, before, "-o", into_now, "--yes")
    assert digest(say, into_before) == digest(say, into_now)
    assert log_of(into_before) == log_of(into_now) == sorted({*log_of(before), *log_of(now)})
    for merged in (into_before, into_now):
        say("check", merged)
        found = json.loads(say("conflicts", merged, "--json"))
        assert {(each["sort"], each["field"]) for each in found} == {
            ("value", "name"),
            ("value", "parent"),
            ("delete-use", "#alive"),
        }
    again = json.loads(say("merge", into_now, into_before, "--json", "--yes"))
    assert [file["new"] for file in again["files"]] == [0]


def test_a_copy_of_base_brings_nothing_new_and_becomes_what_was_worked(tmp_path: Path, say: Say) -> None:
    before, base = copied("worked-before.review", tmp_path), copied("base.review", tmp_path)
    brought = json.loads(say("merge", before, base, "--json"))
    assert [file["new"] for file in brought["files"]] == [0]
    say("merge", base, before, "--yes")
    assert digest(say, base) == digest(say, before) == EXPECTED["worked-before.review"]["digest"]


def test_however_much_sqlite_finds_the_check_says_it_in_one_line(
    tmp_path: Path, run: Callable[..., tuple[int, str, str]]
) -> None:
    path = copied("whole.review", tmp_path)
    projects.open_project(path=path).close()  # It has the format of this version now.
    with sqlite3.connect(path) as file:
        # As they are, the changes stand on more pages than SQLite lists findings.
        file.executemany("UPDATE changeset SET body = ? WHERE id = ?", [(body, key) for key, body in bodies(file)])
    file.close()
    content = bytearray(path.read_bytes())
    content[4_096:8_192] = bytes(4_096)
    path.write_bytes(content)
    code, out, complaint = run("check", path)
    assert (code, out) == (1, "")
    assert complaint.count("\n") == 1
    assert "The database is damaged: Page 2: btreeInitPage() returns error code 11 (and " in complaint
    assert complaint.endswith("“reviewer check FILE --repair OUT” saves it.\n")


def test_an_older_file_that_is_damaged_is_refused_in_one_sentence_and_left_as_it_is(
    tmp_path: Path, run: Callable[..., tuple[int, str, str]]
) -> None:
    path = copied("whole.review", tmp_path)
    content = bytearray(path.read_bytes())
    content[4_096:8_192] = bytes(4_096)
    path.write_bytes(content)
    for verb in ("check", "info", "history"):
        code, out, complaint = run(verb, path)
        assert (code, out) == (1, "")
        assert "is damaged (database disk image is malformed)" in complaint
        assert complaint.endswith("“reviewer check FILE --repair OUT” saves it.\n")
        assert complaint.count("\n") == 1
    assert path.read_bytes() == content
