"""The rules by which changes made apart become one state. Each rule is written out here by hand."""

from __future__ import annotations

import hashlib
import json
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.changes.clock import HybridClock
from reviewer.changes.fold import State, digest_of, digest_of_lines, fold, references
from reviewer.changes.kinds import coding_id, member_id, memo_id, source_id
from reviewer.changes.order import between
from reviewer.changes.record import Record, written

CODE, OTHER, HIGHLIGHT, CODER = "1" * 32, "2" * 32, "3" * 32, "a" * 32
SHA = "5" * 64
SOURCE = source_id(SHA)


def record(ms: int, *changes: dict[str, Any], opening: str = "0" * 16) -> Record:
    data = {
        "v": 1, "action": f"{ms:032x}", "part": 0, "parts": 1, "clock": [ms, 0], "opening": opening,
        "coder": CODER, "wall": ms, "label": "", "changes": list(changes),
    }  # fmt: skip
    return written(data)[0]


def code(identifier: str, name: str = "Risks", parent: str | None = None) -> dict[str, Any]:
    birth = {"name": name, "parent": parent, "colour": "#112233"}
    return {"do": "create", "kind": "code", "id": identifier, "value": birth}


def set_(identifier: str, field: str, value: Any, *previous: Record, kind: str = "code") -> dict[str, Any]:
    refs = sorted(f"{r.id}:0" for r in previous)
    return {"do": "set", "kind": kind, "id": identifier, "field": field, "value": value, "previous": refs}


def delete(identifier: str, alive: list[Record], seen: list[Record], kind: str = "code") -> dict[str, Any]:
    return {
        "do": "delete", "kind": kind, "id": identifier,
        "previous": sorted(f"{r.id}:0" for r in alive), "seen": sorted({f"{r.id}:0" for r in seen}),
    }  # fmt: skip


def folded(*records: Record) -> State:
    """The state, after checking that every order of arrival gives the same one."""
    states = {digest_of(fold(order)) for order in list(permutations(records))[:120]}
    assert len(states) == 1
    return fold(records)


def sorts(state: State) -> list[str]:
    return [conflict.sort for conflict in state.conflicts]


def test_the_later_change_that_saw_the_earlier_one_wins_without_a_conflict() -> None:
    born = record(1, code(CODE))
    renamed = record(2, set_(CODE, "name", "Harms", born))
    state = folded(born, renamed)
    assert state.things[CODE].fields["name"] == "Harms"
    assert state.conflicts == []


def test_two_names_given_apart_are_a_conflict_and_the_greater_clock_is_shown() -> None:
    born = record(1, code(CODE))
    one = record(2, set_(CODE, "name", "Harms", born))
    two = record(3, set_(CODE, "name", "Side effects", born))
    state = folded(born, one, two)
    assert state.things[CODE].fields["name"] == "Side effects"
    assert sorts(state) == ["value"]
    assert state.conflicts[0].heads == tuple(sorted((f"{one.id}:0", f"{two.id}:0")))


def test_the_same_name_given_apart_is_no_conflict() -> None:
    born = record(1, code(CODE))
    state = folded(born, record(2, set_(CODE, "name", "Harms", born)), record(3, set_(CODE, "name", "Harms", born)))
    assert state.conflicts == []


def test_a_change_that_names_all_heads_decides_the_conflict() -> None:
    born = record(1, code(CODE))
    one = record(2, set_(CODE, "name", "Harms", born))
    two = record(3, set_(CODE, "name", "Side effects", born))
    decided = record(4, set_(CODE, "name", "Harms", one, two))
    state = folded(born, one, two, decided)
    assert state.things[CODE].fields["name"] == "Harms"
    assert state.conflicts == []


def test_colours_given_apart_are_no_conflict_the_last_is_shown() -> None:
    born = record(1, code(CODE))
    one, two = record(2, set_(CODE, "colour", "#000001", born)), record(3, set_(CODE, "colour", "#000002", born))
    state = folded(born, one, two)
    assert (state.things[CODE].fields["colour"], state.conflicts) == ("#000002", [])


def test_a_previous_that_names_another_register_has_no_effect() -> None:
    born = record(1, code(CODE))
    named = record(2, set_(CODE, "name", "Harms", born))
    forged = record(3, set_(CODE, "use", "…", named))
    assert folded(born, named, forged).things[CODE].fields["name"] == "Harms"


