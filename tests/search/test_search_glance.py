"""A glance over a text, and the table of words in a row, propose at least all that reading the text finds."""

from __future__ import annotations

import random
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reviewer.model.sources.text import Paragraphs
from reviewer.progress import Progress
from reviewer.search import build, index_folder, plan, search, source_key
from reviewer.search.index.rows import NAME, Rows, RowsWriter
from reviewer.search.matching.glance import letters
from reviewer.search.matching.scanned import EVERYWHERE, Scanned
from reviewer.search.matching.words import Words, forms
from reviewer.search.matching.words_in import Matcher
from reviewer.search.query.tree import Leaf, Near, Phrase, Term
from tests.search.search_library import Library

BEGINNINGS = ("st", "sens", "resp", "rel", "happ", "disa", "fl", "conf", "troub", "ag", "im", "b", "y", "ski", "med")
ENDINGS = (
    "ational tional enci anci ency ancy izer bli alli entli eli ousli ization ation ator alism iveness fulness ousness "
    "aliti iviti ivity biliti bility ability ibility logi logy icate ative alize iciti ical ful ness able ible al er ic "
    "ed ing s es ies y ly ied e l ble"
).split()
WORDS = [
    "risk", "Risks", "RISKING", "relief", "café", "CAFE\u0301", "na\u00efve", "Straße", "ﬁnal", "İstanbul", "x²", "a",
    "co\u00adoperate", "zero\u200djoined", "\u0301alone", "座核", "قلب", "ﷺ", "Ωmega", "happy", "happiness", "100", "٣", "ability",
    "asterisk", "brisk",
]  # fmt: skip
BETWEEN = [" ", "  ", "\n", "\n\n", "-", "\u2019", "_", ". ", "\u00a0", "\u2028", "🙂", "\u2014", "\x00"]

texts = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(BETWEEN)), max_size=14).map(
    lambda parts: "".join(word + between for word, between in parts)
)


def terms(word: str) -> list[Term]:
    plain, stem = forms(word)
    wild = plain[:1] + "*" + plain[2:]
    return [
        Term(stem),
        Term(plain, "exact"),
        Term(wild, "wild"),
        Term("?" + plain[1:], "wild"),
        Term(plain, "fuzzy", 1),
    ]


some_term = st.sampled_from([term for word in WORDS for term in terms(word)])
some_leaf = st.one_of(
    some_term,
    st.lists(some_term, min_size=2, max_size=3).map(lambda several: Phrase(tuple(several))),
    st.lists(some_term, min_size=2, max_size=3).map(lambda several: Near(tuple(several), 2)),
)


def read_whole(leaf: Leaf, text: str) -> list[tuple[int, int, int]]:
    """Every paragraph taken apart into words."""
    matcher, found = Matcher(), []
    for number, span in enumerate(Paragraphs(text).spans):
        found += [(number, *match) for match in matcher.find(leaf, Words(text, span.start, span.end))]
    return found


@settings(max_examples=600)
@given(texts, some_leaf)
@example("risk\nrisk risk", Phrase((Term("risk"), Term("risk"))))
@example("a risk_relief", Phrase((Term("risk"), Term("relief"))))
@example("İ Risks", Term("risk"))
@example("An asterisk, a risk.\nBrisk; risky RISKS", Term("risk"))
@example("brisk risk", Term("risk", "exact"))
@example("risk, risk RISKS of a brisk risk", Phrase((Term("risk"), Term("risk"))))
@example("a b a b a", Phrase((Term("a", "exact"), Term("?", "wild"), Term("a", "exact"))))
def test_a_glance_leaves_out_nothing_that_reading_finds(text, leaf):
    scanned = Scanned("", lambda: text, Matcher(), Progress(), None)
    numbers = {number for number, _, _ in scanned.matches([(leaf, EVERYWHERE)])}
    assert numbers == {number for number, _, _ in read_whole(leaf, text)}
    spans = [(number, *span) for number in range(len(Paragraphs(text))) for span in scanned.spans_of(leaf, number)]
    assert spans == read_whole(leaf, text)
    assert Matcher().glance(leaf).may_hold(text) or not read_whole(leaf, text)


