"""Export of a project's excerpts: what the filter lets through, exactly, untagged ones among them."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from reviewer.errors import ExportRefused, QueryError
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.evidence import export
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = (
    "A brain 🧠 under ketamine.\r\n\r\nRelief came within hours 🙂, said one. Others felt the room fade.\r\n"
    "Blood pressure rose.\tNobody knows the long run.\r\n"
)
KEPT = TEXT.replace("\r\n", "\n")


@pytest.fixture
def coded(a_project: Build) -> ProjectBuilder:
    builder = a_project().with_themes().with_coder(BEN, "Ben").with_source(TEXT, "One trial")
    builder.coded("Relief came within hours 🙂", "Benefits/Rapid onset", memo="How many?")
    builder.coded("Others felt the room fade", "Risks/Dissociation")
    builder.coded("felt the room fade.\nBlood pressure rose.\t", "Risks", coder=BEN)
    builder.coded("A brain 🧠 under ketamine")
    builder.with_source("Another text speaks of relief after weeks.", "One blog")
    return builder.coded("relief after weeks", "Benefits", coder=BEN)


def exported(builder: ProjectBuilder, path: Path, **given: object) -> list[dict[str, object]]:
    export.export_excerpts(project=builder.project, path=path, overwrite=True, **given)  # type: ignore[arg-type]
    return list(json.loads(path.read_text("utf-8")))


def test_every_quote_is_the_text_at_its_offsets(coded: ProjectBuilder, tmp_path: Path) -> None:
    records = exported(coded, tmp_path / "out.json", wanted=ExcerptFilter(coders=(ANNA,)))
    found = [(record["quote"], KEPT[record["start"] : record["end"]]) for record in records]  # type: ignore[misc]
    assert [quote for quote, _ in found] == [
        "A brain 🧠 under ketamine", "Relief came within hours 🙂", "Others felt the room fade",
    ]  # fmt: skip
    assert all(quote == there for quote, there in found)


def test_untagged_highlights_are_never_dropped(coded: ProjectBuilder, tmp_path: Path) -> None:
    path, count = export.export_excerpts(project=coded.project, path=tmp_path / "out.csv")
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert count == len(rows) == 5
    assert [row["Quote"] for row in rows if not row["Codes"]] == ["A brain 🧠 under ketamine"]
    assert "felt the room fade.\nBlood pressure rose.\t" in [row["Quote"] for row in rows]


def test_the_filter_and_the_order_hold(coded: ProjectBuilder, tmp_path: Path) -> None:
    wanted = ExcerptFilter(codes=(coded.code("Risks"),))
    records = exported(coded, tmp_path / "out.json", wanted=wanted, order="longest")
    assert [record["codes"] for record in records] == [["Risks"], ["Risks/Dissociation"]]


def test_context_comes_on_request(coded: ProjectBuilder, tmp_path: Path) -> None:
    wanted = ExcerptFilter(codes=(coded.code("Rapid onset"),))
    (record,) = exported(coded, tmp_path / "out.json", wanted=wanted, context=5)
    assert (record["before"], record["after"]) == ("ne.\n\n", ", sai")
    (record,) = exported(coded, tmp_path / "out.json", wanted=wanted, context="sentence")
    assert (record["before"], record["after"]) == ("", ", said one.")


@pytest.mark.parametrize(
    ("given", "quotes"),
    [
        ("relief", ["Relief came within hours 🙂", "relief after weeks"]),
        ("relief NOT weeks", ["Relief came within hours 🙂"]),
        ("code:Risks", ["Others felt the room fade", "felt the room fade.\nBlood pressure rose.\t"]),
    ],
)
def test_a_search_chooses_excerpts(coded: ProjectBuilder, tmp_path: Path, given: str, quotes: list[str]) -> None:
    records = exported(coded, tmp_path / "out.json", query=given)
    assert [record["quote"] for record in records] == quotes


def test_a_search_and_a_filter_both_hold(coded: ProjectBuilder, tmp_path: Path) -> None:
    records = exported(coded, tmp_path / "out.json", query="relief", wanted=ExcerptFilter(coders=(BEN,)))
    assert [record["quote"] for record in records] == ["relief after weeks"]


def test_a_query_that_does_not_parse_writes_nothing(coded: ProjectBuilder, tmp_path: Path) -> None:
    with pytest.raises(QueryError):
        export.export_excerpts(project=coded.project, path=tmp_path / "out.json", query='"relief')
    assert not (tmp_path / "out.json").exists()


def test_the_filter_is_named_in_words(coded: ProjectBuilder) -> None:
    project, risks = coded.project, coded.code("Risks")
    say = export.in_words
    assert say(project, ExcerptFilter()) == ""
    assert say(project, ExcerptFilter(codes=(risks,), coders=(ANNA,))) == "code Risks and below; coder Anna"
    both = ExcerptFilter(codes=(risks, coded.code("Benefits")), sub_codes=False)
    assert say(project, both) == "code Risks or Benefits"
    assert coded.last is not None
    many = ExcerptFilter(sources=(coded.last.id,), tagged=False, with_memo=True, text="hours")
    assert say(project, many) == "source One blog; untagged; with memo; with the text “hours”"
    assert say(project, ExcerptFilter(highlights=("a", "b")), "relief") == "2 chosen; search “relief”"


def test_every_format_of_the_list_can_be_written(coded: ProjectBuilder, tmp_path: Path) -> None:
    assert [name for name, _, _ in export.formats()] == ["csv", "csv-raw", "xlsx", "docx", "html", "md", "json"]
    for name, ending, title in export.formats():
        out = tmp_path / f"{name}{ending}"
        assert export.export_excerpts(project=coded.project, path=out, format=name) == (out, 5)
        assert out.stat().st_size
        assert title


def test_nothing_found_is_a_valid_file(coded: ProjectBuilder, tmp_path: Path) -> None:
    assert exported(coded, tmp_path / "out.json", wanted=ExcerptFilter(text="nowhere")) == []


def test_the_project_is_never_overwritten(coded: ProjectBuilder, tmp_path: Path) -> None:
    path = coded.project.path
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    for target in (path, link):
        with pytest.raises(ExportRefused, match="a project, and not written over"):
            export.export_excerpts(project=coded.project, path=target, format="csv", overwrite=True)
    assert len(coded.reopened().paths()) > 4


def test_a_refused_path_is_told_before_anything_is_read(coded: ProjectBuilder, tmp_path: Path) -> None:
    for path in (tmp_path / "out.odt", tmp_path, tmp_path / "none" / "out.csv"):
        with pytest.raises(ExportRefused):
            export.export_excerpts(project=coded.project, path=path, query="nothing:here")
    assert not [name for name in os.listdir(tmp_path) if name.startswith(("out", ".export"))]


def test_a_workbook_of_excerpts_has_the_flow_of_the_sources(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("Relief came.", "One").coded("Relief", "Benefits").with_source("Nothing.", "Two")
    path = tmp_path / "out.xlsx"
    export.export_excerpts(project=builder.project, path=path)
    assert openpyxl.load_workbook(path).sheetnames == ["Excerpts", "About"]
    for source, decision, reason in zip(
        source_lookup.list_sources(project=builder.project), ("included", "excluded"), ("", "Off topic"), strict=True
    ):
        appraisal.decide(project=builder.project, source=source.id, decision=decision, reason=reason, coder=ANNA)  # type: ignore[arg-type]
    export.export_excerpts(project=builder.project, path=path, wanted=ExcerptFilter(text="nowhere"), overwrite=True)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Excerpts", "About", "Flow"]
    said = [str(cell) for row in book["Flow"].iter_rows(values_only=True) for cell in row if cell]
    assert any("Off topic (n = 1)" in cell for cell in said)
    assert any("included" in cell and "(n = 1)" in cell for cell in said)
    assert said[-1] == "The flow counts all sources of the review, whatever filter the excerpts have."
