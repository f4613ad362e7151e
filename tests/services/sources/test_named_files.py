"""References come with the files that they name: found beside the file, read, attached in one action; nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.importers.references.attachments import Attachments
from reviewer.services.project import undo
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import references
from reviewer.services.sources.references import ReferenceReport
from tests.builder import ANNA, ProjectBuilder

Build = Callable[[], ProjectBuilder]
BIB = r"""@article{a, title = {Relief within hours}, year = {2023},
  file = {Full Text:files/12/Relief - one.txt:text/plain;Snapshot:files/13/page.html:text/html}}
@article{b, title = {Nothing at all}, file = {C\:\\Users\\jo\\Zotero\\files\\14\\nothing.txt:text/plain}}
@article{c, title = {Not there}, file = {:home/jo/gone.pdf:pdf}}
@article{d, title = {Elsewhere}, file = {Secret:../secret.txt:text/plain}}
@article{e, title = {Empty file}, file = {files/empty.txt}}
"""


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    folder = tmp_path / "export"
    for name, text in {
        "12/Relief - one.txt": "Relief came.",
        "13/page.html": "<p>A page.</p>",
        "14/nothing.txt": "Nothing was seen.",
        "empty.txt": " ",
    }.items():
        (folder / "files" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "files" / name).write_text(text, encoding="utf-8")
    (tmp_path / "secret.txt").write_text("A secret.", encoding="utf-8")
    (folder / "out.bib").write_text(BIB, encoding="utf-8")
    return folder / "out.bib"


def imported(builder: ProjectBuilder, path: Path) -> ReferenceReport:
    read = references.read_reference_file(path=path)
    proposals = references.propose_references(project=builder.project, entries=read.entries)
    named = references.files_named(path=path, entries=read.entries)
    decisions = references.decisions_for(proposals)
    return references.apply_references(project=builder.project, decisions=decisions, coder=ANNA, files=named.found)


def texts(builder: ProjectBuilder) -> dict[str, str]:
    listed = source_lookup.list_sources(project=builder.project)
    return {s.title: builder.project.text(s.sha256) if s.sha256 else "" for s in listed}


def test_files_come_with_their_references_in_one_action(a_project: Build, bib: Path) -> None:
    builder = a_project()
    before = project_lookup.digest(project=builder.project)
    report = imported(builder, bib)
    assert texts(builder) == {
        "Relief within hours": "Relief came.",
        "Nothing at all": "Nothing was seen.",
        "Not there": "",
        "Elsewhere": "",
        "Empty file": "",
    }
    outcomes = {item.path.name: item.outcome for item in report.files}
    assert outcomes == {"Relief - one.txt": "attached", "nothing.txt": "attached", "empty.txt": "refused"}

    digest = project_lookup.digest(project=builder.project)
    again = imported(builder, bib)
    assert not again.changes
    assert project_lookup.digest(project=builder.project) == digest
    undo.undo(project=builder.project, coder=ANNA)
    assert project_lookup.digest(project=builder.project) == before


def test_what_is_named_and_not_taken_is_told(bib: Path) -> None:
    read = references.read_reference_file(path=bib)
    named = references.files_named(path=bib, entries=read.entries)
    assert named.missing == ("home/jo/gone.pdf", "../secret.txt")
    assert [path.name for path in named.others] == ["page.html"]


def test_endnote_s_own_folder(tmp_path: Path) -> None:
    file = tmp_path / "My Library.Data" / "PDF" / "0123" / "a paper.pdf"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"x")
    here = Attachments(tmp_path / "exported.xml", [".pdf"])
    assert here.find("internal-pdf://0123/a%20paper.pdf") == file


@pytest.mark.parametrize(
    "written",
    [
        "/etc/passwd.txt", "../../a.txt", "https://example.org/in/a.txt", "file:///etc/hosts.txt", "in", "in/a.exe", "x\0.txt",
        "", "~/a.txt/..",
    ],
)  # fmt: skip
def test_nothing_from_elsewhere(tmp_path: Path, written: str) -> None:
    (tmp_path / "out" / "in").mkdir(parents=True)
    (tmp_path / "a.txt").write_text("outside", "utf-8")
    (tmp_path / "out" / "in" / "a.exe").write_text("x", "utf-8")
    (tmp_path / "out" / "link.txt").symlink_to(tmp_path / "a.txt")
    here = Attachments(tmp_path / "out" / "r.ris", [".txt"])
    assert here.find(written) is None
    assert here.find("link.txt") is None


@pytest.mark.parametrize(
    "written",
    ["in/a b.txt", "in\\a b.txt", "/somewhere/else/in/a b.txt", "D:\\x\\in\\a b.txt", "file:///x/in/a%20b.txt"],
)
def test_a_folder_that_was_moved(tmp_path: Path, written: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a b.txt").write_text("x", "utf-8")
    assert Attachments(tmp_path / "r.ris", [".txt"]).find(written) == tmp_path / "in" / "a b.txt"
