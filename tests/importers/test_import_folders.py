"""Which files of folders are taken."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reviewer.errors import ImportRefused
from reviewer.importers import SUPPORTED, read_source, source_files
from reviewer.importers.references.registry import read_references


def test_folders_give_supported_files_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "A.md", "sub/c.PDF", "sub/deep/d.docx", "e.jpg", ".hidden.txt", ".git/f.txt", "~$c.docx"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")
    found = [path.relative_to(tmp_path).as_posix() for path in source_files([tmp_path])]
    assert found == ["A.md", "b.txt", "sub/c.PDF", "sub/deep/d.docx"]


def test_given_files_stay_and_none_comes_twice(tmp_path: Path) -> None:
    picture, text = tmp_path / "e.jpg", tmp_path / "a.txt"
    text.write_text("text")
    picture.write_text("x")
    missing = tmp_path / "missing.txt"
    assert list(source_files([picture, tmp_path, text, missing])) == [picture, text, missing]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "sub").mkdir()
    try:
        (tmp_path / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    except OSError:  # A system without links has no circles.
        return
    assert source_files([tmp_path]) == {tmp_path / "a.txt": ""}


def test_links_are_followed_inside_the_folder_alone(tmp_path: Path) -> None:
    secret = tmp_path / "outside"
    inside = tmp_path / "given" / "sub"
    for folder in (secret, inside):
        folder.mkdir(parents=True)
    (secret / "letter.txt").write_text("private")
    (inside / "a.txt").write_text("text")
    given = tmp_path / "given"
    try:
        for name, target in (("out", secret), ("letter.txt", secret / "letter.txt"), ("b.txt", inside / "a.txt")):
            (given / name).symlink_to(target)
    except OSError:  # A system without links has none that lead outside.
        return
    found = source_files([given])
    assert [path.name for path, reason in found.items() if not reason] == ["b.txt", "a.txt"]
    assert [path.name for path, reason in found.items() if "link out of its folder" in reason] == ["letter.txt", "out"]
    # What somebody names is read, also over a link, and also when the folder itself is one.
    assert source_files([given / "letter.txt"]) == {given / "letter.txt": ""}
    (tmp_path / "linked").symlink_to(given, target_is_directory=True)
    assert [path.name for path, reason in source_files([tmp_path / "linked"]).items() if not reason] == [
        "b.txt",
        "a.txt",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_pipes_and_devices_are_refused_at_once(tmp_path: Path) -> None:
    for name in ("pipe.txt", "pipe.ris"):
        os.mkfifo(tmp_path / name)
    for read, path in ((read_source, tmp_path / "pipe.txt"), (read_source, Path("/dev/zero")),
                       (read_references, tmp_path / "pipe.ris")):  # fmt: skip
        with pytest.raises(ImportRefused, match="is not a file but a pipe, a device or the like"):
            read(path)
    assert source_files([tmp_path]) == {}


def test_content_wins_over_the_ending(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("<!DOCTYPE html><p>Hello <b>there</b></p>")
    source = read_source(path)
    assert (source.text, source.media_type) == ("Hello there", "text/html")
    assert "although its name ends in .txt" in source.notes[0]


@pytest.mark.parametrize("each", SUPPORTED, ids=lambda each: each.endings[0])
def test_every_format_says_what_it_is(each) -> None:
    assert each.name
    assert "/" in each.media_type
    assert all(ending.startswith(".") and ending == ending.lower() for ending in each.endings)
