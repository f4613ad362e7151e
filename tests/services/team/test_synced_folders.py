"""Folders that sync are known by path, mark or mount, and the copies that sync programs leave are found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reviewer.services.project import projects
from reviewer.services.team import synced_folders
from tests.builder import ProjectBuilder


def mounted(*lines: str) -> str:
    return "\n".join(("/dev/sda1 / ext4 rw 0 0", *lines))


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - University of X/reviews", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Our Lab)/a/b", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs/r", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-anna@x.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Nextcloud/review", "Nextcloud"),
        ("Documents/Dropbox papers of others", ""),
        ("Documents", ""),
    ],
)
def test_known_by_its_path(tmp_path: Path, folder: str, service: str) -> None:
    (tmp_path / folder).mkdir(parents=True)
    assert synced_folders.synced_by(tmp_path / folder / "my.review", lambda: mounted()) == service


@pytest.mark.parametrize(
    ("mark", "service"), [(".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".nextcloudsync.log", "Nextcloud")]
)
def test_known_by_what_the_program_leaves_at_the_top(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / "team" / "reviews").mkdir(parents=True)
    (tmp_path / "team" / mark).touch()
    assert synced_folders.synced_by(tmp_path / "team" / "reviews" / "my.review", lambda: mounted()) == service


def test_known_by_its_mount(tmp_path: Path) -> None:
    share = str(tmp_path / "a share").replace(" ", "\\040")
    (tmp_path / "a share" / "x").mkdir(parents=True)
    lines = mounted(f"//server/share {share} cifs rw 0 0")
    assert synced_folders.synced_by(tmp_path / "a share" / "x" / "my.review", lambda: lines) == "network"
    assert synced_folders.synced_by(tmp_path / "my.review", lambda: lines) == ""
    assert synced_folders.synced_by(tmp_path / "my.review", lambda: "nonsense\n\n a b") == ""


def test_a_link_into_a_synced_folder_is_seen(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "work").symlink_to(tmp_path / "Dropbox")
    assert synced_folders.synced_by(tmp_path / "work" / "my.review", lambda: mounted()) == "Dropbox"


def test_it_is_said_until_somebody_says_that_they_know(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    built = ProjectBuilder(tmp_path / "Dropbox" / "my.review")
    assert synced_folders.warning_for(project=built.project) == "Dropbox"
    synced_folders.note_warned(project=built.project)
    built.reopened()
    assert synced_folders.warning_for(project=built.project) == ""
    built.project.close()
    (tmp_path / "OneDrive").mkdir()
    moved = shutil.move(built.project.path, tmp_path / "OneDrive" / "my.review")
    project = projects.open_project(path=moved)
    assert synced_folders.warning_for(project=project) == "OneDrive"
    project.close()


SECOND = (
    "my (Anna's conflicted copy 2026-11-22).review",
    "my (conflicted copy 2026-11-22 101500).review",
    "my (In Konflikt stehende Kopie von Anna 2026-11-22).review",
    "my 2.review",
    "my (1).review",
    "my-LAPTOP-7.review",
    "my.sync-conflict-20261122-101500-ABCDEFG.review",
    "my_conflict-20261122-101500.review",
)


def test_second_copies_beside_are_found_and_nothing_else(tmp_path: Path) -> None:
    built = ProjectBuilder(tmp_path / "my.review")
    projects.make_backup(project=built.project)
    built.project.close()
    for name in (*SECOND, "my other review.review", "mine.review", "my.review.age", "your 2.review"):
        shutil.copy(tmp_path / "my.review", tmp_path / name)
    (tmp_path / "my 3.review").write_bytes(b"no project")
    (tmp_path / "my 4.review").mkdir()
    found = synced_folders.conflicted_copies(path=tmp_path / "my.review")
    assert sorted(path.name for path in found) == sorted(SECOND)
    assert synced_folders.conflicted_copies(path=tmp_path / "gone" / "my.review") == []
