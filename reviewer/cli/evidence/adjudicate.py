"""`reviewer adjudicate`: what coders marked differently, and what the team holds of it."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, coder_for, opened, print_json, shown_progress
from reviewer.cli.terminal import one_line
from reviewer.model.names import counted
from reviewer.services.coding import codes
from reviewer.services.consensus import adjudication
from reviewer.services.consensus.adjudication import Item
from reviewer.services.evidence.agreement import AgreementChoice
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, people, source_lookup

HELP = "List passages that coders marked differently; take those on which all agree into the consensus."
EXAMPLE = "reviewer adjudicate ketamine.review --accept-identical --threshold 0.9 --dry-run"
_DIFFERENCES = {"other_code": "other code", "one_sided": "not by all", "other_borders": "other borders"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--between", action="append", default=[], metavar="C", help="only these coders, two or more")
    parser.add_argument("--code", action="append", default=[], metavar="C", help="only these codes")
    parser.add_argument("--source", action="append", default=[], metavar="S", help="only in these sources")
    parser.add_argument("--all", action="store_true", help="list passages too on which all agree or that are settled")
    parser.add_argument(
        "--accept-identical", action="store_true", help="take passages on which all agree into the consensus"
    )
    parser.add_argument(
        "--threshold",
        type=float,
        default=1.0,
        metavar="T",
        help="agree, when borders have this share of characters in common (default: 1, the same borders)",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say how many that are")
    parser.add_argument("--coder", metavar="C", help="who does it, by name; made when new")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    with opened(options.file, to_write=options.accept_identical and not options.dry_run) as project:
        choice = AgreementChoice(
            coders=tuple(people.coder_named(project=project, name=name, make=False).id for name in options.between),
            codes=tuple(codes.code_at(project=project, path=path).id for path in options.code),
            sources=tuple(source_lookup.find_source(project=project, name=name).id for name in options.source),
        )
        found = adjudication.items(project=project, choice=choice, progress=shown_progress())
        if options.accept_identical:
            _accept(project, found, options)
        else:
            _list(project, found, options)
    return 0


def _accept(project: Project, found: list[Item], options: argparse.Namespace) -> None:
    chosen = adjudication.alike(found, options.threshold)
    if not options.dry_run and chosen:
        adjudication.accept(
            project=project, items=chosen, coder=coder_for(project, options.coder), progress=shown_progress()
        )
    left = sum(not item.is_settled for item in found) - len(chosen)
    if options.json:
        print_json({"accepted": len(chosen), "left": left, "written": not options.dry_run})
        return
    verb = "would be taken" if options.dry_run else "taken"
    print(f"{counted(len(chosen), 'passage')} {verb} into the consensus; {left:,} left to be decided.")


def _list(project: Project, found: list[Item], options: argparse.Namespace) -> None:
    names = {each.id: each.name for each in people.list_coders(project=project)}
    titles = {each.id: each.title for each in source_lookup.list_sources(project=project)}
    shown = [item for item in found if options.all or (item.place.differences and not item.is_settled)]
    if options.json:
        print_json([_as_json(item, names, titles) for item in shown])
        return
    for item in shown:
        place = item.place
        words = highlight_lookup.text_of(project=project, source=place.source).text[place.start : place.end]
        how = ", ".join(_DIFFERENCES[each] for each in place.differences) or "the same"
        print(f"{one_line(titles[place.source])}, characters {place.start} to {place.end}: {how}")
        print(f"    “{one_line(words[:200])}”")
        for coder in dict.fromkeys(mark.coder for mark in place.marks):
            given = [code.path for code in project.codebook if code.id in place.codes_of(coder)]
            print(f"    {one_line(names.get(coder, coder))}: {one_line('; '.join(given))}")
        if place.without:
            print(f"    not marked by: {one_line(', '.join(names.get(each, each) for each in place.without))}")
        if item.said is not None:
            print(
                f"    {item.said.outcome}, {one_line(names.get(item.said.by, item.said.by))}: {one_line(item.said.note)}"
            )
    settled = sum(item.is_settled for item in found)
    print(f"{counted(len(found), 'passage')}, {settled:,} settled, {len(shown):,} shown.")


def _as_json(item: Item, names: dict[str, str], titles: dict[str, str]) -> dict[str, object]:
    place, said = item.place, item.said
    return {
        "source": place.source,
        "title": titles[place.source],
        "start": place.start,
        "end": place.end,
        "differences": list(place.differences),
        "alike": place.alike,
        "marks": [
            {"coder": names.get(m.coder, m.coder), "start": m.start, "end": m.end, "codes": sorted(m.codes), "id": m.highlight}
            for m in place.marks
        ],
        "without": [names.get(each, each) for each in place.without],
        "said": said and {"outcome": said.outcome, "note": said.note, "by": names.get(said.by, said.by), "made": list(said.made)},
    }  # fmt: skip
