"""Which values a register may hold: the last good ones and the first bad ones on each side of every limit."""

from __future__ import annotations

from typing import Any

import pytest

from reviewer.changes import values
from reviewer.changes.kinds import (
    ELSEWHERE,
    KINDS,
    case_part_id,
    checklist_id,
    coding_id,
    link_id,
    member_id,
    memo_id,
    purge_id,
    source_id,
    synthesis_id,
)
from reviewer.changes.record import problem_with
from reviewer.model.names import derived_id

ID, OTHER, THIRD, HASH = "1" * 32, "2" * 32, "3" * 32, "a" * 64
PLACE = {"text": HASH, "start": 3, "end": 8, "quote": "quote", "prefix": "p" * 32, "suffix": "s" * 32}
EDITION = {
    "sha256": HASH, "original": HASH, "file": "", "media_type": "text/plain", "extractor": "text", "encoding": "",
    "pages": [0, 7],
}  # fmt: skip
ITEM = {"key": "date", "question": "When?", "hint": ""}
MARK = f"{ID}:{'0' * 8}:{'f' * 8}"
NOT_IDS = ["", ID[:-1], ID + "1", ID.upper().replace("1", "A"), f"{ID}\n", "g" * 32, 7, None]
NOT_TEXT: list[Any] = ["x" * 10_000_001, 5, ["x"]]
NOT_NAMES: list[Any] = ["", "x" * 1_001, None, 5, ["x"]]

MADE_ELSEWHERE = ("coder", "source", "code", "highlight", "coding", "memo", "link", "note", "group", "case")

