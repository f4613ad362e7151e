"""SQLite itself says whether it opens a file by its address."""

from __future__ import annotations

import sqlite3
from pathlib import Path, PureWindowsPath

import pytest

from reviewer.system.sqlite_address import address


def opened(where: str) -> str:
    """What stands in the file at an address."""
    connection = sqlite3.connect(where, uri=True)
    try:
        return str(connection.execute("SELECT words FROM note").fetchone()[0])
    finally:
        connection.close()


def noted(path: Path) -> Path:
    """A database with one note."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE note AS SELECT 'here' AS words")
    connection.commit()
    connection.close()
    return path


@pytest.mark.parametrize("name", ["a.db", "50% ?x=1#2&y.db", "Größe übrig.db", "b\udcff.db"])
def test_any_name_is_opened(tmp_path: Path, name: str) -> None:
    assert opened(address(noted(tmp_path / name), "ro")) == "here"


def test_a_share_of_windows_is_no_authority(tmp_path: Path) -> None:
    noted(tmp_path / "a b.db")
    server, *rest = tmp_path.parts[1:]
    # The same file under the name that it would have were its top folder a server.
    share = PureWindowsPath(f"\\\\{server}\\" + "\\".join(rest)) / "a b.db"
    with pytest.raises(sqlite3.OperationalError, match="invalid uri authority"):
        opened(f"{share.as_uri()}?mode=ro")
    assert opened(address(share, "ro")) == "here"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        # https://www.sqlite.org/uri.html: on Windows the path begins with a slash before the letter of the drive.
        (r"C:\Documents and Settings\fred\data.db", "file:///C:/Documents%20and%20Settings/fred/data.db?mode=rw"),
        (r"\\server\share\x.review", "file:////server/share/x.review?mode=rw"),
        (r"\\?\C:\deep\x.review", "file:///C:/deep/x.review?mode=rw"),
        (r"\\?\UNC\server\share\x.review", "file:////server/share/x.review?mode=rw"),
    ],
)
def test_paths_of_windows(path: str, expected: str) -> None:
    assert address(PureWindowsPath(path), "rw") == expected