def test_a_delete_that_saw_everything_holds() -> None:
    born = record(1, code(CODE))
    state = folded(born, record(2, delete(CODE, [born], [born])))
    assert CODE not in state.things
    assert state.conflicts == []


def test_a_delete_against_an_edit_it_did_not_see_keeps_the_thing_and_is_a_conflict() -> None:
    born = record(1, code(CODE))
    edited = record(2, set_(CODE, "name", "Harms", born))
    state = folded(born, edited, record(3, delete(CODE, [born], [born])))
    assert state.things[CODE].fields["name"] == "Harms"
    assert sorts(state) == ["delete-edit"]


def test_a_use_of_a_deleted_code_brings_it_back_and_is_a_conflict() -> None:
    source = record(1, {"do": "create", "kind": "source", "id": SOURCE, "value": {"sha256": SHA}})
    place = {"text": SHA, "start": 0, "end": 1, "quote": "x", "prefix": "", "suffix": ""}
    birth = {"source": SOURCE, "coder": CODER, "place": place}
    highlight = record(2, {"do": "create", "kind": "highlight", "id": HIGHLIGHT, "value": birth})
    born = record(3, code(CODE))
    gone = record(4, delete(CODE, [born], [born]))
    coding = {"highlight": HIGHLIGHT, "code": CODE, "coder": CODER}
    used = record(5, {"do": "create", "kind": "coding", "id": coding_id(HIGHLIGHT, CODE, CODER), "value": coding})
    state = folded(source, highlight, born, gone, used)
    assert CODE in state.things
    assert sorts(state) == ["delete-use"]


def test_moves_that_would_close_a_ring_are_skipped_and_listed() -> None:
    a, b = record(1, code(CODE)), record(2, code(OTHER))
    one = record(3, set_(CODE, "parent", OTHER, a))
    two = record(4, set_(OTHER, "parent", CODE, b))
    state = folded(a, b, one, two)
    assert state.things[CODE].fields["parent"] == OTHER
    assert state.things[OTHER].fields["parent"] is None
    assert sorts(state) == ["cycle"]
    assert state.conflicts[0].heads == (f"{two.id}:0",)


def test_two_memos_of_one_coder_on_one_thing_are_both_kept() -> None:
    identifier = memo_id("code", CODE, CODER)
    births = [{"target_kind": "code", "target": CODE, "coder": CODER, "text": text} for text in ("one", "two")]
    memos = [
        record(2 + n, {"do": "create", "kind": "memo", "id": identifier, "value": birth})
        for n, birth in enumerate(births)
    ]
    state = folded(record(1, code(CODE)), *memos)
    assert sorts(state) == ["value"]
    assert len(state.conflicts[0].heads) == 2


def test_an_edit_made_without_seeing_a_second_birth_does_not_hide_it() -> None:
    identifier = memo_id("code", CODE, CODER)
    births = [{"target_kind": "code", "target": CODE, "coder": CODER, "text": text} for text in ("one", "two")]
    first = record(2, {"do": "create", "kind": "memo", "id": identifier, "value": births[0]})
    second = record(3, {"do": "create", "kind": "memo", "id": identifier, "value": births[1]})
    edited = record(4, set_(identifier, "text", "one, edited", first, kind="memo"))
    state = folded(record(1, code(CODE)), first, second, edited)
    assert sorts(state) == ["value"]
    assert set(state.conflicts[0].heads) == {f"{second.id}:0", f"{edited.id}:0"}


@given(st.lists(st.tuples(st.integers(0, 2**47), st.integers(0, 2**47)), max_size=40))
def test_the_clock_never_goes_back(walls: list[tuple[int, int]]) -> None:
    clock, last = HybridClock(), (-1, -1)
    for wall, foreign in walls:
        stamp = clock.tick(wall)
        assert stamp > last
        clock.see(foreign, 0)
        last = max(stamp, (foreign, 0))