REGISTERS: list[tuple[str, str, list[Any], list[Any]]] = [
    ("project", "title", ["T", "x" * 1_000], NOT_NAMES),
    ("project", "protocol", ["", "x"], NOT_TEXT),
    ("appraisal", "reason", ["", "x"], NOT_TEXT),
    ("appraisal", "note", ["", "x"], NOT_TEXT),
    ("project", "question", ["", "x" * 10_000_000], NOT_TEXT),
    ("project", "reasons", [[], ["a", "b"], ["x" * 2_000], [str(n) for n in range(500)]],
     [["a", "a"], [""], ["x" * 2_001], [str(n) for n in range(501)], "a", [5]]),
    ("project", "summary_template", [{}, {"a": True, "b": 0, "c": 2**31 - 1, "d": "", "e": ["x"], "x" * 100: 1},
                                     {str(n): 1 for n in range(100)}, {"a": "x" * 2_000}],
     [{"a": -1}, {"a": 2**31}, {"a": {}}, {"": 1}, {"x" * 101: 1}, {str(n): 1 for n in range(101)}, [], {"a": "x" * 2_001}]),
    ("coder", "name", ["A", "x" * 1_000], NOT_NAMES),
    ("coder", "merged_into", [OTHER, None], NOT_IDS[:-1]),
    ("source", "title", ["", "T", "x" * 10_000_000], NOT_TEXT),
    ("source", "attribute:year", [{"type": "number", "value": "2020"}, None],
     [{"type": "colour", "value": ""}, {"type": "number"}, {"type": "number", "value": 5}, "2020",
      {"type": "number", "value": "1", "more": 1}]),
    ("source", "edition", [EDITION],
     [{**EDITION, "sha256": "a"}, {**EDITION, "original": ID}, {**EDITION, "media_type": ""}, {**EDITION, "pages": [2, 1]},
      {k: v for k, v in EDITION.items() if k != "file"}, {**EDITION, "more": 1}, "x", {**EDITION, "extractor": ""},
      {**EDITION, "encoding": None}, {**EDITION, "file": 5}]),
    ("code", "name", ["N", "x" * 1_000], NOT_NAMES),
    ("code", "parent", [OTHER, None], NOT_IDS[:-1]),
    ("code", "colour", ["#0a9fff"], ["#0A9FFF", "0a9fff", "#0a9ff", "#0a9fff0", "#0a9fff\n", None, 5]),
    ("code", "position", ["V", "z" * 200], ["", "z" * 201, "-", "a\n", 5]),
    ("code", "shortcut", ["", "x" * 20], ["x" * 21, 5]),
    ("code", "use", ["", "x"], NOT_TEXT),
    ("code", "avoid", ["", "x"], NOT_TEXT),
    ("code", "example", ["", "x"], NOT_TEXT),
    ("code", "merged_into", [OTHER, None], NOT_IDS[:-1]),
    ("highlight", "place", [PLACE, {**PLACE, "start": 2**53 - 6, "end": 2**53 - 1}, {**PLACE, "prefix": "", "suffix": ""}],
     [{**PLACE, "text": "a"}, {**PLACE, "start": 8}, {**PLACE, "end": 9}, {**PLACE, "start": -1, "end": 4},
      {**PLACE, "start": True, "end": 6}, {**PLACE, "quote": 5}, {**PLACE, "prefix": "p" * 33}, {**PLACE, "suffix": "s" * 33},
      {**PLACE, "more": 1}, {k: v for k, v in PLACE.items() if k != "prefix"}, [PLACE], {**PLACE, "suffix": None},
      {**PLACE, "start": 2**53 - 5, "end": 2**53}, {**PLACE, "start": 5, "end": 5, "quote": ""}]),
    ("highlight", "review", ["", "likeness"], ["exact", 1]),
    ("memo", "text", ["", "x"], NOT_TEXT),
    ("link", "note", ["", "x"], NOT_TEXT),
    ("appraisal", "decision", ["to_screen", "included", "excluded"], ["maybe", "", 1]),
    ("appraisal", "screening", ["to_screen", "included", "excluded"], ["maybe", "", 1]),
    ("appraisal", "screening_reason", ["", "x"], NOT_TEXT),
    ("appraisal", "retrieval", ["to_screen", "included", "excluded"], ["maybe", "", 1]),
    ("appraisal", "retrieval_reason", ["", "x"], NOT_TEXT),
    ("consensus", "decision", ["to_screen", "included", "excluded"], ["maybe", "", 1]),
    ("consensus", "reason", ["", "x"], NOT_TEXT),
    ("consensus", "note", ["", "x"], NOT_TEXT),
    ("search", "name", ["N", "x" * 1_000], NOT_NAMES),
    ("search", "origin", ["databases", "registers", "websites", "organisations", "citations", "other"], ["shelf", "", None, 1]),
    *[("search", field, ["", "x"], NOT_TEXT) for field in ("date", "query", "note")],
    *[("search", field, [0, 2**53 - 1], [-1, 2**53, "5", 1.5, True]) for field in ("found", "duplicates", "automation", "removed")],
    ("source", "search", [OTHER, None], NOT_IDS[:-1]),
    ("project", "criteria", ["", "x"], NOT_TEXT),
    ("project", "review", ["systematic", "scoping"], ["other", "", 1]),
    ("project", "screening_by", ["1", "2"], ["3", 1, ""]),
    ("project", "eligibility_by", ["1", "2"], ["3", 1, ""]),
    ("project", "reason_kinds", [{}, {"Twice": "duplicate", "x" * 2_000: "removed"}, {str(n): "eligibility" for n in range(500)}],
     [{"a": "b"}, {"": "duplicate"}, {"a": 5}, [], "a", {"x" * 2_001: "removed"}, {str(n): "automation" for n in range(501)}]),
    ("appraisal", "answer:aacods/date", ["", "x"], NOT_TEXT),
    ("synthesis", "text", ["", "x"], NOT_TEXT),
    ("code", "heading", [0, 1], [2, -1, True, "1", ""]),
    ("note", "title", ["", "N", "x" * 1_000], ["x" * 1_001, 5, ["x"]]),
    ("note", "text", ["", "x"], NOT_TEXT),
    *[(kind, "name", ["N", "x" * 1_000], NOT_NAMES) for kind in ("group", "case")],
    *[(kind, "note", ["", "x"], NOT_TEXT) for kind in ("group", "case")],
    ("round", "name", ["N", "x" * 1_000], NOT_NAMES),
    ("round", "purpose", ["calibration", "main", "check"], ["", "pilot", 5]),
    ("round", "blind", [0, 1], [2, -1, True, "1", ""]),
    ("round", "lead", [OTHER], NOT_IDS[:-1]),
    ("round", "note", ["", "x"], NOT_TEXT),
    ("adjudication", "outcome", ["decided", "nothing", "discuss"], ["", "maybe", 5]),
    ("adjudication", "made", [[], [OTHER]], [[OTHER, OTHER], "x", [5], [f"{n:032x}" for n in range(1_001)]]),
    ("adjudication", "note", ["", "x"], NOT_TEXT),
    ("adjudication", "assignee", [None, OTHER], ["", "x", 5]),
    ("adjudication", "by", [OTHER], NOT_IDS[:-1]),
    ("assignment", "done", [None, 0, 2**48 - 1], [2**48, "5", 1.5, True]),
    ("case", "attribute:age", [{"type": "number", "value": "41"}, None], [{"type": "colour", "value": ""}, "41"]),
    *[(kind, "refi", [OTHER], NOT_IDS[:-1]) for kind in MADE_ELSEWHERE],
    *[(kind, "made", [0, -(2**48) + 1, 2**48 - 1], [-(2**48), 2**48, "5", 1.5, True]) for kind in MADE_ELSEWHERE],
]  # fmt: skip

