"""A team of up to five laptops works through the services, copies files while they are in use, and merges real files.

Whatever happens, and in whatever order files are merged and merged again: all copies come to the same digest of state and
conflicts, the tables equal a full fold, and every record that a laptop was told is saved is there.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from reviewer.changes.canonical import canonical
from reviewer.changes.record import record_id
from reviewer.errors import ReviewerError
from reviewer.model.sources.imported import ImportedSource
from reviewer.progress import Progress
from reviewer.services.coding import cases, codes, groups, highlights, links, memos, notes
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup
from reviewer.services.sources import appraisal, corrected_text, import_sources, sources
from reviewer.services.team import conflicts, team_export
from reviewer.store.file.world import World
from reviewer.store.log import digests
from tests.properties.full_count import miscounted

TEXTS = (
    "Some people felt better within hours. Others did not. 😀 Nobody knows what a year of it does.",
    "Sorne people felt better within h0urs. Others did not. 😀 Nobody knows what a year of it does.",
    "A leaflet.\n\nIt promises relief, and names no study.",
)
pick = st.integers(min_value=0, max_value=10**6)


class Laptop:
    """A copy of the project with a coder, a clock that may be years wrong, and what it was told is saved."""

    def __init__(self, path: Path, number: int, seed: int) -> None:
        self.path, self.coder = path, f"{number + 1:032x}"
        self.random = random.Random(seed * 10 + number)
        self.now = self.random.choice([1, 10**12, 1_700_000_000_000, 253_402_300_799_000, 2**48 - 10**7])
        self.saved: set[bytes] = set()
        self.project: Project

    def tick(self) -> int:
        self.now += self.random.choice([0, 1, 1000])
        return self.now

    @property
    def world(self) -> World:
        return World(self.tick, self.random.randbytes)

    def open(self) -> None:
        self.project = projects.open_project(path=self.path, world=self.world)

    def records(self) -> set[bytes]:
        return self.project.read(lambda c: {row[0] for row in c.execute("SELECT id FROM changeset")})

    def digests(self) -> tuple[str, str]:
        return self.project.read(digests.projected_digest), self.project.read(digests.log_digest)

    def one(self, kind: str, choice: int) -> str | None:
        query = f'SELECT id FROM "{kind}" ORDER BY id'
        ids = [row[0] for row in self.project.read(lambda c: c.execute(query).fetchall())]
        return ids[choice % len(ids)] if ids else None


class Team(RuleBasedStateMachine):
    @initialize(seed=pick, many=st.integers(2, 5))
    def start(self, seed: int, many: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        self.laptops = [Laptop(self.root / f"{n}.review", n, seed) for n in range(many)]
        first = self.laptops[0]
        first.project = projects.create_project(
            path=first.path, title="A review", coder=first.coder, coder_name="Anna", world=first.world
        )
        imported = ImportedSource(TEXTS[0], "Trial", "trial.txt", "text/plain", "text", "utf-8", TEXTS[0].encode())
        import_sources.add_imported(project=first.project, imported=[(Path("trial.txt"), imported)], coder=first.coder)
        codes.add_code(project=first.project, name="Risks", coder=first.coder)
        for laptop in self.laptops[1:]:
            shutil.copy(first.path, laptop.path)
            laptop.open()
            people.join(project=laptop.project, coder=laptop.coder, name="Ben" if laptop.coder[-1] == "2" else "Anna")
        self.copies: list[Path] = []
        self.reached: set[str] = set()
        """Coders who may have written to a highlight of another, or on one: by a correction, a link, a decision."""

    def does(self, number: int, work: Callable[[Laptop], object]) -> None:
        """An action of the laptop's coder. A refusal is no failure; what is written after it is noted as saved."""
        laptop = self.laptops[number % len(self.laptops)]
        try:
            work(laptop)
        except ReviewerError:
            return
        assert laptop.project.unsaved == 0
        laptop.saved |= laptop.records()

    @rule(number=pick, which=st.integers(0, 2))
    def import_text(self, number: int, which: int) -> None:
        text = TEXTS[which]
        one = ImportedSource(text, f"Text {which}", f"{which}.txt", "text/plain", "text", "utf-8", text.encode())
        self.does(
            number,
            lambda me: import_sources.add_imported(
                project=me.project, imported=[(Path(f"{which}.txt"), one)], coder=me.coder
            ),
        )

    @rule(
        number=pick,
        source=pick,
        start=st.integers(0, 40),
        length=st.integers(1, 30),
        code=pick,
        memo=st.text(max_size=4),
    )
    def highlight(self, number: int, source: int, start: int, length: int, code: int, memo: str) -> None:
        def work(me: Laptop) -> None:
            found, tag = me.one("source", source), me.one("code", code)
            if found:
                highlights.highlight_passage(
                    project=me.project, source=found, start=start, end=start + length, coder=me.coder,
                    codes=[tag] if tag and code % 3 else [], memo=memo,
                    new_code=(f"Code {code}", None) if code % 7 == 0 else None,
                )  # fmt: skip

        self.does(number, work)

    @rule(number=pick, one=pick, start=st.integers(0, 30), length=st.integers(1, 30))
    def move_ends(self, number: int, one: int, start: int, length: int) -> None:
        def work(me: Laptop) -> None:
            if found := me.one("highlight", one):
                highlights.move_ends(
                    project=me.project, highlight=found, start=start, end=start + length, coder=me.coder
                )

        self.does(number, work)

    @rule(number=pick, one=pick, tag=pick, away=st.booleans())
    def tag(self, number: int, one: int, tag: int, away: bool) -> None:
        def work(me: Laptop) -> None:
            found, code = me.one("highlight", one), me.one("code", tag)
            if found and code and away:
                highlights.untag_highlight(project=me.project, highlight=found, code=code, coder=me.coder)
            elif found and code:
                highlights.tag_highlight(project=me.project, highlight=found, codes=[code], coder=me.coder)

        self.does(number, work)

    @rule(number=pick, one=pick, kind=st.sampled_from(["source", "code", "highlight"]), text=st.text(max_size=6))
    def memo(self, number: int, one: int, kind: str, text: str) -> None:
        def work(me: Laptop) -> None:
            if found := me.one(kind, one):
                highlights.write_memo(
                    project=me.project, target_kind=kind, target=found, text=text, coder=me.coder  # type: ignore[arg-type]
                )  # fmt: skip
                if kind == "highlight":
                    self.reached.add(me.coder)

        self.does(number, work)

    @rule(number=pick, one=pick, other=pick, deed=st.sampled_from(["further", "write", "edit", "delete", "heading"]))
    def journal(self, number: int, one: int, other: int, deed: str) -> None:
        """Further memos, notes that name things, and codes that only group."""

        def work(me: Laptop) -> None:
            light, code, note = me.one("highlight", one), me.one("code", other), me.one("note", one)
            if deed == "further" and light:
                memos.add_memo(
                    project=me.project, target_kind="highlight", target=light, text=f"Memo {other}", coder=me.coder
                )
                self.reached.add(me.coder)
            elif deed == "write":
                notes.add_note(project=me.project, title=f"Note {one % 3}", text=f"[@code:{code}]", coder=me.coder)
            elif deed == "edit" and note:
                notes.edit_note(project=me.project, note=note, text=f"Text {other % 3}", coder=me.coder)
            elif deed == "delete" and note:
                notes.delete_note(project=me.project, note=note, coder=me.coder)
            elif deed == "heading" and code:
                codes.set_heading(project=me.project, code=code, heading=bool(one % 2), coder=me.coder)

        self.does(number, work)

    @rule(number=pick, one=pick, other=pick, deed=st.sampled_from(["make", "put", "take", "delete"]))
    def sets(self, number: int, one: int, other: int, deed: str) -> None:
        """Groups and cases are made, filled, thinned and deleted."""

        def work(me: Laptop) -> None:
            source, light = me.one("source", one), me.one("highlight", other)
            group, case = me.one("group", other), me.one("case", other)
            if deed == "make" and other % 2:
                groups.add_group(project=me.project, name=f"Group {one % 5}", of="source", coder=me.coder)
            elif deed == "make":
                cases.add_case(project=me.project, name=f"Case {one % 5}", coder=me.coder)
            elif deed == "put" and group and source and other % 2:
                groups.put_into_group(project=me.project, group=group, things=[source], coder=me.coder)
            elif deed == "put" and case and light:
                cases.put_into_case(project=me.project, case=case, highlights=[light], coder=me.coder)
                self.reached.add(me.coder)
            elif deed == "take" and group and source and other % 2:
                groups.take_from_group(project=me.project, group=group, things=[source], coder=me.coder)
            elif deed == "take" and case and light:
                cases.take_from_case(project=me.project, case=case, things=[light], coder=me.coder)
            elif deed == "delete" and group and other % 2:
                groups.delete_group(project=me.project, group=group, coder=me.coder)
            elif deed == "delete" and case:
                cases.delete_case(project=me.project, case=case, coder=me.coder)

        self.does(number, work)

    @rule(number=pick, one=pick, other=pick, deed=st.sampled_from(["add", "rename", "move", "merge", "delete"]))
    def codebook(self, number: int, one: int, other: int, deed: str) -> None:
        def work(me: Laptop) -> None:
            found, second = me.one("code", one), me.one("code", other)
            if deed == "add":
                codes.add_code(project=me.project, name=f"Code {one % 3}", parent=second, coder=me.coder)
            elif found and deed == "rename":
                codes.rename_code(project=me.project, code=found, name=f"Name {other % 4}", coder=me.coder)
            elif found and deed == "move":
                codes.move_code(project=me.project, code=found, parent=second, coder=me.coder)
            elif found and second and deed == "merge":
                codes.merge_codes(project=me.project, code=found, into=second, coder=me.coder)
            elif found and deed == "delete":
                codes.delete_code(project=me.project, code=found, coder=me.coder)

        self.does(number, work)

    @rule(number=pick, one=pick)
    def remove(self, number: int, one: int) -> None:
        def work(me: Laptop) -> None:
            if one % 4 == 0 and (source := me.one("source", one)):
                sources.remove_source(project=me.project, source=source, coder=me.coder)
            elif found := me.one("highlight", one):
                highlights.delete_highlights(project=me.project, ids=[found], coder=me.coder)

        self.does(number, work)

    @rule(number=pick, one=pick, which=st.integers(0, 2))
    def correct(self, number: int, one: int, which: int) -> None:
        def work(me: Laptop) -> None:
            text = TEXTS[which] + " "
            new = ImportedSource(text, "Better", "better.txt", "text/plain", "text", "utf-8", text.encode())
            if found := me.one("source", one):
                corrected_text.replace_text(project=me.project, source=found, imported=new, coder=me.coder)
                self.reached.add(me.coder)

        self.does(number, work)

    @rule(number=pick, one=pick, other=pick, decision=st.sampled_from(["included", "excluded"]))
    def judge(self, number: int, one: int, other: int, decision: str) -> None:
        def work(me: Laptop) -> None:
            source, first, second = me.one("source", one), me.one("highlight", one), me.one("highlight", other)
            if first and second and first != second and other % 2:
                links.link_highlights(project=me.project, kind="contradicts", a=first, b=second, coder=me.coder)
                self.reached.add(me.coder)
            elif source:
                appraisal.decide(project=me.project, source=source, decision=decision, coder=me.coder)  # type: ignore[arg-type]

        self.does(number, work)

    @rule(number=pick, one=pick)
    def decide(self, number: int, one: int) -> None:
        """Decide a conflict, or unify what was made twice."""

        def work(me: Laptop) -> None:
            self.reached.add(me.coder)
            found = project_lookup.list_conflicts(project=me.project)
            twins = conflicts.list_twins(project=me.project)
            if found and one % 3:
                item = found[one % len(found)]
                if item.sort == "value" and item.sides:
                    conflicts.choose_value(
                        project=me.project, conflict=item, ref=item.sides[one % len(item.sides)].ref, coder=me.coder
                    )
                elif item.sort in ("delete-edit", "delete-use"):
                    fate = "keep" if one % 2 else "delete"
                    conflicts.decide_fate(project=me.project, conflict=item, fate=fate, coder=me.coder)  # type: ignore[arg-type]
                else:
                    conflicts.accept_place(project=me.project, conflict=item, coder=me.coder)
            elif twins:
                conflicts.unify_twins(project=me.project, twins=twins, coder=me.coder)

        self.does(number, work)

    @rule(number=pick, again=st.booleans())
    def undo(self, number: int, again: bool) -> None:
        """What an undone merge takes out was never this laptop's to keep."""
        laptop = self.laptops[number % len(self.laptops)]
        before = laptop.records()
        (laptop.project.redo if again else laptop.project.undo)(laptop.coder)
        laptop.saved -= before - laptop.records()
        laptop.saved |= laptop.records()

    @rule(number=pick)
    def reopen(self, number: int) -> None:
        laptop = self.laptops[number % len(self.laptops)]
        before = laptop.digests()
        laptop.project.close()
        laptop.open()
        assert laptop.digests() == before

    @rule(number=pick)
    def copied_while_in_use(self, number: int) -> None:
        """The operating system copies a file that is open; it is merged some time later."""
        laptop = self.laptops[number % len(self.laptops)]
        path = self.root / f"copy {len(self.copies)}.review"
        shutil.copy(laptop.path, path)
        self.copies.append(path)

    @rule(into=pick, other=pick, old=st.booleans())
    def merge(self, into: int, other: int, old: bool) -> None:
        me, them = self.laptops[into % len(self.laptops)], self.laptops[other % len(self.laptops)]
        path = self.copies[other % len(self.copies)] if old and self.copies else them.path
        if me is not them or path is not them.path:
            me.project.merge([path], progress=Progress())
            again = me.project.merge([path], progress=Progress())
            assert [merged.new for merged in again.files] == [0]
            me.saved |= me.records()

    @rule(number=pick, sort=st.sampled_from(["future", "kind", "hostile", "broken", "wrong name"]), one=pick)
    def odd_file(self, number: int, sort: str, one: int) -> None:
        """A file comes in with a record from a newer version, an unknown kind, a forged change or plain nonsense."""
        laptop = self.laptops[number % len(self.laptops)]
        path = self.root / "odd.review"
        shutil.copy(laptop.path, path)
        body = odd_body(sort, laptop, one)
        name = record_id(body) if sort != "wrong name" else record_id(body + b" ")
        with sqlite3.connect(path) as connection:
            connection.execute("INSERT OR IGNORE INTO changeset VALUES (?, ?)", (bytes.fromhex(name), body))
        connection.close()
        laptop.project.merge([path], progress=Progress())

    @invariant()
    def tables_equal_the_fold(self) -> None:
        for laptop in getattr(self, "laptops", []):
            shown, folded = laptop.digests()
            assert shown == folded

    @invariant()
    def counts_equal_a_full_count(self) -> None:
        for laptop in getattr(self, "laptops", []):
            assert miscounted(laptop.project) == []

    @invariant()
    def nothing_saved_is_missing(self) -> None:
        for laptop in getattr(self, "laptops", []):
            assert laptop.saved <= laptop.records()

    def teardown(self) -> None:
        if not hasattr(self, "laptops"):
            return
        order = random.Random(len(self.copies))
        for _ in range(2):
            for laptop in self.laptops:
                others = [each.path for each in self.laptops if each is not laptop]
                order.shuffle(others)
                laptop.project.merge(others, progress=Progress())
        everything = set().union(*(laptop.saved for laptop in self.laptops))
        found = {laptop.digests() for laptop in self.laptops}
        wrong = [each for laptop in self.laptops for each in miscounted(laptop.project)]
        there = [laptop.records() for laptop in self.laptops]
        along = [
            team_export.comes_along(project=laptop.project, mine=laptop.coder)
            for laptop in self.laptops
            # A highlight of another comes with the memo of its record, if it was made with one: that is told to who shares.
            if laptop.coder not in self.reached
            and any(coder.id == laptop.coder for coder in people.list_coders(project=laptop.project))
        ]
        for laptop in self.laptops:
            laptop.project.close()
        self.folder.cleanup()
        assert len(found) == 1
        assert wrong == []
        assert all(everything <= records for records in there)
        assert not any(along), "work of others comes along with the work of one"


def odd_body(sort: str, laptop: Laptop, one: int) -> bytes:
    """A record of this sort, as bytes."""
    thing = laptop.one("code", one) or "0" * 32
    change: dict[str, object] = {
        "do": "set",
        "kind": "code",
        "id": thing,
        "field": "name",
        "value": "Odd",
        "previous": [],
    }
    if sort == "kind":
        change = {"do": "create", "kind": "hologram", "id": "9" * 32, "value": {"depth": one}}
    if sort == "hostile":
        change["value"] = [["not", "a", "name"]]
    if sort == "wrong name":
        change["previous"] = [f"{'a' * 32}:0"]
    if sort == "broken":
        return b'{"v":1,"changes":' + b"[" * (one % 5_000) + b"\xff"
    return canonical(
        {
            "v": 9 if sort == "future" else 1,
            "action": f"{one:032x}",
            "part": 0,
            "parts": 1,
            "clock": [one, 0],
            "opening": f"{one:016x}",
            "coder": laptop.coder,
            "wall": one,
            "label": "Odd",
            "changes": [change],
        }
    )


TestTeam = Team.TestCase
TestTeam.settings = settings(
    max_examples=int(os.environ.get("REVIEWER_EXAMPLES", "120")),
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
