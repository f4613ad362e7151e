"""The passages behind a figure: where coders who are compared did not do the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from reviewer.analysis.agreement.places import DIFFERENCES, Difference, Mark, Place, places
from reviewer.progress import Progress
from reviewer.services.evidence.agreement import Compared
from reviewer.services.evidence.agreement_work import codes_given
from reviewer.store.project_file import Project
from reviewer.store.reads import counting as reads_counting

__all__ = ["DIFFERENCES", "Difference", "Mark", "Place", "disagreements", "passages"]


def passages(
    *,
    project: Project,
    compared: Compared,
    code: str = "",
    coders: Collection[str] = (),
    progress: Progress | None = None,
) -> list[Place]:
    """Every passage that anyone marked, with what each coder did; of one code, or with "" of all that are compared.

    By source in the order of the project, and by place; of some coders alone where they are named. Codes are those that are
    compared. Raises Cancelled.
    """
    progress = progress or Progress()
    told = dict.fromkeys(compared.comparison.stands[code], code) if code else compared.comparison.narrowest
    given = codes_given(project)
    marks: dict[str, list[Mark]] = {each.source: [] for each in compared.comparison.sources}
    for highlight, source, coder, start, end in project.read(reads_counting.places):
        if source in marks and start < end:
            codes = frozenset(told[each] for each in given.get(highlight, ()) if each in told)
            marks[source].append(Mark(highlight, coder, start, end, codes))
    progress.start("Comparing passages", len(marks))
    found: list[Place] = []
    for each in compared.comparison.sources:
        worked = [compared.coders[rank] for rank in sorted(each.marks)]
        here = [coder for coder in worked if coder in coders] if coders else worked
        if len(here) > 1:
            found += places(each.source, marks[each.source], here)
        progress.step()
    return found


def disagreements(
    *,
    project: Project,
    compared: Compared,
    code: str = "",
    kinds: Iterable[Difference] = DIFFERENCES,
    progress: Progress | None = None,
) -> list[Place]:
    """The passages at which coders differ in one of these ways. Raises Cancelled."""
    wanted = set(kinds)
    every = passages(project=project, compared=compared, code=code, progress=progress)
    return [place for place in every if not wanted.isdisjoint(place.differences)]
