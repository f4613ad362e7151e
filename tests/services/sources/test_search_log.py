"""What the search log refuses, each in one sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.errors import NotFoundError, UsageError
from reviewer.services.project import projects
from reviewer.services.sources import appraisal, search_log
from tests.builder import ANNA, ProjectBuilder


def test_what_is_no_search_is_refused(a_project: Callable[[], ProjectBuilder]) -> None:
    project = a_project().with_source("A text.").project
    wrong = (
        ({"name": " "}, "empty"),
        ({"origin": "shelf"}, "origin of records"),
        ({"found": "many"}, "number of records"),
    )
    for values, said in wrong:
        given = {"name": "PubMed", "origin": "databases"} | values
        rest = {name: value for name, value in given.items() if name == "found"}
        with pytest.raises(UsageError, match=said):
            search_log.add_search(project=project, name=given["name"], origin=given["origin"], values=rest, coder=ANNA)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="no field"):
        search_log.add_search(project=project, name="P", origin="databases", values={"colour": "red"}, coder=ANNA)
    with pytest.raises(NotFoundError, match="not in the log"):
        search_log.edit_search(project=project, search="1" * 32, values={"found": 1}, coder=ANNA)
    _, search = search_log.add_search(project=project, name="P", origin="databases", coder=ANNA)
    with pytest.raises(NotFoundError, match="not in the project"):
        search_log.found_by(project=project, sources=["2" * 32], search=search, coder=ANNA)


def test_reasons_have_kinds_and_are_one_where_their_words_are(a_project: Callable[[], ProjectBuilder]) -> None:
    project = a_project().project
    appraisal.set_reasons(
        project=project, reasons=["Seen twice", "seen TWICE!", "No people"], kinds={"seen twice": "duplicate"}, coder=ANNA
    )  # fmt: skip
    rules = appraisal.rules(project=project)
    assert rules.reasons == ("Seen twice", "No people")
    assert (rules.kind("SEEN TWICE"), rules.kind("No people"), rules.kind("duplicate")) == (
        "duplicate", "eligibility", "duplicate",
    )  # fmt: skip
    with pytest.raises(UsageError, match="no kind of reason"):
        appraisal.set_reasons(project=project, reasons=["A"], kinds={"A": "colour"}, coder=ANNA)  # type: ignore[dict-item]


def test_how_a_team_screens_is_chosen_from_what_there_is(a_project: Callable[[], ProjectBuilder]) -> None:
    project = a_project().project
    for detail, value in (("screening_by", "3"), ("review", "narrative")):
        with pytest.raises(UsageError, match="cannot be"):
            projects.set_detail(project=project, detail=detail, value=value, coder=ANNA)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="no stage"):
        appraisal.decide(project=project, source="1" * 32, decision="included", stage="later", coder=ANNA)  # type: ignore[arg-type]
