"""What one device writes into its own folder: segments, each once, and ten of about one size joined to one."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence

from reviewer.changes.record import record_id
from reviewer.sync.folder import segments
from reviewer.sync.folder.disk import is_on_its_way
from reviewer.sync.folder.home import Home
from reviewer.sync.folder.names import FILES, Segment
from reviewer.sync.folder.place import Known, name_of, number_of
from reviewer.sync.folder.segments import NoSegment, Ranges

_JOINED_FROM = 10
"""So many segments of about one size become one: a program that syncs folders moves few files a second."""
_MOST_JOINED_BYTES = 16_000_000
_LEAST_BYTES = 4_096
_A_DAY_NS = 86_400 * 1_000_000_000
Replaced = Mapping[bytes, bytes | None]
"""By id, the body that takes the place of a record, or None."""


class Own:
    """The segments of one device. `known` is what it has read and written so far; it is kept up."""

    def __init__(self, home: Home, device: str, known: Known) -> None:
        self._home = home
        self._device = device
        self._known = known
        self._mine = home.segments_of(device)

    def write(self, bodies: Iterable[bytes], replaces: Ranges = ()) -> None:
        """Write a segment under a number that none of this device had."""
        numbers = [number_of(name) for name in self._known.read | self._mine.keys()]
        number = max((number for device, number in numbers if device == self._device), default=0) + 1
        content = self._home.lock.lock(segments.packed(bodies, replaces))
        segment = Segment(number, segments.digest_of(content), self._device)
        self._home.disk.write(self._home.file_of(segment), content)
        self._mine[name_of(segment)] = segment
        self._known.read.add(name_of(segment))

    def join(self) -> None:
        """Make one of those of which there are many of about one size."""
        sizes: dict[int, list[Segment]] = {}
        for segment in self._mine.values():
            size, _ = self._home.disk.stamp(self._home.file_of(segment))
            if size <= _MOST_JOINED_BYTES:
                sizes.setdefault(len(str(max(size, _LEAST_BYTES) // _LEAST_BYTES)), []).append(segment)
        for several in sizes.values():
            if len(several) >= _JOINED_FROM:
                self._put_in_place_of(several, {})
                self._sweep()

    def _sweep(self) -> None:
        """Clear away what writes of this device that were cut off have left, once it is a day old."""
        mine = self._home.path / self._device
        for folder in (mine, mine / FILES):
            for name, is_folder in self._home.disk.listed(folder):
                _, time_ns = self._home.disk.stamp(folder / name)
                if not is_folder and is_on_its_way(name) and time.time_ns() - time_ns > _A_DAY_NS:
                    self._home.disk.remove(folder / name)

    def purge(self, replaced: Replaced, added: Sequence[bytes]) -> None:
        """Write those anew that hold something that is replaced, with these bodies added."""
        holding = {segment for segment, body in self._home.bodies(self._mine.values()) if id_of(body) in replaced}
        if holding:
            self._put_in_place_of(sorted(holding), replaced, added)
        elif added or any(replaced.values()):
            self.write((*added, *filter(None, replaced.values())))

    def _put_in_place_of(self, old: Sequence[Segment], replaced: Replaced, added: Iterable[bytes] = ()) -> None:
        """Write one segment in the place of several that are whole; only then these go."""
        bodies: dict[bytes, bytes] = {}
        ranges: list[tuple[int, int]] = []
        whole: list[Segment] = []
        for segment in sorted(old):
            try:
                opened = self._home.opened(segment)
                read = {id_of(body): body for body in opened.bodies}
            except NoSegment as error:
                self._home.note_unread(segment, error)
                continue
            bodies |= {identifier: body for identifier, body in read.items() if identifier not in replaced}
            ranges += opened.replaces
            whole.append(segment)
        if not whole:
            return
        bodies |= {id_of(body): body for body in (*added, *filter(None, replaced.values()))}
        self.write(bodies.values(), segments.joined(ranges, [each.number for each in whole]))
        for segment in whole:
            self._home.disk.remove(self._home.file_of(segment))
            del self._mine[name_of(segment)]
            self._known.read.discard(name_of(segment))


def id_of(body: bytes) -> bytes:
    """The id of the record with this body."""
    return bytes.fromhex(record_id(body))
