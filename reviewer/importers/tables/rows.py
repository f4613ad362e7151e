"""Each row of a table as a source: some columns are its text, one its title, others its reference and its attributes."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.importers.shared.reading import clean_reference, one_line, word_set
from reviewer.importers.tables.table import Table
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.source import AttributeType, attribute_problem
from reviewer.model.sources.structure import Part, Structure
from reviewer.model.sources.text import normalised

EXTRACTOR = "row"
_TITLE, _LONGEST_TITLE = word_set("title titel name id respondent participant case fall proband nr no"), 120
_FIELDS: Mapping[str, frozenset[str]] = {
    "title": word_set("title titel"),
    "authors": word_set("author authors autor autoren"),
    "year": word_set("year jahr"),
    "doi": word_set("doi"),
    "url": word_set("url link address"),
    "container": word_set("journal container zeitschrift"),
    "language": word_set("language sprache"),
}
_PROSE = 40
"""Characters that the filled cells of a column have on average from which on it is taken for text."""
_YES_NO = {"yes": "yes", "no": "no", "true": "yes", "false": "no"}


@dataclass(frozen=True, slots=True)
class Plan:
    """Columns by their number from 0. `fields` are fields of the reference by name; columns named nowhere are left out."""

    text: tuple[int, ...] = ()
    title: int | None = None
    attributes: tuple[int, ...] = ()
    fields: Mapping[str, int] = field(default_factory=dict)


def suggested(table: Table, *, needs_text: bool = True) -> Plan:
    """What the columns are likely to be: long cells and questions are text, the first name or title is the title.

    Where no column looks like text, the longest is taken for it, unless none is needed.
    """
    columns = range(len(table.columns))
    cells = [[row[column] for row in table.rows if row[column].strip()] for column in columns]
    long = [sum(map(len, each)) / len(each) if each else 0.0 for each in cells]
    text = [column for column in columns if long[column] >= _PROSE or table.columns[column].endswith(("?", "？", "؟"))]
    title = next((column for column in columns if column not in text and _is_title(table, column, cells[column])), None)
    if not text and needs_text:
        rest = [column for column in columns if column != title] or list(columns)
        text = [max(rest, key=lambda column: long[column])]
    fields = {
        name: column
        for name, words in _FIELDS.items()
        for column in columns
        if table.columns[column].casefold() in words and column not in text and column != title
    }
    taken = {*text, title, *fields.values()}
    return Plan(
        tuple(text), title, tuple(column for column in columns if column not in taken and cells[column]), fields
    )


def _is_title(table: Table, column: int, cells: Sequence[str]) -> bool:
    named = any(word in _TITLE for word in table.columns[column].casefold().replace(".", " ").split())
    short = all(len(cell) <= _LONGEST_TITLE for cell in cells)
    return named and short and len(set(cells)) == len(table.rows)


def type_of(table: Table, column: int) -> AttributeType:
    """The type of an attribute that all filled cells of a column can be."""
    cells = [row[column].strip() for row in table.rows if row[column].strip()]
    if cells and all(cell.casefold() in _YES_NO for cell in cells):
        return "yes/no"
    types: tuple[AttributeType, ...] = ("number", "date")
    return next((each for each in types if cells and not any(attribute_problem(each, cell) for cell in cells)), "text")


def attributes_of(
    table: Table, row: int, plan: Plan, types: Mapping[int, AttributeType]
) -> dict[str, tuple[AttributeType, str]]:
    """The attributes of a row by name: type and value; those without a value are left out."""
    found: dict[str, tuple[AttributeType, str]] = {}
    for column in plan.attributes:
        value = one_line(table.rows[row][column])
        if value:
            type_ = types[column]
            found[table.columns[column]] = type_, _YES_NO[value.casefold()] if type_ == "yes/no" else value
    return found


def row_source(table: Table, row: int, plan: Plan, file_name: str) -> ImportedSource | None:
    """A row as a source, or None where the columns of its text are empty.

    The text begins with the title, so that two people who say the same stay two sources; of several columns each has its name
    above it as a heading. What is kept as its original is the row alone, with the names of all columns, as CSV.
    """
    cells = table.rows[row]
    said = [(table.columns[column], _tidy(cells[column])) for column in plan.text if cells[column].strip()]
    if not said:
        return None
    stem, number = os.path.splitext(file_name)[0], table.numbers[row]
    title = one_line(cells[plan.title], 300) if plan.title is not None else ""
    title = title or f"{stem}, row {number}"
    text, parts = title, [Part("heading", 0, len(title), 1)]
    for name, value in said:
        if len(plan.text) > 1:
            parts.append(Part("heading", len(text) + 2, len(text) + 2 + len(name), 2))
            text += f"\n\n{name}"
        text += f"\n\n{value}"
    reference = {name: cells[column] for name, column in plan.fields.items()}
    return ImportedSource(
        text=text,
        title=title,
        file_name=f"{stem}, row {number}.csv",
        media_type="text/csv",
        extractor=EXTRACTOR,
        encoding="utf-8",
        original=_alone(table, row),
        reference=clean_reference(reference),
        structure=Structure(parts),
    )


def _tidy(value: str) -> str:
    return normalised(value.encode("utf-8", "replace").decode("utf-8")).strip("\n")


def _alone(table: Table, row: int) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([table.columns, table.rows[row]])
    return out.getvalue().encode("utf-8", "replace")
