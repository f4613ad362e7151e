"""Where the sentences of a text end, against looking character by character."""

from __future__ import annotations

import random

from reviewer.model.sources.text import Span, sentences

STOPS, UNSPACED, CLOSERS = ".!?…。！？", "。！？", "\"'”’»)]"
PARTS = ["word", "other", ".", ".", "!", "?", "…", "...", '"', "’", ")", " ", " ", "  ", "\n", "\u2003", "\x1d"]
CHINESE = ["側坐", "。", "！", "”"]


def ends(text: str, start: int, end: int) -> set[int]:
    """After which characters a sentence ends: stops and what closes them before a space, or a stop that needs no space."""
    found, at = set(), start
    while at < end:
        after = at
        if at == 0 or text[at - 1] not in STOPS:
            while after < end and text[after] in STOPS:
                after += 1
        while at < after < end and text[after] in CLOSERS:
            after += 1
        # The separators of ASCII are no white space to Unicode.
        if after > at and (after == end or (text[after].isspace() and text[after] not in "\x1c\x1d\x1e\x1f")):
            found.add(after)
            at = after
        else:
            at += 1
            if text[at - 1] in UNSPACED:
                found.add(at)
    return found


def cut(text: str, start: int, end: int) -> list[str]:
    """The pieces between those ends, without white space around them."""
    pieces, begun = [], start
    for after in sorted(ends(text, start, end) | {end}):
        if text[begun:after].strip() or after < end:
            pieces.append(text[begun:after].strip())
        begun = after
    return pieces


def test_sentences_of_any_text_end_where_each_character_says() -> None:
    chance = random.Random(8)
    for number in range(4_000):
        parts = chance.choices(PARTS + CHINESE if number % 2 else PARTS, k=chance.randrange(14))
        text, start = "".join(parts), len("".join(parts[: chance.randrange(4)]))
        found = [text[each.start : each.end] for each in sentences(text, Span(start, len(text)))]
        assert found == cut(text, start, len(text)), (text, start)


def test_abbreviations_and_initials_end_no_sentence() -> None:
    text = "See Fig. 2, by J. Smith et al. in 1999 (e.g. here). It works."
    assert [text[each.start : each.end] for each in sentences(text, Span(0, len(text)))] == [text[:51], "It works."]
