"""`reviewer notes`, `groups`, `cases`, headings in the codebook: made, listed, changed; notes are found by search."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BERTA = ("--coder", "Berta")


@pytest.fixture
def file(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "a.review"
    run("new", path, "--title", "A")
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"Maria spoke of {name}.\n", encoding="utf-8")
        run("import", path, tmp_path / name)
    run("code", path, "--source", "one.txt", "--quote", "Maria", "--code", "Benefits", *BERTA)
    return path


def read(run: Run, verb: str, file: Path) -> list[dict[str, object]]:
    return json.loads(run(verb, file, "list", "--json")[1])


def test_a_note_is_written_changed_found_and_deleted(run: Run, file: Path) -> None:
    status, out, _ = run("notes", file, "add", "Plan", "--text", "Ask Zebulon again", *BERTA)
    note = out.strip()
    assert status == 0
    assert run("notes", file, "edit", note, "--title", "The plan", *BERTA)[0] == 0
    [listed] = read(run, "notes", file)
    assert {key: listed[key] for key in ("id", "title", "text", "coder", "names")} == {
        "id": note, "title": "The plan", "text": "Ask Zebulon again", "coder": "Berta", "names": [],
    }  # fmt: skip
    assert f"Berta: The plan  ({note})\n    Ask Zebulon again\n" in run("notes", file, "list")[1]
    hits = json.loads(run("search", file, "Zebulon", "--json")[1])
    assert [(hit["kind"], hit["target"], hit["quote"]) for hit in hits] == [("note", note, "Zebulon")]
    assert json.loads(run("search", file, "plan", "--json")[1])[0]["target"] == note
    status, _, errors = run("notes", file, "delete", note, "--coder", "Carl")
    assert (status, errors) == (2, "reviewer: This note is Berta's; you cannot delete it.\n")
    assert run("notes", file, "delete", note, *BERTA)[0] == 0
    assert read(run, "notes", file) == []
    assert json.loads(run("search", file, "Zebulon", "--json")[1]) == []


def test_groups_are_filled_and_thinned_out(run: Run, file: Path) -> None:
    assert run("groups", file, "add", "Talks", "--source", "one.txt", *BERTA)[0] == 0
    assert run("groups", file, "put", "talks", "--source", "two.txt", "--source", "one.txt", *BERTA)[0] == 0
    assert run("groups", file, "add", "Good", "--code", "Benefits", *BERTA)[0] == 0
    inside = {
        group["name"]: (group["of"], [each["name"] for each in group["members"]]) for group in read(run, "groups", file)
    }  # type: ignore[attr-defined]
    assert inside["Good"] == ("code", ["Benefits"])
    assert (inside["Talks"][0], sorted(inside["Talks"][1])) == ("source", ["one", "two"])
    assert run("groups", file, "take", "Talks", "--source", "one.txt", *BERTA)[0] == 0
    assert run("groups", file, "rename", "Talks", "Speeches", *BERTA)[0] == 0
    assert "Speeches (1 source)\n    two\n" in run("groups", file, "list")[1]
    assert run("groups", file, "delete", "Good", *BERTA)[0] == 0
    assert [group["name"] for group in read(run, "groups", file)] == ["Speeches"]
    assert run("groups", file, "put", "Nobody", "--source", "one.txt")[2] == (
        "reviewer: There is no group “Nobody”; there are: Speeches.\n"
    )


def test_cases_hold_sources_and_passages_and_have_attributes(run: Run, file: Path, tmp_path: Path) -> None:
    run("export", file, "-o", tmp_path / "out.json")
    [row] = json.loads((tmp_path / "out.json").read_text("utf-8"))
    inside = ("--source", "two.txt", "--highlight", row["id"])
    assert run("cases", file, "add", "Maria", *inside, "--attribute", "Age=41", *BERTA)[0] == 0
    [case] = read(run, "cases", file)
    assert (case["name"], case["attributes"]) == ("Maria", {"Age": "41"})
    assert [each["title"] for each in case["sources"]] == ["two"]  # type: ignore[attr-defined]
    assert [(each["start"], each["end"]) for each in case["passages"]] == [(0, 5)]  # type: ignore[attr-defined]
    # All of it was one step.
    assert run("history", file)[1].splitlines()[0].endswith("Berta made the case “Maria”")
    assert run("cases", file, "set", "Maria", "--attribute", "Age=", "--attribute", "Town=Ulm", *BERTA)[0] == 0
    assert run("cases", file, "take", "Maria", "--source", "two.txt", *BERTA)[0] == 0
    assert run("cases", file, "list")[1] == "Maria (0 sources, 1 passage)\n    Town: Ulm\n"
    assert run("cases", file, "set", "Maria", "--attribute", "Age")[2] == (
        "reviewer: “Age” is no attribute; write it like Age=41.\n"
    )
    assert run("cases", file, "delete", "Mar")[0] == 1
    assert run("cases", file, "delete", "Maria", *BERTA)[0] == 0
    assert read(run, "cases", file) == []


def test_a_heading_stands_in_the_list_and_in_the_table_of_codes(run: Run, file: Path, tmp_path: Path) -> None:
    assert run("codebook", file, "add", "Effects", "--heading", *BERTA)[0] == 0
    listed = {code["path"]: code["heading"] for code in read(run, "codebook", file)}
    assert (listed["Effects"], listed["Benefits"]) == (True, False)
    assert run("codebook", file, "heading", "Benefits", *BERTA)[2].startswith("reviewer: “Benefits” is on 1 highlight,")
    refused = run("code", file, "--source", "two.txt", "--quote", "Maria", "--code", "Effects", *BERTA)
    assert refused[2] == "reviewer: “Effects” only groups codes; tag with one of those under it.\n"
    table, other = tmp_path / "codes.csv", tmp_path / "b.review"
    run("codebook", file, "export", table)
    run("new", other, "--title", "B")
    run("codebook", other, "import", table)
    assert {code["path"]: code["heading"] for code in read(run, "codebook", other)}["Effects"] is True
    assert run("codebook", other, "heading", "Effects", "--off", *BERTA)[0] == 0
    assert {code["path"]: code["heading"] for code in read(run, "codebook", other)}["Effects"] is False
