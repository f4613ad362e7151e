"""Rounds of coding: made, changed, blinded, lifted."""

from __future__ import annotations

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.names import clean_name
from reviewer.model.team.round import PURPOSES, Purpose, Round
from reviewer.sentence import sentence
from reviewer.services.shared import people
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import rounds as reads


def list_rounds(*, project: Project) -> list[Round]:
    """All rounds in the order in which they were made."""
    return project.read(reads.rounds)


def round_with(*, project: Project, identifier: str) -> Round:
    """The round with this id. Raises NotFoundError."""
    found = next((each for each in list_rounds(project=project) if each.id == identifier), None)
    if found is None:
        raise NotFoundError(sentence("This round is not in the project any more."))
    return found


def find_round(*, project: Project, name: str) -> Round:
    """The round with this id or name. Raises NotFoundError with the candidates."""
    rounds = list_rounds(project=project)
    matching = [each for each in rounds if each.id == name or each.name.casefold() == name.casefold()]
    if len(matching) == 1:
        return matching[0]
    if matching:
        ids = [each.id for each in matching]
        raise NotFoundError(
            sentence(
                "Several rounds are called “{name}”; name one by its id: {names}.", name=name, names=", ".join(ids)
            ),
            ids,
        )
    names = [each.name for each in rounds]
    raise NotFoundError(
        sentence(
            "There is no round “{name}”; there are: {names}.", name=name, names=", ".join(names) or sentence("none yet")
        ),
        names,
    )


def add_round(
    *, project: Project, name: str, purpose: Purpose = "main", blind: bool = False, lead: str = "", coder: str
) -> tuple[Changes, str]:
    """Make a round, led by whoever makes it where nobody is named. Returns what changed and its id. Raises UsageError."""
    if purpose not in PURPOSES:
        raise UsageError(sentence("A round is for one of: {names}.", names=", ".join(PURPOSES)))
    with project.action("round_made", coder=coder) as act:
        cleaned = _checked_name(project, name)
        act.say("round_made", name=cleaned)
        identifier = act.draft.create(
            "round", project.world.new_id(), name=cleaned, purpose=purpose, lead=lead or coder, blind=int(blind)
        )
    return act.changes, identifier


def rename_round(*, project: Project, round_: str, name: str, coder: str) -> Changes:
    """Give a round another name. Raises UsageError when another one has it."""
    with project.action("round_renamed", coder=coder) as act:
        now = round_with(project=project, identifier=round_)
        cleaned = _checked_name(project, name, round_)
        act.say("round_renamed", old=now.name, new=cleaned)
        act.draft.set("round", round_, "name", cleaned)
    return act.changes


def change_round(
    *,
    project: Project,
    round_: str,
    purpose: Purpose | None = None,
    note: str | None = None,
    lead: str | None = None,
    coder: str,
) -> Changes:
    """Say what a round is for, what is to be known of it, or who leads it; only who leads a blind one hands it on."""
    if purpose is not None and purpose not in PURPOSES:
        raise UsageError(sentence("A round is for one of: {names}.", names=", ".join(PURPOSES)))
    with project.action("round_changed", coder=coder) as act:
        now = round_with(project=project, identifier=round_)
        act.say("round_changed", name=now.name)
        if purpose is not None and purpose != now.purpose:
            act.draft.set("round", round_, "purpose", purpose)
        if note is not None and note != now.note:
            act.draft.set("round", round_, "note", note)
        if lead is not None and lead != now.lead:
            if now.blind:
                _require_lead(project, now, coder, sentence("hand it on"))
            act.draft.set("round", round_, "lead", lead)
    return act.changes


def set_blind(*, project: Project, round_: str, blind: bool, coder: str) -> Changes:
    """Blind a round, or lift that; only who leads it lifts it. Raises UsageError."""
    with project.action("round_blinded" if blind else "round_lifted", coder=coder) as act:
        now = round_with(project=project, identifier=round_)
        act.say("round_blinded" if blind else "round_lifted", name=now.name)
        if not blind:
            _require_lead(project, now, coder, sentence("lift its blinding"))
        if blind != now.blind:
            act.draft.set("round", round_, "blind", int(blind))
    return act.changes


def delete_round(*, project: Project, round_: str, coder: str) -> Changes:
    """Delete a round and what was assigned in it; the coding stays. Only who leads a blind one deletes it."""
    with project.action("round_deleted", coder=coder) as act:
        now = round_with(project=project, identifier=round_)
        act.say("round_deleted", name=now.name)
        if now.blind:
            _require_lead(project, now, coder, sentence("delete it"))
        act.draft.delete("round", round_)
        for kind, dependent in project.read(reads_highlights.dependents, "round", round_):
            act.draft.delete(kind, dependent)
    return act.changes


def _require_lead(project: Project, now: Round, coder: str, to_do: str) -> None:
    if people.person(project=project, coder=coder) != now.lead:
        lead = people.name_of(project=project, coder=now.lead)
        raise UsageError(
            sentence("Only {lead}, who leads the round “{name}”, can {to_do}.", lead=lead, name=now.name, to_do=to_do)
        )


def _checked_name(project: Project, name: str, own: str = "") -> str:
    try:
        cleaned = clean_name(name)
    except ValueError as error:
        raise UsageError(*error.args) from error
    for each in list_rounds(project=project):
        if each.id != own and each.name.casefold() == cleaned.casefold():
            raise UsageError(sentence("There is a round “{name}” already; choose another name.", name=each.name))
    return cleaned
