"""Which files of folders are taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.importers import SUPPORTED, read_source, source_files


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
    assert source_files([picture, tmp_path, text, missing]) == [picture, text, missing]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "sub").mkdir()
    try:
        (tmp_path / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    except OSError:  # A system without links has no circles.
        return
    assert source_files([tmp_path]) == [tmp_path / "a.txt"]


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
