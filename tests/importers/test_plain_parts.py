"""Headings and lists of plain texts: told by their shape, never at the price of the text."""

from __future__ import annotations

import pytest

from reviewer.importers import read_given
from reviewer.importers.shared.reading import GivenFile

LONG = "Everybody who took part signed a form, and could leave at any time without giving a reason for it to anybody at all."
ARTICLE = f"""The Slow Return of Sleep

By

Mira Okafor

A lamp beside an open window, with a notebook on the sill, a pencil on the notebook, and the first light of a day in spring

What People Said: A Short Look

{LONG}

Sleep is the best meditation of all.

Somebody Wise

{LONG}

Effects on Mood and Memory

{LONG}

Recent findings include:

  \u2022 Rapid relief: most felt better {LONG[:40]}
  \u2022 Sustained effect

{LONG}

Safety (SSRI)
{LONG}

Why it matters
{LONG}

See the related posts below

Explore this guide
Explore that guide
"""


def parts(text: str | bytes, *kinds: str) -> list[str]:
    source = read_given(GivenFile("a.txt", text if isinstance(text, bytes) else text.encode()))
    return [source.text[part.start : part.end] for part in source.structure.of(*kinds)]  # type: ignore[arg-type]


def test_titles_between_long_paragraphs_are_headings_and_names_captions_and_links_are_not():
    assert parts(ARTICLE, "heading") == [
        "What People Said: A Short Look",
        "Effects on Mood and Memory",
        "Safety (SSRI)",
    ]


def test_items_are_those_of_a_list_with_their_marks():
    assert parts(ARTICLE, "item") == [
        f"\u2022 Rapid relief: most felt better {LONG[:40].strip()}",
        "\u2022 Sustained effect",
    ]
    assert parts("- one alone is a dash\n\nWords.\n", "item") == []
    assert parts("1. one\n2) two\n(3) three\n\n2019. A year.\n", "item") == ["1. one", "2) two", "(3) three"]


def test_other_line_ends_change_no_place():
    assert parts(ARTICLE.replace("\n", "\r\n").encode(), "heading", "item") == parts(ARTICLE, "heading", "item")
    assert parts(b"\xef\xbb\xbf" + ARTICLE.encode(), "heading") == parts(ARTICLE, "heading")


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(LONG[at : at + 60] for at in range(0, 100, 20)),
        "Only One Title\n\n" + LONG,
        "\n\n".join(["A Title", LONG[:60], "Another Title", LONG[:60]] * 4),
        "\n\n".join(["The Rose", "So Red", "In June", "And Then"] * 5),
        "\n\n".join([LONG, "It was over by then and nobody came"] * 4 + [LONG]),
        "",
    ],
)
def test_where_the_shape_does_not_say_it_nothing_is_a_heading(text):
    assert parts(text + "\n.", "heading") == []
