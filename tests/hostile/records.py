"""Records that no version of the program would write. Each case writes to a copy of the base."""

from __future__ import annotations

import json
from typing import Any

from reviewer.changes.canonical import canonical
from reviewer.changes.kinds import (
    case_part_id,
    coding_id,
    link_id,
    member_id,
    memo_id,
    purge_id,
    source_id,
    synthesis_id,
)
from tests.changes.test_values import BAD_BIRTHS, BIRTHS, IDS, REGISTERS
from tests.hostile.craft import MALLORY, TEXT, Case, Crafted, a_code, an_id, case, make, put
from tests.kept import bodies

GREATEST = (1 << 48) - 1
EVIL = (
    "\x1b]0;pwned\x07\x1b[31mRED\n</td><script>alert(1)</script><img src=x onerror=alert(2)>\u202e=cmd|'/C calc'!A0\x00"
)


# The envelope


def _envelope(name: str, **keys: Any) -> Case:
    def craft(file: Crafted) -> None:
        file.write(a_code("evil"), **keys)

    craft.__name__ = name
    return craft


CASES: dict[str, Case] = {
    f"envelope_{number:02}": _envelope(f"envelope_{number}", **keys)
    for number, keys in enumerate(
        [
            {"v": 0}, {"v": -1}, {"v": True}, {"v": "1"}, {"v": None}, {"v": ...}, {"v": 2}, {"v": 2**53},
            {"action": "x"}, {"action": ["a"]}, {"action": ...}, {"action": an_id("a").upper()},
            {"part": 1}, {"part": -1}, {"part": True}, {"parts": 0}, {"parts": 1_000_001}, {"part": 0, "parts": 2},
            {"clock": []}, {"clock": [1]}, {"clock": [1, 2, 3]}, {"clock": ["1", 0]}, {"clock": [True, 0]},
            {"clock": [-1, 0]}, {"clock": [1, -1]}, {"clock": [1, 1 << 31]}, {"clock": [(1 << 48) + 1, 0]},
            {"clock": [GREATEST, 0]}, {"clock": [GREATEST, (1 << 31) - 1]}, {"clock": [GREATEST + 1, (1 << 31) - 1]},
            {"clock": [253_402_300_800_000, 0]}, {"clock": [0, 0]}, {"clock": {}},
            {"opening": "x"}, {"opening": 5}, {"opening": "0123456789abcdef\n"},
            {"coder": "x"}, {"coder": None}, {"coder": an_id("nobody")},
            {"wall": -1}, {"wall": GREATEST}, {"wall": GREATEST + 1}, {"wall": "1"},
            {"label": "x" * 1_001}, {"label": 5}, {"label": EVIL}, {"label": '{"is":"tagged"}'}, {"label": '{"is":5}'},
            {"label": "{}"}, {"label": '{"is":"undone","of":{"is":"undone"}}'}, {"label": '["is"]'},
            {"label": '{"codes":{"a":1},"is":"tagged"}'}, {"label": '{"is":"merged_files","count":"many"}'},
            {"changes": []}, {"changes": {}}, {"changes": None}, {"changes": [5]}, {"changes": [[]]}, {"changes": [{}]},
            {"was": "x"}, {"was": an_id("was")}, {"more": 1},
        ],
        start=1,
    )
}  # fmt: skip


# Values: all bad values of a register or a birth in one file, each in a record of its own


def _values(kind: str, field: str, bad: list[Any]) -> Case:
    def craft(file: Crafted) -> None:
        for value in bad:
            if len(str(value)) < 1_000_000:
                file.write(put(kind, an_id("thing"), field, value))

    return craft


def _births(kind: str) -> Case:
    def craft(file: Crafted) -> None:
        for name, change in BAD_BIRTHS:
            if name == kind:
                file.write(make(kind, IDS.get(kind, an_id("thing")), **(BIRTHS[kind] | change)))
        for field in BIRTHS[kind]:
            lacking = {key: value for key, value in BIRTHS[kind].items() if key != field}
            file.write(make(kind, IDS.get(kind, an_id("thing")), **lacking))

    return craft


