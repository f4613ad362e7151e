"""What a summary says of how the review was made: protocol, criteria, searches, who decided and read what, and appraisals."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

import main as program
from reviewer.analysis.blocks import Bullets, Grid, Section, Text
from reviewer.analysis.summary.model import Template
from reviewer.model.sources.appraisal import Checklist
from reviewer.services.evidence import analysis, matrix_files, summary_files
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.project import projects
from reviewer.services.sources import appraisal, checklists, search_log
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]


def reviewed(builder: ProjectBuilder, folder: Path) -> tuple[ProjectBuilder, Checklist]:
    """Two sources: one read by both, one by Anna alone; two checklists are answered on the first."""
    builder.with_coder(BEN, "Ben")
    builder.with_source("It helped within hours.", "One").coded("It helped", "Benefits")
    builder.coded("It helped", "Benefits", coder=BEN)
    assert builder.last
    one, project = builder.last.id, builder.project
    builder.with_source("It did not last.", "Two").coded("not last", "Benefits")
    for detail, text in (("protocol", "We read twice.\n\nThen we meet."), ("criteria", "Texts for the public.")):
        projects.set_detail(project=project, detail=detail, value=text, coder=ANNA)  # type: ignore[arg-type]
    projects.set_detail(project=project, detail="eligibility_by", value="2", coder=ANNA)
    values = {"date": "2025-03-01", "query": "ketamine AND mood", "found": 30, "duplicates": 28}
    search_log.add_search(project=project, name="PubMed", origin="databases", values=values, coder=ANNA)
    appraisal.decide(project=project, source=one, decision="included", coder=ANNA)
    appraisal.decide(project=project, source=one, decision="included", coder=BEN)
    appraisal.decide(project=project, source=one, decision="included", stage="screening", coder=BEN)
    path = folder / "Own questions.csv"
    path.write_text("question,key\nIs it clear?,clear\n", "utf-8")
    _, own = checklists.add_checklist(project=project, path=path, coder=ANNA)
    for checklist, key, text, coder in (
        (checklists.built_in(), "date", "2023, recent.", ANNA), (checklists.built_in(), "date", "Too old.", BEN),
        (own, "clear", "=Very.", BEN),
    ):  # fmt: skip
        appraisal.answer(project=project, source=one, checklist=checklist, key=key, text=text, coder=coder)
    return builder, own


def part_of(builder: ProjectBuilder, name: str) -> Section:
    file, _ = summary_files.summary_file(project=builder.project, template=Template())
    return next(section for section in file.document.sections if section.part == name)


def below(section: Section, title: str) -> Section:
    return next(block for block in section.blocks if isinstance(block, Section) and block.title == title)


def said(section: Section) -> str:
    return " ".join("".join(run.text for run in block.runs) for block in section.blocks if isinstance(block, Text))


def cells(grid: Grid) -> list[tuple[str, ...]]:
    return [tuple(run.text for run in row) for row in grid.rows]


def test_the_method_tells_what_was_planned_searched_and_done(a_project: Build, tmp_path: Path) -> None:
    builder, _ = reviewed(a_project(), tmp_path)
    method = part_of(builder, "method")
    assert said(below(method, "Protocol")) == "We read twice. Then we meet."
    assert said(below(method, "Which sources belong to the review")) == "Texts for the public."
    searches, words = below(method, "Search").blocks
    assert isinstance(searches, Grid)
    assert isinstance(words, Bullets)
    assert cells(searches) == [("PubMed", "Databases", "2025-03-01", "30", "28")]
    assert "".join(run.text for run in words.items[0]) == "PubMed: ketamine AND mood"
    coders = next(block for block in method.blocks if isinstance(block, Grid))
    assert cells(coders) == [("Anna", "2", "2", "2", "0", "1"), ("Ben", "1", "1", "1", "1", "1")]
    told = said(method)
    for sentence in (
        "An excerpt is one highlight of one coder",
        "Of the sources in scope 1 were read by two or more coders and 1 by one alone",
        "On title and abstract one coder decides, on the full text two coders.",
        "nobody changes another's",
    ):
        assert sentence in told, sentence


def test_what_only_one_coder_read_is_named(a_project: Build, tmp_path: Path) -> None:
    builder, _ = reviewed(a_project(), tmp_path)
    (listed,) = below(part_of(builder, "missing"), "Sources that only one coder read").blocks
    assert isinstance(listed, Bullets)
    assert ["".join(run.text for run in item) for item in listed.items] == ["Two – Anna"]


def test_who_works_alone_is_not_told_so_of_each_source(a_project: Build) -> None:
    builder = a_project().with_source("It helped.", "One").coded("helped", "Benefits")
    titles = [block.title for block in part_of(builder, "missing").blocks if isinstance(block, Section)]
    assert "Sources that only one coder read" not in titles


def test_answers_to_every_checklist_stand_in_the_summary(a_project: Build, tmp_path: Path) -> None:
    builder, _ = reviewed(a_project(), tmp_path)
    section = part_of(builder, "appraisal")
    tables = {name: below(section, name).blocks[0] for name in ("Checklist AACODS", "Checklist Own questions")}
    question = next(item.question for item in checklists.built_in().items if item.key == "date")
    first, second = tables.values()
    assert isinstance(first, Grid)
    assert isinstance(second, Grid)
    assert cells(first) == [("One", question, "Anna", "2023, recent."), ("One", question, "Ben", "Too old.")]
    assert cells(second) == [("One", "Is it clear?", "Ben", "=Very.")]


def test_answers_without_any_decision_are_shown_too(a_project: Build) -> None:
    builder = a_project().with_source("It helped.", "One")
    assert builder.last
    appraisal.answer(
        project=builder.project,
        source=builder.last.id,
        checklist=checklists.built_in(),
        key="date",
        text="2020",
        coder=ANNA,
    )
    assert below(part_of(builder, "appraisal"), "Checklist AACODS").blocks


def test_answers_are_a_matrix(a_project: Build, tmp_path: Path) -> None:
    builder, own = reviewed(a_project(), tmp_path)
    made = analysis.matrix(project=builder.project, choice=MatrixChoice("appraisal", "answers"))
    texts = {(row, column): made.text(row, column) for row, column in made.texts}
    names = {head.id: head.label for head in made.rows}
    assert {(names[row], column.partition("/")[2]): text for (row, column), text in texts.items()} == {
        ("One", "date"): "Anna: 2023, recent.\nBen: Too old.", ("One", "clear"): "Ben: =Very.",
    }  # fmt: skip
    assert len(made.columns) == len(checklists.built_in().items) + len(own.items)
    path = tmp_path / "answers.csv"
    matrix_files.export_matrix(project=builder.project, path=path, choice=MatrixChoice("appraisal", "answers"))
    with path.open(encoding="utf-8-sig", newline="") as stream:
        head, first, *_ = csv.reader(stream)
    row = dict(zip(head, first, strict=True))
    assert row["Own questions: Is it clear?: answers"] == "Ben: =Very."


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_tables_are_written_by_the_command_line(
    a_project: Build, tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    builder, _ = reviewed(a_project(), tmp_path)
    path = builder.project.path
    builder.project.close()
    out = tmp_path / f"answers.{ending}"
    assert program.main(["export", str(path), "--table", "answers", "-o", str(out)]) == 0
    assert f"3 rows written to {out}." in capsys.readouterr().out
    assert program.main(["export", str(path), "--table", "decisions", "-o", str(out)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert program.main(["matrix", str(path), "--kind", "appraisal", "-o", str(tmp_path / f"m.{ending}")]) == 0
