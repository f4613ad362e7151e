"""Processes of this program that work for another one: how they are started, heard and ended."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO

import reviewer
from reviewer.progress import Progress
from reviewer.system.children import IN_BACKGROUND, packed_program

_BEAT_SECONDS = 0.05
"""So soon a stop is noticed."""
_TIME_TO_END_SECONDS = 2.0
"""So long a child has to tidy up after it was asked to end."""


def command_of(option: str, module: str, *given: str) -> list[str]:
    """How to start a child: by an option of the frozen program, or as a module of Python."""
    if getattr(sys, "frozen", False):
        return [packed_program(), option, *given]
    return [sys.executable, "-m", module, *given]


@contextmanager
def running(command: list[str], *, talks: bool = False) -> Iterator[subprocess.Popen[bytes]]:
    """A child at low priority, which says something on standard output; one that `talks` is written to, and says more on
    standard error.

    At the end of the block it is ended: by closing what it reads, and if need be by force.
    """
    root = str(Path(reviewer.__file__).parents[1])
    # From a checkout the package is on no path of the child.
    paths = os.pathsep.join(part for part in (root, os.environ.get("PYTHONPATH", "")) if part)
    child = subprocess.Popen(
        command,
        stdin=subprocess.PIPE if talks else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if talks else subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths},
        creationflags=IN_BACKGROUND,
    )
    try:
        yield child
    finally:
        _end(child, gently=talks)


def _end(child: subprocess.Popen[bytes], *, gently: bool) -> None:
    if gently and child.stdin is not None:
        try:
            child.stdin.close()
            child.wait(_TIME_TO_END_SECONDS)
        except (OSError, subprocess.TimeoutExpired):
            child.kill()
    child.kill()
    child.wait()
    for pipe in (child.stdout, child.stderr):
        if pipe is not None:
            pipe.close()


def lines_said(output: IO[bytes], progress: Progress) -> Iterator[bytes]:
    """What a child says, line by line, until it ends. Raises Cancelled."""
    said: SimpleQueue[bytes] = SimpleQueue()

    def listen() -> None:
        for line in output:
            said.put(line)
        said.put(b"")

    Thread(target=listen, name="listener", daemon=True).start()
    while True:
        progress.check()
        try:
            line = said.get(timeout=_BEAT_SECONDS)
        except Empty:
            continue
        if not line:
            return
        yield line
