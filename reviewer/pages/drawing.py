"""Draws the pages of one PDF after the other in a process of its own, which is started anew where it breaks."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock, Timer
from typing import IO, Any, TypeVar

from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_link import PageLink
from reviewer.pages.start import end, start

T = TypeVar("T")
CHILD_ARGUMENT = "--draw-pages-in-child"
"""A frozen program starts itself: its main hands this argument to the `main` of the child."""
SECONDS = 8.0
"""How long one page may take. Maps with a million lines take seconds."""
_LONGEST_ANSWER = 1_000
_LONGEST_LINKS = 10_000_000
_BYTES_A_PIXEL = 4
_MOST_PIXELS = 20_000_000


Part = tuple[float, float, float, float]
"""From where to where across, then down, of a page as it is seen: shares of its width and height, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it was drawn: 4 bytes a pixel, blue, green, red and one unused."""

    width: int
    height: int
    pixels: bytes


class NotDrawn(Exception):
    """A page that cannot be drawn. `problem` is one of password, damaged, memory, slow, broken."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


class Drawer:
    """Used by one thread at a time; `close` may come from any."""

    def __init__(self, command: Sequence[str] | None = None, seconds: float = SECONDS) -> None:
        self._command, self._seconds = command, seconds
        self._child: subprocess.Popen[bytes] | None = None
        self._content = b""
        self._is_open = self._closed = False
        self._lock = Lock()

    def warm_up(self) -> None:
        """Start the process, so that the first page comes sooner."""
        with self._lock:
            if not self._closed and (self._child is None or self._child.poll() is not None):
                self._end()
                self._child = start(CHILD_ARGUMENT, "reviewer.pages.draw_child", self._command)
                self._is_open = False

    def open(self, content: bytes) -> int:
        """Take up another PDF. Returns how many pages it has. Raises NotDrawn."""
        self._content, self._is_open = content, False
        return self._with_child(self._opened)

    def draw(self, page: int, width: int, part: Part | None = None) -> Picture:
        """Draw a page, from 0, or a part of it, so many pixels wide, or with fewer pixels where it is large. Raises NotDrawn."""
        return self._with_child(lambda child: self._drawn(child, page, width, part))

    def links(self, page: int) -> list[PageLink]:
        """The links of a page, from 0; none of a picture. Raises NotDrawn."""
        return self._with_child(lambda child: self._linked(child, page))

    def close(self) -> None:
        """End the process. Nothing is drawn any more."""
        with self._lock:
            self._closed = True
            self._end()

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            end(child)

    def _give_up(self, child: subprocess.Popen[bytes]) -> None:
        with self._lock:
            if self._child is child:
                self._end()

    def _with_child(self, work: Callable[[subprocess.Popen[bytes]], T]) -> T:
        """Once more with another process where the first one breaks: its time may have been up."""
        for last in (False, True):
            self.warm_up()
            child = self._child
            if child is None:
                break
            late = Timer(self._seconds, child.kill)
            late.start()
            try:
                return work(child)
            except (OSError, ValueError) as fault:
                was_late = not late.is_alive()
                self._give_up(child)
                if was_late:
                    raise NotDrawn("slow") from fault
                if last:
                    raise NotDrawn("broken") from fault
            finally:
                late.cancel()
        raise NotDrawn("broken")

    def _opened(self, child: subprocess.Popen[bytes]) -> int:
        orders = _pipe(child.stdin)
        orders.write(json.dumps({"open": len(self._content)}).encode() + b"\n")
        orders.write(self._content)
        orders.flush()
        pages = self._answer(child)["pages"]
        self._is_open = True
        return int(pages)

    def _drawn(self, child: subprocess.Popen[bytes], page: int, width: int, part: Part | None) -> Picture:
        if not self._is_open:
            self._opened(child)
        orders = _pipe(child.stdin)
        order = {"draw": page, "width": width} | ({"part": part} if part else {})
        orders.write(json.dumps(order).encode() + b"\n")
        orders.flush()
        answer = self._answer(child)
        columns, rows = int(answer["width"]), int(answer["height"])
        if not 0 < columns * rows <= _MOST_PIXELS:
            raise ValueError("a picture is too large")
        pixels = _pipe(child.stdout).read(columns * rows * _BYTES_A_PIXEL)
        if len(pixels) != columns * rows * _BYTES_A_PIXEL:
            raise ValueError("a picture is cut off")
        return Picture(columns, rows, pixels)

    def _linked(self, child: subprocess.Popen[bytes], page: int) -> list[PageLink]:
        if not self._is_open:
            self._opened(child)
        orders = _pipe(child.stdin)
        orders.write(json.dumps({"links": page}).encode() + b"\n")
        orders.flush()
        said = self._answer(child, _LONGEST_LINKS)["links"]
        try:
            return [_link(each) for each in said]
        except (KeyError, TypeError) as fault:
            raise ValueError("no links") from fault

    def _answer(self, child: subprocess.Popen[bytes], longest: int = _LONGEST_ANSWER) -> dict[str, Any]:
        answer = json.loads(_pipe(child.stdout).readline(longest))
        if not isinstance(answer, dict):
            raise ValueError("no answer")
        if "problem" in answer:
            raise NotDrawn(str(answer["problem"]))
        return answer


def _link(said: dict[str, Any]) -> PageLink:
    top = said.get("top")
    return PageLink(
        Box(*map(float, said["box"])),
        str(said.get("address", "")),
        int(said.get("page", 0)),
        None if top is None else float(top),
    )


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe
