"""Two people's hands on one open project: every pair of intents at once, in two threads, from the same beginning."""

from __future__ import annotations

import itertools
import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from reviewer.errors import ReviewerError
from reviewer.model.coding.code import Definition
from reviewer.model.sources.imported import ImportedSource
from reviewer.services.coding import codebook_files, codes, highlights, links
from reviewer.services.evidence import excerpts, synthesis, templates, versions
from reviewer.services.project import checks, history, projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, people, project_lookup, source_lookup
from reviewer.services.sources import appraisal, checklists, corrected_text, import_sources, purge, sources
from reviewer.services.team import merge
from reviewer.store.log import digests
from reviewer.store.team.purge import tombstones
from tests.builder import ANNA, BEN, ProjectBuilder

TEXT = "Some felt better within hours. Others did not. Nobody knows what a year of it does.\n\nDoses differed."


@dataclass(frozen=True)
class Scene:
    """The ids in the project that every pair begins from, and a teammate's copy of it."""

    path: Path
    other: Path
    source: str
    second: str
    code: str
    sub: str
    highlight: str
    theirs: str


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    folder = tmp_path_factory.mktemp("races")
    builder = ProjectBuilder(folder / "p.review").with_coder(BEN, "Ben").with_source("A second text.", title="Second")
    second = builder.last.id if builder.last else ""
    builder.with_source(TEXT, title="First").coded("better within hours", "Benefits/Rapid", memo="which?")
    mine = builder.highlight
    builder.coded("Others did not", "Risks", coder=BEN)
    theirs = builder.highlight
    made = Scene(
        folder / "p.review",
        folder / "other.review",
        builder.last.id if builder.last else "",
        second,
        builder.code("Benefits"),
        builder.code("Benefits/Rapid"),
        mine,
        theirs,
    )
    builder.project.close()
    shutil.copy(made.path, made.other)
    other = projects.open_project(path=made.other)
    codes.rename_code(project=other, code=made.sub, name="Fast", coder=BEN)
    codes.add_code(project=other, name="Costs", coder=BEN)
    other.close()
    return made


Intent = Callable[[Project, Scene], object]


def _imported(text: str, name: str) -> ImportedSource:
    return ImportedSource(text, name, f"{name}.txt", "text/plain", "text", "utf-8", text.encode())