BIRTHS: dict[str, dict[str, Any]] = {
    "project": {"title": "T"},
    "coder": {"name": "A"},
    "source": {"sha256": HASH},
    "import": {
        "source": ID, "file": "f", "title": "t", "original": HASH, "media_type": "text/plain", "extractor": "text",
        "encoding": "", "pages": [], "reference": {"title": "x"},
    },
    "code": {"name": "N", "parent": None, "colour": "#000000"},
    "highlight": {"source": ID, "coder": ID, "place": PLACE},
    "coding": {"highlight": ID, "code": OTHER, "coder": THIRD},
    "memo": {"target_kind": "code", "target": ID, "coder": OTHER, "text": ""},
    "purge": {"source": ID, "sha256": HASH, "originals": [HASH]},
    "link": {"kind": "supports", "a": OTHER, "b": ID, "coder": THIRD},
    "appraisal": {"source": ID, "coder": OTHER},
    "synthesis": {"code": None, "source": ID},
    "checklist": {"name": "C", "items": [ITEM]},
    "version": {"name": "V", "digest": HASH, "excerpts": [MARK], "coder": ID},
    "search": {"name": "PubMed", "origin": "databases"},
    "consensus": {"source": ID, "stage": "screening"},
    "note": {"title": "", "text": "", "coder": ID},
    "group": {"name": "Trials", "of": "source"},
    "member": {"group": ID, "thing": OTHER},
    "case": {"name": "Maria"},
    "case_part": {"case": ID, "thing": OTHER},
    "round": {"name": "Trial run", "purpose": "calibration", "lead": ID},
    "assignment": {"round": ID, "source": OTHER, "coder": THIRD},
    "adjudication": {"source": ID, "marks": sorted((OTHER, THIRD))},
}  # fmt: skip
IDS = {
    "source": source_id(HASH),
    "coding": coding_id(ID, OTHER, THIRD),
    "memo": memo_id("code", ID, OTHER),
    "purge": purge_id(ID),
    "link": link_id("supports", OTHER, ID, THIRD),
    "appraisal": derived_id("appraisal", ID, OTHER),
    "synthesis": synthesis_id(None, ID),
    "checklist": checklist_id("C", [ITEM]),
    "consensus": derived_id("consensus", ID, "screening"),
    "member": derived_id("member", ID, OTHER),
    "case_part": derived_id("case_part", ID, OTHER),
    "assignment": derived_id("assignment", ID, OTHER, THIRD),
    "adjudication": derived_id("adjudication", *sorted((OTHER, THIRD))),
}
BAD_BIRTHS: list[tuple[str, dict[str, Any]]] = [
    ("source", {"sha256": "a"}),
    ("import", {"original": ""}), ("import", {"media_type": ""}), ("import", {"extractor": ""}),
    ("import", {"pages": [3, 1]}), ("import", {"pages": [-1]}), ("import", {"pages": [1.5]}), ("import", {"pages": {}}),
    ("import", {"reference": {"colour": "red"}}), ("import", {"reference": {"title": 5}}), ("import", {"reference": []}),
    ("import", {"pages": "01"}), ("import", {"pages": {0: 1}}), ("import", {"source": "x"}),
    ("import", {"title": None}), ("import", {"file": 1}), ("import", {"encoding": 1}),
    ("highlight", {"source": "x"}), ("highlight", {"coder": "x"}), ("highlight", {"place": {}}),
    ("highlight", {"place": {**PLACE, "text": 5}}), ("purge", {"originals": {HASH: 1}}), ("import", {"original": 5}),
    ("memo", {"target_kind": "memo"}), ("memo", {"target": "x"}), ("memo", {"coder": "x"}),
    ("purge", {"originals": [HASH, HASH]}), ("purge", {"originals": ["x"]}), ("purge", {"originals": "x"}),
    ("purge", {"sha256": "x"}), ("purge", {"originals": ["b" * 64, HASH]}),
    ("link", {"kind": "likes"}), ("link", {"b": OTHER}),
    ("checklist", {"items": []}), ("checklist", {"items": [ITEM, ITEM]}), ("checklist", {"items": [{**ITEM, "key": "A"}]}),
    ("checklist", {"items": [{**ITEM, "question": ""}]}), ("checklist", {"items": [{**ITEM, "hint": 5}]}),
    ("checklist", {"items": [{**ITEM, "more": 1}]}), ("checklist", {"items": ["x"]}), ("checklist", {"items": ITEM}),
    ("checklist", {"items": [{**ITEM, "key": "k" * 61}]}), ("checklist", {"items": [{**ITEM, "hint": "x" * 2_001}]}),
    ("checklist", {"items": [{**ITEM, "key": f"k{n}"} for n in range(501)]}), ("checklist", {"name": ""}),
    ("checklist", {"items": [{**ITEM, "question": "x" * 2_001}]}), ("checklist", {"items": [{**ITEM, "key": 5}]}),
    ("search", {"name": ""}), ("search", {"origin": "shelf"}), ("consensus", {"stage": "later"}), ("consensus", {"source": "x"}),
    ("version", {"digest": "x"}), ("version", {"excerpts": [MARK, MARK]}), ("version", {"excerpts": ["x"]}),
    ("version", {"excerpts": [f"{OTHER}:{'0' * 8}:{'f' * 8}", MARK]}), ("version", {"excerpts": MARK}),
    ("version", {"excerpts": [MARK, f"{ID}:{'1' * 8}:{'f' * 8}"]}), ("version", {"name": ""}), ("version", {"coder": "x"}),
    ("version", {"excerpts": [5]}), ("group", {"of": "highlight"}), ("group", {"name": ""}), ("case", {"name": ""}),
    ("member", {"thing": "x"}), ("case_part", {"case": "x"}), ("note", {"coder": "x"}), ("note", {"title": "x" * 1_001}),
    ("round", {"purpose": "pilot"}), ("round", {"lead": "x"}), ("round", {"name": ""}), ("assignment", {"coder": "x"}),
    ("adjudication", {"marks": []}), ("adjudication", {"marks": [OTHER, OTHER]}), ("adjudication", {"marks": OTHER}),
    ("adjudication", {"marks": sorted((OTHER, THIRD), reverse=True)}), ("adjudication", {"source": "x"}),
    ("memo", {"key": ""}), ("memo", {"key": None}), ("memo", {"key": OTHER}), ("code", {"made": "1970"}),
    ("code", {"refi": OTHER.upper() + "A"}), ("code", {"heading": True}), ("link", {"name": "x" * 1_001}),
    ("link", {"direction": "back"}), ("link", {"kind": "related"}),
]  # fmt: skip


