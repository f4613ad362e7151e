"""What is exported is, character for character, what stands in the source."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.exporters.excerpts.registry import write
from tests.exporters.excerpt_maker import an_excerpt, listed
from tests.exporters.exported_files import QUOTES, Page, docx_lines

FORMATS = sorted(QUOTES)
FOR_READING = ("docx", "html", "md")
AWKWARD = [
    "two\nlines and\n\na blank one",
    "\n\nbegins and ends with line ends\n\n",
    "\ta tab, at both ends\t",
    "  spaces   at the ends and  inside  ",
    "no\u00a0break, thin\u2009space\u00a0",
    "line\u2028and paragraph\u2029separators\u2028",
    "an emoji 🧠 and a family 👩‍👩‍👧 outside the first plane 𝒳",
    "combining e\u0301 a\u030a and non-starting \u0301",
    "treatment\u2011resistant \u2022 bullet – dash — “curly” ‘quotes’",
    "עברית ועוד \u202eמימין\u202c לשמאל",
    "قصة قصيرة عن الدواء",
    "controls \x01 \x07 \x0b \x0c \x1b[31m \x7f \x85 \x9f",
    "half of nothing \ufffe \uffff \U0001fffe",
    "=HYPERLINK(\"http://example.org\";\"click\")",
    "+1 point", "-0.5 points on the scale", "@home", "'=1+1", "''@x", " =1", "\t=1", "＝1", "'plain", "'",
    "<script>alert(1)</script> & <b>bold</b> &amp; &#65;",
    "<r><t>not markup</t></r>",
    "_x0041_ and _x000A_",
    "]]> <!-- --> <![CDATA[",
    "{{ 7 * 7 }} {% raw %} {# no #}",
    "# heading", "## heading", "1. item", "12) item", "- item", "+ item", "* item", "> deeper", "=====", "-----",
    "---", "***", "```\ncode\n```", "~~~", "    indented", "\tindented", "| a | b |\n|---|---|\n| 1 | 2 |",
    "a\n===", "a\n---", "a\n- b\n- c", "a\n1. b", "a\n> b", "a\n# b", "a\n    b", "a\n\n    b",
    "[link](http://example.org) ![image](x.png) <http://example.org>",
    "[ref]: http://example.org 'title'", "[^1]", "https://example.org/a_b_c www.example.org a@example.org",
    "*em* **strong** _em_ __strong__ `code` ~~gone~~ $math$ \\* \\", "ends with a backslash\\", "a\\\nb", "a  \nb",
    ": definition", "&copy; &nbsp;", "!", "semi;colon, comma; \"quoted\" 'single'",
    "\"", "\"\"", ",", "x" * 5_000,
]  # fmt: skip


def kept(quote: str, format: str) -> str:
    """The quote as a format can hold it: documents for reading have no place for some controls, shown as U+FFFD."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", quote) if format in FOR_READING else quote


def exported(format: str, *quotes: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = write(listed(*map(an_excerpt, quotes)), Path(folder) / f"out.{format}")
        return QUOTES[format](path)


@pytest.mark.parametrize("format", FORMATS)
def test_awkward_quotes_come_back_equal(format: str) -> None:
    assert exported(format, *AWKWARD) == [kept(quote, format) for quote in AWKWARD]


characters = st.one_of(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"),
    st.sampled_from("\n\n\t  \u00a0=+-@'\"<>&*_`#[]()!\\|~1.:;,{}\u2028🧠א"),
)


@pytest.mark.parametrize("format", FORMATS)
@given(quotes=st.lists(st.text(characters, min_size=1, max_size=30), min_size=1, max_size=4))
def test_any_quote_comes_back_equal(format: str, quotes: list[str]) -> None:
    assert exported(format, *quotes) == [kept(quote, format) for quote in quotes]


@pytest.mark.parametrize("format", FORMATS)
def test_context_does_not_change_the_quote(format: str, tmp_path: Path) -> None:
    excerpt = an_excerpt("the quote ", before="Before it, ", after=" after it.")
    path = write(listed(excerpt), tmp_path / f"out.{format}")
    assert QUOTES[format](path) == ["the quote "]


@pytest.mark.parametrize("format", FOR_READING)
def test_replaced_controls_are_told(format: str, tmp_path: Path) -> None:
    path = write(listed(an_excerpt("a\x07b"), an_excerpt("fine")), tmp_path / f"out.{format}")
    text = {"docx": docx_text, "html": lambda path: Page(path).text, "md": lambda path: path.read_text("utf-8")}
    assert "1 excerpt holds control characters" in text[format](path)


def docx_text(path: Path) -> str:
    return "\n".join(line for _, line in docx_lines(path))