INTENTS: dict[str, Intent] = {
    "tag": lambda p, s: highlights.highlight_passage(
        project=p, source=s.source, start=5, end=16, coder=ANNA, codes=[s.code], memo="m"
    ),
    "tag with a new code": lambda p, s: highlights.highlight_passage(
        project=p, source=s.source, start=47, end=60, coder=ANNA, new_code=("Costs", None)
    ),
    "tag a highlight": lambda p, s: highlights.tag_highlight(project=p, highlight=s.theirs, codes=[s.sub], coder=ANNA),
    "untag": lambda p, s: highlights.untag_highlight(project=p, highlight=s.highlight, code=s.sub, coder=ANNA),
    "move ends": lambda p, s: highlights.move_ends(project=p, highlight=s.highlight, start=0, end=9, coder=ANNA),
    "delete a highlight": lambda p, s: highlights.delete_highlights(project=p, ids=[s.highlight], coder=ANNA),
    "memo": lambda p, s: highlights.write_memo(project=p, target_kind="code", target=s.code, text="A memo", coder=ANNA),
    "recode": lambda p, s: highlights.recode(project=p, ids=[s.highlight], add=s.code, remove=s.sub, coder=ANNA),
    "code hits": lambda p, s: highlights.highlight_passages(
        project=p, passages=[(s.source, 0, 4), (s.second, 0, 8)], code=s.code, coder=ANNA
    ),
    "code from the command line": lambda p, s: highlights.code_quote(
        project=p, source="First", quote="a year", codes=["Costs/Time"], coder="Cleo"
    ),
    "add a code": lambda p, s: codes.add_code(project=p, name="Costs", coder=ANNA),
    "rename a code": lambda p, s: codes.rename_code(project=p, code=s.code, name="Costs", coder=ANNA),
    "define a code": lambda p, s: codes.define_code(
        project=p, code=s.code, definition=Definition(use="Always", avoid="", example=""), coder=ANNA
    ),
    "shortcut": lambda p, s: codes.set_shortcut(project=p, code=s.sub, shortcut="1", coder=ANNA),
    "move a code": lambda p, s: codes.move_code(project=p, code=s.sub, parent=None, coder=ANNA),
    "merge codes": lambda p, s: codes.merge_codes(project=p, code=s.sub, into=s.code, coder=ANNA),
    "delete a code": lambda p, s: codes.delete_code(project=p, code=s.code, coder=ANNA),
    "template": lambda p, s: codebook_files.apply_template(project=p, coder=ANNA),
    "link": lambda p, s: links.link_highlights(project=p, kind="contradicts", a=s.highlight, b=s.theirs, coder=ANNA),
    "import": lambda p, s: import_sources.add_imported(
        project=p, imported=[(Path("n.txt"), _imported("A new text.", "n"))], coder=ANNA
    ),
    "correct a text": lambda p, s: corrected_text.replace_text(
        project=p, source=s.source, imported=_imported(TEXT.replace("Doses", "The doses"), "First"), coder=ANNA
    ),
    "remove a source": lambda p, s: sources.remove_source(project=p, source=s.source, coder=ANNA),
    "purge": lambda p, s: purge.purge_source(project=p, source=s.source, confirm="First", coder=ANNA),
    "attribute": lambda p, s: sources.set_attribute(
        project=p, source=s.source, name="country", type_="text", value="Peru", coder=ANNA
    ),
    "include": lambda p, s: appraisal.decide(project=p, source=s.source, decision="included", coder=ANNA),
    "checklist": lambda p, s: appraisal.answer(
        project=p,
        source=s.source,
        checklist=(held := checklists.built_in()),
        key=held.items[0].key,
        text="yes",
        coder=ANNA,
    ),
    "synthesis": lambda p, s: synthesis.write_synthesis(project=p, text="On it.", code=s.code, coder=ANNA),
    "reasons": lambda p, s: appraisal.set_reasons(project=p, reasons=["none"], coder=ANNA),
    "template of summaries": lambda p, s: templates.set_summary_template(
        project=p, template=templates.Template(accent="#112233"), coder=ANNA
    ),
    "freeze": lambda p, s: versions.freeze(project=p, name="Draft", coder=ANNA),
    "join": lambda p, s: people.coder_named(project=p, name="Cleo"),
    "unify": lambda p, s: people.unify_coders(project=p, pairs=[(ANNA, BEN)], coder=ANNA),
    "undo": lambda p, s: undo.undo(project=p, coder=ANNA),
    "merge": lambda p, s: merge.merge_files(project=p, paths=[s.other], coder=ANNA),
}
PAIRS = list(itertools.combinations_with_replacement(INTENTS, 2))


@pytest.fixture
def project(scene: Scene, tmp_path: Path) -> Iterator[Project]:
    opened = projects.open_project(path=Path(shutil.copy(scene.path, tmp_path / "p.review")))
    yield opened
    opened.close()


def at_once(project: Project, scene: Scene, *names: str) -> list[BaseException]:
    """Run intents side by side; returns what was refused. Anything but a sentence for the user is raised."""
    ready = threading.Barrier(len(names))

    def work(name: str) -> None:
        ready.wait()
        INTENTS[name](project, scene)

    with ThreadPoolExecutor(len(names)) as pool:
        done = [pool.submit(work, name) for name in names]
        errors = [each.exception(60) for each in done]
    refused = [error for error in errors if error is not None]
    for error in refused:
        if not isinstance(error, ReviewerError):
            raise error
    return refused


def in_turn(scene: Scene, path: Path, *names: str) -> object:
    """What comes of it when one is done after the other, on a copy."""
    project = projects.open_project(path=Path(shutil.copy(scene.path, path)))
    refused: list[BaseException] = []
    for name in names:
        try:
            INTENTS[name](project, scene)
        except ReviewerError as error:
            refused.append(error)
    found = outcome_of(project, refused)
    project.close()
    return found


