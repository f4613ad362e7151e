"""Stages, decisions at them, origins of records and kinds of reasons, in the window's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.model.sources.screening import Decision, ReasonKind, Stage
from reviewer.model.sources.search import Origin


def stage_words(stage: Stage) -> str:
    """What a stage is called."""
    words = {
        "screening": QCoreApplication.translate("Stages", "Title and abstract"),
        "retrieval": QCoreApplication.translate("Stages", "Retrieval"),
        "eligibility": QCoreApplication.translate("Stages", "Full text"),
    }
    return words[stage]


def decision_words(stage: Stage, decision: Decision) -> str:
    """A decision at a stage: a report is retrieved or not, a record or full text fits or not."""
    if stage == "retrieval":
        words = {
            "to_screen": QCoreApplication.translate("Stages", "still sought"),
            "included": QCoreApplication.translate("Stages", "retrieved"),
            "excluded": QCoreApplication.translate("Stages", "not retrieved"),
        }
    else:
        words = {
            "to_screen": QCoreApplication.translate("Stages", "to screen"),
            "included": QCoreApplication.translate("Stages", "included"),
            "excluded": QCoreApplication.translate("Stages", "excluded"),
        }
    return words[decision]


def origin_words() -> dict[Origin, str]:
    """Where records come from."""
    return {
        "databases": QCoreApplication.translate("Stages", "Database"),
        "registers": QCoreApplication.translate("Stages", "Register"),
        "websites": QCoreApplication.translate("Stages", "Website"),
        "organisations": QCoreApplication.translate("Stages", "Organisation"),
        "citations": QCoreApplication.translate("Stages", "Citation searching"),
        "other": QCoreApplication.translate("Stages", "Other method"),
    }


def reason_kind_words() -> dict[ReasonKind, str]:
    """What kind a reason for exclusion is of."""
    return {
        "eligibility": QCoreApplication.translate("Stages", "does not fit the criteria"),
        "duplicate": QCoreApplication.translate("Stages", "duplicate record"),
        "automation": QCoreApplication.translate("Stages", "marked by an automation tool"),
        "removed": QCoreApplication.translate("Stages", "removed before screening for another reason"),
        "not_retrieved": QCoreApplication.translate("Stages", "report not retrieved"),
    }
