"""`reviewer search`: passages that answer to a query."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, complain, opened, print_json
from reviewer.model.names import counted
from reviewer.services.evidence import search

HELP = "Search texts, titles, codes, memos and notes."
EXAMPLE = "reviewer search ketamine.review 'glutamat* AND neuroplastic*'"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "query", metavar="QUERY", help='words, "a phrase", "near words"~5, glutamat*, code:Risks, coder:B …'
    )
    parser.add_argument("--regex", action="store_true", help="the query is a regular expression")
    parser.add_argument("--limit", type=int, default=500, metavar="N", help="at most so many hits (default 500)")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        if not options.regex:
            # No window keeps the index in step; patterns are read off the texts and need none.
            search.update_index(project=project)
        mode: search.SearchMode = "pattern" if options.regex else "words"
        result = search.search(project=project, query=options.query, mode=mode, limit=options.limit)
    if options.json:
        print_json([_as_json(hit) for hit in result.hits])
    else:
        if not result.hits:
            print("Nothing was found.")
        for group in result.groups:
            print(f"{group.title or 'Codes, memos and notes'} ({group.count})")
            for hit in group.hits:
                place = f"¶ {hit.paragraph} · {hit.start}–{hit.end}" if hit.kind == "text" else hit.kind
                print(f"    {place}: {' '.join(hit.shown.split())}")
    if result.truncated:
        complain(f"there are more than {counted(options.limit, 'hit')}; --limit shows more.")
    return 0


def _as_json(hit: search.Hit) -> dict[str, object]:
    return {
        "kind": hit.kind,
        "source": hit.source,
        "title": hit.title,
        "start": hit.start,
        "end": hit.end,
        "quote": hit.quote,
        "sentence": hit.shown,
        "paragraph": hit.paragraph,
        "target": hit.target,
    }
