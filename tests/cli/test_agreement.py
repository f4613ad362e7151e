"""`reviewer agreement`: the published figures of a table, through a project in which two coders worked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import main as program
from reviewer.services.coding import highlights
from tests.builder import ANNA, BEN, ProjectBuilder

Told = Callable[..., Any]


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
    assert "Cohen's kappa               0.4000" in out
    assert "fewer than ten sources" in out


def test_whole_sources_say_why_nothing_can_be_said(tmp_path: Path, told: Told) -> None:
    _, out, _ = told("agreement", a_project(tmp_path / "p.review"), "--unit", "sources")
    assert "Cohen's kappa               undefined, because all coders gave the same value everywhere" in out


def test_the_published_passages_of_alpha_u(tmp_path: Path, told: Told) -> None:
    """Krippendorff (2004, p. 251): two coders on 300 characters, one category with alpha .7286 and one with 1."""
    work = ProjectBuilder(tmp_path / "p.review").with_coder(BEN, "Ben").with_code("C").with_code("K")
    text = "".join(chr(97 + at % 26) for at in range(300))
    work.with_source(text, "Continuum")
    assert work.last is not None
    marked = {
        (ANNA, "C"): [(75, 70), (220, 30)],
        (BEN, "C"): [(70, 80), (205, 20), (250, 20)],
        (ANNA, "K"): [(30, 60), (150, 50)],
        (BEN, "K"): [(30, 60), (150, 50)],
    }
    for (coder, code), spans in marked.items():
        for begin, length in spans:
            highlights.highlight_passage(
                project=work.project,
                source=work.last.id,
                start=begin,
                end=begin + length,
                coder=coder,
                codes=[work.code(code)],
            )
    work.project.close()
    _, out, _ = told("agreement", tmp_path / "p.review", "--json")
    found = {row["code"]: row["figures"]["alpha_u_2004"]["value"] for row in json.loads(out)["rows"][:2]}
    assert found == {"C": pytest.approx(0.7286, abs=5e-5), "K": 1}


def test_fewer_than_two_coders_are_refused(tmp_path: Path, told: Told) -> None:
    path = a_project(tmp_path / "p.review")
    code, out, complaint = told("agreement", path, "--coder", "Anna")
    assert (code, out) == (2, "")
    assert "needs two coders" in complaint
    assert told("agreement", path, "--bootstrap", "-1")[0] == 2
    assert told("agreement", path, "--coder", "Anna", "--coder", "Nobody")[0] == 1
