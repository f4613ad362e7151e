"""Highlighting and tagging: what a coder does, and that every step can be taken back and done again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.coding.highlight import place_in
from reviewer.model.label import Label
from reviewer.model.sources.text import text_hash
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import excerpts
from reviewer.services.project import undo
from reviewer.services.shared import highlight_lookup, project_lookup
from reviewer.services.sources import sources
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = "Some people felt better within hours.\nOthers felt nothing. 😀 Nobody knows why. Others left.\n"


def of(builder: ProjectBuilder) -> list[tuple[int, int, tuple[str, ...], str]]:
    assert builder.last is not None
    book = codes.codebook(project=builder.project)
    found = highlight_lookup.highlights_of(project=builder.project, source=builder.last.id)
    return [(h.start, h.end, tuple(c.path for c in map(book.shown, h.codes) if c), h.coder) for h in found]


def test_tagging_the_same_place_again_adds_the_code_to_the_same_highlight(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("within hours", "Benefits").coded("within hours", "Rapid")
    assert of(builder) == [(24, 36, ("Benefits", "Rapid"), ANNA)]


def test_highlights_overlap_freely(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("felt better within", "A").coded("better within hours", "B")
    builder.coded("better")
    assert [(start, end) for start, end, _, _ in of(builder)] == [(12, 30), (17, 36), (17, 23)]


def test_tagging_another_coders_highlight_makes_an_own_one(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT).coded("within hours", "A", coder=BEN)
    theirs = builder.highlight
    _, mine = highlights.tag_highlight(project=builder.project, highlight=theirs, codes=[builder.code("A")], coder=ANNA)
    assert mine != theirs
    assert sorted(of(builder), key=lambda h: h[3]) == [(24, 36, ("A",), ANNA), (24, 36, ("A",), BEN)]


@pytest.mark.parametrize("verb", ["untag", "move", "delete"])
def test_another_coders_highlight_is_left_alone(a_project: Build, verb: str) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT).coded("within hours", "A", coder=BEN)
    project, theirs = builder.project, builder.highlight
    run = {
        "untag": lambda: highlights.untag_highlight(
            project=project, highlight=theirs, code=builder.code("A"), coder=ANNA
        ),
        "move": lambda: highlights.move_ends(project=project, highlight=theirs, start=0, end=3, coder=ANNA),
        "delete": lambda: highlights.delete_highlights(project=project, ids=[theirs], coder=ANNA),
    }[verb]
    with pytest.raises(UsageError, match="Ben's"):
        run()
    assert of(builder) == [(24, 36, ("A",), BEN)]


def test_the_last_code_taken_away_leaves_an_untagged_highlight(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("within hours", "A")
    highlights.untag_highlight(project=builder.project, highlight=builder.highlight, code=builder.code("A"), coder=ANNA)
    assert of(builder) == [(24, 36, (), ANNA)]
    assert [e.quote for e in excerpts.list_excerpts(project=builder.project)] == ["within hours"]


def test_everything_a_coder_does_can_be_undone_and_redone_also_after_reopening(a_project: Build) -> None:
    builder = a_project().with_source(TEXT)
    project = builder.project
    project.forget_steps()
    states = [project_lookup.digest(project=project)]

    def note() -> None:
        states.append(project_lookup.digest(project=builder.project))

    start, end = highlight_lookup.find_quote(project=project, source=builder.last.id, quote="within hours")  # type: ignore[union-attr]
    source = builder.last.id  # type: ignore[union-attr]
    code = codes.add_code(project=project, name="Risks", coder=ANNA)[1]
    note()
    _, mark = highlights.highlight_passage(
        project=project, source=source, start=start, end=end, coder=ANNA, codes=[code]
    )
    note()
    highlights.highlight_passage(
        project=project, source=source, start=0, end=4, coder=ANNA, new_code=("In vivo", code), memo="m"
    )
    note()
    highlights.move_ends(project=project, highlight=mark, start=start - 7, end=end, coder=ANNA)
    note()
    highlights.write_memo(project=project, target_kind="highlight", target=mark, text="why?", coder=ANNA)
    note()
    highlights.write_memo(project=project, target_kind="highlight", target=mark, text="", coder=ANNA)
    note()
    codes.rename_code(project=project, code=code, name="Harms", coder=ANNA)
    note()
    highlights.untag_highlight(project=project, highlight=mark, code=code, coder=ANNA)
    note()
    highlights.delete_highlights(project=project, ids=[mark], coder=ANNA)
    note()
    codes.delete_code(project=project, code=code, coder=ANNA)
    note()
    sources.set_reference(project=project, source=source, field="year", value="2024", coder=ANNA)
    note()
    sources.set_attribute(project=project, source=source, name="Country", type_="text", value="NO", coder=ANNA)
    note()
    sources.remove_source(project=project, source=source, coder=ANNA)
    note()
    assert all(before != after for before, after in pairwise(states))
    builder.reopened()
    for state in reversed(states[:-1]):
        assert undo.undo(project=builder.project, coder=ANNA)
        assert project_lookup.digest(project=builder.project) == state
    assert not undo.undo(project=builder.project, coder=ANNA)
    builder.reopened()
    for state in states[1:]:
        assert undo.redo(project=builder.project, coder=ANNA)
        assert project_lookup.digest(project=builder.project) == state
    assert not undo.redo(project=builder.project, coder=ANNA)


def test_a_name_changed_again_and_again_goes_back_step_by_step(a_project: Build) -> None:
    builder = a_project().with_code("One")
    for name in ("Two", "Three", "Four"):
        codes.rename_code(
            project=builder.project, code=codes.codebook(project=builder.project).codes[0].id, name=name, coder=ANNA
        )
    names = []
    for step in (undo.undo, undo.undo, undo.redo, undo.undo, undo.undo, undo.redo, undo.redo, undo.redo):
        assert not step(project=builder.project, coder=ANNA).kept
        names += builder.paths()
    assert names == ["Three", "Two", "Three", "Two", "One", "Two", "Three", "Four"]


def test_something_new_after_an_undo_ends_the_redo(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("within hours", "A")
    undo.undo(project=builder.project, coder=ANNA)
    builder.coded("Nobody", "B")
    assert builder.project.steps()[1] == Label()


def test_many_passages_are_one_undo(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).with_code("A")
    source = builder.last.id  # type: ignore[union-attr]
    before = of(builder)
    passages = [(source, 0, 4), (source, 5, 11), (source, 0, 4)]
    highlights.highlight_passages(project=builder.project, passages=passages, code=builder.code("A"), coder=ANNA)
    assert len(of(builder)) == 2
    undo.undo(project=builder.project, coder=ANNA)
    assert of(builder) == before


def test_recoding_several_replaces_a_code_and_keeps_whose_coding_it_is(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT).with_code("New")
    builder.coded("within hours", "Old").coded("Nobody", "Old", "Other", coder=BEN)
    ids = [h.id for h in highlight_lookup.highlights_of(project=builder.project, source=builder.last.id)]  # type: ignore[union-attr]
    highlights.recode(project=builder.project, ids=ids, remove=builder.code("Old"), add=builder.code("New"), coder=ANNA)
    assert of(builder) == [(24, 36, ("New",), ANNA), (61, 67, ("New", "Other"), BEN)]
    undo.undo(project=builder.project, coder=ANNA)
    assert of(builder) == [(24, 36, ("Old",), ANNA), (61, 67, ("Old", "Other"), BEN)]


def test_a_quote_that_stands_twice_needs_a_number(a_project: Build) -> None:
    builder = a_project().with_source(TEXT)
    source = builder.last.id  # type: ignore[union-attr]
    with pytest.raises(NotFoundError, match="2 times"):
        highlight_lookup.find_quote(project=builder.project, source=source, quote="Others")
    start, end = highlight_lookup.find_quote(project=builder.project, source=source, quote="Others", nth=2)
    assert TEXT[start:end] == "Others"
    assert start == TEXT.rindex("Others")
    for nth in (0, 3):
        with pytest.raises(NotFoundError):
            highlight_lookup.find_quote(project=builder.project, source=source, quote="Others", nth=nth)


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 4), (0, 10_000), (-1, 3)])
def test_a_place_outside_the_text_is_refused_and_nothing_is_written(a_project: Build, start: int, end: int) -> None:
    builder = a_project().with_source(TEXT)
    with pytest.raises(UsageError, match="cannot be highlighted"):
        highlights.highlight_passage(
            project=builder.project,
            source=builder.last.id,
            start=start,
            end=end,
            coder=ANNA,  # type: ignore[union-attr]
        )
    assert of(builder) == []


@given(st.text(min_size=1), st.data())
def test_a_place_is_the_texts_own_characters(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    place = place_in(text, text_hash(text), start, end)
    assert place.prefix + place.quote + place.suffix in text
    assert text[place.start :].startswith(place.quote + place.suffix)
    assert text[: place.start].endswith(place.prefix)
