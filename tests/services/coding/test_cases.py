"""Cases: what sources and passages speak of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.errors import NotFoundError, UsageError
from reviewer.services.coding import cases, highlights
from reviewer.services.project import checks, history, undo
from reviewer.services.shared import highlight_lookup, project_lookup
from reviewer.services.sources import purge, sources
from tests.builder import ANNA, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = "Maria felt better. Carl did not. Nobody knows why."


def a_case(a_project: Build) -> tuple[ProjectBuilder, str, str]:
    """A source in which Maria's words are tagged, and the case Maria that holds them."""
    builder = a_project().with_source(TEXT, "Talks").coded("Maria felt better", "Benefits")
    assert builder.last is not None
    _, case = cases.add_case(project=builder.project, name="Maria", highlights=[builder.highlight], coder=ANNA)
    return builder, case, builder.last.id


def test_a_case_holds_sources_and_passages(a_project: Build) -> None:
    builder, case, source = a_case(a_project)
    project = builder.project
    cases.put_into_case(project=project, case=case, sources=[source], coder=ANNA)
    now = cases.case_with(project=project, identifier=case)
    assert (now.name, now.sources, now.highlights) == ("Maria", (source,), (builder.highlight,))
    start = TEXT.index("Nobody")
    before = project_lookup.digest(project=project)
    _, highlight = cases.put_passage_into_case(
        project=project, case=case, source=source, start=start, end=start + 6, coder=ANNA
    )
    [passage] = highlight_lookup.highlights(project=project, ids=[highlight])
    assert (passage.start, passage.end, passage.codes) == (start, start + 6, ())
    assert set(cases.case_with(project=project, identifier=case).highlights) == {builder.highlight, highlight}
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before
    cases.take_from_case(project=project, case=case, things=[source], coder=ANNA)
    assert cases.case_with(project=project, identifier=case).sources == ()
    assert checks.check(project=project).fine


def test_a_case_has_attributes_of_its_own(a_project: Build) -> None:
    builder, case, _ = a_case(a_project)
    project = builder.project
    cases.set_case_attribute(project=project, case=case, name="Age", type_="number", value="41", coder=ANNA)
    cases.set_case_attribute(project=project, case=case, name="Town", type_="text", value="Ulm", coder=ANNA)
    now = cases.case_with(project=project, identifier=case)
    assert [(each.name, each.type, each.value) for each in now.attributes] == [
        ("Age", "number", "41"), ("Town", "text", "Ulm")
    ]  # fmt: skip
    cases.set_case_attribute(project=project, case=case, name="Age", type_="number", value="", coder=ANNA)
    assert cases.case_with(project=project, identifier=case).attribute("Age") == ""
    undo.undo(project=project, coder=ANNA)
    assert cases.case_with(project=project, identifier=case).attribute("Age") == "41"
    with pytest.raises(UsageError, match="not a number"):
        cases.set_case_attribute(project=project, case=case, name="Age", type_="number", value="old", coder=ANNA)


def test_a_case_is_renamed_described_and_deleted_and_the_passages_stay(a_project: Build) -> None:
    builder, case, _ = a_case(a_project)
    project = builder.project
    before = project_lookup.digest(project=project)
    cases.rename_case(project=project, case=case, name="Maria M.", coder=ANNA)
    cases.describe_case(project=project, case=case, note="Spoke first", coder=ANNA)
    assert cases.find_case(project=project, name="maria m.").note == "Spoke first"
    cases.delete_case(project=project, case=case, coder=ANNA)
    assert cases.list_cases(project=project) == []
    assert len(highlight_lookup.highlights(project=project, ids=[builder.highlight])) == 1
    told = [entry.sentence for entry in history.history(project=project, limit=3)]
    assert told == [
        "Anna deleted the case “Maria M.”",
        "Anna changed the case “Maria M.”",
        "Anna changed the case “Maria M.”",
    ]
    for _ in range(3):
        undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before


def test_what_a_case_held_leaves_it_with_its_source_or_highlight(a_project: Build) -> None:
    builder, case, source = a_case(a_project)
    project = builder.project
    cases.put_into_case(project=project, case=case, sources=[source], coder=ANNA)
    highlights.delete_highlights(project=project, ids=[builder.highlight], coder=ANNA)
    assert cases.case_with(project=project, identifier=case).highlights == ()
    undo.undo(project=project, coder=ANNA)
    sources.remove_source(project=project, source=source, coder=ANNA)
    now = cases.case_with(project=project, identifier=case)
    assert (now.sources, now.highlights) == ((), ())
    assert project_lookup.conflict_count(project=project) == 0


def test_a_purged_source_leaves_nothing_in_the_case_and_the_case_stays(a_project: Build) -> None:
    builder, case, source = a_case(a_project)
    project = builder.project
    cases.put_into_case(project=project, case=case, sources=[source], coder=ANNA)
    cases.set_case_attribute(project=project, case=case, name="Age", type_="number", value="41", coder=ANNA)
    purge.purge_source(project=project, source=source, confirm="Talks", coder=ANNA)
    [now] = cases.list_cases(project=project)
    assert (now.name, now.attribute("Age"), now.sources, now.highlights) == ("Maria", "41", (), ())
    assert checks.check(project=project).fine


def test_what_cannot_be_a_case_is_refused(a_project: Build) -> None:
    builder, case, source = a_case(a_project)
    project = builder.project
    with pytest.raises(UsageError, match="already"):
        cases.add_case(project=project, name="maria", coder=ANNA)
    with pytest.raises(NotFoundError):
        cases.put_into_case(project=project, case=case, highlights=[source], coder=ANNA)
    with pytest.raises(NotFoundError):
        cases.put_into_case(project=project, case=case, sources=["0" * 32], coder=ANNA)
    with pytest.raises(NotFoundError, match="did you mean “Maria”"):
        cases.find_case(project=project, name="Mari")
    with pytest.raises(UsageError, match="cannot be highlighted"):
        cases.put_passage_into_case(project=project, case=case, source=source, start=0, end=5_000, coder=ANNA)
    assert cases.case_with(project=project, identifier=case).highlights == (builder.highlight,)