def setting(kind: str, field: str, value: Any) -> str | None:
    return problem_with({"do": "set", "kind": kind, "id": ID, "field": field, "value": value})


def making(kind: str, birth: dict[str, Any], identifier: str | None = None) -> str | None:
    found = identifier or IDS.get(kind, ID)
    return problem_with({"do": "create", "kind": kind, "id": found, "value": birth})


@pytest.mark.parametrize(
    ("kind", "field", "good", "bad"), REGISTERS, ids=lambda each: each if isinstance(each, str) else ""
)
def test_each_register_takes_what_it_may_hold_and_nothing_else(
    kind: str, field: str, good: list[Any], bad: list[Any]
) -> None:
    assert [value for value in good if setting(kind, field, value) is not None] == []
    clearing = field not in KINDS[kind].birth
    refused = [value for value in bad if not (value is None and clearing)]
    assert [value for value in refused if setting(kind, field, value) is None] == []
    if clearing:
        assert setting(kind, field, None) is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_birth_needs_every_field_and_the_right_id(kind: str) -> None:
    birth = BIRTHS[kind]
    assert making(kind, birth) is None
    for field in birth:
        assert making(kind, {name: value for name, value in birth.items() if name != field}) is not None
    assert making(kind, birth, "0" * 32) == (
        f"the id of a {kind} does not follow from its content" if kind in IDS else None
    )
    assert making(kind, [birth]) is not None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "wrong"), BAD_BIRTHS, ids=lambda each: each if isinstance(each, str) else str(each)[:40]
)
def test_a_birth_with_an_impossible_field_is_refused(kind: str, wrong: dict[str, Any]) -> None:
    birth = BIRTHS[kind] | wrong
    identifier = checklist_id(birth["name"], birth["items"]) if kind == "checklist" else None
    assert making(kind, birth, identifier) is not None