CASES |= {
    f"value_{kind}_{field.replace(':', '_').replace('/', '_')}": _values(kind, field, bad)
    for kind, field, _, bad in REGISTERS
}
CASES |= {f"birth_{kind}": _births(kind) for kind in BIRTHS}


# What a record is made of


@case
def not_json(file: Crafted) -> None:
    file.add(b"\x00\x01\x02", b"null", b"[]", b'"x"', b"5", b"{", b'{"v":NaN}', b'{"v":1e999}', b'{"v":1.5}')


@case
def not_utf8(file: Crafted) -> None:
    file.add(b'{"v":1,"x":"\xff\xfe"}', file.record(a_code("XX")).replace(b"XX", b"\xed\xa0\x80"))


@case
def half_characters(file: Crafted) -> None:
    file.add(file.record(a_code("XX")).replace(b"XX", b"\\ud800"))


@case
def numbers_without_end(file: Crafted) -> None:
    file.add(b'{"v":1,"x":' + b"9" * 100_000 + b"}")


@case
def brackets_without_end(file: Crafted) -> None:
    file.add(b'{"action":' + b"[" * 200_000 + b"]" * 200_000 + b"}", b'{"a":' * 50_000)


@case
def not_canonical(file: Crafted) -> None:
    file.add(json.dumps({"v": 1}).encode(), file.record(a_code("x")) + b" ", file.record(a_code("y"))[::-1])


@case
def keys_twice(file: Crafted) -> None:
    file.add(file.record(a_code("x")).replace(b'"v":1', b'"v":1,"v":1'))


@case
def another_id(file: Crafted) -> None:
    file.add(file.record(a_code("x")), key=b"\x00" * 16)


@case
def unknown_kind(file: Crafted) -> None:
    odd = {"do": "explode", "kind": "bomb", "id": an_id("b"), "value": 5}
    file.write(odd, {"do": "create", "kind": "bomb", "id": an_id("b")}, {"do": "purged", "kind": "z", "id": an_id("q")})


@case
def from_a_newer_version(file: Crafted) -> None:
    left = dict.fromkeys(("label", "action", "coder", "wall", "opening", "part", "parts"), ...)
    file.add(file.record(1, 2, {"a": []}, v=2, **left))
    file.add(canonical({"v": 3, "clock": [1, 1], "changes": [], "action": [], "part": "x", "parts": {}}))


@case
def names_of_heads_that_are_none(file: Crafted) -> None:
    refs = [f"{an_id('r')}:0", f"{an_id('r')}:{1 << 40}", "x", ""]
    for ref in refs:
        file.write(put("code", file.code, "use", "Mine", ref))
    file.write({"do": "delete", "kind": "code", "id": file.code, "previous": ["x"], "seen": [5]})
    file.write({"do": "delete", "kind": "code", "id": file.code, "seen": {}})


@case
def heads_of_another_register(file: Crafted) -> None:
    with file.open() as db:
        (row,) = db.execute("SELECT lower(hex(id)) FROM changeset ORDER BY rowid LIMIT 1").fetchone()
    file.write(put("code", file.code, "use", "Mine", f"{row}:0", f"{row}:1"))
    file.write(put("code", file.code, "avoid", "Other", f"{row}:0"))


@case
def extra_fields_of_any_sort(file: Crafted) -> None:
    file.write(a_code("x", source=["a", "b"], code={"x": 1}, highlight=[], target={"a": 1}, merged_into=None))
    memo = memo_id("code", file.code, MALLORY)
    file.write(
        make("memo", memo, target_kind="code", target=file.code, coder=MALLORY, text="t", source=["a"], highlight=5)
    )


@case
def changes_of_changes(file: Crafted) -> None:
    for change in (
        {"do": "create"}, {"do": [], "kind": "code", "id": an_id("x")}, {"do": "set", "kind": "code"},
        {"do": "restore", "kind": "code", "id": 5}, {"do": "create", "kind": ["code"], "id": an_id("x"), "value": {}},
        {"do": "create", "kind": "code", "id": an_id("x"), "value": []}, {"do": "purged", "kind": "code", "id": file.code},
        {"do": "set", "kind": "code", "id": file.code, "field": 5, "value": 5},
        {"do": "set", "kind": "code", "id": file.code, "field": "#alive", "value": None},
        {"do": "set", "kind": "source", "id": file.source, "field": "attribute:", "value": None},
        {"do": "set", "kind": "source", "id": file.source, "field": "attribute:" + "x" * 5_000, "value": None},
    ):  # fmt: skip
        file.write(change)


