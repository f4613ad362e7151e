"""Records that are read in a process apart: the same as are read here, whoever made them, and nothing where it fails."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer import child_process
from reviewer.changes.record import Record
from reviewer.errors import Cancelled, ProjectError
from reviewer.progress import Progress
from reviewer.sentence import as_json
from reviewer.services.project import checks, projects
from reviewer.services.shared import project_lookup
from reviewer.services.team import merge
from reviewer.store.team import foreign, incoming
from reviewer.store.team.births import born_of
from reviewer.store.team.foreign import Foreign
from tests.hostile import records
from tests.hostile.craft import Crafted, a_base, copied

ODD = [
    records.not_json, records.not_utf8, records.half_characters, records.numbers_without_end, records.brackets_without_end,
    records.not_canonical, records.keys_twice, records.another_id, records.unknown_kind, records.from_a_newer_version,
    records.too_many_changes, records.records_that_say_they_were_purged,
]  # fmt: skip


@pytest.fixture
def evil(tmp_path: Path) -> Path:
    """A file with odd records of many sorts, packed ones that cannot be unpacked, and good ones."""
    path = copied(a_base(tmp_path / "base.review"), tmp_path, "evil")
    for make in (*ODD, *list(records.CASES.values())[:8]):
        make(Crafted(path))
    with sqlite3.connect(path) as db:
        db.executemany("INSERT INTO changeset VALUES (?, ?)", [(b"p" * 16, b"\1broken"), (b"q" * 16, b"\x19newer")])
    db.close()
    return path


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Every file is read in a process apart; gives these processes."""
    started: list[subprocess.Popen[bytes]] = []

    class Seen(subprocess.Popen[bytes]):
        def __init__(self, command: list[str], **named: object) -> None:
            super().__init__(command, **named)  # type: ignore[call-overload]
            started.append(self)

    monkeypatch.setattr(foreign, "_MOST_IN_PLACE", -1)
    monkeypatch.setattr(incoming, "LEAST_APART", 0)
    monkeypatch.setattr(incoming, "_A_FRAME", 2)
    monkeypatch.setattr(incoming.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(child_process.subprocess, "Popen", Seen)
    yield started
    assert all(child.poll() is not None for child in started)


def _everything(other: Foreign) -> tuple[list[tuple[bytes, bytes, object, Record | None]], list[object]]:
    other.oddities.clear()
    found = list(incoming.incoming(other, other.in_order(other.record_ids), set()))
    for came in found:
        assert came.born is None or came.born == born_of(came.record)
    told = [(came.identifier, came.kept, as_json(came.fault), None if came.fault else came.record) for came in found]
    return told, [*map(as_json, other.oddities)]


def test_what_is_read_apart_is_what_is_read_here(
    evil: Path, apart: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    with foreign.opened(evil) as other:
        other.go_on_in_a_copy()
        there, odd_there = _everything(other)
    assert len(apart) == 1
    monkeypatch.setattr(incoming, "LEAST_APART", 1_000_000)
    with foreign.opened(evil) as other:
        here, odd_here = _everything(other)
    assert len(apart) == 1
    assert there == here
    assert odd_there == odd_here
    assert len(odd_here) == 2
    # Each is a template still, which another language has too.
    assert all(isinstance(each, dict) for each in odd_here)
    faults = {fault["words"] if isinstance(fault, dict) else fault for _, _, fault, _ in here}
    assert [fault for _, _, fault, _ in here if type(fault) is str and fault] == []
    assert "" in faults
    assert len(faults) > 8


@pytest.mark.usefixtures("apart")
def test_where_no_process_can_be_started_all_is_read_here(evil: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with foreign.opened(evil) as other:
        other.go_on_in_a_copy()
        found = _everything(other)
    monkeypatch.setattr(incoming, "command_of", lambda *_: [str(evil.with_name("no such program"))])
    with foreign.opened(evil) as other:
        other.go_on_in_a_copy()
        assert _everything(other) == found


@pytest.mark.usefixtures("apart")
def test_a_merge_that_reads_apart_takes_the_same_in(
    evil: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def merged(name: str) -> tuple[tuple[str, ...], str]:
        project = projects.open_project(path=copied(tmp_path / "base.review", tmp_path, name))
        report = merge.merge_files(project=project, paths=[evil]).report
        assert checks.check(project=project).fine
        digest = project_lookup.digest(project=project)
        project.close()
        return report.files[0].refused, digest

    read_apart = merged("one")
    monkeypatch.setattr(incoming, "LEAST_APART", 1_000_000)
    assert merged("two") == read_apart


@pytest.mark.parametrize("says", ["", "import sys; sys.stdout.buffer.write(bytes(7) + b'9abc')"])
@pytest.mark.usefixtures("apart")
def test_where_the_other_process_dies_nothing_is_merged(
    says: str, evil: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "command_of", lambda *_: [sys.executable, "-c", says])
    project = projects.open_project(path=tmp_path / "base.review")
    before = project_lookup.digest(project=project)
    with pytest.raises(ProjectError, match="not read to its end"):
        merge.merge_files(project=project, paths=[evil])
    assert project_lookup.digest(project=project) == before
    project.close()


def test_it_ends_with_the_merge_that_is_stopped(
    evil: Path, tmp_path: Path, apart: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    never_done = [sys.executable, "-c", "import sys, time; sys.stdin.read(); time.sleep(600)"]
    monkeypatch.setattr(incoming, "command_of", lambda *_: never_done)
    progress = Progress()
    project = projects.open_project(path=tmp_path / "base.review")
    stopping = threading.Timer(0.5, progress.stop)
    stopping.start()
    with pytest.raises(Cancelled):
        merge.merge_files(project=project, paths=[evil], progress=progress)
    stopping.join()
    project.close()
    assert len(apart) == 1
