"""`reviewer import`: add sources."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import (
    Paths,
    add_file,
    add_json,
    coder_for,
    complain,
    opened,
    print_json,
    shown_progress,
)
from reviewer.cli.exchange import told
from reviewer.cli.remedies import REMEDIES
from reviewer.cli.terminal import one_line
from reviewer.errors import UsageError
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from reviewer.services.sources import import_sources, scans

HELP = "Add sources: files, or folders with all that is in them. Projects of other tools come in whole."
EXAMPLE = "reviewer import ketamine.review articles/ report.pdf"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("paths", nargs="+", type=Path, action=Paths, metavar="PATH", help="a file or folder")
    parser.add_argument("--coder", metavar="C", help="who imports, by name; made when new")
    parser.add_argument("--encoding", metavar="E", help="read text files in this encoding instead of finding it out")
    parser.add_argument("--no-originals", action="store_true", help="do not keep the original files in the project")
    parser.add_argument(
        "--attach", action="store_true", help="give a file to the source without a text that it only may belong to, too"
    )
    parser.add_argument(
        "--ocr",
        metavar="L",
        help="read the text of scans and pictures in this language, such as eng or deu+eng (tesseract)",
    )
    told.add_offsets(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    whole = [path for path in options.paths if told.is_project(path)]
    if whole and len(whole) < len(options.paths):
        raise UsageError("Import projects of other tools by themselves, and other files by another command.")
    with opened(options.file, to_write=True) as project:
        coder = coder_for(project, options.coder)
        if whole:
            return told.imported(project, whole, coder, options)
        report = import_sources.import_files(
            project=project,
            paths=options.paths,
            coder=coder,
            keep_originals=not options.no_originals,
            encoding=options.encoding,
            attach=options.attach,
            pages=not options.ocr,
            progress=shown_progress(),
        )
        if options.ocr:
            report = _recognised(project, report, options, coder)
    if options.json:
        fields = ("outcome", "source", "title", "reason", "encoding")
        print_json(
            [{"path": str(i.path), **{f: getattr(i, f) for f in fields}, "notes": list(i.notes)} for i in report.items]
        )
    for item in report.items:
        if item.outcome == "refused":
            complain(f"{item.reason} {REMEDIES[item.remedy]}" if item.remedy else item.reason)
        elif not options.json:
            encoding = f" ({item.encoding})" if item.encoding else ""
            outcome = "attached to" if item.outcome == "attached" else item.outcome
            print(f"{outcome}: {one_line(f'{item.title} ← {item.path}')}{encoding}")
            for note in item.notes:
                print(f"    {one_line(note)}")
    if not options.json:
        print(f"{report.in_words()}.")
    return 1 if report.count("refused") or not report.items else 0


def _recognised(
    project: Project, report: import_sources.ImportReport, options: argparse.Namespace, coder: str
) -> import_sources.ImportReport:
    """The report, with what scans and pictures became whose text was read."""
    waiting = [item for item in report.items if item.remedy == "ocr" or _lacks_text(project, item)]
    read = scans.import_scans(
        project=project,
        paths=[item.path for item in waiting],
        languages=options.ocr.split("+"),
        coder=coder,
        keep_originals=not options.no_originals,
        progress=shown_progress(),
    )
    others = [item for item in report.items if item not in waiting]
    return import_sources.ImportReport((*others, *read.items), report.changes)


def _lacks_text(project: Project, item: import_sources.ImportedItem) -> bool:
    """Whether a file is there already as a source whose text was not read."""
    if item.outcome != "already there":
        return False
    return scans.lacks_text(source_lookup.source_with(project=project, identifier=item.source))
