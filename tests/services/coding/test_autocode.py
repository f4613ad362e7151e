"""Autocode by structure: what is found over all texts, coded as one action with one undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import UsageError
from reviewer.services.coding import autocode
from reviewer.services.evidence import excerpts
from reviewer.services.project import undo
from reviewer.services.shared import project_lookup
from reviewer.services.sources import import_sources
from tests.builder import ANNA, ProjectBuilder

ONE = (
    "# Sleep\n\nForty people were asked.\n\n## 1. Methods\n\nBy post.\n\n## Benefits and/or risks\n\nBoth were small.\n"
)
TWO = "# Pain\n\nNobody was asked.\n\n## METHODS\n\nBy telephone.\n"


@pytest.fixture
def builder(a_project: Callable[[], ProjectBuilder], tmp_path: Path) -> ProjectBuilder:
    builder = a_project()
    for name, text in (("one.md", ONE), ("two.md", TWO)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        import_sources.import_files(project=builder.project, paths=[tmp_path / name], coder=ANNA)
    return builder


def quotes(builder: ProjectBuilder, path: str) -> list[str]:
    code = builder.code(path)
    everything = excerpts.list_excerpts(project=builder.project)
    return [one.quote for one in everything if code in {each.id for each in one.codes}]


def test_names_of_all_texts_together(builder: ProjectBuilder) -> None:
    found = autocode.alike(project=builder.project, by="headings")
    assert [(one.name, len(one.places), one.sources) for one in found] == [
        ("Methods", 2, 2), ("Sleep", 1, 1), ("Benefits and/or risks", 1, 1), ("Pain", 1, 1),
    ]  # fmt: skip


def test_a_code_each_under_another_with_one_undo(builder: ProjectBuilder) -> None:
    builder.with_code("Parts/Methods")
    before = builder.paths()
    chosen = [one for one in autocode.alike(project=builder.project, by="headings") if one.name[0] in "MB"]
    changes = autocode.code_alike(project=builder.project, chosen=chosen, under=builder.code("Parts"), coder=ANNA)
    assert str(changes.label) == "Autocode 3 passages by 2 names"
    assert builder.paths() == [*before, "Parts/Benefits and / or risks"]
    assert quotes(builder, "Parts/Methods") == ["1. Methods\n\nBy post.", "METHODS\n\nBy telephone."]
    assert quotes(builder, "Parts/Benefits and / or risks") == ["Benefits and/or risks\n\nBoth were small."]
    undo.undo(project=builder.project, coder=ANNA)
    assert builder.paths() == before
    assert not excerpts.list_excerpts(project=builder.project)


def test_coded_again_nothing_is_doubled(builder: ProjectBuilder) -> None:
    chosen = autocode.alike(project=builder.project, by="headings")
    autocode.code_alike(project=builder.project, chosen=chosen, coder=ANNA)
    digest = project_lookup.digest(project=builder.project)
    assert not autocode.code_alike(project=builder.project, chosen=chosen, coder=ANNA)
    assert project_lookup.digest(project=builder.project) == digest


def test_nothing_chosen_is_refused(builder: ProjectBuilder) -> None:
    with pytest.raises(UsageError, match="choose at least one"):
        autocode.code_alike(project=builder.project, chosen=[], coder=ANNA)


def test_only_in_chosen_sources(builder: ProjectBuilder) -> None:
    first = autocode.alike(project=builder.project, by="headings")[-1].places[0].source
    found = autocode.alike(project=builder.project, by="headings", sources=[first])
    assert {place.source for one in found for place in one.places} == {first}
    assert [one.name for one in found] == ["Pain", "METHODS"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Pain/sleep", "Pain / sleep"),
        ("word " * 60, ("word " * 39).rstrip() + "…"),
        ("one\u0007two", "one two"),
        ("/", "–"),
    ],
)
def test_names_become_names_of_codes(builder: ProjectBuilder, name: str, code: str) -> None:
    assert autocode.code_name(name) == code
    one = autocode.alike(project=builder.project, by="headings")[0]
    autocode.code_alike(project=builder.project, chosen=[autocode.Alike(name, one.places)], coder=ANNA)
    assert builder.paths()[-1] == code
