"""The folder of one project in a team folder: which segments the devices have left there, and what is in them.

A segment counts only if its hash fits its name: one that has arrived in part is looked at again later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reviewer.sentence import sentence
from reviewer.sync.folder import names, segments
from reviewer.sync.folder.disk import Disk, told
from reviewer.sync.folder.locked import key_files, lock_of
from reviewer.sync.folder.names import ID, Segment
from reviewer.sync.folder.place import name_of
from reviewer.sync.folder.segments import NoSegment, Opened, Ranges
from reviewer.sync.port import ExchangeFailed, Unreachable
from reviewer.system.files import is_folder

_NO_KEY = sentence("it is encrypted with another key")


@dataclass(frozen=True, slots=True)
class _Unread:
    """Why a segment was not read, and size and time that its file had then."""

    why: str
    stamp: tuple[int, int]


class Home:
    """What stands in `path` under `folder`, and how it is read and written: with `lock`, on `disk`."""

    def __init__(self, folder: Path, project: str, passphrase: str, disk: Disk) -> None:
        """Raises Locked, Unreachable, or ExchangeFailed where the folder holds another project alone."""
        self.folder = folder
        self.path = folder / project
        self.disk = disk
        self._passphrase = passphrase
        self._unread: dict[str, _Unread] = {}
        self._require_folder()
        is_new = not disk.listed(self.path)
        if is_new and any(name != project for name in projects_in(folder, disk)):
            raise ExchangeFailed(
                sentence(
                    "The team folder “{folder}” holds another project; choose its own folder, or an empty one.",
                    folder=folder,
                )
            )
        self.lock = lock_of(self.path, disk, passphrase, is_empty=is_new)
        self._keys = key_files(self.path, disk)

    def _require_folder(self) -> None:
        if not is_folder(self.folder):
            raise Unreachable(
                sentence(
                    "The team folder “{folder}” is not there; is its drive connected, or was it moved?",
                    folder=self.folder,
                )
            )

    # What is there

    def devices(self) -> list[str]:
        """The devices that have left something."""
        self._require_folder()
        listed = self.disk.listed(self.path)
        return sorted(name for name, is_folder in listed if is_folder and ID.fullmatch(name))

    def segments(self) -> dict[str, Segment]:
        """All segments that are there, by their names."""
        found: dict[str, Segment] = {}
        for device in self.devices():
            found |= self.segments_of(device)
        return found

    def segments_of(self, device: str) -> dict[str, Segment]:
        """Those of one device."""
        listed = self.disk.listed(self.path / device)
        there = (names.segment_in(name, device) for name, is_folder in listed if not is_folder)
        return {name_of(segment): segment for segment in there if segment is not None}

    def file_of(self, segment: Segment) -> Path:
        """Where a segment stands."""
        return self.path / segment.device / segment.file

    # What is in it

    def opened(self, segment: Segment) -> Opened:
        """A segment to be read. Raises NoSegment where it is not there whole, also while its bodies are read."""
        content = self.disk.read(self.file_of(segment), segments.MOST_BYTES)
        if content is None or segments.digest_of(content) != segment.digest:
            raise NoSegment(sentence("it has not arrived whole"))
        plain = self.lock.unlock(content)
        if plain is None and self._finds_keys():
            plain = self.lock.unlock(content)
        if plain is None:
            raise NoSegment(_NO_KEY)
        return segments.opened(plain)

    def _finds_keys(self) -> bool:
        """Whether another key has arrived: two devices that began at once have made one each."""
        keys = key_files(self.path, self.disk)
        if keys == self._keys:
            return False
        self._keys = keys
        self.lock = lock_of(self.path, self.disk, self._passphrase, is_empty=False)
        return True

    def bodies(self, only: Iterable[Segment]) -> Iterator[tuple[Segment, bytes]]:
        """The bodies in these segments, as far as they can be read."""
        for segment in sorted(only):
            try:
                for body in self.opened(segment).bodies:
                    yield segment, body
                self.note_read(segment)
            except NoSegment as error:
                self.note_unread(segment, error)

    def replaced_by(self, device: str) -> list[Ranges]:
        """The numbers for which the segments of a device stand."""
        found = []
        for segment in self.segments_of(device).values():
            try:
                found.append(self.opened(segment).replaces)
            except NoSegment as error:
                self.note_unread(segment, error)
        return found

    # What could not be read

    def note_unread(self, segment: Segment, error: NoSegment) -> None:
        """A segment could not be read."""
        self._unread[name_of(segment)] = _Unread(str(error), self.disk.stamp(self.file_of(segment)))

    def note_read(self, segment: Segment) -> None:
        """A segment was read to its end."""
        self._unread.pop(name_of(segment), None)

    def unread(self, listed: dict[str, Segment]) -> set[str]:
        """Those of these segments that could not be read, and that have not changed since."""
        stale = set()
        for name in listed.keys() & self._unread.keys():
            found = self._unread[name]
            if found.why != _NO_KEY and found.stamp == self.disk.stamp(self.file_of(listed[name])):
                stale.add(name)
        return stale

    def faults(self) -> list[str]:
        """A sentence for each segment that could not be read."""
        listed = sorted(self._unread.items())
        return [
            sentence("“{name}” in the team folder was not read: {why}.", name=name, why=found.why)
            for name, found in listed
        ]


def projects_in(folder: Path, disk: Disk | None = None) -> list[str]:
    """The ids of the projects that a team folder holds. Raises ExchangeFailed where it cannot be looked into."""
    with told(folder):
        listed = (disk or Disk()).listed(folder)
    return sorted(name for name, is_folder in listed if is_folder and ID.fullmatch(name))
