"""The name of an action as a key with values, worded in the reader's language wherever it is shown.

In the log a label is one line of JSON: `{"is":"tagged","codes":["Risks"]}`. Older versions wrote an English sentence; that
is shown as it stands. The English words are here, for the command line and for exports; the window has its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

LabelValue: TypeAlias = "str | int | tuple[str, ...] | Label"

_LONGEST_LABEL = 1_000
"""In characters. A label stands in every record of the log; what is longer is cut until it fits."""
_LONGEST_VALUE = 120
"""The longest name or title in a label, in characters: more does not fit on a line of the history."""
_MOST_NAMES = 5
"""So many names tell what an action was about; an ellipsis stands for the others."""
_DEEPEST_LABEL = 8
"""Undo of redo of undo: a foreign log may hold labels in labels without end."""
_AS_WRITTEN = "written"

ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        "written": "{text}",
        "undone": "Undo: {of}",
        "redone": "Redo: {of}",
        "reverted": "Revert: {of}",
        "project_made": "New project",
        "project_title": "Edit the project's title",
        "project_question": "Edit the project's question",
        "project_protocol": "Edit the project's protocol",
        "review_described": "Describe the review",
        "sources_described": "Describe the sources",
        "coder_highlights": "Highlights of {coder}",
        "repaired": "Repair",
        "joined": "{name} joins",
        "unified_coders": "Unify coder {names}",
        "unified": "Unify {names}",
        "merged_file": "Merge {file}",
        "merged_files": "Merge {count} files",
        "exchanged": "Exchange with the team",
        "decided": "Decide: {title}",
        "decided_keep": "Decide: keep {title}",
        "decided_delete": "Decide: delete {title}",
        "imported": "Import {title}",
        "imported_many": "Import {count} sources",
        "text_added": "Add the text of {title}",
        "text_corrected": "Correct the text of {title}",
        "carried": "Carry highlights over",
        "carried_accepted": "Accept a carried highlight",
        "highlight_placed": "Place a highlight",
        "references_imported": "Import {count} references",
        "source_removed": "Remove {title}",
        "reference_edited": "Edit the {field} of {title}",
        "attribute_set": "Attribute {name}",
        "included": "Include {title}",
        "excluded": "Exclude {title}",
        "to_screen": "Screen later: {title}",
        "answered": "Answer {checklist}: {item}",
        "reasons_edited": "Edit the reasons for exclusion",
        "screened_in": "Title and abstract fit: {title}",
        "screened_out": "Exclude by title and abstract: {title}",
        "screening_open": "Screen title and abstract later: {title}",
        "retrieved": "Full text retrieved: {title}",
        "not_retrieved": "Full text not retrieved: {title}",
        "retrieval_open": "Full text still sought: {title}",
        "agreed": "Agree on {title}",
        "agreement_taken_back": "Take back what was agreed on {title}",
        "search_added": "Add the search {name}",
        "search_edited": "Edit the search {name}",
        "search_removed": "Remove the search {name}",
        "found_by": "{count} sources found by {name}",
        "found_by_nobody": "{count} sources found by no search",
        "project_criteria": "Edit the criteria",
        "project_review": "Choose the kind of review",
        "project_screening_by": "Choose how many coders screen",
        "project_eligibility_by": "Choose how many coders assess full texts",
        "checklist_added": "Add the checklist {name}",
        "source_purged": "Purge a source",
        "passage_blacked": "Black out a passage",
        "tagged": "Tag with {codes}",
        "highlighted": "Highlight",
        "untagged": "Untag {code}",
        "ends_moved": "Move the ends of a highlight",
        "widened": "Widen {count} highlights to whole words",
        "highlight_deleted": "Delete a highlight",
        "highlights_deleted": "Delete {count} highlights",
        "memo_project": "Memo on a project",
        "memo_source": "Memo on a source",
        "memo_code": "Memo on a code",
        "memo_highlight": "Memo on a highlight",
        "memo_coder": "Memo on a coder",
        "note_written": "Write the note {title}",
        "note_edited": "Edit the note {title}",
        "note_deleted": "Delete the note {title}",
        "group_made": "New group {name}",
        "group_renamed": "Rename the group {old} to {new}",
        "group_described": "Describe the group {name}",
        "group_deleted": "Delete the group {name}",
        "group_filled": "Put {count} into the group {name}",
        "group_thinned": "Take {count} out of the group {name}",
        "round_made": "New round {name}",
        "round_renamed": "Rename the round {old} to {new}",
        "round_changed": "Change the round {name}",
        "round_blinded": "Blind the round {name}",
        "round_lifted": "Lift the blinding of the round {name}",
        "round_deleted": "Delete the round {name}",
        "round_filled": "Assign {count} in the round {name}",
        "round_thinned": "Take {count} out of the round {name}",
        "assignment_done": "Done with {title}",
        "assignment_open": "Not done with {title}",
        "adjudicated": "Take into the consensus",
        "adjudicated_many": "Take {count} into the consensus",
        "adjudicated_nothing": "Nothing for the consensus",
        "adjudication_discussed": "To be discussed",
        "adjudication_reopened": "Open again",
        "case_made": "New case {name}",
        "cases_imported": "Import {count} cases from {file}",
        "case_renamed": "Rename the case {old} to {new}",
        "case_described": "Describe the case {name}",
        "case_deleted": "Delete the case {name}",
        "case_filled": "Put {count} into the case {name}",
        "case_thinned": "Take {count} out of the case {name}",
        "recoded": "Replace {old} by {new} ({count})",
        "tagged_many": "Tag {count} with {code}",
        "untagged_many": "Untag {code} ({count})",
        "hits_tagged": "Tag {count} hits with {code}",
        "hits_highlighted": "Highlight {count} hits",
        "project_imported": "Import the project {file}",
        "notes_taken": "Take over {count} marks of a PDF",
        "autocoded": "Autocode {passages} passages by {count} names",
        "contradiction_marked": "Mark a contradiction",
        "support_marked": "Mark a support",
        "relation_marked": "Mark a relation",
        "link_removed": "Take a link away",
        "code_made": "New code {name}",
        "code_renamed": "Rename {old} to {new}",
        "code_recoloured": "Recolour {name}",
        "code_defined": "Define {name}",
        "code_shortcut": "Shortcut of {name}",
        "code_moved": "Move {name}",
        "code_heading": "Let {name} only group codes",
        "code_taggable": "Let {name} be tagged with",
        "code_merged": "Merge {name} into {into}",
        "code_deleted": "Delete {name}",
        "template_applied": "Codebook template {name}",
        "codes_imported": "Import codes from {file}",
        "synthesis_review": "Write on the review",
        "synthesis_on": "Write on {about}",
        "synthesis_in": "Write on {about} in {title}",
        "template_edited": "Edit the summary's template",
        "version_frozen": "Freeze the version {name}",
        "version_deleted": "Delete the version {name}",
        "field_title": "title",
        "field_authors": "authors",
        "field_year": "year",
        "field_type": "type",
        "field_container": "container",
        "field_volume": "volume",
        "field_issue": "issue",
        "field_pages": "pages",
        "field_url": "address",
        "field_doi": "DOI",
        "field_publisher": "publisher",
        "field_language": "language",
        "field_accessed": "day of access",
    }
)
"""What each key says in English. `written` is a label of an older version, as it stands; `field_…` names a field of a reference."""


@dataclass(frozen=True, slots=True)
class Label:
    """What an action is called. `values` fill the sentence of its key: texts, counts, lists of names, or another label."""

    key: str = ""
    values: Mapping[str, LabelValue] = field(default_factory=dict)

    def __str__(self) -> str:
        """The label in English."""
        return worded(self, ENGLISH)

    def __bool__(self) -> bool:
        return bool(self.key)

    def in_the_log(self) -> str:
        """The label as a record keeps it, never longer than a record allows."""
        if self.key == _AS_WRITTEN:
            return str(self.values.get("text", ""))
        written = _json(self, _LONGEST_VALUE)
        # Shorter and shorter values, so that what is kept is still JSON.
        room = _LONGEST_VALUE
        while len(written) > _LONGEST_LABEL and room > 1:
            room //= 2
            written = _json(self, room)
        return written if len(written) <= _LONGEST_LABEL else str(self)[:_LONGEST_LABEL]


def read_label(text: str) -> Label:
    """A label out of the log. What is no label of this version is shown as it stands."""
    return _read(text, _DEEPEST_LABEL) or Label(_AS_WRITTEN, {"text": text})


def worded(label: Label, words: Mapping[str, str]) -> str:
    """A label in the words of one language: a template for each key, with `{name}` where a value goes."""
    if not label.key:
        return ""
    template = words.get(label.key) or ENGLISH.get(label.key, label.key)
    values = _Values({name: _said(value, words) for name, value in label.values.items()})
    if "field" in values:
        values["field"] = words.get(f"field_{values['field']}", values["field"])
    return template.format_map(values)


class _Values(dict[str, str]):
    """A value that is not there leaves nothing behind."""

    def __missing__(self, _: str) -> str:
        return ""


def _said(value: LabelValue, words: Mapping[str, str]) -> str:
    if isinstance(value, Label):
        return worded(value, words)
    if isinstance(value, tuple):
        return ", ".join(value)
    return f"{value:,}" if isinstance(value, int) else value


def _json(label: Label, longest: int) -> str:
    return json.dumps(_plain(label, longest), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain(label: Label, longest: int) -> dict[str, Any]:
    return {"is": label.key, **{name: _kept(value, longest) for name, value in label.values.items()}}


def _kept(value: LabelValue, longest: int) -> Any:
    if isinstance(value, Label):
        # Undoing an action of an older version: its sentence is a value like any text.
        if value.key == _AS_WRITTEN:
            return _kept(str(value.values.get("text", "")), longest)
        return _plain(value, longest)
    if isinstance(value, tuple):
        names = [_kept(name, longest) for name in value[:_MOST_NAMES]]
        return [*names, "…"] if len(value) > _MOST_NAMES else names
    if isinstance(value, int):
        return value
    return value if len(value) <= longest else value[: longest - 1] + "…"


def _read(text: str, depth: int) -> Label | None:
    if not text.startswith("{") or len(text) > _LONGEST_LABEL:
        return None
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return _from(content, depth)


def _from(content: Any, depth: int) -> Label | None:
    if (
        not isinstance(content, dict)
        or not isinstance(content.get("is"), str)
        or content["is"] not in ENGLISH
        or content["is"] == _AS_WRITTEN
        or not depth
    ):
        return None
    values: dict[str, LabelValue] = {}
    for name, value in content.items():
        if name == "is":
            continue
        if isinstance(value, dict):
            inner = _from(value, depth - 1)
            if inner is None:
                return None
            values[name] = inner
        elif isinstance(value, list) and all(isinstance(each, str) for each in value):
            values[name] = tuple(value)
        # Not `isinstance`: True is an int in Python, and no count.
        elif isinstance(value, str) or type(value) is int:
            values[name] = value
        else:
            return None
    return Label(content["is"], values)
