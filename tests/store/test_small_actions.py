"""What one action asks of the file does not grow with the project: counted in steps of SQLite's virtual machine."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.services.coding import codes, highlights
from reviewer.services.evidence.coverage import coverage
from reviewer.services.project import history, undo
from reviewer.services.project.projects import Project, World
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.store.file.world import connect_sqlite
from tests.builder import ANNA, ProjectBuilder

TEXT = "Relief came within hours. Nobody knows what a year of it does. Some people felt worse.\n"
SMALL, LARGE = 8, 80
"""Sources; each has three highlights of which one was deleted again, every action a changeset and a step of undo."""


class Steps:
    """Connections that count the steps SQLite takes on them."""

    def __init__(self) -> None:
        self.count = 0

    def connect(self, uri: str) -> sqlite3.Connection:
        connection = connect_sqlite(uri)
        connection.set_progress_handler(self._step, 1)
        return connection

    def _step(self) -> int:
        self.count += 1
        return 0

    def of(self, work: Callable[[], object]) -> int:
        before = self.count
        work()
        return self.count - before


def worked_on(folder: Path, sources: int) -> tuple[Project, Steps]:
    """A project of so many sources, some of whose highlights were deleted, tagged otherwise or written on."""
    steps = Steps()
    built = ProjectBuilder(folder / f"{sources}.review", World(connect=steps.connect))
    built.with_code("Risks").with_code("Benefits")
    for number in range(sources):
        built.with_source(f"{number}\n\n{TEXT}", title=f"Source {number}")
        built.coded("Relief", "Benefits", memo="Good.").coded("a year", "Risks").coded("worse", "Risks")
        highlights.delete_highlights(project=built.project, ids=[built.highlight], coder=ANNA)
    return built.project, steps


def first(project: Project) -> str:
    source = source_lookup.list_sources(project=project)[4].id
    return highlight_lookup.highlights_of(project=project, source=source)[0].id


def actions(project: Project) -> dict[str, Callable[[], object]]:
    """Small actions; what each needs to know is looked up before it is counted."""
    source, mark, risks, benefits = (
        source_lookup.list_sources(project=project)[3].id,
        first(project),
        codes.code_at(project=project, path="Risks").id,
        codes.code_at(project=project, path="Benefits").id,
    )
    by = {"project": project, "coder": ANNA}
    return {
        "tag a passage": lambda: highlights.highlight_passage(source=source, start=9, end=20, codes=[risks], **by),
        "tag a highlight": lambda: highlights.tag_highlight(highlight=mark, codes=[risks], **by),
        "untag it": lambda: highlights.untag_highlight(highlight=mark, code=benefits, **by),
        "move its ends": lambda: highlights.move_ends(highlight=mark, start=4, end=12, **by),
        "write on it": lambda: highlights.write_memo(target_kind="highlight", target=mark, text="Bad.", **by),
        "delete it": lambda: highlights.delete_highlights(ids=[mark], **by),
        "undo": lambda: undo.undo(**by),
        "undo again": lambda: undo.undo(**by),
        "redo": lambda: undo.redo(**by),
        "after an undo": lambda: highlights.highlight_passage(source=source, start=30, end=40, codes=[risks], **by),
        "read on after a tag": lambda: read_after_a_tag(project, source, mark),
        "rename a code": lambda: codes.rename_code(code=risks, name="Harms", **by),
    }


def read_after_a_tag(project: Project, source: str, mark: str) -> None:
    """What the window shows anew when one passage was tagged."""
    codes.counts(project=project)
    codes.counts(project=project, coders=[ANNA])
    project_lookup.totals(project=project)
    source_lookup.highlight_count(project=project, source=source)
    highlight_lookup.highlights_of(project=project, source=source)
    coverage(project=project, sources=[source])
    history.history(project=project, thing=mark, limit=5)


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> dict[int, dict[str, int]]:
    """The steps of each action in the small and in the large project."""
    by_size = {}
    for sources in (SMALL, LARGE):
        project, steps = worked_on(tmp_path_factory.mktemp("steps"), sources)
        by_size[sources] = {name: steps.of(action) for name, action in actions(project).items()}
        project.close()
    return by_size


def test_no_small_action_does_more_in_a_larger_project(counted: dict[int, dict[str, int]]) -> None:
    small, large = counted[SMALL], counted[LARGE]
    # Ten times as much is there; a table that is gone through would take far more than a few steps more.
    grown = {name: (small[name], large[name]) for name in small if large[name] > small[name] * 1.1 + 20}
    assert not grown
