"""`reviewer autocode`: list, then code."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

ONE = "# Sleep\n\nForty people were asked.\n\n## 1. Methods\n\nBy post.\n"
TWO = "# Pain\n\n## METHODS\n\nBy telephone.\n"


def test_listed_and_coded(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.review"
    run("new", file, "--title", "A")
    for name, text in (("one.md", ONE), ("two.md", TWO)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        run("import", file, tmp_path / name)
    before = run("digest", file)[1]
    status, out, _ = run("autocode", file, "--by", "headings", "--name", "methods")
    assert (status, out) == (0, "Methods: 2 passages in 2 sources\n")
    listed = json.loads(run("autocode", file, "--by", "headings", "--source", "two.md", "--json")[1])
    assert [(one["name"], one["sources"], len(one["passages"])) for one in listed] == [
        ("Pain", 1, 1),
        ("METHODS", 1, 1),
    ]
    assert run("digest", file)[1] == before

    named = ("--name", "Methods", "--coder", "Berta")
    assert run("autocode", file, "--by", "headings", *named, "--code", "How/Asked")[0] == 0
    assert run("autocode", file, "--by", "headings", "--each", "--under", "Parts", "--coder", "Berta")[0] == 0
    run("export", file, "-o", tmp_path / "out.json")
    rows = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert sorted((row["quote"], sorted(row["codes"]), row["coder"]) for row in rows) == [
        ("1. Methods\n\nBy post.", ["How/Asked", "Parts/Methods"], "Berta"),
        ("METHODS\n\nBy telephone.", ["How/Asked", "Parts/Methods"], "Berta"),
        ("Pain\n\nMETHODS\n\nBy telephone.", ["Parts/Pain"], "Berta"),
        ("Sleep\n\nForty people were asked.\n\n1. Methods\n\nBy post.", ["Parts/Sleep"], "Berta"),
    ]


def test_what_is_not_there_and_what_is_missing(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.review"
    run("new", file, "--title", "A")
    status, _, errors = run("autocode", file, "--by", "speakers", "--name", "Zoe")
    assert (status, errors) == (1, "reviewer: No passage is called “Zoe”.\n")
    assert run("autocode", file, "--by", "rows") == (0, "Nothing is named in this way.\n", "")
    assert run("autocode", file, "--by", "colours")[0] == 2
    assert run("autocode", file, "--by", "rows", "--code", "A", "--each")[0] == 2
