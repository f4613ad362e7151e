"""From what an action wants to write to the changes in the log, and back again by undo."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from reviewer.changes.clock import MAX_COUNTER, MAX_MS
from reviewer.changes.draft import Draft, apart, records_for
from reviewer.changes.fold import fold
from reviewer.changes.inverse import Inverse, inverse_of
from reviewer.changes.kinds import coding_id
from reviewer.changes.record import MAX_CHANGES, Record, written
from reviewer.changes.registers import Thing, fold_thing

CODE, OTHER, THIRD, CODER = "1" * 32, "2" * 32, "3" * 32, "a" * 32
BIRTH: dict[str, Any] = {"name": "Risks", "parent": None, "colour": "#112233"}


class Log:
    """Records one after the other, with the state they make."""

    def __init__(self) -> None:
        self.records: list[Record] = []

    def write(self, draft: Draft) -> Record:
        return self.add(draft.encode(self.things()))

    def add(self, changes: list[dict[str, Any]]) -> Record:
        number = len(self.records) + 1
        [(record, _)] = records_for(
            changes, action=f"{number:032x}", clock=(number, 0), opening="0" * 16, coder=CODER, wall=number, label="L"
        )
        self.records.append(record)
        return record

    def things(self) -> dict[str, Thing]:
        """All things as their own changes leave them, also those that are deleted."""
        changes: dict[str, list[Any]] = {}
        for record in self.records:
            for change in record.changes:
                changes.setdefault(change.id, []).append(change)
        return {identifier: fold_thing(found) for identifier, found in changes.items()}

    def undo(self, record: Record, *, used: bool = False, steps: frozenset[str] = frozenset()) -> Inverse:
        return inverse_of(
            record.changes,
            self.things(),
            lambda thing: [c for r in self.records for c in r.changes if c.id == thing],
            lambda thing, own: used and thing not in own - {thing},
            lambda name: name in steps,
        )

    def name(self) -> str | None:
        shown = fold(self.records).things.get(CODE)
        return shown.fields["name"] if shown else None


def born(log: Log, identifier: str = CODE) -> Record:
    draft = Draft()
    assert draft.create("code", identifier, **BIRTH) == identifier
    return log.write(draft)


def setting(log: Log, field: str = "name", value: Any = "Harms", identifier: str = CODE) -> Record:
    draft = Draft()
    draft.set("code", identifier, field, value)
    return log.write(draft)


def deleting(log: Log, identifier: str = CODE) -> Record:
    draft = Draft()
    draft.delete("code", identifier)
    return log.write(draft)


# Drafts


def test_a_new_thing_is_one_create_with_all_that_was_set_on_it() -> None:
    draft = Draft()
    draft.create("code", CODE, **BIRTH)
    draft.set("code", CODE, "name", "Harms")
    assert draft.encode({}) == [{"do": "create", "kind": "code", "id": CODE, "value": BIRTH | {"name": "Harms"}}]
    assert draft.touched() == {CODE}


def test_a_draft_knows_what_it_touches_and_whether_there_is_anything() -> None:
    draft = Draft()
    assert not draft
    for write in (
        lambda: draft.set("code", CODE, "name", "x"), lambda: draft.delete("code", OTHER), lambda: draft.restore("code", THIRD),
    ):  # fmt: skip
        write()
        assert draft
    assert draft.touched() == {CODE, OTHER, THIRD}
    for one in ("set", "delete", "restore"):
        alone = Draft()
        getattr(alone, one)("code", CODE, *(("name", "x") if one == "set" else ()))
        assert alone
        assert alone.touched() == {CODE}


def test_a_set_names_the_head_it_replaces_and_the_same_value_is_not_written() -> None:
    log = Log()
    first = born(log)
    second = setting(log)
    assert second.data["changes"] == [
        {"do": "set", "kind": "code", "id": CODE, "field": "name", "value": "Harms", "previous": [f"{first.id}:0"]}
    ]
    draft = Draft()
    draft.set("code", CODE, "name", "Harms")
    draft.set("code", CODE, "use", None)
    assert draft.encode(log.things()) == []


def test_the_first_value_of_a_register_names_nothing() -> None:
    log = Log()
    born(log)
    assert setting(log, "use", "When").data["changes"] == [
        {"do": "set", "kind": "code", "id": CODE, "field": "use", "value": "When"}
    ]
    draft = Draft()
    draft.set("code", OTHER, "name", "x")
    assert "previous" not in draft.encode(log.things())[0]


def test_the_same_value_is_written_where_it_decides_between_two() -> None:
    log = Log()
    one = born(log)
    for name in ("A", "B"):
        log.add(
            [{"do": "set", "kind": "code", "id": CODE, "field": "name", "value": name, "previous": [f"{one.id}:0"]}]
        )
    decided = setting(log, value="B")
    assert len(decided.data["changes"][0]["previous"]) == 2


def test_of_two_writes_to_one_register_the_last_counts() -> None:
    log = Log()
    born(log)
    draft = Draft()
    draft.set("code", CODE, "name", "First")
    draft.set("code", CODE, "name", "Second")
    assert [change["value"] for change in draft.encode(log.things())] == ["Second"]


def test_a_delete_names_life_and_all_heads() -> None:
    log = Log()
    first = born(log)
    second = setting(log)
    assert deleting(log).data["changes"] == [
        {
            "do": "delete",
            "kind": "code",
            "id": CODE,
            "previous": [f"{first.id}:0"],
            "seen": sorted([f"{first.id}:0", f"{second.id}:0"]),
        }
    ]


def test_what_is_made_and_deleted_in_one_action_was_never_there() -> None:
    draft = Draft()
    draft.create("code", CODE, **BIRTH)
    draft.delete("code", CODE)
    assert draft.encode({}) == []
    assert not draft


def test_deleting_what_is_not_there_writes_nothing_and_a_delete_swallows_sets() -> None:
    draft = Draft()
    draft.delete("code", CODE)
    draft.set("code", CODE, "name", "x")
    assert draft.encode({}) == []
    log = Log()
    born(log)
    assert [change["do"] for change in draft.encode(log.things())] == ["delete"]


def test_making_what_was_deleted_restores_it_with_the_new_values() -> None:
    log = Log()
    born(log)
    gone = deleting(log)
    draft = Draft()
    draft.delete("code", CODE)
    draft.create("code", CODE, **BIRTH | {"name": "Again"})
    changes = draft.encode(log.things())
    assert changes[0] == {"do": "restore", "kind": "code", "id": CODE, "previous": [f"{gone.id}:0"]}
    assert [(change["field"], change["value"]) for change in changes[1:]] == [("name", "Again")]
    log.add(changes)
    assert log.name() == "Again"


def test_making_what_is_there_sets_what_may_be_set() -> None:
    log = Log()
    highlight, source = "4" * 32, "5" * 32
    place = {"text": "6" * 64, "start": 0, "end": 1, "quote": "x", "prefix": "", "suffix": ""}
    draft = Draft()
    draft.create("highlight", highlight, source=source, coder=CODER, place=place)
    log.write(draft)
    again = Draft()
    again.create("highlight", highlight, source="7" * 32, coder="8" * 32, place=place | {"quote": "y"})
    assert [change["field"] for change in again.encode(log.things())] == ["place"]


def test_a_restore_is_written_only_for_what_was_deleted() -> None:
    log = Log()
    born(log)
    draft = Draft()
    draft.restore("code", CODE)
    draft.restore("code", OTHER)
    assert draft.encode(log.things()) == []
    gone = deleting(log)
    assert draft.encode(log.things()) == [{"do": "restore", "kind": "code", "id": CODE, "previous": [f"{gone.id}:0"]}]


def test_an_impossible_value_is_refused_before_it_is_written() -> None:
    draft = Draft()
    draft.set("code", CODE, "colour", "red")
    with pytest.raises(ValueError, match="the colour of a code has an impossible value"):
        draft.encode({})


@pytest.mark.parametrize(("count", "sizes"), [(1, [1]), (MAX_CHANGES, [MAX_CHANGES]), (MAX_CHANGES + 1, [MAX_CHANGES, 1]),
                                              (2 * MAX_CHANGES, [MAX_CHANGES, MAX_CHANGES])])  # fmt: skip
def test_a_large_changeset_is_written_in_parts(count: int, sizes: list[int]) -> None:
    changes = [{"do": "restore", "kind": "code", "id": f"{n:032x}", "previous": []} for n in range(count)]
    made = list(
        records_for(changes, action="1" * 32, clock=(5, 2), opening="0" * 16, coder=CODER, wall=7, label="Many")
    )
    assert [len(record.changes) for record, _ in made] == sizes
    assert [change.id for record, _ in made for change in record.changes] == [change["id"] for change in changes]
    assert [record.data["part"] for record, _ in made] == list(range(len(sizes)))
    for record, body in made:
        rest = {
            name: record.data[name] for name in ("v", "action", "parts", "clock", "opening", "coder", "wall", "label")
        }
        assert rest == {
            "v": 1, "action": "1" * 32, "parts": len(sizes), "clock": [5, 2], "opening": "0" * 16, "coder": CODER, "wall": 7,
            "label": "Many",
        }  # fmt: skip
        assert written(record.data) == (record, body)


def of(do: str, kind: str, number: int = 1) -> dict[str, Any]:
    return {"do": do, "kind": kind, "id": f"{number:032x}"}


@pytest.mark.parametrize(
    ("changes", "sizes"),
    [
        ([of("create", "highlight"), of("create", "coding"), of("create", "memo"), of("create", "link")], [4]),
        ([of("create", "code"), of("create", "source"), of("create", "coder"), of("set", "project")], [4]),
        ([of("create", "code"), of("create", "highlight"), of("create", "coding")], [1, 2]),
        ([of("create", "highlight"), of("create", "code"), of("set", "memo"), of("create", "version")], [2, 2]),
        ([of("create", "coder"), of("set", "appraisal")], [1, 1]),
        ([of("create", "source"), of("create", "synthesis")], [1, 1]),
        # A code goes with all that hangs on it, and comes back so.
        ([of("delete", "code"), of("delete", "coding"), of("delete", "memo")], [3]),
        ([of("restore", "code"), of("restore", "coding"), of("restore", "highlight")], [3]),
        ([of("delete", "code"), of("delete", "coding", 1), of("create", "coding", 2)], [1, 2]),
        ([], [0]),
    ],
)
def test_what_others_build_on_and_ones_own_work_are_written_apart(
    changes: list[dict[str, Any]], sizes: list[int]
) -> None:
    halves = apart(changes)
    assert [len(half) for half in halves] == sizes
    # Every change is in one of them, in its order.
    assert [[each for each in changes if each in half] for half in halves] == halves
    assert sum(sizes) == len(changes)


NAMED = {"do": "set", "kind": "code", "id": "2" * 32, "field": "name", "value": "x"}


@pytest.mark.parametrize(
    ("changes", "clock", "wall", "coder"),
    [
        ([], (1, 0), 1, CODER),
        ([NAMED], (MAX_MS + 1, 0), 1, CODER),
        ([NAMED], (1, MAX_COUNTER + 1), 1, CODER),
        ([NAMED], (1, 0), -1, CODER),
        ([NAMED], (1, 0), 1, "nobody"),
    ],
)
def test_what_no_other_copy_would_take_is_never_written(
    changes: list[dict[str, Any]], clock: tuple[int, int], wall: int, coder: str
) -> None:
    with pytest.raises(ValueError, match="the record"):
        list(records_for(changes, action="1" * 32, clock=clock, opening="0" * 16, coder=coder, wall=wall, label=""))


# Undo


def undone(log: Log, record: Record, **options: Any) -> list[tuple[str, str]]:
    """Write the inverse; returns what was kept."""
    inverse = log.undo(record, **options)
    if inverse.draft:
        log.write(inverse.draft)
    return inverse.kept


def test_undoing_a_set_brings_the_value_before_it_back() -> None:
    log = Log()
    born(log)
    setting(log, value="Harms")
    record = setting(log, value="Dangers")
    assert undone(log, record) == []
    assert log.name() == "Harms"


def test_undoing_the_first_value_of_a_register_clears_it() -> None:
    log = Log()
    born(log)
    assert undone(log, setting(log, "use", "When")) == []
    assert fold(log.records).things[CODE].fields["use"] is None


def test_undoing_a_decision_brings_the_greater_side_back() -> None:
    log = Log()
    one = born(log)
    refs = [
        log.add(
            [{"do": "set", "kind": "code", "id": CODE, "field": "name", "value": name, "previous": [f"{one.id}:0"]}]
        )
        for name in ("A", "B")
    ]
    assert len(refs) == 2
    assert undone(log, setting(log, value="C")) == []
    assert log.name() == "B"


def test_what_was_changed_since_is_left_alone() -> None:
    log = Log()
    born(log)
    record = setting(log, value="Harms")
    setting(log, value="Later")
    assert undone(log, record) == [("code", CODE)]
    assert log.name() == "Later"


def test_what_two_changed_apart_is_left_alone() -> None:
    log = Log()
    one = born(log)
    record = setting(log, value="Mine")
    log.add(
        [{"do": "set", "kind": "code", "id": CODE, "field": "name", "value": "Theirs", "previous": [f"{one.id}:0"]}]
    )
    assert undone(log, record) == [("code", CODE)]


def test_a_step_of_undo_counts_as_what_it_brought_back() -> None:
    log = Log()
    born(log)
    first = setting(log, value="One")
    second = setting(log, value="Two")
    assert undone(log, second) == []
    step = log.records[-1]
    assert undone(log, first, steps=frozenset({step.id})) == []
    assert log.name() == "Risks"
    assert log.undo(first).kept == [("code", CODE)]


def test_undoing_a_delete_restores_and_undoing_a_birth_deletes() -> None:
    log = Log()
    record = born(log)
    gone = deleting(log)
    assert undone(log, gone) == []
    assert log.name() == "Risks"
    restored = log.records[-1]
    assert undone(log, record, steps=frozenset({restored.id})) == []
    assert log.name() is None


def test_a_birth_that_others_wrote_to_or_use_is_left_alone() -> None:
    log = Log()
    record = born(log)
    assert undone(log, record, used=True) == [("code", CODE)]
    setting(log, "use", "When")
    assert undone(log, record) == [("code", CODE)]
    assert log.name() == "Risks"


def test_undoing_a_restore_takes_away_again_what_was_there_before_it() -> None:
    log = Log()
    born(log)
    setting(log, "use", "When")
    deleting(log)
    draft = Draft()
    draft.restore("code", CODE)
    record = log.write(draft)
    setting_since = Log()
    setting_since.records = list(log.records)
    assert undone(log, record) == []
    assert log.name() is None
    setting(setting_since, "avoid", "Never")
    assert undone(setting_since, record) == [("code", CODE)]
    assert setting_since.name() == "Risks"


def test_one_action_with_several_things_is_undone_for_each() -> None:
    log = Log()
    draft = Draft()
    draft.create("code", CODE, **BIRTH)
    draft.create("code", OTHER, **BIRTH | {"parent": CODE})
    record = log.write(draft)
    setting(log, "use", "When", OTHER)
    inverse = log.undo(record)
    assert inverse.kept == [("code", OTHER)]
    assert inverse.draft.touched() == {CODE}


def test_a_thing_that_was_never_made_can_be_made_after_a_change_to_it_came_in() -> None:
    log = Log()
    log.add([{"do": "set", "kind": "code", "id": CODE, "field": "use", "value": "early"}])
    draft = Draft()
    draft.create("code", CODE, **BIRTH)
    assert [change["do"] for change in draft.encode(log.things())] == ["create"]
    gone = Draft()
    gone.delete("code", CODE)
    assert gone.encode(log.things()) == []


def test_making_alone_is_something() -> None:
    draft = Draft()
    draft.create("code", CODE, **BIRTH)
    assert draft


def test_what_an_action_made_counts_as_its_own_use() -> None:
    """A child that was made in the same action does not keep its parent; one that was only renamed in it does."""
    log = Log()
    born(log, OTHER)
    draft = Draft()
    draft.create("code", CODE, **BIRTH)
    draft.set("code", OTHER, "parent", CODE)
    record = log.write(draft)
    asked: list[set[str]] = []

    def used(_thing: str, own: set[str]) -> bool:
        asked.append(own)
        return False

    inverse_of(record.changes, log.things(), lambda _: [], used, lambda _: False)
    assert asked == [{CODE}]


def test_a_restored_thing_is_among_what_an_action_made() -> None:
    log = Log()
    born(log)
    deleting(log)
    draft = Draft()
    draft.restore("code", CODE)
    record = log.write(draft)
    asked: list[set[str]] = []
    history = [c for r in log.records for c in r.changes]
    inverse_of(record.changes, log.things(), lambda _: history, lambda _, own: bool(asked.append(own)), lambda _: False)
    assert asked == [{CODE}]


def test_an_undone_coding_is_gone() -> None:
    log = Log()
    draft = Draft()
    highlight = "4" * 32
    identifier = coding_id(highlight, CODE, CODER)
    draft.create("coding", identifier, highlight=highlight, code=CODE, coder=CODER)
    assert undone(log, log.write(draft)) == []
    assert identifier not in fold(log.records).things


def written_to(draft: Draft) -> list[dict[str, Any]]:
    """What a draft writes where nothing is there yet."""
    return deepcopy(draft.encode({}))


def test_a_copy_of_a_draft_goes_its_own_way_and_can_be_gone_back_to() -> None:
    draft = Draft()
    draft.create("code", CODE, **BIRTH)
    draft.set("code", OTHER, "name", "Gains")
    earlier = draft.copied()
    assert written_to(earlier) == written_to(draft)
    before = written_to(draft)
    draft.set("code", CODE, "name", "Harms")
    draft.set("code", OTHER, "name", "Profits")
    draft.set("code", THIRD, "name", "Costs")
    draft.restore("code", THIRD)
    draft.delete("code", THIRD)
    assert written_to(draft) != before
    assert written_to(earlier) == before
    draft.become(earlier)
    assert written_to(draft) == before
    assert draft.touched() == {CODE, OTHER}


def test_a_draft_names_what_must_be_there_and_not_what_it_makes() -> None:
    draft = Draft()
    draft.create("code", CODE, **BIRTH)
    draft.create("code", OTHER, **(BIRTH | {"parent": THIRD}))
    coding = coding_id("8" * 32, CODE, CODER)
    draft.create("coding", coding, highlight="8" * 32, code=CODE, coder=CODER)
    draft.set("code", "4" * 32, "name", "Changed")
    draft.delete("code", "5" * 32)
    assert draft.named() == {THIRD, "8" * 32, "4" * 32, "5" * 32}
    assert Draft().named() == frozenset()
