"""`reviewer overview`: in words, as JSON, as a picture and as a table."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from lxml import etree

from tests.builder import ProjectBuilder
from tests.cli.conftest import Run


def test_the_overview_in_all_its_forms(run: Run, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "a.review").with_source("It helped. It cost.", "One")
    builder.coded("helped", "Benefits/Sleep").coded("cost", "Risks")
    builder.project.close()
    path = builder.project.path
    code, out, _ = run("overview", path)
    assert code == 0
    assert "Sources: 1, with highlights 1, words 4" in out
    assert "    Benefits/Sleep: 1" in out
    _, out, _ = run("overview", path, "--json")
    assert [(code["path"], code["highlights"]) for code in json.loads(out)["codes"]] == [
        ("Benefits", 1), ("Benefits/Sleep", 1), ("Risks", 1),
    ]  # fmt: skip
    for name in ("o.svg", "o.csv", "o.json"):
        assert run("overview", path, "-o", tmp_path / name)[0] == 0
    picture = etree.parse(tmp_path / "o.svg").getroot()
    assert "Codes by highlights" in "".join(picture.itertext())
    rows = list(csv.DictReader((tmp_path / "o.csv").read_text("utf-8-sig").splitlines()))
    assert {"Chart": "Codes by highlights", "Name": "Sleep", "What": "Highlights", "Number": "1"} in rows
    assert json.loads((tmp_path / "o.json").read_text("utf-8"))[-1]["rows"] == [
        ["Benefits", 1],
        ["Sleep", 1],
        ["Risks", 1],
    ]


def test_refusals_are_one_sentence_and_leave_files_alone(run: Run, tmp_path: Path) -> None:
    project = ProjectBuilder(tmp_path / "a.review").project
    project.close()
    before = project.path.read_bytes()
    assert run("overview", project.path, "-o", tmp_path / "o.gif")[::2] == (
        1, "reviewer: Charts cannot be written as “.gif”; choose .svg, .csv, .xlsx or .json.\n",
    )  # fmt: skip
    code, _, err = run("overview", project.path, "-o", project.path, "--force")
    assert (code, err.count("\n")) == (1, 1)
    assert project.path.read_bytes() == before
