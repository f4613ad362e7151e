"""What must hold after every fault: the project opens, checks clean, and is exactly the state of an acknowledged action."""

from __future__ import annotations

import itertools
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.errors import ReviewerError
from reviewer.services.project import checks, projects
from reviewer.services.project.projects import Project, World
from reviewer.store.file.world import Connect
from reviewer.store.log import digests, steps


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything a project holds, to compare: records, texts, state and conflicts, and what can be undone."""

    records: frozenset[bytes]
    texts: frozenset[str]
    digest: str
    undo: tuple[str, str]


def snapshot(project: Project) -> Snapshot:
    return Snapshot(
        project.read(lambda c: frozenset(row[0] for row in c.execute("SELECT id FROM changeset"))),
        project.read(lambda c: frozenset(row[0] for row in c.execute("SELECT sha256 FROM text"))),
        project.read(digests.projected_digest),
        project.read(steps.labels),
    )


State = tuple[str, tuple[str, str], int]


def same_world(connect: Connect, seed: int) -> World:
    """Time and randomness that are the same in every run."""
    clock, chance = itertools.count(1_700_000_000_000), random.Random(seed)
    return World(lambda: next(clock), chance.randbytes, connect)


def state_of(project: Project) -> State:
    """What the user sees: the digest, what can be undone, and how many records there are."""
    count = project.read(lambda c: int(c.execute("SELECT count(*) FROM changeset").fetchone()[0]))
    return project.read(digests.projected_digest), project.read(steps.labels), count


@dataclass
class Tally:
    """How often one kind of fault was tried and what came of it. `lost` must be 0."""

    kind: str
    injected: int = 0
    opened: int = 0
    lost: int = 0
    cannot: str = ""
    stories: list[str] = field(default_factory=list)

    def loses(self, story: str) -> None:
        self.lost += 1
        if len(self.stories) < 20:
            self.stories.append(f"{self.kind}: {story}")

    def add(self, other: Tally) -> None:
        self.injected += other.injected
        self.opened += other.opened
        self.lost += other.lost
        self.stories += other.stories
        self.cannot = self.cannot or other.cannot

    def row(self) -> str:
        if self.cannot:
            return f"{self.kind:<58} not on this machine: {self.cannot}"
        return f"{self.kind:<58} {self.injected:>9,} {self.opened:>9,} {self.lost:>6,}"


HEAD = f"{'kind of fault':<58} {'injected':>9} {'opened':>9} {'lost':>6}"


@contextmanager
def room() -> Iterator[Path]:
    """A folder in memory where the machine has one, else where temporary files go."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None)).resolve()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def judge(path: Path, allowed: list[Snapshot], tally: Tally, story: str, *, must_open: bool = True) -> Snapshot | None:
    """Open a project as a user would after a fault and hold it against the states it may be in (none: any whole one)."""
    tally.injected += 1
    try:
        project = projects.open_project(path=path)
    except ReviewerError as error:
        if must_open:
            tally.loses(f"{story}: does not open: {error}")
        return None
    tally.opened += 1
    try:
        report = checks.check(project=project)
        found = snapshot(project)
        gone = len(allowed[0].records - found.records) if allowed else 0
        if not report.fine:
            tally.loses(f"{story}: {report.problems[0]}")
        elif allowed and found not in allowed and must_open:
            tally.loses(
                f"{story}: {gone} acknowledged records are gone" if gone else f"{story}: part of an action is there"
            )
        return found
    except ReviewerError as error:
        tally.loses(f"{story}: cannot be read: {error}")
        return None
    finally:
        project.close()
