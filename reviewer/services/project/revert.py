"""Revert: take one action back later on, whoever did it. What was changed since is not touched; it is shown first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reviewer.changes.inverse import Inverse, inverse_of
from reviewer.changes.record import Change
from reviewer.changes.registers import Thing
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coding.highlight import words_at
from reviewer.model.team.history import ChangedSince, HistoryEntry, RevertPlan
from reviewer.sentence import sentence
from reviewer.services.project.history import Lookup, entry_of
from reviewer.services.project.history_words import short
from reviewer.store.log import advancing, projection, uses
from reviewer.store.log import records as log
from reviewer.store.project_file import Project
from reviewer.store.reads import history as reads_history
from reviewer.store.reads.history import Connection

_MOST_DESCRIBED = 200
"""How many things changed since are described; the rest are counted, as nobody reads a longer list."""


@dataclass(slots=True)
class _Worked:
    changes: list[Change]
    things: dict[str, Thing]
    inverse: Inverse
    writes: int


def revert_plan(*, project: Project, changeset: str) -> RevertPlan:
    """What reverting an action would do, and what it would leave alone. Raises NotFoundError, UsageError."""
    entry = _entry(project, changeset)

    def read(connection: Connection) -> RevertPlan:
        worked = _work_out(connection, changeset)
        lookup = Lookup(connection, {code.id: code.path for code in project.codebook})
        # What the action itself wrote is no later change.
        own = {change.ref for change in worked.changes}
        kept = dict.fromkeys(worked.inverse.kept)
        described = [_since(connection, worked.things[thing], own, lookup) for _, thing in list(kept)[:_MOST_DESCRIBED]]
        return RevertPlan(entry, worked.writes, tuple(described))

    return project.read(read)


def revert(*, project: Project, changeset: str, coder: str) -> Changes:
    """Take an action back as one changeset, which undo takes back in turn. `kept` names what was left alone.

    Raises NotFoundError or UsageError; nothing is written then.
    """
    with project.action("reverted", coder=coder) as act:
        entry = _entry(project, changeset)
        act.say("reverted", of=entry.label)
        worked = project.read(_work_out, changeset)
        if not worked.writes:
            raise UsageError(
                sentence(
                    "“{label}” cannot be taken back: everything it wrote was changed since.",
                    label=entry.label or entry.sentence,
                )
            )
        act.draft.become(worked.inverse.draft)
    return replace(act.changes, kept=tuple(dict.fromkeys(worked.inverse.kept)))


def _entry(project: Project, changeset: str) -> HistoryEntry:
    entry = entry_of(project=project, changeset=changeset)
    if entry is None:
        raise NotFoundError(sentence("This action is not in the project; copy its id from the history.")).with_remedy(
            "history"
        )
    if entry.missing:
        raise UsageError(
            sentence(
                "“{label}” cannot be taken back: {missing} of its parts are not in this file. Merge a"
                " copy that has them.",
                label=entry.label,
                missing=entry.missing,
            )
        )
    if entry.what == "project_new":
        raise UsageError(sentence("The making of the project cannot be taken back."))
    if any(change.kind == "purge" for change in project.read(reads_history.changes_of, changeset)):
        raise UsageError(
            sentence(
                "“{label}” cannot be taken back: what is purged is gone for good.", label=entry.label or entry.sentence
            )
        )
    return entry


def _work_out(connection: Connection, changeset: str) -> _Worked:
    changes = reads_history.changes_of(connection, changeset)
    ids = {change.id for change in changes}
    everything = log.changes_to(connection, ids)
    things = advancing.thing_now(connection, ids)
    inverse = inverse_of(
        changes,
        things,
        lambda thing: everything[thing],
        lambda thing, own: uses.used(connection, projection.kind_of(changes, thing), thing, own),
        lambda _record: False,
    )
    return _Worked(changes, things, inverse, len(inverse.draft.encode(things)))


def _since(connection: Connection, thing: Thing, own: set[str], lookup: Lookup) -> ChangedSince:
    """Who changed a thing since; for one that was only used since, who used it is told by nobody in particular."""
    refs = [ref for heads in thing.heads.values() for ref in (head.ref for head in heads) if ref not in own]
    latest = sorted(((head.stamp, ref) for ref in refs for head in _heads(thing, ref)), reverse=True)
    coder, when = "", 0
    if latest:
        who, when = log.author(connection, latest[0][1])
        coder = lookup.coder(who)
    return ChangedSince(thing.kind, thing.id, _title(thing, lookup), coder, when)


def _heads(thing: Thing, ref: str) -> list[Change]:
    return [head for heads in thing.heads.values() for head in heads if head.ref == ref]


def _title(thing: Thing, lookup: Lookup) -> str:
    fields = thing.fields
    if thing.kind == "highlight":
        return short(words_at(fields.get("place", {})))
    if thing.kind == "coding":
        quote = short(words_at(lookup.of(fields.get("highlight", ""), "highlight").get("place", {})))
        return f"{lookup.code(fields.get('code', ''))} · {quote}"
    if thing.kind == "memo":
        return short(str(fields.get("text", "")))
    if thing.kind == "code":
        return lookup.code(thing.id)
    return lookup.title(thing.id) if thing.kind == "source" else str(fields.get("name", fields.get("title", "")))
