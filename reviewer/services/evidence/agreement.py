"""How far coders agree in this project: figures for each code, for every two coders, for each source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from reviewer.analysis.agreement import tables
from reviewer.analysis.agreement.bootstrap import MOST_TIMES, Interval
from reviewer.analysis.agreement.comparison import Coded, Comparison, Rated, rated
from reviewer.analysis.agreement.lines import UNIT_KINDS, Characters, Kept, Line, UnitKind, line_of
from reviewer.analysis.agreement.passages import Continuum
from reviewer.analysis.agreement.rated import Figure
from reviewer.analysis.agreement.scales import SCALES, Scale
from reviewer.analysis.agreement.tables import Row
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.coding.codebook import Codebook
from reviewer.model.team.consensus import CONSENSUS_CODER
from reviewer.progress import Progress
from reviewer.services.shared import people, project_lookup
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import counting as reads_counting
from reviewer.store.reads import rounds as reads_rounds

__all__ = [
    "LEVELS",
    "SCALES",
    "UNCODED",
    "UNIT_KINDS",
    "Agreement",
    "AgreementChoice",
    "Compared",
    "Figure",
    "Interval",
    "Levels",
    "Row",
    "Scale",
    "Uncoded",
    "UnitKind",
    "agreement",
    "by_pair",
    "by_source",
    "compare",
    "figures",
]

Levels = Literal["below", "apart", "themes"]
"""A code stands for those under it too; for itself alone; only codes of the top level are compared, each with all under it."""
Uncoded = Literal["category", "coded", "marked"]
"""Units without any of the codes count as a category of their own; those that nobody gave any of the codes are left out; those
that nobody highlighted at all are."""
LEVELS: tuple[Levels, ...] = ("below", "apart", "themes")
UNCODED: tuple[Uncoded, ...] = ("category", "coded", "marked")
_TWO = 2
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,15})?")


@dataclass(frozen=True, slots=True)
class AgreementChoice:
    """What is compared, and how. `coders`, `codes` and `sources` are ids, all where there are none. `overlap` is for passages:
    from which share of their characters on two are the same one. With `everyone` each coder read each source, also where
    nothing was marked. `times` resamples of sources give intervals, drawn by `seed`. Of a `scale` the codes are the values, by
    the number in their names, or where one has none by their order in the codebook; this is for alpha of all codes. In a `round`
    (an id) who is done with a source that was given to them could have coded it, also where nothing is marked, and nobody else."""

    unit: UnitKind = "sentences"
    coders: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    levels: Levels = "below"
    uncoded: Uncoded = "category"
    overlap: float = 0.9
    everyone: bool = False
    times: int = 0
    seed: int = 1
    scale: Scale = "nominal"
    round: str = ""

    def check(self) -> None:
        """Raises UsageError for what cannot be."""
        if not 0 <= self.overlap <= 1:
            raise UsageError("The overlap of passages is a share from 0 to 1.")
        if not 0 <= self.times <= MOST_TIMES:
            raise UsageError(f"Resample 0 to {MOST_TIMES:,} times.")


@dataclass(frozen=True, slots=True)
class Compared:
    """The work of coders (ids, in the order of their ranks) made ready to be compared. `idle` were chosen and worked on no source
    that another worked on. `earlier` highlights stand in an earlier text of their source and are not compared."""

    choice: AgreementChoice
    coders: tuple[str, ...]
    idle: tuple[str, ...]
    comparison: Comparison
    continuum: Continuum
    uncoded: float | None
    earlier: int
    paths: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was compared, and how far it agrees: a row for each code that anyone gave, and one of all together at the end."""

    compared: Compared
    rows: tuple[Row, ...]

    @property
    def sources(self) -> int:
        """The sources that at least two of the coders worked on."""
        return len(self.compared.comparison.sources)

    @property
    def units(self) -> int:
        """How many units were compared."""
        return self.compared.comparison.units


def agreement(
    *, project: Project, choice: AgreementChoice | None = None, progress: Progress | None = None
) -> Agreement:
    """The figures of each code and of all together.

    A coder who marked nothing in a source did not rate it, unless everyone is said to have; sources that fewer than two rated
    are left out. Several highlights of one coder with one code at one place count once.
    Raises UsageError, NotFoundError, Cancelled.
    """
    progress = progress or Progress()
    return figures(compare(project=project, choice=choice, progress=progress), progress=progress)


