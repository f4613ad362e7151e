"""How far coders agree on which sources belong to the review: their decisions at one stage are the ratings, sources the units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.analysis.agreement import tables
from reviewer.analysis.agreement.comparison import pairs_of
from reviewer.analysis.agreement.rated import Unit
from reviewer.analysis.agreement.sums import Sums, sums_of
from reviewer.analysis.agreement.tables import Row
from reviewer.errors import UsageError
from reviewer.model.sources.screening import STAGES, Stage
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared import people
from reviewer.store.project_file import Project
from reviewer.store.reads import summary as reads_summary

__all__ = ["STAGES", "DecisionAgreement", "Stage", "decision_agreement"]
_TWO = 2


@dataclass(frozen=True, slots=True)
class DecisionAgreement:
    """Who decided at a stage, on how many sources at least two of them did, the figures, those of every two, and how often one
    decided what where another decided what; of more than two coders every two count, over one less than those who decided.
    """

    stage: Stage
    coders: tuple[str, ...]
    sources: int
    row: Row
    pairs: tuple[Row, ...]
    confusion: Counter[tuple[str, str]]


def decision_agreement(
    *,
    project: Project,
    stage: Stage = "eligibility",
    coders: Iterable[str] = (),
    times: int = 0,
    seed: int = 1,
    progress: Progress | None = None,
) -> DecisionAgreement:
    """The figures of included against excluded; who is still to decide on a source did not rate it.

    Raises UsageError, Cancelled.
    """
    progress = progress or Progress()
    ends = people.persons(project=project)
    said: dict[str, dict[str, str]] = {}
    for each in project.read(reads_summary.appraisals):
        decision, _ = each.at(stage)
        if decision != "to_screen":
            said.setdefault(each.source, {})[ends.get(each.coder, each.coder)] = decision
    wanted = list(dict.fromkeys(ends.get(coder, coder) for coder in coders))
    known = wanted or [coder.id for coder in people.list_coders(project=project)]
    both = {source: own for source, own in said.items() if sum(coder in own for coder in known) >= _TWO}
    compared = tuple(coder for coder in known if any(coder in own for own in both.values()))
    if len(compared) < _TWO:
        raise UsageError(
            sentence("Agreement on decisions needs two coders who decided on the same source at this stage.")
        )
    units = [Unit(tuple(own.get(coder) for coder in compared), 1, source) for source, own in sorted(both.items())]
    pairs = pairs_of(len(compared))
    progress.start("Computing agreement", times * (1 + len(pairs)))

    def row_of(of: str | tuple[int, int], parts: Sequence[Sums], coders: int) -> Row:
        computed = tables.of_presence(coders, absent="excluded")
        between = tables.intervals_of(parts, computed, times, seed, progress.step)
        row = Row(of, tables.figures_of(parts, coders, computed), between)
        return tables.with_reasons(row, len(parts)) if times else row

    row = row_of("", [sums_of([unit]) for unit in units], len(compared))
    by_pair = (((one, other), _sums_of_two(units, one, other)) for one, other in pairs)
    of_two = tuple(row_of(pair, parts, _TWO) for pair, parts in by_pair if parts)
    return DecisionAgreement(stage, compared, len(units), row, of_two, _confusion(units))


def _sums_of_two(units: Sequence[Unit], one: int, other: int) -> list[Sums]:
    both = (Unit((unit.values[one], unit.values[other]), 1, unit.source) for unit in units)
    return [sums_of([unit]) for unit in both if None not in unit.values]


def _confusion(units: Sequence[Unit]) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for unit in units:
        rated = [str(value) for value in unit.rated]
        if len(unit.values) == _TWO:
            found[rated[0], rated[1]] += 1
            continue
        for at, one in enumerate(rated):
            for other in (*rated[:at], *rated[at + 1 :]):
                found[one, other] += 1 / (len(rated) - 1)  # type: ignore[assignment]
    return found
