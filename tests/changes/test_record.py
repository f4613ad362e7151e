"""Records from outside: only what a version of Reviewer could have written gets in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reviewer.changes.record import InvalidRecord, canonical, parse, record_id

GOOD: dict[str, Any] = {
    "v": 1,
    "action": "1" * 32,
    "part": 0,
    "parts": 1,
    "clock": [1_700_000_000_000, 3],
    "opening": "f" * 16,
    "coder": "a" * 32,
    "wall": 1_700_000_000_000,
    "label": "Rename",
    "changes": [{"do": "set", "kind": "code", "id": "2" * 32, "field": "name", "value": "Risks"}],
}


def read(data: Any) -> Any:
    body = canonical(data)
    return parse(record_id(body), body)


def test_a_good_record_comes_back_as_it_was() -> None:
    record = read(GOOD)
    assert record.known
    assert [change.value for change in record.changes] == ["Risks"]
    assert record.clock == (1_700_000_000_000, 3)


@pytest.mark.parametrize(
    "changed",
    [
        {"clock": [1 << 48, 0]},
        {"clock": [1, -1]},
        {"clock": [True, 0]},
        {"action": "x"},
        {"opening": "0" * 15},
        {"coder": ""},
        {"part": 1},
        {"changes": []},
        {"changes": "many"},
        {"extra": 1},
        {"v": 0},
        {"label": 7},
    ],
)
def test_an_impossible_envelope_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(InvalidRecord):
        read(GOOD | changed)


@pytest.mark.parametrize(
    "change",
    [
        {"do": "set", "kind": "code", "id": "2" * 32, "field": "name", "value": 5},
        {"do": "set", "kind": "code", "id": "2" * 32, "field": "colour", "value": "red"},
        {"do": "set", "kind": "code", "id": "short", "field": "name", "value": "x"},
        {"do": "set", "kind": "code", "id": "2" * 32, "field": "name", "value": "x", "previous": ["nothing"]},
        {"do": "create", "kind": "code", "id": "2" * 32, "value": {"name": "x"}},
        {"do": "create", "kind": "coding", "id": "2" * 32,
         "value": {"highlight": "3" * 32, "code": "4" * 32, "coder": "5" * 32}},
        {"do": "create", "kind": "source", "id": "2" * 32, "value": {"sha256": "6" * 64}},
        {"do": "delete", "kind": "code", "id": "2" * 32},
        {"do": "set", "kind": "highlight", "id": "2" * 32, "field": "place",
         "value": {"text": "6" * 64, "start": 4, "end": 2, "quote": "", "prefix": "", "suffix": ""}},
        {"do": "set", "kind": "highlight", "id": "2" * 32, "field": "place",
         "value": {"text": "6" * 64, "start": 0, "end": 3, "quote": "four", "prefix": "", "suffix": ""}},
    ],
)  # fmt: skip
def test_an_impossible_change_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(InvalidRecord):
        read(GOOD | {"changes": [change]})


def test_a_forged_id_is_refused() -> None:
    with pytest.raises(InvalidRecord, match="hash"):
        parse("0" * 32, canonical(GOOD))


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"\xff\xfe",
        json.dumps(GOOD).encode(),
        b'{"v":1.5}',
        b'{"v":' + b"9" * 5000 + b"}",
        b"[" * 200_000 + b"]" * 200_000,
        b'{"v":NaN}',
        b'{"label":"\\ud800"}',
    ],
    ids=["cut off", "no text", "not canonical", "a fraction", "5,000 digits", "200,000 deep", "no number", "surrogate"],
)
def test_what_is_not_canonical_json_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidRecord):
        parse(record_id(body), body)


def test_a_newer_record_is_kept_unread() -> None:
    record = read({"v": 2, "clock": [5, 0], "changes": [{"whatever": 1}]})
    assert not record.known
    assert record.changes == ()
    assert record.newer == 1


def test_an_unknown_kind_in_a_known_record_is_counted_and_the_rest_read() -> None:
    odd = {"do": "create", "kind": "hologram", "id": "7" * 32, "value": {}}
    record = read(GOOD | {"changes": [odd, *GOOD["changes"]]})
    assert record.newer == 1
    assert [change.stamp[4] for change in record.changes] == [1]
