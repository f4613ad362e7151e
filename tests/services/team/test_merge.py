"""Merging copies of a project: nothing dropped, nothing doubled, conflicts shown, one undo takes it all back."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from itertools import permutations
from pathlib import Path

import pytest

from reviewer.changes.canonical import canonical
from reviewer.changes.kinds import source_id
from reviewer.changes.record import record_id
from reviewer.errors import Cancelled, NotAProject
from reviewer.model.label import Label
from reviewer.progress import Progress
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import excerpts
from reviewer.services.project import checks, projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.team import conflicts, merge
from reviewer.store.team import foreign
from tests.builder import ANNA, BEN, ProjectBuilder

TEXT = "Some people felt better within hours.\nOthers did not. Nobody knows why.\n"
CHEN = "c" * 32


class Team:
    """A project and the copies that teammates work on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.base = ProjectBuilder(folder / "base.review").with_themes().with_coder(BEN, "Ben").with_coder(CHEN, "Chen")
        self.base.with_source(TEXT, "Trial").coded("within hours", "Benefits", memo="first thought")
        self.base.project.forget_steps()
        self.base.project.close()
        self.open: list[Project] = []

    def copy(self, name: str) -> ProjectBuilder:
        path = self.folder / f"{name}.review"
        shutil.copy(self.folder / "base.review", path)
        builder = ProjectBuilder.__new__(ProjectBuilder)
        builder.project = projects.open_project(path=path)
        builder.last = source_lookup.list_sources(project=builder.project)[0]
        self.open.append(builder.project)
        return builder

    def close(self) -> None:
        for project in self.open:
            project.close()


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team(tmp_path)
    yield team
    team.close()


def bring(into: ProjectBuilder, *others: ProjectBuilder) -> merge.MergeDone:
    return merge.merge_files(project=into.project, paths=[other.project.path for other in others])


def digest(builder: ProjectBuilder) -> str:
    assert checks.check(project=builder.project).fine
    return project_lookup.digest(project=builder.project)


def quotes(builder: ProjectBuilder) -> list[tuple[str, str, str]]:
    return [(e.quote, e.coder, e.memo) for e in excerpts.list_excerpts(project=builder.project)]


