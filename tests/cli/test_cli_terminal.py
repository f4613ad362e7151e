"""What others wrote cannot steer the terminal it is printed on."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from reviewer.changes.record import stored, written
from reviewer.cli.remedies import told
from reviewer.cli.terminal import for_terminal
from reviewer.store.file.troubles import explained
from tests.builder import ANNA, ProjectBuilder
from tests.cli.conftest import Run
from tests.kept import bodies

EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\rname\x08\u202egnp.exe"
STEERS = [chr(code) for code in (*range(9), *range(11, 32), *range(0x7F, 0xA0), 0x202E)]


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("plain — “näive” 😀\tx\n", "plain — “näive” 😀\tx\n"),
        ("\x1b[31mred", "␛[31mred"),
        ("a\rb\x07\x08\x7f", "a␍b␇␈␡"),
        ("\x9b31m", "\ufffd31m"),
        ("fdp\u202eexe", "fdp⟨RLO⟩exe"),
    ],
)
def test_everything_that_steers_is_shown(text: str, safe: str) -> None:
    assert for_terminal(text) == safe


@pytest.fixture
def evil(tmp_path: Path) -> Path:
    """A project in which everybody and everything has such a name."""
    builder = ProjectBuilder(tmp_path / "evil.review").with_source("A text to read.", "Source").coded("text", "Code")
    builder.project.close()
    path = tmp_path / "evil.review"
    with sqlite3.connect(path) as connection:
        for identifier, body in bodies(connection):
            data = stored(identifier.hex(), body).data
            for change in data["changes"]:
                value = change.get("value")
                for field in ("name", "title"):
                    if isinstance(value, dict) and field in value:
                        value[field] = f"{value[field]} {EVIL}"
            record, content = written(data)
            connection.execute(
                "UPDATE changeset SET id = ?, body = ? WHERE id = ?", (bytes.fromhex(record.id), content, identifier)
            )
    connection.close()
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        ("info",), ("check",), ("history",), ("codebook", "list"), ("conflicts",), ("search", "text"), ("references", "list"),
        ("info", "--json"), ("history", "--json"), ("search", "text", "--json"),
    ],
)  # fmt: skip
def test_no_verb_prints_any_of_it(evil: Path, run: Run, arguments: tuple[str, ...]) -> None:
    verb, *rest = arguments
    given = [verb, evil, *rest]
    _, said, complained = run(*given)
    assert [sign for sign in STEERS if sign in said + complained] == []


def test_a_merge_and_an_import_print_none_of_it(evil: Path, tmp_path: Path, run: Run) -> None:
    ProjectBuilder(tmp_path / "own.review").project.close()
    _, said, complained = run("merge", tmp_path / "own.review", evil, "--dry-run")
    assert [sign for sign in STEERS if sign in said + complained] == []
    file = tmp_path / "a\x1b[31mb.txt"
    file.write_text("Some text to read.\n", "utf-8")
    _, said, complained = run("import", tmp_path / "own.review", file)
    assert [sign for sign in STEERS if sign in said + complained] == []


def test_json_keeps_every_value(tmp_path: Path, run: Run) -> None:
    builder = (
        ProjectBuilder(tmp_path / "p.review").with_source("Some \u202etext\u202c \x85 here.", "Source").coded("text")
    )
    builder.project.close()
    _, said, _ = run("search", tmp_path / "p.review", "text", "--json")
    assert "\\u202e" in said
    assert "\u202etext" in json.dumps(json.loads(said), ensure_ascii=False)


def test_a_text_is_printed_exactly(tmp_path: Path, run: Run) -> None:
    text = "Some \x1b[31mtext.\n"
    builder = ProjectBuilder(tmp_path / "p.review").with_source(text, "Source")
    builder.project.close()
    assert run("text", tmp_path / "p.review", "--source", "Source")[1] == text


def test_a_merge_of_files_that_cannot_be_read_counts_nothing(tmp_path: Path, run: Run) -> None:
    ProjectBuilder(tmp_path / "own.review").project.close()
    (tmp_path / "no.review").write_bytes(b"no project at all, whatever its name says " * 5)
    code, said, complained = run("merge", tmp_path / "own.review", tmp_path / "no.review")
    assert (code, said) == (1, "")
    assert "is not a Reviewer project" in complained
    assert ANNA not in said


def test_a_disk_that_refuses_promises_nothing_on_the_command_line() -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    said = told(explained(full, Path("p.review")))
    assert said == (
        "The disk that holds “p.review” is full; free some space. Nothing of this was saved; run the command again then."
    )
