"""Windows refuses to replace, and to read, what another program has open for a moment."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer import settings
from reviewer.errors import ExportRefused, ImportRefused
from reviewer.exporters.shared.atomic import new_file
from reviewer.importers.shared.files import content_of
from reviewer.sync.folder import disk
from reviewer.sync.port import NotAllowed, Unreachable
from reviewer.system import files


def refused(winerror: int) -> PermissionError:
    """What Windows raises: 5 access denied, 32 sharing violation, 33 lock violation; each is EACCES (13) in C."""
    error = PermissionError(13, "refused")
    error.winerror = winerror  # type: ignore[attr-defined,unused-ignore]
    return error


class Scanner:
    """A virus scanner that has each file open for the first looks at it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, winerror: int, looks: int) -> None:
        self.waited: list[float] = []
        self.left = looks
        self._winerror = winerror
        monkeypatch.setattr(time, "sleep", self.waited.append)
        monkeypatch.setattr(os, "replace", self._after(os.replace))
        monkeypatch.setattr(Path, "read_bytes", self._after(Path.read_bytes))

    def _after(self, do: Callable[..., object]) -> Callable[..., object]:
        def look(*given: object) -> object:
            if self.left:
                self.left -= 1
                raise refused(self._winerror)
            return do(*given)

        return look


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_on_windows_what_is_held_for_a_moment_is_replaced_and_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, winerror: int
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    (tmp_path / "part").write_bytes(b"new")
    (tmp_path / "file").write_bytes(b"old")
    scanner = Scanner(monkeypatch, winerror, looks=3)
    files.replace(tmp_path / "part", tmp_path / "file")
    scanner.left = 2
    assert files.read(tmp_path / "file") == b"new"
    assert len(scanner.waited) == 5
    assert not (tmp_path / "part").exists()


def test_what_stays_held_is_refused_within_a_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    scanner = Scanner(monkeypatch, 32, looks=1_000)
    with pytest.raises(ExportRefused, match="close it where it is open"), new_file(tmp_path / "a.csv", overwrite=True):
        pass
    assert 0.5 < sum(scanner.waited) < 1
    assert list(tmp_path.iterdir()) == []


def test_other_reasons_and_other_systems_are_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    # 1314: a privilege is not held.
    scanner = Scanner(monkeypatch, 1314, looks=1)
    with pytest.raises(PermissionError):
        files.replace(tmp_path / "part", tmp_path / "file")
    monkeypatch.setattr(sys, "platform", "linux")
    scanner.left = 1
    with pytest.raises(PermissionError):
        files.read(tmp_path / "file")
    assert scanner.waited == []


def test_settings_that_are_held_for_a_moment_are_not_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path))
    settings.save(settings.Settings(coder_name="Anna"))
    monkeypatch.setattr(sys, "platform", "win32")
    Scanner(monkeypatch, 32, looks=3)
    assert settings.load().coder_name == "Anna"
    assert [path.name for path in settings.config_folder().iterdir()] == ["settings.json"]


def test_a_write_protected_file_is_not_replaced_on_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != target)
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(ExportRefused, match="write-protected"), new_file(target, overwrite=True) as stream:
        stream.write(b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
    monkeypatch.setattr(sys, "platform", "linux")
    with new_file(target, overwrite=True) as stream:
        stream.write(b"new")
    assert target.read_bytes() == b"new"


def test_a_file_that_another_program_holds_is_said_to_be_open_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> int:
        raise refused(32)

    (tmp_path / "a.xlsx").write_bytes(b"x")
    monkeypatch.setattr(os, "open", held)
    with pytest.raises(ImportRefused, match="open in another program"):
        content_of(tmp_path / "a.xlsx", "a.xlsx", most=10, instead="")


def test_a_team_folder_that_is_held_is_tried_again_and_no_right_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(Unreachable, match="tried again"), disk.told(tmp_path):
        raise refused(32)
    with pytest.raises(NotAllowed, match="right to write"), disk.told(tmp_path):
        raise refused(5)


def test_a_typed_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/anna")
    assert files.typed(" ~/a b.review ") == Path("/home/anna/a b.review")
    # Nobody is called so: it stays what it is, and is refused as a folder that is not there.
    assert files.typed("~nobody-at-all/a.review") == Path("~nobody-at-all/a.review")
    assert files.typed('"a".csv') == Path('"a".csv')
    monkeypatch.setattr(sys, "platform", "win32")
    # As “Copy as path” of Explorer writes it.
    assert files.typed('"a b.review"') == Path("a b.review")
