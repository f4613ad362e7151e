"""A purge: what must go is gone from every byte, stays gone, and goes on every copy that hears of it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from reviewer import settings
from reviewer.changes.canonical import canonical
from reviewer.changes.record import record_id
from reviewer.errors import UsageError
from reviewer.services.coding import highlights, links
from reviewer.services.evidence import excerpts, synthesis
from reviewer.services.evidence import search as searching
from reviewer.services.project import checks, history, projects, repair, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, project_lookup, purged, source_lookup
from reviewer.services.sources import appraisal, import_sources, purge, purge_passage, sources
from reviewer.services.team import merge
from reviewer.store.team import purge as stored_purge
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.kept import all_that_stands_in, bodies

SECRET = "Zebulon said that the ward was cold.\nNobody else had heard Quillfeather weep that night.\n"
KEPT = "Some people felt better within hours.\nOthers did not. Nobody knows why.\n"
WORDS = (b"zebulon", b"quillfeather", b"interview with z")


class Copies:
    """A project with a source to keep and one to purge, and copies that are worked on apart."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        base = ProjectBuilder(folder / "base.review").with_themes().with_coder(BEN, "Ben").with_source(KEPT, "Trial")
        base.coded("within hours", "Benefits", memo="first thought")
        base.with_source(SECRET, "Interview with Z").coded("Quillfeather weep", "Risks", memo="poor Quillfeather")
        base.coded("the ward was cold", "Risks/Ward", coder=BEN)
        self.secret = base.last.id if base.last else ""
        base.project.close()
        self.open: list[Project] = []

    def copy(self, name: str) -> ProjectBuilder:
        (self.folder / name).mkdir()
        path = self.folder / name / f"{name}.review"
        shutil.copy(self.folder / "base.review", path)
        builder = ProjectBuilder.__new__(ProjectBuilder)
        builder.project = projects.open_project(path=path)
        builder.last = next(s for s in source_lookup.list_sources(project=builder.project) if s.title == "Trial")
        self.open.append(builder.project)
        return builder

    def purge(self, of: ProjectBuilder) -> purge.PurgeDone:
        return purge.purge_source(project=of.project, source=self.secret, confirm="Interview with Z", coder=ANNA)

    def secret_in(self, of: ProjectBuilder) -> ProjectBuilder:
        of.last = source_lookup.source_with(project=of.project, identifier=self.secret)
        return of


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    made = Copies(tmp_path)
    yield made
    for project in made.open:
        project.close()


def bring(into: ProjectBuilder, *others: ProjectBuilder) -> merge.MergeDone:
    return merge.merge_files(project=into.project, paths=[other.project.path for other in others])


def leftovers(builder: ProjectBuilder) -> list[str]:
    """The files in the folder of a copy, and in the cache, that still hold one of the words."""
    # The backup made before a merge keeps it until somebody says so.
    purged.purge_backups(project=builder.project)
    places = [*builder.project.path.parent.rglob("*"), *settings.cache_folder().rglob("*")]
    return sorted(
        str(p) for p in places if p.is_file() and any(word in all_that_stands_in(p).lower() for word in WORDS)
    )


def state(builder: ProjectBuilder) -> str:
    assert checks.check(project=builder.project).problems == ()
    return project_lookup.digest(project=builder.project)


def quotes(builder: ProjectBuilder) -> set[str]:
    return {excerpt.quote for excerpt in excerpts.list_excerpts(project=builder.project)}


def test_no_byte_of_it_stays_in_file_backups_and_index(copies: Copies) -> None:
    a = copies.copy("a")
    projects.make_backup(project=a.project)
    searching.update_index(project=a.project)
    assert len(leftovers(a)) >= 3
    done = copies.purge(a)
    assert (done.title, done.problems) == ("Interview with Z", ())
    assert (done.counts["source"], done.counts["highlight"], done.counts["memo"]) == (1, 2, 1)
    assert leftovers(a) == []
    assert [source.title for source in source_lookup.list_sources(project=a.project)] == ["Trial"]
    assert quotes(a) == {"within hours"}
    backups = projects.list_backups(path=a.project.path)
    assert {path.name for path in backups[0].path.parent.iterdir()} == {item.path.name for item in backups}
    state(a)
    a.reopened()
    copies.open.append(a.project)
    assert leftovers(a) == []


