"""What a small exchange asks of the file does not grow with the project: counted in steps of SQLite's virtual machine."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from reviewer.services.coding import highlights
from reviewer.services.project import projects
from reviewer.services.project.projects import Project, World
from reviewer.services.shared import source_lookup
from reviewer.services.team import places
from reviewer.services.team.sync import sync
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.store.test_small_actions import Steps, worked_on
from tests.sync.team import TEXT

SMALL, LARGE = 6, 36
"""Sources, each with some highlights."""


def _synced(project: Project, team: Path) -> None:
    with closing(places.open_place(project=project, where=str(team))) as exchange:
        sync(project=project, exchange=exchange, coder=ANNA)


def _asked(folder: Path, sources: int) -> dict[str, int]:
    """Steps of an exchange with nothing new, of one that sends a tag, and of one that takes a tag."""
    team = folder / "team"
    team.mkdir(parents=True)
    project, steps = worked_on(folder, sources)
    _synced(project, team)
    other = places.new_copy(path=folder / "other.review", where=str(team), coder=BEN)
    source = source_lookup.list_sources(project=project)[3].id
    asked = {"nothing": steps.of(lambda: _synced(project, team))}
    highlights.highlight_passage(project=project, source=source, start=9, end=20, coder=ANNA)
    asked["send"] = steps.of(lambda: _synced(project, team))
    highlights.highlight_passage(project=other, source=source, start=9, end=21, coder=BEN)
    _synced(other, team)
    asked["take"] = steps.of(lambda: _synced(project, team))
    project.close()
    other.close()
    return asked


def test_a_small_exchange_does_not_grow_with_the_project(tmp_path: Path) -> None:
    small, large = (_asked(tmp_path / str(size), size) for size in (SMALL, LARGE))
    assert small["nothing"] > 10
    grown = {name: large[name] / small[name] for name in small if large[name] > small[name] * 1.2}
    assert grown == {}


def test_a_first_copy_grows_with_what_comes_and_leaves_no_backup(tmp_path: Path) -> None:
    counts = []
    for sources in (10, 40):
        folder = tmp_path / str(sources)
        (folder / "team").mkdir(parents=True)
        built = ProjectBuilder(folder / "one.review")
        for number in range(sources):
            built.with_source(f"{number} {TEXT}", f"Source {number}")
        _synced(built.project, folder / "team")
        built.project.close()
        steps = Steps()
        copy = places.new_copy(
            path=folder / "two.review", where=str(folder / "team"), coder=BEN, world=World(connect=steps.connect)
        )
        counts.append(steps.count)
        copy.close()
    assert counts[1] < counts[0] * 5
    assert projects.list_backups(path=tmp_path / "40" / "two.review") == []
