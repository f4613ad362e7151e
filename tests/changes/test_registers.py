"""The fold of one thing: what it shows, since when, which changes nobody has superseded, and whether it lives."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from reviewer.changes.kinds import purge_id, source_id
from reviewer.changes.record import Change, Record, written
from reviewer.changes.registers import ALIVE, Conflict, Thing, fold_thing, value_in

CODE, OTHER, CODER = "1" * 32, "2" * 32, "a" * 32
BIRTH: dict[str, Any] = {"name": "Risks", "parent": None, "colour": "#112233"}


def record(ms: int, *changes: dict[str, Any]) -> Record:
    data = {
        "v": 1, "action": f"{ms:032x}", "part": 0, "parts": 1, "clock": [ms, 0], "opening": "0" * 16,
        "coder": CODER, "wall": ms, "label": "", "changes": list(changes),
    }  # fmt: skip
    return written(data)[0]


def born(ms: int, **more: Any) -> Record:
    return record(ms, {"do": "create", "kind": "code", "id": CODE, "value": BIRTH | more})


def change(ms: int, do: str, *previous: Record, **more: Any) -> Record:
    refs = sorted(f"{each.id}:0" for each in previous)
    return record(ms, {"do": do, "kind": "code", "id": CODE, "previous": refs, **more})


def ref(made: Record) -> str:
    return f"{made.id}:0"


def folded(*records: Record) -> Thing:
    """The thing, the same in every order."""
    changes = [each for made in records for each in made.changes]
    things = [fold_thing(order) for order in permutations(changes)]
    assert all(thing == things[0] for thing in things)
    return things[0]


def test_a_thing_that_was_only_made() -> None:
    made = born(5, use="When")
    thing = folded(made)
    [one] = made.changes
    assert (thing.kind, thing.id, thing.exists, thing.alive) == ("code", CODE, True, True)
    assert thing.fields == BIRTH | {"use": "When"}
    assert (thing.created, thing.changed, thing.conflicts) == (5, 5, [])
    assert thing.moves == [("parent", one)]
    assert thing.heads == {name: [one] for name in (*BIRTH, "use", "#alive")}
    assert thing.refs(ALIVE) == thing.refs("name") == thing.seen() == [ref(made)]
    assert thing.refs("avoid") == []
    assert ALIVE == "#alive"


def test_made_twice_is_the_same_as_made_and_changed() -> None:
    """One change alone is folded by a shorter way: it must come to the same."""
    made = born(5, use="When", hologram=1)
    alone, twice = folded(made), fold_thing([*made.changes, *made.changes])
    assert twice == alone
    assert "hologram" not in alone.fields


def test_what_it_is_says_the_change_that_made_it() -> None:
    """Another change that names the same id as a thing of another kind has no part in it."""
    made = born(5)
    stray = {"do": "set", "kind": "appraisal", "id": CODE, "field": "decision", "value": "included", "previous": []}
    thing = folded(made, record(6, stray), change(7, "set", made, field="name", value="Harms"))
    assert (thing.kind, thing.fields["name"]) == ("code", "Harms")
    assert "decision" not in thing.fields


def test_since_when_it_is_there_and_when_it_was_changed_last() -> None:
    early, made, again = change(2, "set", field="use", value="x"), born(5), born(9)
    last = change(12, "set", made, again, field="name", value="Harms")
    thing = folded(early, made, again, last)
    assert (thing.created, thing.changed) == (5, 12)
    assert thing.fields["name"] == "Harms"


def test_what_was_never_made_neither_exists_nor_lives() -> None:
    one, two = change(3, "set", field="name", value="A"), change(4, "set", field="name", value="B")
    thing = folded(one, two)
    assert (thing.exists, thing.alive, thing.created, thing.changed, thing.conflicts) == (False, False, 3, 4, [])
    assert thing.refs("name") == sorted((ref(one), ref(two)))
    alone = folded(one)
    assert (alone.exists, alone.alive, alone.fields) == (False, False, {"name": "A"})
    dead = folded(change(3, "delete", seen=[]))
    assert (dead.exists, dead.alive, dead.conflicts, dead.seen()) == (False, False, [], [])


def test_one_id_is_one_kind_for_ever_the_one_that_was_made_first() -> None:
    code = born(5)
    coder = record(2, {"do": "create", "kind": "coder", "id": CODE, "value": {"name": "Mallory"}})
    thing = folded(code, coder)
    assert (thing.kind, thing.created, thing.changed, thing.fields) == ("coder", 2, 2, {"name": "Mallory"})
    assert thing.conflicts == [Conflict("kind", "code", CODE, "#kind", (ref(code),))]
    later = record(7, {"do": "create", "kind": "coder", "id": CODE, "value": {"name": "Mallory"}})
    assert folded(code, later).kind == "code"


def test_what_was_left_aside_can_be_deleted_and_is_no_conflict_then() -> None:
    code = born(5)
    coder = record(7, {"do": "create", "kind": "coder", "id": CODE, "value": {"name": "Mallory"}})
    gone = record(8, {"do": "delete", "kind": "coder", "id": CODE, "previous": [ref(coder)], "seen": [ref(coder)]})
    thing = folded(code, coder, gone)
    assert (thing.kind, thing.alive, thing.conflicts) == ("code", True, [])


def test_nobody_takes_the_place_of_a_thing_whose_id_follows_from_its_content() -> None:
    source = source_id("a" * 64)
    made = record(9, {"do": "create", "kind": "source", "id": source, "value": {"sha256": "a" * 64}})
    code = record(1, {"do": "create", "kind": "code", "id": source, "value": BIRTH})
    thing = folded(made, code)
    assert (thing.kind, thing.alive) == ("source", True)
    assert thing.conflicts == [Conflict("kind", "code", source, "#kind", (ref(code),))]


def test_a_tombstone_cannot_be_deleted() -> None:
    birth = {"source": OTHER, "sha256": None, "originals": []}
    made = record(1, {"do": "create", "kind": "purge", "id": purge_id(OTHER), "value": birth})
    gone = {"do": "delete", "kind": "purge", "id": purge_id(OTHER), "previous": [ref(made)], "seen": [ref(made)]}
    thing = folded(made, record(2, gone))
    assert (thing.alive, thing.conflicts) == (True, [])


def test_a_change_that_was_superseded_is_no_head_whoever_came_later() -> None:
    made = born(1)
    one = change(2, "set", made, field="name", value="A")
    two = change(9, "set", made, field="name", value="B")
    three = change(3, "set", one, two, field="name", value="C")
    thing = folded(made, one, two, three)
    assert thing.heads["name"] == list(three.changes)
    assert (thing.fields["name"], thing.conflicts) == ("C", [])
    assert thing.changed == 9


def test_a_birth_supersedes_only_other_births() -> None:
    """A second birth that names a change of a field in `previous` does not hide it."""
    made = born(1)
    named = change(2, "set", made, field="name", value="A")
    again = record(3, {"do": "create", "kind": "code", "id": CODE, "value": BIRTH, "previous": [ref(made), ref(named)]})
    thing = folded(made, named, again)
    assert thing.refs("name") == sorted((ref(named), ref(again)))
    assert thing.refs(ALIVE) == [ref(again)]


def test_values_that_differ_are_a_conflict_and_equal_ones_are_not() -> None:
    made = born(1)
    one, two = (change(2 + n, "set", made, field="use", value=text) for n, text in enumerate("AB"))
    same = change(4, "set", made, field="avoid", value="A")
    too = change(5, "set", made, field="avoid", value="A")
    thing = folded(made, one, two, same, too)
    assert thing.conflicts == [Conflict("value", "code", CODE, "use", tuple(sorted((ref(one), ref(two)))))]
    assert len(thing.heads["avoid"]) == 2


@pytest.mark.parametrize(("field", "values"), [("colour", ["#000001", "#000002"]), ("position", ["A", "B"]),
                                               ("shortcut", ["1", "2"]), ("parent", [OTHER, None]),
                                               ("merged_into", [OTHER, None])])  # fmt: skip
def test_quiet_registers_and_those_of_the_tree_have_no_conflict_here(field: str, values: list[Any]) -> None:
    made = born(1)
    sides = [change(2 + n, "set", made, field=field, value=value) for n, value in enumerate(values)]
    thing = folded(made, *sides)
    assert thing.conflicts == []
    assert thing.fields[field] == values[1]
    moved = (
        [("parent", 1)] * (field != "merged_into") + [(field, 2), (field, 3)]
        if field in ("parent", "merged_into")
        else []
    )
    if moved:
        assert {(name, each.stamp[0]) for name, each in thing.moves} >= set(moved)


def test_a_delete_that_saw_all_heads_ends_it() -> None:
    made = born(1)
    named = change(2, "set", made, field="name", value="A")
    gone = change(3, "delete", made, seen=sorted((ref(made), ref(named))))
    thing = folded(made, named, gone)
    assert (thing.exists, thing.alive, thing.conflicts) == (True, False, [])
    assert thing.seen() == sorted((ref(made), ref(named)))
    two = change(4, "delete", made, seen=[ref(named)])
    assert not folded(made, named, gone, two).alive


def test_a_delete_that_missed_something_is_a_conflict() -> None:
    made = born(1)
    named = change(2, "set", made, field="name", value="A")
    gone = change(3, "delete", made, seen=[ref(made)])
    thing = folded(made, named, gone)
    assert thing.alive
    assert thing.conflicts == [Conflict("delete-edit", "code", CODE, "#alive", tuple(sorted((ref(gone), ref(named)))))]


def test_a_delete_beside_a_second_birth_is_a_conflict_of_all_heads() -> None:
    made, again = born(1), born(2)
    gone = change(3, "delete", made, seen=sorted((ref(made), ref(again))))
    thing = folded(made, again, gone)
    assert thing.alive
    assert thing.conflicts == [Conflict("delete-edit", "code", CODE, "#alive", tuple(sorted((ref(gone), ref(again)))))]


def test_a_restore_that_saw_the_delete_brings_it_back() -> None:
    made = born(1)
    gone = change(2, "delete", made, seen=[ref(made)])
    back = change(3, "restore", gone)
    thing = folded(made, gone, back)
    assert (thing.alive, thing.conflicts, thing.refs(ALIVE)) == (True, [], [ref(back)])


def test_two_deletes_that_each_saw_a_part_saw_all_together() -> None:
    made = born(1)
    one, two = change(2, "set", made, field="use", value="A"), change(3, "set", made, field="avoid", value="B")
    gone = change(4, "delete", made, seen=sorted((ref(made), ref(one))))
    too = change(5, "delete", made, seen=sorted((ref(made), ref(two))))
    assert not folded(made, one, two, gone, too).alive
    assert folded(made, one, two, gone).alive


def test_conflicts_are_sorted_values() -> None:
    one, two = Conflict("cycle", "code", CODE, "parent", ("a",)), Conflict("value", "code", CODE, "name", ("a",))
    assert sorted([two, one]) == [one, two]
    assert len({one, Conflict("cycle", "code", CODE, "parent", ("a",))}) == 1
    with pytest.raises(AttributeError):
        one.sort = "x"  # type: ignore[misc]


def test_the_value_a_change_gives_to_a_register() -> None:
    [made], [named] = born(1).changes, change(2, "set", field="name", value="A").changes
    assert (value_in(made, "colour"), value_in(named, "name")) == ("#112233", "A")
    assert isinstance(made, Change)
