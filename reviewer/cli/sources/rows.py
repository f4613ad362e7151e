"""`reviewer rows`: the rows of a table as sources or cases."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from reviewer.cli.common import add_file, add_json, coder_for, complain, opened, print_json, shown_progress
from reviewer.cli.terminal import one_line
from reviewer.errors import NotFoundError
from reviewer.model.names import counted
from reviewer.services.sources import row_cases, table_rows
from reviewer.services.sources.table_rows import Plan, Table

HELP = (
    "Add each row of a table (CSV, XLSX) as a source, or as a case; columns that are not named are sorted by what they "
    "look like."
)
EXAMPLE = "reviewer rows survey.review answers.csv --text 'What helped?' --title Name --attribute Age"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("table", type=Path, metavar="TABLE", help="a .csv, .tsv or .xlsx file")
    parser.add_argument(
        "--text", action="append", default=[], metavar="COL", help="a column that is text; may be repeated"
    )
    parser.add_argument("--title", metavar="COL", help="the column with the titles of the sources")
    parser.add_argument(
        "--attribute", action="append", default=[], metavar="COL", help="a column that is an attribute; may be repeated"
    )
    parser.add_argument(
        "--cases", action="store_true", help="each row becomes a case, which holds a source where columns are text"
    )
    parser.add_argument("--sheet", metavar="S", help="which sheet of a workbook (default: the first)")
    parser.add_argument("--no-head", action="store_true", help="the first row has no names of columns")
    parser.add_argument("--encoding", metavar="E", help="read the file in this encoding instead of finding it out")
    parser.add_argument("--coder", metavar="C", help="who imports, by name; made when new")
    parser.add_argument("--no-originals", action="store_true", help="do not keep the rows as they stand in the table")
    parser.add_argument("--dry-run", action="store_true", help="only say what each column would be")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    tables = table_rows.read(
        path=options.table, head=not options.no_head, encoding=options.encoding, progress=shown_progress()
    )
    table = _sheet(tables, options.sheet)
    plan = _plan(table, options)
    if options.dry_run:
        return _tell_plan(table, plan, as_json=options.json)
    if options.cases:
        return _cases(table, plan, options)
    with opened(options.file, to_write=True) as project:
        report = table_rows.import_rows(
            project=project,
            path=options.table,
            table=table,
            plan=plan,
            coder=coder_for(project, options.coder),
            keep_originals=not options.no_originals,
            progress=shown_progress(),
        )
    if options.json:
        fields = ("outcome", "source", "title", "reason")
        print_json(
            [{"path": str(item.path), **{name: getattr(item, name) for name in fields}} for item in report.items]
        )
    else:
        print(f"{report.in_words()}.")
    for item in report.items:
        if item.outcome == "refused":
            complain(item.reason)
    return 1 if report.count("refused") or not report.items else 0


def _cases(table: Table, plan: Plan, options: argparse.Namespace) -> int:
    with opened(options.file, to_write=True) as project:
        report = row_cases.import_cases(
            project=project,
            path=options.table,
            table=table,
            plan=plan,
            coder=coder_for(project, options.coder),
            keep_originals=not options.no_originals,
            progress=shown_progress(),
        )
    if options.json:
        added = report.sources.count("added") if report.sources is not None else 0
        print_json({"made": report.made, "already there": report.there, "sources added": added})
    else:
        print(f"{report.in_words()}.")
    return 0


def _sheet(tables: list[Table], wanted: str | None) -> Table:
    for table in tables:
        if wanted is None or table.sheet.casefold() == wanted.casefold():
            return table
    raise NotFoundError(f"The file has no sheet “{wanted}” with rows.", [table.sheet for table in tables])


def _plan(table: Table, options: argparse.Namespace) -> Plan:
    plan = table_rows.suggested(table, needs_text=not options.cases)
    text = tuple(table_rows.column(table, name) for name in options.text) or plan.text
    title = table_rows.column(table, options.title) if options.title else plan.title
    attributes = tuple(table_rows.column(table, name) for name in options.attribute) or plan.attributes
    taken = {*text, title}
    named = {*taken, *attributes} if options.attribute else taken
    fields = {name: column for name, column in plan.fields.items() if column not in named}
    return replace(
        plan,
        text=text,
        title=None if title in text else title,
        attributes=tuple(column for column in attributes if column not in taken),
        fields=fields,
    )


def _tell_plan(table: Table, plan: Plan, *, as_json: bool) -> int:
    uses = {
        **dict.fromkeys(range(len(table.columns)), "left out"),
        **{column: f"attribute ({table_rows.type_of(table, column)})" for column in plan.attributes},
        **{column: name for name, column in plan.fields.items()},
        **dict.fromkeys(plan.text, "text"),
    }
    if plan.title is not None:
        uses[plan.title] = "title"
    if as_json:
        print_json(
            {"sheet": table.sheet, "rows": len(table.rows), "columns": {table.columns[n]: uses[n] for n in uses}}
        )
    else:
        for number, use in sorted(uses.items()):
            print(f"{one_line(table.columns[number])}: {use}")
        print(f"{counted(len(table.rows), 'row')}.")
    return 0
