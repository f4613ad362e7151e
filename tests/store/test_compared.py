"""What one log lacks of another: as sets say it, and not at all where one of them is odd."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.store.team.compared import compared_logs

# Few first bytes, so that many ids share a range, and the two ends of what an id can be.
ids = st.sets(
    st.one_of(
        st.binary(min_size=16, max_size=16),
        st.tuples(st.sampled_from([b"\0", b"a", b"\xff"]), st.binary(min_size=15, max_size=15)).map(b"".join),
        st.sampled_from([b"\0" * 16, b"\xff" * 16]),
    ),
    max_size=60,
)


def log(identifiers: Iterable[object], encoding: str = "UTF-8") -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"PRAGMA encoding = '{encoding}'")
    connection.execute("CREATE TABLE changeset (id BLOB PRIMARY KEY, body BLOB)")
    connection.executemany("INSERT INTO changeset VALUES (?, x'')", [(each,) for each in identifiers])
    return connection


@given(ids, ids, ids)
def test_what_is_lacking_is_the_difference_of_the_two_sets(
    both: set[bytes], ours: set[bytes], theirs: set[bytes]
) -> None:
    here, there = log(sorted(both | ours)), log(sorted(both | theirs, reverse=True))
    assert compared_logs(here, there) == (len(both | theirs), frozenset(theirs - both - ours))


@pytest.mark.parametrize("apart", [1, 20, 200])
def test_what_many_lack_of_one_range_is_found_as_well(apart: int) -> None:
    both, ours, theirs = ({b"r" + bytes([sort]) + n.to_bytes(14, "big") for n in range(apart)} for sort in (9, 7, 8))
    mixed = {b"r" + n.to_bytes(15, "big") for n in range(3 * apart)}
    here, there = both | ours | set(sorted(mixed)[::3]), both | theirs | set(sorted(mixed)[::2])
    assert compared_logs(log(here), log(there)) == (len(there), frozenset(there - here))


@pytest.mark.parametrize("odd", [None, "a" * 16, 7, b"", b"a" * 15, b"a" * 17, b"\xff" * 17])
def test_a_log_with_something_else_than_an_id_is_not_compared(odd: object) -> None:
    good = [bytes([first]) * 16 for first in range(256)]
    assert compared_logs(log(good), log([*good, odd])) is None
    assert compared_logs(log([*good, odd]), log(good)) is None


def test_two_odd_ids_that_make_up_the_length_of_two_good_ones_are_seen() -> None:
    assert compared_logs(log([]), log([b"a" * 15, b"b" * 17])) is None
    assert compared_logs(log([]), log([b"aa" + b"a" * 13, b"ab" + b"b" * 15])) is None


def test_a_log_whose_bytes_would_be_read_as_other_letters_is_not_compared() -> None:
    assert compared_logs(log([b"a\0" * 8]), log([b"a\0" * 8], "UTF-16le")) is None
