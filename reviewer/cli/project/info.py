"""`reviewer info`: what a project holds."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, opened, print_json
from reviewer.model.names import counted
from reviewer.services.shared import people, project_lookup, source_lookup

HELP = "Say what a project holds: its sources, coders and counts."
EXAMPLE = "reviewer info ketamine.review --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        details = project_lookup.details(project=project)
        totals = project_lookup.totals(project=project)
        listed = source_lookup.list_sources(project=project)
        counts = source_lookup.highlight_counts(project=project)
        coders = people.list_coders(project=project)
        holds = project_lookup.contents_of(project=project)
        code_count = len(project.codebook)
    if options.json:
        print_json(
            {
                "id": details.id,
                "title": details.title,
                "question": details.question,
                "contains": list(holds.words),
                "sources": [
                    {
                        "id": source.id,
                        "title": source.title,
                        "file": source.file_name,
                        "sha256": source.sha256,
                        "characters": source.characters,
                        "words": source.words,
                        "highlights": counts.get(source.id, 0),
                    }
                    for source in listed
                ],
                "coders": [{"id": coder.id, "name": coder.name} for coder in coders],
                "codes": code_count,
                "highlights": totals.highlights,
                "codings": totals.codings,
                "untagged": totals.untagged,
                "conflicts": totals.conflicts,
            }
        )
        return 0
    print(details.title)
    if details.question:
        print(details.question)
    if not holds.whole:
        print(f"contains: {holds.in_words()}")
    held = counted(totals.sources, "source"), counted(code_count, "code"), counted(totals.highlights, "highlight")
    print(f"{', '.join(held)} ({totals.untagged} untagged),")
    conflicts = counted(totals.conflicts, "open conflict")
    names = ", ".join(coder.name for coder in coders) or "none yet"
    print(f"{counted(totals.codings, 'tag')}, {conflicts}; coders: {names}")
    for source in listed:
        print(
            f"    {source.id}  {source.title}  ({source.characters:,} characters, {counted(counts.get(source.id, 0), 'highlight')})"
        )
    return 0