@given(st.lists(st.integers(0, 10**6), max_size=80))
def test_there_is_always_room_between_two_positions(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        index = place % (len(keys) + 1)
        low = keys[index - 1] if index else ""
        high = keys[index] if index < len(keys) else ""
        keys.insert(index, between(low, high))
    assert keys == sorted(set(keys))


# The digest, by a computation of its own


def by_hand(things: list[Any], conflicts: list[Any], newer: int) -> str:
    """SHA-256 over sorted lines of canonical JSON, as docs/file-format.md says."""
    dump = lambda value: json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)  # noqa: E731
    lines = sorted(map(dump, things)) + sorted(map(dump, conflicts)) + [dump(newer)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def test_the_digest_is_one_hash_of_things_conflicts_and_what_is_newer() -> None:
    born = record(1, code(CODE))
    one, two = record(2, set_(CODE, "name", "Harms", born)), record(3, set_(CODE, "name", "Dangers", born))
    future = record(4, {"do": "create", "kind": "hologram", "id": OTHER, "value": {}})
    shown = {"name": "Dangers", "colour": "#112233"}
    heads = sorted((f"{one.id}:0", f"{two.id}:0"))
    wanted = by_hand([["code", CODE, shown]], [["value", "code", CODE, "name", heads]], 1)
    assert digest_of(fold([born, one, two, future])) == wanted
    assert digest_of(fold([born, born, one, two, future, future])) == wanted


def test_lines_that_come_out_of_order_are_put_in_it() -> None:
    """Also where two parts of a long table meet; a kind whose name begins another stands before it."""
    long = [f'["coding","{number:04}",{{}}]'.encode() for number in range(2_001)]
    short = [b'["code","b",{}]', b'["code","a",{}]', b'["code","a",{}]']
    wanted = hashlib.sha256(b"\n".join([*sorted([*long, *short]), b"0"])).hexdigest()
    swapped = [*long[:999], long[1000], long[999], *long[1001:]]
    for coding in (long, long[::-1], swapped):
        assert digest_of_lines({"coding": coding.__iter__, "code": short.__iter__}, [], 0) == wanted
    assert digest_of_lines({}, [], 0) == hashlib.sha256(b"0").hexdigest()


def test_of_a_place_the_digest_takes_text_and_offsets_alone() -> None:
    place = {"text": SHA, "start": 2, "end": 3, "quote": "x", "prefix": "a", "suffix": "b"}
    birth = {"source": SOURCE, "coder": CODER, "place": place}
    made = record(1, {"do": "create", "kind": "highlight", "id": HIGHLIGHT, "value": birth})
    shown = {"source": SOURCE, "coder": CODER, "place": [SHA, 2, 3]}
    assert digest_of(fold([made])) == by_hand([["highlight", HIGHLIGHT, shown]], [], 0)
    assert digest_of(fold([])) == by_hand([], [], 0)


def test_an_attribute_called_place_is_no_place() -> None:
    born = record(1, {"do": "create", "kind": "source", "id": SOURCE, "value": {"sha256": SHA}})
    value = {"type": "text", "value": "Rome"}
    named = record(2, set_(SOURCE, "attribute:place", value, kind="source"))
    shown = {"sha256": SHA, "attribute:place": value}
    assert digest_of(fold([born, named])) == by_hand([["source", SOURCE, shown]], [], 0)


def test_what_was_never_made_is_not_shown_and_has_no_conflicts() -> None:
    orphans = [record(2 + n, set_(CODE, "name", name)) for n, name in enumerate(("Harms", "Dangers"))]
    moves = [record(5 + n, set_(CODE, "parent", parent)) for n, parent in enumerate((CODE, None))]
    state = folded(*orphans, *moves)
    assert (state.things, state.conflicts) == ({}, [])


def test_a_use_of_what_was_never_made_revives_nothing() -> None:
    child = record(1, code(OTHER, parent=CODE))
    named = record(2, set_(CODE, "name", "Harms"))
    state = folded(child, named)
    assert set(state.things) == {OTHER}
    assert state.conflicts == []


def test_two_places_given_apart_are_a_conflict() -> None:
    born, a, b = record(1, code(CODE)), record(2, code(OTHER)), record(3, code("4" * 32))
    one, two = record(4, set_(CODE, "parent", OTHER, born)), record(5, set_(CODE, "parent", "4" * 32, born))
    state = folded(born, a, b, one, two)
    assert [(c.sort, c.field, c.heads) for c in state.conflicts] == [
        ("value", "parent", tuple(sorted((f"{one.id}:0", f"{two.id}:0"))))
    ]
    assert state.things[CODE].fields["parent"] == "4" * 32
    same = [record(4 + n, set_(CODE, "parent", OTHER, born)) for n in range(2)]
    assert folded(born, a, *same).conflicts == []


def test_the_conflict_of_a_use_names_the_deletes() -> None:
    born, child = record(1, code(CODE)), record(2, code(OTHER, parent=CODE))
    gone = record(3, delete(CODE, [born], [born]))
    grand = record(4, code("4" * 32, parent=OTHER))
    gone_child = record(5, delete(OTHER, [child], [child]))
    state = folded(born, child, gone, grand, gone_child)
    assert set(state.things) == {CODE, OTHER, "4" * 32}
    assert [(c.sort, c.kind, c.id, c.field, c.heads) for c in state.conflicts] == [
        ("delete-use", "code", CODE, "#alive", (f"{gone.id}:0",)),
        ("delete-use", "code", OTHER, "#alive", (f"{gone_child.id}:0",)),
    ]


def test_a_state_can_be_taken_apart_by_its_slots_alone() -> None:
    with pytest.raises(AttributeError):
        fold([]).colour = "red"  # type: ignore[attr-defined]


def test_positions_between_a_key_and_a_longer_one() -> None:
    assert between("A", "A01") == "A00V"
    assert between("0V", "1") == "0k"
    assert between("Az", "") == "B"


def test_a_deleted_thing_comes_back_only_where_the_field_may_name_its_kind() -> None:
    born = record(1, code(CODE))
    gone = record(2, delete(CODE, [born], [born]))
    odd = {"highlight": CODE, "code": OTHER, "coder": CODER}
    tagged = record(3, {"do": "create", "kind": "coding", "id": coding_id(CODE, OTHER, CODER), "value": odd})
    state = folded(born, gone, tagged)
    assert CODE not in state.things
    assert state.conflicts == []
    right = {"highlight": HIGHLIGHT, "code": CODE, "coder": CODER}
    used = record(4, {"do": "create", "kind": "coding", "id": coding_id(HIGHLIGHT, CODE, CODER), "value": right})
    assert sorts(folded(born, gone, tagged, used)) == ["delete-use"]


def test_what_a_thing_keeps_alive() -> None:
    assert references("synthesis", {"code": CODE, "source": None, "text": OTHER}) == [CODE]
    assert references("coding", {"highlight": HIGHLIGHT, "code": CODE, "coder": CODER}) == [HIGHLIGHT, CODE]
    assert references("version", {"coder": CODER}) == []


def made_elsewhere(ms: int, **more: Any) -> Record:
    birth = {"highlight": HIGHLIGHT, "code": CODE, "coder": CODER} | more
    return record(ms, {"do": "create", "kind": "coding", "id": coding_id(HIGHLIGHT, CODE, CODER), "value": birth})


def test_births_of_one_id_that_differ_in_where_they_were_made_are_no_conflict() -> None:
    here, there = made_elsewhere(1), made_elsewhere(2, made=700, refi="4" * 32)
    again = made_elsewhere(3, made=900)
    coding = coding_id(HIGHLIGHT, CODE, CODER)
    state = folded(here, there, again)
    assert state.conflicts == []
    # The latest that says something: the first says nothing of either, the last nothing of the GUID.
    assert (state.things[coding].fields["made"], state.things[coding].fields["refi"]) == (900, "4" * 32)
    assert "made" not in folded(here).things[coding].fields
    assert state.things[coding].created == 1


def test_a_group_and_a_source_that_are_deleted_apart_from_a_new_member_come_back() -> None:
    group = {"do": "create", "kind": "group", "id": OTHER, "value": {"name": "Trials", "of": "source"}}
    source = {"do": "create", "kind": "source", "id": SOURCE, "value": {"sha256": SHA}}
    grouped, imported = record(1, group), record(2, source)
    value = {"group": OTHER, "thing": SOURCE}
    joined = record(3, {"do": "create", "kind": "member", "id": member_id(OTHER, SOURCE), "value": value})
    gone = record(4, delete(OTHER, [grouped], [grouped], "group"))
    away = record(5, delete(SOURCE, [imported], [imported], "source"))
    assert folded(grouped, imported, gone, away).things == {}
    state = folded(grouped, imported, joined, gone, away)
    assert set(state.things) == {OTHER, SOURCE, member_id(OTHER, SOURCE)}
    assert sorts(state) == ["delete-use", "delete-use"]


def test_a_heading_and_what_it_is_not_is_no_conflict_and_the_later_holds() -> None:
    born = record(1, code(CODE))
    state = folded(born, record(2, set_(CODE, "heading", 1, born)), record(3, set_(CODE, "heading", 0, born)))
    assert state.things[CODE].fields["heading"] == 0
    assert state.conflicts == []
