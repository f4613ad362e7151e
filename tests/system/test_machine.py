"""A computer is the same one whatever it is called: on macOS each network may give it another name."""

from __future__ import annotations

import ctypes
import getpass
import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

import pytest

from reviewer.cli.common import me
from reviewer.store.file import lockfile
from reviewer.sync.hub.address import Address
from reviewer.system import machine


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Mac at home: gethostuuid(3) writes 16 bytes and returns 0."""

    class Library:
        @staticmethod
        def gethostuuid(found: Any, _wait: Any) -> int:
            found[:] = range(16)
            return 0

    machine._number_of_mac.cache_clear()
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: Library)
    monkeypatch.setattr(socket, "gethostname", lambda: "annas-mac.home")
    yield
    machine._number_of_mac.cache_clear()


def test_a_lock_left_on_another_network_is_one_of_this_computer(
    mac: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "a.review"
    assert lockfile.take(project, 1) is None
    written = json.loads(lockfile.lock_path(project).read_text("utf-8"))
    assert written["machine"] == "annas-mac.home"
    monkeypatch.setattr(socket, "gethostname", lambda: "dhcp-10-4.university.edu")
    holder = lockfile.holder_of(project)
    assert holder is not None
    assert holder.is_here
    assert holder.process == os.getpid()
    monkeypatch.setattr("reviewer.store.file.lockfile.runs", lambda process: False)
    assert lockfile.holder_of(project) is None
    monkeypatch.undo()
    lockfile.release(project)


def test_whoever_works_there_stays_the_same_coder(mac: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path))
    at_home = me()
    monkeypatch.setattr(socket, "gethostname", lambda: "dhcp-10-4.university.edu")
    assert me() == at_home


def test_a_lock_of_an_earlier_version_counts_by_the_name(tmp_path: Path) -> None:
    project = tmp_path / "a.review"
    lock = {"user": "anna", "machine": "laptop-7", "process": 1, "since": 1}
    lockfile.lock_path(project).write_text(json.dumps(lock), "utf-8")
    holder = lockfile.holder_of(project)
    assert holder is not None
    assert not holder.is_here
    lockfile.lock_path(project).write_text(json.dumps({**lock, "machine": socket.gethostname()}), "utf-8")
    holder = lockfile.holder_of(project)
    assert holder is not None
    assert holder.is_here


def test_a_system_without_a_list_of_users_has_somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_pwd() -> str:
        # What `import pwd` raises on Windows, where no variable names the user.
        raise ModuleNotFoundError("No module named 'pwd'")

    monkeypatch.setattr(getpass, "getuser", no_pwd)
    assert machine.user("somebody") == "somebody"


def test_postgresql_finds_its_authorities_where_its_own_programs_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for folder in ("home/.postgresql", "roaming/postgresql"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "root.crt").touch()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "roaming"))
    where = "postgresql://anna@hub.example.org/team"
    assert Address.of(where).parameters["sslrootcert"] == str(tmp_path / "home/.postgresql/root.crt")
    monkeypatch.setattr(sys, "platform", "win32")
    # https://www.postgresql.org/docs/current/libpq-ssl.html: on Windows %APPDATA%\\postgresql\\root.crt.
    assert Address.of(where).parameters["sslrootcert"] == str(tmp_path / "roaming/postgresql/root.crt")
