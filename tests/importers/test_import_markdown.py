"""Markdown files: what a reader sees, and front matter as reference data."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.importers import read_source
from reviewer.model.sources.imported import ImportedSource


@pytest.fixture
def markdown(tmp_path: Path):
    def read(text: str) -> ImportedSource:
        path = tmp_path / "notes.md"
        path.write_bytes(text.encode())
        return read_source(path)

    return read


def test_markdown_reads_as_a_person_would(markdown) -> None:
    source = markdown(
        "# Calm *waters*\r\n\r\nOne\r\nline with `code` & [a link](https://x.example/a), <https://y.example>.\r\n\r\n"
        "- first\r\n- second\r\n\r\n3. third\r\n4. fourth\r\n\r\n> quoted\r\n\r\n```\r\nx  =  1\r\n```\r\n\r\n"
        "| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n\r\n<script>alert(1)</script>\r\n\r\n![alt](p.png)\r\n\r\nThe end."
    )
    assert source.text == (
        "Calm waters\n\nOne line with code & a link (https://x.example/a), https://y.example.\n\n"
        "• first\n• second\n\n3. third\n4. fourth\n\nquoted\n\nx  =  1\n\na\tb\n1\t2\n\nThe end."
    )
    assert (source.title, source.media_type) == ("Calm waters", "text/markdown")


def test_front_matter_becomes_reference_data(markdown) -> None:
    source = markdown(
        '---\ntitle: "Rest: a study"\nauthors:\n  - Ann Bee\n  - Cy Dee\ndate: 2021-05-04\ndoi: 10.1/x\n'
        "url: https://x.example\naccessed: 2024-01-02\nlanguage: en\ntype: report\npublisher: Press\n"
        "tags: [a, b]\n---\n\nThe text.\n"
    )
    assert source.text == "The text."
    assert source.reference == {
        "title": "Rest: a study", "authors": "Ann Bee; Cy Dee", "year": "2021", "type": "report", "url": "https://x.example",
        "doi": "10.1/x", "publisher": "Press", "language": "en", "accessed": "2024-01-02",
    }  # fmt: skip
    assert source.title == "Rest: a study"
    assert "tags" in source.notes[0]


def test_lines_between_rules_that_are_no_front_matter_stay(markdown) -> None:
    assert "plain words here" in markdown("---\nplain words here\n---\n\nMore.").text


def test_nothing_is_lost_in_deep_nesting_or_long_paragraphs(markdown) -> None:
    assert markdown(">" * 60 + " deep").text == "deep"
    source = markdown(">" * 20_000 + " deep")
    assert source.text == ">" * 20_000 + " deep"
    assert "plain text" in source.notes[0]
    assert len(markdown("a *word* and " * 20_000).text) == len("a word and " * 20_000) - 1
