"""`reviewer sync` as from a terminal: what it says, what it makes, and its exit codes."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.services.project import projects
from reviewer.services.shared import source_lookup
from reviewer.services.sources import purge, structures
from tests.builder import ANNA
from tests.cli.conftest import Run

PAGE = "<html><body><h1>Trial</h1><p>Relief came within hours.</p></body></html>"


@pytest.fixture
def place(tmp_path: Path, run: Run) -> Path:
    """A folder in which a project with one source is."""
    (tmp_path / "team").mkdir()
    (tmp_path / "trial.html").write_text(PAGE, "utf-8")
    run("new", tmp_path / "a.review", "--title", "Ketamine")
    run("import", tmp_path / "a.review", tmp_path / "trial.html")
    code, out, err = run("sync", tmp_path / "a.review", tmp_path / "team")
    assert (code, err) == (0, "")
    assert "0 actions came in, 4 actions went out." in out
    return tmp_path / "team"


def test_who_joins_makes_a_copy_and_hears_what_came(tmp_path: Path, place: Path, run: Run) -> None:
    code, out, err = run("sync", tmp_path / "b.review", place)
    assert (code, err) == (0, "")
    assert "“b.review” was made of what is at" in out
    with closing(projects.open_project(path=tmp_path / "b.review", read_only=True)) as copy:
        source = source_lookup.list_sources(project=copy)[0]
        # Parts of a text are in no record: they were read off the original again.
        parts = structures.structure_of(project=copy, source=source.id).parts
        assert [part.kind for part in parts] == ["heading"]
    assert run("sync", tmp_path / "b.review", place)[1].startswith("Nothing new")
    run("code", tmp_path / "b.review", "--source", "Trial", "--quote", "Relief", "--code", "Benefits", "--coder", "Ben")
    assert "went out" in run("sync", tmp_path / "b.review", place)[1]
    code, out, _ = run("sync", tmp_path / "a.review", place, "--json")
    said = json.loads(out)
    assert (code, said["went"], said["by"]) == (0, 0, ["Ben"])
    assert said["came"] >= 1


def test_a_purge_waits_for_a_yes(tmp_path: Path, place: Path, run: Run) -> None:
    run("sync", tmp_path / "b.review", place)
    with closing(projects.open_project(path=tmp_path / "a.review")) as project:
        source = source_lookup.list_sources(project=project)[0]
        purge.purge_source(project=project, source=source.id, confirm=source.title, coder=ANNA)
    run("sync", tmp_path / "a.review", place)
    code, _, err = run("sync", tmp_path / "b.review", place)
    assert code == 1
    assert "“Trial” was purged by others" in err
    assert "--yes" in err
    code, out, err = run("sync", tmp_path / "b.review", place, "--yes")
    assert (code, err) == (0, "")
    assert "“Trial” was purged by others and is gone here too." in out


@pytest.mark.parametrize(
    ("where", "words"),
    [("nowhere", "is not there"), ("ftp://x/y", "is no kind of place")],
)
def test_a_place_that_is_none_is_a_sentence(tmp_path: Path, place: Path, run: Run, where: str, words: str) -> None:
    code, out, err = run("sync", tmp_path / "a.review", where if "://" in where else tmp_path / where)
    assert (code, out) == (1, "")
    assert words in err
    assert run("sync", tmp_path / "c.review", where if "://" in where else tmp_path / where)[0] == 1
    assert not (tmp_path / "c.review").exists()
