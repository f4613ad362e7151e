"""Exact search reads only sources that may have the characters, and finds what reading all of them finds."""

from __future__ import annotations

import random
import string
import sys
import tempfile
from pathlib import Path

import pytest
import regex

from reviewer.search import SearchResult, build, find_exact, index_folder
from reviewer.search.index.reading import open_index
from reviewer.search.matching.holding import may_hold
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
            with_index = find_exact(wanted, corpus=library, case=case, whole_word=whole, folder=folder, limit=9_999)
            without = find_exact(wanted, corpus=library, case=case, whole_word=whole, limit=9_999)
            assert with_index.hits == without.hits, (wanted, case, whole)
            assert whole or {places(without)} == {read_whole(library, wanted, case)}, (wanted, case)
            found += bool(without.total)
        assert found > 40


def places(result: SearchResult) -> frozenset[tuple[str, str, int]]:
    return frozenset((hit.source, hit.kind, hit.start) for hit in result.hits)


def read_whole(library: Library, wanted: str, case: bool) -> frozenset[tuple[str, str, int]]:
    """Every text and title gone through with the pattern itself."""
    pattern = regex.compile(regex.escape(wanted), regex.VERSION0 | (0 if case else regex.IGNORECASE))
    parts = [("text", library.texts), ("title", library.titles)]
    return frozenset(
        (source, kind, match.start()) for kind, texts in parts for source, text in texts.items()
        for match in pattern.finditer(text)
    )  # fmt: skip


def test_the_bytes_of_a_text_are_enough_to_pass_it_over():
    letters = "".join(map(chr, range(0x80))) + "é側"
    for at in range(len(letters) - 2):
        wanted = letters[at : at + 3]
        assert may_hold(wanted.swapcase(), case=False)(f"…{wanted}…".encode())
        assert may_hold(wanted, case=True)(f"…{wanted}…".encode())
    assert not may_hold("dose of", case=False)(b"a dose, if any")
    assert not may_hold("Dose", case=True)(b"a dose")
    assert not may_hold("\ud83d", case=True)("😀".encode())


def test_every_letter_that_is_one_of_ascii_without_case_is_thought_of():
    any_letter = regex.compile("[a-zA-Z]", regex.IGNORECASE)
    like = [char for char in map(chr, range(0x80, 0xD800)) if any_letter.fullmatch(char)]
    like += [char for char in map(chr, range(0xE000, sys.maxunicode + 1)) if any_letter.fullmatch(char)]
    for char in like:
        alike = [letter for letter in string.ascii_letters if regex.fullmatch(letter, char, regex.IGNORECASE)]
        assert [letter for letter in alike if not may_hold(letter, case=False)(char.encode())] == [], char
    assert like


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


def test_words_are_found_by_a_part_each_once(tmp_path):
    library = Library({"one": "a ab aba abab banana bananas b nan an\nanana " + "x" * 80})
    folder = index_folder(tmp_path, "a-project")
    build(folder, library.sources(), library.text)
    index = open_index(folder)
    assert index is not None
    for part in ("a", "ab", "an", "ana", "nan", "zz", "x"):
        for sought in (part, f"\n{part}", f"{part}\n", f"\n{part}\n"):
            found = list(index.with_part(sought))
            assert sorted(found) == sorted(word for word in index.lexicon() if sought in f"\n{word}\n"), sought
