"""Dealing sources out: everybody gets as much, the overlap is as asked for, and the same seed deals the same."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import combinations

import pytest

from reviewer.analysis.assignment import dealt

CODERS = ["anna", "ben", "cora", "dora"]
SOURCES = {f"s{number}": 100 + 37 * number % 900 for number in range(200)}


@pytest.mark.parametrize(("each", "overlap"), [(1, 0), (2, 0), (2, 20), (2, 100), (3, 10), (4, 100)])
def test_as_many_sources_as_asked_for_go_to_several(each: int, overlap: int) -> None:
    pairs = dealt(SOURCES, CODERS, each=each, overlap=overlap, seed=1, by_length=True)
    assert len(set(pairs)) == len(pairs)
    by_source = Counter(source for source, _ in pairs)
    assert by_source.keys() == SOURCES.keys()
    expected = Counter({1: 200}) if each == 1 else Counter({each: 2 * overlap, 1: 200 - 2 * overlap})
    assert +Counter(by_source.values()) == +expected


@pytest.mark.parametrize("seed", range(20))
def test_loads_are_even(seed: int) -> None:
    by_length = dealt(SOURCES, CODERS, each=2, overlap=30, seed=seed, by_length=True)
    words = Counter[str]()
    for source, coder in by_length:
        words[coder] += SOURCES[source]
    assert max(words.values()) - min(words.values()) <= max(SOURCES.values())
    assert max(words.values()) / min(words.values()) < 1.02
    by_number = Counter(coder for _, coder in dealt(SOURCES, CODERS, each=2, overlap=30, seed=seed, by_length=False))
    assert max(by_number.values()) - min(by_number.values()) <= 1


def test_every_two_coders_share_about_as_many() -> None:
    pairs = dealt(SOURCES, CODERS, each=2, overlap=60, seed=4, by_length=False)
    teams: dict[str, set[str]] = {}
    for source, coder in pairs:
        teams.setdefault(source, set()).add(coder)
    together = Counter(pair for team in teams.values() for pair in combinations(sorted(team), 2))
    assert set(together) == set(combinations(CODERS, 2))
    assert max(together.values()) - min(together.values()) <= 2


def test_the_draw_can_be_made_again_by_hand_and_another_seed_is_another() -> None:
    drawn = sorted(SOURCES, key=lambda source: hashlib.sha256(f"7:{source}".encode()).digest())[:20]
    pairs = dealt(SOURCES, CODERS, each=2, overlap=10, seed=7, by_length=True)
    by_source = Counter(source for source, _ in pairs)
    assert {source for source, number in by_source.items() if number == 2} == set(drawn)
    backwards = dict(reversed(SOURCES.items()))
    assert sorted(dealt(backwards, CODERS[::-1], each=2, overlap=10, seed=7, by_length=True)) == sorted(pairs)
    assert sorted(dealt(SOURCES, CODERS, each=2, overlap=10, seed=8, by_length=True)) != sorted(pairs)


def test_a_small_overlap_of_few_sources_is_one() -> None:
    pairs = dealt({"a": 1, "b": 1, "c": 1}, CODERS, each=2, overlap=1, seed=1, by_length=True)
    assert sorted(Counter(source for source, _ in pairs).values()) == [1, 1, 2]
