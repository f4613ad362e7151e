"""`reviewer correct`: give a source a corrected text and carry its highlights over."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import get_args

from reviewer.cli.common import add_file, add_json, coder_for, complain, opened, print_json, shown_progress
from reviewer.errors import UsageError
from reviewer.model.names import counted
from reviewer.model.sources.imported import ImportedSource
from reviewer.progress import Progress
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from reviewer.services.sources import corrected_text, reread

HELP = "Replace the text of a source by a corrected one; its highlights are carried over."
EXAMPLE = "reviewer correct ketamine.review --source Trials trials-better-scan.pdf"
_WORDS = {"carried": "carried", "review": "to review", "lost": "could not be placed"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("path", metavar="PATH", help="the file with the corrected text; with --again: main or whole")
    parser.add_argument(
        "--again",
        action="store_true",
        help="read the kept original again instead of a file: of a web page the main text, or the whole page",
    )
    parser.add_argument("--source", required=True, metavar="S", help="id, title or file name of the source")
    parser.add_argument("--coder", metavar="C", help="who corrects, by name; made when new")
    parser.add_argument("--encoding", metavar="E", help="read a text file in this encoding instead of finding it out")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would become of the highlights, change nothing"
    )
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    progress = shown_progress()
    with opened(options.file, to_write=not options.dry_run) as project:
        source = source_lookup.find_source(project=project, name=options.source).id
        imported = _read(project, source, options, progress)
        if options.dry_run:
            done = corrected_text.preview_correction(
                project=project, source=source, imported=imported, progress=progress
            )
        else:
            coder = coder_for(project, options.coder)
            done = corrected_text.replace_text(
                project=project, source=source, imported=imported, coder=coder, progress=progress
            )
    if options.json:
        print_json([_as_json(item) for item in done.items])
    else:
        counts = ", ".join(f"{done.count(verdict)} {words}" for verdict, words in _WORDS.items())
        print(f"{counted(len(done.items), 'highlight')}: {counts}.")
    for item in done.items:
        if item.placement.verdict != "carried":
            complain(f"{_WORDS[item.placement.verdict]}: “{item.quote}”{_new_words(item)}")
    return 1 if done.count("carried") < len(done.items) else 0


def _read(project: Project, source: str, options: argparse.Namespace, progress: Progress) -> ImportedSource:
    if not options.again:
        return corrected_text.read_corrected(path=Path(options.path), encoding=options.encoding, progress=progress)
    way: reread.ReadingWay | None = next((each for each in get_args(reread.ReadingWay) if each == options.path), None)
    if way is None:
        raise UsageError(f"“{options.path}” is no way to read an original again; write --again main or --again whole.")
    imported = reread.read_again(project=project, source=source, way=way, encoding=options.encoding, progress=progress)
    for note in imported.notes:
        complain(note)
    return imported


def _new_words(item: corrected_text.Carried) -> str:
    return f" → “{item.now}”" if item.placement.verdict == "review" else ""


def _as_json(item: corrected_text.Carried) -> dict[str, object]:
    placed = item.placement
    return {
        "highlight": item.highlight.id,
        "verdict": placed.verdict,
        "quote": item.quote,
        "start": placed.start,
        "end": placed.end,
        "now": item.now,
        "likeness": round(placed.likeness, 3),
    }