@case
def too_many_changes(file: Crafted) -> None:
    file.write(*[put("code", file.code, "use", str(n)) for n in range(5_001)])


# Notes, groups, cases


@case
def groups_and_cases_of_what_cannot_be_in_them(file: Crafted) -> None:
    group, case_ = an_id("group"), an_id("case")
    file.write(make("group", group, name=EVIL[:900], of="code"), make("case", case_, name=EVIL[:900]))
    for thing in (file.source, file.code, MALLORY, an_id("nothing"), group, case_):
        file.write(make("member", member_id(group, thing), group=group, thing=thing))
        file.write(make("case_part", case_part_id(case_, thing), case=case_, thing=thing))
    file.write(make("member", member_id(an_id("nothing"), file.code), group=an_id("nothing"), thing=file.code))
    file.write(put("case", case_, "attribute:" + EVIL[:100], {"type": "number", "value": EVIL}))


@case
def notes_that_name_everything(file: Crafted) -> None:
    kinds = ("source", "code", "highlight", "note", "case", "group", "coder")
    named = [f"[@{kind}:{thing}]" for kind in kinds for thing in (file.source, file.code, MALLORY, an_id("nothing"))]
    file.write(make("note", an_id("note"), title=EVIL[:900], text=EVIL + "".join(named * 50), coder=an_id("nobody")))
    file.write(make("note", an_id("old"), title="", text="", coder=MALLORY, made=-(1 << 48) + 1, refi="0" * 32))
    file.write(make("note", an_id("late"), title="", text="", coder=MALLORY, made=(1 << 48) - 1))


@case
def what_only_version_2_holds_in_either(file: Crafted) -> None:
    key = an_id("key")
    birth = {"target_kind": "code", "target": file.code, "coder": MALLORY, "text": EVIL, "key": key}
    related = {"kind": "related", "a": file.code, "b": file.source, "coder": MALLORY, "name": EVIL[:900]}
    a, b = sorted((file.code, file.source))
    related |= {"a": a, "b": b}
    for version in (1, 2, 3):
        file.write(make("memo", memo_id("code", file.code, MALLORY, key), **birth), v=version)
        file.write(make("link", link_id("related", a, b, MALLORY, EVIL[:900]), **related), v=version)
    file.write(put("memo", memo_id("code", file.code, MALLORY, key), "key", an_id("other")), v=2)


@case
def a_heading_of_what_is_tagged(file: Crafted) -> None:
    file.write(
        put("code", file.code, "heading", 1), put("code", file.code, "made", 5), put("code", file.code, "refi", MALLORY)
    )


# Highlights


@case
def a_highlight_of_a_text_that_nobody_has(file: Crafted) -> None:
    file.write(*file.mark(file.place(0, 5, "abcde", text="b" * 64)))


@case
def a_highlight_behind_the_end(file: Crafted) -> None:
    file.write(*file.mark(file.place(900, 905, "abcde")))


@case
def a_highlight_over_the_end(file: Crafted) -> None:
    file.write(*file.mark(file.place(60, 160, "q" * 100)))


@case
def a_highlight_with_other_words(file: Crafted) -> None:
    file.write(*file.mark(file.place(0, 5, "LIES!")))


@case
def a_highlight_at_the_greatest_place(file: Crafted) -> None:
    at = (1 << 53) - 3
    file.write(*file.mark(file.place(at, at + 2, "ab")))


@case
def a_highlight_in_utf16_units(file: Crafted) -> None:
    start = TEXT.index("here") + 1
    file.write(*file.mark(file.place(start, start + 4, "here")))


@case
def a_highlight_of_a_source_that_nobody_has(file: Crafted) -> None:
    file.write(*file.mark(file.place(0, 8), source=an_id("none")))


