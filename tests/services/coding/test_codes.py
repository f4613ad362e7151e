"""The codebook: what users do with codes, and counts that are always right."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.errors import ImportRefused, UsageError
from reviewer.model.coding.code import Definition
from reviewer.services.coding import codebook_files, codes, groups, highlights
from reviewer.services.evidence import excerpts
from reviewer.services.project import undo
from reviewer.services.shared import project_lookup
from reviewer.services.team import conflicts
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = "One two three four five six seven eight nine ten."


def counts(builder: ProjectBuilder, **given: object) -> dict[str, int]:
    found = codes.counts(project=builder.project, **given)  # type: ignore[arg-type]
    return {code.path: found[code.id] for code in codes.codebook(project=builder.project)}


def test_the_default_codebook_has_four_themes(a_project: Build) -> None:
    builder = a_project().with_themes()
    tops = [code.name for code in codes.codebook(project=builder.project) if code.parent is None]
    assert tops == ["Benefits", "Risks", "Mechanism", "Regulation"]


def test_two_projects_from_one_template_have_the_same_codes(a_project: Build) -> None:
    one, two = a_project().with_themes(), a_project().with_themes()
    assert [c.id for c in codes.codebook(project=one.project)] == [c.id for c in codes.codebook(project=two.project)]


def test_a_count_is_of_distinct_highlights_with_the_code_or_one_below(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT)
    builder.coded("One", "R/a", "R/b").coded("two", "R").coded("three", "R/a", coder=BEN).coded("four")
    assert counts(builder) == {"R": 3, "R/a": 2, "R/b": 1}
    assert counts(builder, coders=[BEN]) == {"R": 1, "R/a": 1, "R/b": 0}


def test_a_merged_code_gives_its_codings_and_sub_codes_to_the_other(a_project: Build) -> None:
    builder = (
        a_project().with_source(TEXT).coded("One", "Harms/x").coded("two", "Harms", "Risks").coded("three", "Risks")
    )
    codes.merge_codes(project=builder.project, code=builder.code("Harms"), into=builder.code("Risks"), coder=ANNA)
    assert counts(builder) == {"Risks": 3, "Risks/x": 1}
    quotes = {e.quote: [c.path for c in e.codes] for e in excerpts.list_excerpts(project=builder.project)}
    assert quotes == {"One": ["Risks/x"], "two": ["Risks"], "three": ["Risks"]}
    undo.undo(project=builder.project, coder=ANNA)
    assert counts(builder) == {"Harms": 2, "Harms/x": 1, "Risks": 2}


def test_a_code_merged_into_its_own_sub_code_keeps_the_tree_whole(a_project: Build) -> None:
    builder = a_project().with_code("Top/Old/New").with_code("Top/Old/Rest")
    codes.merge_codes(
        project=builder.project, code=builder.code("Top/Old"), into=builder.code("Top/Old/New"), coder=ANNA
    )
    assert sorted(builder.paths()) == ["Top", "Top/New", "Top/New/Rest"]


def test_deleting_a_code_keeps_the_highlights(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("One", "R/a").coded("two", "R", "S")
    listed, losing = codes.deleted_with(project=builder.project, code=builder.code("R"))
    assert ([code.path for code in listed], len(losing)) == (["R", "R/a"], 2)
    codes.delete_code(project=builder.project, code=builder.code("R"), coder=ANNA)
    quotes = {e.quote: [c.path for c in e.codes] for e in excerpts.list_excerpts(project=builder.project)}
    assert quotes == {"One": [], "two": ["S"]}
    undo.undo(project=builder.project, coder=ANNA)
    assert counts(builder) == {"R": 2, "R/a": 1, "S": 1}


def test_codes_move_in_the_tree_and_among_siblings(a_project: Build) -> None:
    builder = a_project().with_code("A").with_code("B").with_code("C").with_code("A/x")
    project = builder.project
    codes.move_code(project=project, code=builder.code("C"), parent=None, before=builder.code("A"), coder=ANNA)
    assert builder.paths() == ["C", "A", "A/x", "B"]
    codes.move_code(
        project=project, code=builder.code("B"), parent=builder.code("A"), before=builder.code("A/x"), coder=ANNA
    )
    assert builder.paths() == ["C", "A", "A/B", "A/x"]
    with pytest.raises(UsageError, match="under itself"):
        codes.move_code(project=project, code=builder.code("A"), parent=builder.code("A/B"), coder=ANNA)


@pytest.mark.parametrize("name", ["", "   ", "x" * 10_000, "a/b", "tab\x00"])
def test_an_impossible_name_is_refused_with_a_sentence(a_project: Build, name: str) -> None:
    builder = a_project().with_code("A")
    with pytest.raises(UsageError) as refused:
        codes.add_code(project=builder.project, name=name, coder=ANNA)
    assert str(refused.value).endswith(".")
    assert len(str(refused.value)) < 400
    assert builder.paths() == ["A"]


def test_two_siblings_do_not_get_one_name(a_project: Build) -> None:
    builder = a_project().with_code("A/x").with_code("B")
    with pytest.raises(UsageError, match="already"):
        codes.rename_code(project=builder.project, code=builder.code("B"), name="a", coder=ANNA)
    codes.add_code(project=builder.project, name="X", parent=builder.code("B"), coder=ANNA)
    assert builder.paths() == ["A", "A/x", "B", "B/X"]


def test_a_shortcut_belongs_to_one_code(a_project: Build) -> None:
    builder = a_project().with_code("A").with_code("B")
    for path in ("A", "B"):
        codes.set_shortcut(project=builder.project, code=builder.code(path), shortcut="1", coder=ANNA)
    assert [code.shortcut for code in codes.codebook(project=builder.project)] == ["", "1"]
    with pytest.raises(UsageError):
        codes.set_shortcut(project=builder.project, code=builder.code("A"), shortcut="q", coder=ANNA)


def test_a_name_with_a_spaced_slash_is_one_code(a_project: Build) -> None:
    builder = a_project().with_code("Mechanism/NMDA / glutamate")
    assert builder.paths() == ["Mechanism", "Mechanism/NMDA / glutamate"]
    assert codes.code_at(project=builder.project, path="mechanism/nmda / glutamate").name == "NMDA / glutamate"


def test_the_codebook_comes_back_from_csv_as_it_was(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_themes()
    risks = builder.code("Risks")
    definition = Definition("=SUM(1)", "line\nbreak, and comma", '“quoted” "twice"')
    codes.define_code(project=builder.project, code=risks, definition=definition, coder=ANNA)
    path = tmp_path / "codes.csv"
    codebook_files.export_codebook(project=builder.project, path=path)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["path"] for row in rows] == builder.paths()
    assert next(row for row in rows if row["path"] == "Risks")["use"] == "'=SUM(1)"
    other = a_project()
    report = codebook_files.import_codebook(project=other.project, path=path, coder=ANNA)
    assert (report.added, report.refused) == (len(rows), ())
    shown = [(c.path, c.colour, c.shortcut, c.definition) for c in codes.codebook(project=builder.project)]
    assert [(c.path, c.colour, c.shortcut, c.definition) for c in codes.codebook(project=other.project)] == shown
    again = codebook_files.import_codebook(project=other.project, path=path, coder=ANNA)
    assert (again.added, again.updated, again.unchanged) == (0, 0, len(rows))


def test_groups_of_codes_go_out_and_come_in_by_name_where_there_are_any(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_code("Risks/Sleep").with_code("Benefits")
    project, path = builder.project, tmp_path / "codes.csv"
    groups.add_group(project=project, name="Sources", of="source", coder=ANNA)
    assert "groups" not in codebook_files.codebook_csv(project=project)
    sleep, benefits = builder.code("Risks/Sleep"), builder.code("Benefits")
    groups.add_group(project=project, name="Adults; all", of="code", members=[sleep, benefits], coder=ANNA)
    groups.add_group(project=project, name="=Outcomes", of="code", members=[sleep], coder=ANNA)
    codebook_files.export_codebook(project=project, path=path)
    with path.open(encoding="utf-8", newline="") as file:
        cells = {row["path"]: row["groups"] for row in csv.DictReader(file)}
    assert cells == {"Risks": "", "Risks/Sleep": '\'=Outcomes;"Adults; all"', "Benefits": '"Adults; all"'}

    other = a_project().with_code("Benefits")
    _, there = groups.add_group(project=other.project, name="adults; ALL", of="code", coder=ANNA)
    report = codebook_files.import_codebook(project=other.project, path=path, coder=ANNA)
    assert (report.added, report.updated, report.refused) == (2, 1, ())
    inside = {group.name: set(group.members) for group in groups.list_groups(project=other.project)}
    sleep = other.code("Risks/Sleep")
    assert inside == {"adults; ALL": {sleep, other.code("Benefits")}, "=Outcomes": {sleep}}
    before = project_lookup.digest(project=other.project)
    again = codebook_files.import_codebook(project=other.project, path=path, coder=ANNA)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 3)
    assert project_lookup.digest(project=other.project) == before
    undo.undo(project=other.project, coder=ANNA)
    assert [(group.id, group.members) for group in groups.list_groups(project=other.project)] == [(there, ())]

    path.write_text(f"path,groups\nRisks,One; Two ;;\nOdd,{'x' * 1000}\n", "utf-8")
    report = codebook_files.import_codebook(project=other.project, path=path, coder=ANNA)
    assert ([sentence.split(":")[0] for sentence in report.refused], other.paths()) == (
        ["Line 3"],
        ["Benefits", "Risks"],
    )
    assert groups.names_by_code(project=other.project)[other.code("Risks")] == ["One", "Two"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "＝", "＋", "－", "＠", "'=", "''+", " \t@"])
def test_no_cell_of_the_codebook_begins_a_formula(a_project: Build, tmp_path: Path, start: str) -> None:
    builder = a_project().with_code("Risks")
    text = f"{start}1+1"
    codes.define_code(project=builder.project, code=builder.code("Risks"), definition=Definition(text), coder=ANNA)
    (row,) = list(csv.DictReader(io.StringIO(codebook_files.codebook_csv(project=builder.project))))
    assert row["use"] == f"'{text}"
    path = tmp_path / "codes.csv"
    codebook_files.export_codebook(project=builder.project, path=path)
    other = a_project()
    codebook_files.import_codebook(project=other.project, path=path, coder=ANNA)
    assert next(iter(codes.codebook(project=other.project))).definition.use == text.strip()


def test_bad_rows_of_a_csv_are_listed_and_the_others_come_in(a_project: Build, tmp_path: Path) -> None:
    path = tmp_path / "codes.csv"
    path.write_text("path;colour\nGood;#112233\n;#112233\nOdd;red\nGood/below;\n", "utf-8")
    builder = a_project()
    report = codebook_files.import_codebook(project=builder.project, path=path, coder=ANNA)
    assert builder.paths() == ["Good", "Good/below"]
    assert [sentence.split(":")[0] for sentence in report.refused] == ["Line 3", "Line 4"]
    path.write_text("name\nx\n", "utf-8")
    with pytest.raises(ImportRefused, match="path"):
        codebook_files.import_codebook(project=builder.project, path=path, coder=ANNA)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tags=st.lists(st.tuples(st.integers(0, 40), st.sampled_from(["A", "A/x", "A/x/y", "B"])), max_size=12))
def test_counts_equal_a_count_by_hand(a_project: Build, tags: list[tuple[int, str]]) -> None:
    builder = a_project().with_source(TEXT)
    wanted: dict[str, set[int]] = {}
    for start, path in tags:
        builder.coded(TEXT[start : start + 5], path, nth=1)
        parts = path.split("/")
        for depth in range(1, len(parts) + 1):
            wanted.setdefault("/".join(parts[:depth]), set()).add(TEXT.index(TEXT[start : start + 5]))
    assert counts(builder) == {path: len(places) for path, places in wanted.items()}


def test_a_code_that_only_groups_is_not_tagged_with_in_any_way(a_project: Build) -> None:
    builder = a_project().with_source("It helped within hours.").with_code("Effects/Benefits")
    project, heading, below = builder.project, builder.code("Effects"), builder.code("Effects/Benefits")
    builder.coded("It helped", "Effects/Benefits")
    codes.set_shortcut(project=project, code=heading, shortcut="4", coder=ANNA)
    codes.set_heading(project=project, code=heading, heading=True, coder=ANNA)
    assert [(code.path, code.heading, code.shortcut) for code in codes.codebook(project=project)] == [
        ("Effects", True, ""), ("Effects/Benefits", False, "")
    ]  # fmt: skip
    assert codes.counts(project=project)[heading] == 1
    source = builder.last.id if builder.last else ""
    before = project_lookup.digest(project=project)
    for refused in (
        lambda: highlights.tag_highlight(project=project, highlight=builder.highlight, codes=[heading], coder=ANNA),
        lambda: highlights.highlight_passage(
            project=project, source=source, start=0, end=2, codes=[heading], coder=ANNA
        ),
        lambda: highlights.highlight_passages(project=project, passages=[(source, 0, 2)], code=heading, coder=ANNA),
        lambda: highlights.recode(project=project, ids=[builder.highlight], add=heading, remove=below, coder=ANNA),
        lambda: highlights.code_quote(project=project, source=source, quote="hours", codes=["Effects"], coder="Anna"),
        lambda: codes.set_shortcut(project=project, code=heading, shortcut="4", coder=ANNA),
        lambda: codes.merge_codes(project=project, code=below, into=heading, coder=ANNA),
    ):
        with pytest.raises(UsageError, match="“Effects” only groups codes"):
            refused()
    assert project_lookup.digest(project=project) == before
    codes.set_heading(project=project, code=heading, heading=False, coder=ANNA)
    highlights.tag_highlight(project=project, highlight=builder.highlight, codes=[heading], coder=ANNA)
    with pytest.raises(UsageError, match="is on 1 highlight,"):
        codes.set_heading(project=project, code=heading, heading=True, coder=ANNA)


def test_a_heading_is_made_merged_into_another_and_joined_with_a_code_of_its_name(a_project: Build) -> None:
    builder = a_project().with_code("Risks")
    project = builder.project
    _, one = codes.add_code(project=project, name="Effects", heading=True, coder=ANNA)
    _, other = codes.add_code(project=project, name="Outcomes", heading=True, coder=ANNA)
    codes.merge_codes(project=project, code=other, into=one, coder=ANNA)
    assert builder.paths() == ["Risks", "Effects"]
    codes.merge_codes(project=project, code=one, into=builder.code("Risks"), coder=ANNA)
    assert [code.heading for code in codes.codebook(project=project)] == [False]


def test_twins_of_which_one_only_groups_become_a_code_that_can_be_tagged_with(a_project: Build) -> None:
    builder = a_project()
    project = builder.project
    with project.action("written", text="Two laptops", coder=ANNA) as act:
        act.draft.create("code", "1" * 32, name="Risks", parent=None, colour="#112233", heading=1)
        act.draft.create("code", "2" * 32, name="Risks", parent=None, colour="#112233")
    conflicts.unify_twins(project=project, twins=conflicts.list_twins(project=project), coder=ANNA)
    assert [(code.id, code.heading) for code in codes.codebook(project=project)] == [("1" * 32, False)]
