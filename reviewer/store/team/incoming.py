"""The records of a foreign file as they come in: unpacked, held against their hash, validated. Many are read in a process apart.

What the other process says is written by this program, from what it validated: a frame is its length in 8 bytes, most significant
first, and a value of `marshal`. Each is a list of records but the last, which is how the reading ended.
"""

from __future__ import annotations

import marshal
import os
import struct
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from io import RawIOBase
from queue import Empty, Full, Queue, SimpleQueue
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
from reviewer.system.children import widen

CHILD_OPTION = "--read-log-in-child"
"""How a frozen program is told to be the reading process; its next arguments are the copy and the name of the file."""
LEAST_APART = 20_000
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
    if foreign.copy is None or len(places) < LEAST_APART or os.cpu_count() == 1:
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
    broken = sentence("“{name}” was not read to its end; merge it again.", name=foreign.path.name)
    with reading_apart(foreign, broken) as reading:
        if reading is None:
            yield from read_here(foreign, places, set())
        else:
            reading.ask(places)
            yield from reading.records()


@contextmanager
def reading_apart(foreign: Foreign, broken: str) -> Iterator[Reading | None]:
    """A process that reads records of the private copy that is read, for as long as the block; None where the system lets no other
    process be started. `broken` is what is said where it ends before it has said all."""
    assert foreign.copy is not None
    command = command_of(CHILD_OPTION, "reviewer.store.team.read_child", str(foreign.copy), str(foreign.path))
    with ExitStack() as ended:
        try:
            child = ended.enter_context(running(command, talks=True))
        except OSError:
            child = None
        if child is None:
            yield None
            return
        assert child.stdin is not None
        assert child.stdout is not None
        widen(child.stdout)
        reading = Reading(child.stdin, child.stdout, foreign, broken)
        ended.callback(reading.end)
        try:
            yield reading
        except BaseException:
            child.kill()
            raise


class Reading:
    """The other process at work: `ask` it for records as often as there are more, then take `records`.

    It is listened to while this process does other work. It waits when it is far ahead.
    """

    def __init__(self, asked: IO[bytes], said: IO[bytes], foreign: Foreign, broken: str) -> None:
        self._asked, self._said, self._foreign, self._broken = asked, said, foreign, broken
        self._heard: Queue[bytes] = Queue(_FRAMES_AHEAD)
        self._over = threading.Event()
        threading.Thread(target=self._listen, name="listener", daemon=True).start()

    def ask(self, places: Places) -> None:
        """Let it read these too."""
        with suppress(OSError):  # It ended before it had heard all: what it says lacks its end.
            for portion in in_parts(places, _A_FRAME):
                self._asked.write(b"".join(_PLACE.pack(*place) for place in portion))
            self._asked.flush()

    def records(self) -> Generator[Incoming, None, None]:
        """All that it was asked for, in this order; no more can be asked for. Raises ProjectError, Cancelled."""
        with suppress(OSError):
            self._asked.close()
        end, foreign = None, self._foreign
        for value in self._values():
            if isinstance(value, dict):
                end = value
            else:
                yield from map(_heard, value)
        if end is None:
            raise ProjectError(self._broken)
        if end["error"]:
            raise (DamagedProject if end["damaged"] else ProjectError)(of_json(end["error"]))
        foreign.oddities += [each for each in map(of_json, end["oddities"]) if each not in foreign.oddities]

    def end(self) -> None:
        """Listen no more."""
        self._over.set()

    def _listen(self) -> None:
        frame = b"."
        while frame and not self._over.is_set():
            frame = _frame(self._said)
            while not self._over.is_set():
                with suppress(Full):
                    self._heard.put(frame, timeout=_BEAT_SECONDS)
                    break

    def _values(self) -> Iterator[Any]:
        while True:
            self._foreign.progress.check()
            try:
                frame = self._heard.get(timeout=_BEAT_SECONDS)
            except Empty:
                continue
            if not frame:
                return
            yield marshal.loads(frame)


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
    return Incoming(identifier, kept, data, of_json(fault) if fault else "", Born(*born) if born else None)


def asked(stream: RawIOBase) -> Iterator[Places]:
    """What the reading process is asked for, until that is all. It is listened to meanwhile: whoever asks need not wait.

    The stream has no buffer: nobody could end the process while a thread waits in one.
    """
    heard: SimpleQueue[bytes] = SimpleQueue()

    def listen() -> None:
        while piece := stream.read(_A_FRAME * _PLACE.size):
            heard.put(piece)
        heard.put(b"")

    threading.Thread(target=listen, name="listener", daemon=True).start()
    begun = b""
    while piece := heard.get():
        begun += piece
        whole = len(begun) - len(begun) % _PLACE.size
        yield list(_PLACE.iter_unpack(begun[:whole]))
        begun = begun[whole:]


def say(output: IO[bytes], records: Iterable[Incoming]) -> None:
    """Write records as frames."""
    portion: list[tuple[Any, ...]] = []
    size = 0
    known: dict[str, str] = {}
    for came in records:
        identifier, kept, data, fault, _ = came
        born = None if fault else born_of(came.record)
        told = (None, "", tuple(born)) if born else (_shared(data, known), as_json(fault), None)
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
