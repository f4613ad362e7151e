"""What coders marked, and who could have coded what: what agreement is computed from."""

from __future__ import annotations

from collections.abc import Sequence

from reviewer.analysis.agreement.comparison import Coded
from reviewer.errors import UsageError
from reviewer.model.team.consensus import CONSENSUS_CODER
from reviewer.sentence import sentence
from reviewer.services.evidence.agreement_choice import AgreementChoice
from reviewer.services.shared import people, project_lookup
from reviewer.store.project_file import Project
from reviewer.store.reads import counting as reads_counting
from reviewer.store.reads import rounds as reads_rounds

_TWO = 2
Marks = dict[str, dict[str, list[Coded]]]
"""By source and coder (ids) what was marked, in code points."""


def marks_of(project: Project, choice: AgreementChoice) -> tuple[Marks, int]:
    """By source and coder what was marked, in code points, and how many highlights stand in an earlier text.

    A region has no characters: it only says that its coder worked on the source.
    """
    carried = codes_given(project)
    sets: dict[frozenset[str], frozenset[str]] = {}
    wanted = set(choice.sources)
    found: Marks = {}
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


def coders_asked(project: Project, choice: AgreementChoice) -> list[str]:
    """The coders that are to be compared, as persons: those who are named, or all."""
    ends = people.persons(project=project)
    named = list(dict.fromkeys(ends.get(coder, coder) for coder in choice.coders))
    if len(named) < _TWO <= len(choice.coders):
        raise UsageError(sentence("These coders were joined into one person; agreement needs two."))
    return named or [coder.id for coder in people.list_coders(project=project) if coder.id != CONSENSUS_CODER]


def work_of(project: Project, choice: AgreementChoice, marks: Marks, asked: Sequence[str]) -> Marks:
    """What each of these coders who could have coded a source marked there, of sources that two or more could have coded.

    Raises UsageError.
    """
    return (_in_round if choice.round else _worked)(project, choice, marks, asked)


def _in_round(project: Project, choice: AgreementChoice, marks: Marks, asked: Sequence[str]) -> Marks:
    """What each coder who is done with a source in the round marked there, of sources with which two or more are done."""
    done: dict[str, set[str]] = {}
    for each in project.read(reads_rounds.assignments, choice.round):
        if each.done is not None and (not choice.sources or each.source in choice.sources):
            done.setdefault(each.source, set()).add(each.coder)
    if not project.hidden_on.isdisjoint(done):
        raise UsageError(sentence("This round is blind: only who leads it can compare its coders."))
    found: Marks = {}
    for source, coders in done.items():
        could = [coder for coder in asked if coder in coders]
        if len(could) >= _TWO:
            found[source] = {coder: marks.get(source, {}).get(coder, []) for coder in could}
    if not found:
        raise UsageError(sentence("No source of this round is done by two coders yet; agreement needs two."))
    return found


def _worked(project: Project, choice: AgreementChoice, marks: Marks, asked: Sequence[str]) -> Marks:
    """What each coder who could have coded a source marked there, of sources of which two or more could."""
    found: Marks = {}
    for source, own in marks.items():
        # Of others there nothing is shown, which is not the same as nothing marked.
        if source in project.hidden_on:
            continue
        here = [coder for coder in asked if coder in own]
        could = asked if choice.everyone and here else here
        if len(could) >= _TWO:
            found[source] = {coder: own.get(coder, []) for coder in could}
    return found
