"""The full text of a source that came from a file of references: found by DOI, title or file name, and attached to it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.cli.run import main
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import people, project_lookup, source_lookup
from reviewer.services.sources import appraisal, import_sources, references, sources
from reviewer.services.team import conflicts, merge
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TITLE = "Ketamine for low mood: a trial on the wards"


@pytest.fixture
def screened(a_project: Build, tmp_path: Path) -> ProjectBuilder:
    """A source without a text that somebody has included."""
    builder = a_project().with_coder(BEN, "Ben")
    refer(builder, tmp_path, f"TI  - {TITLE}", "PY  - 2023", "DO  - 10.1234/abc", "AU  - Öz, B.")
    appraisal.decide(project=builder.project, source=only(builder).id, decision="included", coder=ANNA)
    return builder


def refer(builder: ProjectBuilder, folder: Path, *lines: str) -> None:
    path = folder / "in.ris"
    path.write_text("\n".join(["TY  - JOUR", *lines, "ER  - ", ""]), "utf-8")
    decisions = [references.Decision(entry, "create") for entry in references.read_reference_file(path=path).entries]
    references.apply_references(project=builder.project, decisions=decisions, coder=ANNA)


def only(builder: ProjectBuilder) -> sources.Source:
    (source,) = source_lookup.list_sources(project=builder.project)
    return source


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def brought_in(builder: ProjectBuilder, *paths: Path, **given: bool) -> list[tuple[str, str]]:
    report = import_sources.import_files(project=builder.project, paths=paths, coder=ANNA, **given)
    return [(item.outcome, item.title) for item in report.items]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "A talk\n\nhttps://doi.org/10.1234/ABC.\n\nIt helped."),
        ("b.txt", f"{TITLE.upper()}\n\nIt helped."),
        ("c.html", '<html><head><meta name="citation_doi" content="10.1234/abc"><title>Other</title></head><body>'
                   "<p>Like 10.9999/other and 10.9999/more, it helped.</p></body></html>"),
    ],
)  # fmt: skip
def test_a_file_that_surely_belongs_becomes_the_text(
    screened: ProjectBuilder, tmp_path: Path, name: str, text: str
) -> None:
    before = only(screened)
    assert brought_in(screened, file(tmp_path, name, text)) == [("attached", TITLE)]
    now = only(screened)
    assert (now.id, now.reference, now.attributes) == (before.id, before.reference, before.attributes)
    assert "it helped" in screened.project.text(now.sha256).casefold()
    assert (now.file_name, now.original_kept) == (name, True)
    standing = source_lookup.standings(project=screened.project)[now.id]
    assert standing.status == "included"
    assert checks.check(project=screened.project).fine


def test_it_is_one_undo_with_the_rest_of_the_import(screened: ProjectBuilder, tmp_path: Path) -> None:
    digest = project_lookup.digest(project=screened.project)
    paths = file(tmp_path, "a.txt", f"{TITLE}\n\nIt helped."), file(tmp_path, "b.txt", "Another thing\n\nIt did not.")
    assert brought_in(screened, *paths) == [("attached", TITLE), ("added", "Another thing")]
    undo.undo(project=screened.project, coder=ANNA)
    assert project_lookup.digest(project=screened.project) == digest
    assert only(screened).sha256 == ""
    undo.redo(project=screened.project, coder=ANNA)
    assert [bool(source.sha256) for source in source_lookup.list_sources(project=screened.project)] == [True, True]


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("Oz 2023 - Ketamine for low mood - a trial on the wards.txt", "Something\n\nIt helped.", "file"),
        ("a.txt", "Journal of it\n\nKetamine for low mood:\na trial on the wards\n\nIt helped.", "first page"),
        ("b.txt", "Ketamine for low moods: a trail on the wards\n\nIt helped.", "alike"),
        ("c.txt", f"{TITLE}\n\ndoi:10.1234/other It helped.", "other doi"),
        ("d.txt", "Reply\n\nOn 10.1234/abc and 10.1234/other: it helped.", "several"),
    ],
)
def test_where_it_is_not_sure_somebody_is_asked(
    screened: ProjectBuilder, tmp_path: Path, name: str, text: str, why: str
) -> None:
    path = file(tmp_path, name, text)
    read = import_sources.read_files(project=screened.project, paths=[path])
    (unsure,) = read.unsure
    assert unsure.match is not None
    assert (unsure.match.why, unsure.match.title) == (why, TITLE)
    chosen = {path: unsure.match.source}
    report = import_sources.write_files(project=screened.project, read=read, coder=ANNA, chosen=chosen)
    assert [item.outcome for item in report.items] == ["attached"]
    assert only(screened).sha256


def test_nobody_asked_it_is_a_source_of_its_own_and_the_report_says_so(
    screened: ProjectBuilder, tmp_path: Path
) -> None:
    path = file(tmp_path, f"{TITLE.replace(':', '')}.txt", "Something\n\nIt helped.")
    report = import_sources.import_files(project=screened.project, paths=[path], coder=ANNA)
    assert [item.outcome for item in report.items] == ["added"]
    assert f"may be the text of “{TITLE}”" in report.items[0].notes[0]
    undo.undo(project=screened.project, coder=ANNA)
    assert brought_in(screened, path, attach=True) == [("attached", TITLE)]


def test_other_files_are_sources_as_ever(screened: ProjectBuilder, tmp_path: Path) -> None:
    assert brought_in(screened, file(tmp_path, "a.txt", "Sleep in children\n\nIt helped.")) == [
        ("added", "Sleep in children")
    ]


def test_two_files_of_one_work_and_two_works_of_one_title(screened: ProjectBuilder, tmp_path: Path) -> None:
    first, same = file(tmp_path, "a.txt", f"{TITLE}\n\nOne."), file(tmp_path, "b.txt", f"{TITLE}\n\nOne.")
    second = file(tmp_path, "c.txt", f"{TITLE}\n\nTwo.")
    found = brought_in(screened, first, same, second)
    assert found == [("attached", TITLE), ("already there", TITLE), ("added", TITLE)]
    for doi in ("10.1234/x", "10.1234/y"):
        refer(screened, tmp_path, "TI  - Relief", f"DO  - {doi}")
    (unsure,) = import_sources.read_files(
        project=screened.project, paths=[file(tmp_path, "d.txt", "Relief\n\nX")]
    ).unsure
    assert unsure.match is not None
    assert unsure.match.why == "several"


def test_imported_again_it_is_already_there(screened: ProjectBuilder, tmp_path: Path) -> None:
    path = file(tmp_path, "a.txt", f"{TITLE}\n\nIt helped.")
    brought_in(screened, path)
    assert brought_in(screened, path) == [("already there", TITLE)]


def two_laptops(screened: ProjectBuilder, tmp_path: Path, *texts: str) -> ProjectBuilder:
    """Anna and Ben each attach a text to the same reference; Anna merges Ben's file."""
    other = tmp_path / "ben.review"
    shutil.copy(screened.project.path, other)
    brought_in(screened, file(tmp_path, "full.txt", texts[0]))
    theirs = projects.open_project(path=other)
    people.join(project=theirs, coder=BEN, name="Ben")
    folder = tmp_path / "ben"
    folder.mkdir()
    import_sources.import_files(project=theirs, paths=[file(folder, "full.txt", texts[1])], coder=BEN)
    theirs.close()
    merge.merge_files(project=screened.project, paths=[other])
    return screened


