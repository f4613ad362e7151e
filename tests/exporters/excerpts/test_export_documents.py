"""Documents to read: Word, web page and Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.exporters.excerpts.registry import write
from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import ExcerptList
from tests.exporters.excerpt_maker import an_excerpt, from_source, listed
from tests.exporters.exported_files import QUOTES, Page, docx_lines, md_blocks, members

CITATION = "Example, A.; Sample, B. (2021). A trial in six towns. Example Press. doi:10.1234/six"
FULL = an_excerpt("relief within hours", memo="Check the year.\nSee also B.", page=3)
UNTAGGED = an_excerpt("an odd remark", codes=(), start=10, coder="Reviewer B")
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>[a](http://example.org)"


def text_of(format: str, path: Path) -> str:
    if format == "docx":
        return "\n".join(text for _, text in docx_lines(path))
    if format == "html":
        return Page(path).text
    return "\n".join(text for _, text in md_blocks(path))


@pytest.mark.parametrize("format", ["docx", "html", "md"])
def test_a_document_says_everything(format: str, tmp_path: Path) -> None:
    text = text_of(format, write(listed(FULL, UNTAGGED, filter="coder Reviewer A"), tmp_path / f"out.{format}"))
    for part in (
        "Ketamine in six texts", "coder Reviewer A", "A trial in six towns", CITATION, "[trial overview; language: en]",
        "Risks/Dissociation", "Benefits", "¶ 4 · p. 3 · characters 120–139", "Reviewer A", "Check the year.\nSee also B.",
        "2023-11-14T22:13:20Z", "untagged", "Reviewer B", "an odd remark",
    ):  # fmt: skip
        assert part in text


@pytest.mark.parametrize("format", ["docx", "html", "md"])
def test_each_source_is_named_once_where_its_excerpts_stand_together(format: str, tmp_path: Path) -> None:
    items = [from_source(number, f"quote {number}.{part}") for number in (2, 1) for part in (1, 2)]
    path = write(listed(*items), tmp_path / f"out.{format}")
    assert headings(format, path) == ["Source 2", "Source 1"]
    assert QUOTES[format](path) == ["quote 2.1", "quote 2.2", "quote 1.1", "quote 1.2"]


@pytest.mark.parametrize("format", ["docx", "html", "md"])
def test_each_excerpt_names_its_source_in_any_other_order(format: str, tmp_path: Path) -> None:
    items = [from_source(number, f"quote {number}.{part}") for part in (1, 2) for number in (2, 1)]
    path = write(listed(*items), tmp_path / f"out.{format}")
    assert headings(format, path) == []
    assert text_of(format, path).count("Source 2.") == 2
    assert QUOTES[format](path) == ["quote 2.1", "quote 1.1", "quote 2.2", "quote 1.2"]


def headings(format: str, path: Path) -> list[str]:
    if format == "docx":
        return [text for style, text in docx_lines(path) if style == "Heading 1"]
    if format == "md":
        return [text for block, text in md_blocks(path) if block == "h2"]
    import lxml.html

    return [str(found.text_content()) for found in lxml.html.fromstring(path.read_bytes()).iter("h2")]


@pytest.mark.parametrize("format", ["docx", "html", "md"])
def test_context_is_there_when_it_was_asked_for(format: str, tmp_path: Path) -> None:
    path = write(listed(an_excerpt("the quote", before="Before it, ", after=" after it.")), tmp_path / f"out.{format}")
    text = text_of(format, path)
    assert "Before it, " in text
    assert " after it." in text


@pytest.mark.parametrize("format", ["docx", "html", "md"])
def test_direction_controls_in_names_are_shown(format: str, tmp_path: Path) -> None:
    excerpt = an_excerpt(codes=(CodeLabel("1", "Risks\u202egnp", "#d9776c"),), coder="A\u202eB")
    text = text_of(format, write(listed(excerpt), tmp_path / f"out.{format}"))
    assert "Risks⟨RLO⟩gnp" in text
    assert "A⟨RLO⟩B" in text


def hostile_list() -> ExcerptList:
    codes = (CodeLabel("1", HOSTILE, 'red"><script>'),)
    excerpt = an_excerpt(HOSTILE, codes=codes, memo=HOSTILE, coder=HOSTILE, source_title=HOSTILE, before=HOSTILE)
    return listed(excerpt, from_source(1, "x"), an_excerpt(HOSTILE), project=HOSTILE, filter=HOSTILE)


def test_a_page_runs_nothing_and_loads_nothing(tmp_path: Path) -> None:
    page = Page(write(hostile_list(), tmp_path / "out.html"))
    used = {tag for tag, _ in page.tags}
    assert not used & {"script", "img", "link", "iframe", "object", "embed", "a", "form", "base", "svg"}
    for _, attributes in page.tags:
        assert not {name for name in attributes if name in ("src", "href", "srcset") or name.startswith("on")}
    style = (tmp_path / "out.html").read_text("utf-8").split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_a_page_knows_languages_directions_and_colours(tmp_path: Path) -> None:
    page = Page(write(listed(FULL, from_source(1, "x")), tmp_path / "out.html"))
    assert ("html", {"lang": "en"}) in page.tags
    quoted = [attributes for tag, attributes in page.tags if tag == "p" and attributes.get("lang")]
    assert quoted == [{"dir": "auto", "lang": "en"}]
    chips = [attributes["style"] for tag, attributes in page.tags if tag == "li" and "style" in attributes]
    assert chips[:2] == ["--code: #d9776c", "--code: #4fa36b"]
    content = (tmp_path / "out.html").read_text("utf-8")
    assert "prefers-color-scheme: dark" in content
    assert "@media print" in content


def test_markdown_shows_every_text_as_it_stands(tmp_path: Path) -> None:
    blocks = md_blocks(write(hostile_list(), tmp_path / "out.md"))
    assert ("h1", HOSTILE) in blocks
    assert [text for block, text in blocks if block == "blockquote"] == [HOSTILE, "x", HOSTILE]
    assert all("<link" not in text and "<html" not in text and "<image" not in text for _, text in blocks)


def test_word_runs_from_right_to_left_where_the_text_does(tmp_path: Path) -> None:
    import docx

    path = write(listed(an_excerpt("עברית"), an_excerpt("English, then עברית")), tmp_path / "out.docx")
    quotes = [each for each in docx.Document(str(path)).paragraphs if each.style.name == "Quote"]
    assert [bool(each._p.pPr.xpath("w:bidi")) for each in quotes] == [True, False]


def test_word_archives_carry_no_date_of_their_own(tmp_path: Path) -> None:
    found = members(write(listed(FULL), tmp_path / "out.docx"))
    assert {entry.date_time for entry in found} == {(1980, 1, 1, 0, 0, 0)}
    assert not [entry.filename for entry in found if "thumbnail" in entry.filename]


def test_a_very_long_quote_is_written_whole(tmp_path: Path) -> None:
    quote = "word " * 400_000
    for format in ("html", "md"):
        assert QUOTES[format](write(listed(an_excerpt(quote + ".")), tmp_path / f"out.{format}")) == [quote + "."]
    assert QUOTES["docx"](write(listed(an_excerpt(quote)), tmp_path / "out.docx")) == [quote]


@pytest.mark.parametrize("format", sorted(QUOTES))
def test_a_title_of_any_length_can_be_exported(format: str, tmp_path: Path) -> None:
    title = "A long title " * 70
    assert QUOTES[format](write(listed(FULL, project=title), tmp_path / f"out.{format}")) == [FULL.quote]
