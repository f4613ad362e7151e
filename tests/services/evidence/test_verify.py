"""Verifying a summary: what still holds, what has changed, what is gone, in every format and on the command line."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import ExportRefused
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import verify
from reviewer.services.evidence.verify import Verification
from tests.builder import ANNA, ProjectBuilder
from tests.exporters.summary_project import Review, a_review

Build = Callable[[], ProjectBuilder]
ENDINGS = ("html", "docx", "md", "pdf")


@pytest.fixture
def review(a_project: Build, tmp_path: Path) -> Review:
    return a_review(a_project(), tmp_path)


def asked(review: Review, path: Path) -> Verification:
    return verify.verify_summary(project=review.builder.project, path=path)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_fresh_summary_holds(review: Review, ending: str) -> None:
    for options in ({}, {"wanted": ExcerptFilter(codes=(review.builder.code("Benefits"),))}):
        found = asked(review, review.write(ending, **options))
        assert (found.same, found.holds) == (True, True)
        assert found.count("quote", "holds") >= 5
        assert found.count("figure", "holds") > 20


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_changed_and_what_is_gone_is_named(review: Review, ending: str) -> None:
    path, project, ids = review.write(ending), review.builder.project, review.ids
    highlights.delete_highlights(project=project, ids=[ids[6]], coder=ANNA)
    highlights.move_ends(project=project, highlight=ids[0], start=21, end=30, coder=ANNA)
    highlights.untag_highlight(project=project, highlight=ids[1], code=review.builder.code("Benefits/Fast"), coder=ANNA)
    found = asked(review, path)
    assert (found.same, found.holds) == (False, False)
    states = {each.key: (each.state, each.why) for each in found.verdicts if each.kind == "quote"}
    assert states[ids[6]] == ("gone", "the highlight was deleted")
    assert states[ids[0]] == ("changed", "the highlight holds other characters")
    assert states[ids[1]][0] == "changed"
    assert "its codes are now" in states[ids[1]][1]
    assert {state for key, (state, _) in states.items() if key not in (ids[0], ids[1], ids[6])} == {"holds"}
    figures = {each.key: (each.state, each.why) for each in found.verdicts if each.kind == "figure"}
    assert figures["excerpts"] == ("changed", "now 6")
    assert figures[f"code/{review.builder.code('Benefits/Fast')}/own"] == ("changed", "now 2")
    assert figures["sources"][0] == "holds"


def test_a_deleted_codes_figures_are_gone(review: Review) -> None:
    path, code = review.write("html"), review.builder.code("Benefits")
    codes.delete_code(project=review.builder.project, code=code, coder=ANNA)
    found = asked(review, path)
    assert next(each.state for each in found.verdicts if each.key == f"code/{code}/excerpts") == "gone"


@pytest.mark.parametrize("ending", ["html", "md", "docx"])
def test_a_quote_edited_in_the_summary_does_not_hold(review: Review, ending: str) -> None:
    path = review.write(ending)
    edit(path, b"Before it all began.", b"After it all ended..")
    found = [each for each in asked(review, path).verdicts if each.state != "holds"]
    assert found == []
    edit(path, b"Sleep got worse", b"Sleep got better")
    found = [each for each in asked(review, path).verdicts if each.state != "holds"]
    assert [(each.key, each.why) for each in found] == [
        (review.ids[7], "the summary does not show these characters any more")
    ]


def edit(path: Path, old: bytes, new: bytes) -> None:
    """Change what a reader sees, and leave the data as it is."""
    if path.suffix != ".docx":
        content = path.read_bytes()
        at = content.index(b"reviewer-summary\n" if path.suffix == ".md" else b'id="reviewer-summary"')
        path.write_bytes(content[:at].replace(old, new) + content[at:])
        return
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = parts["word/document.xml"].replace(old, new)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def test_what_is_no_summary_is_refused_in_one_sentence(review: Review, tmp_path: Path) -> None:
    page = review.write("html").read_bytes()
    for name, content, words in (
        ("a.html", b"<!DOCTYPE html><p>Hello", "is not a summary"),
        ("b.md", b"# Hello", "is not a summary"),
        ("c.pdf", b"%PDF-1.4 nothing", "is not a summary"),
        ("d.docx", b"PK nothing", "damaged"),
        ("e.html", page.replace(b'"version":1', b'"version":9'), "another version"),
        ("f.html", page.replace(b'"figures":[', b'"figures":[['), "damaged"),
        ("g.html", page.replace(b'"start":', b'"start":-'), "damaged"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ExportRefused, match=words):
            asked(review, tmp_path / name)
    with pytest.raises(ExportRefused, match="cannot be read"):
        asked(review, tmp_path / "none.html")


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_command_line_writes_and_verifies(review: Review, ending: str, capsys: pytest.CaptureFixture[str]) -> None:
    import main

    project, out = str(review.builder.project.path), str(review.folder / f"out.{ending}")
    template = review.folder / "t.json"
    template.write_text(json.dumps({"parts": ["synthesis", "codes"], "accent": "#334455"}), "utf-8")
    given = ["summary", project, "-o", out, "--code", "Benefits", "--template", str(template)]
    assert main.main(given) == 0
    assert "A summary of 4 excerpts written" in capsys.readouterr().out
    assert main.main(given) == 1
    assert "exists already" in capsys.readouterr().err
    assert main.main([*given, "--force"]) == 0
    capsys.readouterr()
    assert main.main(["verify", out, project]) == 0
    assert "The project is as it was then." in capsys.readouterr().out
    highlights.delete_highlights(project=review.builder.project, ids=[review.ids[6]], coder=ANNA)
    assert main.main(["verify", out, project]) == 1
    said = capsys.readouterr().out
    assert "gone: “</script>" in said
    assert main.main(["verify", out, project, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["same"] is False
