"""The fields of things as people call them, for conflicts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.model.names import shown
from ui.widgets.text.reference_lines import field_names as reference_names


def field_name(field: str) -> str:
    """A field's name in the window's language; an attribute or an answer by its own name."""
    translate = QCoreApplication.translate
    names = {
        "use": translate("ConflictFields", "Use it when"),
        "avoid": translate("ConflictFields", "Do not use it when"),
        "example": translate("ConflictFields", "Example"),
        "name": translate("ConflictFields", "Name"),
        "colour": translate("ConflictFields", "Colour"),
        "parent": translate("ConflictFields", "Place in the codebook"),
        "merged_into": translate("ConflictFields", "Merged into"),
        "place": translate("ConflictFields", "Passage"),
        "text": translate("ConflictFields", "Text"),
        "question": translate("ConflictFields", "Question"),
        "protocol": translate("ConflictFields", "Protocol"),
        "decision": translate("ConflictFields", "Decision"),
        "reason": translate("ConflictFields", "Reason"),
        "reasons": translate("ConflictFields", "Reasons"),
        "reason_kinds": translate("ConflictFields", "Kinds of reasons"),
        "screening": translate("ConflictFields", "Decision on title and abstract"),
        "screening_reason": translate("ConflictFields", "Reason at title and abstract"),
        "retrieval": translate("ConflictFields", "Retrieval"),
        "retrieval_reason": translate("ConflictFields", "Reason at retrieval"),
        "criteria": translate("ConflictFields", "Criteria"),
        "review": translate("ConflictFields", "Kind of review"),
        "screening_by": translate("ConflictFields", "How many decide on title and abstract"),
        "eligibility_by": translate("ConflictFields", "How many decide on the full text"),
        "search": translate("ConflictFields", "Found by"),
        "origin": translate("ConflictFields", "Kind of search"),
        "date": translate("ConflictFields", "Date"),
        "query": translate("ConflictFields", "Search words"),
        "found": translate("ConflictFields", "Records found"),
        "duplicates": translate("ConflictFields", "Duplicates taken out"),
        "automation": translate("ConflictFields", "Taken out by an automation tool"),
        "removed": translate("ConflictFields", "Taken out for other reasons"),
        "note": translate("ConflictFields", "Note"),
        "summary_template": translate("ConflictFields", "Template of the summary"),
    }
    known = reference_names() | names
    if field in known:
        return known[field]
    family, colon, own = field.partition(":")
    return shown(own) if colon and family in ("attribute", "answer") else shown(field)
