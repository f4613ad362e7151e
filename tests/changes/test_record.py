"""Records from outside: only what a version of Reviewer could have written gets in."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from reviewer.changes.canonical import canonical
from reviewer.changes.draft import records_for
from reviewer.changes.kinds import link_id, memo_id
from reviewer.changes.record import (
    MAX_CHANGES,
    InvalidRecord,
    parse,
    problem_with,
    record_id,
    stored,
    version_of,
    written,
)

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
        {"clock": [(1 << 48) + 1, 0]},
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
    record = read({"v": 3, "clock": [5, 0], "changes": [{"whatever": 1}]})
    assert not record.known
    assert record.changes == ()
    assert record.newer == 1


def test_an_unknown_kind_in_a_known_record_is_counted_and_the_rest_read() -> None:
    odd = {"do": "create", "kind": "hologram", "id": "7" * 32, "value": {}}
    record = read(GOOD | {"changes": [odd, *GOOD["changes"]]})
    assert record.newer == 1
    assert [change.stamp[4] for change in record.changes] == [1]


CHANGE: dict[str, Any] = GOOD["changes"][0]
REF = "3" * 32 + ":0"


@pytest.mark.parametrize(
    "changed",
    [
        {"clock": [(1 << 48) - 1, (1 << 31) - 1], "wall": (1 << 48) - 1},
        {"clock": [0, 0], "wall": 0},
        {"label": "x" * 1_000},
        {"label": ""},
        {"parts": 1_000_000, "part": 999_999},
        {"changes": [CHANGE] * MAX_CHANGES},
        {"changes": [CHANGE | {"previous": [REF, "4" * 32 + ":4999999"]}]},
        {"changes": [CHANGE | {"field": "x" * 300}]},
    ],
)
def test_an_envelope_at_its_limits_is_accepted(changed: dict[str, Any]) -> None:
    assert read(GOOD | changed).known


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"clock": [(1 << 48) + 1, 0]}, "the record's clock is out of range"),
        ({"clock": [0, 1 << 31]}, "the record's clock is out of range"),
        ({"clock": [0]}, "the record's clock is out of range"),
        ({"clock": {}}, "the record's clock is out of range"),
        ({"clock": [0, True]}, "the record's clock is out of range"),
        ({"wall": 1 << 48}, "the record's time or label is out of range"),
        ({"wall": -1}, "the record's time or label is out of range"),
        ({"label": "x" * 1_001}, "the record's time or label is out of range"),
        ({"parts": 1_000_001}, "the record's part is out of range"),
        ({"part": -1}, "the record's part is out of range"),
        ({"part": True, "parts": 2}, "the record's part is out of range"),
        ({"parts": "1"}, "the record's part is out of range"),
        ({"changes": [CHANGE] * (MAX_CHANGES + 1)}, "the record has no changes, or too many"),
        ({"changes": {"0": CHANGE}}, "the record has no changes, or too many"),
        ({"coder": "x"}, "the record's action or coder is not an id"),
        ({"opening": 5}, "the record's opening is not an id"),
        ({"opening": "0" * 17}, "the record's opening is not an id"),
        ({"was": "x"}, "the record"),
        ({"changes": [5]}, "a change has no kind"),
        ({"changes": [{"do": "set"}]}, "a change has no kind"),
        ({"changes": [{"do": 5, "kind": "code"}]}, "a change has no kind"),
        ({"changes": [{"do": "set", "kind": "code", "id": 5}]}, "a change names no id"),
        ({"changes": [CHANGE | {"more": 1}]}, "a set has other keys than version 1 has"),
        ({"changes": [CHANGE | {"seen": []}]}, "a set has other keys than version 1 has"),
        ({"changes": [{"do": "set", "kind": "code", "id": "2" * 32, "value": "x"}]}, "a set has other keys"),
        ({"changes": [{"do": "create", "kind": "code", "id": "2" * 32}]}, "a create has other keys"),
        ({"changes": [{"do": "restore", "kind": "code", "id": "2" * 32, "seen": []}]}, "a restore has other keys"),
        ({"changes": [CHANGE | {"previous": REF}]}, "a change refers to what is no change"),
        ({"changes": [CHANGE | {"previous": [5]}]}, "a change refers to what is no change"),
        ({"changes": [CHANGE | {"previous": [REF, REF]}]}, "a change refers to what is no change"),
        ({"changes": [CHANGE | {"previous": [REF[:-1] + "1", REF]}]}, "a change refers to what is no change"),
        ({"changes": [CHANGE | {"previous": [REF + "0"]}]}, "a change refers to what is no change"),
        ({"changes": [CHANGE | {"previous": [REF[:-1] + "00"]}]}, "a change refers to what is no change"),
        (
            {"changes": [{"do": "delete", "kind": "code", "id": "2" * 32, "seen": ["x"]}]},
            "a change refers to what is no",
        ),
        ({"changes": [CHANGE | {"field": 5}]}, "a change names no field"),
        ({"changes": [CHANGE | {"field": "x" * 301}]}, "a change names no field"),
        ({"changes": [CHANGE | {"value": 5}]}, "the name of a code has an impossible value"),
        ({"changes": [CHANGE | {"value": None}]}, "the name of a code has an impossible value"),
        ({"changes": [{"do": "purged", "kind": "code", "id": "2" * 32}]}, "does not say what it was before"),
    ],
)
def test_each_refusal_says_what_is_wrong(changed: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidRecord) as caught:
        read(GOOD | changed)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"v":1.5}', "the number 1.5 has no place in a record"),
        (b'{"v":NaN}', "the number NaN has no place in a record"),
        (b'{"v":12345678901234567}', "a number in the record is too large"),
        (b'{"v":1 }', "the record is not canonical JSON"),
        (b"[]", "the record has no version"),
        (b'{"v":true}', "the record has no version"),
        (b'{"v":1}', "the record has other keys than its version has"),
        (b'{"v":3}', "the record has no changes"),
        (b'{"changes":[],"v":3}', "the record's clock is out of range"),
        (b"{", "the record is not JSON"),
        (b"\xff", "the record is not JSON"),
    ],
)
def test_what_is_no_record_says_why(body: bytes, said: str) -> None:
    with pytest.raises(InvalidRecord) as caught:
        parse(record_id(body), body)
    assert said in str(caught.value)


def test_a_number_of_sixteen_digits_is_read() -> None:
    assert not parse(*named(b'{"changes":[],"clock":[1,0],"odd":1234567890123456,"v":3}')).known


def named(body: bytes) -> tuple[str, bytes]:
    return record_id(body), body


def test_a_body_beyond_64_megabytes_is_refused_unread() -> None:
    with pytest.raises(InvalidRecord, match="too large"):
        parse("0" * 32, b" " * (64 * 1024 * 1024 + 1))
    with pytest.raises(InvalidRecord, match="hash"):
        parse("0" * 32, b" " * (64 * 1024 * 1024))


def test_a_records_properties_are_what_its_body_says() -> None:
    record = read(GOOD)
    assert (record.changeset, record.wall, record.coder, record.label) == (
        "1" * 32,
        1_700_000_000_000,
        "a" * 32,
        "Rename",
    )
    assert record.id == hashlib.sha256(canonical(GOOD)).hexdigest()[:32]
    [change] = record.changes
    assert change.ref == f"{record.id}:0"
    assert change.stamp == (1_700_000_000_000, 3, "f" * 16, record.id, 0)
    assert (change.do, change.kind, change.id, change.field) == ("set", "code", "2" * 32, "name")
    assert (change.previous, change.seen) == ((), ())
    delete = {"do": "delete", "kind": "code", "id": "2" * 32, "previous": [REF], "seen": [REF]}
    [change] = read(GOOD | {"changes": [delete]}).changes
    assert (change.field, change.value, change.previous, change.seen) == ("", None, (REF,), (REF,))


def test_canonical_json_is_the_same_bytes_everywhere() -> None:
    assert canonical({"b": [1, "é😀"], "a": None}) == '{"a":null,"b":[1,"é😀"]}'.encode()
    with pytest.raises(ValueError, match="JSON"):
        canonical(float("nan"))
    with pytest.raises(ValueError, match="surrogates"):
        canonical("\ud800")


def test_what_a_newer_version_may_mean_is_counted_and_kept() -> None:
    changes = [
        CHANGE,
        CHANGE | {"field": "hologram", "value": [1]},
        {"do": "teleport", "kind": "code", "id": "2" * 32},
        {"do": "create", "kind": "hologram", "id": "2" * 32, "value": 5},
    ]
    record = read(GOOD | {"changes": changes})
    assert (len(record.changes), record.newer) == (1, 3)


def test_a_record_from_the_log_is_read_without_being_validated() -> None:
    body = canonical(GOOD)
    assert stored(record_id(body), body) == parse(record_id(body), body)
    newer = canonical({"v": 3, "changes": []})
    assert not stored("x", newer).known
    record, same = written(GOOD)
    assert (record, same) == (parse(record_id(body), body), body)


def test_a_birth_may_carry_what_this_version_does_not_know() -> None:
    birth = {"name": "Risks", "parent": None, "colour": "#000000", "hologram": {"depth": [1]}, "use": "When"}
    [change] = read(GOOD | {"changes": [{"do": "create", "kind": "code", "id": "2" * 32, "value": birth}]}).changes
    assert change.value == birth
    assert problem_with({"do": "create", "kind": "code", "id": "2" * 32, "value": birth | {"use": 5}}) is not None


def test_a_restore_and_a_birth_may_name_what_they_replace() -> None:
    restore = {"do": "restore", "kind": "code", "id": "2" * 32, "previous": [REF]}
    assert problem_with(restore) is None
    birth = {"name": "Risks", "parent": None, "colour": "#000000"}
    assert problem_with({"do": "create", "kind": "code", "id": "2" * 32, "value": birth, "previous": [REF]}) is None
    assert problem_with({"do": "create", "kind": "code", "id": "2" * 32, "value": birth, "previous": 5}) is not None
    assert problem_with({"do": "delete", "kind": "code", "id": "2" * 32, "seen": [REF]}) is None


def test_long_names_and_numbers_are_cut_in_what_is_said() -> None:
    long = "attribute:" + "x" * 100
    birth = {"sha256": None, long: 5}
    said = problem_with({"do": "create", "kind": "source", "id": "2" * 32, "value": birth})
    assert said == f"the {long[:40]} of a source has an impossible value"
    body = b'{"v":0.' + b"1" * 60 + b"}"
    with pytest.raises(InvalidRecord) as caught:
        parse(record_id(body), body)
    assert str(caught.value) == f"the number 0.{'1' * 18} has no place in a record"


def test_what_was_purged_is_not_from_a_newer_version() -> None:
    gone = {"do": "purged", "kind": "code", "id": "2" * 32}
    record = read(GOOD | {"changes": [gone, CHANGE], "was": "9" * 32})
    assert (len(record.changes), record.newer) == (1, 0)
    assert (record.id, record.key) == ("9" * 32, record_id(canonical(record.data)))
    assert read(GOOD).key == read(GOOD).id


def test_records_and_changes_are_values_that_nobody_changes() -> None:
    record = read(GOOD)
    with pytest.raises(AttributeError):
        record.id = "x"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        record.changes[0].value = "x"  # type: ignore[misc]
    assert len({record.changes[0], read(GOOD).changes[0]}) == 1
    assert written(GOOD)[0].known
    assert MAX_CHANGES == 5_000


FURTHER = {"target_kind": "code", "target": "2" * 32, "coder": "a" * 32, "text": "Again", "key": "5" * 32}
RELATED = {"kind": "related", "a": "2" * 32, "b": "3" * 32, "coder": "a" * 32, "name": "causes", "direction": "one_way"}
SECOND = [
    {"do": "create", "kind": "memo", "id": memo_id("code", "2" * 32, "a" * 32, "5" * 32), "value": FURTHER},
    {"do": "create", "kind": "link", "value": RELATED,
     "id": link_id("related", "2" * 32, "3" * 32, "a" * 32, "causes", "one_way")},
]  # fmt: skip


@pytest.mark.parametrize("change", SECOND, ids=["memo", "link"])
def test_what_version_1_would_refuse_stands_in_records_of_version_2_alone(change: dict[str, Any]) -> None:
    assert version_of(change) == 2
    assert read(GOOD | {"v": 2, "changes": [*GOOD["changes"], change]}).changes[1].value == change["value"]
    with pytest.raises(InvalidRecord, match="has no place in a record of version 1"):
        read(GOOD | {"changes": [change]})


def test_all_else_is_of_version_1_and_may_stand_in_either() -> None:
    first = FURTHER | {"made": 5, "refi": "6" * 32}
    del first["key"]
    birth = {"do": "create", "kind": "memo", "id": memo_id("code", "2" * 32, "a" * 32), "value": first}
    others = [
        birth, {"do": "delete", "kind": "memo", "id": "2" * 32, "seen": []}, *GOOD["changes"],
        {"do": "set", "kind": "code", "id": "2" * 32, "field": "heading", "value": 1},
    ]  # fmt: skip
    assert [version_of(change) for change in others] == [1, 1, 1, 1]
    assert read(GOOD | {"changes": others}).newer == read(GOOD | {"v": 2, "changes": others}).newer == 0


def test_the_parts_of_a_changeset_are_of_one_version() -> None:
    plain = [
        {"do": "set", "kind": "code", "id": f"{n:032x}", "field": "name", "value": "N"} for n in range(MAX_CHANGES)
    ]
    for changes, versions in ((plain, [1]), ([*plain, SECOND[0]], [2, 2]), ([SECOND[0]], [2])):
        made = records_for(
            changes, action="1" * 32, clock=(1, 0), opening="f" * 16, coder="a" * 32, wall=1, label="Many"
        )
        assert [record.data["v"] for record, _ in made] == versions