def outcome_of(project: Project, refused: list[BaseException]) -> object:
    """What a user sees of a project, but for ids and times: all that can be compared between two runs."""
    book = {code.id: code for code in project.codebook}
    listed = excerpts.list_excerpts(project=project)
    entries = Counter(
        (entry.what, str(entry.label), entry.coder) for entry in history.history(project=project) if entry.label
    )
    return (
        len(refused),
        sorted((code.path, code.colour, code.shortcut, str(code.definition)) for code in book.values()),
        sorted((e.source_title, e.start, e.quote, e.coder, e.memo, *sorted(c.path for c in e.codes)) for e in listed),
        sorted((s.title, s.sha256, str(s.attributes)) for s in source_lookup.list_sources(project=project)),
        sorted((m.target_kind, m.text) for m in highlight_lookup.memos(project=project)),
        sorted(coder.name for coder in people.list_coders(project=project)),
        sorted((c.sort, c.kind, c.title) for c in project_lookup.list_conflicts(project=project)),
        sorted(map(str, synthesis.syntheses(project=project).values())),
        len(highlight_lookup.list_links(project=project)),
        sorted((a.decision, str(a.answers)) for a in source_lookup.appraisals(project=project)),
        [str(label) for label in project.steps()],
        entries,
    )


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=lambda name: name)
def test_two_intents_at_once_do_what_they_do_one_after_the_other(
    project: Project, scene: Scene, tmp_path: Path, one: str, other: str
) -> None:
    refused = at_once(project, scene, one, other)
    assert outcome_of(project, refused) in (
        in_turn(scene, tmp_path / "one.review", one, other),
        in_turn(scene, tmp_path / "other.review", other, one),
    )
    siblings = Counter((code.parent, code.name.casefold()) for code in project.codebook)
    assert "merge" in (one, other) or max(siblings.values()) == 1
    names = Counter(coder.name for coder in people.list_coders(project=project))
    assert max(names.values()) == 1
    assert project.read(digests.projected_digest) == project.read(digests.log_digest)
    assert checks.check(project=project).problems == ()


@pytest.mark.parametrize("name", [name for name in INTENTS if name not in ("purge", "merge")])
def test_nothing_is_written_on_a_source_while_it_is_purged(project: Project, scene: Scene, name: str) -> None:
    for _ in range(3):
        at_once(project, scene, "purge", name, name)
    assert name == "remove a source" or project.read(tombstones)
    if project.read(tombstones):
        assert b"better within hours" not in project.path.read_bytes()
    assert checks.check(project=project).problems == ()


def test_one_name_is_given_once_however_many_ask_for_it(project: Project) -> None:
    refused: list[ReviewerError] = []

    def add(names: list[str]) -> None:
        for name in names:
            try:
                codes.add_code(project=project, name=name, coder=ANNA)
            except ReviewerError as error:
                refused.append(error)

    names = [f"Code {number}" for number in range(60)]
    threads = [threading.Thread(target=add, args=(names,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made = Counter(code.name for code in project.codebook if code.name.startswith("Code "))
    assert made == Counter(names)
    assert len(refused) == 60


def test_a_read_behind_a_long_read_and_a_write_waits_for_neither(project: Project, scene: Scene) -> None:
    reading, done = threading.Event(), threading.Event()
    order: list[str] = []

    def long_read(connection: object) -> None:
        reading.set()
        done.wait(30)
        order.append("long read")

    def write() -> None:
        codes.add_code(project=project, name="Later", coder=ANNA)
        order.append("write")

    threads = [threading.Thread(target=project.read, args=(long_read,)), threading.Thread(target=write)]
    threads[0].start()
    assert reading.wait(10)
    threads[1].start()
    threads[1].join(0.3)
    found = highlight_lookup.highlights(project=project, ids=[scene.highlight])
    order.append("point read")
    done.set()
    for thread in threads:
        thread.join(30)
    assert [each.id for each in found] == [scene.highlight]
    assert order == ["point read", "long read", "write"]
