"""A blind round: whoever does not lead it sees a project as if others had done nothing on its sources.

The oracle is a second copy of the same project in which they have done nothing there: every read of the store, every verb of
the command line, every format of every export gives the same on both.
"""

from __future__ import annotations

import importlib
import inspect
import itertools
import pkgutil
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import main as program
from reviewer import settings
from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.team.history import HistoryFilter
from reviewer.progress import Progress
from reviewer.services.coding import cases, links, memos
from reviewer.services.evidence import excerpts, export_apart
from reviewer.services.project import checks, undo
from reviewer.services.project.projects import Project, open_project
from reviewer.services.shared import highlight_lookup, people, project_lookup, source_lookup
from reviewer.services.sources import appraisal
from reviewer.services.team import assignments, merge, rounds
from reviewer.services.team.team_export import Choice, share_project
from reviewer.store import reads
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.kept import bodies

CORA = "c" * 32
BLIND, OPEN = "Patients slept better. Some felt dizzy.\nNobody died.\n", "An open text about sleep. It ends here.\n"


@pytest.fixture
def as_anna(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Anna works at this computer."""
    mine = settings.Settings(coder_id=ANNA, coder_name="Anna")
    monkeypatch.setattr(settings, "load", lambda: mine)


def _base(tmp_path: Path) -> Path:
    """Cora leads a blind round on one of two sources; Anna worked on both, Ben on the other alone."""
    (tmp_path / "base").mkdir()
    work = ProjectBuilder(tmp_path / "base" / "work.review")
    work.with_themes().with_coder(BEN, "Ben").with_coder(CORA, "Cora")
    project = work.project
    work.with_source(OPEN, "Open").coded("open text", "Benefits").coded("about sleep", "Risks", coder=BEN, memo="mine")
    opened = work.last
    work.with_source(BLIND, "Blind").coded("slept better", "Benefits", memo="it says so")
    work.coded("felt dizzy", "Risks", "Mechanism")
    assert opened is not None
    assert work.last is not None
    _, made = rounds.add_round(project=project, name="Main", blind=True, coder=CORA)
    pairs = [(work.last.id, ANNA), (work.last.id, BEN)]
    assignments.assign(project=project, round_=made, pairs=pairs, coder=CORA)
    appraisal.decide(project=project, source=work.last.id, decision="included", coder=ANNA)
    cases.add_case(project=project, name="Sleepers", sources=[opened.id], coder=ANNA)
    project.close()
    return tmp_path / "base" / "work.review"


def _worked(base: Path, tmp_path: Path) -> Path:
    """A copy in which Ben and Cora did everything that can be done on the blind source."""
    (tmp_path / "worked").mkdir()
    path = Path(shutil.copy(base, tmp_path / "worked" / "work.review"))
    work = ProjectBuilder.__new__(ProjectBuilder)
    work.project = project = open_project(path=path)
    work.last = source = source_lookup.find_source(project=project, name="Blind")
    own = [each.id for each in highlight_lookup.highlights_of(project=project, source=source.id)]
    work.coded("Nobody died", "Benefits", "Regulation", coder=BEN, memo="Ben's memo on the dead")
    theirs = work.highlight
    work.coded("slept better", "Benefits", coder=BEN).coded("Some felt", coder=CORA)
    memos.add_memo(project=project, target_kind="highlight", target=own[0], text="Ben doubts it", coder=BEN)
    memos.add_memo(project=project, target_kind="source", target=source.id, text="Ben on the source", coder=BEN)
    links.link_highlights(project=project, kind="contradicts", a=own[0], b=theirs, coder=BEN)
    links.link_highlights(project=project, kind="supports", a=own[0], b=own[1], coder=BEN)
    appraisal.decide(project=project, source=source.id, decision="excluded", reason="Ben's reason", coder=BEN)
    appraisal.agree(
        project=project, source=source.id, stage="eligibility", decision="excluded", reason="Agreed so", coder=CORA
    )
    (case,) = cases.list_cases(project=project)
    cases.put_into_case(project=project, case=case.id, highlights=[theirs], coder=BEN)
    project.close()
    return path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Both projects, made once; nobody writes to them."""
    folder = tmp_path_factory.mktemp("made")
    base = _base(folder)
    return base, _worked(base, folder)


@pytest.fixture
def base(made: tuple[Path, Path], tmp_path: Path) -> Path:
    (tmp_path / "base").mkdir()
    return Path(shutil.copy(made[0], tmp_path / "base" / "work.review"))


@pytest.fixture
def worked(made: tuple[Path, Path], tmp_path: Path) -> Path:
    (tmp_path / "worked").mkdir()
    return Path(shutil.copy(made[1], tmp_path / "worked" / "work.review"))


def opened(path: Path, viewer: str) -> Project:
    project = open_project(path=path, read_only=True)
    project.look_as(viewer)
    return project


@pytest.fixture
def pair(base: Path, worked: Path) -> Iterator[tuple[Project, Project]]:
    both = opened(base, ANNA), opened(worked, ANNA)
    yield both
    for project in both:
        project.close()


UNTOUCHED = {"things.record_count", "blinding.touched_by", "counting.state"}
"""What counts the records of the file, what says what is hidden, and what tells one state of a connection from another."""
NO_READS = {"hanging.birth_in", "narrowing.codes_of", "things.source_order", "things.texts_with"}
"""Functions that read nothing of a project, or take a question of the caller's own."""


def every_read() -> list[tuple[str, Callable[..., Any]]]:
    found = []
    for module in pkgutil.iter_modules(reads.__path__):
        code = importlib.import_module(f"reviewer.store.reads.{module.name}")
        for name, function in inspect.getmembers(code, inspect.isfunction):
            full = f"{module.name}.{name}"
            if function.__module__ == code.__name__ and not name.startswith("_") and full not in NO_READS:
                found.append((full, function))
    return found


def arguments(project: Project, things: list[str], name: str) -> list[Any]:
    """What a read may be asked for, by the name of its parameter."""
    sources = [each.id for each in source_lookup.list_sources(project=project)]
    book = project.codebook
    filters = [
        ExcerptFilter(), *(ExcerptFilter(codes=(code.id,)) for code in book), ExcerptFilter(tagged=False),
        ExcerptFilter(with_memo=True), ExcerptFilter(statuses=("included",)), ExcerptFilter(coders=(BEN,)),
        ExcerptFilter(sources=(sources[1],)), ExcerptFilter(cases=tuple(c.id for c in cases.list_cases(project=project))),
    ]  # fmt: skip
    if name == "wanted":
        return filters
    return {
        "book": [book], "source": sources, "sources": [sources], "thing": [*sources, *things], "identifier": things,
        "kind": ["highlight", "coding", "memo", "link", "source", "code"], "highlight": things, "target": [None, *things],
        "ids": [None, things], "only": [things, sources], "viewer": [ANNA], "coder": [ANNA, BEN], "coders": [None, [BEN]],
        "hidden": [()], "code": [code.id for code in book], "codes": [[code.id for code in book]], "start": [0], "end": [12],
        "order": ["source", "coder", "newest", "longest"], "most": [1, 5], "conflicts": [None], "named": [[]], "of": [None],
        "round_": [None], "region": [None], "statuses": [("included",), ("conflict",), ("excluded",)], "without": [None],
        "name": ["question"], "sha256": [""], "text": [""], "original": [""], "version": [1], "changeset": things[:1],
        "at": [None], "after": [None], "limit": [100], "guid": things, "reading": [None], "test": [None],
    }[name]  # fmt: skip


def test_every_read_of_the_store_gives_what_it_gives_where_they_did_nothing(pair: tuple[Project, Project]) -> None:
    without, blinded = pair
    things = sorted(blinded.read_whole(lambda connection: [row[0] for row in connection.execute(
        "SELECT id FROM highlight UNION SELECT id FROM coding UNION SELECT id FROM memo UNION SELECT id FROM link"
    )]))  # fmt: skip
    things = [each.hex() if isinstance(each, bytes) else each for each in things]
    assert len(things) > 20
    tried = 0
    for full, read in every_read():
        if full in UNTOUCHED:
            continue
        names = [name for name in inspect.signature(read).parameters if name != "connection"]
        if full == "history.page":
            choices = [[HistoryFilter(), HistoryFilter(kind="coding"), HistoryFilter(coder=BEN)], [None], [100]]
        else:
            choices = [arguments(blinded, things, name) for name in names]
        for values in itertools.product(*choices):
            # Some questions cannot be asked so: then they can be asked of neither.
            outcomes = []
            for project in (without, blinded):
                given = [
                    project.codebook if name == "book" else value for name, value in zip(names, values, strict=True)
                ]
                try:
                    outcomes.append(_plain(project.read(read, *given)))
                except (TypeError, LookupError, AttributeError) as error:
                    outcomes.append(type(error).__name__)
            assert outcomes[0] == outcomes[1], (full, values)
            tried += not isinstance(outcomes[0], str)
    assert tried > 400


def _plain(value: Any) -> Any:
    if isinstance(value, Codebook):
        return list(value)
    return list(value) if isinstance(value, Iterator) else value


VERBS = [
    *(["export", f"-o OUT/x.{ending}"] for ending in ("csv", "xlsx", "html", "md", "json", "docx", "qdpx", "jsonld", "qda")),
    *(["export", f"-o OUT/s.{e}", "--query", "sleep OR slept OR died"] for e in ("csv",)),
    *(["export", "--table", name, "-o", f"OUT/{name}.csv"] for name in ("decisions", "agreements", "cases", "codes", "sources")),
    *(["summary", f"-o OUT/x.{ending}"] for ending in ("html", "md", "docx", "json")),
    *(["search", words] for words in ("code:Benefits", "died", "code:Regulation", "coder:Ben", "memo:Ben", "has:memo")),
    ["search", "--exact", "Nobody"], ["matrix", "--rows", "codes", "--columns", "sources", "-o", "OUT/m.csv"],
    ["matrix", "--rows", "codes", "--columns", "coders", "-o", "OUT/c.csv"], ["info"], ["conflicts"], ["history"], ["flow"],
    ["codebook", "list"], ["cases", "list"], ["notes", "list"], ["agreement"], ["assign", "rounds"],
]  # fmt: skip
KEPT_APART = re.compile(r"[0-9a-f]{64}|\d+ changesets?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?|base|worked")


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: " ".join(verb)[:40])
def test_every_verb_and_format_says_what_it_says_where_they_did_nothing(
    verb: list[str], base: Path, worked: Path, as_anna: None, capfd: pytest.CaptureFixture[str]
) -> None:
    told = []
    for path in (base, worked):
        folder = path.parent / "out"
        folder.mkdir()
        asked = [
            word.replace("OUT", str(folder)) for part in verb[1:] for word in part.split(" ", 1 if "-o " in part else 0)
        ]
        code = program.main([verb[0], str(path), *asked])
        done = capfd.readouterr()
        files = {each.relative_to(folder): each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file()}
        told.append((code, KEPT_APART.sub("", done.out + done.err), files))
    assert told[0][:2] == told[1][:2]
    assert told[0][2].keys() == told[1][2].keys()
    for name, content in told[1][2].items():
        for word in (b"Ben's memo", b"Ben doubts", b"Ben on the source", b"Ben's reason"):
            assert word not in content
        if name.suffix in (".csv", ".html", ".md", ".json", ".jsonld"):
            before, now = (KEPT_APART.sub("", each[2][name].decode()) for each in told)
            assert now == before


