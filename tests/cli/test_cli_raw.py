"""CSV for statistics programs from the command line: cells as they are."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.builder import ProjectBuilder
from tests.cli.conftest import Run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    built = ProjectBuilder(tmp_path / "p.review").with_source("The dose was =2+3 mg and no more.", "=Trial")
    built.coded("=2+3 mg", "-Dose", memo="@home")
    built.project.close()
    return built.project.path


def cells(path: Path) -> set[str]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return {cell for row in csv.reader(stream) for cell in row}


@pytest.mark.parametrize(
    ("verb", "shown"),
    [
        (("export",), {"=2+3 mg", "-Dose", "@home", "=Trial"}),
        (("export", "--tidy"), {"=2+3 mg", "=Trial"}),
        (("matrix", "--kind", "code-source"), {"=Trial", "-Dose"}),
    ],
)
def test_raw_leaves_every_cell_and_the_usual_file_marks_it(
    verb: tuple[str, ...], shown: set[str], file: Path, tmp_path: Path, run: Run
) -> None:
    name, *more = verb
    assert run(name, file, "-o", tmp_path / "raw.csv", *more, "--raw")[0] == 0
    assert shown <= cells(tmp_path / "raw.csv")
    assert run(name, file, "-o", tmp_path / "usual.csv", *more)[0] == 0
    assert {f"'{cell}" for cell in shown} <= cells(tmp_path / "usual.csv")
    assert not shown & cells(tmp_path / "usual.csv")


def test_only_a_csv_file_can_be_raw(file: Path, tmp_path: Path, run: Run) -> None:
    assert run("export", file, "-o", tmp_path / "x.xlsx", "--raw")[0] == 2
    assert run("export", file, "-o", tmp_path / "x.xlsx", "--tidy", "--raw")[0] == 1
    assert list(tmp_path.glob("x.*")) == []
