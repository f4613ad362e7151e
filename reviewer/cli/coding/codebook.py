"""`reviewer codebook`: list and change the codes."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import add_file, add_json, coder_for, complain, opened, print_json
from reviewer.errors import UsageError
from reviewer.model.names import counted, split_path
from reviewer.services.coding import codebook_files, codes
from reviewer.services.project.projects import Project

HELP = "List, add, rename, recolour, move, merge and delete codes, or let them only group others; import and export them as CSV."
EXAMPLE = "reviewer codebook ketamine.review add Risks/Sleep"

_CHANGES = ("add", "rename", "recolour", "move", "heading", "merge", "delete", "import")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    verbs = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listed = verbs.add_parser("list", help="all codes with how many highlights they have")
    add_json(listed)
    add = verbs.add_parser("add", help="add a code, with the codes above it where they are missing")
    add.add_argument("path", help="where it goes, like Risks/Sleep")
    add.add_argument("--colour", help="like #4fa36b")
    add.add_argument("--heading", action="store_true", help="it only groups codes and is not offered for tagging")
    rename = verbs.add_parser("rename", help="give a code another name")
    rename.add_argument("path")
    rename.add_argument("name")
    recolour = verbs.add_parser("recolour", help="give a code another colour")
    recolour.add_argument("path")
    recolour.add_argument("colour", help="like #4fa36b")
    move = verbs.add_parser("move", help="put a code under another one, or to the top with /")
    move.add_argument("path")
    move.add_argument("parent")
    heading = verbs.add_parser("heading", help="let a code only group codes, or with --off be tagged with again")
    heading.add_argument("path")
    heading.add_argument("--off", action="store_true")
    merge = verbs.add_parser("merge", help="merge a code into another; its codings are the other's then")
    merge.add_argument("path")
    merge.add_argument("into")
    delete = verbs.add_parser("delete", help="delete a code with its sub-codes and their codings; the highlights stay")
    delete.add_argument("path")
    for name, words in (
        ("import", "add the codes of a CSV file"),
        ("export", "write the codes as CSV, or as a Word document where the name ends in .docx"),
    ):
        verbs.add_parser(name, help=words).add_argument("csv", type=Path, metavar="CSV")
    for name in _CHANGES:
        verbs.choices[name].add_argument("--coder", metavar="C", help="who does it, by name; made when new")


def run(options: argparse.Namespace) -> int:
    with opened(options.file, to_write=options.action in _CHANGES) as project:
        if options.action == "list":
            return _list(project, options.json)
        if options.action == "export":
            count = codebook_files.export_codebook(project=project, path=options.csv)
            print(f"{counted(count, 'code')} written to {options.csv}.")
            return 0
        return _change(project, options, coder_for(project, options.coder))


def _list(project: Project, as_json: bool) -> int:
    counts = codes.counts(project=project)
    book = codes.codebook(project=project)
    if as_json:
        print_json(
            [
                {
                    "id": code.id,
                    "path": code.path,
                    "colour": code.colour,
                    "shortcut": code.shortcut,
                    "heading": code.heading,
                    "highlights": counts[code.id],
                    "use": code.definition.use,
                    "avoid": code.definition.avoid,
                    "example": code.definition.example,
                }
                for code in book
            ]
        )
    else:
        for code in book:
            print(f"{counts[code.id]:6}  {code.path}")
    return 0


def _change(project: Project, options: argparse.Namespace, coder: str) -> int:
    if options.action == "import":
        report = codebook_files.import_codebook(project=project, path=options.csv, coder=coder)
        for sentence in report.refused:
            complain(sentence)
        print(f"{report.added} added, {report.updated} updated, {report.unchanged} unchanged.")
        return 1 if report.refused else 0
    if options.action == "add":
        _add(project, options, coder)
        return 0
    code = codes.code_at(project=project, path=options.path).id
    if options.action == "rename":
        codes.rename_code(project=project, code=code, name=options.name, coder=coder)
    elif options.action == "recolour":
        codes.recolour_code(project=project, code=code, colour=options.colour, coder=coder)
    elif options.action == "move":
        parent = None if options.parent == "/" else codes.code_at(project=project, path=options.parent).id
        codes.move_code(project=project, code=code, parent=parent, coder=coder)
    elif options.action == "heading":
        codes.set_heading(project=project, code=code, heading=not options.off, coder=coder)
    elif options.action == "merge":
        into = codes.code_at(project=project, path=options.into).id
        codes.merge_codes(project=project, code=code, into=into, coder=coder)
    else:
        gone, highlights = codes.deleted_with(project=project, code=code)
        codes.delete_code(project=project, code=code, coder=coder)
        print(f"{counted(len(gone), 'code')} deleted; {counted(len(highlights), 'highlight')} lost a code.")
        return 0
    print("Done.")
    return 0


def _add(project: Project, options: argparse.Namespace, coder: str) -> None:
    # A bare name may stand under several codes; whether it is free at the top, `add_code` checks.
    if codes.codebook(project=project).at_path(options.path) and len(split_path(options.path)) > 1:
        raise UsageError(f"There is a code “{options.path}” already.")
    colour = codes.checked_colour(options.colour) if options.colour else None
    parts = split_path(options.path)
    parent = codes.ensure_path(project=project, path="/".join(parts[:-1]), coder=coder) if len(parts) > 1 else None
    codes.add_code(project=project, name=parts[-1], parent=parent, colour=colour, heading=options.heading, coder=coder)
    print(f"{options.path} added.")
