"""`reviewer rows`: a plan, then sources."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_planned_and_imported(run: Run, tmp_path: Path) -> None:
    file, table = tmp_path / "a.review", tmp_path / "survey.csv"
    table.write_text("Name,Age,Helped?,Note\nAda,34,Rest.,x\nBen,41,Tea.,y\n", encoding="utf-8")
    run("new", file, "--title", "A")
    told = "Name: title\nAge: attribute (number)\nHelped?: text\nNote: attribute (text)\n2 rows.\n"
    assert run("rows", file, table, "--dry-run") == (0, told, "")
    planned = json.loads(run("rows", file, table, "--dry-run", "--json", "--text", "Note", "--title", "Helped?")[1])
    assert planned["columns"] == {"Name": "left out", "Age": "attribute (number)", "Helped?": "title", "Note": "text"}
    assert run("rows", file, table, "--attribute", "Age", "--coder", "Berta")[:2] == (0, "2 added.\n")
    sources = json.loads(run("info", file, "--json")[1])["sources"]
    assert [source["title"] for source in sources] == ["Ada", "Ben"]
    assert run("rows", file, table) == (0, "2 already there.\n", "")


def test_what_is_not_there(run: Run, tmp_path: Path) -> None:
    file, table = tmp_path / "a.review", tmp_path / "survey.csv"
    table.write_text("Name,Said\nAda,Rest.\n", encoding="utf-8")
    run("new", file, "--title", "A")
    status, _, errors = run("rows", file, table, "--text", "Wage")
    assert status == 1
    assert "The table has no column “Wage”." in errors
    assert run("rows", file, table, "--sheet", "Two")[0] == 1
    status, _, errors = run("rows", file, tmp_path / "none.csv")
    assert (status, errors.count("\n")) == (1, 1)
