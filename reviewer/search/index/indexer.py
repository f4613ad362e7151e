"""Keeps the index up to date in a child process, without ever making the caller wait."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Condition, Thread
from typing import Literal

import reviewer
from reviewer.model.sources.text import text_hash
from reviewer.search.index.pipe import Message, receive, send
from reviewer.system.children import IN_BACKGROUND, packed_program

CHILD_OPTION = "--search-child"
"""How a frozen program is told to be the index process; its next argument is the folder."""

Phase = Literal["idle", "indexing", "stopped"]


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far the index is: orders given, orders that searches can already see, and why it stopped if it did."""

    phase: Phase = "idle"
    given: int = 0
    done: int = 0
    problem: str = ""
    damaged: bool = False

    @property
    def pending(self) -> int:
        return self.given - self.done


class Indexer:
    """Feeds the index process of one folder. `listener` is called from another thread at each change of state.

    When the process ends by itself the state says "stopped"; searches stay right, they read the texts. After
    `damaged` the index was begun anew: compare with `plan` and give everything again.
    """

    def __init__(self, folder: Path, listener: Callable[[IndexState], None] | None = None) -> None:
        self._listener = listener
        self._state = IndexState()
        self._changed = Condition()
        self._orders: SimpleQueue[Message] = SimpleQueue()
        self._process = _start(folder)
        self._threads = [
            Thread(target=self._feed, name="index feeder", daemon=True),
            Thread(target=self._listen, name="index listener", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def update(self, source: str, title: str, text: str, sha256: str = "") -> None:
        """Index a source, new or changed."""
        self._give({"do": "add", "source": source, "title": title, "text": text, "sha256": sha256 or text_hash(text)})

    def remove(self, source: str) -> None:
        """Forget a source."""
        self._give({"do": "remove", "source": source})

    def state(self) -> IndexState:
        """How far the index is."""
        with self._changed:
            return self._state

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until everything given can be found; False when time ran out or the process stopped."""
        with self._changed:
            self._changed.wait_for(lambda: not self._state.pending or self._state.phase == "stopped", timeout)
            return not self._state.pending

    def close(self) -> None:
        """Stop the process. What was not committed yet is left for the next time."""
        self._orders.put({"do": "stop"})
        try:
            # Closing the window must not wait for a commit of some seconds.
            self._process.wait(0.5)
        except subprocess.TimeoutExpired:
            self._process.terminate()
            self._process.wait()
        for thread in self._threads:
            thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                _close(stream)

    def __enter__(self) -> Indexer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _give(self, order: Message) -> None:
        self._tell(given=1)
        self._orders.put(order)

    def _feed(self) -> None:
        """Pass orders on, and ask for a commit whenever there is none left for the moment."""
        assert self._process.stdin is not None
        uncommitted = False
        try:
            while True:
                order = self._next(wait=not uncommitted)
                uncommitted = order["do"] != "commit"
                send(self._process.stdin, order)
                if order["do"] == "stop":
                    return
        except OSError:
            return  # the process is gone; the listener says so

    def _next(self, *, wait: bool) -> Message:
        try:
            return self._orders.get(block=wait)
        except Empty:
            return {"do": "commit"}

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while (answer := receive(self._process.stdout)) is not None:
            if answer["say"] == "committed":
                self._tell(done=answer["orders"], damaged=answer["damaged"])
            else:
                self._tell(problem=answer.get("why", "The search index was damaged and is built anew."), stopped=True)
        self._orders.put({"do": "stop"})
        self._tell(stopped=True)

    def _tell(
        self, *, given: int = 0, done: int = 0, problem: str = "", damaged: bool = False, stopped: bool = False
    ) -> None:
        with self._changed:
            old = self._state
            new = replace(old, given=old.given + given, done=max(done, old.done), damaged=old.damaged or damaged)
            over = stopped or old.phase == "stopped"
            phase: Phase = "stopped" if over else "indexing" if new.pending else "idle"
            self._state = replace(new, phase=phase, problem=old.problem or problem)
            self._changed.notify_all()
            told = self._state
        if self._listener is not None:
            self._listener(told)


def child_command(folder: Path) -> list[str]:
    """How to start the index process, from Python or from the frozen program."""
    if getattr(sys, "frozen", False):
        return [packed_program(), CHILD_OPTION, str(folder)]
    return [sys.executable, "-m", "reviewer.search.index.child", str(folder)]


def _start(folder: Path) -> subprocess.Popen[bytes]:
    root = str(Path(reviewer.__file__).parents[1])
    # From a checkout the package is on no path of the child.
    path = os.pathsep.join(part for part in (root, os.environ.get("PYTHONPATH", "")) if part)
    return subprocess.Popen(
        child_command(folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
        creationflags=IN_BACKGROUND,
    )


def _close(stream: object) -> None:
    try:
        stream.close()  # type: ignore[attr-defined]
    except OSError:
        return  # the process went away with bytes unread
