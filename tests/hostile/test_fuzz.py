"""Records and files with chance changes in them. Whatever comes of it, the program says a sentence or can read it all.

The suite tries a few; `make soak` tries others for as long as it is told.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import main as program
from reviewer.changes.canonical import canonical
from reviewer.changes.record import record_id
from tests.hostile.craft import TEXT, Crafted, a_base, an_id
from tests.kept import bodies

EXAMPLES = int(os.environ.get("REVIEWER_EXAMPLES", "30"))
fuzzed = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_base(tmp_path_factory.mktemp("base") / "base.review")


@contextlib.contextmanager
def a_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def run(*arguments: object) -> tuple[int, str]:
    """The exit code and what was printed. An error that is not a sentence of the program comes through."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = program.main([str(argument) for argument in arguments])
    assert code in (0, 1), (arguments, err.getvalue())
    assert code == 0 or err.getvalue().strip()
    return code, out.getvalue() + err.getvalue()


def read_all(path: Path, folder: Path) -> None:
    for verb in (
        ("info", path), ("history", path, "--json"), ("conflicts", path), ("codebook", path, "list"),
        ("references", path, "list"), ("search", path, "ketamine"),
        ("export", path, "-o", folder / "o.csv", "--force"), ("summary", path, "-o", folder / "s.md", "--force"),
        ("matrix", path, "--kind", "framework", "-o", folder / "m.csv", "--force"),
        ("share", path, "-o", folder / "shared.review", "--force"),
    ):  # fmt: skip
        code, said = run(*verb)
        assert code == 0 or "is missing" in said, (verb, said)
    digest = run("digest", path)
    assert "damaged" not in run("check", path)[1]
    run("check", path, "--rebuild")
    assert run("digest", path) == digest


def _ids(crafted: Crafted) -> list[Any]:
    known = [crafted.source, crafted.code, crafted.highlight, crafted.coder, crafted.project, an_id("new")]
    return [*known, crafted.text, "b" * 64, "code", "source", "highlight", "memo", "create", "delete", "restore", "set"]


odd = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-1, 1 << 53)
    | st.text(max_size=20)
    | st.sampled_from(["", "\x00", "😀", TEXT]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=4,
)


def _places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield way
    if isinstance(value, dict):
        for key in value:
            yield from _places(value[key], (*way, key))
    elif isinstance(value, list):
        for index in range(len(value)):
            yield from _places(value[index], (*way, index))


def _changed(value: Any, way: tuple[Any, ...], new: Any) -> Any:
    if not way:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[way[0]] = _changed(value[way[0]], way[1:], new)
    return copy


@fuzzed
@given(data=st.data())
def test_records_with_chance_values_in_them(base: Path, data: st.DataObject) -> None:
    with a_folder() as folder:
        own, evil = Path(shutil.copy(base, folder / "own.review")), Path(shutil.copy(base, folder / "evil.review"))
        crafted = Crafted(evil)
        with crafted.open() as db:
            known = [body for _, body in sorted(bodies(db))]
        made = []
        for number in range(data.draw(st.integers(1, 4))):
            record = json.loads(data.draw(st.sampled_from(known)))
            record |= {"action": an_id(f"a{number}"), "clock": [crafted.now, number]}
            for _ in range(data.draw(st.integers(1, 3))):
                way = data.draw(st.sampled_from(list(_places(record))[1:]))
                record = _changed(record, way, data.draw(st.sampled_from(_ids(crafted)) | odd))
            with contextlib.suppress(ValueError):
                made.append(canonical(record))
        crafted.add(*made)
        run("merge", own, evil, "--yes")
        read_all(own, folder)


@fuzzed
@given(data=st.data())
def test_files_with_chance_bytes_in_them(base: Path, data: st.DataObject) -> None:
    with a_folder() as folder:
        own, evil = Path(shutil.copy(base, folder / "own.review")), Path(shutil.copy(base, folder / "evil.review"))
        size = evil.stat().st_size
        crafted = Crafted.__new__(Crafted)
        crafted.path = evil
        for _ in range(data.draw(st.integers(1, 6))):
            at = data.draw(st.integers(0, 300) | st.integers(0, size - 1))
            crafted.poke(at, data.draw(st.binary(min_size=1, max_size=40)))
        if data.draw(st.booleans()):
            os.truncate(evil, data.draw(st.integers(0, size)))
        run("merge", own, evil, "--yes")
        read_all(own, folder)
        for verb in ("info", "check", "history", "conflicts"):
            run(verb, evil)
        saved = folder / "saved.review"
        run("check", evil, "--repair", saved)
        if saved.exists():
            assert "damaged" not in run("check", saved)[1]


@fuzzed
@given(data=st.data())
def test_rows_of_any_type_in_the_tables_that_a_merge_reads(base: Path, data: st.DataObject) -> None:
    cell = (
        st.none() | st.integers(-(1 << 63), (1 << 63) - 1) | st.floats() | st.text(max_size=70) | st.binary(max_size=70)
    )
    with a_folder() as folder:
        own, evil = Path(shutil.copy(base, folder / "own.review")), Path(shutil.copy(base, folder / "evil.review"))
        crafted = Crafted(evil)
        for table, columns in (("changeset", 2), ("text", 2), ("original", 3)):
            rows = data.draw(st.lists(st.tuples(*[cell] * columns), max_size=3))
            with contextlib.suppress(sqlite3.IntegrityError, UnicodeEncodeError):
                crafted.loose(table, *rows)
        run("merge", own, evil, "--yes")
        read_all(own, folder)


def test_a_record_is_named_by_its_content_wherever_it_comes_from(base: Path) -> None:
    """The fuzzer makes records in its own way; that way must be the one of the format."""
    with sqlite3.connect(base) as db:
        rows = bodies(db)
    db.close()
    assert rows
    assert all(record_id(canonical(json.loads(body))) == key.hex() for key, body in rows)