def test_the_rest_is_as_it_was_and_a_backup_can_be_gone_back_to(copies: Copies) -> None:
    a = copies.copy("a")
    a.coded("Others did not", "Risks", memo="kept")
    before = {
        (e.quote, e.coder, e.memo) for e in excerpts.list_excerpts(project=a.project) if e.source_title == "Trial"
    }
    made = projects.make_backup(project=a.project)
    copies.purge(a)
    assert {(e.quote, e.coder, e.memo) for e in excerpts.list_excerpts(project=a.project)} == before
    digest = state(a)
    back = projects.open_project(path=made.path, read_only=True)
    assert project_lookup.digest(project=back) == digest
    assert checks.check(project=back).fine
    back.close()
    checks.rebuild(project=a.project)
    assert state(a) == digest


def test_it_asks_for_the_title_and_cannot_be_undone(copies: Copies) -> None:
    a = copies.copy("a")
    before = state(a)
    for wrong in ("", "Interview", "Trial"):
        with pytest.raises(UsageError, match="type its title exactly"):
            purge.purge_source(project=a.project, source=copies.secret, confirm=wrong, coder=ANNA)
    assert state(a) == before
    copies.purge(a)
    gone = state(a)
    while a.project.steps()[0]:
        undo.undo(project=a.project, coder=ANNA)
    assert leftovers(a) == []
    assert copies.secret not in {source.id for source in source_lookup.list_sources(project=a.project)}
    assert gone != before


def test_a_merge_says_first_that_it_purges_and_then_does(copies: Copies) -> None:
    a, b = copies.copy("a"), copies.copy("b")
    copies.purge(a)
    before = state(b)
    tried = merge.preview_merge(project=b.project, paths=[a.project.path])
    assert tried.purges == ("Interview with Z",)
    assert (tried.lost["source"], tried.lost["highlight"]) == (1, 2)
    assert state(b) == before
    done = bring(b, a)
    assert done.changes.of("source") == {copies.secret}
    assert state(b) == state(a)
    assert leftovers(b) == []
    again = bring(b, a).report
    assert (again.new, again.purges) == (0, ())


def test_merges_never_bring_it_back_not_even_what_was_done_meanwhile(copies: Copies) -> None:
    a, b = copies.copy("a"), copies.copy("b")
    copies.purge(a)
    copies.secret_in(b).coded("Nobody else", "Mechanism", coder=BEN, memo="Zebulon again")
    highlights.write_memo(
        project=b.project, target_kind="highlight", target=b.highlight, text="More Zebulon", coder=BEN
    )
    for _ in range(2):
        bring(a, b)
        assert quotes(a) == {"within hours"}
        assert leftovers(a) == []
    assert bring(a, b).report.new == 0
    bring(b, a)
    assert state(a) == state(b)
    assert leftovers(b) == []


