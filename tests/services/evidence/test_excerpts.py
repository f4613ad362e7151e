"""Excerpts: filtered and ordered as asked, exact, and nothing silently dropped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.coding import highlights
from reviewer.services.evidence import excerpts, search
from reviewer.services.project import history, undo
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
FIRST = "Title\n\nRelief came fast. It did not last, they said! “Why?” asked nobody.\nAnother paragraph 😀 here.\n"
SECOND = "Page one has words.\nPage two has more words.\n"


@pytest.fixture
def coded(a_project: Build) -> ProjectBuilder:
    builder = a_project().with_coder(BEN, "Ben").with_source(FIRST, "First")
    builder.coded("came fast", "Benefits/Rapid", memo="how fast?").coded("did not last", "Risks", coder=BEN)
    builder.coded("😀 here")
    return builder.with_source(SECOND, "Second", pages=(0, 20)).coded("more words", "Benefits", "Risks")


def quotes(builder: ProjectBuilder, **given: object) -> list[str]:
    wanted = ExcerptFilter(**given)  # type: ignore[arg-type]
    return [e.quote for e in excerpts.list_excerpts(project=builder.project, wanted=wanted)]


def test_everything_is_listed_also_what_is_untagged(coded: ProjectBuilder) -> None:
    assert quotes(coded) == ["came fast", "did not last", "😀 here", "more words"]


def test_filters(coded: ProjectBuilder) -> None:
    benefits = coded.code("Benefits")
    assert quotes(coded, codes=(benefits,)) == ["came fast", "more words"]
    assert quotes(coded, codes=(benefits,), sub_codes=False) == ["more words"]
    assert quotes(coded, coders=(BEN,)) == ["did not last"]
    assert quotes(coded, tagged=False) == ["😀 here"]
    assert quotes(coded, with_memo=True) == ["came fast"]
    assert quotes(coded, text="HOW fast") == ["came fast"]
    assert quotes(coded, text="words") == ["more words"]
    assert quotes(coded, sources=(coded.last.id,)) == ["more words"]  # type: ignore[union-attr]
    assert quotes(coded, highlights=()) == []


def test_places_paragraphs_and_pages(coded: ProjectBuilder) -> None:
    found = {e.quote: e for e in excerpts.list_excerpts(project=coded.project)}
    assert [(e.paragraph, e.page) for e in found.values()] == [(2, None), (2, None), (3, None), (2, 2)]
    assert found["more words"].place == "¶ 2 · p. 2 · characters 33–43"


@pytest.mark.parametrize(
    ("context", "before", "after"),
    [
        ("none", "", ""),
        ("sentence", "It ", ", they said!"),
        ("paragraph", "Relief came fast. It ", ", they said! “Why?” asked nobody."),
        (4, " It ", ", th"),
    ],
)
def test_context(coded: ProjectBuilder, context: excerpts.Context, before: str, after: str) -> None:
    found = excerpts.list_excerpts(project=coded.project, context=context)
    excerpt = next(e for e in found if e.quote == "did not last")
    assert (excerpt.before, excerpt.after) == (before, after)


def test_orders(coded: ProjectBuilder) -> None:
    def ordered(order: str) -> list[str]:
        return [e.quote for e in excerpts.list_excerpts(project=coded.project, order=order)]  # type: ignore[arg-type]

    assert ordered("code") == ["more words", "came fast", "did not last", "😀 here"]
    assert ordered("coder") == ["came fast", "😀 here", "more words", "did not last"]
    assert ordered("longest")[0] == "did not last"
    assert ordered("oldest") == ["came fast", "did not last", "😀 here", "more words"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=60).filter(str.strip), data=st.data())
def test_every_quote_is_the_sources_own_characters(a_project: Build, text: str, data: st.DataObject) -> None:
    builder = a_project().with_source(text)
    kept = builder.project.text(builder.last.sha256)  # type: ignore[union-attr]
    start = data.draw(st.integers(0, len(kept) - 1))
    end = data.draw(st.integers(start + 1, len(kept)))
    assume(any(char.isprintable() and not char.isspace() for char in kept[start:end]))
    source = builder.last.id  # type: ignore[union-attr]
    highlights.highlight_passage(project=builder.project, source=source, start=start, end=end, coder=ANNA)
    excerpt = excerpts.list_excerpts(project=builder.project, context="paragraph")[0]
    assert excerpt.quote == kept[start:end]
    assert (
        kept[start - len(excerpt.before) : end + len(excerpt.after)] == excerpt.before + excerpt.quote + excerpt.after
    )


def test_history_says_who_did_what_and_what_was_undone(coded: ProjectBuilder) -> None:
    undo.undo(project=coded.project, coder=ANNA)
    labels = [str(entry.label) for entry in history.history(project=coded.project, limit=2)]
    assert labels == ["Undo: Tag with Benefits, Risks", "Tag with Benefits, Risks"]
    first = excerpts.list_excerpts(project=coded.project)[0].highlight
    about = history.history(project=coded.project, thing=first)
    assert [(str(entry.label), entry.coder) for entry in about] == [("Tag with Rapid", "Anna")]


def test_search_answers_with_filters_from_the_project(coded: ProjectBuilder) -> None:
    def found(query: str, mode: search.SearchMode = "words") -> list[tuple[str, str]]:
        result = search.search(project=coded.project, query=query, mode=mode)
        return [(hit.kind, hit.quote) for hit in result.hits]

    assert found("relief AND paragraph") == [("text", "Relief"), ("text", "paragraph")]
    assert found("code:Risks words") == [("text", "words")]
    assert found("coder:Ben last") == [("text", "last")]
    assert ("memo", "fast") in found("fast")
    assert ("code", "Rapid") in found("rapid")
    assert found(r"\bP\w+ (one|two)", "pattern") == [("text", "Page one"), ("text", "Page two")]
    assert found("😀 here", "exact") == [("text", "😀 here")]
    before = found("words")
    search.update_index(project=coded.project)
    assert found("words") == before
    assert len(search.highlights_touched(project=coded.project, query="words")) == 1
