"""Matrices of very many codings are those of few, whatever stands in the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.analysis.matrix import at_scale
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.text import normalised
from reviewer.services.coding import codes
from reviewer.services.evidence import analysis, coded_read
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.shared import people
from reviewer.services.sources import corrected_text
from tests.analysis.coded_project import at_random
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.services.coding.test_regions import Paper

CLEO = "c1e0" * 8


@pytest.fixture
def work(a_project, tmp_path: Path) -> ProjectBuilder:
    """Regions, a code that was merged, highlights left in an earlier text, and two coders who are one."""
    work = at_random(a_project(), 4, 30)
    last = work.last
    assert last is not None
    paper = Paper(work, tmp_path)
    for coder in (ANNA, BEN, ANNA):
        paper.mark("Risks", "Benefits/Mood", coder=coder)
    codes.merge_codes(project=work.project, code=work.code("Mechanism"), into=work.code("Risks"), coder=ANNA)
    text = normalised("Nothing of it is left.")
    new = ImportedSource(text, last.title, "new.txt", "text/plain", "text", "utf-8", text.encode())
    corrected_text.replace_text(project=work.project, source=last.id, imported=new, coder=ANNA)
    work.with_coder(CLEO, "Cleo")
    people.unify_coders(project=work.project, pairs=[(BEN, CLEO)], coder=ANNA)
    return work


def test_every_matrix_is_the_same(work: ProjectBuilder, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = ("code-source", "framework", "code-attribute", "code-coder", "code-time", "case-code")
    choices = [MatrixChoice(kind, unit) for kind in kinds for unit in analysis.units(kind)]
    choices += [
        MatrixChoice("co-occurrence", unit, together=how)
        for unit in analysis.units("co-occurrence")
        for how in analysis.TOGETHER
    ]
    asked = [(choice, ExcerptFilter()) for choice in choices]
    asked += [
        (MatrixChoice(), ExcerptFilter(codes=(work.code("Risks"),))),
        (MatrixChoice(), ExcerptFilter(coders=(ANNA,))),
    ]

    def all_of_them() -> list[object]:
        made = [analysis.matrix(project=work.project, choice=choice, wanted=wanted) for choice, wanted in asked]
        return [(each, [sorted(each.highlights(*cell)) for cell in sorted(each.values)[:3]]) for each in made]

    plain = all_of_them()
    monkeypatch.setattr(coded_read, "MANY", 0)
    made: list[object] = []
    real = at_scale.ManyCoded
    monkeypatch.setattr(coded_read, "ManyCoded", lambda *told: made.append(told) or real(*told))
    assert all_of_them() == plain
    # Read once for all of them, until something changes.
    assert len(made) == 1
    work.with_code("Another")
    analysis.matrix(project=work.project)
    assert len(made) == 2
    monkeypatch.setattr(at_scale, "available", lambda: False)
    assert len(all_of_them()) == len(plain)
    assert len(made) == 2
