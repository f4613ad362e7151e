"""Half words in highlights are found and widened, without making two highlights of one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.errors import UsageError
from reviewer.model.sources.text import is_blank, whole_words
from reviewer.services.coding import highlights
from reviewer.services.coding import whole_words as service
from reviewer.services.evidence import excerpts
from reviewer.services.project import undo
from reviewer.services.sources import corrected_text
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = "Rapid-acting antidepressant effects were seen. It's a don't-know case: naïve café users felt it.\nEnd."


@pytest.mark.parametrize(
    ("given", "wide"),
    [
        ("cting antidepressant effects", "Rapid-acting antidepressant effects"),
        ("effects wer", "effects were"),
        ("pressant eff", "antidepressant effects"),
        ("effects", "effects"),
        (" effects ", " effects "),
        ("seen.", "seen."),
        ("t's a don", "It's a don't-know"),
        ("aïve caf", "naïve café"),
        ("nd", "End"),
    ],
)
def test_a_cut_word_is_widened_to_its_edges(given: str, wide: str) -> None:
    start = TEXT.index(given)
    span = whole_words(TEXT, start, start + len(given))
    assert TEXT[span.start : span.end] == wide


@pytest.mark.parametrize("text", ["研究では効果が報告された", "ผู้ป่วยรู้สึกดีขึ้น"])
def test_scripts_without_spaces_have_no_half_words(text: str) -> None:
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            span = whole_words(text, start, end)
            assert (span.start, span.end) == (start, end)


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "\u00a0\u2003", "\u200b\ufeff \u2060"])
def test_white_space_and_signs_without_a_shape_are_blank(text: str) -> None:
    assert is_blank(text)
    assert not is_blank(text + "a")


def quotes(builder: ProjectBuilder) -> list[tuple[str, tuple[str, ...], str]]:
    found = excerpts.list_excerpts(project=builder.project)
    return sorted((e.quote, tuple(code.name for code in e.codes), e.coder_id) for e in found)


def test_they_are_found_with_what_would_be_added(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT, "One")
    builder.coded("cting antidepressant effects", "A").coded("were seen", "A").coded("naïv", "A", coder=BEN)
    found = service.half_words(project=builder.project, coder=ANNA)
    assert [(one.before, one.quote, one.after, one.title) for one in found.own] == [
        ("Rapid-a", "cting antidepressant effects", "", "One")
    ]
    assert found.others == 1


def test_all_are_widened_in_one_step_and_one_undo(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT, "One").coded("cting antidepressant effects", "A")
    builder.coded("aïve caf", "B").coded("naïv", "A", coder=BEN)
    before = quotes(builder)
    found = service.half_words(project=builder.project, coder=ANNA)
    _, count = service.widen(project=builder.project, ids=[one.highlight for one in found.own], coder=ANNA)
    assert count == 2
    assert quotes(builder) == [
        ("Rapid-acting antidepressant effects", ("A",), ANNA),
        ("naïv", ("A",), BEN),
        ("naïve café", ("B",), ANNA),
    ]
    undo.undo(project=builder.project, coder=ANNA)
    assert quotes(builder) == before
    assert not service.widen(project=builder.project, ids=[], coder=ANNA)[0]


def test_two_of_one_coder_with_one_code_never_come_to_one_place(a_project: Build) -> None:
    builder = a_project().with_source(TEXT, "One").coded("naïve café", "A").coded("aïve café", "A")
    builder.coded("effects wer", "B").coded("ffects were", "B").coded("effects wer", "C").coded("ffects were", "D")
    found = service.half_words(project=builder.project, coder=ANNA)
    assert [one.blocked for one in found.own] == [False, True, True]
    _, count = service.widen(project=builder.project, ids=[one.highlight for one in found.own], coder=ANNA)
    assert count == 1
    places = [(quote, code) for quote, codes, _ in quotes(builder) for code in codes]
    assert len(places) == len(set(places))


def test_moving_an_end_by_hand_does_not_either(a_project: Build) -> None:
    builder = a_project().with_source(TEXT, "One").coded("naïve café", "A").coded("aïve café", "A")
    start = TEXT.index("naïve café")
    with pytest.raises(UsageError, match="has exactly these words already"):
        highlights.move_ends(
            project=builder.project, highlight=builder.highlight, start=start, end=start + 10, coder=ANNA
        )


def test_white_space_alone_is_refused_whatever_the_way(a_project: Build) -> None:
    builder = a_project().with_source(TEXT, "One").coded("effects", "A")
    project, space = builder.project, TEXT.index(" effects")
    assert builder.last is not None
    source = builder.last.id
    before = quotes(builder)
    with pytest.raises(UsageError, match="only white space"):
        highlights.highlight_passage(project=project, source=source, start=space, end=space + 1, coder=ANNA)
    with pytest.raises(UsageError, match="only white space"):
        highlights.move_ends(project=project, highlight=builder.highlight, start=space, end=space + 1, coder=ANNA)
    with pytest.raises(UsageError, match="only white space"):
        highlights.code_quote(project=project, source=source, quote=" ", nth=1, codes=["A"], coder="Anna")
    with pytest.raises(UsageError, match="only white space"):
        corrected_text.place_at(project=project, highlight=builder.highlight, start=space, end=space + 1, coder=ANNA)
    with pytest.raises(UsageError, match="only white space"):
        highlights.highlight_passages(project=project, passages=[(source, space, space + 1)], code=None, coder=ANNA)
    assert quotes(builder) == before


def test_a_batch_of_hits_is_not_refused_for_one_that_is_white_space(a_project: Build) -> None:
    builder = a_project().with_source(TEXT, "One").with_code("A")
    assert builder.last is not None
    source, space, word = builder.last.id, TEXT.index(" effects"), TEXT.index("effects")
    changes = highlights.highlight_passages(
        project=builder.project,
        passages=[(source, space, space + 1), (source, word, word + 7)],
        code=builder.code("A"),
        coder=ANNA,
    )
    assert quotes(builder) == [("effects", ("A",), ANNA)]
    assert str(changes.label) == "Tag 1 hits with A"
