"""A source that was read wrongly is read again from its kept original, and its highlights come along."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer import cli
from reviewer.errors import NotFoundError
from reviewer.services.evidence import excerpts
from reviewer.services.project import projects, undo
from reviewer.services.shared import source_lookup
from reviewer.services.sources import corrected_text, import_sources, reread
from tests.builder import ANNA, ProjectBuilder

LONG = "Everybody who took part signed a form, and could leave at any time without giving a reason for it. "
PAGE = (
    f"<html><body><h1>A trial</h1><article><p>{LONG * 3}</p><p>Relief came within hours. {LONG * 3}</p></article>"
    f"<div class='sidebar-related'><p>Beside it stands a note on side effects, which the authors put into a box.</p></div>"
    "</body></html>"
)


def imported(builder: ProjectBuilder, tmp_path: Path, name: str, content: bytes, **options: object) -> str:
    (tmp_path / name).write_bytes(content)
    report = import_sources.import_files(
        project=builder.project,
        paths=[tmp_path / name],
        coder=ANNA,
        **options,  # type: ignore[arg-type]
    )
    return report.items[0].source


def text(builder: ProjectBuilder, source: str) -> str:
    now = source_lookup.source_with(project=builder.project, identifier=source)
    return builder.project.text(now.sha256)


def quotes(builder: ProjectBuilder) -> list[str]:
    return [each.quote for each in excerpts.list_excerpts(project=builder.project)]


def test_a_page_is_read_whole_and_as_main_text_again(a_project, tmp_path: Path) -> None:
    builder = a_project().with_themes()
    source = imported(builder, tmp_path, "page.html", PAGE.encode())
    builder.last = source_lookup.source_with(project=builder.project, identifier=source)
    builder.coded("Relief came within hours", "Benefits")
    main = text(builder, source)
    assert "side effects" not in main
    assert reread.ways_of(project=builder.project, source=source) == reread.Ways(page=True, encodings=True)
    whole = reread.read_again(project=builder.project, source=source, way="whole")
    assert main.split("\n\n")[-1] in whole.text
    assert "side effects" in whole.text
    done = corrected_text.replace_text(project=builder.project, source=source, imported=whole, coder=ANNA)
    assert [item.placement.verdict for item in done.items] == ["carried"]
    assert quotes(builder) == ["Relief came within hours"]
    again = reread.read_again(project=builder.project, source=source, way="main")
    corrected_text.replace_text(project=builder.project, source=source, imported=again, coder=ANNA)
    assert text(builder, source) == main
    undo.undo(project=builder.project, coder=ANNA)
    assert "side effects" in text(builder, source)
    assert quotes(builder) == ["Relief came within hours"]


def test_a_text_is_read_in_another_encoding(a_project, tmp_path: Path) -> None:
    builder = a_project()
    russian = "Наука и жизнь, и облегчение пришло через несколько часов."
    source = imported(builder, tmp_path, "text.txt", russian.encode("koi8-r"), encoding="cp1251")
    assert text(builder, source) != russian
    assert reread.ways_of(project=builder.project, source=source) == reread.Ways(page=False, encodings=True)
    assert reread.read_again(project=builder.project, source=source, encoding="koi8-r").text == russian


def test_without_its_original_it_is_refused_in_a_sentence(a_project, tmp_path: Path) -> None:
    builder = a_project()
    source = imported(builder, tmp_path, "text.txt", b"Some words.", keep_originals=False)
    for ask in (reread.ways_of, reread.read_again):
        with pytest.raises(NotFoundError, match="was not kept in the project; give the file"):
            ask(project=builder.project, source=source)


def test_the_command_line_reads_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, page = tmp_path / "a.review", tmp_path / "page.html"
    page.write_text(PAGE)
    cli.main(["new", str(file)])
    cli.main(["import", str(file), str(page)])
    cli.main(["code", str(file), "--source", "page.html", "--quote", "Relief came within hours", "--code", "Relief"])
    capsys.readouterr()
    given = ["correct", str(file), "--source", "page.html"]
    assert cli.main([*given, "--again", "whole", "--dry-run"]) == 0
    assert capsys.readouterr().out == "1 highlight: 1 carried, 0 to review, 0 could not be placed.\n"
    assert cli.main([*given, "--again", "whole"]) == 0
    assert cli.main([*given, "--again", "whole"]) == 2
    assert "has already" in capsys.readouterr().err
    assert cli.main([*given, "--again", str(page)]) == 2
    assert "write --again main or --again whole" in capsys.readouterr().err
    project = projects.open_project(path=file, read_only=True)
    try:
        assert "side effects" in project.text(source_lookup.list_sources(project=project)[0].sha256)
    finally:
        project.close()
