"""`reviewer agreement`: the published figures of a table, through a project in which two coders worked."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import main as program
from reviewer.services.coding import highlights
from reviewer.services.sources import appraisal
from tests.builder import ANNA, BEN, ProjectBuilder

Told = Callable[..., Any]
ONE_SOURCE = "there is one source, and sources are what is drawn anew"


@pytest.fixture
def told(capfd: pytest.CaptureFixture[str]) -> Told:
    """Arguments in; exit code, output and complaint out."""

    def go(*arguments: object) -> tuple[int, str, str]:
        code = program.main([str(argument) for argument in arguments])
        done = capfd.readouterr()
        return code, done.out, done.err

    return go


def a_project(path: Path) -> Path:
    """Fifty sentences: 20 that both tagged with Pain, 5 that Anna alone did, 10 that Ben alone did, 15 that neither did."""
    work = ProjectBuilder(path).with_coder(BEN, "Ben").with_code("Pain").with_code("Other")
    sentences = [f"Sentence {number} here." for number in range(50)]
    work.with_source(" ".join(sentences), "Trial")
    for number, sentence in enumerate(sentences):
        if number < 25:
            work.coded(sentence, "Pain", coder=ANNA)
        if number < 20 or 25 <= number < 35:
            work.coded(sentence, "Pain", coder=BEN)
    work.project.close()
    return path


def test_the_published_table_of_cohen(tmp_path: Path, told: Told) -> None:
    code, out, _ = told("agreement", a_project(tmp_path / "p.review"), "--unit", "sentences", "--json")
    assert code == 0
    found = json.loads(out)
    assert (found["coders"], found["sources"], found["units"], found["uncoded"]) == (["Anna", "Ben"], 1, 50, 0.3)
    pain, every = found["rows"]
    values = {name: figure["value"] for name, figure in pain["figures"].items()}
    assert pain["code"] == "Pain"
    assert values["percent"] == pytest.approx(0.7)
    assert values["cohen_kappa"] == pytest.approx(0.4)
    assert values["brennan_prediger"] == pytest.approx(0.4)
    assert values["holsti"] == pytest.approx(40 / 55)
    assert (every["code"], every["figures"]["percent"]["value"]) == (None, pytest.approx(0.7))


def test_the_same_in_words(tmp_path: Path, told: Told) -> None:
    code, out, _ = told("agreement", a_project(tmp_path / "p.review"), "--bootstrap", "10")
    assert code == 0
    assert "Anna, Ben: 50 sentences in 1 sources that at least two of them coded." in out
    assert "Cohen's kappa                0.4000" in out
    assert "fewer than ten sources" in out


def test_whole_sources_say_why_nothing_can_be_said(tmp_path: Path, told: Told) -> None:
    _, out, _ = told("agreement", a_project(tmp_path / "p.review"), "--unit", "sources")
    assert "Cohen's kappa                undefined, because all coders gave the same value everywhere" in out


Marks = dict[tuple[str, int], list[tuple[int, int, str]]]


def marked(path: Path, texts: list[str], marks: Marks) -> Path:
    """A project in which coders, by name, tagged characters of sources, by number."""
    work = ProjectBuilder(path)
    sources = []
    for number, text in enumerate(texts):
        work.with_source(f"{text}", f"Source {number:02}")
        assert work.last is not None
        sources.append(work.last.id)
    people = {name: ANNA if name == "Anna" else f"{number:032x}" for number, (name, _) in enumerate(marks, 1)}
    for name, coder in people.items():
        if coder != ANNA:
            work.with_coder(coder, name)
    for (name, source), spans in marks.items():
        for start, end, code in spans:
            work.with_code(code)
            highlights.highlight_passage(
                project=work.project,
                source=sources[source],
                start=start,
                end=end,
                coder=people[name],
                codes=[work.code(code)],
            )
    work.project.close()
    return path


def letters(number: int) -> str:
    return "".join(chr(97 + at % 26) for at in range(number))


def figures(out: str, code: str | None = None) -> dict[str, float | None]:
    (row,) = [row for row in json.loads(out)["rows"] if row["code"] == code]
    return {name: figure["value"] for name, figure in row["figures"].items()}


def test_the_published_table_of_krippendorff_with_missing_data(tmp_path: Path, told: Told) -> None:
    rows = ("123321412...", "1233224125.3", ".33323422 51.".replace(" ", ""), "12332441251.")
    marks: Marks = {
        (name, number): [(0, 4, f"Code {value}")]
        for name, row in zip(("Anna", "Ben", "Cleo", "Dan"), rows, strict=True)
        for number, value in enumerate(row)
        if value != "."
    }
    texts = [f"Unit {letters(number + 1)}" for number in range(12)]
    path = marked(tmp_path / "p.review", texts, marks)
    _, out, _ = told("agreement", path, "--unit", "sources", "--json")
    assert figures(out)["krippendorff_alpha"] == pytest.approx(0.743, abs=5e-4)
    assert json.loads(out)["sources"] == 11
    for scale, alpha in (("ordinal", 0.8154), ("interval", 0.8491), ("ratio", 0.7974)):
        _, out, _ = told("agreement", path, "--unit", "sources", "--scale", scale, "--bootstrap", "20", "--json")
        assert figures(out)["krippendorff_alpha"] == pytest.approx(alpha, abs=5e-5)
    _, words, _ = told("agreement", path, "--unit", "sources", "--scale", "ratio")
    assert "the distance is ratio" in words


def test_the_published_table_of_fleiss(tmp_path: Path, told: Told) -> None:
    table = "0 0 0 0 14/0 2 6 4 2/0 0 3 5 6/0 3 9 2 0/2 2 8 1 1/7 7 0 0 0/3 2 6 3 0/2 5 3 2 2/6 5 2 1 0/0 2 2 3 7"
    marks: Marks = {}
    for number, row in enumerate(table.split("/")):
        given = [f"Category {at}" for at, often in enumerate(map(int, row.split())) for _ in range(often)]
        marks |= {(f"Rater {rater:02}", number): [(0, 4, code)] for rater, code in enumerate(given)}
    texts = [f"Subject {letters(number + 1)}" for number in range(10)]
    path = marked(tmp_path / "p.review", texts, marks)
    _, out, _ = told("agreement", path, "--unit", "sources", "--json")
    assert figures(out)["fleiss_kappa"] == pytest.approx(0.2099, abs=5e-5)


def binary(one: str, other: str) -> Marks:
    return {
        (name, 0): [(at, at + 1, "Yes") for at, value in enumerate(row) if value == "1"]
        for name, row in (("Anna", one), ("Ben", other))
    }


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1100000000", "0110010100", {"krippendorff_alpha": 0.0952, "percent": 0.6}),
        (
            "0" * 2 + "1" * 8 + "0" * 4 + "1" * 6 + "0" * 4,
            "0" * 4 + "1" * 4 + "0" * 7 + "1" * 2 + "0" * 7,
            {"cohen_kappa": 0.385, "fleiss_kappa": 0.314, "krippendorff_alpha": 0.329},
        ),
    ],
)
def test_published_tables_of_two_categories(
    one: str, other: str, expected: dict[str, float], tmp_path: Path, told: Told
) -> None:
    path = marked(tmp_path / "p.review", [letters(len(one))], binary(one, other))
    _, out, _ = told("agreement", path, "--unit", "characters", "--code", "Yes", "--json")
    found = figures(out, "Yes")
    assert {name: found[name] for name in expected} == pytest.approx(expected, abs=5e-4)


@pytest.mark.parametrize(("margins", "kappa"), [((75, 75), 0.3143), ((150, 0), 0.3478), ((50, 100), 0.3182)])
def test_the_published_kappa_of_characters(margins: tuple[int, int], kappa: float, tmp_path: Path, told: Told) -> None:
    one, other = margins
    marks: Marks = {
        ("Anna", 0): [(0, 50 + one, "Yes")],
        ("Ben", 0): [(0, 50, "Yes"), *([(500, 500 + other, "Yes")] if other else [])],
    }
    path = marked(tmp_path / "p.review", [letters(1_000)], marks)
    _, out, _ = told("agreement", path, "--unit", "characters", "--json")
    found = figures(out, "Yes")
    assert (found["percent"], found["cohen_kappa"]) == (pytest.approx(0.85), pytest.approx(kappa, abs=5e-5))


def test_the_published_passages_of_alpha_u(tmp_path: Path, told: Told) -> None:
    """Krippendorff (2004, p. 251): two coders on 300 characters, one category with alpha .7286 and one with 1."""
    both = [(30, 90, "K"), (150, 200, "K")]
    marks: Marks = {
        ("Anna", 0): [(75, 145, "C"), (220, 250, "C"), *both],
        ("Ben", 0): [(70, 150, "C"), (205, 225, "C"), (250, 270, "C"), *both],
    }
    _, out, _ = told("agreement", marked(tmp_path / "p.review", [letters(300)], marks), "--json")
    assert figures(out, "C")["alpha_u_2004"] == pytest.approx(0.7286, abs=5e-5)
    assert figures(out, "K")["alpha_u_2004"] == 1
    assert figures(out)["alpha_u_2004"] == pytest.approx(0.858665, abs=5e-7)
    assert figures(out)["u_alpha_2016"] is None


def test_the_published_passages_of_u_alpha(tmp_path: Path, told: Told) -> None:
    """Krippendorff (2019, p. 340): three coders on a continuum of 60."""
    marks: Marks = {
        ("Anna", 0): [(0, 7, "1"), (7, 13, "2"), (30, 32, "5"), (32, 37, "6"), (37, 44, "6"), (44, 60, "7")],
        ("Paul", 0): [(0, 7, "1"), (7, 13, "3"), (13, 21, "5"), (32, 44, "6")],
        ("Suzan", 0): [(0, 7, "1"), (7, 13, "4"), (13, 21, "5"), (32, 37, "6"), (37, 41, "6"), (41, 44, "6")],
    }
    _, out, _ = told("agreement", marked(tmp_path / "p.review", [letters(60)], marks), "--json")
    assert figures(out)["u_alpha_2016"] == pytest.approx(0.510, abs=5e-4)
    assert figures(out)["u_alpha_bar_2016"] == pytest.approx(0.413, abs=1e-3)
    assert figures(out)["cu_alpha_2016"] == pytest.approx(0.724, abs=5e-4)


UNITS_OF_1995 = {
    "A": (((2, 8), (14, 6)), ((4, 4), (15, 2))),
    "B": (((0, 18),), ((0, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 3), (9, 1))),
    "C": (((2, 6), (10, 2), (14, 4), (20, 2)), ((0, 2), (4, 4), (10, 4), (16, 2), (20, 2))),
    "D": (((0, 2), (2, 8), (10, 4), (14, 6), (20, 4)), ((0, 4), (4, 4), (8, 7), (15, 2), (17, 7))),
}
TIMES = 2_000
"""The published values are those of a continuum without smallest units: each unit of 24 is so many characters."""


def of_1995() -> Marks:
    return {
        (name, 0): [
            (TIMES * begin, TIMES * (begin + long), code)
            for code, both in UNITS_OF_1995.items()
            for begin, long in both[rank]
        ]
        for rank, name in enumerate(("Anna", "Ben"))
    }


def test_the_published_passages_of_1995(tmp_path: Path, told: Told) -> None:
    """Krippendorff (1995, p. 57)."""
    _, out, _ = told("agreement", marked(tmp_path / "p.review", [letters(24 * TIMES)], of_1995()), "--json")
    for code, alpha, within in (("A", 0.553, 5e-4), ("B", -0.926, 5e-3), ("C", 0.679, 0.02), ("D", 0.066, 5e-4)):
        assert figures(out, code)["alpha_u_2004"] == pytest.approx(alpha, abs=within)


def test_pairs_sources_confusion_and_differences(tmp_path: Path, told: Told) -> None:
    marks: Marks = {
        ("Anna", 0): [(0, 4, "Pain")],
        ("Ben", 0): [(0, 4, "Sleep"), (10, 14, "Pain")],
        ("Cleo", 1): [(0, 4, "Pain")],
        ("Anna", 1): [(0, 6, "Pain")],
    }
    path = marked(tmp_path / "p.review", ["Pain went away soon.", "Sleep came back."], marks)
    asked = ("--unit", "characters", "--pairs", "--by-source", "--confusion", "--differences")
    _, out, _ = told("agreement", path, *asked, "--json")
    found = json.loads(out)
    assert [row["coders"] for row in found["pairs"]] == [["Anna", "Ben"], ["Anna", "Cleo"]]
    assert found["pairs"][1]["figures"]["percent"]["value"] == pytest.approx(14 / 16)
    assert [row["source"] for row in found["by_source"]] == ["Source 00", "Source 01"]
    assert {(each["one"], each["other"]): each["units"] for each in found["confusion"]} == pytest.approx(
        {
            ("Pain", "Sleep"): 4,
            ("Sleep", "Pain"): 4,
            ("Pain", None): 4 + 2,
            (None, "Pain"): 4 + 2,
            ("Pain", "Pain"): 4 * 2,
            (None, None): 2 * 12 + 2 * 10,
        }
    )
    assert [(each["start"], each["differences"]) for each in found["differences"]] == [
        (0, ["other_code"]),
        (10, ["one_sided"]),
        (0, ["other_borders"]),
    ]
    _, out, _ = told("agreement", path, *asked, "--bootstrap", "50", "--json")
    pairs, by_source = json.loads(out)["pairs"], json.loads(out)["by_source"]
    assert [row["figures"]["percent"]["no_interval"] for row in (*pairs, *by_source)] == [ONE_SOURCE] * 4
    code = json.loads(out)["rows"][0]["figures"]
    assert code["percent"]["interval"]["drawn"] == 50
    assert code["alpha_u_2004"]["undefined"] == "not all of the coders worked on each of these sources"
    _, words, _ = told("agreement", path, *asked, "--stat", "percent", "--bootstrap", "50")
    assert f"no interval, because {ONE_SOURCE}" in words
    assert "Anna and Cleo" in words
    assert "Source 00 0-4: same passage, other codes (Anna: Pain; Ben: Sleep)" in words
    assert "    percent agreement" in words
    assert "    Holsti" not in words
    assert "With fewer than ten sources they say little." in words


def test_uncoded_text_themes_and_who_marked_nothing(tmp_path: Path, told: Told) -> None:
    marks: Marks = {
        ("Anna", 0): [(0, 4, "Risks/Pain")],
        ("Ben", 0): [(0, 4, "Risks/Sleep"), (10, 14, "Other")],
    }
    path = marked(tmp_path / "p.review", ["Pain went away soon.", "Sleep came back."], marks)
    n = {}
    for uncoded in ("category", "coded", "marked"):
        _, out, _ = told("agreement", path, "--unit", "characters", "--code", "Risks", "--uncoded", uncoded, "--json")
        n[uncoded] = json.loads(out)["units"]
        assert json.loads(out)["uncoded"] == pytest.approx(16 / 20)
    assert n == {"category": 20, "coded": 4, "marked": 8}
    _, out, _ = told("agreement", path, "--unit", "characters", "--themes", "--json")
    assert [row["code"] for row in json.loads(out)["rows"]] == ["Risks", "Other", None]
    assert figures(out, "Risks")["percent"] == 1
    _, out, _ = told("agreement", path, "--unit", "characters", "--apart", "--json")
    assert figures(out, "Risks/Pain")["percent"] == pytest.approx(16 / 20)
    marks["Anna", 1] = [(0, 5, "Other")]
    path = marked(tmp_path / "q.review", ["Pain went away soon.", "Sleep came back."], marks)
    _, out, _ = told("agreement", path, "--unit", "sources", "--json")
    assert json.loads(out)["sources"] == 1
    _, out, _ = told("agreement", path, "--unit", "sources", "--everyone", "--json")
    assert json.loads(out)["sources"] == 2


def test_decisions_are_ratings_of_sources(tmp_path: Path, told: Told) -> None:
    work = ProjectBuilder(tmp_path / "p.review").with_coder(BEN, "Ben")
    said = (("included", "included"), ("included", "excluded"), ("excluded", "excluded"), ("included", None))
    for number, decisions in enumerate(said):
        work.with_source(f"Source {number}", f"Source {number}")
        assert work.last is not None
        for coder, decision in zip((ANNA, BEN), decisions, strict=True):
            if decision:
                appraisal.decide(
                    project=work.project, source=work.last.id, decision=decision, stage="screening", coder=coder
                )
    work.project.close()
    code, out, _ = told("agreement", tmp_path / "p.review", "--decisions", "screening", "--confusion", "--json")
    assert code == 0
    found = json.loads(out)
    values = {name: figure["value"] for name, figure in found["rows"][0]["figures"].items()}
    assert (found["units"], values["percent"]) == (3, pytest.approx(2 / 3))
    # Both included 1, Anna alone 1, both excluded 1: chance is (2 * 1 + 1 * 2) / 9.
    assert values["cohen_kappa"] == pytest.approx((2 / 3 - 4 / 9) / (5 / 9))
    assert {(each["one"], each["other"]): each["units"] for each in found["confusion"]} == {
        ("included", "included"): 1,
        ("included", "excluded"): 1,
        ("excluded", "excluded"): 1,
    }
    assert told("agreement", tmp_path / "p.review", "--decisions", "retrieval")[0] == 2
    assert told("agreement", tmp_path / "p.review", "--decisions", "screening", "--differences")[0] == 2


def test_fewer_than_two_coders_are_refused(tmp_path: Path, told: Told) -> None:
    path = a_project(tmp_path / "p.review")
    code, out, complaint = told("agreement", path, "--coder", "Anna")
    assert (code, out) == (2, "")
    assert "needs two coders" in complaint
    assert told("agreement", path, "--unit", "passages", "--overlap", "1.5")[0] == 2
    assert told("agreement", path, "--bootstrap", "-1")[0] == 2
    assert told("agreement", path, "--coder", "Anna", "--coder", "Nobody")[0] == 1


def test_files_and_the_paragraph_instead_of_figures(tmp_path: Path, told: Told) -> None:
    path = a_project(tmp_path / "p.review")
    code, words, _ = told("agreement", path, "--methods", "--bootstrap", "20", "--stat", "cohen_kappa")
    assert code == 0
    assert "Agreement of 2 coders was computed with Reviewer" in words
    assert f"Pain: Cohen's kappa 0.400 (no interval, because {ONE_SOURCE}) (n = 50)." in words
    assert "Cohen, J. (1960)." in words
    for what, name in (("figures", "f.xlsx"), ("ratings", "r.csv"), ("sheet", "s.docx")):
        code, words, _ = told("agreement", path, "-o", tmp_path / name, "--write", what, "--code", "Pain")
        assert (code, words) == (0, f"{what.capitalize()} written to {tmp_path / name}.\n")
        assert (tmp_path / name).stat().st_size > 100
        assert told("agreement", path, "-o", tmp_path / name, "--write", what)[0] == 1
    assert (tmp_path / "r.csv").read_text("utf-8-sig").splitlines()[:2] == ["source,unit,Anna,Ben", "Trial,1,1,1"]
    assert told("agreement", path, "-o", tmp_path / "s.pdf", "--write", "sheet")[0] == 1
    assert told("agreement", path, "-o", tmp_path / "r.xlsx", "--write", "ratings")[0] == 1


def test_intervals_of_passages_and_of_two_coders(tmp_path: Path, told: Told) -> None:
    marks: Marks = {
        (name, source): [(at + source, at + 6 + 2 * source, "Pain")]
        for name, at in (("Anna", 0), ("Ben", 3), ("Cleo", 5))
        for source in range(4)
    }
    path = marked(tmp_path / "p.review", [letters(30 + at) for at in range(4)], marks)
    asked = ("--unit", "characters", "--bootstrap", "40")
    _, out, _ = told("agreement", path, *asked, "--pairs", "--json")
    assert told("agreement", path, *asked, "--pairs", "--json")[1] == out
    found = json.loads(out)
    for name in ("alpha_u_2004", "u_alpha_2016"):
        figure = found["rows"][0]["figures"][name]
        assert figure["interval"]["low"] <= figure["value"] <= figure["interval"]["high"]
    assert all(pair["figures"]["percent"]["interval"]["drawn"] == 40 for pair in found["pairs"])
    told("agreement", path, *asked, "-o", tmp_path / "f.csv")
    rows = list(csv.DictReader((tmp_path / "f.csv").read_text("utf-8-sig").splitlines()))
    valued = [row for row in rows if row["value"]]
    assert {(row["rows"], bool(row["low"]), row["no_interval"]) for row in valued} == {
        ("code", True, ""),
        ("pair", True, ""),
        ("source", False, f"because {ONE_SOURCE}"),
    }


def test_a_scale_has_one_value_a_unit(tmp_path: Path, told: Told) -> None:
    marks: Marks = {("Anna", 0): [(0, 4, "1"), (0, 4, "2")], ("Ben", 0): [(0, 4, "1")]}
    path = marked(tmp_path / "p.review", ["Pain went."], marks)
    _, out, _ = told("agreement", path, "--scale", "ordinal", "--json")
    (row,) = [row for row in json.loads(out)["rows"] if row["code"] is None]
    assert row["figures"]["krippendorff_alpha"]["undefined"].startswith("a coder gave one unit several of the codes")
