"""Matrices and the tidy table as files; the numbers checked with plain SQL on the exported tidy table."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from reviewer.cli import main
from reviewer.errors import ExportRefused
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.coding import codes
from reviewer.services.evidence import matrix_files, synthesis
from reviewer.services.evidence.analysis import MatrixChoice, units
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal, sources
from tests.analysis.coded_project import at_random
from tests.builder import ANNA, ProjectBuilder
from tests.exporters.exported_files import undated

Build = Callable[[], ProjectBuilder]


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def loaded(path: Path) -> sqlite3.Connection:
    """The tidy table in a database of its own."""
    head, *rows = table(path)
    db = sqlite3.connect(":memory:")
    names = ", ".join('"' + name + '"' for name in head)
    db.execute(f"CREATE TABLE tidy ({names})")
    db.executemany(f"INSERT INTO tidy VALUES ({', '.join('?' * len(head))})", rows)
    return db


@pytest.mark.parametrize("seed", [4, 5])
@pytest.mark.parametrize(
    ("choice", "column"),
    [
        (MatrixChoice("code-source"), "source"),
        (MatrixChoice("code-coder"), "coder"),
        (MatrixChoice("code-attribute", attribute="year"), "CASE year WHEN '' THEN 'unknown' ELSE year END"),
        (MatrixChoice("code-attribute", attribute="decision"), "replace(decision, '_', ' ')"),
    ],
)
def test_an_exported_matrix_is_what_sql_says_of_the_tidy_table(
    a_project: Build, tmp_path: Path, seed: int, choice: MatrixChoice, column: str
) -> None:
    builder = at_random(a_project(), seed)
    one = source_lookup.list_sources(project=builder.project)[0].id
    appraisal.decide(project=builder.project, source=one, decision="included", coder=ANNA)
    matrix_files.export_matrix(project=builder.project, path=tmp_path / "matrix.csv", choice=choice)
    matrix_files.export_tidy(project=builder.project, path=tmp_path / "tidy.csv")
    db = loaded(tmp_path / "tidy.csv")
    (_, *columns), *rows = table(tmp_path / "matrix.csv")
    below = "(code = ? OR code LIKE ? || '/%')"
    for code, *cells in rows:
        for name, cell in zip(columns, cells, strict=True):
            where = "1" if name == "Total" else f"{column} = '{name}'"
            if code == "Total":
                found = db.execute(f"SELECT count(DISTINCT highlight) FROM tidy WHERE {where}").fetchone()[0]
                assert cell in ("", str(found))
            else:
                query = f"SELECT count(DISTINCT highlight) FROM tidy WHERE {where} AND {below}"
                assert int(cell) == db.execute(query, (code, code)).fetchone()[0]
    db.close()


def test_the_tidy_table_has_one_row_for_each_coding(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("It helped within hours.", "=Title").coded("within hours", "Benefits", "Speed/=A")
    sources.set_attribute(
        project=builder.project, source=builder.last.id, name="People", type_="number", value="12", coder=ANNA  # type: ignore[union-attr]
    )  # fmt: skip
    builder.coded("It helped")
    path, count = matrix_files.export_tidy(project=builder.project, path=tmp_path / "tidy.csv")
    head, *rows = table(path)
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert count == 2
    assert [(row["code"], row["top_code"]) for row in found] == [("Benefits", "Benefits"), ("Speed/=A", "Speed")]
    for row in found:
        assert (row["quote"], row["words"], row["start"], row["end"]) == ("within hours", "2", "10", "22")
        assert (row["source"], row["attribute: People"], row["coder"]) == ("'=Title", "12", "Anna")
        assert row["coded_on"] > "2020-01-01"
    wanted = ExcerptFilter(codes=(builder.code("Speed"),))
    assert matrix_files.export_tidy(project=builder.project, path=tmp_path / "less.csv", wanted=wanted)[1] == 1


def test_a_workbook_holds_the_same_numbers_and_the_same_content_each_time(a_project: Build, tmp_path: Path) -> None:
    builder = at_random(a_project(), 6)
    choice = MatrixChoice("code-source", "share")
    for name in ("a.csv", "a.xlsx", "b.xlsx"):
        matrix_files.export_matrix(project=builder.project, path=tmp_path / name, choice=choice)
    assert undated(tmp_path / "a.xlsx") == undated(tmp_path / "b.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Table"]
    shown = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert shown == table(tmp_path / "a.csv")
    about = openpyxl.load_workbook(tmp_path / "a.xlsx")["About"]
    lines = {(row[0], row[1]) for row in about.iter_rows(values_only=True)}
    assert ("Cells", "percent of the text") in lines
    assert ("Project", "A review") in lines


def test_odd_names_and_long_texts_stay_whole(a_project: Build, tmp_path: Path) -> None:
    long = "word " * 8_000
    builder = a_project().with_source(long + "end", "<r>=1+1</r>").coded(long, "Benefits")
    builder.with_code('@cmd 😀 \u202e"x"')
    source, code = builder.last.id, builder.code("Benefits")  # type: ignore[union-attr]
    text = f"It [@{'0' * 32}] helps."
    synthesis.write_synthesis(project=builder.project, text=text, code=code, source=source, coder=ANNA)
    matrix_files.export_tidy(project=builder.project, path=tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx")["Table"]
    head, row = list(sheet.iter_rows(values_only=True))
    assert "".join(str(row[head.index(name)]) for name in ("quote", "quote, part 2")) == long
    matrix_files.export_matrix(project=builder.project, path=tmp_path / "f.csv", choice=MatrixChoice("framework"))
    head_, row_, _ = table(tmp_path / "f.csv")
    assert row_[:3] == ["<r>=1+1</r>", "1", "It [1] helps."]
    assert head_[3].startswith("'@cmd 😀")
    matrix_files.export_matrix(project=builder.project, path=tmp_path / "f.xlsx", choice=MatrixChoice("framework"))
    sheet = openpyxl.load_workbook(tmp_path / "f.xlsx")["Table"]
    assert sheet["A2"].value == "<r>=1+1</r>"
    assert sheet["D1"].value.startswith("@cmd")


def test_an_empty_project_and_500_codes_are_no_problem(a_project: Build, tmp_path: Path) -> None:
    for kind in ("code-source", "framework", "co-occurrence", "code-attribute", "code-coder", "code-time"):
        path = tmp_path / f"{kind}.xlsx"
        choice = MatrixChoice(kind, units(kind)[0])  # type: ignore[arg-type]
        matrix_files.export_matrix(project=a_project().project, path=path, choice=choice)
        assert openpyxl.load_workbook(path)["Table"].max_row >= 1
    builder = a_project().with_source("It helped.")
    for number in range(500):
        codes.add_code(project=builder.project, name=f"Code {number}", parent=None, coder=ANNA)
    builder.coded("helped", "Code 7", "Code 400")
    choice = MatrixChoice("co-occurrence", "meetings", together="same")
    _, made = matrix_files.export_matrix(project=builder.project, path=tmp_path / "many.csv", choice=choice)
    assert sorted(made.values.values()) == [1, 1, 1, 1]
    assert len(table(tmp_path / "many.csv")) == 501


def test_what_cannot_be_written_is_refused(a_project: Build, tmp_path: Path) -> None:
    project = a_project().project
    for path in (tmp_path / "x.docx", tmp_path / "x", tmp_path / "none" / "x.csv"):
        with pytest.raises(ExportRefused):
            matrix_files.export_matrix(project=project, path=path)
    assert not list(tmp_path.glob("x*"))


def test_the_command_line_writes_matrices_and_the_tidy_table(
    a_project: Build, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    builder = at_random(a_project(), 7)
    path, out = str(builder.project.path), tmp_path / "m.csv"
    appraisal.decide(
        project=builder.project, source=source_lookup.list_sources(project=builder.project)[1].id, decision="included", coder=ANNA
    )  # fmt: skip
    builder.project.close()
    assert main(["matrix", path, "--kind", "code-source", "-o", str(out), "--status", "included"]) == 0
    assert table(out)[0] == ["", "Two", "Total"]
    assert main(["matrix", path, "--kind", "co-occurrence", "-o", str(out), "--within", "0", "--force"]) == 0
    assert main(["matrix", path, "--kind", "code-attribute", "-o", str(out)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert main(["matrix", path, "--kind", "code-attribute", "--attribute", "Mood", "-o", str(out), "--force"]) == 2
    assert "choose one of year, type, decision" in capsys.readouterr().err
    assert main(["export", path, "--tidy", "-o", str(tmp_path / "t.csv"), "--status", "included"]) == 0
    head, *rows = table(tmp_path / "t.csv")
    assert {row[head.index("source")] for row in rows} == {"Two"}
    assert {row[head.index("decision")] for row in rows} == {"included"}
