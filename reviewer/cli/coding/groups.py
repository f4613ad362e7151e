"""`reviewer groups`: named sets of sources or of codes."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, coder_for, opened, print_json
from reviewer.model.coding.group import GROUP_OF, Group, GroupOf
from reviewer.model.names import counted
from reviewer.services.coding import codes, groups
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup

HELP = "List, make, fill, thin out, rename and delete groups of sources or of codes; a thing may be in several."
EXAMPLE = 'reviewer groups ketamine.review add Trials --source "Trial A" --source trial-b.pdf'

_CHANGES = ("add", "put", "take", "rename", "delete")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    verbs = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add_json(verbs.add_parser("list", help="all groups with what is in them"))
    words = {
        "add": "make a group and put these into it",
        "put": "put these into a group",
        "take": "take these out of a group",
    }
    for name, help_ in words.items():
        verb = verbs.add_parser(name, help=help_)
        verb.add_argument("group", help="its name" if name == "add" else "its name or id")
        verb.add_argument("--source", action="append", default=[], metavar="S", help="a source; may be repeated")
        verb.add_argument("--code", action="append", default=[], metavar="PATH", help="a code; may be repeated")
    verbs.choices["add"].add_argument(
        "--of", choices=GROUP_OF, help="what it is a group of, where nothing is put in yet"
    )
    rename = verbs.add_parser("rename", help="give a group another name")
    rename.add_argument("group")
    rename.add_argument("name")
    verbs.add_parser("delete", help="delete a group; what is in it stays").add_argument("group")
    for name in _CHANGES:
        verbs.choices[name].add_argument("--coder", metavar="C", help="who does it, by name; made when new")


def run(options: argparse.Namespace) -> int:
    with opened(options.file, to_write=options.action in _CHANGES) as project:
        if options.action == "list":
            _list(project, as_json=options.json)
        else:
            _change(project, options, coder_for(project, options.coder))
            print("Done.")
    return 0


def _change(project: Project, options: argparse.Namespace, coder: str) -> None:
    if options.action == "add":
        of: GroupOf = options.of or ("code" if options.code else "source")
        groups.add_group(project=project, name=options.group, of=of, members=_things(project, options, of), coder=coder)
        return
    group = groups.find_group(project=project, name=options.group)
    if options.action == "rename":
        groups.rename_group(project=project, group=group.id, name=options.name, coder=coder)
    elif options.action == "delete":
        groups.delete_group(project=project, group=group.id, coder=coder)
    else:
        change = groups.put_into_group if options.action == "put" else groups.take_from_group
        change(project=project, group=group.id, things=_things(project, options, group.of), coder=coder)


def _things(project: Project, options: argparse.Namespace, of: str) -> list[str]:
    if of == "code":
        return [codes.code_at(project=project, path=path).id for path in options.code]
    return [source_lookup.find_source(project=project, name=name).id for name in options.source]


def _list(project: Project, *, as_json: bool) -> None:
    titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
    names = titles | {code.id: code.path for code in codes.codebook(project=project)}
    found = groups.list_groups(project=project)
    if as_json:
        print_json([_as_json(group, names) for group in found])
        return
    if not found:
        print("The project has no groups.")
    for group in found:
        print(f"{group.name} ({counted(len(group.members), group.of)})")
        for thing in group.members:
            print(f"    {names.get(thing, thing)}")


def _as_json(group: Group, names: dict[str, str]) -> dict[str, object]:
    inside = [{"id": thing, "name": names.get(thing, "")} for thing in group.members]
    return {"id": group.id, "name": group.name, "of": group.of, "note": group.note, "members": inside}
