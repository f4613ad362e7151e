"""A team folder as a place where copies meet. Each copy writes into a folder of its own and changes no file once it is there.

Nobody writes into the folder of another device, so that programs that sync folders find nothing to disagree about.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from reviewer.sentence import sentence
from reviewer.sync.folder import presence, segments
from reviewer.sync.folder.disk import Disk, told
from reviewer.sync.folder.holdings import Holdings
from reviewer.sync.folder.home import Home
from reviewer.sync.folder.names import Segment
from reviewer.sync.folder.own import Own, id_of
from reviewer.sync.folder.place import Known, as_place, name_of, number_of
from reviewer.sync.folder.segments import NoSegment, Ranges
from reviewer.sync.port import (
    BlindRound,
    Difference,
    Held,
    Holding,
    Portion,
    Presence,
    PurgeOrder,
    Pushed,
    Rewound,
    Standing,
)
from reviewer.system.files import is_there

_A_PORTION = 2_000
_GONE_MINUTES = 7 * 24 * 60
"""So long a segment of another device may be gone before it is believed to be lost: what stands for it may be on its way."""


class FolderExchange:
    """One project in a team folder, as one device sees it. `device` is 32 hex digits that no other copy of the project uses."""

    def __init__(self, folder: Path, project: str, device: str, passphrase: str = "", disk: Disk | None = None) -> None:
        """Raises Locked, Unreachable, or ExchangeFailed where the folder holds another project alone."""
        self._folder = folder
        self._device = device
        self._holding: set[str] = set()
        with told(folder):
            self._home = Home(folder, project, passphrase, disk or Disk())
        self._files = Holdings(self._home, device)

    @property
    def name(self) -> str:
        return str(self._folder)

    def head(self) -> str:
        with told(self._folder):
            listed = self._home.segments()
            return as_place(listed.keys() - self._home.unread(listed))

    def standing(self) -> Standing:
        mine = self._home.path / self._device
        there = next(path for path in (mine, self._home.path, self._folder) if is_there(path) or path == self._folder)
        return Standing() if self._home.disk.is_writable(there) else Standing("read")

    # Reading

    def pull(self, since: str) -> Iterator[Portion]:
        with told(self._folder):
            listed, known = self._home.segments(), Known.of(since)
            if known is None:
                raise Rewound(sentence("The team folder “{folder}” was read otherwise before.", folder=self._folder))
            portion: list[bytes] = []
            for body in self._new_bodies(known, listed):
                portion.append(body)
                if len(portion) == _A_PORTION:
                    yield Portion(portion, known.as_place())
                    portion = []
            self._forget_replaced(known, listed)
            yield Portion(portion, known.as_place())

    def _new_bodies(self, known: Known, listed: dict[str, Segment]) -> Iterator[bytes]:
        """The records of the segments that are not known; each of these is with its last record."""
        for segment in sorted(listed[name] for name in listed.keys() - known.read):
            try:
                yield from self._home.opened(segment).bodies
            except NoSegment as error:
                self._home.note_unread(segment, error)
                continue
            self._home.note_read(segment)
            known.read.add(name_of(segment))

    def _forget_replaced(self, known: Known, listed: dict[str, Segment]) -> None:
        """Forget the segments that others stand for now. Raises Rewound where some are lost."""
        now = int(time.time() // 60)
        replaced: dict[str, list[Ranges]] = {}
        for name in known.read - listed.keys():
            device, number = number_of(name)
            if device not in replaced:
                replaced[device] = self._home.replaced_by(device)
            if any(segments.covers(ranges, number) for ranges in replaced[device]):
                known.read.discard(name)
                known.gone.pop(name, None)
            elif device == self._device or now - known.gone.setdefault(name, now) > _GONE_MINUTES:
                raise Rewound(sentence("The team folder “{folder}” lost what stood there.", folder=self._folder))
        for name in known.gone.keys() & listed.keys():
            del known.gone[name]

    def compare(self, ids: Collection[bytes]) -> Difference:
        with told(self._folder):
            listed = self._home.segments()
            there = {id_of(body) for _, body in self._home.bodies(listed.values())}
            # One that has not arrived whole is read later.
            place = as_place(listed.keys() - self._home.unread(listed))
        here = frozenset(ids)
        return Difference(here - there, frozenset(there - here), place)

    def fetch(self, ids: Collection[bytes]) -> Iterator[bytes]:
        wanted = set(ids)
        if not wanted:
            return
        with told(self._folder):
            for _, body in self._home.bodies(self._home.segments().values()):
                identifier = id_of(body)
                if identifier in wanted:
                    wanted.discard(identifier)
                    yield body
                    if not wanted:
                        return

    # Writing

    def push(self, since: str, bodies: Sequence[bytes]) -> Pushed:
        known = Known.of(since) or Known()
        with told(self._folder):
            own = Own(self._home, self._device, known)
            own.write(bodies)
            own.join()
        return Pushed(len(bodies), known.as_place())

    def purge(self, order: PurgeOrder) -> None:
        replaced = dict(order.replaced)
        with told(self._folder):
            self._look_for_others(replaced)
            Own(self._home, self._device, Known()).purge(replaced, order.tombstones)
            self._files.remove("text", order.texts)
            self._files.remove("original", order.originals)

    def _look_for_others(self, replaced: Collection[bytes]) -> None:
        """Which other devices still hold what is purged: nobody else writes into their folders."""
        listed = self._home.segments().values() if replaced else ()
        others = [segment for segment in listed if segment.device != self._device]
        self._holding |= {segment.device for segment, body in self._home.bodies(others) if id_of(body) in replaced}

    # Texts and originals

    def absent(self, holding: Holding, hashes: Collection[str]) -> frozenset[str]:
        with told(self._folder):
            return frozenset(hashes) - self._files.holders(holding, hashes).keys()

    def get(self, holding: Holding, hashes: Iterable[str]) -> Iterator[Held]:
        with told(self._folder):
            yield from self._files.get(holding, list(hashes))

    def put(self, holding: Holding, held: Iterable[Held]) -> None:
        with told(self._folder):
            self._files.put(holding, held)

    # The rest

    def present(self, mine: Presence | None) -> Sequence[Presence]:
        with told(self._folder):
            presence.tell(self._home, self._device, mine)
            return presence.others(self._home, self._device, mine.at_ms if mine is not None else None)

    def blinded(self) -> Sequence[BlindRound]:
        return ()

    def blind(self, round_: BlindRound) -> None:
        """A folder keeps nothing from anybody; the copies themselves show less."""

    def oddities(self) -> Sequence[str]:
        left = [
            sentence(
                "“{path}” still holds what was purged, until the copy that wrote it is exchanged next; delete that"
                " folder if it never is.",
                path=self._home.path / device,
            )
            for device in sorted(self._holding)
        ]
        return self._home.faults() + left

    def close(self) -> None:
        """Nothing is held."""
