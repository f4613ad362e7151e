"""What QualCoder's own exporter wrote comes in, and each highlight has the words that QualCoder kept for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reviewer.services.coding import cases, codes, notes
from reviewer.services.exchange.importing import import_project
from reviewer.services.project import checks
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.shared.people import list_coders
from tests.builder import ANNA, ProjectBuilder

FILES = Path(__file__).parent / "files"


@pytest.fixture
def work(tmp_path: Path) -> ProjectBuilder:
    return ProjectBuilder(tmp_path / "work.review")


@pytest.mark.parametrize("name", ["qualcoder.qdpx", "qualcoder-crlf.qdpx"])
def test_every_coding_stands_on_the_words_that_qualcoder_kept(work: ProjectBuilder, name: str) -> None:
    report = import_project(project=work.project, path=FILES / name, coder=ANNA)
    people = {coder.id: coder.name for coder in list_coders(project=work.project)}
    names = {code.id: code.name for code in codes.codebook(project=work.project)}
    tagged, others = [], []
    for source in source_lookup.list_sources(project=work.project):
        text = work.project.text(source.sha256)
        for each in highlight_lookup.highlights_of(project=work.project, source=source.id):
            about = (people[each.coder], each.memo)
            if each.region is None:
                tagged += [(source.title, text[each.start : each.end], names[code], *about) for code in each.codes]
            if each.region is not None or not each.codes:
                others.append((source.title, text[each.start : each.end], *about))
    expected = json.loads((FILES / "qualcoder.json").read_text("utf-8"))
    assert sorted(tagged) == sorted((e["document"], e["words"], e["code"], e["coder"], e["memo"]) for e in expected)
    assert sorted(others) == [("bed.png", "", "Ana", "the middle"), ("first.txt", "my sister", "João", "who is that?")]
    assert report.not_taken == ()
    assert checks.check(project=work.project).fine


def test_cases_hold_their_sources_although_the_file_names_copies_of_their_texts(work: ProjectBuilder) -> None:
    import_project(project=work.project, path=FILES / "qualcoder.qdpx", coder=ANNA)
    titles = {source.id: source.title for source in source_lookup.list_sources(project=work.project)}
    held = {
        case.name: (case.note, case.attribute("age"), {titles[each] for each in case.sources})
        for case in cases.list_cases(project=work.project)
    }
    assert held == {"Maria": ("walks by day", "41", {"first.txt"}), "Rui": ("", "", {"second.txt", "third"})}
    assert [(note.title, note.text) for note in notes.list_notes(project=work.project)] == [
        ("Monday", "Began to code.\nTwo lines & more.")
    ]


def test_its_codebook_has_headings_and_codes_under_codes(work: ProjectBuilder) -> None:
    import_project(project=work.project, path=FILES / "qualcoder.qdc", coder=ANNA)
    assert {(code.path, code.heading, code.colour) for code in codes.codebook(project=work.project)} >= {
        ("Effects/By night/Sleep", False, "#ff8800"),
        ("Effects/By night/Sleep/Deep sleep", False, "#0000ff"),
        ("Effects/Place", False, "#3498db"),
        ("Said by <others>", False, "#00ff00"),
    }
    assert codes.code_at(project=work.project, path="Effects").heading


@pytest.mark.parametrize("name", ["qualcoder.qdpx", "qualcoder.qdc"])
def test_a_second_import_adds_nothing(work: ProjectBuilder, name: str) -> None:
    import_project(project=work.project, path=FILES / name, coder=ANNA)
    before = project_lookup.digest(project=work.project)
    again = import_project(project=work.project, path=FILES / name, coder=ANNA)
    assert not any(again.taken.values())
    assert project_lookup.digest(project=work.project) == before
