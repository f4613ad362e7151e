"""Bodies of records as the file keeps them: each comes back as it was, and what nobody packed is refused at little cost."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.changes.canonical import canonical
from reviewer.changes.record import record_id
from reviewer.services.coding import codes
from reviewer.services.project import checks, projects
from reviewer.services.shared import project_lookup
from reviewer.services.team import merge
from reviewer.store.file.packed import NotPacked, packed, unpacked
from tests.builder import ANNA, ProjectBuilder
from tests.kept import DICTIONARY, all_that_stands_in, bodies
from tests.older import as_format

Build = Callable[[], ProjectBuilder]
GOLDEN = Path(__file__).parents[1] / "golden" / "files"

hexes = st.sampled_from([8, 16, 17, 31, 32, 33, 48, 63, 64, 65, 96, 128]).flatmap(
    lambda size: st.text("0123456789abcdef", min_size=size, max_size=size)
)
texts = st.one_of(st.text(max_size=200), hexes, st.sampled_from(["a" * 32, "b" * 16, "c" * 64]))


def deflated(text: bytes) -> bytes:
    stream = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=DICTIONARY)
    return b"\1" + stream.compress(text) + stream.flush()


@given(st.dictionaries(texts, st.lists(texts, max_size=300)))
def test_whatever_a_record_says_comes_back(said: dict[str, list[str]]) -> None:
    body = canonical(said)
    assert unpacked(packed(body)) == body


@given(st.binary(max_size=300))
def test_what_is_no_record_comes_back_too(body: bytes) -> None:
    assert unpacked(packed(body)) == body


def test_every_record_of_the_golden_files_comes_back_and_most_take_less_than_half() -> None:
    sizes = []
    for path in sorted(GOLDEN.glob("*.review")):
        with sqlite3.connect(path) as file:
            rows = bodies(file) if "damaged" not in path.name else []
        file.close()
        for _, body in rows:
            assert unpacked(packed(body)) == body
            sizes.append(len(packed(body)) / len(body))
    assert sorted(sizes)[len(sizes) * 3 // 4] < 0.5


def test_the_dictionary_is_the_one_that_files_were_written_with() -> None:
    assert hashlib.sha256(DICTIONARY).hexdigest() == "2c3aff3c659b3c3b67840ad69cf11be13fb7c8f916477c895f5d6e1f15d125a7"


def test_a_body_packed_when_the_format_was_new_is_read_for_ever() -> None:
    kept = bytes.fromhex(
        "01ab460909b8df11862047a682522d000123456789abcdef0123456789abcdef"
        "89abcdef89abcdef89abcdef89abcdef89abcdef89abcdef89abcdef89abcdef"
    )
    assert (
        unpacked(kept)
        == json.dumps(
            {"changes": [{"id": "0123456789abcdef" * 2, "text": "89abcdef" * 8}], "coder": "0123456789abcdef" * 2},
            separators=(",", ":"),
        ).encode()
    )


@pytest.mark.parametrize(
    "kept",
    [
        deflated(b" " * 60_000_000),
        deflated(b"\1" + b"\4 " * 30_000_000) + bytes(16),
        deflated(b"\2" + b"\4 " * 1_000_000) + bytes(32),
    ],
    ids=["spaces", "one id again and again", "one hash again and again"],
)
def test_a_body_that_unpacks_to_far_more_is_refused_before_it_takes_memory(kept: bytes) -> None:
    tracemalloc.start()
    with pytest.raises(NotPacked):
        unpacked(kept)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 200 * len(kept) + 1_000_000


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"\1",
        b"\2" + deflated(b"{}")[1:],
        b"\x1f",
        deflated(b'{"a":"\1"}'),
        deflated(b'{"a":"\4 "}'),
        deflated(b'{"a":"\4'),
        deflated(b'{"a":"b"}') + b"left over",
        deflated(b'{"a":"b"}')[:-1],
    ],
)
def test_what_was_not_packed_by_any_version_is_refused_or_has_another_hash(kept: bytes) -> None:
    try:
        body = unpacked(kept)
    except NotPacked:
        return
    assert record_id(body) != record_id(b'{"a":"b"}')


def test_a_bomb_in_a_merged_file_is_refused_in_a_sentence_and_the_rest_comes(a_project: Build) -> None:
    evil, own = a_project().with_source("Some text.").coded("text", "Risks"), a_project()
    path = evil.project.path
    evil.project.close()
    with sqlite3.connect(path) as file:
        file.execute("INSERT INTO changeset VALUES (?, ?)", (b"b" * 16, deflated(b"{" + b" " * 60_000_000)))
        file.execute("INSERT INTO changeset VALUES (?, ?)", (b"c" * 16, b"\3of a dictionary that nobody has"))
    file.close()
    report = merge.merge_files(project=own.project, paths=[path]).report
    assert len(report.files[0].refused) == 2
    assert project_lookup.digest(project=own.project)
    assert checks.check(project=own.project).fine


def test_a_damaged_body_is_found_and_told_in_one_sentence(a_project: Build) -> None:
    built = a_project().with_source("Some text.").coded("text", "Risks")
    path = built.project.path
    built.project.close()
    with sqlite3.connect(path) as file:
        kept = file.execute("SELECT body FROM changeset WHERE rowid = 3").fetchone()[0]
        file.execute("UPDATE changeset SET body = ? WHERE rowid = 3", (b"\2" + kept[1:],))
    file.close()
    built.project = projects.open_project(path=path)
    found = checks.check(project=built.project).problems
    assert len(found) == 1
    assert "is damaged" in found[0]


def test_files_of_both_formats_merge_in_either_order(a_project: Build, tmp_path: Path) -> None:
    counts = set()
    for older_first in (True, False):
        begun = a_project().with_source("It helped within hours. It did not.").with_code("Risks")
        other = tmp_path / f"other-{older_first}.review"
        projects.save_copy(project=begun.project, path=other)
        project = projects.open_project(path=other)
        codes.add_code(project=project, name="Made there", coder=ANNA)
        project.close()
        if older_first:
            as_format(other, 4)
        report = merge.merge_files(project=begun.project, paths=[other]).report
        assert report.files[0].refused == ()
        assert report.files[0].new == 1
        with sqlite3.connect(begun.project.path) as file:
            counts.add(len(bodies(file)))
        file.close()
        assert checks.check(project=begun.project).fine
    assert len(counts) == 1


def test_a_search_of_all_that_stands_in_a_file_sees_what_is_packed(a_project: Build) -> None:
    """Without this the tests that nothing purged is left would see nothing."""
    built = a_project().with_source("Some text about quicksilver.", "A title like none").coded("quicksilver", "Risks")
    path = built.project.path
    built.project.close()
    assert b"A title like none" in all_that_stands_in(path)
    with sqlite3.connect(path) as file:
        kept = b"".join(row[0] for row in file.execute("SELECT body FROM changeset"))
    file.close()
    assert b"A title like none" not in kept
