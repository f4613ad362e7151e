"""Four people work on copies of the sample project; whatever the order of merging, all come to one digest."""

from __future__ import annotations

import itertools
import json
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