def test_a_process_that_exports_apart_is_blind_too(
    base: Path, worked: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(export_apart, "FEW_EXCERPTS", 0)
    monkeypatch.setattr(export_apart, "FEW_IN_SUMMARY", 0)
    found = []
    for path in (base, worked):
        project = opened(path, ANNA)
        _, count = export_apart.excerpts_apart(
            project=project, path=path.with_suffix(".csv"), format="csv", wanted=None, context="none", order="source",
            overwrite=False, progress=Progress(),
        )  # fmt: skip
        export_apart.summary_apart(
            project=project, path=path.with_suffix(".md"), wanted=None, overwrite=False, progress=Progress()
        )
        project.close()
        found.append(
            (count, path.with_suffix(".csv").read_bytes(), KEPT_APART.sub("", path.with_suffix(".md").read_text()))
        )
    assert found[0] == found[1]
    assert found[0][0] == 4


def test_the_lead_sees_all_and_a_lifted_round_shows_all(worked: Path) -> None:
    project = opened(worked, CORA)
    assert project_lookup.totals(project=project).highlights == 7
    assert project.hidden_on == frozenset()
    project.close()
    project = open_project(path=worked)
    project.look_as(ANNA)
    blind = source_lookup.find_source(project=project, name="Blind")
    assert project.hidden_on == {blind.id}
    assert project_lookup.totals(project=project).highlights == 4
    (made,) = rounds.list_rounds(project=project)
    rounds.set_blind(project=project, round_=made.id, blind=False, coder=CORA)
    assert project_lookup.totals(project=project).highlights == 7
    shown = project.shown_anew()
    assert shown.sources == {blind.id}
    assert len(shown.highlights) == 5
    assert not project.shown_anew()
    undo.undo(project=project, coder=CORA)
    assert project_lookup.totals(project=project).highlights == 4
    assert project.shown_anew().sources == {blind.id}
    project.close()


def test_work_goes_on_and_nothing_of_the_file_is_lost(worked: Path, base: Path) -> None:
    project = open_project(path=worked)
    whole = project_lookup.digest(project=project)
    project.look_as(ANNA)
    assert project_lookup.digest(project=project) == whole
    work = ProjectBuilder.__new__(ProjectBuilder)
    work.project, work.last = project, source_lookup.find_source(project=project, name="Blind")
    work.coded("Nobody", "Risks")
    counts = project_lookup.totals(project=project)
    assert counts.highlights == 5
    assert checks.check(project=project).fine
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == whole
    merge.merge_files(project=project, paths=[base], coder=ANNA)
    assert project_lookup.digest(project=project) == whole
    project.close()


def test_what_is_shown_while_the_disk_refuses_is_blind_too(worked: Path) -> None:
    project = open_project(path=worked)
    project.look_as(ANNA)
    project._database.rescue()
    assert project_lookup.totals(project=project).highlights == 4
    with project._database.reading() as connection:
        assert project_lookup.digest(project=project)
        assert project_lookup.totals(project=project).highlights == 4
        assert connection.execute("SELECT count(*) FROM highlight").fetchone() == (4,)
    work = ProjectBuilder.__new__(ProjectBuilder)
    work.project, work.last = project, source_lookup.find_source(project=project, name="Blind")
    work.coded("Nobody", "Risks")
    assert project_lookup.totals(project=project).highlights == 5
    project.retry()
    project.close()


def test_a_file_for_a_blind_coder_has_everything_but_the_work_of_others(worked: Path, tmp_path: Path) -> None:
    project = open_project(path=worked)
    path = tmp_path / "for-anna.review"
    share_project(project=project, path=path, choice=Choice(mine=ANNA, shared=True))
    theirs = open_project(path=path)
    assert {each.title for each in source_lookup.list_sources(project=theirs)} == {"Open", "Blind"}
    assert [code.path for code in theirs.codebook] == [code.path for code in project.codebook]
    assert [each.name for each in rounds.list_rounds(project=theirs)] == ["Main"]
    found = excerpts.list_excerpts(project=theirs)
    assert {each.coder for each in found} == {"Anna"}
    assert len(found) == 3
    body = b"".join(body for _, body in bodies(sqlite3.connect(path)))
    for words in (b"Ben's memo", b"Ben doubts", b"Ben on the source", b"Ben's reason", b"Agreed so"):
        assert words in b"".join(body for _, body in bodies(sqlite3.connect(worked)))
        assert words not in body
    # What Anna does there merges back, and nothing is there twice.
    work = ProjectBuilder.__new__(ProjectBuilder)
    work.project, work.last = theirs, source_lookup.find_source(project=theirs, name="Blind")
    work.coded("Nobody", "Risks")
    theirs.close()
    before = project_lookup.totals(project=project).highlights
    merge.merge_files(project=project, paths=[path], coder=CORA)
    assert project_lookup.totals(project=project).highlights == before + 1
    assert checks.check(project=project).fine
    project.close()


def test_a_file_for_a_coder_without_work_has_sources_and_codes(worked: Path, tmp_path: Path) -> None:
    project = open_project(path=worked)
    people.join(project=project, coder="d" * 32, name="Dora")
    share_project(project=project, path=tmp_path / "dora.review", choice=Choice(mine="d" * 32, shared=True))
    project.close()
    theirs = open_project(path=tmp_path / "dora.review", read_only=True)
    assert len(source_lookup.list_sources(project=theirs)) == 2
    assert len(list(theirs.codebook)) > 20
    assert project_lookup.totals(project=theirs).highlights == 0
    theirs.close()


def test_a_merge_that_brings_a_blind_round_blinds_and_its_undo_shows_again(worked: Path, tmp_path: Path) -> None:
    lifted = Path(shutil.copy(worked, tmp_path / "lifted.review"))
    project = open_project(path=lifted)
    (made,) = rounds.list_rounds(project=project)
    rounds.set_blind(project=project, round_=made.id, blind=False, coder=CORA)
    project.close()
    again = open_project(path=Path(shutil.copy(lifted, tmp_path / "again.review")))
    rounds.set_blind(project=again, round_=made.id, blind=True, coder=CORA)
    again.close()
    project = open_project(path=lifted)
    project.look_as(ANNA)
    assert project_lookup.totals(project=project).highlights == 7
    merge.merge_files(project=project, paths=[tmp_path / "again.review"], coder=ANNA)
    assert project_lookup.totals(project=project).highlights == 4
    assert len(project.shown_anew().sources) == 1
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.totals(project=project).highlights == 7
    project.close()
