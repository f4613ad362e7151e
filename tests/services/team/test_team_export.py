"""Files to hand on: whole, one coder's work, without originals, under other names, encrypted."""

from __future__ import annotations

import base64
import csv
import json
import os
import shutil
import sqlite3
import stat
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from reviewer.errors import Cancelled, ExportRefused, ProjectError
from reviewer.model.changes import Changes
from reviewer.model.label import Label
from reviewer.progress import Progress
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import excerpts
from reviewer.services.project import checks, projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup, source_lookup
from reviewer.services.sources import appraisal, sources
from reviewer.services.team import locked_files, merge, team_export
from reviewer.services.team.team_export import Choice, share_project
from reviewer.store import write_path
from reviewer.store.log import records
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.kept import bodies

TEXT = "Some people felt better within hours.\nOthers did not. Nobody knows why.\n"
OTHER = "A second text that only Ben reads. It stands here for him.\n"


@pytest.fixture
def team(tmp_path: Path) -> Iterator[ProjectBuilder]:
    built = ProjectBuilder(tmp_path / "team.review").with_themes().with_coder(BEN, "Ben Ojo")
    built.with_source(OTHER, "Second").coded("only Ben reads", "Risks", coder=BEN, memo="Anna, look at this")
    built.with_source(TEXT, "Trial").coded("within hours", "Benefits", memo="first thought of Anna")
    built.coded("Nobody knows", "Risks/Long-term unknown", coder=BEN, memo="strong, says Ben Ojo")
    codes.rename_code(project=built.project, code=built.code("Benefits"), name="Gains", coder=BEN)
    yield built
    built.project.close()


def share(team: ProjectBuilder, out: Path, **choice: object) -> team_export.Shared:
    return share_project(project=team.project, path=out, choice=Choice(**choice))  # type: ignore[arg-type]


def opened(path: Path) -> Project:
    return projects.open_project(path=path, read_only=True)


def log_of(path: Path) -> dict[bytes, bytes]:
    with sqlite3.connect(path) as connection:
        found = dict(bodies(connection))
    connection.close()
    return found


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def quotes(project: Project) -> set[tuple[str, str, tuple[str, ...], str]]:
    found = excerpts.list_excerpts(project=project)
    return {(e.quote, e.coder, tuple(code.path for code in e.codes), e.memo) for e in found}


def test_a_whole_export_has_the_same_log_and_state_and_nothing_of_this_copy(
    team: ProjectBuilder, tmp_path: Path
) -> None:
    out = tmp_path / "out.review"
    done = share(team, out)
    assert log_of(out) == log_of(team.project.path)
    project = opened(out)
    assert project_lookup.digest(project=project) == project_lookup.digest(project=team.project)
    assert checks.check(project=project).fine
    assert project.steps() == (Label(), Label())
    assert (done.contents.in_words(), done.bytes) == ("the whole project", out.stat().st_size)
    project.close()


def test_what_an_undone_merge_had_brought_is_not_in_an_export(team: ProjectBuilder, tmp_path: Path) -> None:
    other = ProjectBuilder(tmp_path / "other.review").with_source("A very secret sentence stands here.", "Secret")
    other.coded("very secret sentence", "Hidden")
    other.project.close()
    merge.merge_files(project=team.project, paths=[tmp_path / "other.review"])
    undo.undo(project=team.project, coder=ANNA)
    share(team, tmp_path / "out.review")
    with sqlite3.connect(tmp_path / "out.review") as connection:
        assert connection.execute("SELECT count(*) FROM local_merged").fetchone() == (0,)
    connection.close()
    assert b"Hidden" not in (tmp_path / "out.review").read_bytes()


def test_mine_is_a_subset_of_the_log_that_shows_my_work_as_it_is(team: ProjectBuilder, tmp_path: Path) -> None:
    out = tmp_path / "anna.review"
    done = share(team, out, mine=ANNA)
    mine, everything = log_of(out), log_of(team.project.path)
    assert mine.items() < everything.items()
    project = opened(out)
    assert quotes(project) == {("within hours", "Anna", ("Gains",), "first thought of Anna")}
    assert checks.check(project=project).fine
    assert not checks.check(project=project).missing
    assert done.contents.in_words() == "mine only (Anna)"
    assert project_lookup.contents_of(project=project) == done.contents
    project.close()


