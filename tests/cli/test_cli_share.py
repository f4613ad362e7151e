"""`reviewer share` and encrypted files on the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.builder import BEN, ProjectBuilder
from tests.cli.conftest import Run

TEXT = "Relief came within hours for some people. Others felt nothing.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    built = ProjectBuilder(tmp_path / "team.review").with_coder(BEN, "Ben").with_source(TEXT, "Trial")
    built.coded("within hours", "Benefits").coded("Others felt nothing", "Risks", coder=BEN)
    built.project.close()
    return built.project.path


def test_share_says_what_the_file_contains_and_so_do_info_and_merge(file: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "anna.review"
    code, said, _ = run("share", file, "-o", out, "--mine", "Anna", "--without-originals")
    assert code == 0
    assert "contains: mine only (Anna), without originals" in said
    assert "contains: mine only (Anna), without originals" in run("info", out)[1]
    assert json.loads(run("info", out, "--json")[1])["contains"] == ["mine only (Anna)", "without originals"]
    code, said, _ = run("merge", file, out, "--dry-run")
    assert (code, "contains: mine only (Anna), without originals" in said) == (0, True)
    assert json.loads(run("merge", file, out, "--json")[1])["files"][0]["new"] == 0


def test_pseudonymous_needs_a_list_and_is_never_merged(file: Path, tmp_path: Path, run: Run) -> None:
    out, names = tmp_path / "other.review", tmp_path / "names.csv"
    assert run("share", file, "-o", out, "--pseudonymous")[0] == 2
    assert run("share", file, "-o", out, "--dry-run")[0] == 2
    code, said, _ = run("share", file, "-o", out, "--pseudonymous", "--names", names, "--dry-run")
    assert (code, said.splitlines()[-1].endswith("nothing was written."), out.exists()) == (0, True, False)
    assert run("share", file, "-o", out, "--names", names)[0] == 2
    assert run("share", file, "-o", out, "--pseudonymous", "--names", names)[0] == 0
    assert "coders: Coder 1, Coder 2" in run("info", out)[1]
    code, _, complaint = run("merge", file, out)
    assert code == 1
    assert complaint == "reviewer: “other.review” is pseudonymised: it can be read and analysed, but not merged.\n"


def test_an_encrypted_file_is_read_with_its_passphrase(
    file: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, secret = tmp_path / "team.review.age", tmp_path / "secret.txt"
    secret.write_text("four plain words here\nnot this\n", "utf-8")
    assert run("share", file, "-o", out, "--passphrase-file", secret)[0] == 0
    assert run("share", file, "-o", tmp_path / "x.review", "--passphrase-file", secret)[0] == 2
    monkeypatch.setenv("REVIEWER_PASSPHRASE", "four plain words here")
    assert run("digest", out)[1] == run("digest", file)[1]
    code, _, complaint = run("merge", file, out)
    assert (code, complaint) == (0, "")
    assert run("share", out, "-o", tmp_path / "plain.review")[0] == 0
    code, _, complaint = run("import", out, secret)
    assert (code, "is encrypted" in complaint) == (1, True)
    monkeypatch.setenv("REVIEWER_PASSPHRASE", "wrong")
    code, _, complaint = run("info", out)
    assert (code, complaint.count("\n"), "does not open with this passphrase" in complaint) == (1, 1, True)


def test_without_a_passphrase_nothing_is_guessed(
    file: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REVIEWER_PASSPHRASE", raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    code, _, complaint = run("share", file, "-o", tmp_path / "a.review.age")
    assert (code, "needs a passphrase" in complaint) == (2, True)
    assert not (tmp_path / "a.review.age").exists()
