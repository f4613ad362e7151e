"""The tables kept step by step always equal a full fold of the log, whatever is written, undone, copied or merged."""

from __future__ import annotations

import os
import random
import sqlite3
import tempfile
from pathlib import Path
from unittest import mock

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from reviewer.changes.canonical import canonical
from reviewer.changes.draft import Draft
from reviewer.changes.kinds import (
    appraisal_id,
    checklist_id,
    coding_id,
    link_id,
    memo_id,
    source_id,
    synthesis_id,
)
from reviewer.changes.record import parse
from reviewer.changes.values import DECISIONS, LINK_KINDS
from reviewer.model.sources.text import text_hash
from reviewer.store.file.world import World
from reviewer.store.log import digests, projection
from reviewer.store.log import records as log
from reviewer.store.log.new_text import NewText
from reviewer.store.project_file import Project
from tests.writing import write

CODERS = [f"{n:032x}" for n in range(1, 4)]
TEXT = "Some people felt better within hours. Others did not. 😀 Nobody knows what a year of it does.\n"


class Laptop:
    """A copy of the project whose clock is wrong and whose randomness is seeded."""

    def __init__(self, path: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.now = self.random.choice([1, 10**12, 1_700_000_000_000, 4 * 10**12])
        self.project = Project.create(path, world=World(self.tick, self.random.randbytes))

    def tick(self) -> int:
        self.now += self.random.choice([0, 1, 1000])
        return self.now

    def ids(self, kind: str) -> list[str]:
        query = f'SELECT id FROM "{kind}" UNION SELECT id FROM dead WHERE kind = ? ORDER BY id'
        return [row[0] for row in self.project.read(lambda c: c.execute(query, (kind,)).fetchall())]


def merge(into: Laptop, other: Laptop) -> None:
    bodies = other.project.read(lambda c: list(log.bodies(c)))
    with into.project._writes.upkeep() as connection:
        items = [(parse(identifier, body), body) for identifier, body in bodies]
        into.random.shuffle(items)
        projection.advance(connection, log.append(connection, items))
    into.project._writes.see_clock()


def both_digests(laptop: Laptop) -> tuple[str, str]:
    return laptop.project.read(digests.projected_digest), laptop.project.read(digests.log_digest)


def wrongly_tallied(connection: sqlite3.Connection) -> list[str]:
    """Sets of codes of which the table says another number than the rows of highlights and codings."""
    counted: dict[str, int] = {}
    for (highlight,) in connection.execute("SELECT id FROM highlight").fetchall():
        rows = connection.execute(
            "SELECT code, coder FROM coding WHERE highlight = ?", (bytes.fromhex(highlight),)
        ).fetchall()
        codes = " ".join(sorted(f"{code}:{coder}" for code, coder in rows))
        counted[codes] = counted.get(codes, 0) + 1
    kept = dict(connection.execute("SELECT codes, highlights FROM tally"))
    return [codes for codes in {*counted, *kept} if counted.get(codes) != kept.get(codes)]


pick = st.integers(min_value=0, max_value=10**6)


class Copies(RuleBasedStateMachine):
    @initialize(seed=pick)
    def start(self, seed: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        root = Path(self.folder.name)
        self.laptops = [Laptop(root / f"{n}.review", seed + n) for n in range(3)]
        self.connections: list[sqlite3.Connection] = []

    def write(self, laptop: Laptop, draft: Draft, texts: tuple[NewText, ...] = ()) -> None:
        write(laptop.project, draft, label="test", coder=CODERS[0], texts=texts)

    def one(self, number: int, kind: str, choice: int) -> tuple[Laptop, str | None]:
        laptop = self.laptops[number % 3]
        ids = laptop.ids(kind)
        return laptop, ids[choice % len(ids)] if ids else None

    @rule(number=pick, text=st.sampled_from([TEXT, "b"]), brought=st.booleans())
    def import_source(self, number: int, text: str, brought: bool) -> None:
        laptop, draft = self.laptops[number % 3], Draft()
        sha = text_hash(text)
        draft.create("source", source_id(sha), sha256=sha)
        self.write(laptop, draft, (NewText(sha, text, 1, "", "", None),) if brought else ())

    @rule(number=pick, choice=pick, name=st.sampled_from(["Risks", "Benefits"]))
    def add_code(self, number: int, choice: int, name: str) -> None:
        laptop, parent = self.one(number, "code", choice)
        draft = Draft()
        draft.create("code", laptop.project.world.new_id(), name=name, parent=parent, colour="#112233", position="V")
        self.write(laptop, draft)

    @rule(number=pick, a=pick, b=pick, field=st.sampled_from(["parent", "merged_into"]))
    def move_code(self, number: int, a: int, b: int, field: str) -> None:
        laptop, code = self.one(number, "code", a)
        _, target = self.one(number, "code", b)
        if code:
            draft = Draft()
            draft.set("code", code, field, target)
            self.write(laptop, draft)

    @rule(
        number=pick,
        a=pick,
        field=st.sampled_from(["name", "colour", "use"]),
        value=st.sampled_from(["#111111", "#222222"]),
    )
    def edit_code(self, number: int, a: int, field: str, value: str) -> None:
        laptop, code = self.one(number, "code", a)
        if code:
            draft = Draft()
            draft.set("code", code, field, value)
            self.write(laptop, draft)

    @rule(number=pick, a=pick, start=st.integers(0, 40))
    def highlight(self, number: int, a: int, start: int) -> None:
        laptop, source = self.one(number, "source", a)
        if source:
            draft = Draft()
            quote = TEXT[start : start + 5]
            place = {
                "text": text_hash(TEXT),
                "start": start,
                "end": start + 5,
                "quote": quote,
                "prefix": "",
                "suffix": "",
            }
            draft.create("highlight", laptop.project.world.new_id(), source=source, coder=CODERS[0], place=place)
            self.write(laptop, draft)

    @rule(number=pick, a=pick, b=pick, page=st.integers(1, 3), left=st.integers(-5, 5), start=st.integers(0, 60))
    def region(self, number: int, a: int, b: int, page: int, left: int, start: int) -> None:
        """A region is marked, or one that is there, or a passage, becomes another."""
        laptop, source = self.one(number, "source", a)
        _, there = self.one(number, "highlight", b)
        draft = Draft()
        region = {"original": "0" * 64, "page": page, "box": [left, 0, left + 9, 9]}
        place = {"text": text_hash(TEXT), "start": start, "end": start, "quote": "", "prefix": "", "suffix": ""}
        if there and left < 0:
            draft.set("highlight", there, "place", {**place, "region": region})
        elif source:
            birth = {"source": source, "coder": CODERS[0], "place": {**place, "region": region}}
            draft.create("highlight", laptop.project.world.new_id(), **birth)
        if draft:
            self.write(laptop, draft)

    @rule(number=pick, a=pick, b=pick, coder=st.sampled_from(CODERS))
    def tag(self, number: int, a: int, b: int, coder: str) -> None:
        laptop, highlight = self.one(number, "highlight", a)
        _, code = self.one(number, "code", b)
        if highlight and code:
            draft = Draft()
            birth = {"highlight": highlight, "code": code, "coder": coder}
            draft.create("coding", coding_id(highlight, code, coder), **birth)
            self.write(laptop, draft)

    @rule(number=pick, a=pick, kind=st.sampled_from(["highlight", "code", "source"]), text=st.text(max_size=3))
    def memo(self, number: int, a: int, kind: str, text: str) -> None:
        laptop, target = self.one(number, kind, a)
        if target:
            draft = Draft()
            birth = {"target_kind": kind, "target": target, "coder": CODERS[0], "text": text}
            draft.create("memo", memo_id(kind, target, CODERS[0]), **birth)
            self.write(laptop, draft)

    @rule(number=pick, a=pick, b=pick, kind=st.sampled_from(LINK_KINDS), note=st.sampled_from(["", "x"]))
    def link(self, number: int, a: int, b: int, kind: str, note: str) -> None:
        laptop, one = self.one(number, "highlight", a)
        _, other = self.one(number, "highlight", b)
        if one and other and one != other:
            one, other = sorted((one, other)) if kind == "contradicts" else (one, other)
            draft = Draft()
            birth = {"kind": kind, "a": one, "b": other, "coder": CODERS[0], "note": note}
            draft.create("link", link_id(kind, one, other, CODERS[0]), **birth)
            self.write(laptop, draft)

    @rule(
        number=pick,
        a=pick,
        coder=st.sampled_from(CODERS[:2]),
        field=st.sampled_from(["decision", "reason", "answer:date"]),
        value=st.sampled_from(DECISIONS),
    )
    def appraise(self, number: int, a: int, coder: str, field: str, value: str) -> None:
        laptop, source = self.one(number, "source", a)
        if source:
            draft = Draft()
            identifier = draft.create("appraisal", appraisal_id(source, coder), source=source, coder=coder)
            draft.set("appraisal", identifier, field, value)
            self.write(laptop, draft)

    @rule(number=pick, a=pick, b=pick, which=st.integers(0, 3), text=st.text(max_size=3))
    def synthesise(self, number: int, a: int, b: int, which: int, text: str) -> None:
        laptop, code = self.one(number, "code", a)
        _, source = self.one(number, "source", b)
        code, source = code if which & 1 else None, source if which & 2 else None
        draft = Draft()
        draft.create("synthesis", synthesis_id(code, source), code=code, source=source, text=text)
        self.write(laptop, draft)

    @rule(number=pick, name=st.sampled_from(["Short", "Long"]), many=st.integers(1, 2))
    def checklist(self, number: int, name: str, many: int) -> None:
        laptop, draft = self.laptops[number % 3], Draft()
        items = [{"key": f"k{n}", "question": f"Question {n}?", "hint": ""} for n in range(many)]
        draft.create("checklist", checklist_id(name, items), name=name, items=items)
        self.write(laptop, draft)

    @rule(number=pick)
    def freeze(self, number: int) -> None:
        laptop, draft = self.laptops[number % 3], Draft()
        marks = sorted(f"{highlight}:{'0' * 8}:{'1' * 8}" for highlight in laptop.ids("highlight"))
        birth = {"name": "Draft", "digest": both_digests(laptop)[0], "excerpts": marks, "coder": CODERS[0]}
        draft.create("version", laptop.project.world.new_id(), **birth)
        self.write(laptop, draft)

    @rule(number=pick, coder=st.sampled_from(CODERS), into=st.sampled_from([*CODERS, None]))
    def unify_coders(self, number: int, coder: str, into: str | None) -> None:
        laptop, draft = self.laptops[number % 3], Draft()
        draft.create("coder", coder, name="Ben")
        if into != coder:
            draft.set("coder", coder, "merged_into", into)
        self.write(laptop, draft)

    @rule(number=pick, reasons=st.sampled_from([[], ["no people"], ["no people", "no text"]]))
    def exclusion_reasons(self, number: int, reasons: list[str]) -> None:
        laptop, draft = self.laptops[number % 3], Draft()
        draft.create("project", "f" * 32, title="A review")
        draft.set("project", "f" * 32, "reasons", reasons)
        draft.set("project", "f" * 32, "summary_template", {"parts": reasons, "excerpts": not reasons})
        self.write(laptop, draft)

    @rule(
        number=pick,
        a=pick,
        kind=st.sampled_from(
            [
                "source",
                "code",
                "highlight",
                "coding",
                "memo",
                "link",
                "appraisal",
                "synthesis",
                "checklist",
                "version",
                "coder",
            ]
        ),
    )
    def delete(self, number: int, a: int, kind: str) -> None:
        laptop, thing = self.one(number, kind, a)
        if thing:
            draft = Draft()
            draft.delete(kind, thing)
            self.write(laptop, draft)

    @rule(number=pick)
    def undo(self, number: int) -> None:
        self.laptops[number % 3].project.undo(CODERS[0])

    @rule(number=pick)
    def redo(self, number: int) -> None:
        self.laptops[number % 3].project.redo(CODERS[0])

    @rule(number=pick)
    def reopen(self, number: int) -> None:
        laptop = self.laptops[number % 3]
        before = both_digests(laptop)
        laptop.project.close()
        laptop.project = Project.open(laptop.project.path, world=laptop.project.world)
        assert both_digests(laptop) == before

    @rule(a=pick, b=pick)
    def merge_two(self, a: int, b: int) -> None:
        merge(self.laptops[a % 3], self.laptops[b % 3])

    @rule(number=pick)
    def from_the_future(self, number: int) -> None:
        laptop = self.laptops[number % 3]
        body = canonical({"v": 9, "clock": [laptop.tick(), 0], "changes": [], "odd": number})
        from reviewer.changes.record import record_id

        with laptop.project._writes.upkeep() as connection:
            item = parse(record_id(body), body)
            projection.advance(connection, log.append(connection, [(item, body)]))

    @invariant()
    def tables_equal_the_fold(self) -> None:
        for laptop in self.laptops:
            shown, folded = both_digests(laptop)
            assert shown == folded

    @invariant()
    def counts_equal_a_full_count(self) -> None:
        for laptop in self.laptops:
            assert laptop.project.read(wrongly_tallied) == []

    @rule(number=pick)
    def rebuild(self, number: int) -> None:
        with mock.patch.object(projection, "_CHANGES_A_BATCH", 3):
            self.laptops[number % 3].project.mend(projection.rebuild)

    def teardown(self) -> None:
        if not hasattr(self, "laptops"):
            return
        for into in self.laptops:
            for other in self.laptops:
                merge(into, other)
        for into in self.laptops:
            for other in self.laptops:
                merge(into, other)
        found = {both_digests(laptop) for laptop in self.laptops}
        for laptop in self.laptops:
            laptop.project.close()
        self.folder.cleanup()
        assert len(found) == 1


TestCopies = Copies.TestCase
TestCopies.settings = settings(
    max_examples=int(os.environ.get("REVIEWER_EXAMPLES", "120")),
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
