"""Starts the process that checks a project, hears how far it is and what it found, and ends it when that is stopped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

import reviewer
from reviewer.errors import ReviewerError
from reviewer.progress import Progress
from reviewer.services.project.checks import CheckReport
from reviewer.store.rescue.newer import Mark

CHILD_OPTION = "--check-child"
"""How a frozen program is told to be the checking process; its next arguments are the file and the mark as JSON."""
_BEAT_SECONDS = 0.05
"""So soon a stop is noticed."""


def child_command(path: Path, mark: Mark | None) -> list[str]:
    """How to start the checking process, from Python or from the frozen program."""
    given = [str(path), json.dumps(asdict(mark) if mark is not None else None)]
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_OPTION, *given]
    return [sys.executable, "-m", "reviewer.services.project.check_child", *given]


def checked_apart(path: Path, mark: Mark | None, progress: Progress) -> tuple[CheckReport, bool]:
    """Check what came after a mark, or everything; returns what was found, and whether everything was looked at.

    Raises Cancelled, or ReviewerError where the check does not come to its end.
    """
    said = None
    with _child(path, mark) as output:
        for line in _lines(output, progress):
            value = json.loads(line)
            if "refused" in value:
                raise ReviewerError(value["refused"])
            if "report" in value:
                said = value
            elif value["done"]:
                progress.step(value["done"] - progress.done)
            else:
                progress.start(value["label"], value["total"])
    if said is None:
        raise ReviewerError("The check of the file did not come to its end; check it again.")
    return _report_of(said["report"]), bool(said["whole"])


def _report_of(values: dict[str, Any]) -> CheckReport:
    """What the child wrote as JSON, which has lists alone."""
    plain: dict[str, Any] = {name: tuple(each) if isinstance(each, list) else each for name, each in values.items()}
    return CheckReport(**plain)


@contextmanager
def _child(path: Path, mark: Mark | None) -> Iterator[IO[bytes]]:
    root = str(Path(reviewer.__file__).parents[1])
    # From a checkout the package is on no path of the child.
    paths = os.pathsep.join(part for part in (root, os.environ.get("PYTHONPATH", "")) if part)
    child = subprocess.Popen(
        child_command(path, mark),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths},
        creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
        | getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert child.stdout is not None
    try:
        yield child.stdout
    finally:
        child.kill()
        child.wait()
        child.stdout.close()


def _lines(output: IO[bytes], progress: Progress) -> Iterator[bytes]:
    """What the child says, line by line, until it ends."""
    said: SimpleQueue[bytes] = SimpleQueue()

    def listen() -> None:
        for line in output:
            said.put(line)
        said.put(b"")

    Thread(target=listen, name="check listener", daemon=True).start()
    while True:
        progress.check()
        try:
            line = said.get(timeout=_BEAT_SECONDS)
        except Empty:
            continue
        if not line:
            return
        yield line