def test_mine_of_another_has_only_the_texts_it_needs(team: ProjectBuilder, tmp_path: Path) -> None:
    out = tmp_path / "ben.review"
    chen = "c" * 32
    team.with_coder(chen, "Chen").coded("Others did not", "Mechanism", coder=chen)
    share(team, out, mine=chen)
    project = opened(out)
    assert quotes(project) == {("Others did not", "Chen", ("Mechanism",), "")}
    assert [source.title for source in source_lookup.list_sources(project=project)] == ["Trial"]
    assert rows(out, "SELECT count(*) FROM text") == [(1,)]
    project.close()


def test_mine_merges_into_another_copy_and_back_without_loss(team: ProjectBuilder, tmp_path: Path) -> None:
    base = tmp_path / "base.review"
    team.project.close()
    shutil.copy(team.project.path, base)
    team.project = projects.open_project(path=base.with_name("team.review"))
    team.coded("Others did not", "Risks", memo="new")
    share(team, tmp_path / "anna.review", mine=ANNA)
    copy = projects.open_project(path=base)
    brought = merge.merge_files(project=copy, paths=[tmp_path / "anna.review"]).report
    assert brought.files[0].contains.in_words() == "mine only (Anna)"
    assert project_lookup.digest(project=copy) == project_lookup.digest(project=team.project)
    back = merge.merge_files(project=team.project, paths=[tmp_path / "anna.review"]).report
    assert (back.new, back.lost) == (0, {})
    part = projects.open_project(path=tmp_path / "anna.review")
    merge.merge_files(project=part, paths=[base])
    assert project_lookup.digest(project=part) == project_lookup.digest(project=copy)
    for project in (copy, part):
        project.close()


def test_without_originals_the_hash_stays_and_a_merge_brings_the_bytes_back(
    team: ProjectBuilder, tmp_path: Path
) -> None:
    out = tmp_path / "light.review"
    assert share(team, out, originals=False).contents.in_words() == "without originals"
    assert rows(out, "SELECT count(*), count(bytes) FROM original") == [(2, 0)]
    light = projects.open_project(path=out)
    assert project_lookup.digest(project=light) == project_lookup.digest(project=team.project)
    merge.merge_files(project=team.project, paths=[out])
    assert rows(team.project.path, "SELECT count(bytes) FROM original") == [(2,)]
    assert [each.original_kept for each in source_lookup.list_sources(project=light)] == [False, False]
    merge.merge_files(project=light, paths=[team.project.path])
    assert rows(out, "SELECT count(bytes) FROM original") == [(2,)]
    assert [each.original_kept for each in source_lookup.list_sources(project=light)] == [True, True]
    light.close()


