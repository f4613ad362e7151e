"""`reviewer flow`: the diagram in words, as a picture and as a table."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

import main as program
from reviewer.services.sample import build
from reviewer.services.sources import appraisal, search_log
from tests.builder import ANNA, BEN, ProjectBuilder


def flow_of(path: Path, capsys: pytest.CaptureFixture[str], *more: object) -> tuple[int, str, str]:
    code = program.main(["flow", str(path), *map(str, more)])
    out, err = capsys.readouterr()
    return code, out, err


def test_the_flow_in_words_with_what_does_not_fit(
    a_project: Callable[[], ProjectBuilder], capsys: pytest.CaptureFixture[str]
) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source("It helped.", "One")
    assert builder.last
    project, source = builder.project, builder.last.id
    _, search = search_log.add_search(
        project=project, name="PubMed", origin="databases", values={"found": 3, "duplicates": 1}, coder=ANNA
    )
    search_log.found_by(project=project, sources=[source], search=search, coder=ANNA)
    appraisal.decide(project=project, source=source, decision="included", coder=ANNA)
    appraisal.decide(project=project, source=source, decision="excluded", reason="Off topic", coder=BEN)
    project.close()
    code, out, _ = flow_of(project.path, capsys)
    assert code == 0
    assert out.splitlines()[:4] == [
        "Identification of studies via databases and registers",
        "  Records identified from:",
        "  Databases (n = 3)",
        "    PubMed (n = 3)",
    ]
    assert "  Duplicate records removed (n = 1)" in out
    assert "  Coders decided differently (n = 1)" in out
    assert "On title and abstract it was decided for 1 source by two or more coders alike." in out
    assert "PubMed: 1 of 3 records are neither in the project nor taken out before." in out
    assert "The coders differ on “One” (full text)." in out


def test_the_sample_as_picture_and_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = tmp_path / "sample.review"
    build.build_sample(path=sample).close()
    for ending in ("svg", "csv", "xlsx"):
        assert flow_of(sample, capsys, "-o", tmp_path / f"flow.{ending}")[0] == 0
    drawn = etree.parse(tmp_path / "flow.svg")
    words = " ".join(drawn.xpath("//*[local-name()='text']/text()")).replace("\u00a0", " ")
    for said in ("Identification of studies", "Databases (n = 21)", "Studies included", "Screening"):
        assert said in words
    with (tmp_path / "flow.csv").open(encoding="utf-8-sig", newline="") as stream:
        head, *rows = csv.reader(stream)
    assert head == ["Way", "Box", "What", "n"]
    numbers = {(way, what): int(n) for way, _, what, n in rows}
    first, other = (
        "Identification of studies via databases and registers",
        "Identification of studies via other methods",
    )
    assert numbers[first, "Open Health Index"] == 21
    assert numbers[first, "Duplicate records removed"] + numbers[first, "Records removed for other reasons"] == 17
    assert numbers[first, "Records screened"] == 4
    assert numbers[other, "Citation searching"] == 1
    sheet = openpyxl.load_workbook(tmp_path / "flow.xlsx")["Table"]
    assert [tuple(cell.value for cell in row)[2:] for row in sheet.iter_rows(min_row=2)] == [
        (what, int(n)) for _, _, what, n in rows
    ]
    diagram = openpyxl.load_workbook(tmp_path / "flow.xlsx")["Diagram"]
    boxes = [str(cell.value) for row in diagram.iter_rows() for cell in row if cell.value]
    assert boxes[:2] == [first, other]
    assert "Records identified from:\nDatabases (n = 21)\n  Open Health Index (n = 21)" in boxes
    assert "Studies included in review (n = 5)\nReports of included studies (n = 5)" in boxes
    assert boxes.count("→") == 7
    code, _, err = flow_of(sample, capsys, "-o", tmp_path / "flow.svg")
    assert (code, "exists already" in err) == (1, True)
    code, _, err = flow_of(sample, capsys, "-o", tmp_path / "flow.png")
    assert (code, "choose .svg, .csv or .xlsx" in err) == (1, True)
