"""Exports by a process of their own: the file that an export in this process writes, and nothing left of one that ends early."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, ExportRefused
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.progress import Progress
from reviewer.services.evidence import export_apart
from reviewer.services.evidence.export import export_excerpts, formats
from reviewer.services.evidence.summary_files import export_summary
from tests.builder import ProjectBuilder
from tests.exporters.excerpts.test_export_files import small_disk

WORDS = "Relief came within hours 😀 for some, and\tnot for =others <b>at</b> all."


@pytest.fixture
def coded(a_project: Callable[[], ProjectBuilder], monkeypatch: pytest.MonkeyPatch) -> ProjectBuilder:
    monkeypatch.setattr(export_apart, "FEW_EXCERPTS", 0)
    monkeypatch.setattr(export_apart, "FEW_IN_SUMMARY", 0)
    builder = a_project()
    for number in range(4):
        builder.with_source(f"Text {number}\n\n{WORDS}\n", f"Source {number}")
        builder.coded("within hours 😀", "Benefits/Rapid", memo="how?").coded("=others", "Risks").coded("not for")
    return builder


def written_apart(builder: ProjectBuilder, path: Path, progress: Progress | None = None, **more: object) -> int:
    asked = {"format": path.suffix[1:], "wanted": None, "context": "none", "order": "source", "overwrite": False} | more
    return export_apart.excerpts_apart(
        project=builder.project, path=path, progress=progress or Progress(), **asked  # type: ignore[arg-type]
    )[1]  # fmt: skip


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that are started, in their order."""
    processes: list[subprocess.Popen[bytes]] = []

    class Recorded(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *given: object, **more: object) -> None:
            super().__init__(*given, **more)  # type: ignore[call-overload]
            processes.append(self)

    monkeypatch.setattr(subprocess, "Popen", Recorded)
    return processes


@pytest.mark.parametrize("name", ["csv", "csv-raw", "html", "md", "json"])
def test_the_file_is_the_one_that_is_written_here(coded: ProjectBuilder, tmp_path: Path, name: str) -> None:
    assert name in [each for each, *_ in formats()]
    wanted = ExcerptFilter(tagged=True)
    here, there = tmp_path / f"here.{name}", tmp_path / f"there.{name}"
    export_excerpts(project=coded.project, path=here, format=name, wanted=wanted, context="sentence", order="longest")
    count = written_apart(coded, there, format=name, wanted=wanted, context="sentence", order="longest")
    assert count == 8
    assert there.read_bytes() == here.read_bytes()


@pytest.mark.parametrize("name", ["xlsx", "docx"])
def test_archives_are_whole(coded: ProjectBuilder, tmp_path: Path, name: str) -> None:
    here = export_excerpts(project=coded.project, path=tmp_path / f"here.{name}")[0]
    written_apart(coded, tmp_path / f"there.{name}")
    assert abs((tmp_path / f"there.{name}").stat().st_size - here.stat().st_size) < 20  # But for the time in it.


def test_the_summary_is_the_one_that_is_written_here(coded: ProjectBuilder, tmp_path: Path) -> None:
    told: list[str] = []
    here = export_summary(project=coded.project, path=tmp_path / "here.html")[0]
    there = export_apart.summary_apart(
        project=coded.project, path=tmp_path / "there.html", wanted=None, overwrite=False,
        progress=Progress(lambda label, *_: told.append(label)),
    )  # fmt: skip
    assert there.read_bytes() == here.read_bytes()
    assert "Writing the summary" in told


def test_what_was_just_written_is_in_it(coded: ProjectBuilder, tmp_path: Path) -> None:
    before = written_apart(coded, tmp_path / "before.csv")
    coded.coded("some", "Late")
    assert written_apart(coded, tmp_path / "after.csv") == before + 1
    assert "Late" in (tmp_path / "after.csv").read_text("utf-8-sig")


def test_what_is_not_in_the_file_yet_is_in_it_too(coded: ProjectBuilder, tmp_path: Path) -> None:
    coded.project._database.rescue()
    coded.coded("some", "Late")
    written_apart(coded, tmp_path / "out.csv")
    assert "Late" in (tmp_path / "out.csv").read_text("utf-8-sig")
    coded.project.retry()


def test_a_project_that_was_moved_while_it_is_open(coded: ProjectBuilder, tmp_path: Path) -> None:
    path = coded.project.path
    other = path.with_name("moved.review")
    path.rename(other)
    assert written_apart(coded, tmp_path / "out.csv") == 12
    other.rename(path)


def test_a_refusal_is_told_in_its_own_words(coded: ProjectBuilder, tmp_path: Path) -> None:
    (tmp_path / "there.csv").write_text("mine")
    with pytest.raises(ExportRefused, match="exists already"):
        written_apart(coded, tmp_path / "there.csv")
    with pytest.raises(ExportRefused, match="is a project, and not written over"):
        written_apart(coded, coded.project.path, format="csv", overwrite=True)
    assert (tmp_path / "there.csv").read_text() == "mine"


def test_a_stop_leaves_no_file_and_no_process(
    coded: ProjectBuilder, tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    progress = Progress(lambda *_: progress.stop())
    with pytest.raises(Cancelled):
        written_apart(coded, folder / "out.csv", progress)
    assert not list(folder.iterdir())
    assert [child.returncode is not None for child in started] == [True]


def test_a_process_that_ends_too_soon_is_told_in_a_sentence(
    coded: ProjectBuilder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends = "import sys; sys.stdin.readline(); sys.stdout.write('half a file'); sys.exit(9)"
    monkeypatch.setattr(export_apart, "command_of", lambda *_: [sys.executable, "-c", ends])
    with pytest.raises(ExportRefused, match="ended too soon"):
        written_apart(coded, tmp_path / "out.csv")
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(("out", ".out"))]


def test_a_full_disk_is_told_and_nothing_waits(coded: ProjectBuilder, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with small_disk(), pytest.raises(ExportRefused, match="cannot be written"):
        written_apart(coded, folder / "out.html")
    assert not list(folder.iterdir())
