"""The file itself may be harmed: that is found, and what is whole can be saved."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from reviewer import cli
from reviewer.changes.canonical import canonical
from reviewer.changes.record import record_id
from reviewer.errors import DamagedProject, NotAProject, ProjectError, ProjectInUse
from reviewer.services.coding import codes, highlights
from reviewer.services.project import checks, projects, repair, undo
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.team import merge
from reviewer.store.file.packed import packed
from reviewer.store.rescue.carve import Carved, carve
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.faults.damage import HARMS, PAGE, a_library, content_of, destroy, flip_bits, repair_after, shown
from tests.faults.disk import Disk, Event
from tests.faults.scenarios import LARGE, project_path
from tests.faults.verdict import same_world
from tests.kept import bodies, rewrite

AT_LEAST = {
    "a page of zeros": (0.9, 0.7),
    "cut off anywhere": (0.0, 0.0),
    "1% of pages destroyed": (0.85, 0.7),
    "10% of pages destroyed": (0.75, 0.5),
    "50% of pages destroyed": (0.3, 0.1),
}
"""Shares of records and texts that a repair brings back from the file alone."""


def test_no_flipped_bit_anywhere_is_shown_as_truth() -> None:
    tally = flip_bits(every=701, seed=3)
    assert (tally.lost, tally.stories) == (0, [])
    assert tally.injected > 400


@pytest.mark.parametrize("name", HARMS)
def test_all_that_is_whole_in_a_damaged_file_is_saved(name: str) -> None:
    tally, rate = repair_after(name, rounds=4, seed=5)
    assert (tally.lost, tally.stories) == (0, [])
    records, texts = AT_LEAST[name]
    assert rate.records >= records * rate.of_records
    assert rate.texts >= texts * rate.of_texts


def _harmed(folder: Path, share: float = 0.2, seed: int = 5) -> tuple[Path, Path]:
    """(a damaged project, what it was before)."""
    a_library(folder / "p.review", tags=40).close()
    whole = folder / "whole copy.review"
    shutil.copyfile(folder / "p.review", whole)
    image = bytearray(whole.read_bytes())
    destroy(share)(image, random.Random(seed))
    (folder / "p.review").write_bytes(image)
    return folder / "p.review", whole


def _digest(path: Path) -> str:
    project = projects.open_project(path=path, read_only=True)
    try:
        return project_lookup.digest(project=project)
    finally:
        project.close()


def test_with_a_teammates_copy_everything_comes_back(tmp_path: Path) -> None:
    path, whole = _harmed(tmp_path, share=0.5)
    harmed = path.read_bytes()
    done = repair.repair(path=path, out=tmp_path / "out.review", others=[whole])
    assert done.missing == ()
    assert _digest(tmp_path / "out.review") == _digest(whole)
    assert path.read_bytes() == harmed
    assert done.contributions[1].records > 0
    project, before = projects.open_project(path=tmp_path / "out.review"), projects.open_project(path=whole)
    assert shown(project) == shown(before)
    assert checks.check(project=project).fine
    before.close()
    project.close()


def test_the_backups_beside_the_file_are_used(tmp_path: Path) -> None:
    project = a_library(tmp_path / "p.review", tags=40)
    projects.make_backup(project=project)
    codes.ensure_path(project=project, path="After the backup", coder=ANNA)
    wanted = project_lookup.digest(project=project)
    project.close()
    path = tmp_path / "p.review"
    image = bytearray(path.read_bytes())
    key, record = next(item for item in content_of(path)[0].items() if b"After the backup" in item[1])
    body = image.index(key + packed(record)) // PAGE
    for page in set(range(1, len(image) // PAGE)) - {body}:
        image[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(image)
    done = repair.repair(path=path, out=tmp_path / "out.review")
    assert done.contributions[0].records >= 1
    assert done.missing == ()
    assert _digest(tmp_path / "out.review") == wanted


def test_what_is_missing_is_listed_and_the_rest_can_be_worked_on(tmp_path: Path) -> None:
    path, _ = _harmed(tmp_path, share=0.5)
    done = repair.repair(path=path, out=tmp_path / "out.review")
    assert done.missing
    assert all(line.endswith(".") and "\n" not in line for line in done.missing)
    project = projects.open_project(path=tmp_path / "out.review")
    report = checks.check(project=project)
    assert report.fine
    lost = [line for line in done.missing if line.startswith("The text of")]
    assert len(lost) == len(report.missing)
    codes.ensure_path(project=project, path="New code", coder=ANNA)
    assert checks.check(project=project).fine
    project.close()


def test_repairing_a_whole_file_loses_nothing_and_says_so(tmp_path: Path) -> None:
    a_library(tmp_path / "p.review", tags=20).close()
    done = repair.repair(path=tmp_path / "p.review", out=tmp_path / "out.review")
    assert done.missing == ()
    assert _digest(tmp_path / "out.review") == _digest(tmp_path / "p.review")
    assert carve(tmp_path / "p.review").whole


def test_a_lost_text_is_read_again_from_its_original_and_the_other_way_round(tmp_path: Path) -> None:
    a_library(tmp_path / "p.review", tags=10).close()
    wanted = _digest(tmp_path / "p.review")
    for table in ("text", "original"):
        harmed, out = tmp_path / f"no {table}.review", tmp_path / f"out {table}.review"
        shutil.copyfile(tmp_path / "p.review", harmed)
        with sqlite3.connect(harmed) as other:
            other.execute(f"DELETE FROM {table}")
        other.close()
        done = repair.repair(path=harmed, out=out)
        assert done.missing == ()
        assert _digest(out) == wanted
        assert content_of(out)[1] == content_of(tmp_path / "p.review")[1]


def test_a_source_whose_record_is_gone_is_made_again_from_its_text(tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "p.review").with_source("A first line.\nSome felt better.\n", title="Lost")
    builder.coded("felt better", "Risks")
    source = builder.last.id if builder.last else ""
    builder.project.close()
    with sqlite3.connect(tmp_path / "p.review") as other:
        gone = [key for key, body in bodies(other) if any(c["kind"] == "import" for c in json.loads(body)["changes"])]
        other.executemany("DELETE FROM changeset WHERE id = ?", [(key,) for key in gone])
    other.close()
    done = repair.repair(path=tmp_path / "p.review", out=tmp_path / "out.review")
    assert any("A first line." in line for line in done.missing)
    project = projects.open_project(path=tmp_path / "out.review")
    assert [found.title for found in source_lookup.list_sources(project=project)] == ["A first line."]
    assert len(highlight_lookup.highlights_of(project=project, source=source)) == 1
    assert project.text(source_lookup.list_sources(project=project)[0].sha256).startswith("A first line.")
    project.close()


def test_a_part_of_a_changeset_that_is_gone_is_named(tmp_path: Path) -> None:
    LARGE.ready(tmp_path)
    project = projects.open_project(path=project_path(tmp_path))
    LARGE.actions(tmp_path)[0](project)
    project.close()
    with sqlite3.connect(project_path(tmp_path)) as other:
        gone = next(key for key, body in bodies(other) if b'"part":1,"parts":2' in body)
        other.execute("DELETE FROM changeset WHERE id = ?", (gone,))
    other.close()
    done = repair.repair(path=project_path(tmp_path), out=tmp_path / "out.review")
    assert "Part 2 of 2 of “Many codes” was not found." in done.missing


def test_a_record_that_no_version_understands_is_kept_set_aside(tmp_path: Path) -> None:
    a_library(tmp_path / "p.review", tags=5).close()
    body = canonical({"action": "0" * 32, "changes": "none", "v": 1})
    with sqlite3.connect(tmp_path / "p.review") as other:
        other.execute("INSERT INTO changeset VALUES (?, ?)", (bytes.fromhex(record_id(body)), body))
        other.execute("INSERT INTO quarantine VALUES (?, 'odd')", (bytes.fromhex(record_id(body)),))
    other.close()
    repair.repair(path=tmp_path / "p.review", out=tmp_path / "out.review")
    assert body in content_of(tmp_path / "out.review")[0].values()
    project = projects.open_project(path=tmp_path / "out.review")
    assert checks.check(project=project).fine
    project.close()


def test_a_merge_that_was_taken_back_does_not_come_back(tmp_path: Path) -> None:
    a_library(tmp_path / "p.review", tags=5).close()
    shutil.copyfile(tmp_path / "p.review", tmp_path / "ben.review")
    ben = ProjectBuilder.__new__(ProjectBuilder)
    ben.project = projects.open_project(path=tmp_path / "ben.review")
    ben.with_code("Only Ben's")
    ben.project.close()
    project = projects.open_project(path=tmp_path / "p.review")
    before = project_lookup.digest(project=project)
    merge.merge_files(project=project, paths=[tmp_path / "ben.review"])
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before
    project.close()
    repair.repair(path=tmp_path / "p.review", out=tmp_path / "out.review")
    assert _digest(tmp_path / "out.review") == before


def test_an_unfinished_transaction_is_rolled_back_before_anything_is_saved(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = Disk(folder)
    builder = ProjectBuilder(folder / "p.review", same_world(disk.connect, 3)).with_source("One two three four.")
    builder.coded("One", "Risks")
    wanted = project_lookup.digest(project=builder.project)
    states: list[tuple[bytes, bytes]] = []

    def watch(_: int, event: Event) -> None:
        if event.deed == "sync" and event.name == "p.review":
            files = [folder / name for name in ("p.review", "p.review-journal")]
            states.append((files[0].read_bytes(), files[1].read_bytes()))

    disk.refuse = watch
    builder.coded("two", "Risks")
    builder.project.close()
    disk.remove()
    copy = tmp_path / "cut.review"
    copy.write_bytes(states[0][0])
    copy.with_name("cut.review-journal").write_bytes(states[0][1])
    repair.repair(path=copy, out=tmp_path / "out.review")
    assert _digest(tmp_path / "out.review") == wanted
    assert copy.with_name("cut.review-journal").read_bytes() == states[0][1]


def test_what_cannot_be_repaired_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    out = tmp_path / "out.review"
    a_library(tmp_path / "p.review", tags=5).close()
    taken = tmp_path / "taken.review"
    taken.write_bytes(b"something")
    with pytest.raises(ProjectError, match="exists already"):
        repair.repair(path=tmp_path / "p.review", out=taken)
    with pytest.raises(ProjectError, match="exists already"):
        repair.repair(path=tmp_path / "p.review", out=tmp_path / "p.review")
    assert taken.read_bytes() == b"something"
    with pytest.raises(ProjectError, match="folder"):
        repair.repair(path=tmp_path / "p.review", out=tmp_path / "none" / "out.review")
    with pytest.raises(NotAProject, match="no file"):
        repair.repair(path=tmp_path / "none.review", out=out)
    (tmp_path / "noise.review").write_bytes(random.Random(1).randbytes(50_000))
    (tmp_path / "empty.review").write_bytes(b"")
    for name in ("noise.review", "empty.review"):
        with pytest.raises(ProjectError, match="teammate"):
            repair.repair(path=tmp_path / name, out=out)
    open_elsewhere = projects.open_project(path=tmp_path / "p.review")
    with pytest.raises(ProjectInUse, match="Close it"):
        repair.repair(path=tmp_path / "p.review", out=out)
    open_elsewhere.close()
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".review") == [
        "empty.review",
        "noise.review",
        "p.review",
        "taken.review",
    ]


def test_the_command_says_what_came_from_where_and_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, whole = _harmed(tmp_path, share=0.5)
    assert cli.main(["check", str(path)]) == 1
    assert cli.main(["check", str(path), "--repair", str(tmp_path / "a.review")]) == 1
    said = capsys.readouterr()
    assert "was not found" in said.err
    assert all(line.startswith("reviewer: ") for line in said.err.splitlines())
    assert cli.main(["check", str(path), "--repair", str(tmp_path / "b.review"), "--with", str(whole)]) == 0
    assert f"{whole}: " in capsys.readouterr().out
    assert cli.main(["check", str(tmp_path / "b.review")]) == 0
    assert cli.main(["check", str(path), "--with", str(whole)]) == 2
    odd = tmp_path / "none.review"
    assert cli.main(["check", str(path), "--repair", str(tmp_path / "c.review"), "--with", str(whole), str(odd)]) == 1
    assert "none.review" in capsys.readouterr().err


def test_forged_content_is_never_saved(tmp_path: Path) -> None:
    a_library(tmp_path / "p.review", tags=5).close()
    with sqlite3.connect(tmp_path / "p.review") as other:
        rewrite(other, "Ben", "Bob")
        other.execute("UPDATE text SET content = CAST('forged' AS BLOB)")
        other.execute("UPDATE original SET bytes = CAST('forged' AS BLOB)")
    other.close()
    found = carve(tmp_path / "p.review")
    assert not found.whole
    assert not [body for body in found.records.values() if b"Bob" in body]
    assert b"forged" not in found.texts.values()
    assert all(content != b"forged" for _, content in found.originals.values())


def test_a_damaged_change_is_never_built_on(tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "p.review").with_coder(BEN, "Ben").with_code("Risks")
    code = builder.code("Risks")
    builder.project.close()
    with sqlite3.connect(tmp_path / "p.review") as other:
        rewrite(other, "Risks", "Rusks")
    other.close()
    project = projects.open_project(path=tmp_path / "p.review")
    with pytest.raises(DamagedProject, match="save what is whole"):
        codes.rename_code(project=project, code=code, name="Harms", coder=ANNA)
    with pytest.raises(DamagedProject):
        checks.rebuild(project=project)
    assert not checks.check(project=project).fine
    assert [each.path for each in project.codebook] == ["Risks"]
    project.close()


def test_a_file_with_a_trigger_that_no_project_has_is_not_opened(tmp_path: Path) -> None:
    a_library(tmp_path / "p.review", tags=5).close()
    with sqlite3.connect(tmp_path / "p.review") as other:
        other.execute("CREATE TRIGGER t AFTER INSERT ON changeset BEGIN DELETE FROM text; END")
    other.close()
    # Nothing is done with the file: the first tag would set the trigger off.
    for read_only in (False, True):
        with pytest.raises(DamagedProject, match="trigger t"):
            projects.open_project(path=tmp_path / "p.review", read_only=read_only)


@pytest.mark.parametrize(
    "column", ["coding SET created = created + 1", "text_fact SET words = 1", "dead SET revived = 1"]
)
def test_every_table_is_held_against_the_log_and_made_anew(tmp_path: Path, column: str) -> None:
    project = a_library(tmp_path / "p.review", tags=5)
    source = source_lookup.list_sources(project=project)[0]
    found = highlight_lookup.highlights_of(project=project, source=source.id)[0]
    highlights.delete_highlights(project=project, ids=[found.id], coder=found.coder)
    project.close()
    with sqlite3.connect(tmp_path / "p.review") as other:
        other.execute(f"UPDATE {column}")
    other.close()
    project = projects.open_project(path=tmp_path / "p.review")
    assert column.split()[0] in checks.check(project=project).problems[0]
    checks.rebuild(project=project)
    assert checks.check(project=project).fine
    project.close()


def test_what_was_saved_first_stays(tmp_path: Path) -> None:
    mine, other = Carved(records={"a": b"1"}, taken_back={"c"}), Carved(records={"a": b"1", "b": b"2", "c": b"3"})
    assert mine.add(other) == (1, 0)
    assert mine.records == {"a": b"1", "b": b"2"}
