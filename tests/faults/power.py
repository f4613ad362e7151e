"""Power cuts: a scenario runs on a watched disk, then every folder that a cut at any moment may leave is opened."""

from __future__ import annotations

import random
from collections.abc import Iterator

from reviewer.services.project.projects import World
from tests.faults.disk import Disk, Event
from tests.faults.images import Image, cuts
from tests.faults.scenarios import Scenario, files_in, project_path
from tests.faults.verdict import Snapshot, Tally, judge, room, snapshot

_KEPT = ("review.review", "review.review-journal")


class Recording:
    """A scenario as the disk saw it: the files before, all events, and after how many of them which state was promised."""

    def __init__(self, scenario: Scenario, **disk: object) -> None:
        self.name = scenario.name
        with room() as folder:
            scenario.ready(folder)
            self.before = files_in(folder)
            watched = Disk(folder, **disk)  # type: ignore[arg-type]
            self.promises: list[tuple[int, Snapshot]] = []
            project = scenario.open(project_path(folder), World(connect=watched.connect))
            self._promise(watched, snapshot(project))
            for action in scenario.actions(folder):
                action(project)
                self._promise(watched, snapshot(project))
            project.close()
            watched.remove()
            self.events: list[Event] = [event for event in watched.events if event.name in _KEPT]

    def _promise(self, disk: Disk, state: Snapshot) -> None:
        self.promises.append((sum(event.name in _KEPT for event in disk.events), state))

    def allowed(self, moment: int) -> list[Snapshot]:
        """The last state promised by then, and the next one, which may be there already."""
        last = max((n for n, (at, _) in enumerate(self.promises) if at <= moment), default=-1)
        return [state for _, state in self.promises[max(last, 0) : last + 2]]

    def promised(self, moment: int) -> bool:
        """Whether anything was promised by then: before a project is made there is nothing to lose."""
        return bool(self.before) or self.promises[0][0] <= moment

    def cuts(self, *, seed: int, each: int, every: int) -> Iterator[tuple[int, Image]]:
        return cuts(self.before, self.events, chance=random.Random(seed), each=each, every=every)


def cut_power(scenario: Scenario, *, seed: int = 0, each: int = 5, every: int = 1, **disk: object) -> Tally:
    """Cut the power at every moment of a scenario. `each` images a moment, only every `every`-th moment."""
    recording = Recording(scenario, **disk)
    tally = Tally(f"power cut while {scenario.name}")
    for moment, image in recording.cuts(seed=seed, each=each, every=every):
        with room() as folder:
            for name, content in image.items():
                (folder / name).write_bytes(content)
            story = f"cut after {moment} of {len(recording.events)}"
            judge(project_path(folder), recording.allowed(moment), tally, story, must_open=recording.promised(moment))
    return tally
