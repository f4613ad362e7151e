"""The processor with a memory writes what the processor writes without one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc.source.json import CiteProcJSON

from reviewer.exporters.citations.bibliography import Marks, formatted_references, style_names
from reviewer.exporters.citations.csl_items import csl_item
from reviewer.exporters.citations.csl_processor import kept_style
from reviewer.model.sources.source import Reference, Source
from reviewer.services.shared.resources import resource

FOLDER = resource("styles-csl")


def source(**reference: str) -> Source:
    return Source("", "", 0, 0, Reference(**reference), "", "", "", False)


ITEMS = [
    csl_item(source(title=f"Relief within {number} hours", **fields), "work")
    for number, fields in enumerate(
        [
            {"authors": "Grady, J. S.; Her, M.", "year": "2019", "type": "journal article", "container": "J",
             "volume": "8", "issue": "3", "pages": "207-217", "doi": "10.1234/a"},
            {"authors": "van der Berg, J.", "year": "2019", "type": "book", "publisher": "Larkfield", "language": "en"},
            {"authors": "A, B.; C, D.; E, F.; G, H.; I, J.; K, L.; M, N.; O, P.", "year": "", "type": "report",
             "publisher": "Larkfield", "url": "https://example.org/r", "accessed": "2025-03-10"},
            {"authors": "World Health Organization", "year": "in press", "type": "book chapter", "container": "A book"},
            {"authors": "Öz, B.", "year": "2001", "type": "thesis", "publisher": "A school", "accessed": "2025-03"},
            {"authors": "Öz, B.", "year": "2001", "type": "blog post", "container": "P", "url": "https://e.org"},
        ]
    )
]  # fmt: skip


def plain(style: str, locale: str | None, item: dict[str, object]) -> str:
    """One line by the processor as it comes, with the style read anew."""
    chosen = CitationStylesStyle(str(FOLDER / f"{style}.csl"), locale=locale, validate=False)
    made = CitationStylesBibliography(chosen, CiteProcJSON([item]), Marks)
    made.register(Citation([CitationItem("work")]))
    return "".join(map(str, made.bibliography()))


@pytest.mark.parametrize("locale", [None, "de-DE"])
@pytest.mark.parametrize("style", style_names(FOLDER))
def test_the_lines_are_those_of_the_processor(style: str, locale: str | None) -> None:
    kept = kept_style(FOLDER / f"{style}.csl", locale, Marks)
    expected = [plain(style, locale, item) for item in ITEMS]
    assert [kept.line(item) for item in ITEMS] == expected
    assert [kept.line(item) for item in reversed(ITEMS)] == expected[::-1]


def test_a_style_that_was_changed_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "mine.csl"
    shutil.copy(FOLDER / "apa.csl", path)
    book = source(title="T", authors="A, B", year="2001", type="book")

    def line() -> str:
        return formatted_references([book], style="mine", folder=tmp_path)[0].text

    assert line() == "A, B. (2001). T."
    shutil.copy(FOLDER / "vancouver.csl", path)
    os.utime(path, (1, 1))
    assert line() == "A B. T. 2001."


@pytest.mark.parametrize("style", style_names(FOLDER))
@pytest.mark.parametrize("kind", ["interview", "personal message"])
def test_what_a_style_leaves_out_is_written_all_the_same(kind: str, style: str) -> None:
    talk = source(title="A talk", authors="A, B", year="2001", type=kind)
    (line,) = formatted_references([talk], style=style, folder=FOLDER)
    assert "talk" in line.text.casefold()
    assert "2001" in line.text


@pytest.mark.parametrize("style", ["apa", "harvard", "vancouver"])
def test_a_title_that_begins_with_a_number_keeps_it(style: str) -> None:
    (line,) = formatted_references([source(title="2.0 is here", type="web page")], style=style, folder=FOLDER)
    assert line.text.count("2.0 is here") == 1


def test_the_label_of_something_that_is_not_there_is_left_out() -> None:
    news = source(title="A find", authors="Öz, B.", year="2001", type="newspaper article", container="The Post")
    (line,) = formatted_references([news], style="chicago-author-date", folder=FOLDER)
    assert line.text == "Öz, B. 2001. “A Find”. The Post."
