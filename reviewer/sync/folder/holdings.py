"""Texts and originals in a team folder, each in the folder of the device that left it: gzip of media type, line feed, bytes."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from reviewer.sync.folder.home import Home
from reviewer.sync.folder.names import FILES, holding_file
from reviewer.sync.port import Held, Holding

_LETTERS: dict[Holding, str] = {"text": "t", "original": "o"}
_MOST_BYTES = 512 * 1024 * 1024
_LOOKED_UP = 20
"""So many are looked for one by one; for more the folders are listed."""


class Holdings:
    """Those of a project's folder; what is put there is put by one device."""

    def __init__(self, home: Home, device: str) -> None:
        self._home = home
        self._device = device

    def holders(self, holding: Holding, hashes: Collection[str]) -> dict[str, list[str]]:
        """Which devices have left these, by their hash."""
        wanted = {self._file(holding, sha): sha for sha in hashes}
        holders: dict[str, list[str]] = {}
        for device in self._home.devices() if wanted else ():
            for name in self._there(device, wanted.keys()):
                holders.setdefault(wanted[name], []).append(device)
        return holders

    def _there(self, device: str, wanted: Collection[str]) -> set[str]:
        folder = self._folder_of(device)
        if len(wanted) <= _LOOKED_UP:
            return {name for name in wanted if self._home.disk.stamp(folder / name) != (0, 0)}
        return {name for name, is_folder in self._home.disk.listed(folder) if not is_folder}.intersection(wanted)

    def _folder_of(self, device: str) -> Path:
        return self._home.path / device / FILES

    def _file(self, holding: Holding, sha: str) -> str:
        return holding_file(_LETTERS[holding], self._home.lock.name(sha))

    def get(self, holding: Holding, hashes: Collection[str]) -> Iterator[Held]:
        """Those that are there whole."""
        for sha, devices in sorted(self.holders(holding, hashes).items()):
            found = (self._held(holding, sha, device) for device in devices)
            held = next(filter(None, found), None)
            if held is not None:
                yield held

    def _held(self, holding: Holding, sha: str, device: str) -> Held | None:
        content = self._home.disk.read(self._folder_of(device) / self._file(holding, sha), _MOST_BYTES)
        plain = self._home.lock.unlock(content) if content is not None else None
        media_type, _, found = _unpacked(plain or b"").partition(b"\n")
        if sha256(found).hexdigest() != sha:
            return None
        return Held(sha, found, media_type.decode("utf-8", "replace"))

    def put(self, holding: Holding, held: Iterable[Held]) -> None:
        """Leave these there."""
        folder = self._folder_of(self._device)
        for each in held:
            media_type = each.media_type.replace("\n", " ").encode("utf-8")
            content = self._home.lock.lock(gzip.compress(media_type + b"\n" + each.content, 6, mtime=0))
            self._home.disk.write(folder / self._file(holding, each.sha256), content, flushed=False)
        self._home.disk.flush(folder)

    def remove(self, holding: Holding, hashes: Iterable[str]) -> None:
        """Take away what this device has left of these."""
        for sha in hashes:
            self._home.disk.remove(self._folder_of(self._device) / self._file(holding, sha))


def _unpacked(content: bytes) -> bytes:
    """What is packed; nothing where that is damaged, or asks for more memory than any original needs."""
    unpacking = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        unpacked = unpacking.decompress(content, _MOST_BYTES)
    except zlib.error:
        return b""
    return unpacked if unpacking.eof else b""
