"""Canonical JSON is what the standard library says it is, also where another library reads it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.changes.canonical import NotCanonical, canonical, read, read_again

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**18), 10**18) | WORDS | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


def by_the_standard_library(body: bytes) -> Any:
    """The value, or a sentence for what is not canonical or has numbers that no record may have."""

    def no_fraction(text: str) -> Any:
        raise NotImplementedError(text)

    def short(text: str) -> int:
        if len(text) > 16:
            raise NotImplementedError(text)
        return int(text)

    try:
        value = json.loads(body, parse_float=no_fraction, parse_int=short, parse_constant=no_fraction)
        again = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
    except (ValueError, NotImplementedError, RecursionError):
        return "refused"
    return [value] if again == body else "refused"


def told(body: bytes) -> Any:
    try:
        return [read(body)]
    except (ValueError, RecursionError):
        return "refused"


@given(VALUES, st.booleans(), st.booleans(), st.sampled_from((None, 1)))
def test_what_is_taken_is_what_the_standard_library_takes(
    value: Any, sort: bool, escape: bool, indent: int | None
) -> None:
    body = json.dumps(value, sort_keys=sort, ensure_ascii=escape, indent=indent, separators=(",", ":")).encode()
    assert told(body) == by_the_standard_library(body)


@given(st.binary(max_size=20) | st.text('{}[]",:0123456789.eE-+ nulltruefalse\\ud8é', max_size=20).map(str.encode))
def test_what_is_no_json_is_refused_as_there(body: bytes) -> None:
    assert told(body) == by_the_standard_library(body)


@pytest.mark.parametrize(
    "body",
    [
        b"1.0", b"[1e5]", b"-0", b"NaN", b"Infinity", b"12345678901234567", b'{"a":-1234567890123456}', b'{"a":1,"a":2}',
        b'{"b":1,"a":2}', b'"\\u00e9"', b'"\\/"', b'"\\ud800"', b"\xff", b" 1", b"1\n", b"", b"[" * 100_000, b"[1,]",
    ],
)  # fmt: skip
def test_what_no_record_may_hold_is_refused(body: bytes) -> None:
    assert told(body) == by_the_standard_library(body) == "refused"


def test_every_letter_stands_as_the_standard_library_writes_it() -> None:
    every = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    body = json.dumps(every, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    assert read(body) == read_again(body) == every
    assert canonical(every) == body


def test_a_long_number_within_words_is_no_number() -> None:
    body = canonical({"id": "1" * 32, "text": 'He said: "[12345678901234567890".'})
    assert read(body)["id"] == "1" * 32


def test_a_number_that_is_too_long_says_so() -> None:
    with pytest.raises(NotCanonical, match="too large"):
        read(b"[12345678901234567]")
