"""Random queries over random texts: with an index, without, or with half of one, search finds what a slow reading finds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.errors import QueryError
from reviewer.search import build, search
from tests.search.search_library import Library, expected, positive, random_library, written

WORDS = st.sampled_from(
    ("risk", "Risks", "bladder", "treated", "relief", "rapid", "cafe", "cafés", "sao", "mood", "glut")
)
GLOBS = st.sampled_from(("glut*", "*lief", "mo?d", "r*k*", "caf?*", "s?o", "*a*", "b*r", "tr*"))
TERMS = st.one_of(
    st.tuples(st.just("word"), WORDS),
    st.tuples(st.just("glob"), GLOBS),
    st.tuples(st.just("fuzzy"), st.sampled_from(("mood", "risk", "cafe", "relife")), st.integers(1, 2)),
)
EXACT = st.tuples(st.just("exact"), st.one_of(WORDS, st.sampled_from(("側", "坐", "قلب"))))
LEAVES = st.one_of(
    TERMS,
    EXACT,
    st.tuples(st.just("phrase"), st.lists(EXACT, min_size=2, max_size=3).map(tuple)),
    st.tuples(st.just("near"), st.integers(0, 6), st.lists(TERMS, min_size=2, max_size=3).map(tuple)),
    st.tuples(st.just("code"), st.sampled_from(("Red", "Blue"))),
    st.just(("coder", "B")),
    st.just(("type", "blog")),
)


def _grown(children: st.SearchStrategy) -> st.SearchStrategy:
    several = st.lists(children, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.tuples(st.just("and"), several),
        st.tuples(st.just("or"), several),
        children.map(lambda child: child[1] if child[0] == "not" else ("not", child)),
    )


QUERIES = st.recursive(LEAVES, _grown, max_leaves=6)


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Library, list[Path | None]]]:
    made = []
    for seed in range(5):
        library = random_library(seed)
        half = tmp_path_factory.mktemp("half") / "index"
        build(half, library.sources()[::2], library.texts.__getitem__)
        made.append((library, [None, library.indexed(tmp_path_factory.mktemp("whole") / "index"), half]))
    return made


@settings(max_examples=250, deadline=None)
@given(query=QUERIES, which=st.integers(0, 4))
def test_search_finds_what_a_slow_reading_finds(libraries, query, which):
    library, folders = libraries[which]
    if not positive(query):
        with pytest.raises(QueryError):
            search(written(query), corpus=library)
        return
    wanted = expected(query, library)
    for folder in folders:
        result = search(written(query), corpus=library, folder=folder, limit=10_000)
        found = [
            (hit.source, "mark" if hit.kind == "text" and hit.target != hit.source else hit.kind, hit.start, hit.end)
            for hit in result.hits
        ]
        assert set(found) == wanted, written(query)
        assert not result.truncated


@settings(max_examples=1000, deadline=None)
@given(
    query=st.lists(
        st.sampled_from(
            ("risk", "mood", "AND", "OR", "NOT", "(", ")", '"', "“", "~", "~2", "*", "?", "near:", "near:3(", "code:",
             "code:Red", "type:blog", "foo:", ":", "-", "側", "é", "\u0301", "😀", " ", " ", " ", "\n", "5", "\x00")
        ),
        max_size=12,
    ).map("".join)
    | st.text(max_size=20)
)  # fmt: skip
def test_whatever_is_typed_is_answered_or_refused_in_one_sentence(libraries, query):
    library, folders = libraries[0]
    try:
        result = search(query, corpus=library, folder=folders[1], limit=50)
    except QueryError as refusal:
        assert str(refusal).rstrip().endswith((".", ".)", "”"))  # noqa: PT017
        assert "\n" not in str(refusal)  # noqa: PT017
    else:
        assert all(hit.quote for hit in result.hits if hit.kind != "title")
