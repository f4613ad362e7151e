"""Sources: list, find, remove, edit reference data and attributes, get the original back."""

from __future__ import annotations

from reviewer.changes.kinds import ATTRIBUTE
from reviewer.errors import UsageError
from reviewer.model.changes import Changes
from reviewer.model.label import Label
from reviewer.model.names import clean_name
from reviewer.model.sources.source import REFERENCE_FIELDS, AttributeType, attribute_problem
from reviewer.sentence import sentence
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights


def remove_source(*, project: Project, source: str, coder: str) -> Changes:
    """Remove a source with its highlights, codings and memos. One undo brings everything back."""
    with project.action("source_removed", coder=coder) as act:
        act.say("source_removed", title=source_with(project=project, identifier=source).title)
        act.draft.delete("source", source)
        for kind, dependent in project.read(reads_highlights.dependents, "source", source):
            act.draft.delete(kind, dependent)
    return act.changes


def set_reference(*, project: Project, source: str, field: str, value: str, coder: str) -> Changes:
    """Change one piece of reference data (REFERENCE_FIELDS). Raises UsageError."""
    if field not in REFERENCE_FIELDS:
        raise UsageError(
            sentence(
                "“{field}” is no reference data; choose one of {names}.", field=field, names=", ".join(REFERENCE_FIELDS)
            )
        )
    cleaned = " ".join(value.split())
    if field == "title" and not cleaned:
        raise UsageError(sentence("A source needs a title; write at least one letter."))
    if len(cleaned) > 2_000:
        raise UsageError(
            sentence(
                "The {field} has {count} characters; shorten it to 2,000 at most.",
                field=Label(f"field_{field}"),
                count=f"{len(cleaned):,}",
            )
        )
    with project.action("reference_edited", coder=coder) as act:
        now = source_with(project=project, identifier=source)
        act.say("reference_edited", field=field, title=now.title)
        if cleaned != getattr(now.reference, field):
            act.draft.set("source", source, field, cleaned)
    return act.changes


def set_attribute(
    *, project: Project, source: str, name: str, type_: AttributeType, value: str | None, coder: str
) -> Changes:
    """Give a source an attribute, change it, or take it away (None). Raises UsageError for a value that is not of the type."""
    try:
        cleaned = clean_name(name, what="attribute name")
    except ValueError as error:
        raise UsageError(*error.args) from error
    problem = attribute_problem(type_, value) if value else None
    if problem:
        raise UsageError(sentence("The attribute “{cleaned}”: {why}.", cleaned=cleaned, why=problem))
    content = None if value is None else {"type": type_, "value": value}
    with project.action("attribute_set", name=cleaned, coder=coder) as act:
        source_with(project=project, identifier=source)
        act.draft.set("source", source, ATTRIBUTE + cleaned, content)
    return act.changes
