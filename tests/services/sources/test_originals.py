"""What is handed to the system is a document by its name and its content; a name leads nowhere and hides nothing."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.errors import ExportRefused
from reviewer.model.sources.imported import ImportedSource
from reviewer.services.sources import import_sources, originals
from tests.builder import ANNA, ProjectBuilder


@pytest.fixture
def own_builder(tmp_path: Path) -> Iterator[ProjectBuilder]:
    builder = ProjectBuilder(tmp_path / "p.review")
    yield builder
    builder.project.close()


def with_file(builder: ProjectBuilder, name: str, content: bytes) -> str:
    """The id of a source whose record says that it came from this file."""
    imported = ImportedSource("Some text.", "Odd", name, "text/plain", "text", "utf-8", content)
    report = import_sources.add_imported(project=builder.project, imported=[(Path("x"), imported)], coder=ANNA)
    return report.items[0].source


def archive(*names: str, before: bytes = b"") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return before + made.getvalue()


PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n"
DOCX = archive("[Content_Types].xml", "word/document.xml")


@pytest.mark.parametrize(
    ("name", "content", "written"),
    [
        ("notes.txt", b"Some text.", "notes.txt"),
        ("notes.markdown", b"# Some text.", "notes.md"),
        ("page.HTML", b"<p>Text</p>", "page.html"),
        ("page.xhtml", b"<p>Text</p>", "page.html"),
        ("paper.pdf", PDF, "paper.pdf"),
        ("paper.exe.PDF", PDF, "paper_exe.pdf"),
        ("-paper.pdf", PDF, "paper.pdf"),
        ("thesis.docx", DOCX, "thesis.docx"),
        ("thesis.odt", archive("mimetype", "content.xml"), "thesis.odt"),
        ("letter.rtf", b"{\\rtf1 Text}", "letter.rtf"),
        ("old.txt", "Text".encode("utf-16"), "old.txt"),
    ],
)
def test_a_document_is_written_under_an_ending_of_our_own(
    tmp_path: Path, own_builder: ProjectBuilder, name: str, content: bytes, written: str
) -> None:
    path = originals.write_document(
        project=own_builder.project, source=with_file(own_builder, name, content), folder=tmp_path
    )
    assert (path.parent, path.name, path.read_bytes()) == (tmp_path, written, content)
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("run.exe", b"MZ..."),
        ("paper.pdf.desktop", b"[Desktop Entry]\nExec=rm"),
        ("paper.pdf", b"MZ\x90\x00"),
        ("paper.pdf", b"#!/bin/sh\nrm -rf ~"),
        ("notes.txt", b"\x7fELF\x02\x01"),
        ("paper.pdf", b"%PDF-1.7 cut off"),
        ("paper.pdf", b"MZ" + PDF),
        ("paper.pdf.desktop", PDF),
        ("paper", PDF),
        ("thesis.docx", b"#!/bin/sh"),
        ("thesis.docx", b"PK\x03\x04..."),
        ("thesis.docx", archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
        ("thesis.docx", archive("[Content_Types].xml", "word/document.xml", before=b"#!/bin/sh\n")),
        ("thesis.docx", archive("run.exe")),
        ("thesis.docx", DOCX[:-30]),
        ("thesis.odt", archive("mimetype", "content.xml", "Basic/Standard/Module1.xml")),
        ("letter.rtf", b"{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}"),
        ("page.html", b"no page at all"),
        ("page.html", b"[Desktop Entry]\nExec=rm"),
        ("link.url", b"[InternetShortcut]"),
        ("", b"Some text."),
        ("..", b"Some text."),
        ("\u202etxt.exe", b"MZ"),
    ],
)
def test_anything_else_is_only_saved(tmp_path: Path, own_builder: ProjectBuilder, name: str, content: bytes) -> None:
    source = with_file(own_builder, name, content)
    inside = tmp_path / "inside"
    inside.mkdir()
    with pytest.raises(ExportRefused, match="might be a program") as refused:
        originals.write_document(project=own_builder.project, source=source, folder=inside)
    assert refused.value.remedy == "save_as"
    assert list(inside.iterdir()) == []
    saved = originals.save_original(project=own_builder.project, source=source, path=tmp_path / "saved")
    assert saved.read_bytes() == content


@pytest.mark.parametrize(
    ("written", "safe"),
    [
        ("..", "original"),
        ("", "original"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\paper.pdf", "paper.pdf"),
        ("/tmp/x/\x00paper\n.pdf", "paper.pdf"),
        ("paper\u202efdp.exe", "paperfdp.exe"),
        ("CON.txt", "original"),
        ("lpt1", "original"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
        ("résumé – 2.txt ", "résumé – 2.txt"),
    ],
)
def test_a_name_leads_nowhere_and_hides_nothing(written: str, safe: str) -> None:
    assert originals.safe_name(written) == safe
