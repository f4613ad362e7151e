"""What a killed program leaves in folders and in the temporary one is cleared away, and nothing else."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reviewer import leftovers
from reviewer.progress import Progress
from reviewer.services.project import projects
from reviewer.services.team import merge
from reviewer.store.file import private_copy
from tests.builder import ProjectBuilder


def gone_process() -> int:
    """The number of a process that has ended."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def aged(path: Path, seconds: float) -> Path:
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def test_private_folders_of_processes_that_are_gone_are_removed(tmp_path: Path) -> None:
    gone = tmp_path / f"reviewer-{gone_process()}-abc"
    running = tmp_path / f"reviewer-{os.getpid()}-abc"
    others = [tmp_path / "reviewer-notes", tmp_path / "reviewer-12a-x"]
    for folder in (gone, running, *others):
        folder.mkdir()
        (folder / "foreign.review").write_bytes(b"x")
    leftovers.sweep_private(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([running, *others])


def test_a_link_in_their_place_is_not_followed(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "work.review").write_bytes(b"x")
    (tmp_path / f"reviewer-{gone_process()}-abc").symlink_to(mine)
    leftovers.sweep_private(tmp_path)
    assert (mine / "work.review").exists()


def test_opening_a_project_clears_what_killed_exports_left_beside_it(tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "p.review").with_source("A text to read.")
    builder.project.close()
    here = leftovers.part_beside(tmp_path / "x.csv").name
    dead = here.replace(f"-{os.getpid()}-", f"-{gone_process()}-")
    backups = tmp_path / "p.backups"
    backups.mkdir(exist_ok=True)
    gone = [
        dead,
        f"{dead}-journal",
        ".p.review.part",
        ".p.review.part-journal",
        "p.backups/20200101T000000000Z-timer.part",
    ]
    stays = [here, ".export-notes.part", ".other.review.part", "notes.part", ".export-0123456789abcdef.part"]
    for name in (*gone, *stays):
        aged_file = tmp_path / name
        aged_file.write_bytes(b"x")
        aged(aged_file, 3_600)
    projects.open_project(path=tmp_path / "p.review", read_only=True).close()
    assert all((tmp_path / name).exists() for name in gone)
    projects.open_project(path=tmp_path / "p.review").close()
    assert [name for name in gone if (tmp_path / name).exists()] == []
    assert [name for name in stays if not (tmp_path / name).exists()] == []
    aged(tmp_path / ".export-0123456789abcdef.part", 90_000)
    projects.open_project(path=tmp_path / "p.review").close()
    assert not (tmp_path / ".export-0123456789abcdef.part").exists()


def test_copies_of_foreign_projects_are_for_their_owner_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    builder = ProjectBuilder(tmp_path / "a.review").with_source("A text to read.")
    copy = projects.save_copy(project=builder.project, path=tmp_path / "b.review")
    copy.chmod(0o644)
    seen: list[int] = []
    real = private_copy.made

    def watched(path: Path, copy: Path, progress: Progress) -> Path:
        made = real(path, copy, progress)
        seen.extend((mode(made), mode(made.parent)))
        return made

    monkeypatch.setattr("reviewer.store.file.private_copy.made", watched)
    merge.preview_merge(project=builder.project, paths=[copy])
    assert os.name == "nt" or seen == [0o600, 0o700]
    assert list(scratch.iterdir()) == []
    builder.project.close()
