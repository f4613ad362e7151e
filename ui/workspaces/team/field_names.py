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
        "note": translate("ConflictFields", "Note"),
        "summary_template": translate("ConflictFields", "Template of the summary"),
    }
    known = reference_names() | names
    if field in known:
        return known[field]
    family, colon, own = field.partition(":")
    return shown(own) if colon and family in ("attribute", "answer") else shown(field)
