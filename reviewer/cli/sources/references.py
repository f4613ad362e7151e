"""`reviewer references`: the reference data of sources, from and to the files of reference managers."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from reviewer.cli.citing import add_reference_style
from reviewer.cli.common import (
    add_file,
    add_json,
    coder_for,
    complain,
    opened,
    print_json,
    shown_progress,
)
from reviewer.cli.terminal import one_line
from reviewer.errors import UsageError
from reviewer.model.names import counted
from reviewer.services.evidence import citation_styles
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from reviewer.services.sources import own_references, references
from reviewer.services.sources.references import NamedFiles, Proposal

HELP = "List references in a citation style; import and export them as RIS, BibTeX and CSL-JSON."
EXAMPLE = "reviewer references ketamine.review import search.ris --dry-run"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    verbs = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = verbs.add_parser("list", help="the references of all sources, in a citation style")
    add_reference_style(listing)
    add_json(listing)
    importing = verbs.add_parser("import", help="give reference data to sources that are there, and add the others")
    importing.add_argument("path", type=Path, metavar="PATH", help="a .ris, .bib or .json file")
    importing.add_argument("--dry-run", action="store_true", help="say what would become of each entry, change nothing")
    importing.add_argument("--yes", action="store_true", help="do what the list says without asking")
    importing.add_argument("--replace", action="store_true", help="also replace what a source has already")
    importing.add_argument(
        "--files", action="store_true", help="attach the files that it names, where they lie in its folder or below"
    )
    importing.add_argument("--no-originals", action="store_true", help="do not keep these files in the project")
    importing.add_argument("--coder", metavar="C", help="who imports, by name; made when new")
    add_json(importing)
    own = verbs.add_parser("own", help="complete sources with what their files say of themselves")
    own.add_argument("--dry-run", action="store_true", help="say what each file says, change nothing")
    own.add_argument("--yes", action="store_true", help="do what the list says without asking")
    own.add_argument("--coder", metavar="C", help="who completes them, by name; made when new")
    add_json(own)
    exporting = verbs.add_parser("export", help="write the references of all sources")
    exporting.add_argument("path", type=Path, metavar="OUT", help="the file to write: .ris, .bib or .json")
    exporting.add_argument("--force", action="store_true", help="replace a file that exists")


def run(options: argparse.Namespace) -> int:
    if options.action == "import":
        return _import(options)
    if options.action == "own":
        return _own(options)
    with opened(options.file) as project:
        if options.action == "list":
            return _list(project, options)
        count = references.export_references(project=project, path=options.path, overwrite=options.force)
    print(f"{counted(count, 'reference')} written to {options.path}.")
    return 0


def _list(project: Project, options: argparse.Namespace) -> int:
    every = source_lookup.list_sources(project=project)
    lines = citation_styles.format_references(
        sources=every,
        style=citation_styles.style_named(options.style or citation_styles.OWN),
        locale=options.locale,
        progress=shown_progress(),
    )
    if options.json:
        print_json(lines)
    else:
        print("\n".join(lines) if lines else "The project has no sources.")
    return 0


def _import(options: argparse.Namespace) -> int:
    progress = shown_progress()
    read = references.read_reference_file(path=options.path, progress=progress)
    with opened(options.file, to_write=not options.dry_run) as project:
        proposals = references.propose_references(project=project, entries=read.entries, progress=progress)
        titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
        named = references.NamedFiles({})
        if options.files:
            named = references.files_named(path=options.path, entries=read.entries)
        if options.json:
            print_json([_as_json(each, titles, named) for each in proposals])
        else:
            print("\n".join(_line(each, titles, named) for each in proposals))
        for path in named.missing:
            complain(f"{read.name}: the file “{path}” is not in its folder or below.")
        for broken in read.broken:
            complain(f"{read.name}: {broken}")
        unsure = sum(1 for each in proposals if each.verdict == "unsure")
        if not options.dry_run and _agreed(options):
            report = references.apply_references(
                project=project,
                decisions=references.decisions_for(proposals),
                coder=coder_for(project, options.coder),
                replace=options.replace,
                files=named.found,
                keep_originals=not options.no_originals,
                progress=progress,
            )
            for item in report.files:
                if item.outcome == "refused":
                    complain(item.reason)
            counts = (
                f"{counted(report.attached, 'source')} completed, {report.created} added, {report.unchanged} unchanged"
            )
            attached = sum(item.outcome == "attached" for item in report.files)
            counts += f", {counted(attached, 'file')} attached" if options.files else ""
            print(f"{counts}, {report.skipped} left out.", file=sys.stderr if options.json else sys.stdout)
    return 1 if read.broken or (unsure and not options.dry_run) else 0


def _own(options: argparse.Namespace) -> int:
    progress = shown_progress()
    with opened(options.file, to_write=not options.dry_run) as project:
        proposals = own_references.offered(project=project, progress=progress)
        titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
        if options.json:
            listed = [
                {"source": p.source, "title": titles[p.source], "says": dict(p.entry.reference)} for p in proposals
            ]
            print_json(listed)
        for each in proposals if not options.json else ():
            says = "; ".join(f"{name} {value}" for name, value in each.entry.reference.items())
            print(one_line(f"{titles[each.source]}: {says}"))
        if proposals and not options.dry_run and _agreed(options):
            report = references.apply_references(
                project=project,
                decisions=references.decisions_for(proposals),
                coder=coder_for(project, options.coder),
                progress=progress,
            )
            print(f"{counted(report.attached, 'source')} completed.", file=sys.stderr if options.json else sys.stdout)
    if not proposals and not options.json:
        print("No file says more of its work than its reference has.")
    return 0


def _agreed(options: argparse.Namespace) -> bool:
    if options.yes:
        return True
    if options.json or not sys.stdin.isatty():
        # Nobody can answer a question there, and a question would spoil the JSON.
        raise UsageError("Say --yes to write what the list says, or --dry-run to only look at it.")
    return input("Write this? [y/N] ").strip().casefold() in ("y", "yes")


WHY = {
    "doi": "same DOI",
    "address": "same address",
    "title": "same title",
    "file": "name of its file",
    "alike": "title is alike",
    "other doi": "same title, but another DOI",
    "other year": "same title, but another year",
    "several": "several sources fit",
    "taken": "this source got an earlier entry",
    "twice": "named twice in the file",
    "itself": "the file itself says so",
}


def _line(each: Proposal, titles: dict[str, str], named: NamedFiles) -> str:
    about = f"{each.verdict:<8} {each.entry.title}"
    goes = f" → {titles[each.source]}" if each.source else ""
    why = f" ({WHY[each.why]})" if each.why else ""
    file = f" + {named.found[each.entry.line].name}" if each.entry.line in named.found else ""
    return f"{about}{goes}{why}{file}"


def _as_json(each: Proposal, titles: dict[str, str], named: NamedFiles) -> dict[str, object]:
    return {
        "line": each.entry.line,
        "title": each.entry.title,
        "verdict": each.verdict,
        "source": each.source,
        "source_title": titles.get(each.source, ""),
        "why": WHY.get(each.why, ""),
        "file": str(named.found.get(each.entry.line, "")),
    }
