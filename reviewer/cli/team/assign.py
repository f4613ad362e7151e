"""`reviewer assign`: rounds of coding, who codes what in them, and how far they are."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, coder_for, me, opened, print_json
from reviewer.cli.terminal import one_line
from reviewer.errors import UsageError
from reviewer.model.names import counted
from reviewer.model.team.round import PURPOSES, Board, Round
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, source_lookup
from reviewer.services.team import assignments, rounds
from reviewer.system.moments import in_utc

HELP = "Make rounds of coding, assign sources to coders by hand or at random, blind a round, say what is done, see how far all are."
EXAMPLE = "reviewer assign ketamine.review deal Main --to Anna --to Ben --each 2 --overlap 20 --seed 7"

_READS = ("rounds", "board", "mine")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    verbs = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add_json(verbs.add_parser("rounds", help="all rounds"))
    new = verbs.add_parser("new", help="make a round")
    new.add_argument("round", help="its name")
    new.add_argument("--purpose", choices=PURPOSES, default="main", help="what it is for (default: main)")
    new.add_argument("--blind", action="store_true", help="its coders see nobody else's work until it is lifted")
    new.add_argument("--lead", metavar="C", help="who leads it (default: who makes it)")
    deal = _of_round(verbs, "deal", "deal sources out to coders, the same for the same seed")
    deal.add_argument(
        "--each", type=int, default=2, metavar="N", help="coders of a source that several code (default: 2)"
    )
    deal.add_argument(
        "--overlap", type=int, default=100, metavar="K", help="percent of the sources that several code (default: 100)"
    )
    deal.add_argument("--seed", type=int, default=1, metavar="N", help="what is drawn by (default: 1)")
    deal.add_argument("--by-number", action="store_true", help="even out the number of sources and not their words")
    deal.add_argument("--dry-run", action="store_true", help="only show it")
    for verb in (deal, _of_round(verbs, "give", "assign these"), _of_round(verbs, "take", "take these back")):
        verb.add_argument(
            "--to", action="append", default=[], metavar="C", required=True, help="a coder; may be repeated"
        )
        verb.add_argument("--source", action="append", default=[], metavar="S", help="a source; may be repeated")
    add_json(_of_round(verbs, "board", "who has done what, and when"))
    add_json(verbs.add_parser("mine", help="what is assigned to you"))
    done = verbs.add_parser("done", help="say that you are done with a source")
    done.add_argument("source")
    done.add_argument("--not", dest="open", action="store_true", help="that you are not, after all")
    _of_round(verbs, "blind", "let its coders see nobody else's work")
    _of_round(verbs, "lift", "let its coders see each other's work again")
    _of_round(verbs, "rename", "give it another name").add_argument("name")
    _of_round(verbs, "delete", "delete it; what was coded stays")
    for name, verb in verbs.choices.items():
        if name not in ("rounds", "board"):
            verb.add_argument("--coder", metavar="C", help="who does it, by name; made when new")


def _of_round(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=words)
    verb.add_argument("round", help="its name or id")
    return verb


def run(options: argparse.Namespace) -> int:
    dry = options.action == "deal" and options.dry_run
    with opened(options.file, to_write=options.action not in _READS and not dry) as project:
        if options.action in _READS:
            _show(project, options)
        elif options.action == "deal":
            _deal(project, options)
        else:
            _change(project, options, coder_for(project, options.coder))
            print("Done.")
    return 0


def _show(project: Project, options: argparse.Namespace) -> None:
    names = {each.id: each.name for each in people.list_coders(project=project)}
    if options.action == "rounds":
        _show_rounds(rounds.list_rounds(project=project), names, as_json=options.json)
    elif options.action == "board":
        found = assignments.board(project=project, round_=rounds.find_round(project=project, name=options.round).id)
        print_json(_board_as_json(found, names)) if options.json else _show_board(found, names)
    else:
        _show_mine(project, options)


def _show_mine(project: Project, options: argparse.Namespace) -> None:
    who = people.coder_named(project=project, name=options.coder, make=False).id if options.coder else me().id
    mine = assignments.assigned_to(project=project, coder=who)
    found = [(each, mine[each.id]) for each in source_lookup.list_sources(project=project) if each.id in mine]
    if options.json:
        print_json([{"id": each.id, "title": each.title, "words": each.words, "done": done} for each, done in found])
        return
    for each, done in found:
        print(f"{'done' if done else 'open':4}  {one_line(each.title)} ({counted(each.words, 'word')})")
    left = sum(not done for _, done in found)
    print(f"{counted(len(found), 'source')}, {left:,} left.")


def _deal(project: Project, options: argparse.Namespace) -> None:
    now = rounds.find_round(project=project, name=options.round)
    deal = assignments.Deal(options.each, options.overlap, options.seed, not options.by_number)
    pairs = assignments.planned(
        project=project, coders=_coders(project, options), sources=_sources(project, options) or None, deal=deal
    )
    names = {each.id: each.name for each in people.list_coders(project=project)}
    titles = source_lookup.titles(project=project, sources={source for source, _ in pairs})
    for source, title in titles.items():
        who = ", ".join(names[coder] for each, coder in pairs if each == source)
        print(f"{one_line(title)}: {one_line(who)}")
    if options.dry_run:
        print(f"{counted(len(pairs), 'assignment')}; nothing was written.")
        return
    assignments.assign(project=project, round_=now.id, pairs=pairs, coder=coder_for(project, options.coder))
    print(f"{counted(len(pairs), 'assignment')} in {one_line(now.name)}.")


def _change(project: Project, options: argparse.Namespace, coder: str) -> None:
    if options.action == "new":
        lead = people.coder_named(project=project, name=options.lead).id if options.lead else ""
        rounds.add_round(
            project=project, name=options.round, purpose=options.purpose, blind=options.blind, lead=lead, coder=coder
        )
        return
    if options.action == "done":
        source = source_lookup.find_source(project=project, name=options.source).id
        assignments.mark_done(project=project, source=source, done=not options.open, coder=coder)
        return
    now = rounds.find_round(project=project, name=options.round).id
    if options.action in ("give", "take"):
        sources = _sources(project, options)
        if not sources:
            raise UsageError("Name the sources with --source.")
        pairs = [(source, who) for source in sources for who in _coders(project, options)]
        change = assignments.assign if options.action == "give" else assignments.take_back
        change(project=project, round_=now, pairs=pairs, coder=coder)
    elif options.action in ("blind", "lift"):
        rounds.set_blind(project=project, round_=now, blind=options.action == "blind", coder=coder)
    elif options.action == "rename":
        rounds.rename_round(project=project, round_=now, name=options.name, coder=coder)
    else:
        rounds.delete_round(project=project, round_=now, coder=coder)


def _coders(project: Project, options: argparse.Namespace) -> list[str]:
    return [people.coder_named(project=project, name=name, make=False).id for name in options.to]


def _sources(project: Project, options: argparse.Namespace) -> list[str]:
    return [source_lookup.find_source(project=project, name=name).id for name in options.source]


def _show_rounds(found: list[Round], names: dict[str, str], *, as_json: bool) -> None:
    if as_json:
        print_json(
            [
                {"id": each.id, "name": each.name, "purpose": each.purpose, "lead": names.get(each.lead, each.lead),
                 "blind": each.blind, "note": each.note}
                for each in found
            ]
        )  # fmt: skip
        return
    if not found:
        print("The project has no rounds.")
    for each in found:
        blind = ", blind" if each.blind else ""
        print(f"{one_line(each.name)} ({each.purpose}{blind}), led by {one_line(names.get(each.lead, each.lead))}")


def _show_board(found: Board, names: dict[str, str]) -> None:
    for row in found.rows:
        marks = ", ".join(
            f"{one_line(names.get(who, who))} {'open' if done is None else f'done {_day(done)}'}"
            for who, done in row.coders.items()
        )
        print(f"{one_line(row.title)} ({counted(row.words, 'word')}): {marks}")
    for each in found.coders:
        print(
            f"{one_line(names.get(each.coder, each.coder))}: {each.done:,} of {counted(each.sources, 'source')} done,"
            f" {each.done_words:,} of {counted(each.words, 'word')}"
        )
    print(f"{found.shared:,} of {counted(len(found.rows), 'source')} for several coders.")


def _board_as_json(found: Board, names: dict[str, str]) -> dict[str, object]:
    return {
        "round": found.round.name,
        "purpose": found.round.purpose,
        "blind": found.round.blind,
        "sources": [
            {"id": row.source, "title": row.title, "words": row.words,
             "coders": {names.get(who, who): done if done is None else _moment(done) for who, done in row.coders.items()}}
            for row in found.rows
        ],
        "coders": [
            {"name": names.get(each.coder, each.coder), "sources": each.sources, "done": each.done,
             "words": each.words, "done_words": each.done_words}
            for each in found.coders
        ],
    }  # fmt: skip


def _day(moment: int) -> str:
    return _moment(moment)[:10]


def _moment(moment: int) -> str:
    return in_utc(moment).strftime("%Y-%m-%dT%H:%M:%SZ")
