"""Appraisal: include and exclude sources with a reason, at each stage, and settle what coders differ on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import ANSWER, appraisal_id, consensus_id
from reviewer.errors import UsageError
from reviewer.model.changes import Changes
from reviewer.model.sources.appraisal import DECISIONS, REGISTERS, Appraisal, Checklist, Standing
from reviewer.model.sources.screening import (
    REASON_KINDS,
    STAGES,
    Agreed,
    Decision,
    ReasonKind,
    Rules,
    Stage,
    StageStanding,
    folded,
)
from reviewer.sentence import sentence
from reviewer.services.shared import source_lookup
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.source_lookup import source_with
from reviewer.services.sources.checklists import draft_checklist
from reviewer.store.project_file import Project
from reviewer.store.reads import summary as reads_summary

_LONGEST_ANSWER = 2_000
"""A reason or an answer is a few sentences; longer thoughts belong in a memo."""
_LABELS: Mapping[Stage, Mapping[Decision, str]] = {
    "screening": {"included": "screened_in", "excluded": "screened_out", "to_screen": "screening_open"},
    "retrieval": {"included": "retrieved", "excluded": "not_retrieved", "to_screen": "retrieval_open"},
    "eligibility": {"included": "included", "excluded": "excluded", "to_screen": "to_screen"},
}
"""What an action is called, by stage and decision."""


def decide(
    *,
    project: Project,
    source: str,
    decision: Decision,
    coder: str,
    reason: str = "",
    note: str | None = None,
    stage: Stage = "eligibility",
) -> Changes:
    """Write one's own decision on a source at a stage. Excluding a full text needs a reason; None leaves the note as it is.

    Whoever decides at a later stage has let the source pass the earlier ones. Raises UsageError, NotFoundError.
    """
    why = _checked(stage, decision, reason)
    with project.action(_LABELS[stage][decision], coder=coder) as act:
        act.say(_LABELS[stage][decision], title=source_with(project=project, identifier=source).title)
        identifier = _begin(act.draft, source, coder)
        own = project.read(reads_summary.appraisals, source)
        _write(act.draft, "appraisal", identifier, REGISTERS[stage], decision, why)
        if decision != "to_screen":
            _let_pass(act.draft, identifier, own, coder, stage)
        if note is not None:
            act.draft.set("appraisal", identifier, "note", note)
    return act.changes


def agree(
    *,
    project: Project,
    source: str,
    stage: Stage,
    decision: Decision,
    coder: str,
    reason: str = "",
    note: str = "",
) -> Changes:
    """Write what the team agreed on about a source at a stage; it holds whatever each decided alone. `to_screen` takes it back.

    Raises UsageError, NotFoundError.
    """
    why = _checked(stage, decision, reason)
    label = "agreement_taken_back" if decision == "to_screen" else "agreed"
    with project.action(label, coder=coder) as act:
        act.say(label, title=source_with(project=project, identifier=source).title)
        identifier = act.draft.create("consensus", consensus_id(source, stage), source=source, stage=stage)
        _write(act.draft, "consensus", identifier, ("decision", "reason"), decision, why)
        act.draft.set("consensus", identifier, "note", note)
    return act.changes


@dataclass(frozen=True, slots=True)
class Differing:
    """A source on which coders differ at a stage, or on the reason, and what would settle it."""

    source: str
    title: str
    stage: Stage
    standing: StageStanding

    @property
    def about_reason(self) -> bool:
        """Whether all exclude it, for different reasons."""
        return self.standing.state == "excluded"


def differing(*, project: Project) -> list[Differing]:
    """Where coders decided differently and nobody settled it yet, in the order of the sources."""
    standings = project.read(reads_summary.standings)
    found = []
    for source in source_lookup.list_sources(project=project):
        way = standings.get(source.id, Standing()).way
        if way.last.state == "conflict" or (way.last.state == "excluded" and len(way.last.reasons) > 1):
            found.append(Differing(source.id, source.title, way.stage, way.last))
    return found


def agreed(*, project: Project, source: str | None = None) -> list[Agreed]:
    """What the team agreed on, about all sources or one."""
    return project.read(reads_summary.agreed, source)


def answer(*, project: Project, source: str, checklist: Checklist, key: str, text: str, coder: str) -> Changes:
    """Answer one item of a checklist for a source. The checklist becomes part of the project with its first answer.

    Raises UsageError for an item that the checklist has not.
    """
    if key not in {item.key for item in checklist.items}:
        raise UsageError(sentence("The checklist “{name}” has no item “{key}”.", name=checklist.name, key=key))
    with project.action("answered", checklist=checklist.name, item=key, coder=coder) as act:
        source_with(project=project, identifier=source)
        draft_checklist(act.draft, checklist)
        identifier = _begin(act.draft, source, coder)
        act.draft.set("appraisal", identifier, ANSWER + checklist.item(key), text)
    return act.changes


def rules(*, project: Project) -> Rules:
    """How the team screens: how many decide at each stage, and its reasons with their kinds."""
    return project.read(reads_summary.rules)


def reasons(*, project: Project) -> tuple[str, ...]:
    """Why a source may be excluded: the team's own list, or a list to begin with."""
    return rules(project=project).reasons


