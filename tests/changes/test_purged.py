"""What a purge takes out of records: everything that hangs on the source, and nothing else."""

from __future__ import annotations

from typing import Any

from reviewer.changes.purge import LABEL, gone_with, kinds_in, named_by, without
from reviewer.changes.record import PURGED, Record, parse, record_id, stored, written

SOURCE, LIGHT, CODING, MEMO, CODE, LINK, FAR = (digit * 32 for digit in "1234567")


def record(*changes: dict[str, Any], **more: Any) -> Record:
    data = {
        "v": 1, "action": "a" * 32, "part": 0, "parts": 1, "clock": [5, 0], "opening": "0" * 16,
        "coder": "c" * 32, "wall": 5, "label": "Secret", "changes": list(changes), **more,
    }  # fmt: skip
    return written(data)[0]


def make(kind: str, identifier: str, /, **value: Any) -> dict[str, Any]:
    return {"do": "create", "kind": kind, "id": identifier, "value": value}


BORN = record(
    make("source", SOURCE, sha256=None),
    make("code", CODE, name="Risks", parent=None, colour="#000000"),
    make("highlight", LIGHT, source=SOURCE, coder="c" * 32),
    make("coding", CODING, highlight=LIGHT, code=CODE, coder="c" * 32),
    make("memo", MEMO, target_kind="coding", target=CODING, coder="c" * 32, text="secret"),
    make("highlight", FAR, source="9" * 32, coder="c" * 32),
    make("link", LINK, kind="supports", a=LIGHT, b=FAR, coder="c" * 32),
)


def test_what_hangs_on_a_source_goes_with_it_and_codes_stay() -> None:
    assert gone_with([BORN], [SOURCE]) == {SOURCE, LIGHT, CODING, MEMO, LINK}
    assert gone_with([BORN], []) == set()
    assert gone_with([], [SOURCE]) == {SOURCE}


def test_a_version_or_tombstone_that_names_a_source_stays() -> None:
    naming = record(
        make("version", "8" * 32, name="V", coder=SOURCE), make("purge", "b" * 32, source=SOURCE),
        make("checklist", "d" * 32, name=SOURCE), make("project", "e" * 32, title=SOURCE), make("coder", "f" * 32, name=SOURCE),
    )  # fmt: skip
    assert gone_with([naming], [SOURCE]) == {SOURCE}


def test_kinds_that_this_version_does_not_know_go_too() -> None:
    assert gone_with([record(make("hologram", "8" * 32, of=LIGHT)), BORN], [SOURCE]) >= {"8" * 32}


def test_nothing_is_left_in_the_record_but_kinds_and_ids() -> None:
    gone = gone_with([BORN], [SOURCE])
    found = without(BORN, gone)
    assert found is not None
    left, body = found
    assert b"secret" not in body
    assert b"Secret" not in body
    changes = left.data["changes"]
    assert [change["do"] for change in changes] == [PURGED, "create", PURGED, PURGED, PURGED, "create", PURGED]
    assert changes[0] == {"do": PURGED, "kind": "source", "id": SOURCE}
    assert (left.data["label"], left.data["was"], left.id) == (LABEL, BORN.id, BORN.id)
    assert left.data | {"changes": 0, "label": 0, "was": 0} == BORN.data | {"changes": 0, "label": 0, "was": 0}
    again = stored(record_id(body), body)
    assert (again.id, [change.id for change in again.changes]) == (BORN.id, [CODE, FAR])
    assert without(left, gone) is None
    assert without(BORN, {"0" * 32}) is None


def test_a_record_with_something_taken_out_is_valid_from_outside() -> None:
    born = record(make("source", SOURCE, sha256=None), make("code", CODE, name="Risks", parent=None, colour="#000000"))
    found = without(born, {SOURCE})
    assert found is not None
    assert parse(record_id(found[1]), found[1]).id == born.id


def test_a_later_change_to_what_was_purged_goes_too() -> None:
    left, _ = without(BORN, gone_with([BORN], [SOURCE])) or (BORN, b"")
    later = record({"do": "set", "kind": "memo", "id": MEMO, "field": "text", "value": "more"})
    gone = gone_with([left, later], [SOURCE])
    assert gone >= {SOURCE, MEMO}
    assert without(later, gone) is not None


def test_the_label_says_that_something_was_purged() -> None:
    assert LABEL == "Purged"


def test_a_code_that_is_named_in_a_thing_does_not_go_with_it() -> None:
    child = record(make("code", CODE, name="Risks", parent=SOURCE, colour="#000000"))
    assert gone_with([child], [SOURCE]) == {SOURCE}


def test_changes_that_only_set_something_name_nothing() -> None:
    setting = record({"do": "set", "kind": "hologram", "id": FAR, "field": "of", "value": {"a": SOURCE}})
    odd = record({"do": "create", "kind": "hologram", "id": FAR, "value": [SOURCE]})
    assert gone_with([setting, odd], [SOURCE]) == {SOURCE}


def test_what_goes_is_told_by_kind() -> None:
    assert kinds_in([BORN], {SOURCE, LIGHT, LINK}) == {"source": {SOURCE}, "highlight": {LIGHT}, "link": {LINK}}
    assert kinds_in([BORN], set()) == {}


def test_records_of_a_newer_version_are_not_looked_into() -> None:
    newer = Record("7" * 32, {"v": 9, "changes": [make("highlight", "8" * 32, source=SOURCE)]}, known=False)
    assert gone_with([newer], [SOURCE]) == {SOURCE}
    assert without(newer, {"8" * 32}) is None
    assert kinds_in([newer], {"8" * 32}) == {}


def test_values_that_are_no_ids_name_nothing() -> None:
    imported = record(make("import", "8" * 32, source=SOURCE, pages=[0, 5], reference={"title": SOURCE}))
    assert gone_with([imported], [SOURCE]) == {SOURCE, "8" * 32}


def test_what_a_change_names_is_read_from_its_declaration() -> None:
    asked = {"do": "set", "kind": "appraisal", "id": MEMO, "field": f"answer:{FAR}/date", "value": SOURCE}
    assert named_by(asked) == {FAR}
    assert named_by(make("coding", CODING, highlight=LIGHT, code=CODE, coder="c" * 32)) == {LIGHT, CODE, "c" * 32}
    assert named_by(make("memo", MEMO, target_kind="project", target=FAR, coder="c" * 32, text=SOURCE)) == {
        FAR,
        "c" * 32,
    }
    assert named_by(make("version", MEMO, name="V", coder="c" * 32)) == set()


def test_what_a_change_of_another_version_names_is_every_id_that_it_is_made_with() -> None:
    assert named_by(make("hologram", MEMO, of=LIGHT, pages=[0, 1], name="x")) == {LIGHT}
    assert named_by({"do": "turn", "kind": "highlight", "id": LIGHT, "value": {"source": SOURCE}}) == set()
    assert named_by({"do": "set", "kind": "hologram", "id": MEMO, "field": "of", "value": SOURCE}) == set()


def test_a_thing_that_was_purged_elsewhere_and_is_whole_here_goes_only_with_what_it_hangs_on() -> None:
    left, _ = without(BORN, {MEMO}) or (BORN, b"")
    again = record(make("memo", MEMO, target_kind="project", target="e" * 32, coder="c" * 32, text="kept"))
    assert MEMO not in gone_with([left, again], [SOURCE])
    assert MEMO in gone_with([left], [SOURCE])
