"""Who codes what in a round: assigned by hand or dealt out, done or not, and all of it at a glance."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from reviewer.analysis.assignment import dealt
from reviewer.changes.kinds import assignment_id
from reviewer.errors import UsageError
from reviewer.model.changes import Changes
from reviewer.model.sources.source import Source
from reviewer.model.team.round import Assignment, Board, BoardRow, CoderProgress
from reviewer.sentence import sentence
from reviewer.services.shared import people
from reviewer.services.shared.source_lookup import list_sources, source_with
from reviewer.services.team.rounds import round_with
from reviewer.store.project_file import Project
from reviewer.store.reads import rounds as reads

Pair = tuple[str, str]
"""A source and a coder."""
_ALL = 100


def list_assignments(*, project: Project, round_: str | None = None) -> list[Assignment]:
    """What is assigned in a round, or in all of them."""
    return project.read(reads.assignments, round_)


def assign(*, project: Project, round_: str, pairs: Iterable[Pair], coder: str) -> Changes:
    """Assign sources to coders. What is assigned already stays. Raises NotFoundError, UsageError."""
    with project.action("round_filled", coder=coder) as act:
        now = round_with(project=project, identifier=round_)
        there = {(each.source, each.coder) for each in list_assignments(project=project, round_=round_)}
        names = {each.id for each in people.list_coders(project=project)}
        new = [pair for pair in dict.fromkeys(pairs) if pair not in there]
        for source, who in new:
            source_with(project=project, identifier=source)
            if who not in names:
                raise UsageError(sentence("This coder is not in the project; let them join first."))
            act.draft.create("assignment", assignment_id(round_, source, who), round=round_, source=source, coder=who)
        act.say("round_filled", name=now.name, count=len(new))
    return act.changes


def take_back(*, project: Project, round_: str, pairs: Iterable[Pair], coder: str) -> Changes:
    """Take assignments out of a round; what was coded stays."""
    with project.action("round_thinned", coder=coder) as act:
        now = round_with(project=project, identifier=round_)
        there = {(each.source, each.coder): each.id for each in list_assignments(project=project, round_=round_)}
        gone = [there[pair] for pair in dict.fromkeys(pairs) if pair in there]
        act.say("round_thinned", name=now.name, count=len(gone))
        for each in gone:
            act.draft.delete("assignment", each)
    return act.changes


@dataclass(frozen=True, slots=True)
class Deal:
    """How a round is dealt out. `overlap` in percent of the sources goes to `each` coders, the rest to one.

    `by_length` evens out the words, else the number of sources. The same `seed` deals the same.
    """

    each: int = 2
    overlap: int = 100
    seed: int = 1
    by_length: bool = True


def planned(
    *, project: Project, coders: Sequence[str], sources: Collection[str] | None = None, deal: Deal | None = None
) -> list[Pair]:
    """How sources (all with a text, where none are named) would be dealt out to coders. Nothing is written.

    Raises UsageError where the numbers cannot be.
    """
    deal, coders = deal or Deal(), tuple(dict.fromkeys(coders))
    if not coders:
        raise UsageError(sentence("Name at least one coder who gets sources."))
    if not 1 <= deal.each <= len(coders):
        raise UsageError(
            sentence("{each} coders a source cannot be: {count} are named.", each=deal.each, count=len(coders))
        )
    if not 0 <= deal.overlap <= _ALL:
        raise UsageError(sentence("The overlap is a percentage from 0 to 100."))
    wanted = [each for each in list_sources(project=project) if _wanted(each, sources)]
    if not wanted:
        raise UsageError(sentence("There are no sources to assign; import some, or name others."))
    words = {source.id: source.words for source in wanted}
    pairs = dealt(words, coders, each=deal.each, overlap=deal.overlap, seed=deal.seed, by_length=deal.by_length)
    place = {source.id: number for number, source in enumerate(wanted)}
    return sorted(pairs, key=lambda pair: (place[pair[0]], coders.index(pair[1])))


def mark_done(*, project: Project, source: str, done: bool, round_: str | None = None, coder: str) -> Changes:
    """Say that one is done with a source that is assigned to oneself, or that one is not; in all rounds where none is named.

    Raises UsageError where it is not assigned.
    """
    with project.action("assignment_done" if done else "assignment_open", coder=coder) as act:
        title = source_with(project=project, identifier=source).title
        act.say("assignment_done" if done else "assignment_open", title=title)
        me = people.person(project=project, coder=coder)
        mine = [
            each
            for each in list_assignments(project=project, round_=round_)
            if (each.source, each.coder) == (source, me)
        ]
        if not mine:
            raise UsageError(sentence("“{title}” is not assigned to you.", title=title))
        for each in mine:
            if (each.done is not None) != done:
                act.draft.set("assignment", each.id, "done", project.world.now_ms() if done else None)
    return act.changes


def assigned_to(*, project: Project, coder: str) -> dict[str, bool]:
    """The sources that are assigned to a coder, each with whether all of it is done."""
    me = people.person(project=project, coder=coder)
    found: dict[str, bool] = {}
    for each in list_assignments(project=project):
        if each.coder == me:
            found[each.source] = found.get(each.source, True) and each.done is not None
    return found


def board(*, project: Project, round_: str, everything: bool = False) -> Board:
    """A round at a glance; with `everything` sources and coders too that have no part in it. Raises NotFoundError."""
    now = round_with(project=project, identifier=round_)
    order = [each.id for each in people.list_coders(project=project)]
    by_source: dict[str, dict[str, int | None]] = {}
    for each in list_assignments(project=project, round_=round_):
        by_source.setdefault(each.source, {})[each.coder] = each.done
    rows = tuple(
        BoardRow(
            source.id,
            source.title,
            source.words,
            {who: by_source[source.id][who] for who in order if who in by_source.get(source.id, ())},
        )
        for source in list_sources(project=project)
        if everything or source.id in by_source
    )
    shown = [who for who in order if everything or any(who in row.coders for row in rows)]
    return Board(now, rows, tuple(_progress(who, rows) for who in shown))


def _progress(coder: str, rows: Sequence[BoardRow]) -> CoderProgress:
    mine = [row for row in rows if coder in row.coders]
    done = [row for row in mine if row.coders[coder] is not None]
    return CoderProgress(coder, len(mine), len(done), sum(row.words for row in mine), sum(row.words for row in done))


def _wanted(source: Source, sources: Collection[str] | None) -> bool:
    return source.id in sources if sources is not None else bool(source.sha256)
