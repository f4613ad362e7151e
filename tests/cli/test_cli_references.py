"""`reviewer references`: listed, imported after a look, exported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reviewer.cli.run import main
from reviewer.services.shared.resources import resource

RIS = "TY  - JOUR\nTI  - Trial\nAU  - Müller, Jo\nPY  - 2023\nJO  - Journal\nVL  - 4\nER  -\nTY  - BOOK\nTI  - Another\nER  -\n"


@pytest.fixture
def file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    path = str(tmp_path / "a.review")
    (tmp_path / "Trial.txt").write_text("It helped.")
    (tmp_path / "in.ris").write_text(RIS, "utf-8")
    assert main(["new", path, "--title", "A"]) == 0
    assert main(["import", path, str(tmp_path / "Trial.txt"), "--coder", "Anna"]) == 0
    capsys.readouterr()
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["references", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_look_then_the_import_then_the_list(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ris = str(tmp_path / "in.ris")
    looked = "matched  Trial → Trial (same title)\nnew      Another\n"
    assert run(capsys, file, "import", ris, "--dry-run") == (0, looked, "")
    assert run(capsys, file, "list")[1] == "Trial.\n"
    code, out, err = run(capsys, file, "import", ris, "--yes", "--coder", "Anna")
    assert (code, err) == (0, "")
    assert out == looked + "1 source completed, 1 added, 0 unchanged, 0 left out.\n"
    assert run(capsys, file, "list", "--style", "apa") == (
        0,
        "Another. (n.d.).\nMüller, J. (2023). Trial. Journal, 4.\n",
        "",
    )
    assert json.loads(run(capsys, file, "list", "--style", "vancouver", "--json")[1]) == [
        "1. Müller J. Trial. Journal. 2023;4.",
        "2. Another.",
    ]


def test_nothing_is_written_unasked(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = Path(file).read_bytes()
    code, _, err = run(capsys, file, "import", str(tmp_path / "in.ris"))
    assert (code, err) == (2, "reviewer: Say --yes to write what the list says, or --dry-run to only look at it.\n")
    assert Path(file).read_bytes() == before


def test_what_is_broken_or_unsure_is_told_and_the_rest_comes_in(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.bib").write_text("@book{a, title={Trail}\n@book{b, title={Whole}}\n@book{c, title={Whole}}")
    code, out, err = run(capsys, file, "import", str(tmp_path / "in.bib"), "--yes", "--coder", "Anna")
    assert code == 1
    assert "reviewer: in.bib: Line 1: the entry is not whole: the next entry begins inside it" in err
    assert "unsure   Whole (named twice in the file)" in out
    assert "0 sources completed, 1 added, 0 unchanged, 1 left out." in out


def test_export_and_refusals(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.json"
    assert run(capsys, file, "export", str(out))[0] == 0
    assert json.loads(out.read_text("utf-8"))[0]["title"] == "Trial"
    code, _, err = run(capsys, file, "export", str(out))
    assert (code, err.count("\n")) == (1, 1)
    assert run(capsys, file, "export", str(out), "--force")[0] == 0
    code, _, err = run(capsys, file, "list", "--style", "nonesuch")
    assert code == 2
    assert "choose one of author-date, ama, apa," in err
    assert run(capsys, file, "import", str(tmp_path / "none.ris"), "--yes")[0] == 1


def test_language_and_a_style_from_a_file(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, file, "import", str(tmp_path / "in.ris"), "--yes", "--coder", "Anna")[0] == 0
    style = tmp_path / "house.csl"
    style.write_bytes(resource("styles-csl", "harvard.csl").read_bytes())
    code, out, err = run(capsys, file, "list", "--style", str(style), "--locale", "de-DE")
    assert (code, err) == (0, "")
    assert out == "Another (ohne Datum).\nMüller, J. (2023) „Trial“, Journal, 4.\n"
    code, _, err = run(capsys, file, "list", "--style", "apa", "--locale", "xx")
    assert (code, err.count("\n")) == (2, 1)
    assert "choose one of de-DE, en-GB" in err
    style.write_text("<html/>", "utf-8")
    code, _, err = run(capsys, file, "list", "--style", str(style))
    assert (code, err.count("\n")) == (2, 1)
    assert "“house.csl” is no citation style" in err


def test_a_summary_in_a_language_and_a_style_from_a_file(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, file, "import", str(tmp_path / "in.ris"), "--yes", "--coder", "Anna")[0] == 0
    assert (
        main(["code", file, "--source", "Trial", "--quote", "It helped.", "--code", "Benefits", "--coder", "Anna"]) == 0
    )
    style, out = tmp_path / "house.csl", tmp_path / "out.md"
    style.write_bytes(resource("styles-csl", "harvard.csl").read_bytes())
    for name in ("harvard", str(style)):
        assert main(["summary", file, "-o", str(out), "--style", name, "--locale", "de-DE", "--force"]) == 0
        assert "„Trial“" in out.read_text("utf-8")


def test_files_that_are_named_come_along(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "new.txt").write_text("Nobody knew.", "utf-8")
    ris = tmp_path / "zotero.ris"
    ris.write_text(
        "TY  - JOUR\nTI  - New\nL1  - files/new.txt\nER  -\nTY  - JOUR\nTI  - Gone\nL1  - files/no.pdf\nER  -\n"
    )
    looked = "new      New + new.txt\nnew      Gone\n"
    missing = "reviewer: zotero.ris: the file “files/no.pdf” is not in its folder or below.\n"
    assert run(capsys, file, "import", str(ris), "--files", "--dry-run") == (0, looked, missing)
    code, out, err = run(capsys, file, "import", str(ris), "--files", "--yes", "--coder", "Anna")
    assert (code, err) == (0, missing)
    assert out == looked + "0 sources completed, 2 added, 0 unchanged, 1 file attached, 0 left out.\n"
    assert main(["text", file, "--source", "New"]) == 0
    assert capsys.readouterr().out.strip() == "Nobody knew."


def test_what_files_say_of_themselves(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nothing = "No file says more of its work than its reference has.\n"
    assert run(capsys, file, "own", "--dry-run") == (0, nothing, "")
    (tmp_path / "b.txt").write_text("Study. https://doi.org/10.1234/a\n\nIt helped.")
    main(["import", file, str(tmp_path / "b.txt"), "--coder", "Anna"])
    capsys.readouterr()
    says = json.loads(run(capsys, file, "own", "--dry-run", "--json")[1])
    assert [each["says"] for each in says] == [{"doi": "10.1234/a"}]
    assert run(capsys, file, "own")[0] == 2
    assert run(capsys, file, "own", "--yes", "--coder", "Anna")[1].endswith("doi 10.1234/a\n1 source completed.\n")
    assert run(capsys, file, "own", "--dry-run")[1] == nothing
