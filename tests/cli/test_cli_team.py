"""Four people work on copies of the sample project; whatever the order of merging, all come to one digest."""

from __future__ import annotations

import ast
import itertools
import json
import re
import shutil
from pathlib import Path

import pytest

from reviewer import cli
from reviewer.services.sample import build as sample


@pytest.fixture
def four(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[Path]:
    """Copies in which four people coded, renamed, moved, deleted and imported."""
    path = tmp_path / "sample.review"
    sample.build_sample(path=path).close()
    note = tmp_path / "note.txt"
    note.write_text("A short note.\n\nIt says that the spray was approved in 2019.", "utf-8")
    source = json.loads(said(capsys, "info", str(path), "--json"))["sources"][0]
    text = said(capsys, "text", str(path), "--source", source["id"])
    words = [text[at : at + 40] for at in (200, 400, 600, 800)]
    made = []
    for name, quote in zip("abcd", words, strict=True):
        copy = tmp_path / f"{name}.review"
        shutil.copy(path, copy)
        tag = ["code", str(copy), "--source", source["id"], "--quote", quote, "--nth", "1", "--coder", f"Coder {name}"]
        said(capsys, *tag, "--code", "Risks/Dissociation", "--memo", f"From {name}")
        said(capsys, "codebook", str(copy), "rename", "Mechanism/Other pathways", f"Pathways of {name}")
        made.append(copy)
    said(capsys, "import", str(made[0]), str(note))
    said(capsys, "import", str(made[1]), str(note))
    said(capsys, "codebook", str(made[2]), "delete", "Risks/Dissociation")
    said(capsys, "codebook", str(made[3]), "move", "Risks/Dissociation", "Regulation")
    return made


def said(capsys: pytest.CaptureFixture[str], *given: str) -> str:
    code = cli.main(list(given))
    out = capsys.readouterr()
    assert code == 0, (given, out.err)
    return out.out


def test_every_order_of_merging_gives_the_same_digest(
    four: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    digests = set()
    into = four[0]
    for number, order in enumerate(itertools.permutations(four)):
        into = tmp_path / f"merged {number}.review"
        shutil.copy(order[0], into)
        for other in order[1:]:
            said(capsys, "merge", str(into), str(other), "--yes")
        digests.add(said(capsys, "digest", str(into)).strip())
        again = json.loads(said(capsys, "merge", str(into), *map(str, four), "--json"))
        assert [file["new"] for file in again["files"]] == [0, 0, 0, 0]
        assert said(capsys, "digest", str(into)).strip() in digests
    assert len(digests) == 1
    found = json.loads(said(capsys, "conflicts", str(into), "--json"))
    assert found


def test_a_merge_that_is_only_tried_counts_in_words_what_there_would_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, copy = tmp_path / "a.review", tmp_path / "b.review"
    said(capsys, "new", str(path), "--title", "A review")
    shutil.copy(path, copy)
    for file, name in ((path, "Harms"), (copy, "Dangers")):
        said(capsys, "codebook", str(file), "rename", "Risks", name)
    tried = said(capsys, "merge", str(path), str(copy), "--dry-run").splitlines()
    assert tried[-2].startswith("    conflict: Code “")
    assert tried[-1].startswith("There would be 0 sources, ")
    assert tried[-1].endswith(" 0 links, 0 appraisals, 0 syntheses, 0 notes, 0 groups, 0 cases; 1 open conflict.")
    done = said(capsys, "merge", str(path), str(copy)).splitlines()
    assert done[-1].endswith("0 cases; 1 open conflict now.")


def test_a_merge_that_is_refused_leaves_no_file_in_the_way_of_the_next_try(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, copy, out = tmp_path / "a.review", tmp_path / "b.review", tmp_path / "out.review"
    said(capsys, "new", str(path))
    shutil.copy(path, copy)
    said(capsys, "codebook", str(copy), "delete", "Regulation")
    before = {each.name for each in tmp_path.iterdir()}
    assert cli.main(["merge", str(path), str(copy), "-o", str(out)]) == 1
    assert "nothing was merged" in capsys.readouterr().err
    assert {each.name for each in tmp_path.iterdir()} == before
    said(capsys, "merge", str(path), str(copy), "-o", str(out), "--yes")
    assert out.exists()


def test_an_account_of_the_computer_is_no_coder_before_it_codes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "nobody known"))
    path, text = tmp_path / "a.review", tmp_path / "t.txt"
    text.write_text("It is dear.", "utf-8")
    said(capsys, "new", str(path))
    assert said(capsys, "info", str(path)).splitlines()[2].endswith("coders: none yet")
    said(capsys, "import", str(path), str(text), "--coder", "Anna")
    assert [each["name"] for each in json.loads(said(capsys, "info", str(path), "--json"))["coders"]] == ["Anna"]
    # Who codes without a name joins, and is named for the project that was made before.
    said(capsys, "code", str(path), "--source", "t.txt", "--quote", "dear", "--code", "Risks")
    account = {each["name"] for each in json.loads(said(capsys, "info", str(path), "--json"))["coders"]} - {"Anna"}
    assert said(capsys, "history", str(path)).splitlines()[-1].endswith(f"{account.pop()} made the project “a”")
    said(capsys, "new", str(tmp_path / "b.review"), "--coder", "Ben")
    assert said(capsys, "info", str(tmp_path / "b.review")).splitlines()[2].endswith("coders: Ben")


def test_conflicts_are_said_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, copy, text = tmp_path / "a.review", tmp_path / "b.review", tmp_path / "t.txt"
    said(capsys, "new", str(path), "--codebook", "none")
    said(capsys, "codebook", str(path), "add", "Costs")
    shutil.copy(path, copy)
    said(capsys, "codebook", str(copy), "delete", "Costs")
    text.write_text("It is dear.", "utf-8")
    said(capsys, "import", str(path), str(text))
    said(capsys, "code", str(path), "--source", "t.txt", "--quote", "dear", "--code", "Costs")
    done = said(capsys, "merge", str(path), str(copy)).splitlines()
    assert done[1:] == [
        "    conflict: Code “Costs”: deleted and used 1 time",
        "There are 1 source, 1 code, 1 highlight, 1 coding, 0 memos, 0 links, 0 appraisals, 0 syntheses, 0 notes, 0 groups,"
        " 0 cases; 1 open conflict now.",
    ]
    listed = said(capsys, "conflicts", str(path)).splitlines()
    assert (listed[0], listed[-1]) == ("Code “Costs”: deleted and used 1 time", "1 open conflict.")
    assert listed[1].endswith(": deleted it")


def test_what_is_counted_is_named_in_the_singular_and_the_plural() -> None:
    """A number before a word such as “codes” is written by `counted`, which says “1 code”."""
    nouns = "action assignment change changeset code coding day entrie file hit highlight mark place reference row source text word"
    plain = re.compile(rf" (?:[a-z]+ )?(?:{'|'.join(nouns.split())})s\b")
    found = [
        f"{path.name}: {ast.unparse(number)}{words.value}"
        for path in Path(cli.__file__).parent.rglob("*.py")
        for text in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(text, ast.JoinedStr)
        for number, words in itertools.pairwise(text.values)
        if isinstance(number, ast.FormattedValue) and isinstance(words, ast.Constant) and plain.match(str(words.value))
    ]
    # Of coders the sources are named, not counted: “highlights 3 in sources 2”.
    assert found == ["overview.py: {coder.highlights:,} in sources "]
