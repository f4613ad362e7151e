"""Appraisal: include and exclude sources with a reason, and see where each stands for the team."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import ANSWER, appraisal_id
from reviewer.errors import UsageError
from reviewer.model.changes import Changes
from reviewer.model.sources.appraisal import DECISIONS, DEFAULT_REASONS, Checklist, Decision
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.source_lookup import source_with
from reviewer.services.sources.checklists import draft_checklist
from reviewer.store.project_file import Project
from reviewer.store.reads import summary as reads_summary

_LONGEST_ANSWER = 2_000
"""A reason or an answer is a few sentences; longer thoughts belong in a memo."""


def decide(
    *, project: Project, source: str, decision: Decision, coder: str, reason: str = "", note: str | None = None
) -> Changes:
    """Write one's own decision on a source. An exclusion needs a reason; None leaves the note as it is.

    Raises UsageError, NotFoundError.
    """
    if decision not in DECISIONS:
        raise UsageError(f"“{decision}” is no decision; choose one of {', '.join(DECISIONS)}.")
    why = _line(reason, "reason") if decision == "excluded" else ""
    if decision == "excluded" and not why:
        raise UsageError("Say why the source is excluded; choose a reason or write one.")
    with project.action(decision, coder=coder) as act:
        act.say(decision, title=source_with(project=project, identifier=source).title)
        identifier = _begin(act.draft, source, coder)
        act.draft.set("appraisal", identifier, "decision", decision)
        act.draft.set("appraisal", identifier, "reason", why)
        if note is not None:
            act.draft.set("appraisal", identifier, "note", note)
    return act.changes


def answer(*, project: Project, source: str, checklist: Checklist, key: str, text: str, coder: str) -> Changes:
    """Answer one item of a checklist for a source. The checklist becomes part of the project with its first answer.

    Raises UsageError for an item that the checklist has not.
    """
    if key not in {item.key for item in checklist.items}:
        raise UsageError(f"The checklist “{checklist.name}” has no item “{key}”.")
    with project.action("answered", checklist=checklist.name, item=key, coder=coder) as act:
        source_with(project=project, identifier=source)
        draft_checklist(act.draft, checklist)
        identifier = _begin(act.draft, source, coder)
        act.draft.set("appraisal", identifier, ANSWER + checklist.item(key), text)
    return act.changes


def reasons(*, project: Project) -> tuple[str, ...]:
    """Why a source may be excluded: the team's own list, or a list to begin with."""
    own = project.read(reads_summary.project_option, "reasons")
    return DEFAULT_REASONS if own is None else tuple(own)


def set_reasons(*, project: Project, reasons: Iterable[str], coder: str) -> Changes:
    """Write the team's own list of reasons; what was decided before keeps its reason. Raises UsageError."""
    cleaned = list(dict.fromkeys(filter(None, (_line(reason, "reason") for reason in reasons))))
    if len(cleaned) > 500:
        raise UsageError(f"These are {len(cleaned):,} reasons; shorten the list to 500 at most.")
    with project.action("reasons_edited", coder=coder) as act:
        act.draft.set("project", details(project=project).id, "reasons", cleaned)
    return act.changes


def _begin(draft: Draft, source: str, coder: str) -> str:
    return draft.create("appraisal", appraisal_id(source, coder), source=source, coder=coder)


def _line(text: str, what: str) -> str:
    cleaned = " ".join(text.split())
    if len(cleaned) > _LONGEST_ANSWER:
        raise UsageError(f"The {what} has {len(cleaned):,} characters; shorten it to {_LONGEST_ANSWER:,} at most.")
    return cleaned
