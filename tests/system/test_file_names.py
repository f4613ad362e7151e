"""Names of files by Microsoft's rules (https://learn.microsoft.com/windows/win32/fileio/naming-a-file), as written there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.errors import ExportRefused, ProjectError, ReviewerError
from reviewer.exporters.shared.atomic import new_file
from reviewer.services.sources.originals import safe_name
from reviewer.store.project_file import Project
from reviewer.system.file_names import fitted, names_device

DEVICES = (
    "CON PRN AUX NUL COM0 COM1 COM2 COM3 COM4 COM5 COM6 COM7 COM8 COM9 COM¹ COM² COM³ "
    "LPT0 LPT1 LPT2 LPT3 LPT4 LPT5 LPT6 LPT7 LPT8 LPT9 LPT¹ LPT² LPT³"
).split()
RESERVED = '<>:"/\\|?*'


def breaks_a_rule(name: str) -> str:
    """Which of Microsoft's rules a name breaks, or Linux's of 255 bytes."""
    if any(char in RESERVED or ord(char) < 32 for char in name):
        return "reserved character"
    if name.endswith((" ", ".")):
        return "ends with a space or a period"
    if name.split(".")[0].rstrip(" ").upper() in DEVICES:
        return "reserved name, also with an extension"
    return "too long" if len(name.encode("utf-8", "surrogatepass")) > 255 else ""


@pytest.mark.parametrize("device", DEVICES)
def test_devices_keep_their_names_with_any_ending(device: str) -> None:
    for name in (device, device.lower(), f"{device}.txt", f"{device}.tar.gz", f"{device} .txt"):
        assert names_device(name), name
        assert safe_name(name) == "original", name
    for name in (f"{device}X", f"x{device}", f"{device}_.txt", f"my.{device}"):
        assert not names_device(name), name


@given(st.text(max_size=300))
@example("nul")
@example("com¹.")
@example("ä" * 300)
@example(" . ")
@example("a/b: c?.")
def test_words_become_a_name_that_every_system_can_give(words: str) -> None:
    name = fitted(words, "source")
    assert name
    for ending in ("", ".review", ".ann"):
        assert breaks_a_rule(f"{name}{ending}") == "", name
    if not breaks_a_rule(words) and len(words) < 50 and words == " ".join(words.split()) and words.strip("_ .\x7f"):
        assert name == words.strip(" .").replace("\x7f", "_").encode("utf-8", "replace").decode().rstrip(" .")


@pytest.mark.parametrize("name", ["a: b.review", "what?.review", "con.review", "LPT³.review", "a.review.", "a.review "])
def test_windows_is_not_asked_for_a_name_that_it_would_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    assert breaks_a_rule(name)
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(ProjectError, match="not a possible file name"):
        Project.create(tmp_path / name)
    with pytest.raises(ExportRefused, match="not a possible file name"), new_file(tmp_path / name, overwrite=True):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_other_systems_give_these_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    with new_file(tmp_path / "a: b.csv", overwrite=True) as stream:
        stream.write(b"x")
    assert (tmp_path / "a: b.csv").read_bytes() == b"x"
    with pytest.raises(ReviewerError), new_file(tmp_path / "a\0b", overwrite=True):
        pass