def test_work_done_apart_comes_together_with_memos_and_colours(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    b.coded("Nobody knows", "Risks/Long-term unknown", coder=BEN, memo="strong")
    codes.recolour_code(project=b.project, code=b.code("Risks"), colour="#123456", coder=BEN)
    report = bring(a, b).report
    assert report.files[0].coders == ("Ben",)
    assert (report.files[0].relation, report.files[0].conflicts) == ("same project", ())
    assert ("Nobody knows", "Ben", "strong") in quotes(a)
    assert next(c for c in codes.codebook(project=a.project) if c.path == "Risks").colour == "#123456"


def test_a_second_merge_adds_nothing(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    b.coded("Nobody knows", "Risks", coder=BEN)
    bring(a, b)
    before = digest(a)
    report = bring(a, b).report
    assert (report.files[0].new, report.files[0].known > 0) == (0, True)
    assert digest(a) == before


def test_every_order_of_merging_four_files_gives_one_digest(team: Team) -> None:
    work: list[Callable[[ProjectBuilder], object]] = [
        lambda w: w.coded("Others", "Risks", memo="a"),
        lambda w: codes.rename_code(project=w.project, code=w.code("Risks"), name="Harms", coder=BEN),
        lambda w: codes.rename_code(project=w.project, code=w.code("Risks"), name="Side effects", coder=CHEN),
        lambda w: codes.delete_code(project=w.project, code=w.code("Risks"), coder=ANNA),
    ]
    made = []
    for number, do in enumerate(work):
        made.append(team.copy(f"work{number}"))
        do(made[-1])
    found = set()
    for order in permutations(range(4)):
        into = team.copy("into" + "".join(map(str, order)))
        for number in order:
            bring(into, made[number])
        found.add(digest(into))
        into.project.close()
    assert len(found) == 1


def test_merging_both_ways_makes_both_equal(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    a.coded("Others did not", "Risks")
    b.coded("Some people", "Benefits", coder=BEN)
    bring(a, b)
    bring(b, a)
    assert digest(a) == digest(b)


def test_a_trial_run_says_what_would_come_and_keeps_nothing(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    b.coded("Nobody knows", "Risks", coder=BEN)
    codes.rename_code(project=a.project, code=a.code("Risks"), name="Harms", coder=ANNA)
    codes.rename_code(project=b.project, code=b.code("Risks"), name="Side effects", coder=BEN)
    before = digest(a)
    report = merge.preview_merge(project=a.project, paths=[b.project.path])
    assert report.after["highlight"] - report.before["highlight"] == 1
    assert [c.title for c in report.files[0].conflicts] == ["Code “Side effects”"]
    assert digest(a) == before
    assert projects.list_backups(path=a.project.path) == []
    assert bring(a, b).report.after == report.after
    assert [backup.reason for backup in projects.list_backups(path=a.project.path)] == ["merge"]


def test_undo_takes_out_exactly_what_the_merge_added_and_own_later_work_stays(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    b.coded("Nobody knows", "Risks/New one", coder=BEN, memo="m")
    before = digest(a)
    bring(a, b)
    after = digest(a)
    undo.undo(project=a.project, coder=ANNA)
    assert digest(a) == before
    undo.redo(project=a.project, coder=ANNA)
    assert digest(a) == after
    a.coded("Others", "Benefits")
    undo.undo(project=a.project, coder=ANNA)
    undo.undo(project=a.project, coder=ANNA)
    assert digest(a) == before
    assert bring(a, b).report.files[0].new > 0
    assert digest(a) == after


def test_the_same_code_renamed_twice_is_a_conflict_that_a_choice_decides_for_all(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    codes.rename_code(project=a.project, code=a.code("Risks"), name="Harms", coder=ANNA)
    codes.rename_code(project=b.project, code=b.code("Risks"), name="Side effects", coder=BEN)
    bring(a, b)
    conflict = project_lookup.list_conflicts(project=a.project)[0]
    assert {(side.coder, side.value) for side in conflict.sides} == {("Anna", "Harms"), ("Ben", "Side effects")}
    chosen = next(side for side in conflict.sides if side.value == "Harms")
    conflicts.choose_value(project=a.project, conflict=conflict, ref=chosen.ref, coder=ANNA)
    assert project_lookup.list_conflicts(project=a.project) == []
    bring(b, a)
    assert project_lookup.list_conflicts(project=b.project) == []
    assert "Harms" in b.paths()
    undo.undo(project=a.project, coder=ANNA)


def test_a_memo_edited_twice_comes_with_a_proposed_merge(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    target = highlight_lookup.highlights_of(project=a.project, source=a.last.id)[0].id  # type: ignore[union-attr]

    def write(builder: ProjectBuilder, text: str) -> None:
        highlights.write_memo(project=builder.project, target_kind="highlight", target=target, text=text, coder=ANNA)

    write(a, "first thought on approval")
    write(b, "very first thought")
    bring(a, b)
    conflict = project_lookup.list_conflicts(project=a.project)[0]
    assert conflict.proposal == "very first thought on approval"
    conflicts.write_text(project=a.project, conflict=conflict, text=conflict.proposal, coder=ANNA)
    assert [memo.text for memo in highlight_lookup.memos(project=a.project, target=target)] == [conflict.proposal]
    assert project_lookup.conflict_count(project=a.project) == 0


@pytest.mark.parametrize("fate", ["keep", "delete"])
def test_a_code_deleted_here_and_used_there_waits_for_a_decision(team: Team, fate: conflicts.Fate) -> None:
    a, b = team.copy("a"), team.copy("b")
    codes.delete_code(project=a.project, code=a.code("Mechanism/Neuroplasticity"), coder=ANNA)
    b.coded("Nobody knows", "Mechanism/Neuroplasticity", coder=BEN)
    bring(a, b)
    assert "Mechanism/Neuroplasticity" in a.paths()
    conflict = project_lookup.list_conflicts(project=a.project)[0]
    assert (conflict.sort, conflict.uses) == ("delete-use", 1)
    conflicts.decide_fate(project=a.project, conflict=conflict, fate=fate, coder=ANNA)
    assert project_lookup.list_conflicts(project=a.project) == []
    assert ("Mechanism/Neuroplasticity" in a.paths()) == (fate == "keep")
    assert ("Nobody knows", "Ben", "") in quotes(a)
    bring(b, a)
    assert digest(a) == digest(b)


def test_moves_that_would_close_a_ring_wait_for_a_decision(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    risks, benefits = a.code("Risks"), a.code("Benefits")
    codes.move_code(project=a.project, code=risks, parent=benefits, coder=ANNA)
    codes.move_code(project=b.project, code=benefits, parent=risks, coder=BEN)
    bring(a, b)
    listed = [c for c in project_lookup.list_conflicts(project=a.project) if c.sort == "cycle"]
    assert len(listed) == 1
    conflicts.accept_place(project=a.project, conflict=listed[0], coder=ANNA)
    assert not [c for c in project_lookup.list_conflicts(project=a.project) if c.sort == "cycle"]
    assert digest(a)


def test_the_same_code_made_twice_is_proposed_to_be_one(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    a.coded("Others", "Risks/Sleep")
    b.coded("Nobody", "Risks/Sleep", coder=BEN)
    bring(a, b)
    twins = conflicts.list_twins(project=a.project)
    assert [(twin.kind, twin.name) for twin in twins] == [("code", "Risks/Sleep")]
    conflicts.unify_twins(project=a.project, twins=twins, coder=ANNA)
    assert conflicts.list_twins(project=a.project) == []
    assert a.paths().count("Risks/Sleep") == 1
    counts = codes.counts(project=a.project)
    assert counts[a.code("Risks/Sleep")] == 2


def test_an_unrelated_project_is_an_import_and_said_so(team: Team, tmp_path: Path) -> None:
    a = team.copy("a")
    other = (
        ProjectBuilder(tmp_path / "other.review").with_source("Another text altogether.", "Other").coded("text", "X")
    )
    other.project.close()
    report = merge.merge_files(project=a.project, paths=[other.project.path]).report
    assert report.files[0].relation == "another project"
    assert [s.title for s in source_lookup.list_sources(project=a.project)] == ["Trial", "Other"]
    assert project_lookup.details(project=a.project).title == "A review"


def test_what_is_no_project_is_listed_and_the_others_are_merged(team: Team, tmp_path: Path) -> None:
    a, b = team.copy("a"), team.copy("b")
    b.coded("Nobody", "Risks", coder=BEN)
    odd = tmp_path / "odd.review"
    odd.write_bytes(b"PK\x03\x04 not a project" + b"x" * 200)
    paths = [odd, tmp_path / "none.review", a.project.path, b.project.path]
    report = merge.merge_files(project=a.project, paths=paths).report
    assert len(report.problems) == 3
    assert [file.path.name for file in report.files] == ["b.review"]
    assert ("Nobody", "Ben", "") in quotes(a)


def _tampered(team: Team, sql: str, *values: object) -> Path:
    path = team.folder / f"tampered{len(list(team.folder.glob('tampered*')))}.review"
    shutil.copy(team.folder / "base.review", path)
    with sqlite3.connect(path) as other:
        other.execute(sql, values)
    other.close()
    return path


def test_extra_tables_triggers_and_views_are_reported_and_never_run(team: Team) -> None:
    a = team.copy("a")
    path = _tampered(team, "CREATE TRIGGER t AFTER INSERT ON text BEGIN DELETE FROM changeset; END")
    with sqlite3.connect(path) as other:
        other.execute("CREATE VIEW v AS SELECT * FROM text")
    other.close()
    report = merge.merge_files(project=a.project, paths=[path]).report
    assert "trigger t" in report.files[0].refused[0]
    assert "view v" in report.files[0].refused[0]
    assert checks.check(project=a.project).fine


def test_a_log_of_another_shape_is_refused(team: Team) -> None:
    a = team.copy("a")
    path = _tampered(team, "ALTER TABLE changeset ADD COLUMN evil TEXT")
    with pytest.raises(Exception, match="cannot be merged"):
        merge.merge_files(project=a.project, paths=[path])
    with pytest.raises(NotAProject), foreign.opened(path):
        raise AssertionError("it was opened")


def _insert(team: Team, data: object, *, forged: bool = False) -> Path:
    body = canonical(data) if not isinstance(data, bytes) else data
    identifier = bytes.fromhex("0" * 32 if forged else record_id(body))
    return _tampered(team, "INSERT INTO changeset VALUES (?, ?)", identifier, body)


GOOD = {
    "v": 1, "action": "1" * 32, "part": 0, "parts": 1, "clock": [1_700_000_000_000, 3], "opening": "f" * 16,
    "coder": BEN, "wall": 1_700_000_000_000, "label": "x",
    "changes": [{"do": "set", "kind": "project", "id": "9" * 32, "field": "question", "value": "x"}],
}  # fmt: skip


def test_a_forged_or_malformed_record_is_refused_alone(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    b.coded("Nobody", "Risks", coder=BEN)
    for path in (
        _insert(team, GOOD, forged=True),
        _insert(team, GOOD | {"clock": [1 << 50, 0]}),
        _insert(team, b"[" * 100_000),
        _insert(team, b'{"v":1,"x":' + b"9" * 5_000 + b"}"),
        _insert(team, GOOD | {"changes": [{"do": "set", "kind": "code", "id": "2" * 32, "field": "name", "value": 5}]}),
    ):
        report = merge.merge_files(project=a.project, paths=[path, b.project.path]).report
        assert sum(len(file.refused) for file in report.files) == 1
        assert ("Nobody", "Ben", "") in quotes(a)
        assert project_lookup.digest(project=a.project)


def test_a_clock_in_the_year_9999_is_merged_and_told(team: Team) -> None:
    a = team.copy("a")
    far = 253_000_000_000_000
    report = merge.merge_files(project=a.project, paths=[_insert(team, GOOD | {"clock": [far, 0], "wall": far})]).report
    assert report.files[0].ahead_days > 2_000_000
    a.coded("Others", "Risks")
    assert a.reopened().paths()


def test_what_a_newer_version_wrote_is_kept_counted_and_passed_on(team: Team) -> None:
    a, c = team.copy("a"), team.copy("c")
    path = _insert(team, {"v": 7, "clock": [5, 0], "changes": [], "future": json.dumps("x")})
    report = merge.merge_files(project=a.project, paths=[path]).report
    assert report.files[0].newer == 1
    assert bring(c, a).report.files[0].newer == 1


def test_a_merge_that_would_delete_much_says_so(team: Team) -> None:
    a, b = team.copy("a"), team.copy("b")
    codes.delete_code(project=b.project, code=b.code("Mechanism"), coder=BEN)
    report = merge.preview_merge(project=a.project, paths=[b.project.path])
    assert report.lost["code"] == 5
    assert "code" in report.heavy


def test_a_text_that_does_not_match_its_hash_is_refused(team: Team) -> None:
    a = team.copy("a")
    sha = "7" * 64
    birth = {"do": "create", "kind": "source", "id": source_id(sha), "value": {"sha256": sha}}
    path = _insert(team, GOOD | {"changes": [birth]})
    with sqlite3.connect(path) as other:
        other.execute("INSERT INTO text VALUES (?, ?)", (sha, b"not what the hash says"))
        other.execute("INSERT INTO text VALUES (?, ?)", ("8" * 64, b"what nobody names"))
    other.close()
    report = merge.merge_files(project=a.project, paths=[path]).report
    assert report.files[0].refused == (f"A text ({sha[:12]}) was refused: it does not match its hash.",)
    query = "SELECT count(*) FROM text WHERE sha256 IN (?, ?)"
    assert a.project.read(lambda c: c.execute(query, (sha, "8" * 64)).fetchone()[0]) == 0


def test_undoing_a_merge_takes_out_what_was_set_aside_too(
    a_project: Callable[[], ProjectBuilder], tmp_path: Path
) -> None:
    builder = a_project().with_source("Some text.")
    before = project_lookup.digest(project=builder.project)
    path = tmp_path / "odd.review"
    shutil.copy(builder.project.path, path)
    body = b'{"v":1,"changes":\xff'
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO changeset VALUES (?, ?)", (bytes.fromhex(record_id(body)), body))
    connection.close()
    report = merge.merge_files(project=builder.project, paths=[path]).report
    assert "not JSON" in report.files[0].refused[0]
    undo.undo(project=builder.project, coder=ANNA)
    assert project_lookup.digest(project=builder.project) == before
    assert builder.project.read(lambda c: c.execute("SELECT count(*) FROM quarantine").fetchone()[0]) == 0
    undo.redo(project=builder.project, coder=ANNA)
    assert builder.project.read(lambda c: c.execute("SELECT count(*) FROM quarantine").fetchone()[0]) == 1
    assert checks.check(project=builder.reopened().project).fine


def test_a_merge_that_is_stopped_at_any_step_leaves_everything_as_it_was(team: Team) -> None:
    a, b, c = team.copy("a"), team.copy("b"), team.copy("c")
    for number, builder in enumerate((b, c)):
        for word in ("Some", "people", "felt", "better"):
            builder.coded(word, f"Code {number}", coder=BEN, memo=word)
        builder.with_source(f"A text that only copy {number} has.\n", f"Source {number}")
    before, records = digest(a), checks.check(project=a.project).records
    steps: list[str] = []

    def merged(stop_at: int) -> merge.MergeDone:
        steps.clear()

        def told(label: str, _done: int, _total: int) -> None:
            steps.append(label)
            if len(steps) == stop_at:
                progress.stop()

        progress = Progress(told)
        return merge.merge_files(
            project=a.project, paths=[b.project.path, c.project.path], progress=progress, coder=ANNA
        )

    stopped = 0
    for stop_at in range(1, 1_000):
        try:
            merged(stop_at)
        except Cancelled:
            stopped += 1
            assert digest(a) == before
            assert checks.check(project=a.project).records == records
            assert a.project.steps() == (Label(), Label())
            assert not list(a.project.path.parent.glob("*.part*"))
        else:
            break
    # Every step but the last few, after which it is done.
    assert stopped >= len(steps) - 3 > 5
    assert checks.check(project=a.project).records > records
    assert len(quotes(a)) == 9
