"""Runs the child process that opens a PDF, and stops it when it hangs, is cancelled or misbehaves."""

from __future__ import annotations

import base64
import json
import queue
import signal
import subprocess
import sys
import threading
import time
import zlib
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from reviewer.model.sources.page_frame import Frame
from reviewer.progress import Progress
from reviewer.system.children import UNSEEN, packed_program

CHILD_ARGUMENT = "--read-pdf-in-child"
"""A frozen program starts itself: its main hands this argument to the `main` of the child."""

QUIET_SECONDS = 60.0
"""How long the child may say nothing before it is stopped."""

MAX_LINE = 50_000_000
"""In bytes. A line is what the child says of one page."""
MAX_TOTAL = 200_000_000
"""In bytes. A child that never ends has to be stopped."""
_BOX_BYTES = 16
_BEAT_SECONDS = 0.05
"""So soon a cancel is noticed."""


class ChildError(Exception):
    """The child could not read the PDF. `problem` is one of password, pages, memory, quiet, crashed, damaged."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: its text, its place in PDF units, and whether a hyphen at its end splits a word.

    `boxes` has four 32-bit numbers (left, bottom, right, top in tenths of a unit) for each character of the text and for the
    hyphen behind it; b"" where that is not known.
    """

    text: str
    left: float
    base: float
    right: float
    height: float
    hyphen: bool = False
    boxes: bytes = b""


UNKNOWN_FRAME = Frame(0, 0, 595, 842)
"""Of a page that cannot be read: A4."""


@dataclass(frozen=True, slots=True)
class PdfContent:
    """The lines of each page, what of each page is shown, what the document says of itself, and how many marks others made."""

    pages: tuple[tuple[Line, ...], ...]
    meta: dict[str, str]
    frames: tuple[Frame, ...] = ()
    marks: int = 0


def child_command() -> list[str]:
    """The command that starts the child."""
    if getattr(sys, "frozen", False):
        return [packed_program(), CHILD_ARGUMENT]
    # -P: nothing that lies in the working folder is imported.
    return [sys.executable, "-P", str(Path(__file__).with_name("child.py"))]


def read_in_child(
    data: bytes, progress: Progress, *, command: Sequence[str] | None = None, quiet: float = QUIET_SECONDS
) -> PdfContent:
    """Read a PDF in a child process. Raises ChildError, or Cancelled when the user stops the work."""
    meta: dict[str, str] = {}
    pages: list[tuple[Line, ...]] = []
    frames: list[Frame] = []
    done, marks = False, 0
    with _running(list(command or child_command()), data) as (child, spoken):
        for said in _values(spoken, progress, quiet):
            if "problem" in said:
                raise ChildError(str(said["problem"]))
            if "pages" in said:
                meta = {key: str(said.get(key, "")) for key in ("title", "author", "date")}
            elif "lines" in said:
                pages.append(_page(said["lines"], said.get("boxes")))
                frames.append(_frame(said.get("frame")))
                marks += said["marks"] if type(said.get("marks")) is int else 0
            done = done or "done" in said
        if not done:
            raise ChildError(_why_it_ended(child))
    return PdfContent(tuple(pages), meta, tuple(frames), marks)


def _why_it_ended(child: subprocess.Popen[bytes]) -> str:
    """Why a child fell silent before it was done: the system ended it for its time, it broke, or it gave up by itself."""
    try:
        code = child.wait(_BEAT_SECONDS * 100)
    except subprocess.TimeoutExpired:
        return "damaged"
    # The library ends itself by a signal when it gets no more memory; Windows has large numbers for the same.
    crashed = code < 0 or code > 255
    return "quiet" if code == -getattr(signal, "SIGXCPU", 0) and crashed else "crashed" if crashed else "damaged"


@contextmanager
def _running(command: list[str], data: bytes) -> Iterator[tuple[subprocess.Popen[bytes], queue.Queue[bytes]]]:
    """The running child: its lines arrive in the queue, an empty one at its end. It never outlives the block."""
    child = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=UNSEEN
    )
    assert child.stdin is not None
    assert child.stdout is not None
    # A slow reader must not let the pages of the whole file pile up.
    spoken: queue.Queue[bytes] = queue.Queue(maxsize=64)
    stopped = threading.Event()
    threads = [
        threading.Thread(target=_feed, args=(child.stdin, data), daemon=True),
        threading.Thread(target=_listen, args=(child.stdout, spoken, stopped), daemon=True),
    ]
    for thread in threads:
        thread.start()
    try:
        yield child, spoken
    finally:
        stopped.set()
        # The threads end only when the pipes close.
        child.kill()
        child.wait()
        for thread in threads:
            thread.join()
        child.stdout.close()


def _feed(pipe: IO[bytes], data: bytes) -> None:
    try:
        with pipe:
            pipe.write(data)
    except OSError:  # The child ended before it read everything; what it said tells why.
        return


def _listen(pipe: IO[bytes], spoken: queue.Queue[bytes], stopped: threading.Event) -> None:
    total = 0
    while not stopped.is_set():
        line = pipe.readline(MAX_LINE)
        total += len(line)
        line = line if total < MAX_TOTAL else b""
        while not stopped.is_set():
            try:
                spoken.put(line, timeout=_BEAT_SECONDS)
                break
            except queue.Full:
                continue
        if not line:
            return


def _values(spoken: queue.Queue[bytes], progress: Progress, quiet: float) -> Iterator[dict[str, Any]]:
    """What the child says, until it ends. Notices a stop by the user within a moment."""
    heard = time.monotonic()
    while True:
        progress.check()
        try:
            line = spoken.get(timeout=_BEAT_SECONDS)
        except queue.Empty:
            if time.monotonic() - heard > quiet:
                raise ChildError("quiet") from None
            continue
        heard = time.monotonic()
        if not line:
            return
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            raise ChildError("damaged") from None
        if not isinstance(value, dict):
            raise ChildError("damaged")
        yield value


def _page(lines: Any, written: Any) -> tuple[Line, ...]:
    try:
        boxes = _boxes(written) if written else b""
        page: list[Line] = []
        at = 0
        for text, left, base, right, height, hyphen, *count in lines:
            end = at + _BOX_BYTES * int(count[0]) if count else at
            place = (float(left), float(base), float(right), max(float(height), 0.1))
            expected = _BOX_BYTES * (len(text) + bool(hyphen))
            page.append(Line(str(text), *place, bool(hyphen), boxes[at:end] if end - at == expected else b""))
            at = end
    except (TypeError, ValueError, zlib.error):
        raise ChildError("damaged") from None
    return tuple(page)


def _boxes(written: str) -> bytes:
    plain = zlib.decompressobj().decompress(base64.b64decode(written), MAX_TOTAL)
    numbers = array("i", plain)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _frame(said: Any) -> Frame:
    try:
        left, bottom, right, top = (round(float(edge), 2) for edge in said[:4])
        frame = Frame(left, bottom, right, top, said[4])
    except (IndexError, TypeError, ValueError):
        return UNKNOWN_FRAME
    return frame if frame.is_sound else UNKNOWN_FRAME
