"""A report says what helps to find a fault, and nothing that tells whose it is."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

import reviewer
from reviewer import settings as user_settings
from reviewer.cli.run import main
from reviewer.errors import ExportRefused
from reviewer.services.project.report import write_report
from reviewer.settings import RecentProject, Settings
from tests.builder import ProjectBuilder

NAME, TITLE, TEXT, FOLDER, HOST = "Quellwolke", "Ulmenblatt", "Drosselruf", "Kirschhain", "haselbach.example"


@pytest.fixture
def telling(own_home: Path, tmp_path: Path) -> Settings:
    """Settings, a log and a project in which everything tells who somebody is."""
    path = tmp_path / FOLDER / f"{TITLE}.review"
    path.parent.mkdir()
    ProjectBuilder(path).with_source(TEXT, TITLE).project.close()
    settings = Settings(
        coder_id="c" * 32,
        coder_name=NAME,
        theme="dark",
        reading_font=FOLDER,
        recent=[RecentProject(str(path), TITLE, 1)],
        left={"path": str(path)},
        places={str(path): {"where": f"postgresql://{NAME}@{HOST}/review", "auto": True, "present": False}},
        window={"page languages": NAME},
        shortcuts={"matrix": ["F6"], f"{TITLE} of {NAME}": ["F7"]},
        others={"later": NAME},
    )
    user_settings.save(settings)
    log = user_settings.log_folder() / "reviewer.log"
    log.parent.mkdir(parents=True)
    log.write_text(f"2026-11-30 builtins.KeyError\n  reader.py, line 12, in paint\n  {path}: {NAME.upper()}\n", "utf-8")
    return settings


def test_it_says_what_helps_and_no_text_name_or_path(
    telling: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", "--report", str(tmp_path / "report.txt")]) == 0
    assert "report.txt" in capsys.readouterr().out
    text = (tmp_path / "report.txt").read_text("utf-8")
    for words in (reviewer.__version__, "pydantic 2.", "theme: dark", "SQLite 3.", "KeyError", "line 12, in paint"):
        assert words in text
    assert "recent: 1\nplaces: 1 servers, 0 folders\nshortcuts of: matrix\n" in text
    paths = (str(tmp_path), str(Path.home()), tempfile.gettempdir())
    for word in (NAME, TITLE, TEXT, FOLDER, HOST, *paths):
        assert word.casefold() not in text.casefold()


def test_a_report_that_cannot_be_written_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match="does not exist; choose another place"):
        write_report(text="", path=tmp_path / "nowhere" / "report.txt")
