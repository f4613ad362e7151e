"""What another process of this program refuses is said in the window's language too, with names and figures in their places."""

from __future__ import annotations

import json
import sqlite3
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.errors import ExportRefused, ReviewerError
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.evidence import export_apart
from reviewer.services.project import check_process
from reviewer.services.project.checks import CheckReport
from tests.builder import ProjectBuilder
from ui.look import language
from ui.sentences import said


def test_what_the_checking_process_refuses(speaking: QApplication, tmp_path: Path) -> None:
    (tmp_path / "{a}.review").write_bytes(b"SQLite format 3\x00 and nothing more")
    with pytest.raises(ReviewerError) as refused:
        check_process.checked_apart(tmp_path / "{a}.review", None, Progress())
    language.install(speaking, "de")
    assert said(refused.value) == (
        "„{a}.review“ ist kein Projekt von Reviewer; wählen Sie eine Datei, die auf .review endet."
    )


def test_what_it_finds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = CheckReport((sentence("“{name}” is damaged", name="a"), "as it is"), 2, 3, ("missing",), 1, ("aside",))
    line = json.dumps({"report": check_process.as_plain(found), "whole": True})
    print_it = f"print({line!r})"
    monkeypatch.setattr(check_process, "child_command", lambda *_: [sys.executable, "-c", print_it])
    report, whole = check_process.checked_apart(tmp_path, None, Progress())
    assert (report, whole) == (found, True)
    assert getattr(report.problems[0], "values", None) == {"name": "a"}


def test_what_the_exporting_process_refuses(
    speaking: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_apart, "FEW_EXCERPTS", 0)
    builder = ProjectBuilder(tmp_path / "a.review").with_source("Relief came within hours.", "Rapid")
    builder.coded("within hours", "Benefits")
    with sqlite3.connect(tmp_path / "a.review") as file:
        ((sha256,),) = file.execute("SELECT sha256 FROM text")
        file.execute("UPDATE text SET content = CAST('another' AS BLOB)")
    file.close()
    with pytest.raises(ExportRefused) as refused:
        export_apart.excerpts_apart(
            project=builder.project, path=tmp_path / "out.csv", format="csv", wanted=None, context="sentence",
            order="source", overwrite=False, progress=Progress(),
        )  # fmt: skip
    builder.project.close()
    language.install(speaking, "de")
    assert said(refused.value) == (
        f"Ein Text dieses Projekts ist beschädigt (Prüfsumme {sha256[:12]}); stellen Sie eine Sicherung wieder her, oder führen Sie"
        " mit der Kopie von jemandem im Team zusammen."
    )
