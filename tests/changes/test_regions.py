"""Records with regions of pages: their form for ever, what older programs make of them, and what no program writes."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from reviewer.changes.canonical import canonical
from reviewer.changes.draft import records_for
from reviewer.changes.fold import digest_of, fold
from reviewer.changes.record import MAX_CHANGES, InvalidRecord, parse, record_id

ORIGINAL, TEXT = "0" * 64, "1" * 64
REGION: dict[str, Any] = {"original": ORIGINAL, "page": 4, "box": [720, 5205, 3012, 7000]}
PLACE: dict[str, Any] = {
    "text": TEXT, "start": 7, "end": 7, "quote": "", "prefix": "before ", "suffix": "after", "region": REGION,
}  # fmt: skip
BIRTH = {"source": "2" * 32, "coder": "a" * 32, "place": PLACE}
RECORD: dict[str, Any] = {
    "v": 2,
    "action": "1" * 32,
    "part": 0,
    "parts": 1,
    "clock": [1_700_000_000_000, 3],
    "opening": "f" * 16,
    "coder": "a" * 32,
    "wall": 1_700_000_000_000,
    "label": "Highlight",
    "changes": [{"do": "create", "kind": "highlight", "id": "3" * 32, "value": BIRTH}],
}
BODY = (
    b'{"action":"11111111111111111111111111111111","changes":[{"do":"create","id":"33333333333333333333333333333333",'
    b'"kind":"highlight","value":{"coder":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","place":{"end":7,"prefix":"before ","quote":"",'
    b'"region":{"box":[720,5205,3012,7000],"original":"0000000000000000000000000000000000000000000000000000000000000000",'
    b'"page":4},"start":7,"suffix":"after","text":"1111111111111111111111111111111111111111111111111111111111111111"},'
    b'"source":"22222222222222222222222222222222"}}],"clock":[1700000000000,3],"coder":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",'
    b'"label":"Highlight","opening":"ffffffffffffffff","part":0,"parts":1,"v":2,"wall":1700000000000}'
)


def read(data: dict[str, Any]) -> Any:
    body = canonical(data)
    return parse(record_id(body), body)


def with_region(**changed: Any) -> dict[str, Any]:
    return with_place(region={**REGION, **changed})


def with_place(**changed: Any) -> dict[str, Any]:
    place = {name: value for name, value in {**PLACE, **changed}.items() if value is not ...}
    change = {"do": "create", "kind": "highlight", "id": "3" * 32, "value": {**BIRTH, "place": place}}
    return {**RECORD, "changes": [change]}


def test_a_record_with_a_region_is_these_bytes_for_ever():
    assert canonical(RECORD) == BODY
    record = parse(hashlib.sha256(BODY).hexdigest()[:32], BODY)
    assert record.known
    assert record.changes[0].value["place"]["region"] == REGION


def test_only_a_changeset_with_a_region_has_version_2_in_all_its_parts():
    memo = {"do": "set", "kind": "memo", "id": "4" * 32, "field": "text", "value": "x"}
    about = {"action": "1" * 32, "clock": (1, 0), "opening": "f" * 16, "coder": "a" * 32, "wall": 1, "label": "x"}
    plain = [record.data["v"] for record, _ in records_for([memo], **about)]  # type: ignore[arg-type]
    # An older program that took one part and not the other would wait for the other for ever.
    parts = [memo] * MAX_CHANGES + RECORD["changes"]
    versions = [record.data["v"] for record, _ in records_for(parts, **about)]  # type: ignore[arg-type]
    moved = {"do": "set", "kind": "highlight", "id": "3" * 32, "field": "place", "value": PLACE}
    assert (plain, versions) == ([1], [2, 2])
    assert [record.data["v"] for record, _ in records_for([moved], **about)] == [2]  # type: ignore[arg-type]


def test_a_region_in_a_record_of_version_1_is_refused_as_older_programs_refuse_it():
    with pytest.raises(InvalidRecord):
        read({**RECORD, "v": 1})
    assert read({**RECORD, "v": 3}).known is False


@pytest.mark.parametrize(
    "odd",
    [
        with_region(page=0), with_region(page=-1), with_region(page=20_001), with_region(page=True), with_region(page="4"),
        with_region(box=[720, 5205, 720, 7000]), with_region(box=[720, 7000, 3012, 5205]), with_region(box=[0, 0, 10]),
        with_region(box=[0, 0, 10, 10_000_001]), with_region(box=[-10_000_001, 0, 10, 10]), with_region(box=[0, 0, "9", 9]),
        with_region(box=[False, 0, 10, 10]), with_region(box={"left": 0}), with_region(original="x"), with_region(more=1),
        with_region(original="g" * 64), with_place(region=None), with_place(region=[]), with_place(region={}),
        with_place(end=8, quote="x"), with_place(quote="x"), with_place(start=-1, end=-1), with_place(region=...),
        with_place(extra=1), with_place(prefix="x" * 33),
    ],
)  # fmt: skip
def test_a_region_that_no_page_has_is_refused(odd):
    with pytest.raises(InvalidRecord):
        read(odd)


def test_the_digest_tells_two_boxes_apart_and_is_the_old_one_without_a_region():
    def digest(place: dict[str, Any]) -> str:
        v = 2 if "region" in place else 1
        change = {"do": "create", "kind": "highlight", "id": "3" * 32, "value": {**BIRTH, "place": place}}
        return digest_of(fold([read({**RECORD, "v": v, "changes": [change]})]))

    passage = {**PLACE, "end": 8, "quote": "x"}
    del passage["region"]
    one, other = digest(PLACE), digest({**PLACE, "region": {**REGION, "page": 5}})
    assert one != other
    fields = {"source": "2" * 32, "coder": "a" * 32, "place": [TEXT, 7, 8]}
    lines = [canonical(["highlight", "3" * 32, fields]), canonical(0)]
    assert digest(passage) == hashlib.sha256(b"\n".join(lines)).hexdigest()
