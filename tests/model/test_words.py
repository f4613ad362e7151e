"""How many words a text has, against counting letter by letter."""

from __future__ import annotations

import random
import unicodedata

from reviewer.model.sources.text import Paragraphs

LETTERS = "ab9_ '-.,\n\t'-’‐xY"
OTHERS = LETTERS + "é中\u0301½Ⅳ٣—"


def counted(text: str) -> int:
    """The oracle: runs of letters, marks, numbers and low lines, joined by a single hyphen or apostrophe between two of them."""
    inside = [char == "_" or unicodedata.category(char)[0] in "LMN" for char in text]
    joins = [
        char in "'’-‐‑" and 0 < at < len(text) - 1 and inside[at - 1] and inside[at + 1] for at, char in enumerate(text)
    ]
    words, before = 0, False
    for at in range(len(text)):
        now = inside[at] or joins[at]
        words += now and not before
        before = now
    return words


def test_words_of_any_text_are_those_counted_one_by_one() -> None:
    chance = random.Random(3)
    for number in range(600):
        text = "".join(chance.choices(LETTERS if number % 2 else OTHERS, k=chance.randrange(80)))
        assert Paragraphs(text).word_count == counted(text), text


def test_a_text_of_more_than_a_million_characters_is_counted_alike() -> None:
    assert Paragraphs("It's well-known. " * 70_000).word_count == 140_000
