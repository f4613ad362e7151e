"""The records of a foreign file as they come in: unpacked, held against their hash, validated. Many are read in a process apart.

What the other process says is written by this program, from what it validated: a frame is its length in 8 bytes, most significant
first, and a value of `marshal`. Each is a list of records but the last, which is how the reading ended.
"""

from __future__ import annotations

import marshal
import os
import struct
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from queue import Empty, Full, Queue
from sys import intern
from typing import IO, Any, NamedTuple

from reviewer.changes.record import InvalidRecord, Record, of_data, parse, record_id, stored
from reviewer.child_process import command_of, running
from reviewer.errors import DamagedProject, ProjectError
from reviewer.pace import in_parts
from reviewer.sentence import as_json, of_json, sentence
from reviewer.store.file.packed import body_of
from reviewer.store.team.births import Born, born_of
from reviewer.store.team.foreign import Foreign

CHILD_OPTION = "--read-log-in-child"
"""How a frozen program is told to be the reading process; its next arguments are the copy and the name of the file."""
_LEAST_APART = 20_000
"""From how many records on a process of its own is sooner: it takes some tenths of a second to start."""
_A_FRAME = 250
_A_FRAME_BYTES = 256 * 1024
"""A frame has so many records, or less where they are large: no file can ask for much memory."""
_FRAMES_AHEAD = 60
_SHORT = 64
"""Characters that ids and hashes have at most."""
_BEAT_SECONDS = 0.05
_LENGTH = struct.Struct(">Q")
_PLACE = struct.Struct(">q16s")

Places = Sequence[tuple[int, bytes]]
"""Records by the number of their row and their id."""


class Incoming(NamedTuple):
    """One record: its id, its body as it is kept here, and what it says; a refused one has a `fault` and says nothing.

    Of one with `born` that was worked out already it says nothing further: `record` reads it again.
    """

    identifier: bytes
    kept: bytes
    data: Any
    fault: str
    born: Born | None = None

    @property
    def record(self) -> Record:
        """What it says; only of one without a fault."""
        if self.data is None:
            return stored(self.identifier.hex(), body_of(self.kept))
        return of_data(self.identifier.hex(), self.data)


def incoming(foreign: Foreign, places: Places, valid: set[bytes]) -> Generator[Incoming, None, None]:
    """These records of a foreign file, in this order. Raises ProjectError, Cancelled.

    Of `valid` ones, by id, only the hash is looked at; those that are validated by this process are added.
    """
    if foreign.copy is None or len(places) < _LEAST_APART or os.cpu_count() == 1:
        return read_here(foreign, places, valid)
    return _read_apart(foreign, places)


def read_here(foreign: Foreign, places: Places, valid: set[bytes]) -> Generator[Incoming, None, None]:
    """The same, by this process."""
    for identifier, body, kept in foreign.bodies(places):
        name = identifier.hex()
        try:
            known = identifier in valid and record_id(body) == name
            data = (stored if known else parse)(name, body).data
        except InvalidRecord as error:
            yield Incoming(identifier, kept, None, str(error))
            continue
        valid.add(identifier)
        yield Incoming(identifier, kept, data, "")


def _read_apart(foreign: Foreign, places: Places) -> Generator[Incoming, None, None]:
    command = command_of(CHILD_OPTION, "reviewer.store.team.read_child", str(foreign.copy), str(foreign.path))
    with ExitStack() as ended:
        try:
            child = ended.enter_context(running(command, talks=True))
        except OSError:  # The system lets no other process be started.
            yield from read_here(foreign, places, set())
            return
        assert child.stdin is not None
        assert child.stdout is not None
        end = None
        try:
            with suppress(OSError):  # It ended before it had heard all: what it says lacks its end.
                for portion in in_parts(places, _A_FRAME):
                    child.stdin.write(b"".join(_PLACE.pack(*place) for place in portion))
                child.stdin.close()
            for value in _values(child.stdout, foreign.progress.check):
                if isinstance(value, dict):
                    end = value
                else:
                    yield from map(_heard, value)
        except BaseException:
            child.kill()
            raise
    if end is None:
        raise ProjectError(sentence("“{name}” was not read to its end; merge it again.", name=foreign.path.name))
    if end["error"]:
        raise (DamagedProject if end["damaged"] else ProjectError)(of_json(end["error"]))
    foreign.oddities += [each for each in map(of_json, end["oddities"]) if each not in foreign.oddities]


def _values(output: IO[bytes], check: Callable[[], None]) -> Iterator[Any]:
    """What the other process says; it is listened to while this one does other work. `check` raises where it is to stop."""
    heard: Queue[bytes] = Queue(_FRAMES_AHEAD)
    over = threading.Event()

    def listen() -> None:
        frame = b"."
        while frame and not over.is_set():
            frame = _frame(output)
            while not over.is_set():
                with suppress(Full):
                    heard.put(frame, timeout=_BEAT_SECONDS)
                    break

    listener = threading.Thread(target=listen, name="listener", daemon=True)
    listener.start()
    try:
        while True:
            check()
            try:
                frame = heard.get(timeout=_BEAT_SECONDS)
            except Empty:
                continue
            if not frame:
                return
            yield marshal.loads(frame)
    finally:
        over.set()


def _frame(output: IO[bytes]) -> bytes:
    """The next whole frame; b"" where there is none."""
    begun = output.read(_LENGTH.size)
    if len(begun) < _LENGTH.size:
        return b""
    (length,) = _LENGTH.unpack(begun)
    frame = output.read(length)
    return frame if len(frame) == length else b""


def _heard(said: Sequence[Any]) -> Incoming:
    identifier, kept, data, fault, born = said
    return Incoming(identifier, kept, data, of_json(fault) if fault else "", Born.of(born) if born else None)


def places_asked(asked: bytes) -> list[tuple[int, bytes]]:
    """What the reading process is asked for."""
    return list(_PLACE.iter_unpack(asked))


def say(output: IO[bytes], records: Iterable[Incoming]) -> None:
    """Write records as frames."""
    portion: list[tuple[Any, ...]] = []
    size = 0
    known: dict[str, str] = {}
    for came in records:
        identifier, kept, data, fault, _ = came
        born = None if fault else born_of(came.record)
        told = (None, "", born.plain) if born else (_shared(data, known), as_json(fault), None)
        portion.append((identifier, kept, *told))
        size += len(kept)
        if len(portion) == _A_FRAME or size > _A_FRAME_BYTES:
            _write(output, portion)
            portion, size = [], 0
            known.clear()
    _write(output, portion)


def _shared(value: Any, known: dict[str, str]) -> Any:
    """The same value in which equal short texts are one: it is read in half the time, and found sooner in what it is asked for."""
    if isinstance(value, str):
        return known.setdefault(value, value) if len(value) <= _SHORT else value
    if isinstance(value, dict):
        return {intern(key): _shared(content, known) for key, content in value.items()}
    return [_shared(each, known) for each in value] if isinstance(value, list) else value


def say_end(output: IO[bytes], oddities: Sequence[str], error: ProjectError | None) -> None:
    """Write how the reading ended."""
    damaged = isinstance(error, DamagedProject)
    words = as_json(str(error or ""))
    _write(output, {"oddities": [*map(as_json, oddities)], "error": words, "damaged": damaged})


def _write(output: IO[bytes], value: Any) -> None:
    frame = marshal.dumps(value)
    output.write(_LENGTH.pack(len(frame)) + frame)
    output.flush()
