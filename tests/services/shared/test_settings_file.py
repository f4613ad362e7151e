"""Settings go into a file and come out of it; what others put into such a file is refused in a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.errors import ImportRefused
from reviewer.services.shared.settings_file import read_settings, write_settings
from reviewer.settings import RecentProject, Settings

SECRET = "Quellwolke"


def given(tmp_path: Path, settings: Any, **others: Any) -> Path:
    path = tmp_path / "given.json"
    path.write_text(
        json.dumps({"format": "reviewer-settings", "version": 1, "settings": settings} | others), encoding="utf-8"
    )
    return path


def test_what_is_written_is_read(tmp_path: Path) -> None:
    settings = Settings(
        theme="dark", reading_size=30, source_order="year", shortcuts={"excerpts": ["Ctrl+J"]}, reopen=False
    )
    write_settings(settings=settings, path=tmp_path / "mine.json")
    read = read_settings(path=tmp_path / "mine.json")
    assert (read["theme"], read["reading_size"], read["source_order"]) == ("dark", 30, "year")
    assert (read["shortcuts"], read["reopen"], read["keep_originals"]) == ({"excerpts": ["Ctrl+J"]}, False, True)


def test_who_one_is_and_where_projects_are_stays_here(tmp_path: Path) -> None:
    settings = Settings(
        coder_id=SECRET,
        coder_name=SECRET,
        recent=[RecentProject(SECRET, SECRET, 1)],
        left={"path": SECRET},
        places={SECRET: {"where": SECRET}},
        window={"geometry": SECRET},
        others={"later": SECRET},
    )
    write_settings(settings=settings, path=tmp_path / "mine.json")
    assert SECRET not in (tmp_path / "mine.json").read_text("utf-8")


def test_a_file_names_only_some_settings_and_some_of_a_later_version(tmp_path: Path) -> None:
    path = given(tmp_path, {"theme": "contrast", "hologram": True}, version=9, more=[])
    assert read_settings(path=path) == {"theme": "contrast"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"), ("reading_size", 4000), ("reading_size", "18"), ("reading_size", True), ("reopen", 1),
        ("reading_font", "a\u0000b"), ("reading_font", "x" * 101), ("language", "../de"), ("backup_minutes", 0),
        ("shortcuts", {"excerpts": "Ctrl+J"}), ("shortcuts", {str(n): [] for n in range(1001)}), ("source_order", []),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_is_refused_by_its_name(tmp_path: Path, name: str, value: object) -> None:
    with pytest.raises(ImportRefused, match=f"^“given.json” gives “{name}” a value .*no setting was changed.$"):
        read_settings(path=given(tmp_path, {"theme": "dark", name: value}))


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"[" * 50_000, b"null", b'{"format": "reviewer-settings", "version": 1}',
     b'{"version": 1, "settings": {}}',
     b'{"format": "reviewer-settings", "version": NaN, "settings": {}}'],
)  # fmt: skip
def test_what_is_no_settings_file_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)
    with pytest.raises(ImportRefused) as refused:
        read_settings(path=path)
    assert str(refused.value) == "“other.json” does not hold settings of Reviewer; no setting was changed."


def test_what_cannot_be_read_is_refused_too(tmp_path: Path) -> None:
    (tmp_path / "large.json").write_bytes(b" " * 200_001)
    for name, words in (("large.json", "too large"), ("none.json", "cannot be read"), (".", "is no file")):
        with pytest.raises(ImportRefused, match=words):
            read_settings(path=tmp_path / name)
