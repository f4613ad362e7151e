"""`reviewer adjudicate` and `reviewer assign` as typed in a terminal."""

from __future__ import annotations

import json
from pathlib import Path

from tests.builder import BEN, ProjectBuilder
from tests.cli.conftest import Run


def project(tmp_path: Path) -> Path:
    path = tmp_path / "work.review"
    builder = ProjectBuilder(path).with_coder(BEN, "Ben").with_source("One two three. Four five six.", "First")
    builder.coded("two three", "Risks").coded("two three", "Risks", coder=BEN).coded("Four", "Risks")
    builder.coded("Four", "Benefits", coder=BEN).with_source("Seven.", "Second")
    builder.project.close()
    return path


def test_what_differs_is_listed_and_what_does_not_is_taken(run: Run, tmp_path: Path) -> None:
    path = project(tmp_path)
    code, out, _ = run("adjudicate", path)
    assert code == 0
    assert "First, characters 15 to 19: other code\n    “Four”\n    Anna: Risks\n    Ben: Benefits\n" in out
    assert out.endswith("2 passages, 0 settled, 1 shown.\n")
    assert (
        "1 passage would be taken into the consensus; 1 left"
        in run("adjudicate", path, "--accept-identical", "--dry-run")[1]
    )
    assert (
        "1 passage taken into the consensus; 1 left"
        in run("adjudicate", path, "--accept-identical", "--coder", "Anna")[1]
    )
    found = json.loads(run("adjudicate", path, "--all", "--json")[1])
    assert [each["said"] and each["said"]["outcome"] for each in found] == ["decided", None]
    assert run("export", path, "--coder", "Consensus", "-o", tmp_path / "c.csv")[0] == 0
    assert (tmp_path / "c.csv").read_text("utf-8-sig").splitlines()[1].startswith("two three,Risks,First")
    code, _, errors = run("adjudicate", path, "--accept-identical", "--threshold", "0")
    assert (code, errors) == (2, "reviewer: The threshold is a share above 0, and 1 at most.\n")


def test_a_round_from_the_first_to_the_last_command(run: Run, tmp_path: Path) -> None:
    path = project(tmp_path)
    assert run("assign", path, "new", "Main", "--purpose", "main", "--coder", "Anna")[0] == 0
    code, out, _ = run("assign", path, "deal", "Main", "--to", "Anna", "--to", "Ben", "--overlap", "50", "--dry-run")
    assert (code, out.splitlines()[-1]) == (0, "3 assignments; nothing was written.")
    assert (
        run("assign", path, "deal", "Main", "--to", "Anna", "--to", "Ben", "--overlap", "50", "--coder", "Anna")[0] == 0
    )
    board = json.loads(run("assign", path, "board", "Main", "--json")[1])
    assert sorted(len(each["coders"]) for each in board["sources"]) == [1, 2]
    mine = json.loads(run("assign", path, "mine", "--coder", "Ben", "--json")[1])
    assert run("assign", path, "done", mine[0]["id"], "--coder", "Ben")[0] == 0
    assert "Ben: 1 of" in run("assign", path, "board", "Main")[1]
    assert run("assign", path, "take", "Main", "--to", "Ben", "--source", mine[0]["id"], "--coder", "Anna")[0] == 0
    assert run("assign", path, "give", "Main", "--to", "Ben", "--source", mine[0]["id"], "--coder", "Anna")[0] == 0
    assert run("assign", path, "blind", "Main", "--coder", "Ben")[0] == 0
    code, out, errors = run("assign", path, "rounds")
    assert out == "Main (main, blind), led by Anna\n"
    assert "A round is blind: what others did on 2 sources is not shown." in errors
    assert run("assign", path, "lift", "Main", "--coder", "Ben") == (
        2,
        "",
        "reviewer: A round is blind: what others did on 2 sources is not shown.\n"
        "reviewer: Only Anna, who leads the round “Main”, can lift its blinding.\n",
    )
    assert run("assign", path, "lift", "Main", "--coder", "Anna")[0] == 0
    assert run("assign", path, "delete", "Main", "--coder", "Ben")[0] == 0
    assert run("assign", path, "rounds")[1] == "The project has no rounds.\n"
