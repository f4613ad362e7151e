"""Highlights in a PDF as its readers know them: written into a copy, or read where others made them."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite
from threading import Thread
from time import monotonic
from typing import IO, Any

from reviewer.model.sources.page_box import Box
from reviewer.pages.start import end, start
from reviewer.progress import Progress

CHILD_ARGUMENT = "--notes-of-pages-in-child"
SECONDS = 120.0
"""How long a whole file may take."""
MOST_BYTES = 500_000_000
"""Of what a process answers."""
_BEAT_SECONDS = 0.05
_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class PageNote:
    """One annotation of a page, from 0. `kind` is highlight, underline, squiggly, strikeout, note or square; `name` its own id.

    `boxes` are what it covers, in points of the page; `text` what stands there, as the file says it.
    """

    page: int
    boxes: tuple[Box, ...]
    contents: str
    author: str
    name: str
    colour: str = "#ffd54f"
    kind: str = "highlight"
    text: str = ""


class NotDone(Exception):
    """A file that cannot be worked on. `problem` is one of password, damaged, memory, many, slow."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def with_notes(content: bytes, notes: Iterable[PageNote], progress: Progress) -> bytes:
    """The PDF with these notes in it, beside those that it has. Raises NotDone, Cancelled."""
    order = [
        {"page": note.page, "quads": [list(box) for box in note.boxes], "colour": note.colour, "contents": note.contents,
         "author": note.author, "name": note.name, "kind": note.kind}
        for note in notes
    ]  # fmt: skip
    said, written = _done({"write": order}, content, progress)
    if said.get("bytes") != len(written) or not written.startswith(b"%PDF-"):
        raise NotDone("damaged")
    return written


def notes_in(content: bytes, progress: Progress) -> tuple[int, list[PageNote]]:
    """How many pages a PDF has, and the notes on them. Raises NotDone, Cancelled."""
    said, _ = _done({"read": True}, content, progress)
    try:
        return int(said["pages"]), [note for note in map(_note, said["notes"]) if note is not None]
    except (KeyError, TypeError, ValueError):
        raise NotDone("damaged") from None


def _note(said: dict[str, Any]) -> PageNote | None:
    boxes = tuple(Box(*map(float, quad)) for quad in said["quads"])
    if not all(isfinite(edge) for box in boxes for edge in box):
        return None
    contents, author, name, text = (str(said[key])[:_LONGEST] for key in ("contents", "author", "name", "text"))
    return PageNote(int(said["page"]), boxes, contents, author, name, kind=str(said["kind"]), text=text)


def _done(order: dict[str, Any], content: bytes, progress: Progress) -> tuple[dict[str, Any], bytes]:
    child = start(CHILD_ARGUMENT, "reviewer.pages.notes_child")
    heard: list[bytes] = []
    threads = [
        Thread(target=_feed, args=(child.stdin, json.dumps(order).encode() + b"\n" + content), daemon=True),
        Thread(target=_listen, args=(child.stdout, heard), daemon=True),
    ]
    for thread in threads:
        thread.start()
    until = monotonic() + SECONDS
    try:
        while threads[1].is_alive():
            progress.check()
            if monotonic() > until:
                raise NotDone("slow")
            threads[1].join(_BEAT_SECONDS)
    finally:
        # The threads end when the process does.
        child.kill()
        for thread in threads:
            thread.join()
        end(child)
    answer = b"".join(heard)
    head, _, rest = answer.partition(b"\n")
    try:
        said = json.loads(head)
    except ValueError:
        raise NotDone("damaged") from None
    if not isinstance(said, dict) or "problem" in said:
        raise NotDone(str(said.get("problem", "damaged")) if isinstance(said, dict) else "damaged")
    return said, rest


def _feed(pipe: IO[bytes] | None, data: bytes) -> None:
    assert pipe is not None
    # A process that ended before it read everything says why.
    with contextlib.suppress(OSError), pipe:
        pipe.write(data)


def _listen(pipe: IO[bytes] | None, heard: list[bytes]) -> None:
    assert pipe is not None
    heard.append(pipe.read(MOST_BYTES))
