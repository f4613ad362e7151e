"""Reference files into a project: whom each entry is given to, what is written, and one undo for all of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, ReadOnlyProject
from reviewer.progress import Progress
from reviewer.services.evidence import summary
from reviewer.services.evidence.templates import Template
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import corrected_text, references, sources
from reviewer.services.sources.references import Decision, Proposal, ReferenceReport
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]


def ris(**tags: str | list[str]) -> str:
    lines = [(tag, each) for tag, value in tags.items() for each in ([value] if isinstance(value, str) else value)]
    return "".join(f"{tag}  - {value}\n" for tag, value in [("TY", "JOUR"), *lines, ("ER", "")])


def proposed(builder: ProjectBuilder, tmp_path: Path, text: str, name: str = "in.ris") -> list[Proposal]:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    read = references.read_reference_file(path=path)
    return references.propose_references(project=builder.project, entries=read.entries)


def imported(builder: ProjectBuilder, tmp_path: Path, text: str, *, replace: bool = False) -> ReferenceReport:
    decisions = references.decisions_for(proposed(builder, tmp_path, text))
    return references.apply_references(project=builder.project, decisions=decisions, coder=ANNA, replace=replace)


def source_of(builder: ProjectBuilder, title: str) -> sources.Source:
    return source_lookup.find_source(project=builder.project, name=title)


def refer(builder: ProjectBuilder, **fields: str) -> None:
    assert builder.last is not None
    for field, value in fields.items():
        sources.set_reference(project=builder.project, source=builder.last.id, field=field, value=value, coder=ANNA)


@pytest.mark.parametrize(
    ("there", "entry", "verdict", "why"),
    [
        ({"doi": "https://doi.org/10.1234/ABC"}, {"TI": "Another name", "DO": "10.1234/abc"}, "matched", "doi"),
        ({"url": "https://www.example.org/p/"}, {"TI": "X", "UR": "http://example.org/p#top"}, "matched", "address"),
        ({"title": "Über Café: relief"}, {"TI": "UBER CAFE – Relief."}, "matched", "title"),
        ({}, {"TI": "Whatever it is", "L1": "C:\\Papers\\Trial.TXT"}, "matched", "file"),
        ({"title": "Ketamine for low mood: a trial"}, {"TI": "Ketamine for low moods: a trail"}, "unsure", "alike"),
        ({"title": "Same", "doi": "10.1234/a"}, {"TI": "Same", "DO": "10.1234/b"}, "unsure", "other doi"),
        ({"title": "Same", "year": "2001"}, {"TI": "Same", "PY": "2020"}, "unsure", "other year"),
        ({"title": "Ketamine for low mood"}, {"TI": "Sleep in children"}, "new", ""),
    ],
)
def test_whom_an_entry_belongs_to(
    a_project: Build, tmp_path: Path, there: dict[str, str], entry: dict[str, str], verdict: str, why: str
) -> None:
    builder = a_project().with_source("It helped.", "Trial")
    refer(builder, **there)
    (found,) = proposed(builder, tmp_path, ris(**entry))
    assert (found.verdict, found.why) == (verdict, why)
    assert found.source == ("" if verdict == "new" else builder.last.id if builder.last else "?")


def test_two_sources_of_one_title_are_for_somebody_to_decide(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("One.", "Trial").with_source("Two.", "Trial")
    assert [(each.verdict, each.why) for each in proposed(builder, tmp_path, ris(TI="trial"))] == [
        ("unsure", "several")
    ]


def test_an_entry_that_comes_twice_is_written_once(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("One.", "Trial")
    text = ris(TI="New", DO="10.1234/x") + ris(TI="New, again", DO="10.1234/X") + ris(TI="Trial") + ris(TI="Trial")
    found = proposed(builder, tmp_path, text)
    assert [each.verdict for each in found] == ["new", "unsure", "matched", "unsure"]
    assert [each.why for each in found][1::2] == ["twice", "taken"]
    assert [found[1].line, found[3].line] == [1, 9]
    report = imported(builder, tmp_path, text)
    assert (report.attached, report.created, report.unchanged, report.skipped) == (1, 1, 0, 2)


FULL = ris(
    TI="Trial",
    AU=["Müller, J.", "Öz, B."],
    PY="2023",
    T2="Journal",
    VL="1",
    SP="2",
    EP="9",
    DO="10.1234/x",
    KW=["a", "b"],
)


def test_empty_fields_are_filled_and_the_others_stay(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("One.", "Trial")
    refer(builder, year="1999", doi="10.1234/x")
    assert imported(builder, tmp_path, FULL).attached == 1
    reference = source_of(builder, "Trial").reference
    assert (reference.year, reference.authors, reference.container) == ("1999", "Müller, J.; Öz, B.", "Journal")
    assert (reference.volume, reference.pages) == ("1", "2-9")
    assert [(each.name, each.value) for each in source_of(builder, "Trial").attributes] == [("Keywords", "a; b")]
    assert imported(builder, tmp_path, FULL).unchanged == 1
    assert imported(builder, tmp_path, FULL, replace=True).attached == 1
    assert source_of(builder, "Trial").reference.year == "2023"


def test_one_undo_takes_everything_back(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("One.", "Trial")
    before = source_lookup.list_sources(project=builder.project)
    report = imported(builder, tmp_path, FULL + ris(TI="New one") + ris(TI="Another thing"))
    assert (report.attached, report.created) == (1, 2)
    assert len(source_lookup.list_sources(project=builder.project)) == 3
    undo.undo(project=builder.project, coder=ANNA)
    assert source_lookup.list_sources(project=builder.project) == before
    undo.redo(project=builder.project, coder=ANNA)
    assert len(source_lookup.list_sources(project=builder.project)) == 3
    assert checks.check(project=builder.project).fine


def test_a_source_without_text_is_there_like_any_other(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    imported(builder, tmp_path, FULL)
    made = source_of(builder, "Trial")
    assert (made.sha256, made.characters, made.file_name) == ("", 0, "")
    again = builder.reopened()
    assert source_of(again, "Trial") == made
    ben = projects.create_project(path=tmp_path / "ben.review", title="B", coder=BEN, coder_name="Ben")
    ben.close()
    merge.merge_files(project=again.project, paths=[tmp_path / "ben.review"])
    assert source_of(again, "Trial") == made


def test_cancelling_leaves_the_project_as_it_was(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    found = proposed(builder, tmp_path, "".join(ris(TI=f"Work number {number}") for number in range(20)))
    digest = project_lookup.digest(project=builder.project)
    stopping = Progress(lambda _label, done, _total: stopping.stop() if done == 5 else None)
    with pytest.raises(Cancelled):
        references.apply_references(
            project=builder.project, decisions=references.decisions_for(found), coder=ANNA, progress=stopping
        )
    assert project_lookup.digest(project=builder.project) == digest


def test_decisions_of_a_person(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("One.", "Trial").with_source("Two.", "Other")
    first, second = proposed(builder, tmp_path, ris(TI="Nothing like it", VL="7") + ris(TI="Not wanted at all"))
    gone = Decision(second.entry, "attach", "f" * 32)
    report = references.apply_references(
        project=builder.project,
        decisions=[Decision(first.entry, "attach", source_of(builder, "Other").id), gone],
        coder=ANNA,
    )
    assert (report.attached, report.skipped) == (1, 1)
    assert source_of(builder, "Other").reference.volume == "7"


def test_a_project_that_is_only_read_is_not_written(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    found = proposed(builder, tmp_path, FULL)
    builder.project.close()
    builder.project = projects.open_project(path=builder.project.path, read_only=True)
    with pytest.raises(ReadOnlyProject):
        references.apply_references(project=builder.project, decisions=references.decisions_for(found), coder=ANNA)


@pytest.mark.parametrize("name", ["out.ris", "out.bib", "out.json"])
def test_what_is_exported_finds_its_sources_again(a_project: Build, tmp_path: Path, name: str) -> None:
    builder = a_project().with_source("One.", "Trial")
    imported(builder, tmp_path, FULL + ris(TI="New one", UR="https://example.org/a_b%20c"))
    assert references.export_references(project=builder.project, path=tmp_path / name) == 2
    read = references.read_reference_file(path=tmp_path / name)
    found = references.propose_references(project=builder.project, entries=read.entries)
    assert [each.verdict for each in found] == ["matched", "matched"]
    report = references.apply_references(
        project=builder.project, decisions=references.decisions_for(found), coder=ANNA, replace=True
    )
    assert report.unchanged == 2


def test_the_summary_writes_its_references_in_a_style(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("It helped.", "Trial").coded("helped", "Benefits")
    imported(builder, tmp_path, FULL)
    (plain,) = summary.build_summary(project=builder.project).references
    assert plain.citation == "Müller, J.; Öz, B. (2023). Trial. Journal, 1, 2-9. doi:10.1234/x"
    assert plain.citation_runs == ()
    (styled,) = summary.build_summary(project=builder.project, template=Template(citation_style="apa")).references
    assert styled.citation == "Müller, J., & Öz, B. (2023). Trial. Journal, 1, 2–9. https://doi.org/10.1234/x"
    assert [text for text, italic in styled.citation_runs if italic] == ["Journal", "1"] or any(
        italic and text.startswith("Journal") for text, italic in styled.citation_runs
    )


@pytest.mark.parametrize("style", ["apa", "author-date", "vancouver"])
def test_letters_are_the_same_wherever_a_source_is_named(a_project: Build, style: str) -> None:
    builder = a_project()
    for title in ("Zebras", "Ants", "Nobody cites this"):
        builder.with_source(f"{title} helped.", title)
        refer(builder, authors="Grady, J.", year="2023")
        if title != "Nobody cites this":
            builder.coded("helped", "Benefits")
    made = summary.build_summary(project=builder.project, template=Template(citation_style=style))
    lines = {each.title: each.citation for each in made.references}
    labels = {each.title: each.label for each in made.sources}
    assert len(set(labels.values())) == 3
    if style == "vancouver":
        assert not any("2023a" in text or "2023b" in text for text in (*lines.values(), *labels.values()))
    else:
        assert list(lines) == ["Ants", "Zebras"]
        assert ["(2023a)" in lines["Ants"], "(2023b)" in lines["Zebras"]] == [True, True]
        assert (labels["Ants"], labels["Zebras"]) == ("Grady 2023a", "Grady 2023b")


def test_a_source_without_text_can_get_one(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    imported(builder, tmp_path, FULL)
    path = tmp_path / "full.txt"
    path.write_text("The full text.")
    text = corrected_text.read_corrected(path=path)
    source = source_of(builder, "Trial").id
    corrected_text.replace_text(project=builder.project, source=source, imported=text, coder=ANNA)
    now = source_lookup.source_with(project=builder.project, identifier=source)
    assert builder.project.text(now.sha256) == "The full text."
    assert now.reference.doi == "10.1234/x"
