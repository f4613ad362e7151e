"""Runs of units against the same counted unit by unit, on many random projects, and what must not change a figure."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import pytest

from reviewer.analysis.agreement import tables
from reviewer.analysis.agreement.comparison import Coded, Comparison, rated
from reviewer.analysis.agreement.lines import Kept, UnitKind, line_of
from reviewer.analysis.agreement.rated import Figure
from tests.independent import agreement as counted

STANDS = {"all": frozenset("abc"), "a": frozenset("a"), "b": frozenset("b"), "d": frozenset("d")}
TOLD = {"a": "a", "b": "b", "c": "all", "d": "d"}
Work = dict[int, list[Coded]]
Project = list[tuple[str, Work]]

OF_CODE: Mapping[str, Callable[[Any], Fraction | None]] = {
    "percent": counted.percent,
    "fleiss_kappa": counted.fleiss,
    "gwet_ac1": counted.ac1,
    "krippendorff_alpha": counted.alpha,
}
OF_TWO = {"cohen_kappa": counted.cohen, "holsti": counted.holsti}


def a_project(chance: random.Random, coders: int) -> Project:
    """Some sources with overlapping marks of some of the coders, some of whom marked nothing."""
    made: Project = []
    for _ in range(chance.randint(1, 4)):
        text = "".join(
            chance.choice(["Pain ", "went. ", "No ", "sleep? ", "\n", "\n\n"]) for _ in range(chance.randint(1, 14))
        )
        work: Work = {}
        for coder in range(coders):
            if chance.random() < 0.8:
                work[coder] = []
                for _ in range(chance.choice([0, 1, 2, 5])):
                    start = chance.randrange(len(text))
                    end = min(len(text), start + chance.randint(1, 25))
                    work[coder].append((start, end, frozenset(chance.sample("abcde", chance.randint(0, 2)))))
        made.append((text, work))
    return made


def compared(project: Project, coders: int, unit: UnitKind = "characters", kept: bool = False) -> Comparison:
    sources = []
    for number, (text, work) in enumerate(project):
        line = line_of(text, unit, [(start, end) for own in work.values() for start, end, _ in own], 0.5)
        if kept:
            line = Kept(line, [line.units(start, end) for own in work.values() for start, end, _ in own])
        sources.append(rated(f"s{number}", line, work))
    return Comparison(sources, coders, STANDS)


def one_by_one(project: Project, coders: int, unit: UnitKind, kept: bool = False) -> list[list[frozenset[str] | None]]:
    """How each coder rated each unit; units are cut by hand."""
    found: list[list[frozenset[str] | None]] = []
    for text, work in project:
        if len(work) < 2:
            continue
        for start, end in cut(text, unit):
            touching = {
                coder: [codes for at, to, codes in own if at < end and start < to] for coder, own in work.items()
            }
            if kept and not any(touching.values()):
                continue
            found.append(
                [
                    frozenset(TOLD[code] for codes in touching[coder] for code in codes if code in TOLD)
                    if coder in touching
                    else None
                    for coder in range(coders)
                ]
            )
    return found


def cut(text: str, unit: UnitKind) -> list[tuple[int, int]]:
    if unit == "sources":
        return [(0, len(text))]
    at, lines = 0, []
    for line in text.split("\n"):
        if line.strip():
            lines.append((at, at + len(line)))
        at += len(line) + 1
    if unit == "paragraphs":
        return lines
    if unit == "characters":
        return [(place, place + 1) for start, end in lines for place in range(start, end)]
    spans = []
    for start, end in lines:
        word = start
        for place in range(start, end + 1):
            if place == end or text[place] == " ":
                if place > word:
                    spans.append((word, place))
                word = place + 1
    if unit == "words":
        return [(a, b - (text[b - 1] in ".?")) for a, b in spans]
    found, begin = [], None
    for number, (a, b) in enumerate(spans):
        begin = a if begin is None else begin
        last = number + 1 == len(spans) or "\n" in text[b : spans[number + 1][0]]
        if text[b - 1] in ".?" or last:
            found.append((begin, b))
            begin = None
    return found


def same(found: Figure, expected: Fraction | None, name: str) -> None:
    value = None if expected is None else pytest.approx(float(expected), abs=1e-9)
    assert found.value == value, name
    assert (found.value is None) == bool(found.why), name


@pytest.mark.parametrize("unit", ["characters", "words", "sentences", "paragraphs", "sources"])
def test_figures_are_those_counted_unit_by_unit(unit: UnitKind) -> None:
    seen: Counter[str] = Counter()
    for seed in range(120):
        chance = random.Random(f"{unit} {seed}")
        coders = chance.randint(2, 5)
        project, kept = a_project(chance, coders), seed % 3 == 0
        comparison = compared(project, coders, unit, kept)
        units = one_by_one(project, coders, unit, kept)
        rows = {row.of: row.figures for row in tables.code_rows(comparison)}
        assert comparison.units == len(units)
        assert comparison.uncoded == sum(not any(unit) for unit in units)
        for code, group in {"all": {"all", "a", "b"}, "a": {"a"}, "b": {"b"}, "d": {"d"}}.items():
            if code in rows:
                binary = counted.presence(units, group)
                for name, formula in (OF_CODE | (OF_TWO if coders == 2 else {})).items():
                    same(rows[code][name], formula(binary), f"{seed} {code} {name}")
                    seen[name] += rows[code][name].value is not None
        same(rows[""]["percent"], counted.percent(units), f"{seed} percent")
        same(rows[""]["krippendorff_alpha"], counted.alpha(units, counted.masi), f"{seed} alpha of sets")
        same(rows[""]["fleiss_kappa"], counted.fleiss(units), f"{seed} kappa of sets")
        for row in tables.pair_rows(comparison, ""):
            one, other = row.of
            two = [[unit[int(one)], unit[int(other)]] for unit in units]
            same(row.figures["cohen_kappa"], counted.cohen(two), f"{seed} pair")
            same(row.figures["krippendorff_alpha"], counted.alpha(two, counted.masi), f"{seed} pair")
    assert min(seen.values()) > 5


def figures_of(comparison: Comparison) -> list[tuple[object, dict[str, object]]]:
    return [
        (row.of, {name: (pytest.approx(figure.value), figure.why) for name, figure in row.figures.items()})
        for row in tables.code_rows(comparison)
    ]


def values_of(comparison: Comparison) -> list[tuple[object, dict[str, object]]]:
    return [
        (row.of, {name: (figure.value, figure.why) for name, figure in row.figures.items()})
        for row in tables.code_rows(comparison)
    ]


def test_order_of_coders_cutting_a_source_and_idle_ones_change_nothing() -> None:
    for seed in range(60):
        chance = random.Random(seed)
        coders = chance.randint(2, 4)
        project = a_project(chance, coders)
        before = figures_of(compared(project, coders))
        order = chance.sample(range(coders), coders)
        turned = [(text, {order[coder]: own for coder, own in work.items()}) for text, work in project]
        by_name = dict(values_of(compared(turned, coders)))
        assert [(name, by_name[name]) for name, _ in before] == before
        halves: Project = []
        for text, work in project:
            at = text.find("\n") + 1  # Within a line a blank rest would not be compared any more.
            halves.append((text[:at], {c: clipped(own, 0, at) for c, own in work.items()}))
            halves.append((text[at:], {c: clipped(own, at, len(text)) for c, own in work.items()}))
        assert values_of(compared(halves, coders)) == before


def clipped(own: Sequence[Coded], start: int, end: int) -> list[Coded]:
    return [(max(a, start) - start, min(b, end) - start, codes) for a, b, codes in own if a < end and start < b]


def test_other_names_of_codes_change_nothing() -> None:
    for seed in range(40):
        chance = random.Random(seed)
        project = a_project(chance, 3)
        names = {"a": "b", "b": "a", "c": "c", "d": "d", "e": "e"}
        renamed = [
            (text, {c: [(a, b, frozenset(names[x] for x in codes)) for a, b, codes in own] for c, own in work.items()})
            for text, work in project
        ]
        before = dict(figures_of(compared(project, 3)))
        after = dict(values_of(compared(renamed, 3)))
        assert after == {{"a": "b", "b": "a"}.get(str(name), name): values for name, values in before.items()}


def test_those_who_do_the_same_have_1_and_those_who_do_not_about_0() -> None:
    chance = random.Random(3)
    text = "Pain went. " * 200
    own = [(at, at + 20, frozenset(chance.choice("ab"))) for at in range(0, 2_000, 45)]
    alike = compared([(text, {0: own, 1: own, 2: own})], 3)
    for row in tables.code_rows(alike):
        assert {figure.value for figure in row.figures.values()} == {1.0}
    project: Project = []
    for _ in range(40):
        spots = [sorted(chance.sample(range(200), 80)) for _ in range(2)]
        project.append((text, {c: [(11 * at, 11 * at + 10, frozenset("a")) for at in s] for c, s in enumerate(spots)}))
    row = tables.code_rows(compared(project, 2, "sentences"), times=400, seed=5)[0]
    between = row.intervals["krippendorff_alpha"]
    assert between.low < 0 < between.high
    assert abs(row.figures["krippendorff_alpha"].value or 1) < 0.05


def test_passages_that_share_enough_are_one_unit() -> None:
    text = "Pain went away. No sleep came."
    work: Work = {
        0: [(0, 10, frozenset("a")), (16, 30, frozenset("b"))],
        1: [(0, 9, frozenset("a")), (20, 24, frozenset("b"))],
    }

    def units(overlap: float) -> list[tuple[int, int]]:
        line = line_of(text, "passages", [(s, e) for own in work.values() for s, e, _ in own], overlap)
        return [line.units(start, end) for own in work.values() for start, end, _ in own]

    assert units(0.9) == [(0, 1), (1, 2), (0, 1), (2, 3)]
    assert units(1) == [(1, 2), (2, 3), (0, 1), (3, 4)]
    assert units(0) == [(0, 1), (1, 2), (0, 1), (1, 2)]
    rows = {row.of: row.figures for row in tables.code_rows(compared([(text, work)], 2, "passages"))}
    assert (rows["a"]["percent"].value, rows["a"]["percent"].n) == (1, 3)
    assert rows["b"]["percent"].value == pytest.approx(1 / 3)


def test_what_stood_where_what_stood() -> None:
    work: Work = {
        0: [(0, 4, frozenset("a")), (4, 8, frozenset("ab"))],
        1: [(0, 4, frozenset("d")), (4, 10, frozenset("a"))],
    }
    found = compared([("Pain went. ", work)], 2).confusion()
    assert found == {("a", "d"): 4, ("a", "a"): 4, ("b", ""): 4, ("", "a"): 2, ("", ""): 1}
    three = compared([("Pain went. ", {**work, 2: []})], 3).confusion()
    assert three["a", ""] == three["", "a"] == 2 + 2 * 2 + 2
    assert three["b", ""] == three["", "b"] == 2 * 2
    assert three["a", "d"] == three["d", "a"] == 2
