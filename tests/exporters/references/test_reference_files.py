"""References written as RIS, BibTeX and CSL-JSON: read back by the libraries of others, and by this program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import bibtexparser
import pytest
import rispy
from bibtexparser import middlewares

from reviewer.errors import ExportRefused
from reviewer.exporters.references.registry import WRITERS, write_references
from reviewer.importers.references.registry import read_references
from reviewer.model.sources.source import Attribute, Reference, Source


def source(number: int, abstract: str = "", **reference: str) -> Source:
    attributes = (Attribute("Abstract", "text", abstract),) if abstract else ()
    return Source(
        f"{number:032x}", "", 0, 0, Reference(**reference), f"{number}.txt", "", "", False, attributes=attributes
    )


ARTICLE = source(
    1,
    abstract="50% of {them} cost $5 & more_or less",
    title="Ketamine & {NMDA}: 100% of it, α_1 ~ C:\\x",
    authors="van der Berg, Jan; Müller, Józef, Jr; World Health Organization",
    year="2023",
    type="journal article",
    container="Journal of R&D",
    volume="12",
    issue="3",
    pages="11-19",
    doi="10.1234/abc_5",
    url="https://example.org/~a/b_c?d=1&e=2",
    publisher="House",
    language="en",
    accessed="2024-02-09",
)
PAGE = source(2, title="A page", authors="Centre for Health and Care", type="clinic page", url="https://example.org/p")
BARE = source(3)
TWIN = source(4, title="Ketamine again", authors="van der Berg, Jan", year="2023", type="thesis", publisher="A school")
ALL = (ARTICLE, PAGE, BARE, TWIN)


def written(tmp_path: Path, ending: str, sources: Sequence[Source] = ALL) -> Path:
    return write_references(sources, tmp_path / f"out{ending}", overwrite=True)


@pytest.mark.parametrize("ending", WRITERS)
def test_what_is_written_comes_back_the_same(tmp_path: Path, ending: str) -> None:
    found = read_references(written(tmp_path, ending))
    assert found.broken == ()
    for entry, given in zip(found.entries, ALL, strict=True):
        expected = {name: value for name, value in asdict(given.reference).items() if value}
        assert dict(entry.reference) == {"title": given.title} | expected
    assert found.entries[0].extra["Abstract"] == "50% of {them} cost $5 & more_or less"


def test_an_independent_reader_of_ris(tmp_path: Path) -> None:
    records = rispy.loads(written(tmp_path, ".ris").read_text("utf-8"))
    assert [record["title"] for record in records] == [each.title for each in ALL]
    assert records[0]["authors"] == ["van der Berg, Jan", "Müller, Józef, Jr", "World Health Organization"]
    assert (records[0]["start_page"], records[0]["end_page"], records[0]["doi"]) == ("11", "19", "10.1234/abc_5")
    assert [record["type_of_reference"] for record in records] == ["JOUR", "ELEC", "GEN", "THES"]


def test_an_independent_reader_of_bibtex(tmp_path: Path) -> None:
    layers = [middlewares.LatexDecodingMiddleware(), middlewares.SeparateCoAuthors(), middlewares.SplitNameParts()]
    library = bibtexparser.parse_string(written(tmp_path, ".bib").read_text("utf-8"), append_middleware=layers)
    assert library.failed_blocks == []
    article = {field.key: field.value for field in library.entries[0].fields}
    assert article["title"] == ARTICLE.title.replace("{", "").replace("}", "")  # It does not know the word for a brace.
    assert article["author"][0].last == ["Berg"]
    assert article["author"][0].von == ["van", "der"]
    assert article["author"][1].jr == ["Jr"]
    assert len({entry.key for entry in library.entries}) == 4


def test_an_independent_reader_of_json(tmp_path: Path) -> None:
    items = json.loads(written(tmp_path, ".json").read_text("utf-8"))
    assert items[0]["author"][1] == {"family": "Müller", "given": "Józef", "suffix": "Jr"}
    assert items[0]["issued"] == {"date-parts": [[2023]]}
    assert items[1]["author"] == [{"literal": "Centre for Health and Care"}]
    assert items[1]["genre"] == "clinic page"


@pytest.mark.parametrize("ending", WRITERS)
def test_the_same_sources_give_the_same_bytes(tmp_path: Path, ending: str) -> None:
    assert written(tmp_path, ending).read_bytes() == written(tmp_path, ending).read_bytes()


def test_refusals(tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match=r"end in \.ris, \.bib or \.json"):
        write_references(ALL, tmp_path / "out.docx")
    (tmp_path / "there.ris").write_text("mine")
    with pytest.raises(ExportRefused):
        write_references(ALL, tmp_path / "there.ris")
    assert (tmp_path / "there.ris").read_text() == "mine"