def test_every_character_keeps_its_place():
    everything = [chr(number) for number in range(sys.maxunicode + 1) if not 0xD800 <= number < 0xE000]
    assert [character for character in everything if len(letters(character)) != 1] == []
    assert len(letters("".join(everything))) == len(everything)


def test_a_word_is_seen_by_the_beginning_of_its_stem():
    chance = random.Random(4)
    for _ in range(60_000):
        word = chance.choice(BEGINNINGS) + "".join(chance.choices(ENDINGS, k=chance.randint(0, 3)))
        assert Matcher().glance(Term(forms(word)[1])).may_hold(word), word


def test_a_paragraph_without_the_words_is_not_taken_apart(monkeypatch):
    taken: list[str] = []
    real = Words.__init__

    def counted(self: Words, text: str, start: int = 0, end: int | None = None) -> None:
        taken.append(text[start:end])
        real(self, text, start, end)

    monkeypatch.setattr(Words, "__init__", counted)
    text = "Caf\u00e9 na\u00efve \u201cquoted\u201d\nRisk of r\u00e9lief\nrelief of risk\nrisk"
    scanned = Scanned("", lambda: text, Matcher(), Progress(), None)
    assert list(scanned.matches([(Phrase((Term("risk"), Term("of"))), EVERYWHERE)])) == [(1, 20, 27)]
    assert taken == ["Risk of r\u00e9lief"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return index_folder(tmp_path, "a-project")


def test_only_passages_with_the_words_in_a_row_are_read(folder):
    library = Library(
        {"one": "rapid relief", "two": "relief so rapid", "three": "rapid\nrelief", "four": "Rapid, relief"}
    )
    build(folder, library.sources(), library.text)
    library.read.clear()
    assert search('"rapid relief"', corpus=library, folder=folder).counts == {"one": 1, "four": 1}
    assert sorted(library.read) == ["four", "one"]
    library.read.clear()
    assert set(search('"relief rapid"~1', corpus=library, folder=folder).counts) == {"one", "two", "four"}


def test_a_source_that_the_table_knows_otherwise_is_found_all_the_same(folder):
    library = Library({"one": "rapid relief", "two": "nothing yet"})
    build(folder, library.sources(), library.text)
    early = folder.parent / "early.db"
    shutil.copyfile(folder / NAME, early)
    library.texts["two"] = "rapid relief"
    build(folder, library.sources(), library.text)
    # As after a commit of which only the half arrived.
    shutil.copyfile(early, folder / NAME)
    assert set(search('"rapid relief"', corpus=library, folder=folder).counts) == {"one", "two"}
    wanted = {work.id: source_key(work.title, work.sha256) for work in library.sources()}
    assert plan(folder, wanted) == (["two"], [])
    build(folder, library.sources(), library.text)
    assert plan(folder, wanted) == ([], [])
    rows = Rows(folder)
    assert sorted(rows.following(["rapid", "relief"])) == [("one", 1), ("two", 1)]
    rows.close()


def test_a_source_that_only_the_table_knows_is_taken_in_again(folder):
    library = Library({"one": "rapid relief"})
    build(folder, library.sources(), library.text)
    wanted = {work.id: source_key(work.title, work.sha256) for work in library.sources()}
    assert plan(folder, wanted) == ([], [])
    writer = RowsWriter(folder)
    writer.add("two", "of two", [])
    writer.commit()
    writer.close()
    assert plan(folder, {**wanted, "two": "of two"}) == (["two"], [])


def test_a_table_of_which_most_is_old_is_made_anew(folder):
    library = Library({"one": "rapid relief"})
    build(folder, library.sources(), library.text)
    writer = RowsWriter(folder)
    for number in range(500):
        writer.add("one", f"{number}", [])
    writer.commit()
    assert writer.worn
    writer.close()
    build(folder, library.sources(), library.text)
    rows, again = Rows(folder), RowsWriter(folder)
    assert (rows.following(["rapid", "relief"]), again.worn) == ([("one", 1)], False)
    rows.close()
    again.close()
    assert search('"rapid relief"', corpus=library, folder=folder).read_directly == 0
