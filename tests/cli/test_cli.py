"""The command line: every documented verb, its exit code, its one line when something is wrong."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer import cli
from reviewer.cli.run import VERBS, parser
from reviewer.services.project import projects
from tests.builder import ProjectBuilder
from tests.cli.conftest import Run

TRIAL = "Trial\r\n\r\nRelief came within hours 😀 for some. Glutamate rose; neuroplasticity followed.\r\n"
BLOG = "Blog\n\nNobody spoke of risks. The bladder may suffer. The bladder!\n"


@pytest.fixture
def file(tmp_path: Path, run: Run) -> Path:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "trial.txt").write_bytes(TRIAL.encode())
    (texts / "blog.txt").write_bytes(BLOG.encode())
    path = tmp_path / "my.review"
    assert run("new", path, "--title", "My review")[0] == 0
    assert run("import", path, texts)[0] == 0
    return path


def test_the_main_job_from_new_to_export(file: Path, tmp_path: Path, run: Run) -> None:
    assert (
        run("code", file, "--source", "trial.txt", "--quote", "within hours 😀", "--code", "Benefits/Rapid onset")[0]
        == 0
    )
    given = (
        "--source",
        "Blog",
        "--quote",
        "The bladder",
        "--nth",
        2,
        "--code",
        "Risks/Bladder",
        "--coder",
        "Ben",
        "--memo",
        "m",
    )
    assert run("code", file, *given)[0] == 0
    out = tmp_path / "out.json"
    assert run("export", file, "-o", out)[0] == 0
    rows = json.loads(out.read_text("utf-8"))
    listed = json.loads(run("info", file, "--json")[1])["sources"]
    texts = {s["title"]: run("text", file, "--source", s["id"])[1] for s in listed}
    assert texts["Trial"] == TRIAL.replace("\r\n", "\n")
    hashes = {s["title"]: s["sha256"] for s in listed}
    assert len(rows) == 2
    for row in rows:
        assert texts[row["source"]][row["start"] : row["end"]] == row["quote"]
        assert row["source_sha256"] == hashes[row["source"]]
    assert {(row["quote"], tuple(row["codes"]), row["coder"], row["memo"]) for row in rows} >= {
        ("The bladder", ("Risks/Bladder",), "Ben", "m")
    }
    assert {s["title"]: s["characters"] for s in listed} == {title: len(text) for title, text in texts.items()}


@pytest.mark.parametrize("ending", ["csv", "xlsx", "docx", "html", "md", "json"])
def test_each_format_is_written_and_an_existing_file_is_kept(file: Path, tmp_path: Path, run: Run, ending: str) -> None:
    run("code", file, "--source", "Blog", "--quote", "risks", "--code", "Risks")
    out = tmp_path / f"out.{ending}"
    assert run("export", file, "-o", out)[0] == 0
    size = out.stat().st_size
    assert size > 50
    code, _, err = run("export", file, "-o", out)
    assert (code, err.count("\n")) == (1, 1)
    assert run("export", file, "-o", out, "--force")[0] == 0


def test_exports_are_filtered_and_untagged_ones_are_not_dropped(file: Path, tmp_path: Path, run: Run) -> None:
    run("code", file, "--source", "Blog", "--quote", "risks", "--code", "Risks/Odd")
    run("code", file, "--source", "Trial", "--quote", "hours", "--code", "Benefits", "--coder", "Ben")

    def quotes(*given: object) -> list[str]:
        out = tmp_path / "f.json"
        assert run("export", file, "-o", out, "--force", *given)[0] == 0
        return [row["quote"] for row in json.loads(out.read_text("utf-8"))]

    assert quotes("--code", "Risks") == ["risks"]
    assert quotes("--coder", "Ben") == ["hours"]
    assert quotes("--source", "Trial") == ["hours"]
    assert quotes("--query", "relief AND hours") == ["hours"]
    assert sorted(quotes()) == ["hours", "risks"]
    assert run("export", file, "-o", tmp_path / "x.json", "--code", "Nothing")[0] == 1
    assert run("export", file, "-o", tmp_path / "x.odt")[0] in (1, 2)
    assert run("export", file, "-o", tmp_path / "none" / "x.csv")[0] == 1


def test_search_in_words_in_json_and_by_pattern(file: Path, run: Run) -> None:
    code, out, _ = run("search", file, "glutamat* AND neuroplastic*", "--json")
    hits = json.loads(out)
    assert code == 0
    assert [hit["quote"] for hit in hits] == ["Glutamate", "neuroplasticity"]
    assert all(TRIAL.replace("\r\n", "\n")[h["start"] : h["end"]] == h["quote"] for h in hits)
    assert "Blog (2)" in run("search", file, "bladder")[1]
    assert run("search", file, r"hours .", "--regex", "--json")[1].count('"quote": "hours 😀"') == 1
    for query in ('"open', "((", "NOT x"):
        code, _, err = run("search", file, query)
        assert (code, err.count("\n")) == (1, 1)
    assert run("search", file, "(a+)+$", "--regex")[0] in (0, 1)


def test_the_codebook_is_listed_and_changed(file: Path, tmp_path: Path, run: Run) -> None:
    assert run("codebook", file, "add", "Risks/Sleep", "--colour", "#123456")[0] == 0
    assert run("codebook", file, "rename", "Risks/Sleep", "Dreams")[0] == 0
    assert run("codebook", file, "recolour", "Risks/Dreams", "#654321")[0] == 0
    assert run("codebook", file, "move", "Risks/Dreams", "Benefits")[0] == 0
    listed = {c["path"]: c for c in json.loads(run("codebook", file, "list", "--json")[1])}
    assert listed["Benefits/Dreams"]["colour"] == "#654321"
    assert run("codebook", file, "merge", "Benefits/Dreams", "Risks")[0] == 0
    assert run("codebook", file, "delete", "Regulation")[0] == 0
    csv_file = tmp_path / "c.csv"
    assert run("codebook", file, "export", csv_file)[0] == 0
    assert "\nRegulation" not in csv_file.read_text("utf-8")
    assert run("codebook", file, "import", csv_file)[1].startswith("0 added")
    assert run("codebook", file, "delete", "Regulation")[0] == 1


def test_history_check_and_digest(file: Path, tmp_path: Path, run: Run) -> None:
    assert [e["label"] for e in json.loads(run("history", file, "--json", "--limit", "1")[1])] == ["Import 2 sources"]
    assert run("check", file)[0] == 0
    before = run("digest", file)[1]
    assert re.fullmatch(r"[0-9a-f]{64}\n", before)
    assert run("check", file, "--rebuild")[0] == 0
    assert run("digest", file)[1] == before
    cut = tmp_path / "cut.review"
    cut.write_bytes(file.read_bytes()[:4000])
    code, _, err = run("check", cut)
    assert (code, err.count("\n")) == (1, 1)


def test_problems_are_one_line_each_and_what_is_possible_is_done(file: Path, tmp_path: Path, run: Run) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "more.txt").write_text("More text.", "utf-8")
    code, out, err = run("import", file, tmp_path / "empty.txt", tmp_path / "more.txt", tmp_path / "none.txt")
    assert code == 1
    assert err.count("\n") == 2
    assert "1 added" in out
    for given in (
        ("info", tmp_path / "none.review"),
        ("info", tmp_path / "empty.txt"),
        ("new", file),
        ("text", file, "--source", "nothing"),
        ("code", file, "--source", "Blog", "--quote", "not there", "--code", "x"),
        ("code", file, "--source", "Blog", "--quote", "The bladder", "--code", "x"),
    ):
        code, _, err = run(*given)
        assert (code, err.count("\n")) == (1, 1), given
        assert err.startswith("reviewer: ")


@pytest.mark.parametrize("given", [["info"], ["export", "f.review"], ["codebook", "f.review", "paint"], ["--nonsense"]])
def test_wrong_usage_is_exit_2(run: Run, given: list[str]) -> None:
    assert run(*given)[0] == 2


def test_every_verb_has_help_with_an_example(run: Run) -> None:
    assert "usage: reviewer" in run("--help")[1]
    for verb in cli.VERBS:
        code, out, _ = run(verb, "--help")
        assert code == 0
        assert f"Example: reviewer {verb}" in out
    assert parser().prog == "reviewer"


def test_a_file_open_elsewhere_can_be_read_but_not_changed(file: Path, run: Run) -> None:
    project = projects.open_project(path=file)
    try:
        assert run("info", file)[0] == 0
        code, _, err = run("code", file, "--source", "Blog", "--quote", "risks", "--code", "Risks")
        assert code == 1
        assert "open already" in err
    finally:
        project.close()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["kappa", "--help"], "“kappa” is neither a verb nor a file that is there; the verbs are "),
        (["kapa"], "“kapa” is neither a verb nor a file that is there; the verbs are "),
        (["mrge"], "did you mean “merge”"),
        ([""], "“” is neither a verb nor a file: it is empty; the verbs are "),
        (["--foo"], "“--foo” is not an option that stands before a verb; the options are "),
        (["--verson"], "did you mean “--version”"),
        (["/"], "“/” is not a verb, and not a project file"),
        (["nul\0"], "is neither a verb nor a file that is there"),
        (["exprt"], "did you mean “export”"),
        (["not there.review"], "“not there.review” is neither a verb nor a file that is there"),
        (["\x1b[31mmerge", "a", "b"], "did you mean “merge”"),
    ],
)
def test_a_word_that_is_no_verb_and_no_file_ends_at_once(run: Run, arguments: list[str], said: str) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1
    assert "\x1b" not in err


def test_names_of_files_cannot_steer_the_terminal(file: Path, tmp_path: Path, run: Run) -> None:
    given = tmp_path / "given"
    given.mkdir()
    (given / "n\x1b[31ml.txt").write_text("Words of a text.\n")
    (given / "e\x1b]0;title\x07.txt").write_text("")
    code, out, err = run("import", file, given)
    assert code == 1
    assert "\x1b" not in out + err
    assert "n␛[31ml" in out
    assert err.count("\n") == 1


def test_a_verb_loads_nothing_that_another_one_needs(tmp_path: Path) -> None:
    """`info` is there at once: no writer of documents, no search, no window."""
    told = "import sys; from reviewer.cli import main; main(sys.argv[1:]); print(*sorted(sys.modules), file=sys.stderr)"
    path = tmp_path / "a.review"
    ProjectBuilder(path).project.close()
    done = subprocess.run([sys.executable, "-c", told, "info", str(path)], capture_output=True, text=True, check=True)
    heavy = {"docx", "xlsxwriter", "jinja2", "lxml", "typst", "PySide6", "bibtexparser", "rispy", "pypdfium2"}
    assert not heavy & set(done.stderr.split())
    assert "coders: Anna" in done.stdout


def test_every_verb_stands_in_its_file() -> None:
    for verb in VERBS:
        [only] = [action for action in parser([verb])._actions if isinstance(action, argparse._SubParsersAction)]
        assert list(only.choices) == [verb]


def test_one_is_one(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "a.review"
    ProjectBuilder(path).with_source(TRIAL, "Trial").coded("within hours", "Benefits").project.close()
    said = run("info", path)[1]
    assert "1 source, 1 code, 1 highlight (0 untagged)" in said
    assert "1 tag, 0 open conflicts" in said
    assert run("export", path, "-o", tmp_path / "e.csv")[1].startswith("1 excerpt written")
    assert run("summary", path, "-o", tmp_path / "s.md")[1].startswith("A summary of 1 excerpt written")
