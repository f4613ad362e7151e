"""Groups and cases narrow what is shown, counted and exported; cases are rows of a matrix; all of it leaves as tables."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.coding.mentions import token
from reviewer.services.coding import cases, codes, groups
from reviewer.services.evidence import analysis, excerpts, export, tidy, tidy_tables
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.evidence.counting import in_cases
from reviewer.services.project.projects import Project
from tests.builder import ANNA, BEN, ProjectBuilder

TALK = "Maria felt better within days. Carl did not."
NOTES = "Better sleep was named twice."


@dataclass
class Work:
    project: Project
    talk: str
    notes: str
    maria: str  # the case that holds a passage of the talk
    carl: str  # the case that holds the notes whole
    lights: dict[str, str]


@pytest.fixture
def work(a_project: Callable[[], ProjectBuilder]) -> Work:
    built = a_project().with_coder(BEN, "Ben")
    lights = {}
    built.with_source(NOTES, "Notes").coded("Better sleep", "Benefits/Sleep")
    lights["sleep"] = built.highlight
    assert built.last is not None
    second = built.last.id
    built.with_source(TALK, "Talk")
    assert built.last is not None
    marked = (
        ("maria", "Maria felt better", ANNA), ("days", "better within days", BEN), ("carl", "Carl did not", ANNA),
    )  # fmt: skip
    for name, quote, coder in marked:
        lights[name] = built.coded(quote, "Risks" if name == "carl" else "Benefits", coder=coder).highlight
    project = built.project
    _, maria = cases.add_case(project=project, name="Maria", highlights=[lights["maria"]], coder=ANNA)
    _, carl = cases.add_case(project=project, name="Carl", sources=[second], coder=ANNA)
    return Work(project, built.last.id, second, maria, carl, lights)


def quotes(work: Work, **wanted: tuple[str, ...]) -> list[str]:
    found = excerpts.list_excerpts(project=work.project, wanted=ExcerptFilter(**wanted))  # type: ignore[arg-type]
    return sorted(excerpt.quote for excerpt in found)


def test_a_case_lets_through_its_sources_its_passages_and_what_overlaps_them(work: Work) -> None:
    assert quotes(work, cases=(work.maria,)) == ["Maria felt better", "better within days"]
    assert quotes(work, cases=(work.carl,)) == ["Better sleep"]
    assert quotes(work, cases=(work.maria, work.carl)) == ["Better sleep", "Maria felt better", "better within days"]
    assert quotes(work, cases=(work.maria,), coders=(BEN,)) == ["better within days"]
    assert quotes(work, cases=("0" * 32,)) == []


def test_groups_of_sources_and_of_codes_narrow_together(work: Work) -> None:
    project = work.project
    _, spoken = groups.add_group(project=project, name="Spoken", of="source", members=[work.talk], coder=ANNA)
    benefits = codes.code_at(project=project, path="Benefits").id
    _, good = groups.add_group(project=project, name="Good", of="code", members=[benefits], coder=ANNA)
    _, empty = groups.add_group(project=project, name="Empty", of="source", coder=ANNA)
    assert quotes(work, groups=(spoken,)) == ["Carl did not", "Maria felt better", "better within days"]
    # With what stands under the code, as everywhere.
    assert quotes(work, groups=(good,)) == ["Better sleep", "Maria felt better", "better within days"]
    assert quotes(work, groups=(good, spoken)) == ["Maria felt better", "better within days"]
    assert quotes(work, groups=(empty,)) == []
    assert quotes(work, groups=(empty, spoken)) == quotes(work, groups=(spoken,))
    words = export.in_words(project, ExcerptFilter(groups=(spoken,), cases=(work.maria,)))
    assert words == "group Spoken; case Maria"


def test_cases_are_the_rows_of_a_matrix(work: Work) -> None:
    made = analysis.matrix(project=work.project, choice=MatrixChoice("case-code"))
    assert [head.label for head in made.rows] == ["Carl", "Maria"]
    path = {head.id: head.label for head in made.columns}
    values = {(case, path[code]): count for (case, code), count in made.values.items()}
    assert values == {
        (work.maria, "Benefits"): 2, (work.carl, "Benefits"): 1, (work.carl, "Benefits/Sleep"): 1,
    }  # fmt: skip
    assert made.row_totals == {work.maria: 2, work.carl: 1}
    code = next(head.id for head in made.columns if head.label == "Benefits")
    assert set(made.behind(work.maria, code)) == {work.lights["maria"], work.lights["days"]}
    only = analysis.matrix(
        project=work.project, choice=MatrixChoice("case-code"), wanted=ExcerptFilter(cases=(work.carl,))
    )
    assert [head.label for head in only.rows] == ["Carl"]
    assert only.row_totals == {work.carl: 1}


def test_what_touches_a_passage_does_not_overlap_it() -> None:
    from reviewer.analysis.matrix.coded import Part

    part = Part(["a", "b", "c"], ["x"] * 3, [0, 5, 9], [5, 9, 9], [("k",)] * 3)
    columns = in_cases([("case", "s", "m", 5, 9), ("region", "s", "c", 9, 9), ("whole", "t", "", 0, 0)])
    found = {case: list(own.highlights) for case, own in columns("s", part).items()}
    # A region has no characters, and is in the case that holds it.
    assert found == {"case": ["b"], "region": ["c"]}
    assert columns("t", part) == {"whole": part}
    assert columns("u", part) == {}


def test_what_is_in_no_case_is_in_no_total() -> None:
    from reviewer.analysis.matrix.coded import Part
    from reviewer.analysis.matrix.matrices import counted
    from reviewer.analysis.matrix.measures import Measures

    def part(*highlights: str) -> Part:
        number = len(highlights)
        places = range(0, 10 * number, 10)
        return Part(highlights, ["x"] * number, places, [at + 5 for at in places], [("k",)] * number)

    coded = {"bare": part("1", "2", "3"), "t": part("4"), "s": part("a", "b", "c"), "u": part("5", "6")}
    columns = in_cases([("one", "s", "a", 0, 5), ("two", "s", "b", 10, 15), ("one", "t", "", 0, 0)])
    found = counted(coded, columns, Measures({"k"}).excerpts)
    assert found.cells == {("k", "one"): 2, ("k", "two"): 1}
    assert found.rows == {"k": 3}


def test_without_cases_their_matrix_is_empty(a_project: Callable[[], ProjectBuilder]) -> None:
    work = a_project().with_source("Sleep came back.", "One").coded("Sleep", "Benefits")
    made = analysis.matrix(project=work.project, choice=MatrixChoice("case-code"))
    assert (made.rows, made.values, made.column_totals) == ((), {}, {})


def test_exports_say_in_which_cases_an_excerpt_stands(work: Work, tmp_path: Path) -> None:
    project = work.project
    cases.add_case(project=project, name="=All", sources=[work.talk], coder=ANNA)
    wanted = {
        "Maria felt better": ["=All", "Maria"], "better within days": ["=All", "Maria"], "Carl did not": ["=All"],
        "Better sleep": ["Carl"],
    }  # fmt: skip

    def written(name: str, **given: str) -> Path:
        path = tmp_path / name
        export.export_excerpts(project=project, path=path, overwrite=True, **given)  # type: ignore[arg-type]
        return path

    assert {each["quote"]: each["cases"] for each in json.loads(written("a.json").read_text("utf-8"))} == wanted
    with written("a.csv", format="csv-raw").open(encoding="utf-8-sig", newline="") as file:
        assert {row["Quote"]: row["Cases"].split("; ") for row in csv.DictReader(file)} == wanted
    with written("a.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["Quote"]: row["Cases"] for row in csv.DictReader(file)}["Carl did not"] == "'=All"
    head, *rows = openpyxl.load_workbook(written("a.xlsx"))["Excerpts"].iter_rows(values_only=True)
    assert head[-1] == "Cases"
    assert {row[0]: str(row[-1]).split("; ") for row in rows} == wanted
    titles, codings = tidy.tidy_table(project=project)
    quote, inside = titles.index("quote"), titles.index("cases")
    assert {row[quote]: str(row[inside]).split("; ") for row in codings} == wanted
    assert {len(row) for row in codings} == {len(titles)}

    for case in cases.list_cases(project=project):
        cases.delete_case(project=project, case=case.id, coder=ANNA)
    assert all("cases" not in each for each in json.loads(written("a.json").read_text("utf-8")))
    assert "Cases" not in written("a.csv").read_text("utf-8-sig").splitlines()[0]
    assert "cases" not in tidy.tidy_table(project=project)[0]


def test_tables_of_notes_cases_and_groups(work: Work, tmp_path: Path) -> None:
    project = work.project
    cases.set_case_attribute(project=project, case=work.maria, name="Age", type_="number", value="41", coder=ANNA)
    _, group = groups.add_group(project=project, name="Spoken", of="source", members=[work.talk], coder=ANNA)
    text = f"See {token('source', work.talk)}"
    with project.action("written", text="Import", coder=ANNA) as act:
        act.draft.create("note", "1" * 32, title="Plan", text=text, coder=ANNA, made=1_000)
    assert tidy_tables.tidy_rows(project=project, name="notes") == [
        ["1" * 32, "1970-01-01T00:00:01Z", ANNA, "Anna", "Plan", "See “Talk”"]
    ]
    assert tidy_tables.tidy_rows(project=project, name="groups") == [[group, "Spoken", "source", work.talk, "Talk"]]
    assert [row[1:] for row in tidy_tables.tidy_rows(project=project, name="cases")] == [
        ["Carl", "case", "", ""], ["Carl", "source", "Notes", work.notes],
        ["Maria", "case", "", ""], ["Maria", "attribute", "Age", "41"], ["Maria", "passage", "", work.lights["maria"]],
    ]  # fmt: skip
    heads = tidy_tables.tidy_tables()
    for name in ("notes", "cases", "groups", "codes"):
        rows = tidy_tables.tidy_rows(project=project, name=name)  # type: ignore[arg-type]
        assert {len(row) for row in rows} == {len(heads[name])}  # type: ignore[index]
