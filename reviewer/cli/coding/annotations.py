"""`reviewer annotations`: highlights into a copy of a PDF, and marks that others made in it into the project."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import add_file, add_json, coder_for, opened, print_json, shown_progress
from reviewer.model.names import counted
from reviewer.services.coding import page_notes
from reviewer.services.coding.page_notes import FoundNotes
from reviewer.services.shared import source_lookup

HELP = (
    "Write the PDF of a source with its highlights as annotations, or list or take over what others marked in it or in "
    "another copy of it."
)
EXAMPLE = "reviewer annotations team.review --source trial.pdf -o trial-coded.pdf"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--source", metavar="S", required=True, help="its id, title or file name")
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", help="write the PDF with all highlights here")
    parser.add_argument("--overwrite", action="store_true", help="replace the file that is there")
    parser.add_argument("--from", dest="copy", type=Path, metavar="PDF", help="a copy of the PDF that others marked")
    parser.add_argument("--take", action="store_true", help="take the marks over as highlights")
    parser.add_argument("--coder", metavar="C", help="whose highlights they become (default: yours)")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    with opened(options.file, to_write=options.take) as project:
        source = source_lookup.find_source(project=project, name=options.source).id
        if options.out is not None:
            count = page_notes.save_with_highlights(
                project=project, source=source, path=options.out, overwrite=options.overwrite, progress=shown_progress()
            )
            print(f"{options.out} has {counted(count, 'highlight')}.")
            return 0
        coder = coder_for(project, options.coder) if options.take else ""
        found = page_notes.find_notes(
            project=project, source=source, coder=coder, path=options.copy, progress=shown_progress()
        )
        if options.take:
            page_notes.take_notes(project=project, source=source, notes=found.notes, coder=coder)
    _tell(found, taken=options.take, as_json=options.json)
    return 0


def _tell(found: FoundNotes, *, taken: bool, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "notes": [
                    {"page": n.page, "start": n.start, "end": n.end, "quote": n.quote, "author": n.author, "memo": n.memo,
                     "kind": n.kind, "known": n.known,
                     **({"box": [round(edge, 1) for edge in n.region.box]} if n.region else {})}
                    for n in found.notes
                ],
                "unplaced": found.unplaced,
            }
        )  # fmt: skip
        return
    for note in found.notes:
        print(f"p. {note.page} {note.author}: “{note.quote}”{f' – {note.memo}' if note.memo else ''}")
    there = len(found.notes) - len(found.new)
    done = ("was" if len(found.new) == 1 else "were") if taken else "can be"
    print(f"{counted(len(found.new), 'mark')} {done} taken over; already there: {there:,}.")
    if found.unplaced:
        print(f"{found.unplaced} stand where there is no text.")
