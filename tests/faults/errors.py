"""Errors of the disk: at every write, truncate, sync and delete of an action the disk refuses, once or until it is mended."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from reviewer.errors import ProjectError, ReviewerError
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from tests.faults.disk import Disk, Event, Refusal
from tests.faults.scenarios import Action, Scenario, files_in, project_path
from tests.faults.verdict import State, Tally, judge, room, same_world, state_of


@dataclass(frozen=True, slots=True)
class Fault:
    """What the disk says. `lasting`: from then on to everything, else once. `only`: to writes alone, as a full disk does."""

    name: str
    error: type[Exception]
    lasting: bool
    only: str = ""

    def refusal(self, step: int) -> Refusal:
        def refuse(number: int, event: Event) -> Exception | None:
            hit = number >= step if self.lasting else number == step
            if hit and (not self.only or event.deed == self.only):
                return self.error(self.name)
            return None

        return refuse


FAULTS = (
    Fault("disk error once", apsw.IOError, False),
    Fault("disk error until mended", apsw.IOError, True),
    Fault("disk full once", apsw.FullError, False, "write"),
    Fault("disk full until mended", apsw.FullError, True, "write"),
)


class Stage:
    """One action of a scenario, played again and again from the same files."""

    def __init__(self, scenario: Scenario, number: int) -> None:
        self.scenario = scenario
        self.number = number
        self.story = f"action {number} of {scenario.name}"

    def play(self, fault: Fault, tally: Tally, *, every: int = 1, first: int = 0) -> None:
        """The fault at every `every`-th step of the action, beginning with step `first`."""
        with room() as folder:
            self.scenario.ready(folder)
            actions = self.scenario.actions(folder)
            disk = Disk(folder)
            project = self._open(folder, disk)
            for action in actions[: self.number]:
                action(project)
            project.close()
            disk.remove()
            before = files_in(folder)
            total = self._wanted(folder, actions[self.number], before)
            for step in range(first, total, every):
                self._once(folder, actions[self.number], before, fault, step, tally)

    def _open(self, folder: Path, disk: Disk) -> Project:
        return self.scenario.open(project_path(folder), same_world(disk.connect, 1))

    def _again(self, folder: Path, before: dict[str, bytes], disk: Disk) -> Project:
        for path in folder.glob("review.review*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for name, content in before.items():
            (folder / name).write_bytes(content)
        return projects.open_project(path=project_path(folder), world=same_world(disk.connect, 2))

    def _wanted(self, folder: Path, action: Action, before: dict[str, bytes]) -> int:
        """Play it without a fault: note the states before and after; returns how many steps can fail."""
        disk = Disk(folder)
        project = self._again(folder, before, disk)
        self.before = state_of(project)
        disk.count_from_here()
        action(project)
        steps_taken = disk.count_from_here()
        self.after = state_of(project)
        project.close()
        disk.remove()
        return steps_taken

    def _once(
        self, folder: Path, action: Action, before: dict[str, bytes], fault: Fault, step: int, tally: Tally
    ) -> None:
        story = f"{fault.name} at step {step} of {self.story}"
        disk = Disk(folder)
        project = self._again(folder, before, disk)
        disk.count_from_here()
        disk.refuse = fault.refusal(step)
        refused = _refused(action, project)
        if not disk.refused:
            project.close()
            disk.remove()
            return
        tally.injected += 1
        for problem in self._problems(project, action, disk, refused):
            tally.loses(f"{story}: {problem}")
            break
        else:
            tally.opened += 1
        disk.refuse = None
        project.close()
        disk.remove()

    def _problems(self, project: Project, action: Action, disk: Disk, refused: str) -> Iterator[str]:
        if refused and not self.scenario.refusable:
            yield f"the change was not kept: {refused}"
        if not refused and state_of(project) != self.after:
            yield "the change is not shown"
        if self._killed_now(project.path) not in (self.before, self.after):
            yield "the file is half written"
        disk.refuse = None
        if not project.retry():
            yield f"it does not land: {project.notice}"
        if refused:
            if state_of(project) not in (self.before, self.after):
                yield "part of what was refused is there"
            action(project)
        if project.unsaved or project._database.rescued:
            yield "it still says that something is not saved"
        if state_of(project) != self.after or self._killed_now(project.path) != self.after:
            yield "what landed is not what was done"

    def _killed_now(self, path: Path) -> State | None:
        """The state that a copy of the file and its journal opens to: as if the program died at this moment."""
        with room() as folder:
            for name, content in files_in(path.parent).items():
                (folder / name).write_bytes(content)
            tally = Tally("copy")
            found = judge(project_path(folder), [], tally, "copy")
            return (found.digest, found.undo, len(found.records)) if found and not tally.lost else None


def _refused(action: Action, project: Project) -> str:
    try:
        action(project)
    except ProjectError as error:
        return str(error)
    return ""


def refuse_everywhere(scenario: Scenario, fault: Fault, *, every: int = 1, first: int = 0) -> Tally:
    """The fault at every step of every action of a scenario."""
    tally = Tally(f"{fault.name} while {scenario.name}")
    with room() as folder:
        scenario.ready(folder)
        count = len(scenario.actions(folder))
    for number in range(count):
        Stage(scenario, number).play(fault, tally, every=every, first=first)
    return tally


def refuse_opening(scenario: Scenario, fault: Fault, *, every: int = 1) -> Tally:
    """The fault at every step of making or upgrading a project: told in a sentence, and done the next time."""
    tally = Tally(f"{fault.name} while {scenario.name}")
    with room() as source:
        scenario.ready(source)
        before = files_in(source)
    wanted, total = _opened(scenario, before, None, tally)
    for step in range(0, total, every):
        found, _ = _opened(scenario, before, fault.refusal(step), tally)
        if found != wanted:
            tally.loses(f"{fault.name} at step {step} of {scenario.name}: the project is not what it was")
    return tally


def _opened(
    scenario: Scenario, before: dict[str, bytes], refuse: Refusal | None, tally: Tally
) -> tuple[State | None, int]:
    """Open with the fault, mend the disk, and open again: the state then, and how many steps the first time took."""
    with room() as folder:
        for name, content in before.items():
            (folder / name).write_bytes(content)
        disk = Disk(folder)
        disk.refuse = refuse
        project = None
        with contextlib.suppress(ReviewerError):
            project = scenario.open(project_path(folder), same_world(disk.connect, 1))
        total = disk.count_from_here()
        disk.refuse = None
        if refuse is not None:
            tally.injected += 1
        if project is None:
            project = scenario.open(project_path(folder), same_world(disk.connect, 1))
        landed = project.retry()
        state = state_of(project)
        project.close()
        disk.remove()
        found = judge(project_path(folder), [], Tally("copy"), "")
        whole = landed and found is not None and (found.digest, found.undo, len(found.records)) == state
        if refuse is not None:
            tally.opened += whole
        return (state if whole else None), total
