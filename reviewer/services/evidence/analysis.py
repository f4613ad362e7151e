"""Matrices over what was coded. A cell leads to its excerpts: `ExcerptFilter(highlights=matrix.highlights(row, column))`."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.analysis.matrix.matrices import PERIODS, Period
from reviewer.analysis.matrix.matrix import MATRIX_KINDS, Matrix, MatrixKind, Unit
from reviewer.analysis.matrix.together import TOGETHER, Together
from reviewer.errors import UsageError
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.pace import without_collector
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.evidence.counting import FIXED, Counting
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads

__all__ = ["MATRIX_KINDS", "PERIODS", "TOGETHER", "MatrixChoice", "attribute_names", "matrix", "units"]

_UNITS: dict[MatrixKind, tuple[Unit, ...]] = {
    "code-source": ("excerpts", "passages", "words", "share"),
    "framework": ("excerpts", "passages", "words", "share"),
    "co-occurrence": ("meetings", "sources"),
    "code-attribute": ("excerpts", "passages", "sources", "words"),
    "code-coder": ("excerpts", "passages", "sources", "words"),
    "code-time": ("excerpts",),
    "case-code": ("excerpts", "passages", "sources", "words"),
    "appraisal": ("answers",),
}


@dataclass(frozen=True, slots=True)
class MatrixChoice:
    """Which matrix: its kind and what its cells hold; for co-occurrence what counts as together (`within` sentences for
    "near"), for attributes which one, for time how long a column is."""

    kind: MatrixKind = "code-source"
    unit: Unit = "excerpts"
    together: Together = "overlap"
    within: int = 1
    attribute: str = "year"
    period: Period = "month"


def units(kind: MatrixKind) -> tuple[Unit, ...]:
    """What the cells of a kind of matrix may hold, the usual one first."""
    return _UNITS[kind]


def attribute_names(*, project: Project) -> list[str]:
    """What codes can be counted by: year, type, decision, and the attributes of sources."""
    own = {attribute.name for source in project.read(reads.sources) for attribute in source.attributes}
    return [*FIXED, *sorted(own - set(FIXED), key=str.casefold)]


def matrix(
    *,
    project: Project,
    choice: MatrixChoice | None = None,
    wanted: ExcerptFilter | None = None,
    progress: Progress | None = None,
) -> Matrix:
    """A matrix of the excerpts that a filter lets through. Raises UsageError for a choice that cannot be, Cancelled."""
    choice = choice or MatrixChoice()
    _check(project, choice)
    progress = progress or Progress()
    progress.start("Counting", 2)
    # Some 100,000 small tuples are made at once, and none of them is garbage.
    with without_collector():
        counting = Counting(project, wanted or ExcerptFilter(), choice.unit, progress)
        progress.step()
        counted = _matrix(counting, choice)
        progress.step()
    return counted


def _matrix(counting: Counting, choice: MatrixChoice) -> Matrix:
    if choice.kind == "co-occurrence":
        return counting.together(choice.together, choice.within)
    if choice.kind == "code-attribute":
        return counting.by_attribute(choice.attribute)
    if choice.kind == "code-coder":
        return counting.by_coder()
    if choice.kind == "case-code":
        return counting.by_case()
    if choice.kind == "appraisal":
        return counting.appraisal()
    if choice.kind == "code-time":
        return counting.over_time(choice.period)
    return counting.by_source() if choice.kind == "code-source" else counting.framework()


def _check(project: Project, choice: MatrixChoice) -> None:
    if choice.kind not in MATRIX_KINDS:
        raise UsageError(
            sentence(
                "There is no matrix “{kind}”; choose one of {names}.", kind=choice.kind, names=", ".join(MATRIX_KINDS)
            )
        )
    if choice.unit not in _UNITS[choice.kind]:
        allowed = ", ".join(_UNITS[choice.kind])
        raise UsageError(
            sentence(
                "A {kind} matrix cannot count {unit}; choose one of {allowed}.",
                kind=choice.kind,
                unit=choice.unit,
                allowed=allowed,
            )
        )
    if choice.together not in TOGETHER:
        raise UsageError(
            sentence(
                "Codes cannot be together as “{together}”; choose one of {names}.",
                together=choice.together,
                names=", ".join(TOGETHER),
            )
        )
    if choice.period not in PERIODS:
        raise UsageError(
            sentence(
                "There is no period “{period}”; choose one of {names}.", period=choice.period, names=", ".join(PERIODS)
            )
        )
    if not 0 <= choice.within <= 1_000:
        raise UsageError(sentence("Codes can be together within 0 to 1,000 sentences."))
    if choice.kind == "code-attribute":
        names = attribute_names(project=project)
        if choice.attribute not in names:
            raise UsageError(
                sentence(
                    "No source has an attribute “{attribute}”; choose one of {names}.",
                    attribute=choice.attribute,
                    names=", ".join(names),
                )
            )
