"""Checklists for the quality of sources: a short one ships with the program, others come in as CSV."""

from __future__ import annotations

import csv
import io
import re
from functools import cache
from pathlib import Path

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import checklist_id
from reviewer.changes.values import is_items
from reviewer.errors import ImportRefused
from reviewer.model.changes import Changes
from reviewer.model.names import clean_name
from reviewer.model.sources.appraisal import Checklist, ChecklistItem
from reviewer.sentence import sentence
from reviewer.services.shared.resources import resource
from reviewer.store.project_file import Project
from reviewer.store.reads import summary as reads_summary

_LARGEST_FILE = 1_000_000
"""In bytes. A checklist is a few pages of questions; what is so much larger is another kind of file."""


@cache
def built_in() -> Checklist:
    """The checklist for web and grey literature: authority, accuracy, coverage, objectivity, date, significance."""
    path = resource("checklists", "AACODS.csv")
    return _read(path.read_text("utf-8"), "AACODS", path.name)


def checklists(*, project: Project) -> list[Checklist]:
    """The built-in checklist first, then the project's own."""
    # It is part of a project once somebody answers it, and would stand in the list twice.
    first = built_in()
    return [first, *(c for c in project.read(reads_summary.checklists) if c.id != first.id)]


def add_checklist(*, project: Project, path: Path, coder: str, name: str = "") -> tuple[Changes, Checklist]:
    """Take in a checklist from a CSV file with the columns question and, if wished, key and hint.

    It is named after the file unless a name is given. Raises ImportRefused with the line.
    """
    try:
        raw = path.read_bytes()
        if len(raw) > _LARGEST_FILE:
            raise ImportRefused(
                sentence(
                    "“{name}” has {count} bytes; a checklist has 1,000,000 at most.",
                    name=path.name,
                    count=f"{len(raw):,}",
                )
            )
        text = raw.decode("utf-8-sig")
        called = clean_name(name or path.stem)
    except OSError as error:
        raise ImportRefused(sentence("“{name}” cannot be read ({why}).", name=path.name, why=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise ImportRefused(sentence("“{name}” is not UTF-8 text; save it as CSV UTF-8.", name=path.name)) from error
    except ValueError as error:
        raise ImportRefused(*error.args) from error
    checklist = _read(text, called, path.name)
    with project.action("checklist_added", name=checklist.name, coder=coder) as act:
        draft_checklist(act.draft, checklist)
    return act.changes, checklist


def draft_checklist(draft: Draft, checklist: Checklist) -> None:
    """Make a checklist part of the project, if it is not."""
    draft.create("checklist", checklist.id, name=checklist.name, items=_as_kept(checklist.items))


def _as_kept(items: tuple[ChecklistItem, ...]) -> list[dict[str, str]]:
    return [{"key": item.key, "question": item.question, "hint": item.hint} for item in items]


def _read(text: str, name: str, file: str) -> Checklist:
    try:
        reader = csv.DictReader(io.StringIO(text.replace("\r\n", "\n"), newline=""), strict=True)
        # Spreadsheets leave blanks around headings, and empty ones behind them.
        columns = {(column or "").strip().casefold(): column for column in reader.fieldnames or ()}
        if "question" not in columns:
            raise ImportRefused(
                sentence("“{file}” has no column “question”; its first line names the columns.", file=file)
            )
        items = [_item(row, columns, reader.line_num, file) for row in reader if any(row.values())]
    except csv.Error as error:
        raise ImportRefused(sentence("“{file}” is not a CSV table ({why}).", file=file, why=error)) from error
    kept = _as_kept(tuple(items))
    if not items:
        raise ImportRefused(sentence("“{file}” has no questions; write one a line under the heading.", file=file))
    if not is_items(kept):
        raise ImportRefused(
            sentence(
                "“{file}” has a key twice, or more than 500 questions, or one of over 2,000 characters.", file=file
            )
        )
    return Checklist(checklist_id(name, kept), name, tuple(items))


def _item(row: dict[str, str], columns: dict[str, str], line: int, file: str) -> ChecklistItem:
    def value(name: str) -> str:
        return " ".join((row.get(columns.get(name, "")) or "").split())

    question = value("question")
    if not question:
        raise ImportRefused(
            sentence("Line {line} of “{file}” has no question; write one, or take the line out.", line=line, file=file)
        )
    # Keys stand in the names of registers and in columns of exports: plain letters, digits and hyphens.
    key = re.sub(r"[^a-z0-9]+", "-", (value("key") or question).casefold()).strip("-")[:60] or f"line-{line}"
    return ChecklistItem(key, question, value("hint"))
