"""Names as disks give them: with accents as signs of their own (HFS+), in another case, through links."""

from __future__ import annotations

import unicodedata
import zipfile
from pathlib import Path

import pytest

from reviewer.errors import ExportRefused, ProjectInUse
from reviewer.importers.projects.container import Container
from reviewer.importers.references.attachments import Attachments
from reviewer.services.coding import codebook_files
from reviewer.services.evidence import chart_files, export
from reviewer.services.project import projects
from reviewer.services.shared import settings_file, source_lookup
from reviewer.services.sources import import_sources
from reviewer.services.team import synced_folders, team_export
from reviewer.settings import Settings
from tests.builder import ANNA, ProjectBuilder

COMPOSED = "Übersicht über Größen"
APART = unicodedata.normalize("NFD", COMPOSED)


def test_a_file_from_a_mac_has_the_name_that_it_has_elsewhere(tmp_path: Path) -> None:
    assert APART != COMPOSED
    file = tmp_path / f"{APART}.txt"
    file.write_text(
        "a short line without an end\nand more of it, in a long second line that goes on, and on, and on.", "utf-8"
    )
    project = ProjectBuilder(tmp_path / "a.review").project
    import_sources.import_files(project=project, paths=[file], coder=ANNA)
    (source,) = source_lookup.list_sources(project=project)
    assert source.file_name == f"{COMPOSED}.txt"
    for typed in (f"{COMPOSED}.txt", f"{APART.upper()}.TXT"):
        assert source_lookup.find_source(project=project, name=typed).id == source.id
    project.close()


def test_a_file_of_references_from_windows_finds_files_as_they_are_called_here(tmp_path: Path) -> None:
    home = tmp_path / "export"
    (home / "Files").mkdir(parents=True)
    kept = home / "Files" / f"{APART}.pdf"
    kept.write_bytes(b"%PDF-1.4")
    here = Attachments(home / "mine.ris", [".pdf"])
    assert here.find(f"C:\\Users\\anna\\files\\{COMPOSED.upper()}.PDF") == kept
    assert here.find(f"C:\\Users\\anna\\files\\{COMPOSED}2.PDF") is None
    # A name alike leads out of the folder no more than the name itself.
    (tmp_path / "secret.pdf").write_bytes(b"%PDF-1.4")
    (home / "Secret.pdf").symlink_to(tmp_path / "secret.pdf")
    assert here.find("secret.pdf") is None
    # Of two that are alike the exact one is meant.
    exact = home / "Files" / f"{COMPOSED}.pdf"
    exact.write_bytes(b"%PDF-1.4")
    assert Attachments(home / "mine.ris", [".pdf"]).find(f"Files/{COMPOSED}.pdf") == exact


def test_an_archive_made_on_a_mac_has_what_its_project_names(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.qdpx", "w") as archive:
        archive.writestr(f"Sources/{APART}.txt", "words")
    assert Container(tmp_path / "a.qdpx").read(f"internal://{COMPOSED.lower()}.txt") == b"words"


def test_second_copies_are_seen_where_the_disk_takes_names_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"{COMPOSED}.review"
    ProjectBuilder(path).project.close()
    second = tmp_path / f"{APART} (Anna's conflicted copy).review"
    second.write_bytes(path.read_bytes())
    as_listed = Path.iterdir
    # HFS+ lists every name taken apart and opens it in either form.
    monkeypatch.setattr(
        Path, "iterdir", lambda folder: (folder / unicodedata.normalize("NFD", one.name) for one in as_listed(folder))
    )
    assert synced_folders.conflicted_copies(path=path) == [second]


def test_a_project_has_one_lock_whatever_leads_to_it(tmp_path: Path) -> None:
    path = tmp_path / "a.review"
    builder = ProjectBuilder(path)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "link.review").symlink_to(path)
    with pytest.raises(ProjectInUse):
        projects.open_project(path=tmp_path / "elsewhere" / "link.review")
    builder.project.close()
    opened = projects.open_project(path=tmp_path / "elsewhere" / "link.review")
    assert projects.holder_here(path=path) > 0
    opened.close()
    assert projects.holder_here(path=path) == 0
    assert not list(tmp_path.rglob("*.lock"))


def test_an_export_never_takes_the_place_of_a_project(tmp_path: Path) -> None:
    path = tmp_path / "a.review"
    builder = ProjectBuilder(path).with_source("A text to read.").coded("text", "Risks")
    # As the same file is called in another case where names have none: another name, the same number.
    other = tmp_path / "A.review"
    other.hardlink_to(path)
    closed = tmp_path / "b.review"
    ProjectBuilder(closed).project.close()
    before = {file: file.read_bytes() for file in (path, closed)}
    project = builder.project
    for target in (path, other, closed):
        for write in (
            lambda to: export.export_excerpts(project=project, path=to, format="csv", overwrite=True),
            lambda to: chart_files.write_picture(path=to, content=b"<svg/>", overwrite=True),
            lambda to: codebook_files.export_codebook(project=project, path=to),
            lambda to: settings_file.write_settings(settings=Settings(), path=to),
        ):
            with pytest.raises(ExportRefused, match="is a project, and not written over"):
                write(target)
    for target in (path, other):
        with pytest.raises(ExportRefused, match="the open project itself"):
            team_export.share_project(project=project, path=target, choice=team_export.Choice(), overwrite=True)
        with pytest.raises(ExportRefused, match="the open project itself"):
            projects.save_copy(project=project, path=target)
    assert {file: file.read_bytes() for file in before} == before
    # A project takes the place of another one where that was asked for.
    assert (
        team_export.share_project(project=project, path=closed, choice=team_export.Choice(), overwrite=True).path
        == closed
    )
    project.close()
