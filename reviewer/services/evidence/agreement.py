"""How far coders agree in this project: figures for each code, for every two coders, for each source."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reviewer.analysis.agreement import tables
from reviewer.analysis.agreement.comparison import Coded, Comparison, Rated, rated
from reviewer.analysis.agreement.intervals import Interval
from reviewer.analysis.agreement.lines import Characters, Kept, Line, line_of
from reviewer.analysis.agreement.passage_figures import PassageFigures
from reviewer.analysis.agreement.passages import Continuum
from reviewer.analysis.agreement.rated import Figure
from reviewer.analysis.agreement.tables import Row
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.coding.codebook import Codebook
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.evidence.agreement_choice import (
    LEVELS,
    SCALES,
    UNCODED,
    UNIT_KINDS,
    AgreementChoice,
    Levels,
    Scale,
    Uncoded,
    UnitKind,
)
from reviewer.services.evidence.agreement_work import coders_asked, marks_of, work_of
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project

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

_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,15})?")


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
    given = [code for code in comparison.stands if comparison.given(code)]
    passages = PassageFigures(compared.continuum, given, comparison.stands, comparison.narrowest)
    drawn = choice.times if passages.sources > 1 else 0
    progress.start("Computing agreement", len(comparison.stands) + 1 + choice.times + drawn)
    rows = tables.code_rows(comparison, times=choice.times, seed=choice.seed, step=progress.step)
    if choice.scale != "nominal":
        numbers = _numbers([(code, compared.paths[code]) for code in comparison.stands])
        rows[-1] = tables.scaled(rows[-1], comparison, numbers, choice.scale, times=choice.times, seed=choice.seed)
    told = passages.figures()
    progress.check()
    between = passages.intervals(times=drawn, seed=choice.seed, step=progress.step) if drawn else {}
    rows = [
        replace(row, figures=row.figures | told[str(row.of)], intervals=row.intervals | between.get(str(row.of), {}))
        for row in rows
    ]
    sources = len(comparison.sources)
    return Agreement(compared, tuple(tables.with_reasons(row, sources) if choice.times else row for row in rows))


def by_pair(compared: Compared, code: str = "", *, progress: Progress) -> list[Row]:
    """The figures of every two coders who worked on a source together, of one code or of all. Raises Cancelled."""
    number = len(compared.coders)
    choice = compared.choice
    progress.start("Comparing every two coders", number * (number - 1) // 2 * (1 + choice.times))
    return tables.pair_rows(compared.comparison, code, times=choice.times, seed=choice.seed, step=progress.step)


def by_source(compared: Compared, code: str = "") -> list[Row]:
    """The figures of each source, of one code or of all; a source alone has no intervals."""
    return tables.source_rows(compared.comparison, code, times=compared.choice.times)


def compare(*, project: Project, choice: AgreementChoice | None = None, progress: Progress | None = None) -> Compared:
    """Read what coders marked and put it where it stands among the units. Raises UsageError, NotFoundError, Cancelled."""
    choice, progress = choice or AgreementChoice(), progress or Progress()
    choice.check()
    book = project.codebook
    stands = _stands(book, choice)
    marks, earlier = marks_of(project, choice)
    asked = coders_asked(project, choice)
    work = work_of(project, choice, marks, asked)
    coders = [coder for coder in asked if any(coder in own for own in work.values())]
    if len(coders) < 2:
        raise UsageError(
            sentence(
                "Agreement needs two coders who marked something in the same source; name others, or"
                " wait until they did."
            )
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


def _stands(book: Codebook, choice: AgreementChoice) -> dict[str, frozenset[str]]:
    """The codes that are compared, in the order of the codebook, each with those that it stands for."""
    chosen = {own.id for code in choice.codes if (own := book.shown(code))}
    if choice.codes and not chosen:
        raise NotFoundError(sentence("None of these codes is in the codebook any more."))
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
