"""`reviewer notes`: the journal."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, coder_for, opened, print_json
from reviewer.model.coding import mentions
from reviewer.model.coding.note import Note
from reviewer.services.coding import notes
from reviewer.services.project.projects import Project
from reviewer.services.shared.people import list_coders
from reviewer.system.moments import LATEST, in_utc

HELP = "List, write, change and delete notes: dated texts that hang on nothing, such as a journal of the review."
EXAMPLE = 'reviewer notes ketamine.review add "Plan" --text "Read the two trials first"'

_CHANGES = ("add", "edit", "delete")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    verbs = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listed = verbs.add_parser("list", help="all notes, the newest first")
    listed.add_argument("--text", default="", metavar="T", help="only notes with these characters")
    add_json(listed)
    add = verbs.add_parser("add", help="write a note")
    add.add_argument("title", help="may be empty")
    add.add_argument("--text", default="", metavar="T", help="its text; [@source:ID] and the like name things")
    edit = verbs.add_parser("edit", help="change one of your notes")
    edit.add_argument("note", help="its id")
    edit.add_argument("--title", metavar="T")
    edit.add_argument("--text", metavar="T")
    verbs.add_parser("delete", help="delete one of your notes").add_argument("note", help="its id")
    for name in _CHANGES:
        verbs.choices[name].add_argument("--coder", metavar="C", help="who does it, by name; made when new")


def run(options: argparse.Namespace) -> int:
    with opened(options.file, to_write=options.action in _CHANGES) as project:
        if options.action == "list":
            _list(project, options)
            return 0
        coder = coder_for(project, options.coder)
        if options.action == "add":
            _, note = notes.add_note(project=project, title=options.title, text=options.text, coder=coder)
            print(note)
            return 0
        if options.action == "edit":
            notes.edit_note(project=project, note=options.note, title=options.title, text=options.text, coder=coder)
        else:
            notes.delete_note(project=project, note=options.note, coder=coder)
    print("Done.")
    return 0


def _list(project: Project, options: argparse.Namespace) -> None:
    found = notes.list_notes(project=project, text=options.text)
    names = {coder.id: coder.name for coder in list_coders(project=project)}
    called = notes.names_in(project=project, notes=found)
    if options.json:
        print_json([_as_json(note, names.get(note.coder, "unknown")) for note in found])
        return
    if not found:
        print("No note has these words." if options.text else "The project has no notes.")
    for note in found:
        print(f"{_date(note.when)}  {names.get(note.coder, 'unknown')}: {note.heading}  ({note.id})")
        for line in mentions.shown(note.text, called).splitlines():
            print(f"    {line}")


def _as_json(note: Note, coder: str) -> dict[str, object]:
    named = [{"kind": each.kind, "id": each.id} for each in mentions.mentions(note.text)]
    return {
        "id": note.id,
        "title": note.title,
        "text": note.text,
        "coder": coder,
        "date": _date(note.when),
        "names": named,
    }


def _date(ms: int) -> str:
    """A day as ISO writes it, in UTC; empty beyond the years that it can write."""
    return in_utc(ms).strftime("%Y-%m-%d") if 0 <= ms <= LATEST else ""
