"""Synthesis texts, frozen versions and the summary's template."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.analysis.summary.model import Template
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.coding import citation
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import synthesis, templates, versions
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import project_lookup
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = "It helped within hours. It did not help at all. Nobody knows."


def test_texts_on_the_review_a_code_and_a_cell(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("It helped", "Benefits")
    project, code = builder.project, builder.code("Benefits")
    assert builder.last
    synthesis.write_synthesis(project=project, text="All in all.", coder=ANNA)
    synthesis.write_synthesis(project=project, text="It helps.", code=code, coder=ANNA)
    synthesis.write_synthesis(project=project, text="Fast.", code=code, source=builder.last.id, coder=BEN)
    expected = {(None, None): "All in all.", (code, None): "It helps.", (code, builder.last.id): "Fast."}
    assert synthesis.syntheses(project=builder.reopened().project) == expected
    undo.undo(project=builder.project, coder=ANNA)
    assert (code, builder.last.id) not in synthesis.syntheses(project=builder.project)
    with pytest.raises(NotFoundError):
        synthesis.write_synthesis(project=builder.project, text="x", code="0" * 32, coder=ANNA)


def test_two_edits_of_one_text_are_a_conflict_with_a_proposal(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_code("Benefits")
    code = builder.code("Benefits")
    synthesis.write_synthesis(project=builder.project, text="It helps some people.", code=code, coder=ANNA)
    copy = projects.save_copy(project=builder.project, path=tmp_path / "copy.review")
    theirs = projects.open_project(path=copy)
    synthesis.write_synthesis(project=theirs, text="It helps some people quickly.", code=code, coder=BEN)
    theirs.close()
    synthesis.write_synthesis(project=builder.project, text="It rarely helps some people.", code=code, coder=ANNA)
    merge.merge_files(project=builder.project, paths=[copy])
    (item,) = project_lookup.list_conflicts(project=builder.project)
    assert item.title == "Synthesis of “Benefits”"
    assert item.proposal == "It rarely helps some people quickly."


def test_a_merged_codes_text_goes_on_in_the_one_that_is_shown(a_project: Build) -> None:
    builder = a_project().with_code("Benefits").with_code("Gains")
    project, kept, old = builder.project, builder.code("Benefits"), builder.code("Gains")
    synthesis.write_synthesis(project=project, text="One.", code=kept, coder=ANNA)
    synthesis.write_synthesis(project=project, text="Two.", code=old, coder=ANNA)
    codes.merge_codes(project=project, code=old, into=kept, coder=ANNA)
    assert synthesis.syntheses(project=project)[kept, None] == "One.\n\nTwo."
    synthesis.write_synthesis(project=project, text="One and two.", code=kept, coder=ANNA)
    assert synthesis.syntheses(project=project) == {(kept, None): "One and two."}


def test_citations_of_changed_excerpts_can_be_renewed(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("It helped", "Benefits")
    project, highlight = builder.project, builder.highlight
    text = f"See {synthesis.cite(project=project, highlight=highlight)}."
    highlights.move_ends(project=project, highlight=highlight, start=0, end=22, coder=ANNA)
    (old,) = citation.citations(text)
    assert citation.state_of(old, TEXT[:22]) == "changed"
    (new,) = citation.citations(synthesis.renew_citations(project=project, text=text))
    assert citation.state_of(new, TEXT[:22]) == "holds"


def test_deleting_a_code_or_source_deletes_what_was_written_on_it(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).with_code("Benefits")
    project, code = builder.project, builder.code("Benefits")
    synthesis.write_synthesis(project=project, text="It helps.", code=code, coder=ANNA)
    before = project_lookup.digest(project=project)
    codes.delete_code(project=project, code=code, coder=ANNA)
    assert synthesis.syntheses(project=project) == {}
    assert project_lookup.conflict_count(project=project) == 0
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before


def test_a_version_tells_what_changed_since(a_project: Build) -> None:
    builder = a_project().with_source(TEXT)
    project = builder.project
    kept = builder.coded("It helped", "Benefits").highlight
    moved = builder.coded("It did not help", "Benefits").highlight
    gone = builder.coded("Nobody", "Benefits").highlight
    versions.freeze(project=project, name=" Draft  1 ", coder=ANNA)
    version = versions.version_named(project=project, name="draft 1")
    assert [mark.highlight for mark in version.excerpts] == sorted([kept, moved, gone])
    assert versions.compare(project=project, version=version).same
    assert versions.version_now(project=project) == "Draft 1"
    highlights.move_ends(project=project, highlight=moved, start=24, end=46, coder=ANNA)
    highlights.delete_highlights(project=project, ids=[gone], coder=ANNA)
    highlights.tag_highlight(
        project=project, highlight=kept, codes=[builder.with_code("Speed").code("Speed")], coder=ANNA
    )
    added = builder.coded("knows", "Benefits").highlight
    found = versions.compare(project=builder.reopened().project, version=version)
    assert (found.same, found.gone, found.added) == (False, (gone,), (added,))
    assert (found.changed, found.recoded) == ((moved,), (kept,))
    assert versions.version_now(project=builder.project) == ""
    with pytest.raises(UsageError, match="already"):
        versions.freeze(project=builder.project, name="DRAFT 1", coder=ANNA)
    assert checks.check(project=builder.project).fine


def test_a_template_is_kept_for_the_team(a_project: Build) -> None:
    builder = a_project()
    assert templates.summary_template(project=builder.project) == Template()
    own = replace(
        Template(), name="House style", parts=("codes", "method"), accent="#123ABC", memos=False, included_only=True
    )
    templates.set_summary_template(project=builder.project, template=own, coder=ANNA)
    assert templates.summary_template(project=builder.reopened().project) == own


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"colour": "red"}, "no “colour”"),
        ({"accent": "red"}, "#rrggbb"),
        ({"parts": ["codes", "dreams"]}, "dreams"),
        ({"parts": ["codes", "codes"]}, "twice"),
        ({"memos": "yes"}, "true or false"),
        ({"included_only": 1}, "true or false"),
        ({"context": "page"}, "choose one of"),
        ([1], "not an object"),
    ],
)
def test_a_template_that_cannot_be_is_refused(tmp_path: Path, given: object, said: str) -> None:
    path = tmp_path / "t.json"
    path.write_text(json.dumps(given), "utf-8")
    with pytest.raises(UsageError, match=said):
        templates.read_template(path=path)