@case
def a_highlight_whose_source_is_a_code(file: Crafted) -> None:
    mark = an_id("mark")
    file.write(
        make("highlight", mark, source=file.code, coder=file.code, place=file.place(0, 8)),
        make("coding", coding_id(mark, file.source, MALLORY), highlight=mark, code=file.source, coder=MALLORY),
        make("memo", memo_id("code", file.highlight, MALLORY), target_kind="code", target=file.highlight, coder=MALLORY,
             text="t"),
    )  # fmt: skip


@case
def a_highlight_moved_to_nowhere(file: Crafted) -> None:
    with file.open() as db:
        rows = bodies(db)
    ref = next(
        f"{key.hex()}:{index}"
        for key, body in rows
        for index, change in enumerate(json.loads(body)["changes"])
        if change["kind"] == "highlight" and change["id"] == file.highlight
    )
    file.write(put("highlight", file.highlight, "place", file.place(500, 505, "stolen"[:5]), ref))


@case
def a_highlight_of_white_space(file: Crafted) -> None:
    file.write(*file.mark(file.place(TEXT.index("\n\n"), TEXT.index("\n\n") + 2)))


# Things


@case
def codes_under_ids_of_other_things(file: Crafted) -> None:
    for taken in (file.highlight, file.source, file.coder, file.project):
        file.write(make("code", taken, name="x", parent=None, colour="#aabbcc"))
    file.write(make("coder", file.code, name="Z"), make("highlight", file.code, **BIRTHS["highlight"]))


@case
def codes_under_ids_of_other_things_from_long_ago(file: Crafted) -> None:
    for number, taken in enumerate((file.source, an_id("free"))):
        file.write(make("code", taken, name="x", parent=None, colour="#aabbcc"), clock=[number + 1, 0])


@case
def its_own_parent(file: Crafted) -> None:
    own = an_id("ring")
    file.write(
        make("code", own, name="x", parent=own, colour="#aabbcc"), put("code", own, "merged_into", own),
        make("coder", MALLORY, name="M"), put("coder", MALLORY, "merged_into", MALLORY),
    )  # fmt: skip


@case
def rings(file: Crafted) -> None:
    names = [f"r{n}" for n in range(60)]
    file.write(
        *[a_code(name) for name in names],
        *[put("code", an_id(name), "parent", an_id(names[n - 1])) for n, name in enumerate(names)],
        *[put("code", an_id(name), "merged_into", an_id(names[n - 7])) for n, name in enumerate(names)],
    )


@case
def codes_thousands_deep(file: Crafted) -> None:
    file.write(*[a_code(f"d{n}", an_id(f"d{n - 1}") if n else None) for n in range(4_900)])


@case
def codes_merged_thousands_deep(file: Crafted) -> None:
    merged = [put("code", an_id(f"m{n}"), "merged_into", an_id(f"m{n + 1}")) for n in range(2_399)]
    file.write(*[a_code(f"m{n}") for n in range(2_400)], *merged)


@case
def coders_merged_in_a_ring(file: Crafted) -> None:
    born = [make("coder", an_id(f"k{n}"), name=f"n{n}") for n in range(2_000)]
    file.write(
        *born, *[put("coder", an_id(f"k{n}"), "merged_into", an_id(f"k{(n + 1) % 2_000}")) for n in range(2_000)]
    )


@case
def many_heads(file: Crafted) -> None:
    file.add(*[file.record(put("code", file.code, "use", f"text {n}")) for n in range(3_000)])


@case
def parts_of_a_million(file: Crafted) -> None:
    keys = {"action": an_id("same"), "parts": 1_000_000, "clock": [5, 5]}
    file.add(*[file.record(put("code", file.code, "use", f"text {n}"), part=n, **keys) for n in range(5_000)])


@case
def parts_of_thousands_of_changesets(file: Crafted) -> None:
    file.add(*[file.record(put("code", file.code, "use", f"text {n}"), part=0, parts=2) for n in range(3_000)])


@case
def one_part_three_times(file: Crafted) -> None:
    keys = {"action": an_id("same"), "clock": [5, 5]}
    file.add(*[file.record(a_code(f"p{n}"), part=0, parts=2, **keys) for n in range(3)])
    file.add(file.record(a_code("p9"), part=1, parts=3, **keys))


