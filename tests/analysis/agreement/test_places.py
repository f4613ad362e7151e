"""Passages at which coders differ, with the difference named."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.analysis.agreement.places import Mark, Place, disagreements, places

PAIN, SLEEP = frozenset({"pain"}), frozenset({"sleep"})


def mark(coder: str, start: int, end: int, codes: frozenset[str] = PAIN, highlight: str = "") -> Mark:
    return Mark(highlight or f"{coder}{start}-{end}", coder, start, end, codes)


def only(found: list[Place]) -> Place:
    (place,) = found
    return place


def test_each_kind_of_difference_has_its_name() -> None:
    same = [mark("anna", 0, 10), mark("ben", 0, 10)]
    assert only(places("s", same, ["anna", "ben"])).differences == ()
    assert disagreements("s", same, ["anna", "ben"]) == []
    other = only(places("s", [mark("anna", 0, 10), mark("ben", 0, 10, SLEEP)], ["anna", "ben"]))
    assert (other.differences, other.alike) == (("other_code",), 1)
    moved = only(places("s", [mark("anna", 0, 10), mark("ben", 2, 12)], ["anna", "ben"]))
    assert (moved.differences, moved.alike) == (("other_borders",), pytest.approx(8 / 12))
    assert (moved.start, moved.end) == (0, 12)
    alone = only(places("s", [mark("anna", 0, 10)], ["anna", "ben"]))
    assert (alone.differences, alone.without) == (("one_sided",), ("ben",))
    both = only(places("s", [mark("anna", 0, 10), mark("ben", 0, 10, SLEEP)], ["anna", "ben", "cleo"]))
    assert both.differences == ("other_code", "one_sided")
    assert [both.codes_of(coder) for coder in ("anna", "ben", "cleo")] == [PAIN, SLEEP, frozenset()]


def test_passages_that_hardly_touch_are_two() -> None:
    found = places("s", [mark("anna", 0, 10), mark("ben", 8, 30)], ["anna", "ben"])
    assert [(each.start, each.end, each.differences) for each in found] == [
        (0, 10, ("one_sided",)),
        (8, 30, ("one_sided",)),
    ]
    inside = places("s", [mark("anna", 0, 40), mark("ben", 8, 12), mark("ben", 20, 30)], ["anna", "ben"])
    assert only(inside).differences == ("other_borders",)
    assert only(inside).alike == pytest.approx(14 / 40)


def test_two_highlights_at_one_place_are_as_one_with_both_codes() -> None:
    apart = [mark("anna", 0, 10, PAIN, "a"), mark("anna", 0, 10, SLEEP, "b"), mark("ben", 0, 10, PAIN | SLEEP)]
    assert only(places("s", apart, ["anna", "ben"])).differences == ()


def test_who_did_not_work_here_and_what_bears_no_code_do_not_count() -> None:
    marks = [mark("anna", 0, 10), mark("zoe", 0, 10), mark("anna", 20, 30, frozenset())]
    assert only(places("s", marks, ["anna"])).marks == (marks[0],)


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(0, 40), st.integers(1, 12), st.sampled_from([PAIN, SLEEP])),
        max_size=12,
    ),
    st.permutations(range(12)),
)
@settings(max_examples=150, deadline=None)
def test_every_mark_is_in_one_place_whatever_the_order(
    given: list[tuple[str, int, int, frozenset[str]]], order: list[int]
) -> None:
    marks = [Mark(str(n), coder, at, at + long, codes) for n, (coder, at, long, codes) in enumerate(given)]
    found = places("s", marks, ["a", "b", "c"])
    assert sorted(each.highlight for place in found for each in place.marks) == sorted(each.highlight for each in marks)
    shuffled = [marks[at] for at in order if at < len(marks)]
    assert places("s", shuffled, ["a", "b", "c"]) == found
    for place in found:
        assert set(place.without) | {each.coder for each in place.marks} == {"a", "b", "c"}
        # Nothing is missing exactly where all three gave the same codes at the same places.
        did = {frozenset((m.start, m.end, c) for m in place.marks if m.coder == k for c in m.codes) for k in "abc"}
        assert (place.differences == ()) == (len(did) == 1)