def figures(compared: Compared, *, progress: Progress) -> Agreement:
    """The figures of what was made ready. Raises Cancelled."""
    comparison, choice = compared.comparison, compared.choice
    progress.start("Computing agreement", len(comparison.stands) + 1 + choice.times)
    rows = tables.code_rows(comparison, times=choice.times, seed=choice.seed, step=progress.step)
    if choice.scale != "nominal":
        numbers = _numbers([(code, compared.paths[code]) for code in comparison.stands])
        rows[-1] = tables.scaled(rows[-1], comparison, numbers, choice.scale, times=choice.times, seed=choice.seed)
    return Agreement(compared, tuple(_with_passages(compared, rows, progress)))


def by_pair(compared: Compared, code: str = "", *, progress: Progress) -> list[Row]:
    """The figures of every two coders who worked on a source together, of one code or of all. Raises Cancelled."""
    number = len(compared.coders)
    progress.start("Comparing every two coders", number * (number - 1) // 2)
    return tables.pair_rows(compared.comparison, code, progress.step)


def by_source(compared: Compared, code: str = "") -> list[Row]:
    """The figures of each source, of one code or of all."""
    return tables.source_rows(compared.comparison, code)


def compare(*, project: Project, choice: AgreementChoice | None = None, progress: Progress | None = None) -> Compared:
    """Read what coders marked and put it where it stands among the units. Raises UsageError, NotFoundError, Cancelled."""
    choice, progress = choice or AgreementChoice(), progress or Progress()
    choice.check()
    book = project.codebook
    stands = _stands(book, choice)
    marks, earlier = _marks(project, choice)
    asked = _asked(project, choice)
    work = _in_round(project, choice, marks, asked) if choice.round else _work(project, choice, marks, asked)
    coders = [coder for coder in asked if any(coder in own for own in work.values())]
    if len(coders) < _TWO:
        raise UsageError(
            "Agreement needs two coders who marked something in the same source; name others, or wait until they did."
        )
    idle = tuple(coder for coder in asked if coder not in coders) if choice.coders else ()
    ranks = {coder: rank for rank, coder in enumerate(coders)}
    progress.start("Comparing coders", len(work))
    sources: list[Rated] = []
    bare = units = 0
    continuum = Continuum(len(coders))
    for source in list_sources(project=project):
        if source.id in work:
            own = {ranks[coder]: each for coder, each in work[source.id].items()}
            text = project.text(source.sha256)
            whole = Comparison([rated(source.id, line := _line(text, choice, own), own)], len(coders), stands)
            bare, units = bare + whole.uncoded, units + whole.units
            sources.append(rated(source.id, _kept(line, own, choice, whole), own))
            continuum.add(line if isinstance(line, Characters) else Characters(text), own)
            progress.step()
    return Compared(
        replace(choice, coders=choice.coders and tuple(coders)),
        tuple(coders),
        idle,
        Comparison(sources, len(coders), stands),
        continuum,
        bare / units if units else None,
        earlier,
        {code.id: code.path for code in book},
    )


_Marks = dict[str, dict[str, list[Coded]]]


def _marks(project: Project, choice: AgreementChoice) -> tuple[_Marks, int]:
    """By source and coder what was marked, in code points, and how many highlights stand in an earlier text.

    A region has no characters: it only says that its coder worked on the source.
    """
    carried = codes_given(project)
    sets: dict[frozenset[str], frozenset[str]] = {}
    wanted = set(choice.sources)
    found: _Marks = {}
    rows = project.read(reads_counting.places)
    for highlight, source, coder, start, end in rows:
        if wanted and source not in wanted:
            continue
        own = found.setdefault(source, {}).setdefault(coder, [])
        if start < end:
            codes = carried.get(highlight, frozenset())
            own.append((start, end, sets.setdefault(codes, codes)))
    return found, project_lookup.totals(project=project).highlights - len(rows)


def codes_given(project: Project) -> dict[str, frozenset[str]]:
    """The codes of each highlight, merged ones as what they were merged into; those that are not in the codebook are left out."""
    book = project.codebook
    alone = {
        code: frozenset((kept.id,))
        for code in (*(each.id for each in book), *book.merged)
        if (kept := book.shown(code))
    }
    carried: dict[str, frozenset[str]] = {}
    for highlight, code in project.read(reads_counting.codings):
        if code in alone:
            before = carried.get(highlight)
            carried[highlight] = alone[code] if before is None else before | alone[code]
    return carried


def _asked(project: Project, choice: AgreementChoice) -> list[str]:
    """The coders that are to be compared, as persons: those who are named, or all."""
    ends = people.persons(project=project)
    named = list(dict.fromkeys(ends.get(coder, coder) for coder in choice.coders))
    if len(named) < _TWO <= len(choice.coders):
        raise UsageError("These coders were joined into one person; agreement needs two.")
    return named or [coder.id for coder in people.list_coders(project=project) if coder.id != CONSENSUS_CODER]


def _in_round(project: Project, choice: AgreementChoice, marks: _Marks, asked: Sequence[str]) -> _Marks:
    """What each coder who is done with a source in the round marked there, of sources with which two or more are done."""
    done: dict[str, set[str]] = {}
    for each in project.read(reads_rounds.assignments, choice.round):
        if each.done is not None and (not choice.sources or each.source in choice.sources):
            done.setdefault(each.source, set()).add(each.coder)
    if not project.hidden_on.isdisjoint(done):
        raise UsageError("This round is blind: only who leads it can compare its coders.")
    found: _Marks = {}
    for source, coders in done.items():
        could = [coder for coder in asked if coder in coders]
        if len(could) >= _TWO:
            found[source] = {coder: marks.get(source, {}).get(coder, []) for coder in could}
    if not found:
        raise UsageError("No source of this round is done by two coders yet; agreement needs two.")
    return found


def _work(project: Project, choice: AgreementChoice, marks: _Marks, asked: Sequence[str]) -> _Marks:
    """What each coder who could have coded a source marked there, of sources of which two or more could."""
    found: _Marks = {}
    for source, own in marks.items():
        # Of others there nothing is shown, which is not the same as nothing marked.
        if source in project.hidden_on:
            continue
        here = [coder for coder in asked if coder in own]
        could = asked if choice.everyone and here else here
        if len(could) >= _TWO:
            found[source] = {coder: own.get(coder, []) for coder in could}
    return found


def _stands(book: Codebook, choice: AgreementChoice) -> dict[str, frozenset[str]]:
    """The codes that are compared, in the order of the codebook, each with those that it stands for."""
    chosen = {own.id for code in choice.codes if (own := book.shown(code))}
    if choice.codes and not chosen:
        raise NotFoundError("None of these codes is in the codebook any more.")
    if choice.levels == "themes":
        chosen = {book.ancestors(code)[-1].id for code in chosen}
    found = {}
    for code in book:
        top = code.parent is None or choice.levels != "themes"
        if (code.id in chosen or not chosen) and top and not (code.heading and choice.levels == "apart"):
            below = book.subtree(code.id) if choice.levels != "apart" else [code]
            found[code.id] = frozenset(each.id for each in below)
    return found


def _numbers(codes: Sequence[tuple[str, str]]) -> dict[str, float]:
    """What codes stand for on a scale: the numbers in their names, or their order."""
    found = [_NUMBER.search(path.rsplit("/", 1)[-1]) for _, path in codes]
    if all(found):
        return {code: float(match.group()) for (code, _), match in zip(codes, found, strict=True) if match}
    return {code: float(number) for number, (code, _) in enumerate(codes, 1)}


def _line(text: str, choice: AgreementChoice, own: Mapping[int, Sequence[Coded]]) -> Line:
    marked = ((start, end) for each in own.values() for start, end, _ in each)
    return line_of(text, choice.unit, marked, choice.overlap)


def _kept(line: Line, own: Mapping[int, Sequence[Coded]], choice: AgreementChoice, whole: Comparison) -> Line:
    """The units that are compared: all, or those that somebody coded, or marked at all."""
    if choice.uncoded == "category":
        return line
    given = frozenset(code for group in whole.stands.values() for code in group)
    every = choice.uncoded == "marked"
    return Kept(
        line,
        (
            line.units(start, end)
            for each in own.values()
            for start, end, codes in each
            if every or not given.isdisjoint(codes)
        ),
    )


def _with_passages(compared: Compared, rows: Iterable[Row], progress: Progress) -> Iterator[Row]:
    """The rows with the figures that compare passages, which know no units."""
    for row in rows:
        progress.check()
        assert isinstance(row.of, str)
        more = (
            compared.continuum.of_code(compared.comparison.stands[row.of])
            if row.of
            else compared.continuum.of_all(compared.comparison.narrowest)
        )
        yield replace(row, figures=row.figures | more)
