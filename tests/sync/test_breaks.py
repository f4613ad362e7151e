"""Laptops work at random, each with a team folder that a program keeps in step badly; whatever breaks, all come to one digest.

`make soak` tries longer histories and other seeds.
"""

from __future__ import annotations

import os
import random
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from reviewer.errors import ReviewerError
from reviewer.services.coding import codes, highlights
from reviewer.services.project import projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import purge
from reviewer.services.team import merge
from reviewer.services.team.sync import sync
from reviewer.sync.folder.exchange import FolderExchange
from tests.builder import ProjectBuilder
from tests.kept import bodies, opened
from tests.sync.breaking import BreakingDisk, Cloud, Stopped
from tests.sync.team import TEXT

_SOAK = int(os.environ.get("REVIEWER_EXAMPLES", "0"))
SEEDS = range(100, 110) if _SOAK else range(2)
STEPS, LAPTOPS = (300, 8) if _SOAK else (45, 3)


@dataclass
class Laptop:
    """A copy of the project, its coder, and its own view of the team folder."""

    project: Project
    coder: str
    folder: Path
    disk: BreakingDisk
    number: int

    def exchange(self) -> FolderExchange:
        identifier = project_lookup.details(project=self.project).id
        return FolderExchange(self.folder, identifier, f"{self.number:032x}", disk=self.disk)

    def sync(self) -> None:
        """Meet the others, or break in the middle of it."""
        with suppress(Stopped, ReviewerError), closing(self.exchange()) as exchange:
            sync(project=self.project, exchange=exchange, coder=self.coder, agree=lambda _: True)

    def log(self) -> set[bytes]:
        with closing(opened(self.project.path)) as connection:
            return {key for key, _ in bodies(connection)}


def _laptops(folder: Path, chance: random.Random) -> list[Laptop]:
    base = ProjectBuilder(folder / "base.review").with_themes()
    base.with_source(TEXT * 3, "Trial").with_source(f"{TEXT}Another.\n", "Survey")
    base.project.close()
    made = []
    for number in range(LAPTOPS):
        home = folder / str(number)
        (home / "team").mkdir(parents=True)
        shutil.copy(folder / "base.review", home / "review.review")
        project = projects.open_project(path=home / "review.review")
        made.append(Laptop(project, f"{number + 10:032x}", home / "team", BreakingDisk(chance), number))
    return made


def _works(laptop: Laptop, chance: random.Random) -> None:
    """One thing that a coder does."""
    by = {"project": laptop.project, "coder": laptop.coder}
    source = chance.choice(source_lookup.list_sources(project=laptop.project)).id
    there = highlight_lookup.highlights_of(project=laptop.project, source=source)
    book = codes.codebook(project=laptop.project).codes
    what = chance.randrange(6)
    with suppress(ReviewerError):
        if what <= 2 or not there:
            start = chance.randrange(60)
            highlights.highlight_passage(
                source=source, start=start, end=start + 9, codes=[chance.choice(book).id], **by
            )
        elif what == 3:
            highlights.delete_highlights(ids=[chance.choice(there).id], **by)
        elif what == 4:
            codes.rename_code(code=chance.choice(book).id, name=f"Code {chance.randrange(99)}", **by)
        else:
            undo.undo(**by)


def _others(laptop: Laptop, laptops: list[Laptop]) -> list[Path]:
    return [each.project.path for each in laptops if each is not laptop]


def _merged_by_hand(laptops: list[Laptop], folder: Path) -> str:
    """The digest of what merging all copies as files gives."""
    path = folder / "by hand.review"
    shutil.copy(laptops[0].project.path, path)
    with closing(projects.open_project(path=path)) as project:
        merge.merge_files(project=project, paths=_others(laptops[0], laptops))
        return project_lookup.digest(project=project)


def _all_meet(laptops: list[Laptop], cloud: Cloud) -> None:
    """Nothing breaks any more, and everything arrives."""
    for _ in range(4):
        for laptop in laptops:
            laptop.disk.breaks_in(-1)
            laptop.sync()
            cloud.brings(laptop.folder, everything=True)


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_breaks_all_come_to_one(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    laptops, cloud = _laptops(tmp_path, chance), Cloud(chance)
    saved: dict[int, set[bytes]] = {each.number: set() for each in laptops}
    for _ in range(STEPS):
        laptop = chance.choice(laptops)
        for _ in range(chance.randrange(4)):
            _works(laptop, chance)
        if chance.random() < 0.08:
            # Somebody brings a copy by hand; undo may take that back, as long as it has not been exchanged.
            merge.merge_files(project=laptop.project, paths=[chance.choice(_others(laptop, laptops))])
        saved[laptop.number] |= laptop.log()
        if chance.random() < 0.7:
            laptop.disk.breaks_in(chance.randrange(1, 30))
        laptop.sync()
        cloud.brings(laptop.folder)
    _all_meet(laptops, cloud)
    assert sum(each.disk.broke for each in laptops) > STEPS // 5
    by_hand = _merged_by_hand(laptops, tmp_path)
    assert {project_lookup.digest(project=each.project) for each in laptops} == {by_hand}
    for laptop in laptops:
        assert set().union(*saved.values()) <= laptop.log()
        laptop.project.close()


def test_a_purge_goes_through_too(tmp_path: Path) -> None:
    chance = random.Random(7)
    laptops, cloud = _laptops(tmp_path, chance), Cloud(chance)
    for step in range(30):
        laptop = chance.choice(laptops)
        _works(laptop, chance)
        if step == 12:
            survey = next(s for s in source_lookup.list_sources(project=laptop.project) if s.title == "Survey")
            purge.purge_source(project=laptop.project, source=survey.id, confirm="Survey", coder=laptop.coder)
        laptop.disk.breaks_in(chance.randrange(1, 60))
        laptop.sync()
        cloud.brings(laptop.folder)
    _all_meet(laptops, cloud)
    assert {project_lookup.digest(project=each.project) for each in laptops} == {_merged_by_hand(laptops, tmp_path)}
    for laptop in laptops:
        assert [each.title for each in source_lookup.list_sources(project=laptop.project)] == ["Trial"]
        laptop.project.close()
