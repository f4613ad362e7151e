"""Figures in rows: which there are for what, and those of each code, pair of coders and source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from reviewer.analysis.agreement import figures
from reviewer.analysis.agreement.bootstrap import Computed, Pool, Resampled, resample
from reviewer.analysis.agreement.comparison import NO_CODE, Comparison, pairs_of
from reviewer.analysis.agreement.intervals import ONE_SOURCE, RANKS, TOO_FEW, Interval
from reviewer.analysis.agreement.rated import Figure, Value, undefined
from reviewer.analysis.agreement.scales import SEVERAL, Scale, of_scale
from reviewer.analysis.agreement.sums import Sums, total

TWO_CODERS = ("holsti", "cohen_kappa", "cohen_maximum")
"""Figures that are for two coders: of more they stand in the table of pairs."""


@dataclass(frozen=True, slots=True)
class Row:
    """Figures by name, of what `of` names: a code, two ranks of coders, or a source; "" for all codes together. Where intervals
    were asked for, a figure with a value has one, or a clause in `without` that says why not."""

    of: str | tuple[int, int]
    figures: dict[str, Figure]
    intervals: dict[str, Interval] = field(default_factory=dict)
    without: dict[str, str] = field(default_factory=dict)


def with_reasons(row: Row, sources: int) -> Row:
    """A row of which intervals were asked for, and why some of its figures have none; they rest on so many sources."""
    why = ONE_SOURCE if sources < 2 else TOO_FEW
    bare = (name for name, figure in row.figures.items() if figure.value is not None and name not in row.intervals)
    return replace(row, without={name: row.without.get(name, why) for name in bare})


def of_presence(coders: int, absent: Value = False) -> Computed:
    """The figures of two categories: whether a code was given, whether a source was included; `absent` is that of what was not."""
    every: dict[str, Callable[[Sums], Figure]] = {
        "percent": figures.percent_agreement,
        "holsti": partial(figures.holsti, absent=absent),
        "cohen_kappa": figures.cohen_kappa,
        "cohen_maximum": figures.cohen_maximum,
        "brennan_prediger": figures.brennan_prediger,
        "fleiss_kappa": figures.fleiss_kappa,
        "gwet_ac1": figures.gwet_ac1,
        "krippendorff_alpha": figures.krippendorff_alpha,
    }
    return _for(coders, every)


def of_sets(coders: int) -> Computed:
    """The figures of sets of codes. Sets have no fixed number of categories, so that Brennan-Prediger and AC1 are not told."""
    every: dict[str, Callable[[Sums], Figure]] = {
        "percent": figures.percent_agreement,
        "holsti": partial(figures.holsti, absent=NO_CODE),
        "cohen_kappa": figures.cohen_kappa,
        "cohen_maximum": figures.cohen_maximum,
        "fleiss_kappa": figures.fleiss_kappa,
        "krippendorff_alpha": figures.krippendorff_alpha,
    }
    return _for(coders, every)


def figures_of(parts: Iterable[Sums], coders: int, computed: Computed) -> dict[str, Figure]:
    """Each figure of sources together."""
    parts = list(parts)
    sums = total(parts, coders, parts[0].distance) if parts else Sums(coders)
    return {name: figure(sums) for name, figure in computed.items()}


def code_rows(
    comparison: Comparison, *, times: int = 0, seed: int = 1, step: Callable[[], None] = lambda: None
) -> list[Row]:
    """A row for each code that anyone gave, in the order of the codes, and one of all together at the end."""
    made: list[tuple[str, list[Sums], Computed]] = []
    for code in comparison.stands:
        if comparison.given(code):
            made.append((code, comparison.of_code(code), of_presence(comparison.coders)))
        step()
    made.append(("", comparison.of_sets(), of_sets(comparison.coders)))
    step()
    drawn: list[dict[str, Interval]] = [{} for _ in made]
    sources = len(comparison.sources)
    if times and sources > 1:
        pool: Pool = {}
        rows = [Resampled(parts, computed, pool) for _, parts, computed in made]
        drawn = resample(rows, sources, times=times, seed=seed, step=step)
    return [
        Row(code, figures_of(parts, comparison.coders, computed), between)
        for (code, parts, computed), between in zip(made, drawn, strict=True)
    ]


def scaled(
    row: Row, comparison: Comparison, numbers: Mapping[str, float], scale: Scale, *, times: int = 0, seed: int = 1
) -> Row:
    """The row of all codes with alpha for codes as the values of a scale. Ranks depend on what was drawn: without an interval."""
    parts = of_scale(comparison, numbers, scale)
    name = "krippendorff_alpha"
    between = {each: interval for each, interval in row.intervals.items() if each != name}
    if not parts:
        return replace(row, figures=row.figures | {name: undefined(SEVERAL)}, intervals=between)
    computed: Computed = {name: figures.krippendorff_alpha}
    found = row.figures | figures_of(parts, comparison.coders, computed)
    if scale == "ordinal":
        return replace(row, figures=found, intervals=between, without={name: RANKS} if times and len(parts) > 1 else {})
    return replace(row, figures=found, intervals=between | intervals_of(parts, computed, times, seed))


def pair_rows(
    comparison: Comparison, code: str, *, times: int = 0, seed: int = 1, step: Callable[[], None] = lambda: None
) -> list[Row]:
    """A row for every two coders who worked on a source together; of one code, or with "" of all together. Intervals are drawn
    from the sources that these two worked on."""
    found = []
    for one, other in pairs_of(comparison.coders):
        two = comparison.of_two(one, other)
        if two.sources:
            parts, computed = _parts(two, code), _computed(2, code)
            row = Row((one, other), figures_of(parts, 2, computed), intervals_of(parts, computed, times, seed, step))
            found.append(with_reasons(row, len(parts)) if times else row)
        step()
    return found


def source_rows(comparison: Comparison, code: str, *, times: int = 0) -> list[Row]:
    """A row for each source; of one code, or with "" of all together. One source has no intervals."""
    computed = _computed(comparison.coders, code)
    rows = (
        Row(each.source, figures_of([part], comparison.coders, computed))
        for each, part in zip(comparison.sources, _parts(comparison, code), strict=True)
    )
    return [with_reasons(row, 1) if times else row for row in rows]


def intervals_of(
    parts: Sequence[Sums], computed: Computed, times: int, seed: int, step: Callable[[], None] = lambda: None
) -> dict[str, Interval]:
    """The intervals of one row of figures by the sums of each source; none of one source."""
    if not times or len(parts) < 2:
        return {}
    return resample([Resampled(parts, computed)], len(parts), times=times, seed=seed, step=step)[0]


def _parts(comparison: Comparison, code: str) -> Sequence[Sums]:
    return comparison.of_code(code) if code else comparison.of_sets()


def _computed(coders: int, code: str) -> Computed:
    return of_presence(coders) if code else of_sets(coders)


def _for(coders: int, every: Computed) -> Computed:
    return {name: figure for name, figure in every.items() if coders == 2 or name not in TWO_CODERS}
