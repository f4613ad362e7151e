"""The project file: who has it, what it survives, what it refuses."""

from __future__ import annotations

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import DamagedProject, NotAProject, ProjectError, ProjectInUse, ReadOnlyProject
from reviewer.services.coding import codes
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.team import merge
from reviewer.store.file import lockfile
from reviewer.store.file.schema import APPLICATION_ID, FORMAT
from tests.builder import ANNA, ProjectBuilder
from tests.kept import bodies
from tests.older import as_format, to_bare_log

Build = Callable[[], ProjectBuilder]
TEXT = "Some people felt better within hours.\nOthers did not.\n"


def test_the_file_is_plain_sqlite_with_the_documented_settings(a_project: Build) -> None:
    path = a_project().with_source(TEXT).coded("within hours", "Benefits").project.path
    with sqlite3.connect(path) as other:
        assert other.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert other.execute("PRAGMA user_version").fetchone() == (FORMAT,)
        assert other.execute("PRAGMA journal_mode").fetchone()[0] in ("delete", "truncate")
        assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        records = [json.loads(body) for _, body in bodies(other)]
    other.close()
    assert {body["v"] for body in records} == {1}
    assert any(change["kind"] == "coding" for body in records for change in body["changes"])


def test_everything_is_there_after_closing_without_saving(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("within hours", "Benefits/Rapid", memo="check the dose").reopened()
    found = highlight_lookup.highlights_of(project=builder.project, source=builder.last.id if builder.last else "")
    assert [(h.start, h.end, h.memo) for h in found] == [(24, 36, "check the dose")]
    assert [codes.codebook(project=builder.project).shown(c).path for h in found for c in h.codes] == ["Benefits/Rapid"]  # type: ignore[union-attr]


def test_a_second_program_is_told_who_has_the_file_and_may_read_it(a_project: Build) -> None:
    builder = a_project().with_source(TEXT)
    script = (
        "import sys; from pathlib import Path; from reviewer.errors import ProjectInUse\n"
        "from reviewer.services.project import projects\n"
        "from reviewer.services.shared import source_lookup\n"
        "path = Path(sys.argv[1])\n"
        "try: projects.open_project(path=path)\n"
        "except ProjectInUse as error: print(error.holder)\n"
        "reader = projects.open_project(path=path, read_only=True)\n"
        "print(len(source_lookup.list_sources(project=reader)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(builder.project.path)], capture_output=True, text=True, check=True
    )
    holder, count = done.stdout.splitlines()
    assert socket.gethostname() in holder
    assert count == "1"


def test_a_lock_left_by_a_program_that_died_does_not_stand_in_the_way(a_project: Build) -> None:
    builder = a_project()
    path = builder.project.path
    builder.project.close()
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    lock = {"user": "anna", "machine": socket.gethostname(), "process": int(ended.stdout), "since": 1}
    lockfile.lock_path(path).write_text(json.dumps(lock))
    builder.project = projects.open_project(path=path)
    assert not builder.project.read_only


def test_a_lock_of_another_machine_holds(a_project: Build) -> None:
    builder = a_project()
    path = builder.project.path
    builder.project.close()
    lock = {"user": "ben", "machine": "laptop-7", "process": 1, "since": 1}
    lockfile.lock_path(path).write_text(json.dumps(lock))
    with pytest.raises(ProjectInUse, match="ben on laptop-7"):
        projects.open_project(path=path)


def test_the_lock_file_goes_with_the_project(a_project: Build) -> None:
    builder = a_project()
    lock = lockfile.lock_path(builder.project.path)
    assert lock.exists()
    builder.project.close()
    assert not lock.exists()


def test_a_newer_file_opens_for_reading_only(a_project: Build) -> None:
    builder = a_project().with_source(TEXT)
    path = builder.project.path
    builder.project.close()
    with sqlite3.connect(path) as other:
        other.execute(f"PRAGMA user_version = {FORMAT + 1}")
    other.close()
    builder.project = projects.open_project(path=path)
    assert builder.project.read_only
    assert "newer version" in builder.project.notice
    with pytest.raises(ReadOnlyProject):
        builder.with_code("Risks")
    assert len(source_lookup.list_sources(project=builder.project)) == 1


def test_an_older_file_is_backed_up_and_upgraded(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("within hours", "Benefits")
    path, before = builder.project.path, project_lookup.digest(project=builder.project)
    builder.project.close()
    as_format(path, 0, *to_bare_log())
    builder.project = projects.open_project(path=path)
    assert project_lookup.digest(project=builder.project) == before
    assert [backup.reason for backup in projects.list_backups(path=path)] == ["upgrade"]
    assert checks.check(project=builder.project).fine


def as_format_1(path: Path) -> None:
    """Make a file as the program before this one wrote it."""
    as_format(
        path,
        1,
        "DROP TABLE history",
        "ALTER TABLE coder RENAME TO coder_2",
        "CREATE TABLE coder (id TEXT PRIMARY KEY, name TEXT, created INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "INSERT INTO coder SELECT id, name, created FROM coder_2",
        "DROP TABLE coder_2",
    )


def test_a_file_of_format_1_is_upgraded_and_only_reading_it_leaves_it_alone(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("within hours", "Benefits")
    path, before = builder.project.path, project_lookup.digest(project=builder.project)
    builder.project.close()
    as_format_1(path)
    content = path.read_bytes()
    reading = projects.open_project(path=path, read_only=True)
    assert project_lookup.digest(project=reading) == before
    assert [code.path for code in codes.codebook(project=reading)] == ["Benefits"]
    reading.close()
    assert path.read_bytes() == content
    builder.project = projects.open_project(path=path)
    assert project_lookup.digest(project=builder.project) == before
    assert checks.check(project=builder.project).fine


def test_a_file_of_format_1_merges_without_a_complaint(a_project: Build) -> None:
    older, builder = a_project().with_source(TEXT), a_project()
    older.project.close()
    as_format_1(older.project.path)
    report = merge.merge_files(project=builder.project, paths=[older.project.path]).report
    assert report.files[0].refused == ()
    assert [source.title for source in source_lookup.list_sources(project=builder.project)] == ["A source"]


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" + b"x" * 200, b"SQLite format 3\x00" + b"\x00" * 200])
def test_what_is_not_a_project_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.review"
    path.write_bytes(content)
    with pytest.raises(NotAProject, match=r"odd\.review"):
        projects.open_project(path=path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.review"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE things (x)")
    other.close()
    with pytest.raises(NotAProject, match="another program"):
        projects.open_project(path=path)


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAProject, match="folder"):
        projects.open_project(path=tmp_path)
    with pytest.raises(NotAProject, match="no file"):
        projects.open_project(path=tmp_path / "none.review")


def test_a_truncated_file_is_refused_and_left_as_it_is(a_project: Build, tmp_path: Path) -> None:
    path = a_project().with_source(TEXT * 200).coded("within hours", "Benefits").project.path
    whole = path.read_bytes()
    for size in (150, len(whole) // 3, len(whole) - 1):
        cut = tmp_path / "cut.review"
        cut.write_bytes(whole[:size])
        with pytest.raises(DamagedProject, match=r"cut\.review"):
            projects.open_project(path=cut)
        assert cut.read_bytes() == whole[:size]


def test_no_flipped_bit_is_shown_as_truth(a_project: Build, tmp_path: Path) -> None:
    """Every flip is found by the check, refused with a sentence, or stands where nothing is kept."""
    builder = a_project().with_source(TEXT * 30).coded("within hours", "Benefits", memo="a memo")
    builder.project.close()
    whole = builder.project.path.read_bytes()
    wanted = _digest_of(builder.project.path)
    silent = 0
    for offset in range(120, len(whole), 211):
        flipped = bytearray(whole)
        flipped[offset] ^= 0x10
        path = tmp_path / "flipped.review"
        path.write_bytes(flipped)
        try:
            project = projects.open_project(path=path, read_only=True)
        except ProjectError:
            continue
        try:
            if checks.check(project=project).fine:
                silent += 1
                assert project_lookup.digest(project=project) == wanted
        except ProjectError:
            pass
        finally:
            project.close()
    assert silent < len(range(120, len(whole), 211))
    builder.project = projects.open_project(path=builder.project.path)


def _digest_of(path: Path) -> str:
    project = projects.open_project(path=path, read_only=True)
    found = project_lookup.digest(project=project)
    project.close()
    return found


def test_on_a_full_disk_the_change_is_kept_shown_and_saved_later(a_project: Build) -> None:
    builder = a_project().with_source(TEXT)
    project, path = builder.project, builder.project.path
    pages = project._database._writer.execute("PRAGMA page_count").fetchone()[0]
    project._database._writer.execute(f"PRAGMA max_page_count = {pages}")
    builder.coded("within hours", "Benefits", memo="x" * 50_000)
    assert project.unsaved > 0
    assert "full" in project.notice
    assert len(highlight_lookup.highlights_of(project=project, source=builder.last.id if builder.last else "")) == 1
    assert not project.retry()
    undo.undo(project=project, coder=ANNA)
    undo.redo(project=project, coder=ANNA)
    shown = project_lookup.digest(project=project)
    project._database._disk.execute("PRAGMA max_page_count = 100000")
    assert project.retry()
    assert project.unsaved == 0
    assert project_lookup.digest(project=project) == shown
    assert _digest_of(path) == shown
    assert checks.check(project=builder.reopened().project).fine
    assert (
        len(highlight_lookup.highlights_of(project=builder.project, source=builder.last.id if builder.last else ""))
        == 1
    )


def test_a_file_that_was_replaced_meanwhile_is_never_written_over(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source(TEXT)
    path = builder.project.path
    foreign = tmp_path / "foreign"
    foreign.write_bytes(b"something else")
    os.replace(foreign, path)
    builder.coded("within hours", "Benefits")
    assert builder.project.unsaved > 0
    assert not builder.project.retry()
    assert path.read_bytes() == b"something else"
    copy = projects.save_copy(project=builder.project, path=tmp_path / "copy.review")
    assert _digest_of(copy) == project_lookup.digest(project=builder.project)


def test_a_file_that_was_removed_meanwhile_loses_nothing(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source(TEXT)
    aside = tmp_path / "aside"
    shutil.move(builder.project.path, aside)
    builder.coded("within hours", "Benefits")
    assert builder.project.unsaved > 0
    assert not builder.project.retry()
    shutil.move(aside, builder.project.path)
    assert builder.project.retry()
    assert _digest_of(builder.project.path) == project_lookup.digest(project=builder.project)


def test_check_finds_tables_that_do_not_follow_from_the_log_and_rebuild_mends_them(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("within hours", "Benefits")
    path, before = builder.project.path, project_lookup.digest(project=builder.project)
    builder.project.close()
    with sqlite3.connect(path) as other:
        other.execute("UPDATE highlight SET start = 0")
    other.close()
    builder.project = projects.open_project(path=path)
    report = checks.check(project=builder.project)
    assert not report.fine
    assert "log" in report.problems[0]
    checks.rebuild(project=builder.project)
    assert checks.check(project=builder.project).fine
    assert project_lookup.digest(project=builder.project) == before
