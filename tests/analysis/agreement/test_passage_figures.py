"""Figures of passages, and their intervals, are those of the sources laid end to end, worked out by their definitions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import pytest

from reviewer.analysis.agreement import unitizing
from reviewer.analysis.agreement.lines import Characters
from reviewer.analysis.agreement.passage_figures import NOT_ALL, PassageFigures
from reviewer.analysis.agreement.passages import Continuum
from tests.analysis.agreement.plain import (
    Coders,
    alpha_u_by_its_formula,
    cu_alpha_by_the_character,
    interval_by_its_steps,
    u_alpha_by_the_character,
)

CODES = ("a", "b", "c")
STANDS = {code: frozenset((code,)) for code in CODES}
NARROWEST = {code: code for code in CODES}
TIMES, SEED = 40, 5
Source = tuple[int, Coders]


def a_source(rng: Random, coders: int) -> Source:
    """Passages that do not overlap, many of them at the border of the source or beside each other, some longer than others."""
    size = rng.randint(1, 30)
    marks: Coders = []
    for _ in range(coders):
        own, at = [], rng.choice([0, 0, rng.randint(0, size)])
        while at < size and rng.random() < 0.8:
            long = min(size - at, rng.choice([1, 2, 3, rng.randint(1, 20)]))
            own.append((at, long, rng.randint(1, len(CODES))))
            at += long + rng.choice([0, 0, 1, rng.randint(0, 15)])
        marks.append(own)
    return size, marks


def in_a_row(sources: Sequence[Source], numbers: Sequence[int]) -> Source:
    length, coders = 0, [[] for _ in sources[0][1]]  # type: ignore[var-annotated]
    for number in numbers:
        size, marks = sources[number]
        for own, more in zip(coders, marks, strict=True):
            own += [(length + begin, long, value) for begin, long, value in more]
        length += size
    return length, coders


def plain(name: str, of: str, sources: Sequence[Source]) -> Callable[[Sequence[int]], float | None]:
    """A figure of a code, or with "" of all, of sources by number."""

    def told(numbers: Sequence[int]) -> float | None:
        length, coders = in_a_row(sources, numbers)
        by_code = [[[each for each in own if each[2] == value] for own in coders] for value in range(1, len(CODES) + 1)]
        number = CODES.index(of) if of else 0
        if name == "alpha_u_2004":
            return alpha_u_by_its_formula([by_code[number]] if of else by_code, length)
        if name.startswith("u_alpha"):
            whole, bar = u_alpha_by_the_character(by_code[number] if of else coders, length)
            return bar if "bar" in name else whole
        whole, by_value = cu_alpha_by_the_character(coders, length)
        return whole if name.startswith("cu") else by_value.get(number + 1)

    return told


def compared(sources: Sequence[Source]) -> PassageFigures:
    continuum = Continuum(len(sources[0][1]))
    for size, marks in sources:
        own = {
            rank: [(begin, begin + long, frozenset((CODES[value - 1],))) for begin, long, value in each]
            for rank, each in enumerate(marks)
        }
        continuum.add(Characters("x" * size), own)
    return PassageFigures(continuum, CODES, STANDS, NARROWEST)


def near(value: float | None) -> object:
    return None if value is None else pytest.approx(value, abs=1e-9)


@pytest.mark.parametrize("few", [0, 3, 24], ids=["all lengths", "three lengths", "each length"])
@pytest.mark.parametrize("seed", range(12))
def test_an_interval_is_that_of_the_sources_drawn_end_to_end(
    seed: int, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unitizing, "_FEW_GAPS", few)
    rng = Random(seed)
    coders = rng.randint(2, 4)
    sources = [a_source(rng, coders) for _ in range(rng.randint(2, 6))]
    found = compared(sources)
    between = found.intervals(times=TIMES, seed=SEED)
    for code, own in found.figures().items():
        for name, figure in own.items():
            by_hand = plain(name, code, sources)
            assert figure.value == near(by_hand(range(len(sources)))), (code, name)
            expected = interval_by_its_steps(by_hand, len(sources), TIMES, SEED)
            each = between[code].get(name)
            if expected is None or each is None:
                assert each is expected is None, (code, name)
                continue
            low, high, corrected = expected
            assert (each.low, each.high, each.sources) == (near(low), near(high), len(sources)), (code, name)
            assert each.corrected == (None if corrected is None else near(corrected)), (code, name)


def test_the_same_again_and_none_of_one_source() -> None:
    rng = Random(3)
    sources = [a_source(rng, 3) for _ in range(8)]
    first = compared(sources).intervals(times=TIMES, seed=SEED)
    assert first[""]["alpha_u_2004"].drawn == TIMES
    assert compared(sources).intervals(times=TIMES, seed=SEED) == first
    assert compared(sources).intervals(times=TIMES, seed=SEED + 1) != first
    assert compared(sources[:1]).intervals(times=TIMES, seed=SEED) == {}


def test_where_somebody_did_not_work_there_is_neither_figure_nor_interval() -> None:
    continuum = Continuum(2)
    continuum.add(Characters("xxxx"), {0: [(0, 2, frozenset("a"))], 1: []})
    continuum.add(Characters("xxxx"), {0: [(0, 2, frozenset("a"))]})
    found = PassageFigures(continuum, CODES, STANDS, NARROWEST)
    assert {figure.why for own in found.figures().values() for figure in own.values()} == {NOT_ALL}
    assert (found.sources, found.intervals(times=TIMES, seed=SEED)) == (0, {})
