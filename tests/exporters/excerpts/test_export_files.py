"""A file is written whole or not at all, and every refusal is one clear sentence."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, ExportRefused
from reviewer.exporters.excerpts.registry import FORMATS, write
from reviewer.progress import Progress
from tests.exporters.excerpt_maker import an_excerpt, listed
from tests.exporters.exported_files import QUOTES

NAMES = [each.name for each in FORMATS if each.ending == f".{each.name}"]
SOME = listed(*(an_excerpt(f"passage {number}", start=number * 50) for number in range(600)))


def refusal(path: Path, **options: object) -> str:
    with pytest.raises(ExportRefused) as caught:
        write(SOME, path, **options)  # type: ignore[arg-type]
    sentence = str(caught.value)
    assert "\n" not in sentence
    return sentence


@contextmanager
def small_disk() -> Iterator[None]:
    """Files may grow to 2 kB; the system then refuses as a full disk does. The limit holds for all files of this
    process, so it must not outlast the call: the report of the tests may be a longer file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("name", NAMES)
def test_the_ending_says_the_format(name: str, tmp_path: Path) -> None:
    path = write(SOME, tmp_path / f"OUT.{name.upper()}")
    assert len(QUOTES[name](path)) == 600
    assert os.listdir(tmp_path) == [path.name]


@pytest.mark.parametrize("name", NAMES)
def test_a_format_may_be_named(name: str, tmp_path: Path) -> None:
    assert len(QUOTES[name](write(SOME, tmp_path / "out.txt", format=name))) == 600


def test_an_unknown_ending_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    for name in ("out.odt", "out"):
        sentence = refusal(tmp_path / name)
        assert all(f".{known}" in sentence for known in NAMES)
    assert all(known in refusal(tmp_path / "out.csv", format="odt") for known in NAMES)
    assert not os.listdir(tmp_path)


def test_a_file_that_exists_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("mine")
    assert "exists already" in refusal(path)
    assert path.read_text() == "mine"


def test_a_file_is_replaced_when_that_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    path.chmod(0o600)
    write(SOME, path, overwrite=True)
    assert len(QUOTES["csv"](path)) == 600
    assert path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == ["out.csv"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    write(SOME, tmp_path / "link.csv", overwrite=True)
    assert (tmp_path / "link.csv").is_symlink()
    assert len(QUOTES["csv"](tmp_path / "real.csv")) == 600


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    assert "is a folder" in refusal(tmp_path / "folder.csv", overwrite=True)
    assert "does not exist" in refusal(tmp_path / "nowhere" / "out.csv")
    assert "is a device" in refusal(Path(os.devnull), format="csv", overwrite=True)
    assert "cannot be written" in refusal(tmp_path / f"{'x' * 300}.csv")
    assert "not a possible file name" in refusal(tmp_path / "a\0b.csv")
    assert os.listdir(tmp_path) == ["folder.csv"]


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def refused(self: Path, mode: str = "r", *args: object, **options: object) -> object:
        if "x" in mode:
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, mode, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refused)
    assert "Permission denied" in refusal(tmp_path / "out.csv")


@pytest.mark.parametrize("name", NAMES)
def test_a_full_disk_leaves_nothing_behind(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"out.{name}"
    path.write_text("before")
    with small_disk():
        said = refusal(path, overwrite=True)
    assert "cannot be written" in said
    assert os.listdir(tmp_path) == [path.name]
    assert path.read_text() == "before"


@pytest.mark.parametrize("name", NAMES)
def test_cancelling_leaves_nothing_behind(name: str, tmp_path: Path) -> None:
    def stop_soon(label: str, done: int, total: int) -> None:
        assert total == 600
        if done:
            progress.stop()

    progress = Progress(stop_soon)
    with pytest.raises(Cancelled):
        write(SOME, tmp_path / f"out.{name}", progress=progress)
    assert not os.listdir(tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_progress_counts_every_excerpt(name: str, tmp_path: Path) -> None:
    steps: list[int] = []
    write(SOME, tmp_path / f"out.{name}", progress=Progress(lambda _label, done, _total: steps.append(done)))
    assert steps[-1] == 600


@pytest.mark.parametrize("name", NAMES)
def test_the_same_excerpts_give_the_same_bytes(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = write(SOME, tmp_path / f"first.{name}").read_bytes()
    monkeypatch.setattr("time.time", lambda: 1_999_999_999.0)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 3, 33, 19, 2, 138, 0))
    assert write(SOME, tmp_path / f"second.{name}").read_bytes() == first


@pytest.mark.parametrize("name", NAMES)
def test_no_excerpts_give_a_valid_file(name: str, tmp_path: Path) -> None:
    assert QUOTES[name](write(listed(), tmp_path / f"out.{name}")) == []
