"""Computes what is shown in the Agreement workspace, off the main thread, and makes a table of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reviewer.analysis.charts.chart import Estimate, EstimateChart
from reviewer.errors import Cancelled, ReviewerError, UsageError
from reviewer.progress import Progress
from reviewer.services.evidence import agreement
from reviewer.services.evidence.agreement import Agreement, Row
from reviewer.services.evidence.decision_agreement import STAGES, decision_agreement
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from reviewer.services.team import rounds
from ui.look.worded import worded as _tr
from ui.sentences import said
from ui.widgets.text.stages import stage_words
from ui.workspaces.agreement.model import Shown, of_confusion, of_figures, of_rounds
from ui.workspaces.agreement.words import Asked, in_full, of_decisions, told


@dataclass(frozen=True, slots=True)
class Found:
    """What was asked for and came of it: the rows that are shown, or the table of what met what. `titles` are those of sources
    or stages. Of decisions there is no agreement on codes."""

    asked: Asked
    agreement: Agreement | None
    rows: Sequence[Row] = ()
    met: Mapping[tuple[str, str], float] = field(default_factory=Counter)
    titles: Mapping[str, str] = field(default_factory=dict)
    said: str = ""
    rounds: Mapping[str, Agreement] = field(default_factory=dict)


def computed(project: Project, asked: Asked, names: Mapping[str, str], progress: Progress) -> Found | str:
    """What is shown, or the sentence that says why there is nothing. Raises Cancelled."""
    try:
        if asked.table == "decisions":
            return _decisions(project, asked, names, progress)
        return _rounds(project, asked, progress) if asked.table == "rounds" else _codes(project, asked, names, progress)
    except Cancelled:
        raise
    except ReviewerError as error:
        return said(error)


def table_of(found: Found, names: Mapping[str, str]) -> Shown:
    """The rows, or what met what, as they are shown."""
    if found.rounds:
        paths: dict[object, str] = {"": _tr("All codes together")}
        for each in found.rounds.values():
            paths.update(each.compared.paths.items())
        return of_rounds({name: each.rows for name, each in found.rounds.items()}, found.titles, paths)
    if found.agreement is None:
        return of_figures(found.rows, dict(found.titles.items()))
    compared = found.agreement.compared
    if found.asked.table == "confusion":
        used = {code: path for code, path in compared.paths.items() if code in compared.comparison.stands}
        return of_confusion(found.met, {**used, "": _tr("(none)")})
    called: dict[object, str] = dict(compared.paths.items())
    called.update(found.titles.items())
    called[""] = _tr("All codes together")
    for row in found.rows:
        if isinstance(row.of, tuple):
            called[row.of] = " · ".join(names.get(compared.coders[rank], "?") for rank in row.of)
    return of_figures(found.rows, called)


def alphas(found: Found, code: str, title: str) -> EstimateChart:
    """The alpha of a code, or with "" of all together, in each round, under a title."""
    values = []
    for round_, of_round in found.rounds.items():
        row = _row_of(of_round, code)
        between = row.intervals.get("krippendorff_alpha") if row is not None else None
        ends = (between.corrected or (between.low, between.high)) if between is not None else None
        alpha = row.figures["krippendorff_alpha"].value if row is not None else None
        values.append(Estimate(found.titles.get(round_, "?"), alpha, ends))
    return EstimateChart(title, tuple(values))


def alpha_in_full(found: Found, code: str, round_: str) -> tuple[str, ...]:
    """The alpha of a code in a round with all its digits and its interval."""
    of_round = found.rounds.get(round_)
    row = _row_of(of_round, code) if of_round is not None else None
    if row is None:
        return ()
    alpha = "krippendorff_alpha"
    return tuple(in_full(row.figures[alpha], row.intervals.get(alpha), row.without.get(alpha)))


def _row_of(found: Agreement, code: str) -> Row | None:
    return next((row for row in found.rows if row.of == code), None)


def _codes(project: Project, asked: Asked, names: Mapping[str, str], progress: Progress) -> Found:
    compared = agreement.compare(project=project, choice=asked.choice, progress=progress)
    whole = agreement.figures(compared, progress=progress)
    found = Found(asked, whole, said=told(whole, names))
    if asked.table == "pairs":
        return replace(found, rows=agreement.by_pair(compared, progress=progress))
    if asked.table == "sources":
        titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
        return replace(found, rows=agreement.by_source(compared), titles=titles)
    if asked.table == "confusion":
        return replace(found, met=compared.comparison.confusion(progress.check))
    *codes, every = whole.rows
    return replace(found, rows=[every, *codes])


def _rounds(project: Project, asked: Asked, progress: Progress) -> Found:
    titles = {each.id: each.name for each in rounds.list_rounds(project=project)}
    found: dict[str, Agreement] = {}
    for round_ in titles:
        choice = replace(asked.choice, round=round_)
        try:
            compared = agreement.compare(project=project, choice=choice, progress=progress)
        except UsageError:
            # Nothing in it is done by two coders yet, or it is blind.
            continue
        found[round_] = agreement.figures(compared, progress=progress)
    if not found:
        raise UsageError(_tr("No round has a source that two coders are done with yet."))
    said = _tr("Krippendorff’s alpha of each code in each round with sources that at least two coders are done with.")
    return Found(asked, None, titles=titles, said=said, rounds=found)


def _decisions(project: Project, asked: Asked, names: Mapping[str, str], progress: Progress) -> Found:
    rows = list(_stages(project, asked, progress))
    if not rows:
        raise UsageError(_tr("No two coders decided on the same source yet."))
    coders = {coder for _, coders in rows for coder in coders}
    said = of_decisions([names[coder] for coder in names if coder in coders])
    return Found(
        asked, None, [row for row, _ in rows], titles={stage: stage_words(stage) for stage in STAGES}, said=said
    )


def _stages(project: Project, asked: Asked, progress: Progress) -> Iterator[tuple[Row, tuple[str, ...]]]:
    """The figures of each stage at which two coders decided on the same source."""
    choice = asked.choice
    for stage in STAGES:
        try:
            found = decision_agreement(
                project=project,
                stage=stage,
                coders=choice.coders,
                times=choice.times,
                seed=choice.seed,
                progress=progress,
            )
        except UsageError:
            continue
        yield replace(found.row, of=stage), found.coders