def test_the_same_text_on_two_laptops_is_one(screened: ProjectBuilder, tmp_path: Path) -> None:
    text = f"{TITLE}\n\nIt helped."
    merged = two_laptops(screened, tmp_path, text, text)
    assert merged.project.text(only(merged).sha256) == text
    assert project_lookup.list_conflicts(project=merged.project) == []


def test_other_texts_on_two_laptops_are_a_conflict_and_none_is_lost(screened: ProjectBuilder, tmp_path: Path) -> None:
    texts = f"{TITLE}\n\nIt helped.", f"{TITLE}\n\nIt helped within hours."
    merged = two_laptops(screened, tmp_path, *texts)
    assert merged.project.text(only(merged).sha256) in texts
    (conflict,) = project_lookup.list_conflicts(project=merged.project)
    assert TITLE in conflict.title
    assert [side.coder for side in conflict.sides] == ["Anna", "Ben"]
    assert [side.value.split(" (text ")[0] for side in conflict.sides] == ["full.txt", "full.txt"]
    assert len({side.value for side in conflict.sides}) == 2
    theirs = next(side for side in conflict.sides if side.coder == "Ben")
    conflicts.choose_value(project=merged.project, conflict=conflict, ref=theirs.ref, coder=ANNA)
    assert merged.project.text(only(merged).sha256) == texts[1]
    assert project_lookup.list_conflicts(project=merged.project) == []
    held = merged.project.read(lambda c: {row[0].decode() for row in c.execute("SELECT content FROM text")})
    assert set(texts) <= held
    assert checks.check(project=merged.project).fine


def test_the_command_line_says_attached(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, ris = str(tmp_path / "a.review"), file(tmp_path, "in.ris", f"TY  - JOUR\nTI  - {TITLE}\nER  - \n")
    text = file(tmp_path, "full.txt", f"{TITLE}\n\nIt helped.")
    assert main(["new", path, "--title", "A"]) == 0
    assert main(["references", path, "import", str(ris), "--yes", "--coder", "Anna"]) == 0
    capsys.readouterr()
    assert main(["import", path, str(text), "--coder", "Anna"]) == 0
    assert capsys.readouterr().out == f"attached to: {TITLE} ← {text} (utf-8)\n1 attached.\n"
    assert main(["import", path, str(text), "--coder", "Anna", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["outcome"] == "already there"