def test_originals_that_neither_of_two_files_kept_are_not_looked_for_in_the_log(
    team: ProjectBuilder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = tmp_path / "one.review", tmp_path / "other.review"
    share(team, one, originals=False)
    team.coded("Others did not", "Risks")
    share(team, other, originals=False)

    def read_all(connection: sqlite3.Connection) -> None:
        raise AssertionError("the whole log was read")

    monkeypatch.setattr(records, "readable_bodies", read_all)
    light = projects.open_project(path=one)
    assert merge.merge_files(project=light, paths=[other]).report.new > 0
    assert project_lookup.digest(project=light) == project_lookup.digest(project=team.project)
    light.close()


def test_choices_go_together_and_an_export_of_an_export_says_both(team: ProjectBuilder, tmp_path: Path) -> None:
    share(team, tmp_path / "one.review", mine=ANNA)
    one = opened(tmp_path / "one.review")
    done = share_project(project=one, path=tmp_path / "two.review", choice=Choice(originals=False))
    assert done.contents.in_words() == "mine only (Anna), without originals"
    one.close()


def test_pseudonymised_nobody_is_named_and_everything_is_there(team: ProjectBuilder, tmp_path: Path) -> None:
    out, names = tmp_path / "other.review", tmp_path / "names.csv"
    done = share(team, out, pseudonymous=True, names=names)
    raw = out.read_bytes()
    for secret in (b"Ben Ojo", b"Ojo", ANNA.encode(), BEN.encode(), b"joins", b"Trial.txt"):
        assert secret not in raw
    with names.open(encoding="utf-8-sig", newline="") as stream:
        who = {row["name"]: row["pseudonym"] for row in csv.DictReader(stream)}
    assert set(who) == {"Anna", "Ben Ojo"}
    assert set(who.values()) == {"Coder 1", "Coder 2"}
    project = opened(out)
    anna, ben = who["Anna"], who["Ben Ojo"]
    assert quotes(project) == {
        ("within hours", anna, ("Gains",), f"first thought of {anna}"),
        ("Nobody knows", ben, ("Risks/Long-term unknown",), f"strong, says {ben}"),
        ("only Ben reads", ben, ("Risks",), f"{anna}, look at this"),
    }
    assert checks.check(project=project).fine
    assert done.contents.in_words() == "without originals, pseudonymised"
    assert not log_of(out).keys() & log_of(team.project.path).keys()
    project.close()


def test_pseudonymised_times_say_nothing_but_the_day(team: ProjectBuilder, tmp_path: Path) -> None:
    share(team, tmp_path / "p.review", pseudonymous=True, names=tmp_path / "n.csv")
    project = opened(tmp_path / "p.review")
    created = {excerpt.created for excerpt in excerpts.list_excerpts(project=project)}
    assert len(created) == 1
    assert created.pop() % 86_400_000 == 0
    project.close()


def test_a_pseudonymised_file_is_not_merged_in_either_direction(team: ProjectBuilder, tmp_path: Path) -> None:
    out = tmp_path / "p.review"
    share(team, out, pseudonymous=True, names=tmp_path / "n.csv")
    report = merge.preview_merge(project=team.project, paths=[out])
    assert report.problems == ("“p.review” is pseudonymised: it can be read and analysed, but not merged.",)
    project = projects.open_project(path=out)
    with pytest.raises(ProjectError, match="nothing can be merged into it"):
        merge.merge_files(project=project, paths=[team.project.path])
    copy = projects.save_copy(project=project, path=tmp_path / "copy.review")
    assert merge.preview_merge(project=team.project, paths=[copy]).files == ()
    done = share_project(project=project, path=tmp_path / "again.review", choice=Choice())
    assert done.contents.pseudonymous
    project.close()


def test_words_that_several_names_share_stay(tmp_path: Path) -> None:
    built = ProjectBuilder(tmp_path / "a.review").with_source(TEXT)
    people.join(project=built.project, coder=ANNA, name="Reviewer A")
    people.join(project=built.project, coder=BEN, name="Reviewer B")
    built.coded("Others did not", memo="A Reviewer wrote this; reviewer b agrees. Reviewer Bx does not.")
    share(built, tmp_path / "p.review", pseudonymous=True, names=tmp_path / "n.csv")
    project = opened(tmp_path / "p.review")
    (memo,) = {e.memo for e in excerpts.list_excerpts(project=project)}
    assert memo.startswith("A Reviewer wrote this; Coder ")
    assert memo.endswith("Reviewer Bx does not.")
    project.close()
    built.project.close()


def test_an_encrypted_file_opens_with_its_passphrase_alone(team: ProjectBuilder, tmp_path: Path) -> None:
    out = tmp_path / "team.review.age"
    share(team, out, passphrase="four plain words here")
    assert out.read_bytes().startswith(b"age-encryption.org/v1\n")
    assert TEXT[:20].encode() not in out.read_bytes()
    base = ProjectBuilder(tmp_path / "empty.review")
    locked = merge.preview_merge(project=base.project, paths=[out])
    assert locked.problems == ("“team.review.age” is encrypted; give its passphrase.",)
    wrong = merge.preview_merge(project=base.project, paths=[out], passphrases={out: "no"})
    assert len(wrong.problems) == 1
    assert "does not open with this passphrase" in wrong.problems[0]
    done = merge.merge_files(project=base.project, paths=[out], passphrases={out: "four plain words here"})
    assert [file.path for file in done.report.files] == [out]
    assert len(excerpts.list_excerpts(project=base.project)) == 3
    base.project.close()


def test_the_folder_holds_nothing_but_the_export(team: ProjectBuilder, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    share(team, folder / "a.review")
    share(team, folder / "b.review.age", passphrase="x y z")
    share(team, folder / "c.review", pseudonymous=True, names=folder / "names.csv")
    assert sorted(path.name for path in folder.iterdir()) == ["a.review", "b.review.age", "c.review", "names.csv"]


@pytest.mark.parametrize("choice", [{}, {"mine": ANNA}, {"pseudonymous": True}])
def test_a_cancelled_export_leaves_nothing(team: ProjectBuilder, tmp_path: Path, choice: dict[str, object]) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    names = {"names": folder / "n.csv"} if "pseudonymous" in choice else {}
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        share_project(
            project=team.project,
            path=folder / "a.review",
            choice=Choice(**choice, **names),
            progress=progress,  # type: ignore[arg-type]
        )
    assert list(folder.iterdir()) == []


def test_what_cannot_be_is_refused_in_a_sentence_and_nothing_is_written(team: ProjectBuilder, tmp_path: Path) -> None:
    there = tmp_path / "there.review"
    there.write_bytes(b"mine")
    tried: list[tuple[Path, dict[str, object], str]] = [
        (there, {}, "exists already"),
        (team.project.path, {}, "exists already"),
        (tmp_path / "a.zip", {}, "ends in “.review”"),
        (tmp_path / "a.review", {"passphrase": "x"}, "ends in “.review.age”"),
        (tmp_path / "no" / "a.review", {}, "does not exist"),
        (tmp_path / "a.review", {"mine": "f" * 32}, "not one of the project's"),
        (tmp_path / "a.review", {"pseudonymous": True}, "list of names"),
        (tmp_path / "a.review", {"pseudonymous": True, "names": tmp_path / "a.review"}, "list of names"),
    ]
    for path, choice, sentence in tried:
        with pytest.raises(ExportRefused, match=sentence):
            share(team, path, **choice)
    assert there.read_bytes() == b"mine"
    assert not (tmp_path / "a.review").exists()
    with pytest.raises(ExportRefused, match="open project itself"):
        share_project(project=team.project, path=team.project.path, choice=Choice(), overwrite=True)


def test_a_mark_that_makes_no_sense_says_nothing(team: ProjectBuilder, tmp_path: Path) -> None:
    out = tmp_path / "a.review"
    share(team, out, mine=ANNA)
    for nonsense in ("[" * 100_000, '{"mine": 3}', '{"x": 1}', "x", '{"mine": ["' + "a" * 20_000 + '"]}'):
        connection = sqlite3.connect(out)
        connection.execute("UPDATE local_state SET value = ? WHERE name = 'contains'", (nonsense,))
        connection.commit()
        connection.close()
        assert merge.preview_merge(project=team.project, paths=[out]).files[0].contains.whole


def test_mine_brings_all_parts_of_a_large_changeset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reviewer.changes.draft.MAX_CHANGES", 4)
    built = ProjectBuilder(tmp_path / "a.review").with_themes().with_coder(BEN, "Ben").with_source(TEXT, "Trial")
    built.coded("within hours", "Benefits", coder=BEN)
    assert len(log_of(built.project.path)) > 6
    share(built, tmp_path / "ben.review", mine=BEN)
    other = ProjectBuilder(tmp_path / "b.review")
    report = merge.merge_files(project=other.project, paths=[tmp_path / "ben.review"]).report
    assert report.files[0].refused == ()
    assert quotes(other.project) == {("within hours", "Ben", ("Benefits",), "")}
    for project in (built.project, other.project):
        project.close()


# Names

LEAKY = "Nobody named stands here, in all of these many words, but Quux, by chance.\n"


@pytest.fixture
def named(tmp_path: Path) -> Iterator[ProjectBuilder]:
    """Three people whose names stand, in all forms that people use, wherever the team can write."""
    built = ProjectBuilder(tmp_path / "named.review").with_coder(BEN, "Xu Li").with_coder("c" * 32, "José Núñez")
    people.join(project=built.project, coder=ANNA, name="Annabelle Formername")
    people.join(project=built.project, coder=ANNA, name="Annabelle Quux")
    built.with_source(LEAKY, "Notes by Annabelle Quux").coded("Nobody", "Annabelle's code")
    assert built.last is not None
    project, source = built.project, built.last.id
    written = {
        ANNA: "Ask Annabelle or Xu; annabelle said so. ANNABELLES Idee. Formerly Annabelle Formername, now A. Quux.",
        BEN: "xu li and Xu agree; Li too; XU LI, Xu Li’s, Xu\u00a0Li.",
        "c" * 32: "Jose\u0301 Nu\u0301n\u0303ez; JOSÉ NÚÑEZ; José; Jose Nunez",
    }
    for coder, text in written.items():
        highlights.write_memo(project=project, target_kind="source", target=source, text=text, coder=coder)
    sources.set_attribute(
        project=project, source=source, name="Rated by Annabelle Quux", type_="text", value="Quux: 5", coder=ANNA
    )
    appraisal.set_reasons(project=project, reasons=["Formername said no"], coder=ANNA)
    projects.set_detail(project=project, detail="question", value="Asked by annabelle quux", coder=ANNA)
    yield built
    built.project.close()


def told(path: Path) -> str:
    """All that a project file says but the texts of its sources, decomposed and in small letters."""
    with sqlite3.connect(path) as connection:
        said = [body.decode("utf-8") for _, body in bodies(connection)]
    connection.close()
    written = "".join(json.dumps(json.loads(body), ensure_ascii=False) for body in said)
    return "".join(c for c in unicodedata.normalize("NFD", written) if not unicodedata.combining(c)).casefold()


def test_no_form_of_a_name_that_somebody_has_or_had_is_left(named: ProjectBuilder, tmp_path: Path) -> None:
    out = tmp_path / "other.review"
    share(named, out, pseudonymous=True, names=tmp_path / "names.csv")
    words = regex.findall(r"[^\W_]+", told(out))
    for secret in ("annabelle", "annabelles", "quux", "formername", "xu", "li", "jose", "nunez"):
        assert secret not in words, secret
    project = opened(out)
    (source,) = source_lookup.list_sources(project=project)
    assert regex.fullmatch(r"Notes by Coder \d", source.title)
    assert regex.fullmatch(r"Rated by Coder \d", source.attributes[0].name)
    assert checks.check(project=project).fine
    project.close()


def test_what_may_name_somebody_is_shown_before_anything_is_written(named: ProjectBuilder) -> None:
    project = named.project
    codes.ensure_path(project=project, path="what xu would say", coder=ANNA)
    left = team_export.names_left(project=project)
    assert {(one.kind, one.field) for one in left} == {("source", "text"), ("code", "name")}
    assert any("but Quux, by chance" in one.words for one in left)


def test_words_that_names_are_too_stay_words(tmp_path: Path) -> None:
    built = ProjectBuilder(tmp_path / "a.review").with_source(TEXT)
    people.join(project=built.project, coder=ANNA, name="Will van Berg")
    built.coded("Others did not", memo="It will be said; de facto from van to van. Will and Berg agree, on the berg.")
    share(built, tmp_path / "p.review", pseudonymous=True, names=tmp_path / "n.csv")
    project = opened(tmp_path / "p.review")
    (memo,) = {e.memo for e in excerpts.list_excerpts(project=project)}
    assert memo == "It will be said; de facto from van to van. Coder 1 and Coder 1 agree, on the berg."
    project.close()
    built.project.close()


def test_the_list_of_names_is_for_its_owner_alone(team: ProjectBuilder, tmp_path: Path) -> None:
    names = tmp_path / "names.csv"
    names.write_text("an older one", "utf-8")
    names.chmod(0o644)
    choice = Choice(pseudonymous=True, names=names)
    share_project(project=team.project, path=tmp_path / "o.review", choice=choice, overwrite=True)
    assert os.name == "nt" or stat.S_IMODE(names.stat().st_mode) == 0o600


@pytest.mark.parametrize(("factor", "refused"), [(21, True), (22, True), (40, True), (10, False)])
def test_a_file_that_asks_for_too_much_work_is_refused_before_any_is_done(
    tmp_path: Path, factor: int, refused: bool
) -> None:
    def in_base64(content: bytes) -> bytes:
        return base64.b64encode(content).rstrip(b"=")

    head = b"age-encryption.org/v1\n-> scrypt " + in_base64(b"0" * 16) + b" %d\n" % factor + in_base64(b"1" * 32)
    path = tmp_path / "x.review.age"
    path.write_bytes(head + b"\n--- " + in_base64(b"2" * 32) + b"\n" + b"z" * 100)
    began = time.monotonic()
    with pytest.raises(ProjectError, match="asks for so much work" if refused else "does not open"):
        locked_files.unlock(path=path, passphrase="a", out=tmp_path / "x.review")
    assert time.monotonic() - began < 5


@pytest.fixture
def one_step(tmp_path: Path) -> Iterator[ProjectBuilder]:
    """A project in which one step of Anna makes a code, her highlight and her private memo; Ben needs the code."""
    built = ProjectBuilder(tmp_path / "a.review").with_coder(BEN, "Ben").with_source(TEXT)
    yield built
    built.project.close()


def made_in_one_step(built: ProjectBuilder) -> Changes:
    project, source = built.project, built.last
    assert source is not None
    _, changes = highlights.highlight_passage(
        project=project,
        source=source.id,
        start=0,
        end=4,
        coder=ANNA,
        memo="PRIVATE",
        new_code=("Made in one step", None),
    )
    built.coded("felt better", memo="stays here").coded("Nobody knows", "Made in one step", coder=BEN, memo="Ben's own")
    return changes


def test_a_code_made_while_tagging_goes_to_others_without_the_highlight_and_the_memo_of_its_maker(
    one_step: ProjectBuilder, tmp_path: Path
) -> None:
    built, project = one_step, one_step.project
    made_in_one_step(built)
    assert team_export.comes_along(project=project, mine=BEN) == []
    share(built, tmp_path / "ben.review", mine=BEN)
    raw = (tmp_path / "ben.review").read_bytes()
    assert (b"PRIVATE" in raw, b'"quote":"Some"' in raw, b"Made in one step" in raw) == (False, False, True)
    theirs = opened(tmp_path / "ben.review")
    assert [excerpt.quote for excerpt in excerpts.list_excerpts(project=theirs)] == ["Nobody knows"]
    assert checks.check(project=theirs).fine
    theirs.close()
    # Whoever has both halves has what Anna has.
    share(built, tmp_path / "anna.review", mine=ANNA)
    both = ProjectBuilder(tmp_path / "both.review").project
    merge.merge_files(project=both, paths=[tmp_path / "anna.review", tmp_path / "ben.review"])
    mine = {(excerpt.quote, excerpt.memo) for excerpt in excerpts.list_excerpts(project=project)}
    assert {(excerpt.quote, excerpt.memo) for excerpt in excerpts.list_excerpts(project=both)} == mine
    both.close()


def test_what_an_older_version_wrote_in_one_record_comes_along_and_is_counted(
    one_step: ProjectBuilder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built, project = one_step, one_step.project
    with monkeypatch.context() as patched:
        patched.setattr(write_path, "apart", lambda changes: [changes])
        made_in_one_step(built)
    along = team_export.comes_along(project=project, mine=BEN)
    assert [one.in_words() for one in along] == ["1 highlight of Anna", "1 memo of Anna"]
    share(built, tmp_path / "ben.review", mine=BEN)
    raw = (tmp_path / "ben.review").read_bytes()
    assert (b"PRIVATE" in raw, b"stays here" in raw) == (True, False)
    assert team_export.comes_along(project=project, mine=ANNA) == []