def test_births_at_the_limits() -> None:
    items = [{"key": f"k{n}", "question": "x" * 2_000, "hint": "x" * 2_000} for n in range(500)]
    items[0]["key"] = "0" + "k" * 59
    assert making("checklist", {"name": "C", "items": items}, checklist_id("C", items)) is None
    assert making("source", {"sha256": None}) is None
    assert making("synthesis", {"code": None, "source": None}, synthesis_id(None, None)) is None
    both = sorted((ID, OTHER))
    link = {"kind": "contradicts", "a": both[0], "b": both[1], "coder": THIRD}
    assert making("link", link, link_id("contradicts", ID, OTHER, THIRD)) is None
    turned = {**link, "a": both[1], "b": both[0]}
    assert making("link", turned, link_id("contradicts", ID, OTHER, THIRD)) is not None
    for direction, low, high in (("", *both), ("one_way", *both), ("one_way", *reversed(both)), ("both_ways", *both)):
        related = {"kind": "related", "a": low, "b": high, "coder": THIRD, "name": "causes", "direction": direction}
        assert making("link", related, link_id("related", low, high, THIRD, "causes", direction)) is None
    for direction in ("", "both_ways"):
        turned = {"kind": "related", "a": both[1], "b": both[0], "coder": THIRD, "name": "", "direction": direction}
        assert making("link", turned, link_id("related", ID, OTHER, THIRD, "", direction)) is not None
    further = BIRTHS["memo"] | {"key": THIRD}
    assert making("memo", further, memo_id("code", ID, OTHER, THIRD)) is None
    many = [f"{n:064x}" for n in range(1_001)]
    assert making("purge", {**BIRTHS["purge"], "originals": many[:1_000]}) is None
    assert making("purge", {**BIRTHS["purge"], "originals": many}) is not None


@pytest.mark.parametrize("kind", ["project", "source", "code", "highlight", "coder"])
def test_a_memo_may_be_written_on_these(kind: str) -> None:
    birth = BIRTHS["memo"] | {"target_kind": kind}
    assert making("memo", birth, memo_id(kind, ID, OTHER)) is None


def test_a_link_of_a_thing_with_itself_is_refused_whatever_its_id() -> None:
    for kind in ("supports", "contradicts", "related"):
        birth = {"kind": kind, "a": ID, "b": ID, "coder": THIRD}
        assert making("link", birth, link_id(kind, ID, ID, THIRD)) is not None


def test_a_code_is_born_with_a_colour_that_is_one() -> None:
    for colour in ("red", 5, None, "#00000g"):
        assert making("code", BIRTHS["code"] | {"colour": colour}) is not None


def test_ids_that_follow_from_content_differ_with_every_part_of_it() -> None:
    made = [
        coding_id(ID, OTHER, THIRD), coding_id(OTHER, ID, THIRD), coding_id(ID, OTHER, ID), memo_id("code", ID, OTHER),
        memo_id("source", ID, OTHER), memo_id("code", OTHER, OTHER), memo_id("code", ID, ID), source_id(HASH),
        source_id("b" * 64), purge_id(ID), purge_id(OTHER), synthesis_id(None, ID), synthesis_id(ID, None),
        synthesis_id(ID, OTHER), synthesis_id(None, None), link_id("supports", ID, OTHER, THIRD),
        link_id("supports", OTHER, ID, THIRD), link_id("contradicts", ID, OTHER, THIRD), checklist_id("C", [ITEM]),
        checklist_id("D", [ITEM]), checklist_id("C", [{**ITEM, "hint": "x"}]),
        derived_id("appraisal", ID, OTHER), derived_id("appraisal", OTHER, ID),
        memo_id("code", ID, OTHER, THIRD), memo_id("code", ID, OTHER, ID), member_id(ID, OTHER), member_id(OTHER, ID),
        case_part_id(ID, OTHER), case_part_id(OTHER, ID), link_id("related", ID, OTHER, THIRD),
        link_id("related", ID, OTHER, THIRD, "causes"), link_id("related", ID, OTHER, THIRD, "causes", "one_way"),
        link_id("related", OTHER, ID, THIRD, "causes", "one_way"), link_id("related", ID, OTHER, THIRD, "causes", "both_ways"),
    ]  # fmt: skip
    assert len(set(made)) == len(made)
    assert link_id("contradicts", ID, OTHER, THIRD) == link_id("contradicts", OTHER, ID, THIRD)
    assert link_id("related", ID, OTHER, THIRD, "causes") == link_id("related", OTHER, ID, THIRD, "causes")
    assert memo_id("code", ID, OTHER, "") == memo_id("code", ID, OTHER)
    assert all(len(each) == 32 and set(each) <= set("0123456789abcdef") for each in made)


