"""What the documents say of their figures: excerpts or passages, from how many sources, what meets, and whole names."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reviewer.analysis.blocks import Grid, Heat, Picture, Section, Text, pictures
from reviewer.exporters.pictures.svg import WIDTH, svg
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.evidence import analysis, matrix_files, summary_files
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.shared import source_lookup
from tests.builder import BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
LONG = "Feelings of being far away from one's own body and from the people in the room"


def two_of_ten(builder: ProjectBuilder) -> ProjectBuilder:
    """Three excerpts in two of ten sources; one of the passages was highlighted by both coders."""
    builder.with_coder(BEN, "Ben")
    for number in range(8):
        builder.with_source(f"Nothing here, {number}.", f"Empty {number}")
    builder.with_source("It helped within hours. It did not last.", "One")
    builder.coded("It helped", "Benefits").coded("It helped", "Benefits", coder=BEN)
    builder.with_source("Sleep got worse.", "Two").coded("Sleep", f"Risks/{LONG}")
    return builder


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def texts(section: Section) -> str:
    return " ".join("".join(run.text for run in block.runs) for block in section.blocks if isinstance(block, Text))


def test_three_excerpts_are_from_two_of_ten_sources(a_project: Build) -> None:
    builder = two_of_ten(a_project())
    file, summary = summary_files.summary_file(project=builder.project)
    assert file.document.about[0] == "3 excerpts from 2 of 10 sources"
    assert (summary.method.with_excerpts, summary.method.sources) == (2, 10)
    assert "from 2 of 10 sources." in texts(file.document.sections[0])
    some = tuple(s.id for s in source_lookup.list_sources(project=builder.project) if s.title in ("One", "Empty 1"))
    file, _ = summary_files.summary_file(project=builder.project, wanted=ExcerptFilter(sources=some))
    assert file.document.about[0] == "2 excerpts from 1 of 2 sources"
    assert "It is about 2 of the 10 sources of the project." in texts(file.document.sections[0])


def test_a_passage_of_two_coders_is_one_passage_and_two_excerpts(a_project: Build, tmp_path: Path) -> None:
    builder = two_of_ten(a_project())
    file, summary = summary_files.summary_file(project=builder.project)
    method, codebook = file.document.sections[:2]
    assert "two people highlighted is two excerpts" in texts(method)
    assert "Here they are 2 passages." in texts(method)
    grid = next(block for block in codebook.blocks if isinstance(block, Grid))
    assert grid.head[:3] == ("Code", "Excerpts", "Passages")
    counts = {row[0].text: (row[1].text, row[2].text) for row in grid.rows}
    assert counts == {"Benefits": ("2", "1"), "Risks": ("1", "1"), LONG: ("1", "1")}
    assert "stretch of text" in texts(codebook)
    path = tmp_path / "passages.csv"
    matrix_files.export_matrix(project=builder.project, path=path, choice=MatrixChoice("code-source", "passages"))
    rows = table(path)
    assert {row[0]: row[-1] for row in rows[1:4]} == {"Benefits": "1", "Risks": "1", f"Risks/{LONG}": "1"}
    assert summary.method.passages == 2


def meeting(builder: ProjectBuilder) -> ProjectBuilder:
    builder.with_coder(BEN, "Ben").with_source("It helped within hours. It did not last. Sleep got worse.")
    builder.coded("It helped within hours.", "Benefits/Rapid").coded("helped within", f"Risks/{LONG}")
    builder.coded("It helped within hours.", "Mechanism", coder=BEN)
    return builder.coded("It did not last.", "Benefits/Rapid", f"Risks/{LONG}")


def heat_of(builder: ProjectBuilder) -> Picture:
    file, _ = summary_files.summary_file(project=builder.project)
    return pictures(file.document)["fig_together"]


def test_the_heat_map_counts_meetings_of_one_coder_and_says_so(a_project: Build) -> None:
    picture = heat_of(meeting(a_project()))
    heat = picture.chart
    assert isinstance(heat, Heat)
    assert "Mechanism" not in (*heat.rows, *heat.columns)
    cells = {
        (row, column): value
        for row, line in zip(heat.rows, heat.values, strict=True)
        for column, value in zip(heat.columns, line, strict=True)
    }
    assert cells["Risks", "Benefits"] == cells[f"Risks/{LONG}", "Benefits/Rapid"] == 2
    assert cells["Benefits/Rapid", "Benefits"] is None
    assert cells[f"Risks/{LONG}", "Risks"] is None
    for words in ("one coder", "overlap", "each meeting once", "sub-code stay blank"):
        assert words in picture.caption


def test_a_code_against_its_sub_code_is_blank_in_a_table_too(a_project: Build, tmp_path: Path) -> None:
    builder = meeting(a_project())
    path = tmp_path / "together.csv"
    choice = MatrixChoice("co-occurrence", analysis.units("co-occurrence")[0])
    matrix_files.export_matrix(project=builder.project, path=path, choice=choice)
    head, *rows = table(path)
    cells = {(row[0], column): value for row in rows for column, value in zip(head[1:], row[1:], strict=True)}
    assert cells["Benefits", "Benefits/Rapid"] == cells["Benefits/Rapid", "Benefits"] == ""
    assert cells["Benefits", "Mechanism"] == "0"


def test_no_name_is_cut_in_a_picture(a_project: Build) -> None:
    builder = meeting(a_project())
    builder.coded("Sleep", "Risks/" + "Größe" * 12).coded("Sleep", "Benefits/" + "長い名前" * 10)
    file, _ = summary_files.summary_file(project=builder.project)
    for picture in (pictures(file.document)["fig_codes"], pictures(file.document)["fig_together"]):
        drawn = svg(picture)
        assert "…" not in drawn
        said = re.sub(r"\s|&#x27;", "", "".join(re.findall(r"<text[^>]*>([^<]*)</text>", drawn))).replace("'", "")
        names = picture.chart.labels if hasattr(picture.chart, "labels") else picture.chart.rows  # type: ignore[union-attr]
        for name in names:
            assert re.sub(r"[\s']", "", name) in said
        height = float(re.search(r'height="(\d+)"', drawn).group(1))  # type: ignore[union-attr]
        assert all(float(y) <= height for y in re.findall(r'<text[^>]* y="(\d+)"', drawn))
        assert all(float(x) <= WIDTH for x in re.findall(r'<text[^>]* x="(\d+)"', drawn))


def test_a_picture_of_short_names_stays_as_high_as_its_rows(a_project: Build) -> None:
    picture = heat_of(meeting(a_project()))
    assert isinstance(picture.chart, Heat)
    short = replace(picture, chart=replace(picture.chart, rows=("A", "B", "C"), columns=("D", "A", "B")))
    assert svg(short).count("<text") < svg(picture).count("<text")