def test_work_on_the_rest_comes_in_without_the_whole_log_being_gone_through(
    copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = (copies.copy(name) for name in "abc")
    copies.purge(a)
    bring(b, a)
    b.coded("Others did not", "Mechanism", coder=BEN, memo="Nothing of the other")
    copies.secret_in(c).coded("Nobody else", "Mechanism", coder=BEN)
    gone_through: list[sqlite3.Connection] = []
    work_out = stored_purge._work_out
    monkeypatch.setattr(
        stored_purge, "_work_out", lambda connection: gone_through.append(connection) or work_out(connection)
    )
    bring(a, b)
    assert (quotes(a), gone_through) == ({"within hours", "Others did not"}, [])
    # What was done on the purged source is taken out again.
    bring(a, c)
    assert (quotes(a), bool(gone_through)) == ({"within hours", "Others did not"}, True)
    assert state(a) == project_lookup.digest(project=b.project)
    assert leftovers(a) == []


def test_every_order_of_merging_gives_one_digest(copies: Copies) -> None:
    a, b, c, d = (copies.copy(name) for name in "abcd")
    copies.purge(a)
    copies.secret_in(b).coded("Nobody else", "Mechanism", coder=BEN, memo="Zebulon again")
    b.last = next(s for s in source_lookup.list_sources(project=b.project) if s.title == "Trial")
    b.coded("Others did not", "Risks", coder=BEN)
    trial = next(s.id for s in source_lookup.list_sources(project=c.project) if s.title == "Trial")
    c.coded("Nobody knows", "Risks")
    purge.purge_source(project=c.project, source=trial, confirm="Trial", coder=BEN)
    sources.set_reference(project=d.project, source=copies.secret, field="year", value="2020", coder=BEN)
    found = set()
    for order in permutations((a, b, c, d)):
        into = copies.copy("into" + str(len(copies.open)))
        for other in order:
            bring(into, other)
        found.add(state(into))
        assert leftovers(into) == []
    assert len(found) == 1


def test_two_purges_apart_take_both_out_of_one_record(tmp_path: Path) -> None:
    base = ProjectBuilder(tmp_path / "base.review")
    for name, text in (
        ("one", "First text, Zebulon."),
        ("two", "Second text, Quillfeather."),
        ("three", "Third text."),
    ):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    paths = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    import_sources.import_files(project=base.project, paths=paths, coder=ANNA)
    base.project.close()
    opened = []
    for name in ("x", "y"):
        shutil.copy(tmp_path / "base.review", tmp_path / f"{name}.review")
        opened.append(projects.open_project(path=tmp_path / f"{name}.review"))
    for project, which in zip(opened, ("one", "two"), strict=True):
        source = source_lookup.find_source(project=project, name=f"{which}.txt")
        purge.purge_source(project=project, source=source.id, confirm=source.title, coder=ANNA)
        assert len(source_lookup.list_sources(project=project)) == 2
    x, y = opened
    merge.merge_files(project=x, paths=[y.path])
    merge.merge_files(project=y, paths=[x.path])
    assert project_lookup.digest(project=x) == project_lookup.digest(project=y)
    assert [source.file_name for source in source_lookup.list_sources(project=x)] == ["three.txt"]
    for project in opened:
        assert checks.check(project=project).fine
        project.close()
        assert not any(word in all_that_stands_in(project.path).lower() for word in WORDS)


def test_undoing_the_merge_that_brought_it_keeps_the_tombstone(copies: Copies) -> None:
    a, b = copies.copy("a"), copies.copy("b")
    copies.purge(a)
    a.coded("Others did not", "Risks")
    bring(b, a)
    undo.undo(project=b.project, coder=BEN)
    assert quotes(b) == {"within hours"}
    assert copies.secret not in {source.id for source in source_lookup.list_sources(project=b.project)}
    bring(b, copies.copy("old"))
    assert leftovers(b) == []
    undo.redo(project=b.project, coder=BEN)
    state(b)


def test_what_an_undone_merge_left_aside_goes_too(copies: Copies) -> None:
    a, b = copies.copy("a"), copies.copy("b")
    copies.secret_in(b).coded("Nobody else", memo="Zebulon aside")
    bring(a, b)
    undo.undo(project=a.project, coder=ANNA)
    copies.purge(a)
    assert leftovers(a) == []
    undo.redo(project=a.project, coder=ANNA)
    assert leftovers(a) == []
    state(a)


def test_the_same_text_does_not_come_in_again(copies: Copies) -> None:
    a = copies.copy("a")
    copies.purge(a)
    path = copies.folder / "again.txt"
    path.write_text(SECRET, "utf-8")
    report = import_sources.import_files(project=a.project, paths=[path], coder=ANNA)
    assert report.items[0].outcome == "refused"
    assert "was purged" in report.items[0].reason


def test_a_repair_with_an_old_copy_does_not_bring_it_back(copies: Copies, tmp_path: Path) -> None:
    a = copies.copy("a")
    copies.purge(a)
    a.project.close()
    out = tmp_path / "repaired.review"
    repair.repair(path=a.project.path, out=out, others=[copies.folder / "base.review"])
    repaired = projects.open_project(path=out)
    assert [source.title for source in source_lookup.list_sources(project=repaired)] == ["Trial"]
    assert checks.check(project=repaired).fine
    repaired.close()


def test_the_history_shows_that_something_went(copies: Copies) -> None:
    a = copies.copy("a")
    copies.purge(a)
    assert history.history(project=a.project)


def test_a_forged_purge_without_a_tombstone_is_refused(copies: Copies) -> None:
    a, b = copies.copy("a"), copies.copy("b")
    connection = sqlite3.connect(a.project.path)
    key, body = bodies(connection)[-1]
    data = json.loads(body)
    data["was"] = key.hex()
    data["changes"] = [{"do": "purged", "kind": c["kind"], "id": c["id"]} for c in data["changes"]]
    forged = canonical(data)
    connection.close()
    before = state(b)
    hostile = copies.copy("hostile").project.path
    copies.open.pop().close()
    connection = sqlite3.connect(hostile)
    connection.execute("DELETE FROM changeset WHERE id = ?", (key,))
    connection.execute("INSERT INTO changeset VALUES (?, ?)", (bytes.fromhex(record_id(forged)), forged))
    connection.commit()
    connection.close()
    report = merge.merge_files(project=b.project, paths=[hostile]).report
    assert "nothing says why" in report.files[0].refused[0]
    assert state(b) == before


def test_a_passage_goes_and_the_work_on_the_source_stays(tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "p.review").with_themes().with_coder(BEN, "Ben").with_source(KEPT, "Trial")
    builder.coded("within hours", "Benefits")
    other = builder.highlight
    text = f"{SECRET}zebulon came back. {KEPT}"
    builder.with_source(text, "Interview").coded("Zebulon said that", "Risks", memo="Zebulon himself")
    builder.coded("the ward was cold", "Risks/Ward", coder=BEN)
    cold = builder.highlight
    project, source = builder.project, builder.last.id if builder.last else ""
    links.link_highlights(project=project, kind="supports", a=cold, b=other, coder=BEN, note="as Zebulon says")
    appraisal.decide(project=project, source=source, decision="included", coder=ANNA)
    sources.set_reference(project=project, source=source, field="authors", value="Zebulon and others", coder=ANNA)
    cited = synthesis.cite(project=project, highlight=cold)
    synthesis.write_synthesis(project=project, text=f"It was cold {cited}, they say.", coder=ANNA)
    backup_of = project.path
    projects.make_backup(project=project, reason="manual")
    done = purge_passage.purge_passage(
        project=project, source=source, passage="Zebulon", confirm="Interview", coder=ANNA
    )
    assert done.problems == ()
    found = {e.quote: e for e in excerpts.list_excerpts(project=project)}
    assert set(found) == {"within hours", "███████ said that", "the ward was cold"}
    assert found["███████ said that"].memo == "███████ himself"
    assert found["the ward was cold"].coder == "Ben"
    [new] = [each for each in source_lookup.list_sources(project=project) if each.id != found["within hours"].source]
    assert (new.title, new.reference.authors) == ("Interview", "███████ and others")
    assert project.text(new.sha256) == text.replace("Zebulon", "███████").replace("zebulon", "███████")
    [link] = highlight_lookup.list_links(project=project)
    assert (link.a, link.b, link.note) == (found["the ward was cold"].highlight, other, "as ███████ says")
    [decided] = source_lookup.appraisals(project=project, source=new.id)
    assert decided.decision == "included"
    said = synthesis.syntheses(project=project)[None, None]
    assert found["the ward was cold"].highlight in said
    assert checks.check(project=project).fine
    undo.undo(project=project, coder=ANNA)
    assert len(source_lookup.list_sources(project=project)) == 2
    project.close()
    held = [
        all_that_stands_in(path).lower()
        for path in [backup_of, *(b.path for b in projects.list_backups(path=backup_of))]
    ]
    assert [b"zebulon" in each for each in held] == [False] * len(held)


def test_words_that_stand_elsewhere_are_told(tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "p.review").with_source(SECRET, "Interview").with_code("Risks/Zebulon")
    project, source = builder.project, builder.last.id if builder.last else ""
    highlights.write_memo(
        project=project, target_kind="code", target=builder.code("Risks"), text="as zebulon says", coder=ANNA
    )
    for passage, words in (("Z", "at least two"), ("Nobody said this", "not in the text")):
        with pytest.raises(UsageError, match=words):
            purge_passage.purge_passage(
                project=project, source=source, passage=passage, confirm="Interview", coder=ANNA
            )
    done = purge_passage.purge_passage(
        project=project, source=source, passage="Zebulon", confirm="Interview", coder=ANNA
    )
    assert done.problems[0].startswith("The words also stand in a memo on a code, the code “Risks/Zebulon”")
    project.close()
