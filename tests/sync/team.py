"""Laptops of a team that meet in a folder."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

from reviewer.model.team.synced import Synced
from reviewer.services.coding import highlights
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup, source_lookup
from reviewer.services.team import places
from reviewer.services.team.sync import Agree, not_yet, sync
from reviewer.sync.port import Exchange
from tests.builder import ANNA, BEN, ProjectBuilder

TEXT = "Relief came within hours. Nobody knows what a year of it does. Some people felt worse.\n"
CLARA = "c" * 32
CODERS = {"anna": ANNA, "ben": BEN, "clara": CLARA}


class Team:
    """A team folder and the laptops that meet there; `anna` has made the project."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.place = folder / "team"
        self.place.mkdir()
        self.laptops: dict[str, Project] = {}
        (folder / "anna").mkdir()
        built = ProjectBuilder(folder / "anna" / "review.review").with_themes().with_source(TEXT, "Trial")
        self.laptops["anna"] = built.project

    def __getitem__(self, name: str) -> Project:
        return self.laptops[name]

    def joins(self, name: str) -> Project:
        """A laptop that makes its copy of what is in the folder."""
        (self.folder / name).mkdir()
        path = self.folder / name / "review.review"
        self.laptops[name] = places.new_copy(path=path, where=str(self.place), coder=CODERS[name])
        people.join(project=self[name], coder=CODERS[name], name=name.title())
        return self[name]

    def copies(self, name: str, of: str) -> Project:
        """A laptop that got its copy as a file."""
        (self.folder / name).mkdir()
        path = self.folder / name / "review.review"
        shutil.copy(self[of].path, path)
        self.laptops[name] = projects.open_project(path=path)
        return self[name]

    def sync(self, name: str, agree: Agree = not_yet) -> Synced:
        with closing(self.exchange(name)) as exchange:
            return sync(project=self[name], exchange=exchange, coder=CODERS.get(name, ANNA), agree=agree)

    def exchange(self, name: str) -> Exchange:
        return places.open_place(project=self[name], where=str(self.place))

    def tags(self, name: str, start: int, end: int) -> str:
        """A passage of the first source is marked. Returns the id of the highlight."""
        source = source_lookup.list_sources(project=self[name])[0].id
        return highlights.highlight_passage(
            project=self[name], source=source, start=start, end=end, coder=CODERS.get(name, ANNA)
        )[1]

    def digests(self) -> set[str]:
        """The digests of all laptops: one, where all hold the same."""
        return {project_lookup.digest(project=project) for project in self.laptops.values()}

    def all_sync(self) -> None:
        """Everybody meets in the folder, and once more."""
        for _ in range(2):
            for name in self.laptops:
                self.sync(name)

    def files(self) -> list[Path]:
        """The segments in the folder."""
        return sorted(self.place.rglob("*.seg"))

    def close(self) -> None:
        for project in self.laptops.values():
            project.close()
