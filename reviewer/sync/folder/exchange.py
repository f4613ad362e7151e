"""A team folder as a place where copies meet. Each copy writes into a folder of its own and changes no file once it is there.

Of what others wrote only those files count whose hash fits their name: one that has arrived in part is looked at again later.
Nobody writes into the folder of another device, so that programs that sync folders find nothing to disagree about.
"""

from __future__ import annotations

import gzip
import json
import time
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from reviewer.changes.record import record_id
from reviewer.sync.folder import names, segments
from reviewer.sync.folder.disk import Disk, told
from reviewer.sync.folder.locked import lock_of
from reviewer.sync.folder.names import FILES, ID, PRESENCE, Segment
from reviewer.sync.folder.place import Known, as_place, name_of, number_of
from reviewer.sync.folder.segments import NoSegment, Ranges
from reviewer.sync.port import (
    BlindRound,
    Difference,
    ExchangeFailed,
    Held,
    Holding,
    Portion,
    Presence,
    PurgeOrder,
    Pushed,
    Rewound,
    Standing,
    Unreachable,
)

_A_PORTION = 2_000
_JOINED_FROM = 10
"""So many segments of about one size become one."""
_MOST_JOINED_BYTES = 16_000_000
_LEAST_BYTES = 4_096
_GONE_MINUTES = 7 * 24 * 60
"""So long a segment of another device may be gone before it is believed to be lost: what stands for it may be on its way."""
_MOST_HELD_BYTES = 512 * 1024 * 1024
_LOOKED_UP = 20
"""So many texts or originals are looked for one by one; for more the folders are listed."""
_PRESENT_MS = 10 * 60_000
_MOST_PRESENCE_BYTES = 1_024
_LETTERS: dict[Holding, str] = {"text": "t", "original": "o"}


@dataclass(frozen=True, slots=True)
class _Broken:
    """Why a segment was not read, and size and time that its file had then."""

    why: str
    stamp: tuple[int, int]


