"""`reviewer autocode`: passages that the texts name themselves, listed or coded."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, coder_given, opened, print_json, shown_progress
from reviewer.errors import NotFoundError
from reviewer.model.names import counted
from reviewer.model.sources.named_passages import WAYS, name_key
from reviewer.services.coding import autocode
from reviewer.services.shared import source_lookup

HELP = "List what texts name themselves (sections, speakers, rows of tables, answers), or tag all of it in one step."
EXAMPLE = 'reviewer autocode interviews.review --by speakers --name Anna --each --under "Persons"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--by", required=True, choices=WAYS, help="by what the passages are named")
    parser.add_argument(
        "--name", action="append", default=[], metavar="N", help="only passages of this name; may be repeated"
    )
    parser.add_argument(
        "--source", action="append", default=[], metavar="S", help="only in this source; may be repeated"
    )
    given = parser.add_mutually_exclusive_group()
    given.add_argument("--code", metavar="PATH", help="tag all of them with this code; made when missing")
    given.add_argument("--each", action="store_true", help="tag each name with a code of its own, called like it")
    parser.add_argument("--under", default="", metavar="PATH", help="with --each: the code that these stand under")
    parser.add_argument("--coder", metavar="C", help="who codes, by name; made when new")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    tags = bool(options.code or options.each)
    with opened(options.file, to_write=tags) as project:
        sources = [source_lookup.find_source(project=project, name=name).id for name in options.source] or None
        found = autocode.alike(project=project, by=options.by, sources=sources, progress=shown_progress())
        wanted = {name_key(name): name for name in options.name}
        missing = wanted.keys() - {name_key(one.name) for one in found}
        if missing:
            raise NotFoundError(f"No passage is called “{wanted[min(missing)]}”.", [one.name for one in found])
        chosen = [one for one in found if not wanted or name_key(one.name) in wanted]
        if tags and chosen:
            autocode.code_alike_at(
                project=project,
                chosen=chosen,
                code=options.code or "",
                under=options.under,
                coder=coder_given(options.coder),
            )
    if options.json:
        print_json([_as_json(one) for one in chosen])
    else:
        for one in chosen:
            print(f"{one.name}: {counted(len(one.places), 'passage')} in {counted(one.sources, 'source')}")
        if not chosen:
            print("Nothing is named in this way.")
    return 0


def _as_json(one: autocode.Alike) -> dict[str, object]:
    places = [{"source": p.source, "title": p.title, "start": p.start, "end": p.end} for p in one.places]
    return {"name": one.name, "sources": one.sources, "passages": places}