@case
def records_that_say_they_were_purged(file: Crafted) -> None:
    with file.open() as db:
        key, body = next(row for row in bodies(db) if b"highlight" in row[1])
        db.execute("DELETE FROM changeset WHERE id = ?", (key,))
    data = json.loads(body)
    data |= {"was": key.hex(), "label": "FORGED"}
    data["changes"] = [{"do": "purged", "kind": each["kind"], "id": each["id"]} for each in data["changes"]]
    file.add(canonical(data))


@case
def records_that_say_they_were_purged_with_some_tombstone(file: Crafted) -> None:
    records_that_say_they_were_purged(file)
    nothing = an_id("nothing")
    file.write(make("purge", purge_id(nothing), source=nothing, sha256=None, originals=[]))


def _tombstone(file: Crafted, target: str, sha256: str | None = None, originals: list[str] | None = None) -> None:
    file.write(make("purge", purge_id(target), source=target, sha256=sha256, originals=originals or []))


@case
def a_tombstone_that_names_the_text_of_another_source(file: Crafted) -> None:
    _tombstone(file, an_id("nothing"), file.text)


@case
def a_tombstone_that_names_originals_of_another_source(file: Crafted) -> None:
    with file.open() as db:
        _tombstone(file, an_id("nothing"), None, sorted(row[0] for row in db.execute("SELECT sha256 FROM original")))


@case
def a_tombstone_of_a_source_nobody_has_that_names_all(file: Crafted) -> None:
    gone = "7" * 64
    file.write(
        make("purge", purge_id(source_id(gone)), source=source_id(gone), sha256=gone, originals=[file.text], texts=[file.text])
    )  # fmt: skip


@case
def a_tombstone_of_a_code(file: Crafted) -> None:
    _tombstone(file, file.code)


@case
def a_tombstone_of_a_coder(file: Crafted) -> None:
    _tombstone(file, file.coder)


@case
def a_tombstone_of_the_project(file: Crafted) -> None:
    _tombstone(file, file.project)


@case
def a_tombstone_of_a_highlight(file: Crafted) -> None:
    _tombstone(file, file.highlight)


@case
def a_tombstone_of_a_code_that_claims_to_be_a_source(file: Crafted) -> None:
    file.write(make("source", source_id("5" * 64), sha256="5" * 64))
    _tombstone(file, file.code, "5" * 64)


@case
def names_that_write_to_the_screen(file: Crafted) -> None:
    code = make("code", an_id("e"), name=EVIL, parent=None, colour="#aabbcc")
    mark = an_id("mark")
    file.write(
        code, make("coder", MALLORY, name=EVIL), put("source", file.source, "url", "javascript:alert(1)"),
        put("source", file.source, "attribute:" + EVIL[:50], {"type": "text", "value": EVIL}),
        make("highlight", mark, source=file.source, coder=MALLORY, place=file.place(0, 8)),
        make("coding", coding_id(mark, an_id("e"), MALLORY), highlight=mark, code=an_id("e"), coder=MALLORY),
        make("memo", memo_id("highlight", mark, MALLORY), target_kind="highlight", target=mark, coder=MALLORY, text=EVIL),
        put("code", an_id("e"), "use", EVIL), put("project", file.project, "title", EVIL[:30]), label=EVIL,
    )  # fmt: skip


@case
def options_of_any_sort(file: Crafted) -> None:
    odd = {"title": 5, "sections": ["x"], "style": "../../../etc/passwd", "excerpts": True, "order": "z", "include": 7}
    file.write(put("project", file.project, "summary_template", odd), put("project", file.project, "reasons", ["=1+1"]))


@case
def attributes_that_are_not_what_they_say(file: Crafted) -> None:
    file.write(
        put("source", file.source, "attribute:n", {"type": "number", "value": "not a number"}),
        put("source", file.source, "attribute:d", {"type": "date", "value": "99999-99-99"}),
        put("source", file.source, "year", "-5e99"), put("source", file.source, "authors", ";" * 5_000),
        put("source", file.source, "doi", "x" * 100_000), put("source", file.source, "accessed", "\x00"),
    )  # fmt: skip


