# ruff: noqa: E501 - rows of parts
"""Whatever is put together of what formats are made of, an importer reads it or refuses it in a sentence.

The suite tries the same few each time; `make soak` tries thousands of others.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.errors import ImportRefused
from reviewer.importers import read_source
from reviewer.importers.references.registry import READERS, read_references

SOAK = int(os.environ.get("REVIEWER_EXAMPLES", "0"))
TRIED = settings(
    max_examples=SOAK or 60, deadline=None, derandomize=not SOAK, suppress_health_check=list(HealthCheck), database=None
)
SECONDS = 10.0
"""Of processor time, for files of some kilobytes."""

_WORDS = (
    "Relief came within hours, they said. " * 8,
    "word",
    " ",
    "\n",
    "\n\n",
    "é",
    "漢字",
    "\u202e",
    "\u00ad",
    "&amp;",
    "&#x0;",
    "😀",
)
HTML = (
    *_WORDS, "<div>", "</div>", "<p>", "</p>", "<br>", "<br><br>", "<table>", "<tr>", "<td>", "<th>", "</table>", "<ul><li>",
    "</ul>", "<h1>", "</h1>", "<h2>", "<a href='#x'>", "<a href=/>", "</a>", "<article class=content>", "</article>", "<pre>",
    "<nav>", "<div hidden>", "<p style='display:none'>", "<div class='sidebar ad share'>", "<script>", "</script>", "<!--",
    "-->", "<title>", "</title>", "<meta name=author content='A, B'>", "<body>", "<html>", "</html>", "<img>", "<form><input>",
    "<script type='application/ld+json'>{\"headline\": []}</script>", "<math><mi>x</mi></math>", "<font>", "<svg>", "]]>", "<",
)  # fmt: skip
MARKDOWN = (
    *_WORDS, "# ", "---\n", "key: value\n", "- ", "1. ", "> ", "```", "`", "*", "**", "[", "](", ")", "|", "|--|\n", "<div>", "![", "\t",
    "    ", "~~", "\\", "<!--",
)  # fmt: skip
TEXT = (*_WORDS, "By week four ", "Authors: ", "3 min read", "a@b", "http://", "12 May 2020", "\r", "\x0c", "•")
RIS = ("TY  - JOUR\n", "ER  - \n", "AU  - A, B; C, D\n", "TI  - Title\n", "PY  - 2020/13/99/\n", "SP  - 1\n", "EP  - x\n", "  on\n",
       "N1  - Carrier: Film\n", "XX  - ?\n", "TY- X\n", "\n", "SN  - 1234-567X\n", *_WORDS)  # fmt: skip
BIBTEX = ("@article{a,", "@string{j = ", "title = ", "{", "}", '"', " # ", ",", "author = {", " and ", "\\'e", "\\textbf{", "$", "\n", "@",
          "jan", "2020", "@comment", "file = {:a:b}", "others", "%", *_WORDS)  # fmt: skip
JSON = ("[", "]", "{", "}", '"title": "x"', '"author": [{"family": "A"}]', '"issued": {"date-parts": [[2020, 99]]}', ",", "null", "1e999",
        '"type": "book"', "\n", '"', *_WORDS)  # fmt: skip
NBIB = ("PMID- 1\n", "TI  - Title\n", "FAU - A, B\n", "AU  - A B\n", "      on\n", "PG  - 117-9\n", "LID - 10.1/x [doi]\n", "DP  - 2020 Mar\n",
        "\n", "PT  - Preprint\n", *_WORDS)  # fmt: skip
ENW = (
    "%0 Book\n",
    "%T Title\n",
    "%A A, B;C\n",
    "%K one\n",
    "%8 2020\n",
    "%",
    "\n",
    "%@ 123\n",
    "%> file:///a\n",
    *_WORDS,
)
WOS = (
    "FN X\n",
    "PT J\n",
    "AU A, B\n",
    "   C, D\n",
    "TI Title\n",
    "SO BIG NAME\n",
    "ER\n",
    "EF\n",
    "\n",
    "PY 2020\n",
    *_WORDS,
)
XML = ("<xml>", "<record>", "</record>", "<titles><title>T</title></titles>", "<ref-type name='Book'>", "</ref-type>", "<dates><year>2020",
       "</year></dates>", "</xml>", "<!DOCTYPE x>", "<mods xmlns='http://www.loc.gov/mods/v3'>", "</mods>", "<titleInfo><title>T</title>",
       "</titleInfo>", "<relatedItem type='host'>", "<?xml version='1.0'?>", "<![CDATA[", "]]>", *_WORDS)  # fmt: skip
PARTS = {
    ".ris": RIS, ".bib": BIBTEX, ".bibtex": BIBTEX, ".json": JSON, ".csljson": JSON, ".nbib": NBIB, ".enw": ENW, ".ciw": WOS,
    ".xml": XML, ".mods": XML,
}  # fmt: skip


def made_of(parts: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Texts of these parts in any order, some of them many times."""
    one = st.sampled_from(parts)
    return st.lists(st.tuples(one, st.sampled_from((1, 1, 1, 2, 40))), min_size=1, max_size=40).map(
        lambda chosen: "".join(part * times for part, times in chosen)
    )


def checked(path: Path, sentence: str) -> None:
    assert path.name in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("ending", [".html", ".md", ".txt"])
@TRIED
@given(data=st.data())
def test_documents(tmp_path: Path, ending: str, data: st.DataObject) -> None:
    text = data.draw(made_of({".html": HTML, ".md": MARKDOWN, ".txt": TEXT}[ending]))
    path = tmp_path / f"made{ending}"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    begun = time.process_time()
    try:
        source = read_source(path)
    except ImportRefused as refused:
        checked(path, str(refused))
    else:
        assert source.text.strip()
        assert source.title
        assert not set(source.text) & {"\r", "\0"}
        assert read_source(path).text == source.text
    assert time.process_time() - begun < SECONDS


@pytest.mark.parametrize("ending", sorted(READERS))
@TRIED
@given(data=st.data())
def test_references(tmp_path: Path, ending: str, data: st.DataObject) -> None:
    path = tmp_path / f"made{ending}"
    path.write_bytes(data.draw(made_of(PARTS[ending])).encode("utf-8", "surrogatepass"))
    begun = time.process_time()
    try:
        found = read_references(path)
    except ImportRefused as refused:
        checked(path, str(refused))
    else:
        assert [entry.line for entry in found.entries if entry.line < 1 or not entry.title] == []
        assert [str(broken) for broken in found.broken if "\n" in str(broken)] == []
    assert time.process_time() - begun < SECONDS