def set_reasons(
    *, project: Project, reasons: Iterable[str], coder: str, kinds: Mapping[str, ReasonKind] | None = None
) -> Changes:
    """Write the team's own list of reasons, and what kind each is of; what was decided before keeps its reason.

    Reasons of the same words are one. Without `kinds` each keeps its kind. Raises UsageError.
    """
    by_words: dict[str, str] = {}
    for reason in filter(None, (_line(reason, sentence("reason")) for reason in reasons)):
        by_words.setdefault(folded(reason), reason)
    cleaned = list(by_words.values())
    if len(cleaned) > 500:
        raise UsageError(
            sentence("These are {count} reasons; shorten the list to 500 at most.", count=f"{len(cleaned):,}")
        )
    given = {folded(reason): kind for reason, kind in (kinds or {}).items()}
    unknown = sorted(set(given.values()) - set(REASON_KINDS))
    if unknown:
        raise UsageError(
            sentence(
                "“{unknown}” is no kind of reason; choose one of {names}.",
                unknown=unknown[0],
                names=", ".join(REASON_KINDS),
            )
        )
    with project.action("reasons_edited", coder=coder) as act:
        how = project.read(reads_summary.rules)
        identifier = details(project=project).id
        act.draft.set("project", identifier, "reasons", cleaned)
        if kinds is not None:
            kept = {reason: given.get(folded(reason), how.kind(reason)) for reason in cleaned}
            act.draft.set("project", identifier, "reason_kinds", kept)
    return act.changes


def _checked(stage: Stage, decision: Decision, reason: str) -> str:
    if stage not in STAGES:
        raise UsageError(
            sentence("“{stage}” is no stage; choose one of {names}.", stage=stage, names=", ".join(STAGES))
        )
    if decision not in DECISIONS:
        raise UsageError(
            sentence(
                "“{decision}” is no decision; choose one of {names}.", decision=decision, names=", ".join(DECISIONS)
            )
        )
    why = _line(reason, sentence("reason")) if decision == "excluded" else ""
    # PRISMA asks for reasons of full texts alone.
    if decision == "excluded" and stage == "eligibility" and not why:
        raise UsageError(sentence("Say why the source is excluded; choose a reason or write one."))
    return why


def _write(
    draft: Draft, kind: str, identifier: str, registers: tuple[str, str], decision: Decision, reason: str
) -> None:
    draft.set(kind, identifier, registers[0], decision)
    draft.set(kind, identifier, registers[1], reason)


def _let_pass(draft: Draft, identifier: str, own: Iterable[Appraisal], coder: str, stage: Stage) -> None:
    """What one excluded earlier oneself is not excluded any more."""
    mine = next((each for each in own if each.id == identifier or each.coder == coder), None)
    for earlier in STAGES[: STAGES.index(stage)]:
        if mine is not None and mine.at(earlier)[0] == "excluded":
            _write(draft, "appraisal", identifier, REGISTERS[earlier], "included", "")


def _begin(draft: Draft, source: str, coder: str) -> str:
    return draft.create("appraisal", appraisal_id(source, coder), source=source, coder=coder)


def _line(text: str, what: str) -> str:
    cleaned = " ".join(text.split())
    if len(cleaned) > _LONGEST_ANSWER:
        raise UsageError(
            sentence(
                "The {what} has {count} characters; shorten it to {most} at most.",
                what=what,
                count=f"{len(cleaned):,}",
                most=f"{_LONGEST_ANSWER:,}",
            )
        )
    return cleaned