@case
def an_import_of_a_program(file: Crafted) -> None:
    file.write(
        make("import", an_id("i"), source=file.source, file="../../../../pwned.desktop", title="", original="0" * 64,
             media_type="x", extractor="x", encoding="zz", pages=[0, 0, 5, 10**15], reference={"title": "t"})
    )  # fmt: skip


@case
def versions_of_nothing(file: Crafted) -> None:
    excerpts = [f"{an_id('a')}:00000000:00000000"]
    file.write(make("version", an_id("v"), name="\x1b[31m", digest="0" * 64, excerpts=excerpts, coder=MALLORY))


@case
def links_of_nothing(file: Crafted) -> None:
    a, b = sorted((an_id("x"), file.highlight))
    file.write(make("link", link_id("contradicts", a, b, MALLORY), kind="contradicts", a=a, b=b, coder=MALLORY))
    file.write(make("link", link_id("supports", file.code, file.source, MALLORY), kind="supports", a=file.code,
                    b=file.source, coder=MALLORY))  # fmt: skip


@case
def syntheses_of_other_things(file: Crafted) -> None:
    one, other = synthesis_id(file.source, file.code), synthesis_id(None, file.source)
    cited = f"x [@{an_id('no')}:00000000] [@{file.highlight}:zz] [@"
    file.write(
        make("synthesis", one, code=file.source, source=file.code), put("synthesis", one, "text", cited),
        make("synthesis", other, code=None, source=file.source), put("synthesis", other, "text", "z"),
    )  # fmt: skip


@case
def memos_on_memos(file: Crafted) -> None:
    for kind, target in (
        ("source", file.code),
        ("project", file.highlight),
        ("highlight", an_id("none")),
        ("coder", MALLORY),
    ):
        memo = memo_id(kind, target, MALLORY)
        file.write(make("memo", memo, target_kind=kind, target=target, coder=MALLORY, text="m"))


@case
def everything_deleted(file: Crafted) -> None:
    for kind, target in (
        ("code", file.code),
        ("coder", file.coder),
        ("project", file.project),
        ("source", file.source),
    ):
        file.write({"do": "delete", "kind": kind, "id": target, "seen": []})


@case
def two_projects(file: Crafted) -> None:
    file.write(make("project", an_id("second"), title="Second"), clock=[1, 0])
    file.write(make("project", an_id("third"), title="Third"), clock=[GREATEST, 0])


@case
def a_clock_far_ahead(file: Crafted) -> None:
    file.write(put("code", file.code, "name", "Far"), clock=[file.now + 50 * 365 * 86_400_000, 0])


# Texts


@case
def a_text_that_is_not_utf8_and_nobody_names(file: Crafted) -> None:
    file.add_text(b"\xff\xfe\xfa not a text \x00")


def _source_of(content: bytes, sha256: str = "") -> Case:
    def craft(file: Crafted) -> None:
        sha = file.add_text(content, sha256)
        file.write(make("source", source_id(sha), sha256=sha))

    return craft


CASES |= {
    "a_source_whose_text_is_not_utf8": _source_of(b"\xff\xfe\xfa not a text"),
    "a_source_whose_text_has_a_bom": _source_of("\ufeffabc".encode()),
    "a_source_whose_text_has_cr": _source_of(b"ab\r\ncd\x00ef\rgh"),
    "a_source_whose_text_is_another": _source_of(b"not what the hash says", "7" * 64),
    "a_source_whose_text_is_empty": _source_of(b""),
    "a_source_whose_text_is_white_space": _source_of(b" \n\n\t"),
    "a_source_whose_text_has_no_end": _source_of(b"a " * 20_000_000),
    "a_source_whose_text_is_zeros": _source_of(bytes(5_000)),
    "a_source_whose_text_is_one_line": _source_of(b"word " * 400_000),
}


@case
def a_source_whose_text_did_not_come(file: Crafted) -> None:
    file.write(make("source", source_id("a" * 64), sha256="a" * 64))


@case
def a_corrected_text_that_is_not_there(file: Crafted) -> None:
    edition = {
        "sha256": "c" * 64, "original": "d" * 64, "file": "x.txt", "media_type": "text/plain", "extractor": "text",
        "encoding": "", "pages": [0, 7, 10**15],
    }  # fmt: skip
    file.write(put("source", file.source, "edition", edition))
