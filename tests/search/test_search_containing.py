"""Exact search reads only sources that may have the characters, and finds what reading all of them finds."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest

from reviewer.search import build, find_exact, index_folder
from tests.search.search_library import Library

# Letters that are one another without case, marks that join, letters of scripts without spaces, what parts words.
LETTERS = [
    "a",
    "b",
    "s",
    "S",
    "\u017f",
    "k",
    "\u212a",
    "i",
    "I",
    "\u0130",
    "\u0131",
    "e",
    "\u00e9",
    "e\u0301",
    "ss",
    "\u00df",
    "\ufb01",
    "1",
    "\u00b2",
]
OTHERS = [" ", " ", " ", "\n", "-", ".", "_", "\u2019", "\u00ad", "\u200d", "\u5ea7", "\U0001f642", "\u3099", "x" * 70]


def made(chance: random.Random) -> Library:
    def text() -> str:
        return "".join(chance.choice(OTHERS if chance.random() < 0.3 else LETTERS) for _ in range(40))

    library = Library({f"{number}": text() for number in range(12)})
    library.titles["3"] = text().replace("\n", " ")
    return library


@pytest.mark.parametrize("seed", range(12))
def test_the_index_changes_nothing_but_the_time(seed):
    chance = random.Random(seed)
    library = made(chance)
    with tempfile.TemporaryDirectory() as cache:
        folder = index_folder(Path(cache), "a-project")
        build(folder, library.sources(), library.text)
        # One that the index knows otherwise.
        library.texts["5"] = library.texts["4"]
        found = 0
        for _ in range(120):
            text = chance.choice([*library.texts.values(), library.titles["3"]])
            at = chance.randrange(len(text) - 6)
            wanted = text[at : at + chance.randint(1, 6)]
            wanted = chance.choice([wanted, wanted.swapcase(), wanted.lower()])
            case, whole = chance.random() < 0.5, chance.random() < 0.3
            with_index = find_exact(wanted, corpus=library, case=case, whole_word=whole, folder=folder)
            without = find_exact(wanted, corpus=library, case=case, whole_word=whole)
            assert with_index.hits == without.hits, (wanted, case, whole)
            found += bool(without.total)
        assert found > 40


def test_sources_that_cannot_have_it_are_not_read(tmp_path):
    library = Library(
        {"one": "the dose was low", "two": "doses were low", "three": "an overdose of it", "four": "nothing"}
    )
    folder = index_folder(tmp_path, "a-project")
    build(folder, library.sources(), library.text)

    def read(wanted: str) -> list[str]:
        library.read.clear()
        find_exact(wanted, corpus=library, folder=folder)
        return sorted(set(library.read))

    assert read("dose") == ["one", "three", "two"]
    assert read(" dose ") == ["one"]
    assert read("DOSES were") == ["two"]
    # Where a word is in few sources the others are not looked up.
    assert read("overdose of the") == ["three"]
    assert read("underdose of the") == []
    assert read("?") == ["four", "one", "three", "two"]
