"""A query that cannot be understood is refused with what is wrong and where."""

from __future__ import annotations

import pytest

from reviewer.errors import QueryError
from reviewer.search import parse
from reviewer.search.query.tree import And, Filter, Near, Not, Or, Phrase, Term


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("", "There is nothing to look for"),
        ("   ", "There is nothing to look for"),
        ("risk AND", "After “AND” at character 6"),
        ("OR risk", "Before “OR” at character 1"),
        ("risk OR OR harm", "After “OR” at character 6"),
        ("(risk", "The “(” at character 1 is never closed"),
        ("risk)", "The “)” at character 5 has no “(”"),
        ("()", "After “(” at character 1"),
        ('say "rapid relief', "The quotation mark at character 5 is never closed"),
        ('"rapid relief"~', "write a number after “~”"),
        ('"…"', "the quotation marks hold no word"),
        ("NOT risk", "only says what to leave out"),
        ("NOT code:Risks", "only says what to leave out"),
        ("risk OR NOT harm", "only says what to leave out"),
        ("*", "would find every word"),
        ("risk ??", "At character 6: “??” would find every word"),
        ("code:", "write a value right after “code:”"),
        ("code: Risks", "write a value right after “code:”"),
        ('code:"Risks', "The quotation mark at character 6 is never closed"),
        ("colour:red", "there is no filter “colour:”"),
        ("near:5", "near: needs words in parentheses"),
        ("near:5()", "near: needs words, as in"),
        ("near:3(a b c d e f g h i)", "at most 8 words"),
        ("ket*~", "“~” stands after one whole word"),
        ("well-known~", "“~” stands after one whole word"),
        ("risk -mice", "At character 6: write NOT before a word"),
        ("😀 —", "has no letters or digits"),
        ("(" * 60 + "risk" + ")" * 60, "more than 40 parentheses"),
        ("risk " * 500, "The query has 2,500 characters"),
    ],
)
def test_what_does_not_parse_is_refused_with_a_sentence(query, sentence):
    with pytest.raises(QueryError) as refusal:
        parse(query)
    assert sentence in str(refusal.value)
    assert str(refusal.value).endswith(".")


def test_and_binds_closer_than_or():
    assert parse("one two OR three AND NOT four") == Or(
        (And((Term("on"), Term("two"))), And((Term("three"), Not(Term("four")))))
    )


def test_what_each_way_of_writing_means():
    assert parse("Risks") == Term("risk")
    assert parse("and or not") == And((Term("and"), Term("or"), Term("not")))
    assert parse('"Rapid Relief"') == Phrase((Term("rapid", "exact"), Term("relief", "exact")))
    assert parse('"rapid relief"~5') == Near((Term("rapid"), Term("relief")), 5)
    assert parse("near:(rapid relie*)") == Near((Term("rapid"), Term("relie*", "wild")), 10)
    assert parse("Café*") == Term("cafe*", "wild")
    assert parse("ketamin~") == Term("ketamin", "fuzzy", 1)
    assert parse("ketamin~7") == Term("ketamin", "fuzzy", 2)
    assert parse('code:"Risks/Bladder problems"') == Filter("code", "Risks/Bladder problems")
    assert parse("Type:blog") == Filter("type", "blog")
    assert parse("NOT NOT risk") == Term("risk")
    assert parse("risk & harm") == And((Term("risk"), Term("harm")))
    assert parse("10:30") == Phrase((Term("10"), Term("30")))
