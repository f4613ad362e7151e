"""`reviewer cases`: what sources or passages speak of."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, coder_for, opened, print_json
from reviewer.errors import UsageError
from reviewer.model.coding.case import Case
from reviewer.model.names import counted
from reviewer.services.coding import cases
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup

HELP = "List, make, fill, thin out, describe and delete cases: persons, trials or countries that sources or passages speak of."
EXAMPLE = 'reviewer cases ketamine.review add Maria --source interview-1.txt --attribute "Age=41"'

_CHANGES = ("add", "put", "take", "rename", "set", "delete")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    verbs = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add_json(verbs.add_parser("list", help="all cases with their attributes and what they hold"))
    words = {
        "add": "make a case that holds these",
        "put": "put these into a case",
        "take": "take these out of a case",
    }
    for name, help_ in words.items():
        verb = verbs.add_parser(name, help=help_)
        verb.add_argument("case", help="its name" if name == "add" else "its name or id")
        verb.add_argument("--source", action="append", default=[], metavar="S", help="a source; may be repeated")
        verb.add_argument(
            "--highlight",
            action="append",
            default=[],
            metavar="ID",
            help="a passage, by its highlight; may be repeated",
        )
    set_ = verbs.add_parser("set", help="give a case attributes")
    set_.add_argument("case", help="its name or id")
    for verb in (verbs.choices["add"], set_):
        verb.add_argument(
            "--attribute", action="append", default=[], metavar="NAME=VALUE", help="a text; an empty one takes it away"
        )
    rename = verbs.add_parser("rename", help="give a case another name")
    rename.add_argument("case")
    rename.add_argument("name")
    verbs.add_parser("delete", help="delete a case; its sources and highlights stay").add_argument("case")
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
        # With its attributes it is one step.
        with project.action("case_made", name=options.case, coder=coder):
            inside = _inside(project, options)
            _, made = cases.add_case(project=project, name=options.case, coder=coder, **inside)
            _set(project, made, options.attribute, coder)
        return
    case = cases.find_case(project=project, name=options.case)
    if options.action == "rename":
        cases.rename_case(project=project, case=case.id, name=options.name, coder=coder)
    elif options.action == "delete":
        cases.delete_case(project=project, case=case.id, coder=coder)
    elif options.action == "set":
        _set(project, case.id, options.attribute, coder)
    elif options.action == "put":
        cases.put_into_case(project=project, case=case.id, coder=coder, **_inside(project, options))
    else:
        inside = _inside(project, options)
        cases.take_from_case(
            project=project, case=case.id, things=[*inside["sources"], *inside["highlights"]], coder=coder
        )


def _set(project: Project, case: str, attributes: list[str], coder: str) -> None:
    for line in attributes:
        name, sign, value = line.partition("=")
        if not sign:
            raise UsageError(f"“{line}” is no attribute; write it like Age=41.")
        cases.set_case_attribute(
            project=project, case=case, name=name.strip(), type_="text", value=value.strip(), coder=coder
        )


def _inside(project: Project, options: argparse.Namespace) -> dict[str, list[str]]:
    sources = [source_lookup.find_source(project=project, name=name).id for name in options.source]
    return {"sources": sources, "highlights": list(options.highlight)}


def _list(project: Project, *, as_json: bool) -> None:
    titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
    found = cases.list_cases(project=project)
    if as_json:
        print_json([_as_json(project, case, titles) for case in found])
        return
    if not found:
        print("The project has no cases.")
    for case in found:
        held = f"{counted(len(case.sources), 'source')}, {counted(len(case.highlights), 'passage')}"
        print(f"{case.name} ({held})")
        for attribute in case.attributes:
            print(f"    {attribute.name}: {attribute.value}")
        for source in case.sources:
            print(f"    {titles.get(source, source)}")


def _as_json(project: Project, case: Case, titles: dict[str, str]) -> dict[str, object]:
    passages = highlight_lookup.highlights(project=project, ids=case.highlights)
    return {
        "id": case.id,
        "name": case.name,
        "note": case.note,
        "attributes": {attribute.name: attribute.value for attribute in case.attributes},
        "sources": [{"id": source, "title": titles.get(source, "")} for source in case.sources],
        "passages": [
            {"highlight": each.id, "source": each.source, "start": each.start, "end": each.end} for each in passages
        ],
    }
