"""What goes wrong with a folder that a program keeps in step: files arrive in any order and in part, and computers stop."""

from __future__ import annotations

import errno
import random
from pathlib import Path

from reviewer.sync.folder.disk import Disk


class Stopped(BaseException):
    """The computer was shut in the middle of something."""


class BreakingDisk(Disk):
    """A disk that fails, or whose computer stops, at one operation from now: before it, after it, or in the middle of a write."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.left = -1
        self.broke = 0

    def breaks_in(self, operations: int) -> None:
        """Fail at that operation from now."""
        self.left = operations

    def _is_now(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.broke += 1
            return True
        return False

    def _break(self) -> None:
        raise self._chance.choice(
            (Stopped(), OSError(errno.EIO, "Input/output error"), OSError(errno.ENOSPC, "No space left"))
        )

    def listed(self, folder: Path) -> list[tuple[str, bool]]:
        if self._is_now():
            self._break()
        return super().listed(folder)

    def read(self, path: Path, most: int) -> bytes | None:
        if self._is_now():
            self._break()
        return super().read(path, most)

    def write(self, path: Path, content: bytes, *, flushed: bool = True) -> None:
        if self._is_now():
            when = self._chance.randrange(3)
            if when == 1:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.with_name(f".{path.name}.0.part").write_bytes(content[: len(content) // 2])
            elif when == 2:
                super().write(path, content)
            self._break()
        super().write(path, content, flushed=flushed)

    def remove(self, path: Path) -> None:
        if self._is_now():
            if self._chance.random() < 0.5:
                super().remove(path)
            self._break()
        super().remove(path)


class Cloud:
    """Keeps the team folders of several computers in step, as a program would: late, in any order, sometimes in part."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._files: dict[str, bytes | None] = {}
        self._seen: dict[Path, dict[str, bytes]] = {}

    def brings(self, folder: Path, *, everything: bool = False) -> None:
        """Upload what changed in a folder since the last time, then bring it some of what others uploaded, or everything."""
        seen = self._seen.setdefault(folder, {})
        now = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for name, content in now.items():
            if ".part" not in name and seen.get(name) != content:
                self._files[name] = content
        for name in seen.keys() - now.keys():
            self._files[name] = None
        coming = [name for name, content in self._files.items() if now.get(name) != content]
        self._chance.shuffle(coming)
        for name in coming if everything else coming[: self._chance.randrange(len(coming) + 1)]:
            self._bring(folder / name, self._files[name], everything=everything)
        # What has come in part is not taken for a change that was made here.
        seen.clear()
        for path in folder.rglob("*"):
            if path.is_file():
                seen[str(path.relative_to(folder))] = path.read_bytes()

    def _bring(self, path: Path, content: bytes | None, *, everything: bool) -> None:
        if content is None:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        fate = 1.0 if everything else self._chance.random()
        if fate < 0.2:
            content = content[: self._chance.randrange(len(content))]
        elif fate < 0.3:
            path.with_name(f"{path.stem} (conflicted copy 2026-11-30){path.suffix}").write_bytes(content)
        path.write_bytes(content)
