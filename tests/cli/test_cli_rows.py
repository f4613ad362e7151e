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


def test_rows_become_cases_with_and_without_a_text(run: Run, tmp_path: Path) -> None:
    file, table = tmp_path / "a.review", tmp_path / "people.csv"
    table.write_text("Name,Age,Helped?\nAda,34,Rest.\nBen,41,\nada,35,Tea.\n", encoding="utf-8")
    run("new", file, "--title", "A")
    told = run("rows", file, table, "--cases", "--text", "Helped?", "--coder", "Berta")
    assert told == (0, "2 cases made, 0 already there; sources: 2 added, 1 refused.\n", "")
    found = {case["name"]: case for case in json.loads(run("cases", file, "list", "--json")[1])}
    # Two rows of one name are one case; the last says how old she is.
    assert {name: case["attributes"] for name, case in found.items()} == {"Ada": {"Age": "35"}, "Ben": {"Age": "41"}}
    assert [each["title"] for each in found["Ada"]["sources"]] in (["Ada", "ada"], ["ada", "Ada"])
    assert found["Ben"]["sources"] == []
    before = run("digest", file)[1]
    assert run("rows", file, table, "--cases", "--text", "Helped?", "--coder", "Berta")[1].startswith(
        "0 cases made, 2 already there"
    )
    assert run("digest", file)[1] == before
    other, plain = tmp_path / "b.review", tmp_path / "plain.csv"
    plain.write_text("Name,Town\nAda,Ulm\n", encoding="utf-8")
    assert run("rows", file, plain, "--cases", "--json")[0] == 0
    assert json.loads(run("cases", file, "list", "--json")[1])[0]["attributes"] == {"Age": "35", "Town": "Ulm"}
    assert run("digest", file)[1] != before
    run("new", other, "--title", "B")
    assert json.loads(run("rows", other, plain, "--cases", "--json")[1]) == {
        "made": 1, "already there": 0, "sources added": 0
    }  # fmt: skip
    assert json.loads(run("info", other, "--json")[1])["sources"] == []
