"""Every crafted file is merged into a sound project. What the merge takes, every verb can read; nothing of Anna's changes."""

from __future__ import annotations

import csv
import io
import resource
import shutil
import signal
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import main as program
from tests.hostile import files, records
from tests.hostile.craft import Case, Crafted, a_base, cases, copied

ALL = cases(records, files)
SECONDS_OF_WORK, SECONDS_OF_WAITING = 10, 120
BYTES = 1 << 30
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_base(tmp_path_factory.mktemp("base") / "base.review")


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Arguments in; exit code, output and errors out. Anything but a sentence that an error ends with is a failure."""

    def go(*arguments: object) -> tuple[int, str, str]:
        with within_bounds():
            code = program.main([str(argument) for argument in arguments])
        done = capfd.readouterr()
        assert code in (0, 1), (arguments, done.err)
        assert code == 0 or done.err.strip(), arguments
        assert "Traceback" not in done.err
        assert "\x1b" not in done.out + done.err
        return code, done.out, done.err

    return go


@contextmanager
def within_bounds() -> Iterator[None]:
    """What hangs, or takes a gigabyte more than is taken already, fails here. Work is counted, not waiting for other programs."""

    def late(signum: int, _: object) -> None:
        raise TimeoutError(f"it hung ({signal.Signals(signum).name})")

    before = {each: signal.signal(each, late) for each in (signal.SIGPROF, signal.SIGALRM)}
    limits = resource.getrlimit(resource.RLIMIT_AS)
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + BYTES, limits[1]))
    signal.setitimer(signal.ITIMER_PROF, SECONDS_OF_WORK)
    signal.alarm(SECONDS_OF_WAITING)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.setitimer(signal.ITIMER_PROF, 0)
        resource.setrlimit(resource.RLIMIT_AS, limits)
        for each, handler in before.items():
            signal.signal(each, handler)


def test_there_are_enough_of_them() -> None:
    assert len(ALL) >= 150


def crafted(make: Case, base: Path, folder: Path) -> Path:
    path = copied(base, folder, "evil")
    make(Crafted(path))
    return path


def excerpts(run: Run, path: Path, folder: Path) -> list[tuple[str, ...]]:
    """Anna's excerpts with their place, codes and memos, as the export has them."""
    out = folder / "out.csv"
    assert run("export", path, "-o", out, "--force")[0] == 0
    rows = csv.DictReader(io.StringIO(out.read_text("utf-8-sig")))
    wanted = ("Quote", "Start", "End", "Codes", "Memo")
    return sorted(tuple(row.get(name, "") for name in wanted) for row in rows if row.get("Coder") == "Anna")


@pytest.mark.parametrize("name", ALL)
def test_what_a_merge_takes_every_verb_can_read(name: str, base: Path, tmp_path: Path, run: Run) -> None:
    own = copied(base, tmp_path, "own")
    before = excerpts(run, own, tmp_path)
    assert len(before) == 3
    evil = crafted(ALL[name], base, tmp_path)
    (tmp_path / "precious.txt").write_text("mine")
    run("merge", own, evil)
    assert (tmp_path / "precious.txt").read_text() == "mine"
    _all_can_be_read(run, own, tmp_path, but=("code",) if name in NOT_READABLE else ())
    assert excerpts(run, own, tmp_path) == before or name in CHANGES_WHAT_IS_SHOWN
    # The tables say the same when they are made anew, and merging again brings nothing.
    digest = run("digest", own)[1]
    assert run("check", own, "--rebuild")[0] == run("check", own)[0]
    assert run("digest", own)[1] == digest
    if evil.exists() and evil.stat().st_size < 1 << 30:
        assert " 0 new" in run("merge", own, evil)[1] or name not in MERGED_WHOLE


CHANGES_WHAT_IS_SHOWN = {
    "everything_deleted", "codes_under_ids_of_other_things_from_long_ago", "a_highlight_moved_to_nowhere", "a_clock_far_ahead",
}  # fmt: skip
"""What any teammate may do: delete, move, rename, or have been there first."""
NOT_READABLE = {"a_corrected_text_that_is_not_there"}
"""The source has a text now that did not come along: it is said, and nobody can code in it until it comes."""
MERGED_WHOLE = {"many_heads", "rings", "a_clock_far_ahead", "codes_thousands_deep"}


def _all_can_be_read(run: Run, path: Path, folder: Path, but: Collection[str]) -> None:
    for verb in (
        ("info", path), ("history", path), ("history", path, "--json"), ("conflicts", path), ("codebook", path, "list"),
        ("references", path, "list"), ("summary", path, "-o", folder / "s.html", "--force"),
        ("matrix", path, "--kind", "framework", "-o", folder / "m.csv", "--force"), ("search", path, "ketamine"),
        ("notes", path, "list"), ("cases", path, "list", "--json"),
        ("code", path, "--source", "Trial", "--quote", "Nobody knows", "--code", "Own", "--coder", "Victim"),
        ("share", path, "-o", folder / "shared.review", "--force"),
    ):  # fmt: skip
        code, _, complaint = run(*verb)
        assert code == 0 or verb[0] in but, (verb, complaint)
    assert run("check", folder / "shared.review")[0] == run("check", path)[0]
    assert run("check", path)[2].count("damaged") == 0


@pytest.mark.parametrize("name", ALL)
def test_a_crafted_file_that_is_opened_is_read_or_refused_in_a_sentence(
    name: str, base: Path, tmp_path: Path, run: Run
) -> None:
    evil = crafted(ALL[name], base, tmp_path)
    (tmp_path / "precious.txt").write_text("mine")
    for verb in (
        ("info", evil), ("check", evil), ("history", evil), ("conflicts", evil), ("search", evil, "ketamine"),
        ("export", evil, "-o", tmp_path / "o.csv", "--force"), ("summary", evil, "-o", tmp_path / "s.html", "--force"),
        ("code", evil, "--source", "Trial", "--quote", "Nobody knows", "--code", "Own", "--coder", "Victim"),
        ("share", evil, "-o", tmp_path / "shared.review", "--force"), ("check", evil, "--rebuild"),
    ):  # fmt: skip
        run(*verb)
    assert (tmp_path / "precious.txt").read_text() == "mine"
    if evil.stat().st_size < 1 << 30:
        saved = tmp_path / "saved.review"
        run("check", evil, "--repair", saved)
        if saved.exists():
            assert run("info", saved)[0] == 0


def test_a_text_that_was_on_show_is_still_there_after_the_first_tag(base: Path, tmp_path: Path, run: Run) -> None:
    """A trigger in a received file would wipe it, and the program would say that it is saved."""
    evil = crafted(files.a_trigger, base, tmp_path)
    code, _, complaint = run("code", evil, "--source", "Trial", "--quote", "Nobody knows", "--code", "Own")
    assert code == 1
    assert "what no project has" in complaint
    saved = tmp_path / "saved.review"
    assert run("check", evil, "--repair", saved)[0] == 0
    assert excerpts(run, saved, tmp_path) == excerpts(run, base, tmp_path)
    with sqlite3.connect(saved) as db:
        assert db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall() == []
    db.close()
    shutil.rmtree(tmp_path, ignore_errors=True)
