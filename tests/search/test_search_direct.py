"""Exact and pattern search read the texts character for character."""

from __future__ import annotations

import pytest

from reviewer.errors import Cancelled, QueryError
from reviewer.progress import Progress
from reviewer.search import find_exact, find_pattern
from tests.search.search_library import Library

TEXT = "A risk, a Risk and risks. 50% (n = 12)\n側坐核 café cafe\u0301 😀.\nEnd"


@pytest.fixture
def library() -> Library:
    return Library({"one": TEXT, "two": "nothing of the kind"}, titles={"one": "Risk", "two": "Two"})


def quotes(result) -> list[str]:
    return [hit.quote for hit in result.hits]


def test_exact_search_takes_characters_as_they_are(library):
    assert quotes(find_exact("risk", corpus=library)) == ["Risk", "risk", "Risk", "risk"]
    assert quotes(find_exact("risk", corpus=library, case=True)) == ["risk", "risk"]
    assert quotes(find_exact("risk", corpus=library, whole_word=True)) == ["Risk", "risk", "Risk"]
    assert quotes(find_exact("50% (n", corpus=library)) == ["50% (n"]
    assert quotes(find_exact("坐核", corpus=library)) == ["坐核"]
    assert quotes(find_exact("😀", corpus=library)) == ["😀"]
    assert quotes(find_exact("café", corpus=library)) == ["café"]


def test_a_hit_says_where_it_is(library):
    hit = find_exact("End", corpus=library).hits[0]
    assert (hit.source, hit.kind, TEXT[hit.start : hit.end], hit.paragraph) == ("one", "text", "End", 3)


def test_patterns(library):
    assert quotes(find_pattern(r"\d+", corpus=library)) == ["50", "12"]
    assert quotes(find_pattern(r"^\w+$", corpus=library, case=True)) == ["Risk", "End", "Two"]
    assert quotes(find_pattern(r"risk|ris", corpus=library, whole_word=True)) == ["Risk", "risk", "Risk"]
    assert quotes(find_pattern(r"x*", corpus=library)) == []


@pytest.mark.parametrize("pattern", ["(", "[a", "*a", "(?P<n>a)(?P<n", "a{2,1}", r"\p{Nonsense}", "(?<=a"])
@pytest.mark.parametrize("whole_word", [False, True])
def test_what_is_not_a_pattern_is_refused(library, pattern, whole_word):
    with pytest.raises(QueryError, match="not a regular expression"):
        find_pattern(pattern, corpus=library, whole_word=whole_word)


@pytest.mark.parametrize("find", [find_exact, find_pattern])
def test_nothing_to_look_for_is_refused(library, find):
    with pytest.raises(QueryError, match=r"nothing to look for|no pattern"):
        find("", corpus=library)


def test_a_pattern_that_never_ends_is_stopped(monkeypatch):
    monkeypatch.setattr("reviewer.search.direct.SECONDS_FOR_A_TEXT", 0.05)
    library = Library({"one": "a" * 5_000 + "b"}, titles={"one": "Long"})
    with pytest.raises(QueryError, match="takes too long on “Long”"):
        find_pattern(r"(a|aa)+$", corpus=library)
    assert find_pattern(r"(a+)+$", corpus=Library({"one": "caa"})).hits[0].quote == "aa"


def test_the_limit_and_stopping(library):
    result = find_exact("i", corpus=library, limit=3)
    assert (result.total, result.truncated) == (3, True)
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        find_exact("i", corpus=library, progress=progress)
