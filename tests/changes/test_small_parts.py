"""Clock, positions, the replay of moves and the proposed merge of two texts, each against values worked out by hand."""

from __future__ import annotations

import pytest

from reviewer.changes.clock import MAX_COUNTER, MAX_MS, HybridClock
from reviewer.changes.order import between
from reviewer.changes.three_way import merged_text
from reviewer.changes.tree import Move, replay


def test_the_clock_counts_within_a_millisecond_and_begins_anew_in_the_next() -> None:
    clock = HybridClock()
    assert [clock.tick(5), clock.tick(5), clock.tick(4), clock.tick(6)] == [(5, 0), (5, 1), (5, 2), (6, 0)]
    assert HybridClock() == HybridClock(0, 0)
    assert HybridClock().tick(0) == (0, 1)


def test_a_full_counter_goes_on_in_the_next_millisecond() -> None:
    assert HybridClock(7, MAX_COUNTER - 1).tick(7) == (7, MAX_COUNTER)
    clock = HybridClock(7, MAX_COUNTER)
    assert (clock.tick(7), clock.tick(7)) == ((8, 0), (8, 1))


def test_the_clock_stays_within_48_bits() -> None:
    assert (MAX_MS, MAX_COUNTER) == (281_474_976_710_655, 2_147_483_647)
    assert HybridClock().tick(MAX_MS + 5) == (MAX_MS, 0)


def test_a_stamp_from_elsewhere_moves_the_clock_forward_only() -> None:
    clock = HybridClock(5, 3)
    for seen, then in (((5, 3), (5, 3)), ((5, 2), (5, 3)), ((4, 9), (5, 3)), ((5, 4), (5, 4)), ((6, 0), (6, 0))):
        clock.see(*seen)
        assert (clock.ms, clock.counter) == then


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("", "", "V"), ("V", "", "W"), ("", "V", "F"), ("A", "C", "B"), ("A", "B", "AV"), ("z", "", "z1"), ("zz", "", "zz1"),
        ("", "1", "0V"), ("A1", "A2", "A1V"), ("Az", "B", "AzV"), ("", "01", "00V"), ("yz", "", "z"), ("zy", "", "zz"),
        ("A", "A2", "A1"), ("A", "A1", "A0V"), ("9", "A", "9V"),
    ],
)  # fmt: skip
def test_a_key_between_two_keys(before: str, after: str, key: str) -> None:
    assert between(before, after) == key


@pytest.mark.parametrize(("before", "after"), [("B", "A"), ("A", "A")])
def test_no_key_between_keys_in_the_wrong_order(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="no room between these keys"):
        between(before, after)


def move(code: str, to: str | None, at: int, field: str = "parent") -> Move:
    return Move(field, code, f"r{at}", (at, 0, "", "", 0), to)


def test_the_last_move_places_a_code() -> None:
    placed, skipped = replay([move("a", None, 3), move("a", "b", 2), move("a", "c", 4)])
    assert (placed, skipped) == ({("parent", "a"): "c"}, set())


def test_a_move_under_itself_or_below_is_skipped_and_what_was_before_stays() -> None:
    moves = [move("b", "a", 1), move("c", "b", 2), move("a", "c", 3), move("b", "b", 4), move("a", None, 5)]
    placed, skipped = replay(moves)
    assert placed == {("parent", "b"): "a", ("parent", "c"): "b", ("parent", "a"): None}
    assert skipped == {"parent/r3", "parent/r4"}


def test_parents_and_mergers_are_two_trees() -> None:
    placed, skipped = replay([move("a", "b", 1), move("b", "a", 2, "merged_into")])
    assert placed == {("parent", "a"): "b", ("merged_into", "b"): "a"}
    assert skipped == set()


def test_moves_are_values() -> None:
    assert move("a", "b", 1) == move("a", "b", 1)
    assert len({move("a", "b", 1), move("a", "b", 1), move("a", "c", 1)}) == 2
    with pytest.raises(AttributeError):
        move("a", "b", 1).to = "c"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("base", "one", "two", "merged"),
    [
        ("a b c", "a b c", "a b c", "a b c"),
        ("a b c", "a x c", "a b c", "a x c"),
        ("a b c", "a b c", "a b y", "a b y"),
        ("a b c d e", "x b c d e", "a b c d y", "x b c d y"),
        ("a b c", "a x c", "a y c", "a x y c"),
        ("a b c", "a x c", "a x c", "a x c"),
        ("", "one", "two", "one two"),
        ("", "one", "", "one"),
        ("", "", "", ""),
        ("a b c", "", "a b c", ""),
        ("a b c", "a b c d", "x a b c", "x a b c d"),
        ("a b c d", "a d", "a b c d e", "a d e"),
        ("a b c d e f", "a x f", "a b y d z f", "a x b y d z f"),
        ("one two", "one\ntwo", "one two three", "one\ntwo three"),
        ("a b", "a  b", "a b", "a  b"),
        ("a b c", "a c", "a b c", "a c"),
        ("k", "k\n", "k ", "k\n "),
        ("a", "a b", "a c", "a b c"),
        ("a b c d", "a x y d", "a b z d", "a x y z d"),
        ("", "a ", "b", "a b"),
        ("a b c d e", "x b y d e", "a b c d z", "x b y d z"),
        ("a b c d", "a x d", "a b d", "a x b d"),
        ("a b c", "a x c", "a c", "a x c"),
        ("a b", "a x", "", "a x"),
        ("a b c d e f g", "a x c y e z g", "a b c d e f w", "a x c y e z w"),
    ],
)
def test_what_only_one_side_changed_is_taken_over(base: str, one: str, two: str, merged: str) -> None:
    assert merged_text(base, one, two) == merged


def test_words_that_are_often_in_a_long_text_are_words_like_others() -> None:
    base = " ".join(f"the word{number}" for number in range(300))
    one, two = base.replace("word7 ", "term7 "), base.replace("the word250 ", "a word250 ")
    assert merged_text(base, one, two) == one.replace("the word250 ", "a word250 ")


def test_a_text_of_a_few_words_again_and_again_is_merged_word_by_word() -> None:
    words = ["yes", "no", "maybe"] * 100
    one, two = [*words[:7], "ONE", *words[8:]], [*words[:250], "TWO", *words[251:]]
    merged = merged_text(" ".join(words), " ".join(one), " ".join(two)).split(" ")
    assert (len(merged), merged.count("ONE"), merged.count("TWO")) == (300, 1, 1)