class FolderExchange:
    """One project in a team folder, as one device sees it. `device` is 32 hex digits that no other copy of the project uses."""

    def __init__(self, folder: Path, project: str, device: str, passphrase: str = "", disk: Disk | None = None) -> None:
        """Raises Locked, Unreachable, or ExchangeFailed where the folder holds another project alone."""
        self._folder = folder
        self._home = folder / project
        self._device = device
        self._disk = disk or Disk()
        self._broken: dict[str, _Broken] = {}
        self._holding: set[str] = set()
        with told(folder):
            if not folder.is_dir():
                raise Unreachable(f"The team folder “{folder}” is not there; is its drive connected, or was it moved?")
            others = [name for name in projects_in(folder, self._disk) if name != project]
            is_new = not self._disk.listed(self._home)
            if others and is_new:
                raise ExchangeFailed(
                    f"The team folder “{folder}” holds another project; choose its own folder, or an empty one."
                )
            self._lock = lock_of(self._home, self._disk, passphrase, is_empty=is_new)

    @property
    def name(self) -> str:
        return str(self._folder)

    def _devices(self) -> list[str]:
        if not self._folder.is_dir():
            raise Unreachable(
                f"The team folder “{self._folder}” is not there; is its drive connected, or was it moved?"
            )
        listed = self._disk.listed(self._home)
        return sorted(name for name, is_folder in listed if is_folder and ID.fullmatch(name))

    def _list(self) -> dict[str, Segment]:
        """All segments that are there, by their names."""
        found: dict[str, Segment] = {}
        for device in self._devices():
            found |= self._of(device)
        return found

    def _of(self, device: str) -> dict[str, Segment]:
        listed = self._disk.listed(self._home / device)
        segments_there = (names.segment_in(name, device) for name, is_folder in listed if not is_folder)
        return {name_of(segment): segment for segment in segments_there if segment is not None}

    def head(self) -> str:
        with told(self._folder):
            listed = self._list()
            # What has not changed since it could not be read cannot be read now.
            broken = {name for name in listed.keys() & self._broken.keys() if self._is_still_broken(listed[name])}
            return as_place(listed.keys() - broken)

    def _is_still_broken(self, segment: Segment) -> bool:
        return self._broken[name_of(segment)].stamp == self._disk.stamp(self._path(segment))

    def _path(self, segment: Segment) -> Path:
        return self._home / segment.device / segment.file

    def _note_broken(self, segment: Segment, why: str) -> None:
        self._broken[name_of(segment)] = _Broken(why, self._disk.stamp(self._path(segment)))

    def standing(self) -> Standing:
        mine = self._home / self._device
        there = next(path for path in (mine, self._home, self._folder) if path.exists() or path == self._folder)
        return Standing() if self._disk.is_writable(there) else Standing("read")

    # Reading

    def pull(self, since: str) -> Iterator[Portion]:
        with told(self._folder):
            listing, known = self._list(), Known.of(since)
            if known is None:
                raise Rewound(f"“{self._folder}” was read otherwise before.")
            new = sorted(listing[name] for name in listing.keys() - known.read)
            for segment in new:
                yield from self._pulled(segment, known)
            yield Portion((), self._without_gone(known, listing).as_place())

    def _pulled(self, segment: Segment, known: Known) -> Iterator[Portion]:
        """The records of one segment; it counts as read with its last one."""
        try:
            opened = self._opened(segment)
            if opened is None:
                return
            portion: list[bytes] = []
            for body in opened.bodies:
                portion.append(body)
                if len(portion) == _A_PORTION:
                    yield Portion(portion, known.as_place())
                    portion = []
        except NoSegment as error:
            self._note_broken(segment, str(error))
            return
        known.read.add(name_of(segment))
        yield Portion(portion, known.as_place())

    def _without_gone(self, known: Known, listing: dict[str, Segment]) -> Known:
        """Forget the segments that others stand for now. Raises Rewound where some are lost."""
        now = int(time.time() // 60)
        covering: dict[str, list[Ranges]] = {}
        for name in known.read - listing.keys():
            device, number = number_of(name)
            if device not in covering:
                covering[device] = list(self._replaced_by(listing, device))
            if any(segments.covers(ranges, number) for ranges in covering[device]):
                known.read.discard(name)
                known.gone.pop(name, None)
            elif device == self._device or now - known.gone.setdefault(name, now) > _GONE_MINUTES:
                raise Rewound(f"The team folder “{self._folder}” lost what stood there.")
        for name in known.gone.keys() & listing.keys():
            del known.gone[name]
        return known

    def _replaced_by(self, listing: dict[str, Segment], device: str) -> Iterator[Ranges]:
        """What the segments of a device stand for, also those that were read before."""
        for segment in listing.values():
            if segment.device == device:
                with suppress(NoSegment):
                    opened = self._opened(segment)
                    if opened is not None:
                        yield opened.replaces

    def _opened(self, segment: Segment) -> segments.Opened | None:
        """A segment to be read; None where it is not there whole. Raises NoSegment."""
        content = self._disk.read(self._path(segment), segments.MOST_BYTES)
        if content is None or segments.digest_of(content) != segment.digest:
            self._note_broken(segment, "it has not arrived whole")
            return None
        plain = self._lock.unlock(content)
        if plain is None:
            raise NoSegment("it is encrypted with another key")
        opened = segments.opened(plain)
        self._broken.pop(name_of(segment), None)
        return opened

    def _every_body(self, only: Iterable[Segment]) -> Iterator[tuple[Segment, bytes]]:
        """The bodies in these segments, as far as they are whole."""
        for segment in sorted(only):
            with suppress(NoSegment):
                opened = self._opened(segment)
                for body in opened.bodies if opened is not None else ():
                    yield segment, body

    def compare(self, ids: Collection[bytes]) -> Difference:
        with told(self._folder):
            listed = self._list()
            there = {_id(body) for _, body in self._every_body(listed.values())}
        here = frozenset(ids)
        # One that has not arrived whole is read later.
        place = as_place(listed.keys() - self._broken.keys())
        return Difference(here - there, frozenset(there - here), place)

    def fetch(self, ids: Collection[bytes]) -> Iterator[bytes]:
        wanted = set(ids)
        if not wanted:
            return
        with told(self._folder):
            for _, body in self._every_body(self._list().values()):
                identifier = _id(body)
                if identifier in wanted:
                    wanted.discard(identifier)
                    yield body
                    if not wanted:
                        return

    # Writing

    def push(self, since: str, bodies: Sequence[bytes]) -> Pushed:
        with told(self._folder):
            known = Known.of(since) or Known()
            mine = self._of(self._device)
            self._write(bodies, (), mine, known)
            self._join(mine, known)
        return Pushed(len(bodies), known.as_place())

    def _write(self, bodies: Iterable[bytes], replaces: Ranges, mine: dict[str, Segment], known: Known) -> None:
        """Write a segment under a number that none of this device had."""
        numbers = [number_of(name) for name in known.read | mine.keys()]
        number = max((number for device, number in numbers if device == self._device), default=0) + 1
        content = self._lock.lock(segments.packed(bodies, replaces))
        segment = Segment(number, segments.digest_of(content), self._device)
        self._disk.write(self._path(segment), content)
        mine[name_of(segment)] = segment
        known.read.add(name_of(segment))

    def _join(self, mine: dict[str, Segment], known: Known) -> None:
        """Make one of ten own segments of about one size: a program that syncs folders moves few files a second."""
        sizes: dict[int, list[Segment]] = {}
        for segment in mine.values():
            size = self._size(segment)
            if size <= _MOST_JOINED_BYTES:
                sizes.setdefault(len(str(max(size, _LEAST_BYTES) // _LEAST_BYTES)), []).append(segment)
        for several in sizes.values():
            if len(several) >= _JOINED_FROM:
                self._replace(several, {}, (), mine, known)

    def _size(self, segment: Segment) -> int:
        return self._disk.stamp(self._path(segment))[0]

    def _replace(
        self,
        old: Sequence[Segment],
        replaced: dict[bytes, bytes | None],
        added: Iterable[bytes],
        mine: dict[str, Segment],
        known: Known,
    ) -> None:
        """Write one segment in the place of several own ones that are whole; only then these go."""
        bodies: dict[bytes, bytes] = {}
        ranges: list[tuple[int, int]] = []
        whole: list[Segment] = []
        for segment in sorted(old):
            with suppress(NoSegment):
                opened = self._opened(segment)
                if opened is None:
                    continue
                read = {_id(body): body for body in opened.bodies}
                bodies |= {identifier: body for identifier, body in read.items() if identifier not in replaced}
                ranges += opened.replaces
                whole.append(segment)
        for body in (*added, *filter(None, replaced.values())):
            bodies[_id(body)] = body
        if not whole:
            return
        self._write(bodies.values(), segments.joined(ranges, [each.number for each in whole]), mine, known)
        for segment in whole:
            self._disk.remove(self._path(segment))
            mine.pop(name_of(segment), None)
            known.read.discard(name_of(segment))

    def purge(self, order: PurgeOrder) -> None:
        with told(self._folder):
            replaced = dict(order.replaced)
            self._look_for_others(replaced)
            mine = self._of(self._device)
            holding = {segment for segment, body in self._every_body(mine.values()) if _id(body) in replaced}
            if holding:
                self._replace(sorted(holding), replaced, order.tombstones, mine, Known())
            elif order.tombstones or any(replaced.values()):
                self._write((*order.tombstones, *filter(None, replaced.values())), (), mine, Known())
            files = [self._file("text", sha) for sha in order.texts]
            files += [self._file("original", sha) for sha in order.originals]
            for name in files:
                self._disk.remove(self._home / self._device / FILES / name)

    def _look_for_others(self, replaced: Collection[bytes]) -> None:
        """Which other devices still hold what is purged: nobody else writes into their folders."""
        others = [segment for segment in self._list().values() if segment.device != self._device] if replaced else []
        self._holding |= {segment.device for segment, body in self._every_body(others) if _id(body) in replaced}

    # Texts and originals

    def absent(self, holding: Holding, hashes: Collection[str]) -> frozenset[str]:
        with told(self._folder):
            return frozenset(hashes) - self._holders(holding, hashes).keys()

    def _holders(self, holding: Holding, hashes: Collection[str]) -> dict[str, list[str]]:
        """Which devices have left these texts or originals, by their hash."""
        wanted = {self._file(holding, sha): sha for sha in hashes}
        holders: dict[str, list[str]] = {}
        for device in self._devices():
            folder = self._home / device / FILES
            if len(wanted) <= _LOOKED_UP:
                there = {name for name in wanted if self._disk.stamp(folder / name) != (0, 0)}
            else:
                there = wanted.keys() & {name for name, is_folder in self._disk.listed(folder) if not is_folder}
            for name in there:
                holders.setdefault(wanted[name], []).append(device)
        return holders

    def _file(self, holding: Holding, sha: str) -> str:
        return names.holding_file(_LETTERS[holding], self._lock.name(sha))

    def get(self, holding: Holding, hashes: Iterable[str]) -> Iterator[Held]:
        with told(self._folder):
            for sha, devices in sorted(self._holders(holding, list(hashes)).items()):
                for device in devices:
                    held = self._held(holding, sha, device)
                    if held is not None:
                        yield held
                        break

    def _held(self, holding: Holding, sha: str, device: str) -> Held | None:
        content = self._disk.read(self._home / device / FILES / self._file(holding, sha), _MOST_HELD_BYTES)
        plain = self._lock.unlock(content) if content is not None else None
        unpacked = _unpacked(plain) if plain is not None else None
        if unpacked is None:
            return None
        media_type, _, found = unpacked.partition(b"\n")
        if sha256(found).hexdigest() != sha:
            return None
        return Held(sha, found, media_type.decode("utf-8", "replace"))

    def put(self, holding: Holding, held: Iterable[Held]) -> None:
        with told(self._folder):
            folder = self._home / self._device / FILES
            for each in held:
                media_type = each.media_type.replace("\n", " ").encode("utf-8")
                content = self._lock.lock(gzip.compress(media_type + b"\n" + each.content, 6, mtime=0))
                self._disk.write(folder / self._file(holding, each.sha256), content, flushed=False)
            self._disk.flush(folder)

    # Who is here

    def present(self, mine: Presence | None) -> Sequence[Presence]:
        with told(self._folder):
            path = self._home / self._device / PRESENCE
            if mine is None:
                self._disk.remove(path)
            else:
                said = json.dumps({"coder": mine.coder, "source": mine.source, "at": mine.at_ms}).encode()
                self._disk.write(path, self._lock.lock(said))
            here = [self._presence(device) for device in self._devices() if device != self._device]
        now = mine.at_ms if mine is not None else int(time.time() * 1000)
        return [each for each in here if each is not None and abs(now - each.at_ms) < _PRESENT_MS]

    def _presence(self, device: str) -> Presence | None:
        content = self._disk.read(self._home / device / PRESENCE, _MOST_PRESENCE_BYTES)
        plain = self._lock.unlock(content) if content else None
        try:
            match json.loads(plain or b""):
                case {"coder": str(coder), "source": str(source), "at": int(at)} if ID.fullmatch(coder):
                    return Presence(coder, source if ID.fullmatch(source) else "", at)
        except (ValueError, RecursionError):
            pass
        return None

    def blinded(self) -> Sequence[BlindRound]:
        return ()

    def blind(self, round_: BlindRound) -> None:
        """A folder keeps nothing from anybody; the copies themselves show less."""

    def oddities(self) -> Sequence[str]:
        listed = sorted(self._broken.items())
        unread = [f"“{name}” in the team folder was not read: {broken.why}." for name, broken in listed]
        return unread + [
            f"“{self._home / device}” still holds what was purged, until the copy that wrote it is exchanged next;"
            " delete that folder if it never is."
            for device in sorted(self._holding)
        ]

    def close(self) -> None:
        """Nothing is held."""


def projects_in(folder: Path, disk: Disk | None = None) -> list[str]:
    """The ids of the projects that a team folder holds."""
    return sorted(name for name, is_folder in (disk or Disk()).listed(folder) if is_folder and ID.fullmatch(name))


def _id(body: bytes) -> bytes:
    return bytes.fromhex(record_id(body))


def _unpacked(content: bytes) -> bytes | None:
    """What is packed, unless it is damaged or asks for more memory than any original needs."""
    unpacking = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        unpacked = unpacking.decompress(content, _MOST_HELD_BYTES)
    except zlib.error:
        return None
    return unpacked if unpacking.eof else None
