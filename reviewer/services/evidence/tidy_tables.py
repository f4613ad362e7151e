"""The tables beside the codings, tidy: sources, decisions, what was agreed on, searches, answers to checklists, codes, notes,
cases and groups.

One row for each thing, ids beside names, so that a statistics program can join them and count everything again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from reviewer.exporters.matrix.tables import Cell
from reviewer.model.coding.mentions import mentions, shown
from reviewer.model.sources.appraisal import Standing
from reviewer.model.sources.screening import STAGES
from reviewer.services.evidence.source_flow import STUDY
from reviewer.services.shared.source_lookup import list_sources, standings
from reviewer.store.project_file import Project
from reviewer.store.reads import groups as reads_groups
from reviewer.store.reads import notes as reads_notes
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import summary as reads_summary
from reviewer.system.moments import in_utc

TableName = Literal[
    "sources", "decisions", "agreements", "searches", "answers", "codes", "rules", "notes", "cases", "groups"
]
Rows = Iterator[list[Cell]]


def tidy_tables() -> dict[TableName, tuple[str, ...]]:
    """The tables with their columns."""
    return {name: head for name, (head, _) in _TABLES.items()}


def tidy_rows(*, project: Project, name: TableName) -> list[list[Cell]]:
    """The rows of a table."""
    return list(_TABLES[name][1](project))


def _sources(project: Project) -> Rows:
    stand = standings(project=project)
    for source in list_sources(project=project):
        study = next((each.value for each in source.attributes if each.name.casefold() == STUDY), "")
        yield [
            source.id, source.title, source.search, study, "yes" if source.sha256 else "no",
            stand.get(source.id, Standing()).status,
            source.characters, source.words,
        ]  # fmt: skip


def _decisions(project: Project) -> Rows:
    titles, names = _titles(project), project.read(reads_people.names)
    for each in project.read(reads_summary.appraisals):
        for stage in STAGES:
            decision, reason = each.at(stage)
            if decision != "to_screen":
                yield [
                    each.source, titles.get(each.source, ""), each.coder, names.get(each.coder, ""), stage, decision, reason,
                    each.note,
                ]  # fmt: skip


def _agreements(project: Project) -> Rows:
    titles = _titles(project)
    for each in project.read(reads_summary.agreed):
        if each.decision != "to_screen":
            yield [each.source, titles.get(each.source, ""), each.stage, each.decision, each.reason, each.note]


def _searches(project: Project) -> Rows:
    for each in project.read(reads_summary.searches):
        yield [
            each.id, each.name, each.origin, each.date, each.query, each.found, each.duplicates, each.automation,
            each.removed, each.note,
        ]  # fmt: skip


def _answers(project: Project) -> Rows:
    titles, names = _titles(project), project.read(reads_people.names)
    for checklist in project.read(reads_summary.checklists):
        for each in project.read(reads_summary.appraisals):
            for item in checklist.items:
                text = each.answers.get(checklist.item(item.key), "")
                if text.strip():
                    yield [
                        each.source, titles.get(each.source, ""), each.coder, names.get(each.coder, ""), checklist.name,
                        item.key, item.question, text,
                    ]  # fmt: skip


def _codes(project: Project) -> Rows:
    for code in project.codebook:
        yield [
            code.id, code.path, code.parent or "", code.depth, code.definition.use, "yes" if code.heading else "no",
        ]  # fmt: skip


def _rules(project: Project) -> Rows:
    rules = project.read(reads_summary.rules)
    yield ["screening_by", "", str(rules.screening_by)]
    yield ["eligibility_by", "", str(rules.eligibility_by)]
    for reason in dict.fromkeys((*rules.reasons, *rules.kinds)):
        yield ["reason", reason, rules.kind(reason)]


def _notes(project: Project) -> Rows:
    names, notes = project.read(reads_people.names), project.read(reads_notes.notes)
    called = project.read(reads_notes.names_of, {each for note in notes for each in mentions(note.text)})
    for note in notes:
        day = in_utc(note.when).strftime("%Y-%m-%dT%H:%M:%SZ")
        yield [note.id, day, note.coder, names.get(note.coder, ""), note.title, shown(note.text, called)]


def _cases(project: Project) -> Rows:
    """A row for each attribute of a case, and for each source and passage that it holds."""
    titles = _titles(project)
    for case in project.read(reads_groups.cases):
        yield [case.id, case.name, "case", "", case.note]
        for attribute in case.attributes:
            yield [case.id, case.name, "attribute", attribute.name, attribute.value]
        for source in case.sources:
            yield [case.id, case.name, "source", titles.get(source, ""), source]
        for highlight in case.highlights:
            yield [case.id, case.name, "passage", "", highlight]


def _groups(project: Project) -> Rows:
    names = _titles(project) | {code.id: code.path for code in project.codebook}
    book = project.codebook
    for group in project.read(reads_groups.groups):
        inside = book.in_order(group.members) if group.of == "code" else group.members
        for thing in inside:
            yield [group.id, group.name, group.of, thing, names.get(thing, "")]


def _titles(project: Project) -> dict[str, str]:
    return {source.id: source.title for source in list_sources(project=project)}


_TABLES: dict[TableName, tuple[tuple[str, ...], Callable[[Project], Rows]]] = {
    "sources": (
        ("source_id", "source", "search_id", "study", "has_text", "status", "characters", "words"), _sources,
    ),
    "decisions": (
        ("source_id", "source", "coder_id", "coder", "stage", "decision", "reason", "note"), _decisions,
    ),
    "agreements": (("source_id", "source", "stage", "decision", "reason", "note"), _agreements),
    "searches": (
        ("search_id", "search", "origin", "date", "query", "found", "duplicates", "automation", "removed", "note"), _searches,
    ),
    "answers": (
        ("source_id", "source", "coder_id", "coder", "checklist", "item", "question", "answer"), _answers,
    ),
    "codes": (("code_id", "code", "parent_id", "depth", "use", "heading"), _codes),
    "rules": (("rule", "name", "value"), _rules),
    "notes": (("note_id", "date", "coder_id", "coder", "title", "text"), _notes),
    "cases": (("case_id", "case", "what", "name", "value"), _cases),
    "groups": (("group_id", "group", "of", "thing_id", "thing"), _groups),
}  # fmt: skip
