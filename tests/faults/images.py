"""What a folder may hold after a power cut: everything synced, and of the rest nothing, all, some, or torn sectors of it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

from tests.faults.disk import Event

SECTOR = 512
MODES = ("nothing", "everything", "some", "first ones", "torn")

Image = dict[str, bytes]


class Platter:
    """The files as they last were for certain, and what was asked since. Events go in, possible images come out."""

    def __init__(self, files: Image) -> None:
        self._certain: dict[str, bytes | None] = dict(files)
        self._waiting: dict[str, list[Event]] = {name: [] for name in files}
        self._unlinked: dict[str, bytes] = {}

    def take(self, event: Event) -> None:
        """The next thing that happened."""
        name = event.name
        waiting = self._waiting.setdefault(name, [])
        self._certain.setdefault(name, None)
        if event.deed in ("write", "truncate"):
            waiting.append(event)
        elif event.deed == "sync":
            content = bytearray(self._certain[name] or b"")
            for each in waiting:
                _apply(content, each)
            self._certain[name], self._waiting[name] = bytes(content), []
            # SQLite syncs the folder together with a new journal.
            self._unlinked.clear() if name.endswith("-journal") else self._unlinked.pop(name, None)
        elif event.deed == "delete":
            old = self._certain[name]
            if old is not None and not event.at:
                self._unlinked[name] = old
            self._certain[name], self._waiting[name] = None, []

    def image(self, chance: random.Random, mode: str) -> Image:
        """One folder that a cut at this moment may leave."""
        files: Image = {}
        for name, certain in self._certain.items():
            waiting = self._waiting[name]
            if name in self._unlinked and chance.random() < 0.5:
                certain = self._unlinked[name]
            if certain is None and not waiting:
                continue
            content = bytearray(certain or b"")
            for event in _kept(waiting, chance, mode):
                _apply(content, event, chance if mode == "torn" else None)
            files[name] = bytes(content)
        return files


def _kept(waiting: list[Event], chance: random.Random, mode: str) -> Iterable[Event]:
    if mode == "nothing":
        return []
    if mode == "some":
        return [event for event in waiting if chance.random() < 0.5]
    if mode == "first ones":
        return waiting[: chance.randrange(len(waiting) + 1)]
    return waiting


def _apply(content: bytearray, event: Event, tear: random.Random | None = None) -> None:
    if event.deed == "truncate":
        if tear is not None and tear.random() < 0.5:
            return
        del content[event.at :]
        content.extend(bytes(max(0, event.at - len(content))))
        return
    content.extend(bytes(max(0, event.at - len(content))))
    if tear is None:
        content[event.at : event.at + len(event.data)] = event.data
        return
    new = max(0, event.at + len(event.data) - len(content))
    content.extend(tear.randbytes(new) if tear.random() < 0.3 else bytes(new))
    for start in range(0, len(event.data), SECTOR):
        if tear.random() < 0.5:
            piece = event.data[start : start + SECTOR]
            content[event.at + start : event.at + start + len(piece)] = piece


def cuts(
    files: Image, events: list[Event], *, chance: random.Random, each: int, every: int = 1
) -> Iterator[tuple[int, Image]]:
    """(how many events had happened, an image): `each` images for every `every`-th moment, each image once."""
    platter = Platter(files)
    seen: set[int] = set()
    for number in range(len(events) + 1):
        if number:
            platter.take(events[number - 1])
        if number % every and number < len(events):
            continue
        for turn in range(each):
            mode = MODES[turn % len(MODES)] if each >= len(MODES) else chance.choice(MODES)
            image = platter.image(chance, mode)
            mark = hash((number, tuple(sorted(image.items()))))
            if mark not in seen:
                seen.add(mark)
                yield number, image
