"""Passages are found again in damaged texts, and hardly ever a wrong one is taken for right."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from reviewer.model.coding.highlight import Place, place_in
from reviewer.model.sources.anchoring import Anchorer

SHA = "0" * 64
LENGTHS = (6, 12, 25, 60, 120, 300, 900)
WORDS = """the patients of this trial were given an infusion and most said their mood had changed within hours while
others felt nothing at all or became dizzy for some time in a clinic where nurses wrote down what they saw before each
dose of the medicine which regulators had not yet approved for such use although doctors may prescribe it when other
treatments fail and people ask for relief from pain sleepless nights or thoughts that would not leave them alone""".split()


def a_text(seed: int, paragraphs: int = 40) -> str:
    """Prose of about 250 characters a paragraph in which words and phrases come back, as they do."""
    chance = random.Random(seed)
    made = []
    for _ in range(paragraphs):
        words = chance.choices(WORDS, k=45)
        words.insert(chance.randrange(45), f"case{chance.randrange(10_000)}")
        made.append(" ".join(words).capitalize() + ".")
    return "\n\n".join(made)


def damaged(text: str, rate: float, chance: random.Random) -> tuple[str, list[int]]:
    """The text with a share of its characters replaced, dropped or doubled, and where each character went."""
    out: list[str] = []
    where = []
    for character in text:
        where.append(len(out))
        kind = chance.randrange(3) if chance.random() < rate else -1
        if kind == 0:
            out.append(chance.choice("abcdefghijklmnopqrstuvwxyz ,"))
        elif kind == 2:
            out += [character, chance.choice("abcdefghijklmnopqrstuvwxyz ,")]
        elif kind != 1:
            out.append(character)
    return "".join(out), [*where, len(out)]


def passages(text: str, chance: random.Random, count: int) -> list[Place]:
    made = []
    while len(made) < count:
        start = chance.randrange(len(text) - 900)
        end = start + chance.choice(LENGTHS)
        while text[start].isspace():
            start += 1
        while text[end - 1].isspace():
            end -= 1
        made.append(place_in(text, SHA, start, end))
    return made


def is_there(place: Place, where: list[int], start: int, end: int) -> bool:
    """Whether at least four fifths of what is marked then and now is the same passage."""
    first, last = where[place.start], where[place.end]
    return min(last, end) - max(first, start) >= 0.8 * (max(last, end) - min(first, start))


@pytest.mark.parametrize(
    ("rate", "carried", "lost", "wrong"),
    [
        (0.0, 1.0, 0.0, 0.0),
        (0.01, 0.93, 0.005, 0.005),
        (0.05, 0.85, 0.01, 0.01),
        (0.1, 0.75, 0.02, 0.01),
        (0.2, 0.5, 0.1, 0.02),
    ],
)
def test_passages_of_a_damaged_text(rate: float, carried: float, lost: float, wrong: float) -> None:
    """`carried` at least, `lost` at most, and of those carried `wrong` at most."""
    chance = random.Random(11)
    counted: Counter[str] = Counter()
    for seed in range(4):
        text = a_text(seed)
        new, where = damaged(text, rate, chance)
        anchorer = Anchorer(text, new)
        for place in passages(text, chance, 150):
            found = anchorer.place(place)
            counted[found.verdict] += 1
            if found.verdict == "carried" and not is_there(place, where, found.start, found.end):
                counted["wrong"] += 1
    whole = counted["carried"] + counted["review"] + counted["lost"]
    assert whole == 600
    assert counted["carried"] >= carried * whole
    assert counted["lost"] <= lost * whole
    assert counted["wrong"] <= wrong * whole


def test_a_moved_paragraph_takes_its_passages_along() -> None:
    parts = a_text(5).split("\n\n")
    text = "\n\n".join(parts)
    moved = "\n\n".join([*parts[20:], *parts[:20]])
    anchorer = Anchorer(text, moved)
    for number in (2, 11, 25, 39):
        quote = parts[number][30:120]
        start = text.index(parts[number]) + 30
        found = anchorer.place(place_in(text, SHA, start, start + 90))
        assert (found.verdict, moved[found.start : found.end]) == ("carried", quote)
        assert found.start == moved.index(parts[number]) + 30


def test_a_passage_that_was_taken_out_is_never_carried_to_another() -> None:
    chance = random.Random(3)
    verdicts: Counter[str] = Counter()
    for seed in range(3):
        parts = a_text(seed).split("\n\n")
        text = "\n\n".join(parts)
        for number in range(1, 39, 2):
            without = "\n\n".join(parts[:number] + parts[number + 1 :])
            at = text.index(parts[number])
            length = chance.choice((25, 60, 120, 200))
            start = at + chance.randrange(len(parts[number]) - length)
            verdicts[Anchorer(text, without).place(place_in(text, SHA, start, start + length)).verdict] += 1
    assert verdicts["carried"] == 0
    assert verdicts["lost"] > verdicts["review"]


def test_of_repeated_passages_the_same_one_is_found_or_somebody_is_asked() -> None:
    chorus = "Nobody could say how long the relief would last."
    parts = a_text(8, 12).split("\n\n")
    text = "\n\n".join(part for pair in zip(parts, [chorus] * 12, strict=True) for part in pair)
    new = "A line that was not there before.\n\n" + text.replace(parts[4], parts[4].upper())
    anchorer = Anchorer(text, new)
    at = -1
    for number in range(12):
        at = text.index(chorus, at + 1)
        found = anchorer.place(place_in(text, SHA, at, at + len(chorus)))
        right = found.start == new.index(parts[4].upper() if number == 4 else parts[number]) + len(parts[number]) + 2
        assert right or found.verdict == "review"
        assert found.verdict != "lost"


def test_whatever_is_marked_lies_in_the_new_text() -> None:
    old, new = "Short words — 😀 and e\u0301.", "😀"
    anchorer = Anchorer(old, new)
    for start in range(len(old)):
        for end in range(start + 1, len(old) + 1):
            found = anchorer.place(place_in(old, SHA, start, end))
            assert found.verdict == "lost" or 0 <= found.start < found.end <= len(new)
    assert Anchorer(old, "").place(place_in(old, SHA, 0, 5)).verdict == "lost"
