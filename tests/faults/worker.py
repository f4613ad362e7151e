"""A program that does a scenario's actions in a folder and says after each what is saved: to be killed while it works."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reviewer.store.file.world import connect_sqlite
from tests.faults.scenarios import project_path, scenario
from tests.faults.verdict import same_world, state_of


def main(folder: Path, name: str) -> None:
    """Prints a line for each action that is in the file."""
    played = scenario(name)
    project = played.open(project_path(folder), same_world(connect_sqlite, 1))
    _say("opened")
    for action in played.actions(folder):
        action(project)
        while not project.retry():
            pass
        _say(state_of(project)[0])
    project.close()
    _say("closed")


def _say(line: str) -> None:
    """Say it, again where the first time was what the test refused."""
    try:
        os.write(1, f"{line}\n".encode())
    except OSError:
        os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
