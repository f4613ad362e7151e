"""Other programs at the same file: a second one that opens it at the same moment, one that puts older content in its place."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import purge as purge_service
from reviewer.services.team import merge
from reviewer.store.file import lockfile
from tests.builder import ANNA, ProjectBuilder

Build = Callable[[], ProjectBuilder]
ROUNDS = 40
RACER = """
import json, sys, time
from pathlib import Path
from reviewer.store.file import lockfile
folder, name, begin = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
got = []
for number in range({rounds}):
    at = begin + number * 0.03
    while time.time() < at:
        pass
    got.append(lockfile.take(folder / f"p{{number}}.review", 0) is None)
time.sleep(1.5)
print(json.dumps(got))
"""


@pytest.mark.parametrize("left", ["nothing", "an empty lock", "a lock of a program that is gone"])
def test_of_programs_that_begin_at_one_moment_exactly_one_has_the_lock(tmp_path: Path, left: str) -> None:
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    stale = {"user": "anna", "machine": socket.gethostname(), "process": int(ended.stdout), "since": 1}
    content = {"nothing": None, "an empty lock": "", "a lock of a program that is gone": json.dumps(stale)}[left]
    for number in range(ROUNDS):
        if content is not None:
            lockfile.lock_path(tmp_path / f"p{number}.review").write_text(content)
    time.sleep(1.1 if content == "" else 0)
    begin = str(time.time() + 1.5)
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACER.format(rounds=ROUNDS), str(tmp_path), name, begin],
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in "ab"
    ]
    got = [json.loads(racer.communicate(timeout=60)[0]) for racer in racers]
    assert [sum(pair) for pair in zip(*got, strict=True)] == [1] * ROUNDS


def test_a_second_opening_in_one_program_is_refused_too(tmp_path: Path) -> None:
    path = tmp_path / "p.review"
    assert lockfile.take(path, 1) is None
    assert lockfile.take(path, 2) is not None
    lockfile.release(path)
    assert lockfile.take(path, 3) is None
    lockfile.release(path)
    assert not lockfile.lock_path(path).exists()


def overwrite(path: Path, older: bytes) -> None:
    """As a client that syncs folders does it: the same file, other bytes."""
    with path.open("r+b") as file:
        file.write(older)
        file.truncate()


def test_a_tag_that_older_content_was_put_over_is_still_there_and_the_file_is_left_alone(a_project: Build) -> None:
    built = a_project().with_source("Relief came soon, and it lasted.", "Trial").coded("Relief", "Benefits")
    path = built.project.path
    older = path.read_bytes()
    built.coded("lasted", "Duration", memo="said twice")
    overwrite(path, older)
    assert not built.project.retry()
    assert built.project.unsaved > 0
    assert "overwritten with older content" in built.project.notice
    assert built.paths() == ["Benefits", "Duration"]
    built.coded("soon", "Onset")
    assert built.paths() == ["Benefits", "Duration", "Onset"]
    assert path.read_bytes() == older
    copy = path.with_name("copy.review")
    projects.save_copy(project=built.project, path=copy)
    digest = project_lookup.digest(project=built.project)
    built.project.close()
    built.project = projects.open_project(path=copy)
    assert project_lookup.digest(project=built.project) == digest
    assert checks.check(project=built.project).fine


def test_the_next_write_notices_it_too_and_texts_come_along(a_project: Build) -> None:
    built = a_project().with_source("Relief came soon.", "Trial")
    older = built.project.path.read_bytes()
    built.with_source("Another text, brought in later.", "Second").coded("later", "Time")
    overwrite(built.project.path, older)
    built.with_code("Order")
    assert built.project.unsaved > 0
    assert built.paths() == ["Time", "Order"]
    titles = {source.title: source.sha256 for source in source_lookup.list_sources(project=built.project)}
    assert built.project.text(titles["Second"]).startswith("Another text")
    undo.undo(project=built.project, coder=ANNA)
    assert built.paths() == ["Time"]


def test_what_was_purged_meanwhile_does_not_come_back_from_the_older_content(a_project: Build) -> None:
    built = a_project().with_source("Relief came soon.", "Trial").coded("Relief", "Benefits")
    older = built.project.path.read_bytes()
    assert built.last is not None
    purge_service.purge_source(project=built.project, source=built.last.id, confirm="Trial", coder=ANNA)
    overwrite(built.project.path, older)
    assert not built.project.retry()
    assert source_lookup.list_sources(project=built.project) == []


def test_own_upkeep_is_no_overwriting(a_project: Build, tmp_path: Path) -> None:
    built = a_project().with_source("Relief came soon.", "Trial").coded("Relief", "Benefits")
    built.project.compact()
    other = Path(shutil.copy(built.project.path, tmp_path / "other.review"))
    theirs = projects.open_project(path=other)
    purged = source_lookup.list_sources(project=theirs)[0]
    purge_service.purge_source(project=theirs, source=purged.id, confirm="Trial", coder=ANNA)
    theirs.close()
    merge.merge_files(project=built.project, paths=[other])
    checks.rebuild(project=built.project)
    assert built.project.retry()
    built.with_code("Later")
    assert built.project.unsaved == 0
