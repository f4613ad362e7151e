"""An excerpt in the summary's page: each stretch of its text in its look, with every character that a page can hold."""

from __future__ import annotations

import pytest
from lxml import html

from reviewer.analysis.blocks import Passage
from reviewer.exporters.summary.html_passage import PassageWriter
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.sources.source import Reference

KINDS = ("wide", "context", "quote", "context", "wide")


def shown(*texts: str) -> list[tuple[str, str]]:
    """The looks and texts of an excerpt, read back from its page."""
    around, before, quote, after, behind = texts
    excerpt = Excerpt(
        highlight="h", source="s", source_title="S", source_sha256="", reference=Reference(), start=0, end=len(quote),
        quote=quote, codes=(), coder="Anna", coder_id="c", memo="", created=0, paragraph=1, page=None, before=before,
        after=after, region=None,
    )  # fmt: skip
    written = PassageWriter({"h": (around, behind)}, {"s": 0}, {"c": 0}).html(Passage(excerpt, "S"))
    (text,) = html.fromstring(written).xpath("//p[@class='text']")
    return [(span.get("class"), span.text) for span in text]


@pytest.mark.parametrize(
    "texts",
    [
        ("Before. ", "It <b>was</b> ", 'a & b\'s "quote"', " of\rmany", " lines.\n"),
        ("", "", "alone", "", ""),
        ("", "only before ", "x", "", ""),
    ],
)
def test_each_stretch_has_its_look_and_every_character(texts: tuple[str, ...]) -> None:
    assert shown(*texts) == [(kind, text) for kind, text in zip(KINDS, texts, strict=True) if text]


def test_what_a_page_cannot_hold_is_replaced_and_parts_nothing() -> None:
    found = shown("a\x1fb ", "c", "d\x1fe\x00f", "\x1f", "g")
    replaced = [
        ("wide", "a\ufffdb "),
        ("context", "c"),
        ("quote", "d\ufffde\ufffdf"),
        ("context", "\ufffd"),
        ("wide", "g"),
    ]
    assert found == replaced
