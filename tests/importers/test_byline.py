"""Who wrote a text, told by its first lines. The lines are of the kinds that web articles and forums have."""

from __future__ import annotations

import pytest

from reviewer.importers.documents.byline import guess_authors


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("A title\n\nBy\nMara Lindqvist\nUpdated\nThe text begins.", "Mara Lindqvist"),
        ("A title\n\nBy Mara Lindqvist\n\nThe text begins.", "Mara Lindqvist"),
        ("Um título\n\npor Jonas Prado -\nNúmero de respostas: 0\n\nO texto.", "Jonas Prado"),
        ("A title\nBy Mara Lindqvist, MD and Dr. Jonas de Prado | March 3, 2024\nText.", "Mara Lindqvist; Jonas de Prado"),
        ("A title\nWritten by M. K. O’Neill-Hart on 3 May 2021\nText.", "M. K. O’Neill-Hart"),
        ("Ein Titel\nvon Jörg van der Ähren\nText.", "Jörg van der Ähren"),
        ("A title\nAuthors: Ann Lee, Bo Chen & Cy Okafor\nText.", "Ann Lee; Bo Chen; Cy Okafor"),
        # What is no name is left alone.
        ("By the end of the week most had recovered.", ""),
        ("By The Numbers\nTen facts.", ""),
        ("By 2030 every district is to have a clinic.", ""),
        ("Por Que Dormir É Importante Para A Saúde De Todos\nTexto.", ""),
        ("A title\nBy Editorial Team\nText.", ""),
        ("A title\nBy Mara Lindqvist and what she told us about it\nText.", ""),
        ("Last updated on January 6, 2025 by\nFor people with a long illness, much is at stake.", ""),
        ("By\n", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_the_byline_names_the_authors(text: str, authors: str) -> None:
    assert guess_authors(text) == authors


def test_only_the_first_page_is_looked_at() -> None:
    assert guess_authors("A title.\n" + "A line of the text.\n" * 30 + "By Mara Lindqvist\n") == ""
