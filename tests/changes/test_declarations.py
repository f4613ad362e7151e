"""What a declaration of a kind must say so that everything else follows from it."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from reviewer.changes import kinds
from reviewer.changes.kinds import KINDS, Kind, OneOf, Reference
from reviewer.changes.kinds.uses import every_hanger, hangers_of, uses_of

ID = "1" * 32


def test_every_kind_that_has_a_file_is_known() -> None:
    found = set()
    for module in pkgutil.iter_modules(kinds.__path__):
        loaded = vars(importlib.import_module(f"{kinds.__name__}.{module.name}"))
        found |= {each.name for each in loaded.values() if isinstance(each, Kind)}
    assert found == set(KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_declaration_names_only_what_is_there(kind: Kind) -> None:
    fields = {*kind.birth, *kind.optional, *kind.registers}
    assert not kind.optional.keys() & (kind.birth.keys() | kind.registers.keys())
    columns = {column.name for column in kind.columns}
    for reference in kind.references:
        assert reference.field in fields
        assert set(reference.to) <= set(KINDS)
        assert not reference.kind_field or reference.kind_field in fields & columns
        assert reference.field in columns or not (
            reference.keeps or reference.hangs or reference.dies or reference.tree
        )
        assert not reference.dies or (reference.hangs and reference.keeps)
        assert set(reference.index or ()) <= columns
    assert {column.part_of or column.name for column in kind.columns if column.made is None} <= fields
    assert kind.rest or fields <= {column.part_of or column.name for column in kind.columns}
    assert kind.quiet | kind.quotes | kind.prose <= fields


def test_a_declaration_can_be_a_key() -> None:
    assert len({*KINDS.values()}) == len(KINDS)


def test_who_may_keep_whom_alive() -> None:
    def named(kind: str) -> set[tuple[str, str]]:
        return {(name, reference.field) for name, reference in uses_of(kind)}

    memo = ("memo", "target")
    held = {("member", "thing"), ("case_part", "thing")}
    assert named("source") == {
        ("highlight", "source"), ("appraisal", "source"), ("consensus", "source"), ("synthesis", "source"), *held,
        ("assignment", "source"),
        ("adjudication", "source"), memo,
    }  # fmt: skip
    assert named("highlight") == {("coding", "highlight"), ("link", "a"), ("link", "b"), ("case_part", "thing"), memo}
    assert named("coder") == {("coder", "merged_into"), memo}
    assert named("group") == {("member", "group"), memo}
    assert named("case") == {("case_part", "case"), memo}
    assert named("round") == {("assignment", "round"), memo}
    assert named("code") == {
        ("coding", "code"), ("code", "parent"), ("code", "merged_into"), ("synthesis", "code"), ("member", "thing"), memo
    }  # fmt: skip
    assert named("project") == named("coding") == named("hologram") == {memo}


def test_what_hangs_on_what() -> None:
    def named(kind: str) -> set[tuple[str, str]]:
        return {(name, reference.field) for name, reference in hangers_of(kind)}

    memo = ("memo", "target")
    assert named("source") == {
        ("highlight", "source"), ("import", "source"), ("appraisal", "source"), ("consensus", "source"),
        ("synthesis", "source"), ("member", "thing"), ("case_part", "thing"), ("assignment", "source"),
        ("adjudication", "source"), memo,
    }  # fmt: skip
    assert named("highlight") == {("coding", "highlight"), ("link", "a"), ("link", "b"), ("case_part", "thing"), memo}
    assert named("code") == {
        ("coding", "code"), ("code", "merged_into"), ("synthesis", "code"), ("member", "thing"), memo
    }  # fmt: skip
    assert named("coder") == named("checklist") == {memo}
    assert {(name, each.field) for name, each in every_hanger()} == set.union(
        *map(named, ("source", "highlight", "code", "group", "case", "round"))
    )


def test_what_is_deleted_with_its_target_and_what_comes_along() -> None:
    hanging = every_hanger()
    assert [(name, each.field) for name, each in hanging if not each.dies] == [("import", "source")]
    assert [(name, each.field) for name, each in hanging if each.comes] == [
        ("import", "source"),
        ("assignment", "source"),
    ]
    assert {name for name, kind in KINDS.items() if kind.always} == {"project", "purge", "round"}
    assert {name for name, kind in KINDS.items() if not kind.retold} == {"version", "purge"}
    assert {name for name, kind in KINDS.items() if kind.news} == {"source", "code"}
    assert {name: kind.tree for name, kind in KINDS.items() if kind.tree} == {
        "coder": ("merged_into",),
        "code": ("parent", "merged_into"),
    }
    assert {kind.purged for kind in KINDS.values()} == {"goes", "stays"}
    assert {name for name, kind in KINDS.items() if kind.purged == "stays"} == {
        "project", "coder", "code", "checklist", "purge", "version", "search", "note", "group", "case", "round"
    }  # fmt: skip


def test_a_memo_means_the_kind_that_it_says() -> None:
    (target,) = KINDS["memo"].hanging
    assert target.kinds_in({"target_kind": "code", "target": ID}) == ("code",)
    assert target.may_name("source")
    assert target.may_name("coding")
    (source,) = KINDS["appraisal"].hanging
    assert source.kinds_in({"source": ID}) == ("source",)
    assert source.may_name("source")
    assert not source.may_name("code")


def test_the_ids_that_a_field_names() -> None:
    appraisal = KINDS["appraisal"]
    assert list(appraisal.named("source", ID)) == [ID]
    assert list(appraisal.named("source", "Trial")) == []
    assert list(appraisal.named("note", ID)) == []
    assert list(appraisal.named(f"answer:{ID}/date", "2020")) == [ID]
    assert list(appraisal.named("answer:aacods/date", "2020")) == []
    assert list(KINDS["code"].named(f"answer:{ID}/date", "2020")) == []
    assert Reference("answer:", ("checklist",)).in_name(f"remark:{ID}/date") is None
    assert Reference("answer", ("checklist",)).in_name(f"answer{ID}") is None


def test_which_fields_hold_what_somebody_wrote() -> None:
    free = {
        name: {field for field in {*kind.birth, *kind.optional, *kind.registers} if kind.is_free(field)}
        for name, kind in KINDS.items()
        if name in ("memo", "link", "appraisal", "synthesis", "coding", "highlight", "note", "group", "member", "case")
    }
    assert free == {
        "memo": {"text"},
        "link": {"note", "name"},
        "note": {"title", "text"},
        "group": {"name", "note"},
        "member": set(),
        "case": {"name", "note", "attribute:"},
        "appraisal": {"reason", "note", "screening_reason", "retrieval_reason"},
        "synthesis": {"text"},
        "coding": set(),
        "highlight": {"place"},
    }
    assert KINDS["appraisal"].is_free(f"answer:{ID}/date")


def test_a_choice_takes_its_own_words_alone() -> None:
    choice = OneOf(("one", "two"))
    assert [choice(value) for value in ("one", "two", "three", None, ["one"])] == [True, True, False, False, False]


def test_a_contradiction_is_written_from_the_smaller_id() -> None:
    settled = KINDS["link"].settled
    one, other = {"kind": "contradicts", "a": "2", "b": "1", "coder": ID}, {"kind": "supports", "a": "2", "b": "1"}
    assert settled(one) == {"kind": "contradicts", "a": "1", "b": "2", "coder": ID}
    assert settled(other) == other
    assert KINDS["memo"].settled({"text": ""}) == {"text": ""}


def test_kinds_are_counted_in_words() -> None:
    assert KINDS["synthesis"].counted_as(0) == "0 syntheses"
    assert KINDS["synthesis"].counted_as(1) == "1 synthesis"
    assert KINDS["coding"].counted_as(2_000) == "2,000 codings"
    assert {name: kind.many for name, kind in KINDS.items() if kind.many != f"{name}s"} == {
        "synthesis": "syntheses",
        "search": "searches",
        "consensus": "consensuses",
        "case_part": "parts of cases",
    }
    assert [name for name, kind in KINDS.items() if kind.counted] == [
        "source", "code", "highlight", "coding", "memo", "link", "appraisal", "synthesis", "note", "group", "case",
    ]  # fmt: skip


def test_tables_stay_as_they_stand_in_existing_files() -> None:
    """`!` marks a column that is never empty, `#` one of numbers, `%` one of hashes; the others are ids and texts."""

    def written(kind: Kind) -> str:
        marked = [
            f"{c.name}{'!' * c.required}{'#' * (c.type == 'number')}{'%' * (c.type == 'hash')}" for c in kind.columns
        ]
        marked = [each for each in marked if each not in ("made#", "refi%")]
        return " ".join(marked + ["+fields"] * kind.rest + ["+changed"] * kind.dated)

    assert {name: written(kind) for name, kind in KINDS.items()} == {
        "project": "title question protocol +fields",
        "coder": "name merged_into",
        "source": "sha256 text +fields",
        "import": "source! +fields",
        "code": "name parent colour position shortcut use avoid example merged_into heading#",
        "highlight": "source! coder! text!% start!# end!# region review",
        "coding": "highlight! code! coder!",
        "memo": "target_kind! target! coder! text! key% +changed",
        "link": "kind! a! b! coder! note name direction",
        "appraisal": "source! coder! decision +fields",
        "synthesis": "code source text",
        "checklist": "name! +fields",
        "purge": "source! sha256 +fields",
        "version": "name! digest! coder! +fields",
        "search": "name! origin! +fields",
        "consensus": "source! stage! decision +fields",
        "note": "title! text! coder! +fields +changed",
        "group": "name! of! +fields",
        "member": "group! thing!",
        "case": "name! +fields",
        "case_part": "case! thing!",
        "round": "name! purpose! lead! blind# +fields",
        "assignment": "round! source! coder! done#",
        "adjudication": "source! +fields +changed",
    }
    later = {(kind.name, column.name) for kind in KINDS.values() for column in kind.columns if column.since == 7}
    assert later == {
        ("code", "heading"), ("memo", "key"), ("link", "name"), ("link", "direction"), ("highlight", "region"),
        *((kind, name) for kind in ("coder", "code", "highlight", "coding", "memo", "link") for name in ("made", "refi")),
    }  # fmt: skip


def test_indexes_stay_as_they_stand_in_existing_files() -> None:
    found = {
        f"{name}({', '.join((reference.field, *reference.index))})"
        for name, kind in KINDS.items()
        for reference in kind.references
        if reference.index is not None
    }
    assert found == {
        "highlight(source, start)", "coding(highlight, code)", "coding(code, highlight)", "memo(target)",
        "import(source)", "link(a)", "link(b)", "appraisal(source)", "synthesis(code)", "synthesis(source)",
        "consensus(source)", "member(group)", "member(thing)", "case_part(case)", "case_part(thing)",
        "assignment(round)", "assignment(source)", "adjudication(source)",
    }  # fmt: skip


def test_columns_are_read_out_of_fields() -> None:
    def row(kind: str, **fields: object) -> list[object]:
        return [column.read(fields) for column in KINDS[kind].columns]

    place = {"text": "t", "start": 3, "end": 8, "quote": "quote"}
    assert row("highlight", source="s", coder="c", place=place) == ["s", "c", "t", 3, 8, None, None, None, None]
    region = {"original": "o", "page": 2, "box": [1, -2, 3, 4]}
    assert row("highlight", source="s", coder="c", place={**place, "region": region})[5] == "2 1 -2 3 4 o"
    assert row("source", sha256="old") == ["old", "old"]
    assert row("source", sha256="old", edition=None) == ["old", "old"]
    assert row("source", sha256="old", edition={"sha256": "new"}) == ["old", "new"]
    assert row("source", sha256=None) == [None, None]
    assert {name: [part.name for part in parts] for name, parts in KINDS["highlight"].parts.items()} == {
        "place": ["text", "start", "end", "region"]
    }
    assert KINDS["source"].parts == {}


def test_fields_that_are_quoted_and_written_freely() -> None:
    assert {name: kind.prose for name, kind in KINDS.items() if kind.prose} == {
        "project": {"question", "protocol", "criteria"},
        "code": {"use", "avoid", "example"},
        "memo": {"text"},
        "link": {"note"},
        "appraisal": {"note"},
        "synthesis": {"text"},
        "search": {"note"},
        "consensus": {"note"},
        "note": {"text"},
        "group": {"note"},
        "case": {"note"},
        "round": {"note"},
        "adjudication": {"note"},
    }
    assert {name: kind.quotes for name, kind in KINDS.items() if kind.quotes and name != "source"} == {
        "import": {"title", "reference", "file"},
        "highlight": {"place"},
        "checklist": {"name", "items"},
        "search": {"name", "query"},
    }
    assert "title" in KINDS["source"].quotes