def test_a_checklist_is_the_same_whatever_the_order_of_its_keys_and_in_any_script() -> None:
    turned = dict(reversed(ITEM.items()))
    assert checklist_id("C", [ITEM]) == checklist_id("C", [turned])
    assert checklist_id("Prüfliste", [{**ITEM, "question": "Wann? 側"}]) == "60ea686c89db600f7cc24cd953ed9f1d"


def test_ids_never_change() -> None:
    """These ids stand in files that people have: they must come out the same in every later version."""
    assert coding_id(ID, OTHER, THIRD) == KNOWN["coding"]
    assert memo_id("code", ID, OTHER) == KNOWN["memo"]
    assert source_id(HASH) == KNOWN["source"]
    assert link_id("supports", ID, OTHER, THIRD) == KNOWN["link"]
    assert purge_id(ID) == KNOWN["purge"]
    assert synthesis_id(ID, None) == KNOWN["synthesis"]
    assert checklist_id("C", [ITEM]) == KNOWN["checklist"]
    assert derived_id("appraisal", ID, OTHER) == KNOWN["appraisal"]


KNOWN = {
    "coding": "e2531c640f7d9a5276907b54fbc6cb35",
    "memo": "75b745007094c16ebd5a7422085fe52c",
    "source": "e7cd8ffc1300722fd8ca170ef1c2a089",
    "link": "a4bc09ef34e12b7db076036e2951cd36",
    "purge": "2c02380542cbbd303ae80c8a89e2374f",
    "synthesis": "358d3cabd5aef2621cbf21c64194e15b",
    "checklist": "093a6aef0eaea89781082215a3b3dcd7",
    "appraisal": "c4dbecba09c78087cc992a81c494a318",
}


def test_families_of_registers_need_a_name_after_the_colon() -> None:
    for kind, family in (("source", "attribute:"), ("case", "attribute:"), ("appraisal", "answer:")):
        assert KINDS[kind].check_of(family) is None
        assert KINDS[kind].check_of(f"{family}x") is not None
    assert KINDS["source"].check_of("answer:x") is None
    assert KINDS["code"].check_of("attribute:x") is None
    assert KINDS["code"].check_of("hologram") is None


def test_what_keeps_what_alive_and_what_never_conflicts() -> None:
    assert {kind: KINDS[kind].refers for kind in KINDS if KINDS[kind].refers} == {
        "coder": ("merged_into",),
        "code": ("parent", "merged_into"),
        "highlight": ("source",),
        "coding": ("highlight", "code"),
        "memo": ("target",),
        "link": ("a", "b"),
        "appraisal": ("source",),
        "synthesis": ("code", "source"),
        "consensus": ("source",),
        "member": ("group", "thing"),
        "case_part": ("case", "thing"),
        "assignment": ("round", "source"),
        "adjudication": ("source",),
    }
    quiet = {kind: set(KINDS[kind].quiet) - set(ELSEWHERE) for kind in KINDS}
    assert {kind: names for kind, names in quiet.items() if names} == {
        "code": {"colour", "position", "shortcut", "heading"},
        "highlight": {"review"},
        "purge": {"originals", "texts"},
        "link": {"name", "direction"},
        "adjudication": {"by"},
    }
    assert {kind for kind in KINDS if set(ELSEWHERE) <= KINDS[kind].quiet} == set(MADE_ELSEWHERE)


@pytest.mark.parametrize("value", [5, None, True, "text", {}, {"key": "a"}, 1.5])
def test_what_is_no_list_is_none_whatever_it_is(value: Any) -> None:
    assert [values.is_items(value), values.is_marks(value), values.is_lines(value)] == [False, False, False]


def test_options_have_names_of_text() -> None:
    assert values.is_options({"a": 1})
    assert not values.is_options({5: 1})
    assert not values.is_options({None: 1})
    assert not values.is_options(5)
