"""A corrected text: highlights are carried over, and what cannot be placed keeps its exact quote."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer import cli
from reviewer.errors import UsageError
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.text import normalised
from reviewer.model.team.conflict import Twin
from reviewer.services.coding import highlights
from reviewer.services.evidence import coverage, excerpts, search
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import corrected_text
from reviewer.services.sources import sources as source_service
from reviewer.services.team import conflicts, merge
from tests.builder import ANNA, BEN, ProjectBuilder

OLD = (
    "Trial\n\nReIief came within h0urs for sorne people, as the nurses wrote. 😀 Others felt nothing.\n\n"
    "The rnedicine is not approved.\n\nA line that the next version leaves out altogether."
)
NEW = (
    "Trial\n\nNew line.\n\nRelief came within hours for some people, as the nurses wrote. 😀 Others felt nothing.\n\n"
    "The medicine is not approved."
)
Build = Callable[[], ProjectBuilder]


def imported(text: str) -> ImportedSource:
    return ImportedSource(normalised(text), "Trial", "better.txt", "text/plain", "text", "utf-8", text.encode())


def corrected(builder: ProjectBuilder, coder: str = ANNA) -> corrected_text.Correction:
    assert builder.last is not None
    return corrected_text.replace_text(
        project=builder.project, source=builder.last.id, imported=imported(NEW), coder=coder
    )


@pytest.fixture
def coded(a_project: Build) -> ProjectBuilder:
    builder = a_project().with_coder(BEN, "Ben").with_source(OLD, "Trial")
    builder.coded("Others felt nothing", "Benefits", memo="Mine")
    builder.coded("ReIief came within h0urs for sorne people", "Risks", coder=BEN)
    return builder.coded("A line that the next version leaves out altogether", "Regulation")


def quotes(builder: ProjectBuilder) -> dict[str, str]:
    """The quote of each excerpt and its codes."""
    found = excerpts.list_excerpts(project=builder.project)
    return {excerpt.quote: ", ".join(code.path for code in excerpt.codes) for excerpt in found}


def test_each_highlight_is_carried_or_keeps_its_exact_quote(coded: ProjectBuilder) -> None:
    done = corrected(coded)
    assert [item.placement.verdict for item in done.items] == ["carried", "carried", "lost"]
    assert quotes(coded) == {
        "Others felt nothing": "Benefits",
        "Relief came within hours for some people": "Risks",
        "A line that the next version leaves out altogether": "Regulation",
    }
    assert coded.last is not None
    source = coded.last.id
    assert highlight_lookup.text_of(project=coded.project, source=source).text == NEW
    here = highlight_lookup.highlights_of(project=coded.project, source=source)
    assert [NEW[h.start : h.end] for h in here] == ["Relief came within hours for some people", "Others felt nothing"]
    left = corrected_text.outstanding(project=coded.project)
    assert [(item.quote, item.waits_for) for item in left] == [
        ("A line that the next version leaves out altogether", "unplaced")
    ]
    assert coverage.coverage(project=coded.project, sources=[source])[source].highlights == 2
    found = search.search(project=coded.project, query="code:Regulation line")
    assert not found.hits
    assert checks.check(project=coded.project).fine


def test_one_undo_brings_the_old_text_back(coded: ProjectBuilder) -> None:
    before, digest = quotes(coded), project_lookup.digest(project=coded.project)
    corrected(coded)
    undo.undo(project=coded.project, coder=ANNA)
    assert quotes(coded) == before
    undo.redo(project=coded.project, coder=ANNA)
    assert "Relief came within hours for some people" in quotes(coded)
    assert project_lookup.digest(project=coded.project) != digest
    assert checks.check(project=coded.reopened().project).fine


def test_what_waits_can_be_placed_by_hand(coded: ProjectBuilder) -> None:
    corrected(coded)
    [left] = corrected_text.outstanding(project=coded.project)
    start = NEW.index("New line")
    corrected_text.place_at(project=coded.project, highlight=left.highlight.id, start=start, end=start + 8, coder=BEN)
    assert quotes(coded)["New line"] == "Regulation"
    assert corrected_text.outstanding(project=coded.project) == []
    with pytest.raises(UsageError):
        corrected_text.place_at(project=coded.project, highlight=left.highlight.id, start=5, end=9_000, coder=BEN)


def test_what_was_found_by_likeness_waits_until_somebody_accepts_it(a_project: Build) -> None:
    builder = a_project().with_source(OLD, "Trial").coded("rnedicine is", "Risks")
    corrected(builder)
    [waits] = corrected_text.outstanding(project=builder.project)
    assert (waits.quote, waits.waits_for) == ("medicine is", "review")
    corrected_text.accept(project=builder.project, highlights=[waits.highlight.id], coder=ANNA)
    assert corrected_text.outstanding(project=builder.project) == []


def test_work_on_the_old_text_is_merged_and_carried_later(coded: ProjectBuilder, tmp_path: Path) -> None:
    assert coded.last is not None
    source = coded.last.id
    shutil.copy(coded.project.path, tmp_path / "ben.review")
    ben = projects.open_project(path=tmp_path / "ben.review")
    start, end = highlight_lookup.find_quote(project=ben, source=source, quote="The rnedicine is not approved")
    highlights.highlight_passage(project=ben, source=source, start=start, end=end, coder=BEN, memo="Check the year")
    ben.close()
    corrected(coded)
    merge.merge_files(project=coded.project, paths=[tmp_path / "ben.review"])
    assert "The rnedicine is not approved" in quotes(coded)
    done = corrected_text.carry_over(project=coded.project, source=source, coder=ANNA)
    assert done.count("lost") == 1
    assert "The medicine is not approved" in quotes(coded)
    back = projects.open_project(path=tmp_path / "ben.review")
    merge.merge_files(project=back, paths=[coded.project.path])
    assert project_lookup.digest(project=back) == project_lookup.digest(project=coded.project)
    back.close()


def test_two_different_corrections_are_a_conflict(coded: ProjectBuilder, tmp_path: Path) -> None:
    assert coded.last is not None
    shutil.copy(coded.project.path, tmp_path / "ben.review")
    ben = projects.open_project(path=tmp_path / "ben.review")
    corrected_text.replace_text(
        project=ben, source=coded.last.id, imported=imported(NEW.replace("New line", "Other line")), coder=BEN
    )
    ben.close()
    corrected(coded)
    report = merge.merge_files(project=coded.project, paths=[tmp_path / "ben.review"]).report
    opened = [conflict.field for file in report.files for conflict in file.conflicts]
    assert "edition" in opened
    assert checks.check(project=coded.project).fine


def test_what_cannot_be_corrected_is_said(coded: ProjectBuilder) -> None:
    assert coded.last is not None
    source = coded.last.id
    coded.with_source("Something else entirely.", "Leaflet")
    for text, words in ((OLD, "has already"), ("Something else entirely.", "Leaflet")):
        with pytest.raises(UsageError, match=words):
            corrected_text.replace_text(project=coded.project, source=source, imported=imported(text), coder=ANNA)


def test_importing_the_corrected_text_again_adds_nothing(coded: ProjectBuilder) -> None:
    assert coded.last is not None
    source = coded.last.id
    corrected(coded)
    coded.with_source(NEW, "Again")
    assert coded.last.id == source
    assert len(source_lookup.list_sources(project=coded.project)) == 1


def test_from_the_command_line(coded: ProjectBuilder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = coded.project.path
    coded.project.close()
    (tmp_path / "better.txt").write_text(NEW, "utf-8")
    given = ["correct", str(path), "--source", "Trial", str(tmp_path / "better.txt")]
    assert cli.main([*given, "--dry-run"]) == 1
    assert "3 highlights: 2 carried, 0 to review, 1 could not be placed." in capsys.readouterr().out
    assert cli.main(given) == 1
    assert "could not be placed: “A line that the next version" in capsys.readouterr().err
    assert cli.main(["text", str(path), "--source", "Trial"]) == 0
    assert capsys.readouterr().out.startswith(NEW[:40])
    coded.reopened()


def test_one_work_that_is_there_twice_is_proposed_and_joined(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source("Relief came\n\nwithin hours.", "First")
    first = builder.last
    builder.coded("Relief came", "Benefits")
    builder.with_source("Relief  came within hours.\n", "Second").coded("within hours", "Risks", coder=BEN, memo="Soon")
    second = builder.last
    assert first is not None
    assert second is not None
    source_service.set_reference(project=builder.project, source=second.id, field="year", value="2020", coder=BEN)
    highlights.write_memo(project=builder.project, target_kind="source", target=second.id, text="Twice?", coder=BEN)
    before, found = quotes(builder), excerpts.list_excerpts(project=builder.project)
    [twin] = conflicts.list_twins(project=builder.project)
    assert (twin.kind, {twin.keep, twin.other}) == ("source", {first.id, second.id})
    conflicts.unify_twins(project=builder.project, twins=[twin], coder=ANNA)
    [left] = source_lookup.list_sources(project=builder.project)
    assert left.id == min(first.id, second.id)
    assert {" ".join(quote.split()): path for quote, path in quotes(builder).items()} == before
    assert {e.memo for e in excerpts.list_excerpts(project=builder.project)} == {e.memo for e in found}
    assert left.reference.year == "2020"
    assert [memo.text for memo in highlight_lookup.memos(project=builder.project, target=left.id)] == ["Twice?"]
    assert conflicts.list_twins(project=builder.project) == []
    assert checks.check(project=builder.project).fine
    undo.undo(project=builder.project, coder=ANNA)
    assert len(source_lookup.list_sources(project=builder.project)) == 2
    assert quotes(builder) == before


def test_sources_are_not_joined_where_a_passage_would_lose_its_place(a_project: Build) -> None:
    builder = a_project().with_source("Relief came within hours.", "First")
    first = builder.last
    builder.with_source("Nobody knows what any of these four words might mean here.", "Second")
    second = builder.last
    assert first is not None
    assert second is not None
    builder.coded("Nobody knows what any of these", "Risks")
    twin = Twin("source", first.id, second.id, "Second")
    with pytest.raises(UsageError, match="no place in the other text"):
        conflicts.unify_twins(project=builder.project, twins=[twin], coder=ANNA)
    assert len(source_lookup.list_sources(project=builder.project)) == 2


def test_sources_are_joined_from_the_command_line(a_project: Build, capsys: pytest.CaptureFixture[str]) -> None:
    builder = a_project().with_source("Relief came.", "First").with_source("Relief  came.", "Second")
    path = builder.project.path
    builder.project.close()
    assert cli.main(["conflicts", str(path)]) == 0
    assert "The source" in capsys.readouterr().out
    assert cli.main(["conflicts", str(path), "--unify-sources"]) == 0
    assert "is one now" in capsys.readouterr().err
    assert len(source_lookup.list_sources(project=builder.reopened().project)) == 1
